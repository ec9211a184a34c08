/** What several packages of this library use, and nobody else. */
@NullMarked
package dev.ismap.core.internal;

import org.jspecify.annotations.NullMarked;
