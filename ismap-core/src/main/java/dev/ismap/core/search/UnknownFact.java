package dev.ismap.core.search;

import dev.ismap.core.fact.Fact;

/**
 * A missing fact of a case, with the unknowns that stand for its value.
 *
 * @param place where it stands
 * @param fact the fact
 * @param asked whether it was asked and is not known
 * @param choice its value; for a day or a list, whether it applies
 * @param number the number of the day or the list; that of the choice for other facts
 */
record UnknownFact(Location place, Fact<?, ?> fact, boolean asked, Choice choice, int number) {}
