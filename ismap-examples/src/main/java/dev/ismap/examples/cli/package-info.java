/**
 * The command line: one class a verb, each a call or two into the library.
 *
 * <p>Begin with {@link dev.ismap.examples.cli.Program}, which puts the verbs together and turns every error into an
 * exit code and words in both languages.
 */
@NullMarked
package dev.ismap.examples.cli;

import org.jspecify.annotations.NullMarked;
