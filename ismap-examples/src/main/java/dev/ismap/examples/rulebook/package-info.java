/**
 * The rules as a book that an official keeps on the desk, made from the code.
 *
 * <p>{@link dev.ismap.examples.rulebook.Chapter} names the books, {@link dev.ismap.examples.rulebook.Suite} finds an
 * example for each rule among the conformance cases, {@link dev.ismap.examples.rulebook.RulebookText} lays the whole out
 * for people and {@link dev.ismap.examples.rulebook.RulebookJson} for programs.
 */
@NullMarked
package dev.ismap.examples.rulebook;

import org.jspecify.annotations.NullMarked;
