/**
 * The days that matter to whoever provides or buys a registered service, each with the rule that it comes from.
 *
 * <p>Begin with {@link dev.ismap.rules.calendar.IsmapCalendar}, which {@link dev.ismap.rules.Ismap#calendar} gives.
 */
@NullMarked
package dev.ismap.rules.calendar;

import org.jspecify.annotations.NullMarked;
