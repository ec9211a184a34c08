/**
 * The values of ISMAP, immutable, and the words of the field for each.
 *
 * <p>To read in this order: {@link dev.ismap.model.control} the control standards; {@link dev.ismap.model.service} a
 * service and its provider; {@link dev.ismap.model.statement} what the provider states; {@link dev.ismap.model.audit}
 * how it was audited; {@link dev.ismap.model.registration} the applications that bring these together;
 * {@link dev.ismap.model.list} the public lists; {@link dev.ismap.model.procurement} what a buyer needs. What can be
 * written as a document of its own is an {@link dev.ismap.model.IsmapDocument}.
 *
 * <p>One component of a record is one member of its JSON form, of the same name and in the same order. Each carries its
 * {@link dev.ismap.model.Named}. A record of which nothing is said yet is {@code none()}, and {@code of(…)} where it has
 * components that are never absent; {@code withX} gives the same value with another component. What ISMAP requires of a
 * value is for rules to say: a constructor refuses only what would have no meaning.
 */
@NullMarked
package dev.ismap.model;

import org.jspecify.annotations.NullMarked;
