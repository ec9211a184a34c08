package dev.ismap.core.kit;

import dev.ismap.core.text.Label;

/**
 * Something that is true of every rule book that is put together well.
 *
 * <p>The engine keeps these laws wherever the readers of the facts are pure functions that tell silence as silence.
 * Readers are code, and only a trial shows whether they are.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum RuleBookProperty {
    /** What is decided stays decided when more becomes known. */
    MORE_FACTS_NEVER_OVERTURN("事実が加わっても、既に定まった結果は覆らない。", "More facts never overturn what was decided."),

    /** The order in which rules, and the parts of a condition, are written changes no outcome. */
    ORDER_DOES_NOT_MATTER("規則及び条件の並び順は、結果に影響しない。", "The order of rules and of conditions changes no outcome."),

    /** A fact that is withheld reads as missing, not as some value. */
    UNKNOWN_IS_NOT_FALSE(
            "示されていない事実は、「否」ではなく「不明」として読み取られる。", "A fact that is withheld reads as missing, never as false."),

    /** The verdict alone is the verdict of the full determination. */
    FAST_AND_SLOW_AGREE("結論だけを求めても、全体の判定と同じ結論になる。", "The verdict alone is the verdict of the full determination."),

    /** Each rule is met by one of the cases tried and not met by another, and one that need not apply does not in a third. */
    EVERY_RULE_IS_TRIED(
            "どの規則にも、満たす例、満たさない例及び（限定があれば）適用されない例がある。",
            "Each rule is tried with a case that meets it, one that does not, and one to which it does not apply."),

    /** Each fact that a rule reads is withheld once, or declared as one that every case states. */
    EVERY_FACT_IS_WITHHELD(
            "規則が読み取る事実は、すべて一度は伏せて試されている。", "Each fact that a rule reads is withheld once, or always stated.");

    private final String ja;
    private final String en;

    RuleBookProperty(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * The law in words.
     *
     * @return the words
     */
    public Label label() {
        return Label.of(ja, en);
    }
}
