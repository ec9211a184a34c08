/**
 * Where rules stand and how they bind: instruments and provisions, basis and force, days in force, parameters.
 *
 * <p>A {@link dev.ismap.core.law.Provision} is a place in an instrument. {@link dev.ismap.core.law.Force} says how a rule
 * binds, {@link dev.ismap.core.law.Basis} how well it is known, {@link dev.ismap.core.law.InForce} on which days it is in
 * force and for which days that is known. A {@link dev.ismap.core.law.Parameter} is a value that the law sets, such as a
 * term; {@link dev.ismap.core.law.Law} has the values of one day. {@link dev.ismap.core.law.AuthorityRuling} is what the
 * authority decided where only it can.
 */
@NullMarked
package dev.ismap.core.law;

import org.jspecify.annotations.NullMarked;
