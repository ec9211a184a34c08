/**
 * What the fields of a document owe one another.
 *
 * <p>{@link dev.ismap.model.constraint.DocumentConstraints} looks at a whole value and tells which of its fields do not
 * fit together. The JSON reader and Bean Validation both ask it, so that a host that builds values in Java hears of the
 * same problems, in the same words, as one that reads them.
 */
@NullMarked
package dev.ismap.model.constraint;

import org.jspecify.annotations.NullMarked;
