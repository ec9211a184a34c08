/** The work on what a list has for a buyer: which services serve a need, and what a service is built on. */
package dev.ismap.rules.internal.buyer;
