package dev.ismap.model.rows;

import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.Named;
import dev.ismap.model.control.Control;
import dev.ismap.model.statement.ControlDecision;
import java.util.List;
import java.util.Optional;

/** A decision in a word, as it stands in a cell. */
enum DecisionWord {
    IMPLEMENTED,
    TAKEN_OVER,
    EXCLUDED,
    NOT_SELECTED,
    UNKNOWN,
    /** A cross, which leaves out an objective or a detail, each in its own way. */
    LEFT_OUT;

    private static final Headings<DecisionWord> WORDS = new Headings<DecisionWord>()
            .with(
                    IMPLEMENTED,
                    "採用",
                    "採用する",
                    "実施",
                    "実施する",
                    "実施済",
                    "実施済み",
                    "実装",
                    "実装済",
                    "適用",
                    "適用する",
                    "選択",
                    "対応",
                    "対応済",
                    "対応済み",
                    "該当",
                    "○",
                    "〇",
                    "◯",
                    "◎",
                    "✓",
                    "✔",
                    "☑",
                    "レ",
                    "implemented",
                    "implement",
                    "in place",
                    "adopted",
                    "selected",
                    "applicable",
                    "applied",
                    "yes",
                    "y",
                    "true")
            .with(
                    TAKEN_OVER,
                    "引継ぎ",
                    "引き継ぎ",
                    "引継",
                    "引継ぐ",
                    "引き継ぐ",
                    "継承",
                    "taken over",
                    "taken_over",
                    "inherited",
                    "inherit")
            .with(EXCLUDED, "対象外", "除外", "適用除外", "適用外", "excluded", "exclude", "out of scope")
            .with(
                    NOT_SELECTED,
                    "非採用",
                    "不採用",
                    "採用しない",
                    "非選択",
                    "選択しない",
                    "not selected",
                    "not_selected",
                    "not adopted",
                    "not implemented")
            .with(UNKNOWN, "不明", "未確認", "unknown", "not known")
            .with(LEFT_OUT, "×", "✕", "✗", "✘", "x", "no", "n", "false");

    /** The words that this library writes and offers. */
    Label written() {
        return switch (this) {
            case IMPLEMENTED -> term(ControlDecision.Implemented.class);
            case TAKEN_OVER -> term(ControlDecision.TakenOver.class);
            case EXCLUDED -> term(ControlDecision.Excluded.class);
            case NOT_SELECTED -> term(ControlDecision.NotSelected.class);
            case UNKNOWN -> Label.of("不明", "not known");
            case LEFT_OUT -> Label.same("×");
        };
    }

    private static Label term(Class<?> decision) {
        Named term = decision.getAnnotation(Named.class);
        return Label.of(term.ja(), term.en());
    }

    String in(Language language) {
        return written().in(language);
    }

    static Optional<DecisionWord> of(String cell) {
        return WORDS.of(cell);
    }

    static DecisionWord of(ControlDecision decision) {
        if (decision instanceof ControlDecision.Implemented) {
            return IMPLEMENTED;
        } else if (decision instanceof ControlDecision.TakenOver) {
            return TAKEN_OVER;
        }
        return decision instanceof ControlDecision.Excluded ? EXCLUDED : NOT_SELECTED;
    }

    /** What can be decided on a control. */
    static List<DecisionWord> allowed(Control control) {
        if (control.isHeading()) {
            return List.of();
        } else if (control.isObjectiveOfControls()) {
            return List.of(IMPLEMENTED, TAKEN_OVER, EXCLUDED, UNKNOWN);
        }
        return control.isDetailOfControls()
                ? List.of(IMPLEMENTED, TAKEN_OVER, NOT_SELECTED, UNKNOWN)
                : List.of(IMPLEMENTED, TAKEN_OVER, UNKNOWN);
    }

    /** The word for a control: a cross excludes an objective, and does not select a detail. */
    DecisionWord on(Control control) {
        if (this != LEFT_OUT) {
            return this;
        }
        return control.isObjectiveOfControls() ? EXCLUDED : NOT_SELECTED;
    }
}
