/**
 * Writes the withers of records while they are compiled.
 *
 * <p>Begin with {@link dev.ismap.model.processor.WitherProcessor}, which finds the records; {@code Withers} writes the
 * interface of one, and {@code Comments} reads what the record's comment says of its components.
 */
package dev.ismap.model.processor;
