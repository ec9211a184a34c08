package dev.ismap.examples.html;

import dev.ismap.rules.report.Block;

/**
 * A list whose items have a box each, to be ticked on paper.
 *
 * @param title what it is
 * @param items the list
 */
public record TickList(String title, Block.Items items) implements Block.Picture {}
