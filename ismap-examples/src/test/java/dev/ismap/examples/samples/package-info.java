/** The samples that the command line ships: where they come from, and that they are what they say. */
@NullMarked
package dev.ismap.examples.samples;

import org.jspecify.annotations.NullMarked;
