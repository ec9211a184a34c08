/**
 * Writes the withers of records while they are compiled.
 *
 * <p>Begin with {@link dev.ismap.model.processor.WitherProcessor}, which finds the records; {@code Withers} writes the
 * interface of one, {@code Comments} reads what the record's comment says of its components, and {@code Terms} what they
 * are called in the field.
 */
package dev.ismap.model.processor;
