/** What is wrong with an input, all of it at once. */
@NullMarked
package dev.ismap.core.problem;

import org.jspecify.annotations.NullMarked;
