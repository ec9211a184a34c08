/** Input that is made to do harm, and what must hold whatever is put in. */
@NullMarked
package dev.ismap.examples.hostile;

import org.jspecify.annotations.NullMarked;
