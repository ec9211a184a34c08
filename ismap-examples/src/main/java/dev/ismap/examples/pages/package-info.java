/**
 * Pages of one case: what a report says, and beside it the pictures that only a page can show.
 *
 * <p>Begin with {@link dev.ismap.examples.pages.CasePage}.
 */
@NullMarked
package dev.ismap.examples.pages;

import org.jspecify.annotations.NullMarked;
