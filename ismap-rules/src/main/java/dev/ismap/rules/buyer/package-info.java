/**
 * What a buyer asks of a list: which services serve a need, and what a service depends on.
 *
 * <p>Begin with {@link dev.ismap.rules.buyer.NeedAnswer}, which {@link dev.ismap.rules.Ismap#needs} gives: every service of
 * a list by the rules on procurement, ranked. {@link dev.ismap.rules.buyer.Dependence}, from
 * {@link dev.ismap.rules.Ismap#dependence}, tells what a service is built on, all the way down, and {@link dev.ismap.rules.buyer.Dependence.Lapse} says from which day on a link is no longer sure.
 */
@NullMarked
package dev.ismap.rules.buyer;

import org.jspecify.annotations.NullMarked;
