/**
 * Texts in both languages, and their hashes.
 *
 * <p>A {@link dev.ismap.core.text.Label} is one text in Japanese and English; a {@link dev.ismap.core.text.Language}
 * chooses for a reader. A {@link dev.ismap.core.text.ContentHash} names what was read, so that a receipt can be checked.
 */
@NullMarked
package dev.ismap.core.text;

import org.jspecify.annotations.NullMarked;
