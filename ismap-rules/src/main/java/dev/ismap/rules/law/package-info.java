/**
 * What the rules stand on: the texts that they are written in, the legal periods that they count with, how long a
 * registration lasts, and the context in which the law is asked.
 */
package dev.ismap.rules.law;
