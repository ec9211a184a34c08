/**
 * What a case says: facts, their four states, and sets of items.
 *
 * <p>Start with {@link dev.ismap.core.fact.Input}, the four states. A {@link dev.ismap.core.fact.Fact} names one thing
 * and reads its state from a case; {@link dev.ismap.core.fact.Items} does so for a whole set of items, as
 * {@link dev.ismap.core.fact.ItemBounds} over {@link dev.ismap.core.fact.ItemSet}.
 */
@NullMarked
package dev.ismap.core.fact;

import org.jspecify.annotations.NullMarked;
