/**
 * The exact search: what a case can still come to, over everything that is open in it.
 *
 * <p>In the order in which it works:
 *
 * <ol>
 *   <li>a {@link dev.ismap.core.determination.search.Grounder} puts the given facts of a case into the conditions of a
 *       rule book; {@link dev.ismap.core.determination.search.Formula formulas} over what is open are left;
 *   <li>a {@link dev.ismap.core.determination.search.Search} finds out whether some of them can be true together; it
 *       leaves days to {@link dev.ismap.core.determination.search.Days}, and items and lists to
 *       {@link dev.ismap.core.determination.search.Populations};
 *   <li>from such questions {@link dev.ismap.core.determination.search.Prospects} puts together what each rule and the
 *       whole can come to;
 *   <li>{@link dev.ismap.core.determination.search.Questions},
 *       {@link dev.ismap.core.determination.search.Explaining} and
 *       {@link dev.ismap.core.determination.search.Remedying} ask it about the same case with one fact answered, with
 *       facts out of sight, and with facts changed ({@link dev.ismap.core.determination.search.Overlay}).
 * </ol>
 */
@NullMarked
package dev.ismap.core.determination.search;

import org.jspecify.annotations.NullMarked;
