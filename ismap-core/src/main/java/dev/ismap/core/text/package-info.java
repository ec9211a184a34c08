/** Texts in both languages. */
@NullMarked
package dev.ismap.core.text;

import org.jspecify.annotations.NullMarked;
