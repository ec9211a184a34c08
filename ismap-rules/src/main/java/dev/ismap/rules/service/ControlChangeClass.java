package dev.ismap.rules.service;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Provision;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.rules.law.Instruments;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether something that changed counts as a change of control, and why: V-CHANGE.
 *
 * <p>It depends on what changed and, for some matters, on the layer of the control. Of the governance layer the text
 * does not speak there; what it leaves open stays open.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param counts whether it counts; empty where that is not known
 * @param reason why, in words
 * @param provision where it stands
 * @since 0.1
 */
public record ControlChangeClass(Optional<Boolean> counts, Label reason, Provision provision) {

    private static final Provision PROVISION = Provision.of(Instruments.PORTAL, "KB0010866");

    /** What changed. */
    public enum Matter {
        /** The rules and procedures (規程及び手順). */
        RULES_AND_PROCEDURES(true, "規程及び手順", "rules and procedures"),
        /** How the control is realised (管理策の実現方法). */
        REALISATION(true, "管理策の実現方法", "how the control is realised"),
        /** How the control is operated (管理策の運用方法). */
        OPERATION(true, "管理策の運用方法", "how the control is operated"),
        /** The mechanism of the control (管理策の仕組み). */
        MECHANISM(true, "管理策の仕組み", "mechanism of the control"),
        /** A control that was not adopted is adopted (未採用の管理策の採用). */
        ADOPTION(true, "未採用の管理策の採用", "adoption of a control"),
        /** Another person is responsible (責任者の変更). */
        RESPONSIBLE_PERSON(false, "責任者", "responsible person"),
        /** There are more systems or regions (対象のシステム又はリージョンの追加). */
        SYSTEMS_OR_REGIONS(false, "対象のシステム又はリージョン", "systems or regions"),
        /** The individual controls changed (個別管理策の変更). */
        INDIVIDUAL_CONTROLS(false, "個別管理策", "individual controls");

        private final boolean always;

        private final String ja;
        private final String en;

        Matter(boolean always, String ja, String en) {
            this.always = always;
            this.ja = ja;
            this.en = en;
        }

        /**
         * What changed, in words.
         *
         * @return the words
         */
        public Label label() {
            return Label.of(ja, en);
        }
    }

    /** Creates a class. */
    public ControlChangeClass {
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(provision, "provision");
    }

    /**
     * Classifies a change.
     *
     * @param matter what changed
     * @param layer the layer of the control
     * @param affectsRealisation whether it affects how the control is realised; looked at only where that matters
     * @return the class
     */
    public static ControlChangeClass of(Matter matter, ControlLayer layer, Input<Boolean> affectsRealisation) {
        if (matter.always) {
            return known(true, "この事項の変更は、管理策の変更に当たる。", "A change of this matter is a change of control.");
        }
        if (affectsRealisation.known().equals(Optional.of(true))) {
            return known(
                    true, "管理策の実現方法に影響するため、管理策の変更に当たる。", "It affects how the control is realised, and so it counts.");
        }
        return switch (layer) {
            case MANAGEMENT ->
                known(
                        false,
                        "マネジメント基準では、この事項の変更だけで管理策の変更に当たるものではない。",
                        "For management items it is not by itself a change of control.");
            case CONTROLS ->
                affectsRealisation.known().isPresent()
                        ? known(
                                false,
                                "管理策の実現方法に影響しないため、管理策の変更に当たらない。",
                                "It does not affect how the control is realised, and so it does not count.")
                        : open(
                                "管理策基準では、管理策の実現方法に影響する場合に変更に当たる。影響の有無を確かめる。",
                                "For the controls layer it counts if it affects how the control is realised: see whether it"
                                        + " does.");
            case GOVERNANCE ->
                open(
                        "ガバナンス基準について、この事項の変更の取扱いを示す資料がない。",
                        "No text at hand says how this matter is treated for governance items.");
        };
    }

    private static ControlChangeClass known(boolean counts, String ja, String en) {
        return new ControlChangeClass(Optional.of(counts), Label.of(ja, en), PROVISION);
    }

    private static ControlChangeClass open(String ja, String en) {
        return new ControlChangeClass(Optional.empty(), Label.of(ja, en), PROVISION);
    }
}
