/**
 * Days, runs of days and legal periods. No clock: a day is always an argument.
 *
 * <p>Start with {@link dev.ismap.core.time.Term}, which counts days, months and years as the Civil Code does. A
 * {@link dev.ismap.core.time.DayRange} is a run of days, both ends included; a {@link dev.ismap.core.time.Timeline} has a
 * value for each day of its ranges. A {@link dev.ismap.core.time.PartialDate} is a date of which only the month or the
 * year is known, or the last day it can be; {@link dev.ismap.core.time.TypedDay} reads what a person types, era dates
 * among it.
 */
@NullMarked
package dev.ismap.core.time;

import org.jspecify.annotations.NullMarked;
