/** The program's entry. */
@NullMarked
package dev.ismap.examples;

import org.jspecify.annotations.NullMarked;
