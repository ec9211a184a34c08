package dev.ismap.rules.service;

import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlSet;
import dev.ismap.model.control.ControlStandard;
import java.util.regex.Pattern;

/**
 * One of the four critical areas of Control Criteria Appendix 1 (重要な4領域), with the controls that lie in it by this
 * library's own judgement.
 *
 * <p>The appendix names the areas; which controls belong to which is not said there, and so the mapping is
 * {@link #BASIS ASSUMED}. No rule reads it: it is for whoever asks.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum CriticalArea {
    /** Access management (アクセス管理): chapter 9. */
    ACCESS("アクセス管理", "access management", "9[.].*"),
    /** Development and change (開発・変更): chapter 14, change management, separate environments, installation. */
    DEVELOPMENT_AND_CHANGE("開発・変更", "development and change", "14[.](?!2[.]7$).*|12[.](1[.][24]|5[.]1|6[.]2)"),
    /** System operation (システム運用): what else there is of chapter 12, network security and incidents. */
    SYSTEM_OPERATION("システム運用", "system operation", "12[.]([2347][.].*|1[.][13]|6[.]1)|13[.]1[.].*|16[.]1[.].*"),
    /** Outsourcers, as far as they touch the other three (これらに関わる外部委託先): chapter 15, outsourced development. */
    OUTSOURCERS("外部委託先", "outsourcers", "15[.].*|14[.]2[.]7");

    /** How well it is known which controls lie in an area: not at all. */
    public static final Basis BASIS = Basis.ASSUMED;

    private final String ja;
    private final String en;
    private final Pattern objectives;

    CriticalArea(String ja, String en, String objectives) {
        this.ja = ja;
        this.en = en;
        this.objectives = Pattern.compile(objectives);
    }

    /**
     * Its name.
     *
     * @return the name
     */
    public Label label() {
        return Label.of(ja, en);
    }

    /**
     * The control objectives that lie in this area, by assumption, with their details.
     *
     * @param standard the control standard
     * @return the objectives and details
     */
    public ControlSet controls(ControlStandard standard) {
        ControlSet chosen = standard.objectives()
                .filter(control -> objectives.matcher(control.id().toString()).matches());
        return chosen.union(standard.detailsUnder(chosen));
    }
}
