/** The texts that the rules stand in and the legal periods that they count with. */
package dev.ismap.rules.law;
