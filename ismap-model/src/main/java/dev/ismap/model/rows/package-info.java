/**
 * A list read from plain rows, as a person copies them from a web page or keeps them in a spreadsheet.
 *
 * <p>{@link dev.ismap.model.rows.ServiceRows} says what stands in each {@linkplain dev.ismap.model.rows.ServiceRows.RowColumn column}
 * and reads the rows of one day; {@link dev.ismap.core.time.TypedDay} reads a day as a person types it.
 */
@NullMarked
package dev.ismap.model.rows;

import org.jspecify.annotations.NullMarked;
