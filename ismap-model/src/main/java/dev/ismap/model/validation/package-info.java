/**
 * The constraints of a document as Jakarta Bean Validation.
 *
 * <p>Every {@link dev.ismap.model.IsmapDocument} carries {@link dev.ismap.model.ValidDocument}, so any
 * {@code Validator} finds what does not fit together in one, by itself or where a host's own class holds it with
 * {@code @Valid}. {@link dev.ismap.model.validation.IsmapValidation} makes a factory that rests on nothing of its
 * surroundings, and turns violations back into problems. The rules and the words are those of
 * {@link dev.ismap.model.IsmapDocument#problems()}, which needs no validator; nothing is said twice.
 *
 * <p>Reading JSON and determining do not come here: without this package's users, the validation API need not even be
 * there.
 */
@NullMarked
package dev.ismap.model.validation;

import org.jspecify.annotations.NullMarked;
