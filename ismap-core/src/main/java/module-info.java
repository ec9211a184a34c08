/** The engine: dated rules, conditions, outcomes and determinations, for any body of rules. It knows no ISMAP. */
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
