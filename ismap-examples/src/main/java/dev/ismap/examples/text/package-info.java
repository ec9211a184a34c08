/**
 * Texts for people in a terminal, in Japanese and English.
 *
 * <p>A {@link dev.ismap.examples.text.Page} knows how wide Japanese is and where a line may end;
 * {@link dev.ismap.examples.text.DeterminationDocument} says what a determination says.
 */
@NullMarked
package dev.ismap.examples.text;

import org.jspecify.annotations.NullMarked;
