/**
 * Determinations: what follows for a case from a rule book, and why.
 *
 * <p>Put a {@link dev.ismap.core.determination.Case} to an {@link dev.ismap.core.determination.Engine}; read the
 * {@link dev.ismap.core.determination.Determination}: its verdict, a {@link dev.ismap.core.determination.Finding} for
 * each rule, what is open, what is missing, and the {@link dev.ismap.core.determination.Receipt}.
 */
@NullMarked
package dev.ismap.core.determination;

import org.jspecify.annotations.NullMarked;
