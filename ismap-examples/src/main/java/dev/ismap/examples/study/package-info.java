/** Populations of cases under one law or several, in numbers. */
@NullMarked
package dev.ismap.examples.study;

import org.jspecify.annotations.NullMarked;
