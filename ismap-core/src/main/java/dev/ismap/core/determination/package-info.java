/**
 * Determinations: what follows for a case, and why. All of it is plain values; {@code dev.ismap.core.engine} makes them.
 *
 * <p>A {@link dev.ismap.core.determination.Case} is what is judged, with the days on which it is looked at. Read the
 * {@link dev.ismap.core.determination.Determination}: its {@link dev.ismap.core.determination.Verdict}, a
 * {@link dev.ismap.core.determination.Finding} for each rule with its {@link dev.ismap.core.determination.Outcome}, what
 * is open, what is missing, and the {@link dev.ismap.core.determination.Receipt}. What can be asked further comes as a
 * {@link dev.ismap.core.determination.Question}, as {@link dev.ismap.core.determination.Settlements} and as
 * {@link dev.ismap.core.determination.Remedies}; a {@link dev.ismap.core.determination.Difference} tells two
 * determinations apart.
 */
@NullMarked
package dev.ismap.core.determination;

import org.jspecify.annotations.NullMarked;
