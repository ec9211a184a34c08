/** Many cases, one after the other: where they come from, and how they are worked on in parallel and answered in order. */
@NullMarked
package dev.ismap.examples.batch;

import org.jspecify.annotations.NullMarked;
