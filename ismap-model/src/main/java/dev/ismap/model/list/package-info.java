/**
 * The public lists of cloud services and of auditing organisations, as histories.
 *
 * <p>Begin with {@link dev.ismap.model.list.CloudServiceList}: entries with dated
 * {@linkplain dev.ismap.model.list.ListEvent events}, and the {@linkplain dev.ismap.model.list.CompleteDays days} for
 * which the list is complete. Every answer is a view of that history on a day, and
 * {@link dev.ismap.model.list.ListingAnswer.ListingState#UNKNOWN} where the record does not tell. Whoever asks many questions, or
 * needs to know what an answer rests on, makes a {@link dev.ismap.model.list.ServiceRegister} of the list: it gives
 * {@linkplain dev.ismap.model.list.ListingAnswer answers} that can go into a file, the
 * {@linkplain dev.ismap.model.list.RegistrationHistory.ServiceOnDay state} of every registration on a day, and each one's
 * {@linkplain dev.ismap.model.list.RegistrationHistory history}.
 * {@link dev.ismap.model.list.Listing} is what a case itself declares of a listing where no list is at hand.
 */
@NullMarked
package dev.ismap.model.list;

import org.jspecify.annotations.NullMarked;
