/**
 * Conformance cases: what the rules make of given cases, in a form that any implementation can run.
 *
 * <p>{@link dev.ismap.rules.conformance.ConformanceJson} reads a case,
 * {@link dev.ismap.rules.conformance.ConformanceCase#run} determines it and holds the answer against what is expected.
 */
package dev.ismap.rules.conformance;
