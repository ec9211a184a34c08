package dev.ismap.core.rule;

import dev.ismap.core.fact.Decision;
import java.util.List;

/**
 * How a case reads with some of its items decided otherwise.
 *
 * <p>What is decided on one item can bear on several sets, and on other items. A decider gives the whole case as it then
 * is, so that nothing that follows has to be said again. Implementations are pure functions.
 *
 * @param <C> the type of the case
 * @since 0.1
 */
public interface ItemDecisions<C> {

    /**
     * Whether an action can be decided on an item.
     *
     * @param subject the case
     * @param decision the action and the item
     * @return true if a case can say so
     */
    boolean allows(C subject, Decision decision);

    /**
     * Whether a decision only adds to what the case says of the item, and takes nothing back: an answer to a question
     * does, a remedy need not.
     *
     * @param subject the case
     * @param decision the action and the item
     * @return true if nothing that is said becomes another
     */
    boolean adds(C subject, Decision decision);

    /**
     * The case with other decisions, each with all that such a decision needs.
     *
     * @param subject the case
     * @param decisions the decisions, one an item
     * @return the case as it then is
     */
    C with(C subject, List<Decision> decisions);
}
