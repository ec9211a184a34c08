/** What the rules of several kinds of case share and no user needs. */
package dev.ismap.rules.internal;
