/**
 * The engine: dated rules, conditions, outcomes and determinations, for any body of rules. It knows no ISMAP.
 *
 * <p>It decides over days, truths, constants, texts, lists of things and sets of items. It does no arithmetic but that of
 * days: an amount, a score or a share is worked out by whoever puts the case, and is a fact in it.
 */
@SuppressWarnings("module") // the two that share its inside are compiled after it
module dev.ismap.core {
    requires static org.jspecify;

    exports dev.ismap.core.condition;
    exports dev.ismap.core.determination;
    exports dev.ismap.core.engine;
    exports dev.ismap.core.fact;
    exports dev.ismap.core.kit;
    exports dev.ismap.core.law;
    exports dev.ismap.core.problem;
    exports dev.ismap.core.rule;
    exports dev.ismap.core.text;
    exports dev.ismap.core.time;
    exports dev.ismap.core.internal to
            dev.ismap.model,
            dev.ismap.rules;
}
