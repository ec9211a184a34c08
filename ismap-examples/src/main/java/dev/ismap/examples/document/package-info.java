/**
 * Texts for people as values, whatever they are written on.
 *
 * <p>A {@link dev.ismap.examples.document.Document} is put together with {@link dev.ismap.examples.document.Blocks}, and
 * then written: by {@link dev.ismap.examples.html.HtmlWriter} as a page, by
 * {@link dev.ismap.examples.document.MarkdownWriter}, or by {@link dev.ismap.examples.document.TextWriter} for a terminal.
 * So what a verb says is said once for all its formats.
 */
@NullMarked
package dev.ismap.examples.document;

import org.jspecify.annotations.NullMarked;
