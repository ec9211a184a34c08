/**
 * The exact search: what a case can still come to, over everything that is open in it.
 *
 * <p>In the order in which it works: a {@link dev.ismap.core.determination.search.Grounder} puts the given facts of a case into the
 * conditions of a rule book, and {@link dev.ismap.core.determination.search.Formula formulas} over what is open are left. A
 * {@link dev.ismap.core.determination.search.Search} finds out whether some of them can be true together; it leaves days to
 * {@link dev.ismap.core.determination.search.Days} and items and lists to {@link dev.ismap.core.determination.search.Populations}. From such
 * questions {@link dev.ismap.core.determination.search.Prospects} puts together what each rule and the whole can come to.
 */
@NullMarked
package dev.ismap.core.determination.search;

import org.jspecify.annotations.NullMarked;
