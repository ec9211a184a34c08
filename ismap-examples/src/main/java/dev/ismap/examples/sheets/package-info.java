/**
 * Tables as people keep them: workbooks, and texts with commas or tabs in whatever charset.
 *
 * <p>{@link dev.ismap.examples.sheets.Tables} reads any of them into the sheets of the library.
 */
@NullMarked
package dev.ismap.examples.sheets;

import org.jspecify.annotations.NullMarked;
