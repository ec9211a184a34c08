/** Days, runs of days and legal periods. No clock: a day is always an argument. */
@NullMarked
package dev.ismap.core.time;

import org.jspecify.annotations.NullMarked;
