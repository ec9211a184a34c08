/**
 * Lists and populations in numbers.
 *
 * <p>{@link dev.ismap.rules.study.ListStudy} is a list in numbers: counts, how long registrations last, how early
 * renewals are applied for; it is asked of {@link dev.ismap.rules.Ismap#study}. A {@link dev.ismap.rules.study.Tally} is
 * any number of determinations in numbers; tallies of parts add up to that of the whole.
 */
@NullMarked
package dev.ismap.rules.study;

import org.jspecify.annotations.NullMarked;
