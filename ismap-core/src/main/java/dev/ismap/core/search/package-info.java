/**
 * The exact search: what a case can still come to, over everything that is open in it.
 *
 * <p>In the order in which it works: a {@link dev.ismap.core.search.Grounder} puts the given facts of a case into the
 * conditions of a rule book, and {@link dev.ismap.core.search.Formula formulas} over what is open are left. A
 * {@link dev.ismap.core.search.Search} finds out whether some of them can be true together; it leaves days to
 * {@link dev.ismap.core.search.Days} and items and lists to {@link dev.ismap.core.search.Populations}. From such
 * questions {@link dev.ismap.core.search.Prospects} puts together what each rule and the whole can come to.
 */
@NullMarked
package dev.ismap.core.search;

import org.jspecify.annotations.NullMarked;
