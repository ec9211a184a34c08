/**
 * Other law on the same engine: two gates outside ISMAP that look at its list, as a user would write them.
 *
 * <p>They are examples of rule books, not statements of the law: see the words and the sources of their rules.
 */
package dev.ismap.examples.gates;
