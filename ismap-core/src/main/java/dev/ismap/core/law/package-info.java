/**
 * Where rules stand and how they bind: instruments and provisions, basis and force, days in force, parameters.
 */
@NullMarked
package dev.ismap.core.law;

import org.jspecify.annotations.NullMarked;
