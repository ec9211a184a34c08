/** Words that several packages of this module share. Not exported. */
@NullMarked
package dev.ismap.model.internal;

import org.jspecify.annotations.NullMarked;
