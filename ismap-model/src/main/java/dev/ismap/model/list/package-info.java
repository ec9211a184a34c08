/**
 * The public lists of cloud services and of auditing organisations.
 *
 * <p>{@link dev.ismap.model.list.Listing} is what a case itself declares of a listing.
 */
@NullMarked
package dev.ismap.model.list;

import org.jspecify.annotations.NullMarked;
