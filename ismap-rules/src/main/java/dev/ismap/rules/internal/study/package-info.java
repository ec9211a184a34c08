/** The work on lists in numbers. */
package dev.ismap.rules.internal.study;
