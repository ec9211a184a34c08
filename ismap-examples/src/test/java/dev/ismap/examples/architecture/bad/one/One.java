package dev.ismap.examples.architecture.bad.one;

import dev.ismap.examples.architecture.bad.two.Two;

/** Bad: needs what needs it. */
public record One(Two two) {}
