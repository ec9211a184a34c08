/**
 * A list in numbers, for whoever studies it: counts, survival, punctuality.
 *
 * <p>Begin with {@link dev.ismap.rules.study.ListStudy}.
 */
@NullMarked
package dev.ismap.rules.study;

import org.jspecify.annotations.NullMarked;
