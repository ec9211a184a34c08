/** Lists of services that do not exist, for benchmarks and tests; each part of them says so. */
@NullMarked
package dev.ismap.examples.synthetic;

import org.jspecify.annotations.NullMarked;
