package dev.ismap.examples.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the input of which the answer is the next state, so that the answer may take its place. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Renewed {}
