/** A calendar as iCalendar, for the programs in which people keep their days. */
@NullMarked
package dev.ismap.examples.calendar;

import org.jspecify.annotations.NullMarked;
