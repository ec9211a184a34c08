/**
 * What a buyer asks of a list: what a service depends on, and which services serve a need.
 *
 * <p>{@link dev.ismap.rules.buyer.Dependence} follows what a service is built on.
 */
@NullMarked
package dev.ismap.rules.buyer;

import org.jspecify.annotations.NullMarked;
