/** The work on the days that matter: where they come from, and when they are. */
package dev.ismap.rules.internal.calendar;
