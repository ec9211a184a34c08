/**
 * What a buyer asks of a list: which services serve a need, and what a service depends on.
 *
 * <p>Begin with {@link dev.ismap.rules.buyer.NeedAnswer}, which puts every service of a list to the rules on procurement
 * and ranks them. {@link dev.ismap.rules.buyer.Dependence} follows what a service is built on,
 * and {@link dev.ismap.rules.buyer.Dependence.Lapse} says from which day on a link is no longer sure.
 */
@NullMarked
package dev.ismap.rules.buyer;

import org.jspecify.annotations.NullMarked;
