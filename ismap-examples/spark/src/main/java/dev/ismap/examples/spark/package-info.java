/**
 * A population of cases on a cluster: cases go in as bytes, determinations come out as columns, and what is counted is
 * counted from what was written.
 */
package dev.ismap.examples.spark;
