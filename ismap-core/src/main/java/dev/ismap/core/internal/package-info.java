/** What several packages of these libraries use, and nobody else. */
@NullMarked
package dev.ismap.core.internal;

import org.jspecify.annotations.NullMarked;
