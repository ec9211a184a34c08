/**
 * The days that matter to whoever provides or buys a registered service, each with the rule that it comes from.
 *
 * <p>Begin with {@link dev.ismap.rules.calendar.IsmapCalendar}.
 */
@NullMarked
package dev.ismap.rules.calendar;

import org.jspecify.annotations.NullMarked;
