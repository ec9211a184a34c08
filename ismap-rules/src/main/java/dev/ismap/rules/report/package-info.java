/**
 * What an answer says to a person, in Japanese or English, as a small document.
 *
 * <p>Begin with {@link dev.ismap.rules.report.Report}, which tells a determination, an analysis, the answer to a need, a
 * calendar or a difference as a {@link dev.ismap.rules.report.Document}; that writes itself as plain text of a width or as
 * Markdown. A document of one's own is put together with {@link dev.ismap.rules.report.Blocks} of
 * {@link dev.ismap.rules.report.Block}, {@link dev.ismap.rules.report.Line} and {@link dev.ismap.rules.report.Inline}.
 *
 * <p>To other programs a determination is told by {@link dev.ismap.rules.report.AssessmentResults}, in OSCAL, and by
 * {@link dev.ismap.rules.report.Sarif}.
 */
@NullMarked
package dev.ismap.rules.report;

import org.jspecify.annotations.NullMarked;
