package dev.ismap.rules.service;

import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlSet;
import dev.ismap.model.control.ControlStandard;
import java.util.List;

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
    ACCESS("アクセス管理", "access management", List.of("9."), List.of()),
    /** Development and change (開発・変更): chapter 14, change management, separate environments, installation. */
    DEVELOPMENT_AND_CHANGE(
            "開発・変更", "development and change", List.of("14."), List.of("12.1.2", "12.1.4", "12.5.1", "12.6.2")),
    /** System operation (システム運用): what else there is of chapter 12, network security and incidents. */
    SYSTEM_OPERATION(
            "システム運用",
            "system operation",
            List.of("12.2.", "12.3.", "12.4.", "12.7.", "13.1.", "16.1."),
            List.of("12.1.1", "12.1.3", "12.6.1")),
    /** Outsourcers, as far as they touch the other three (これらに関わる外部委託先): chapter 15. */
    OUTSOURCERS("外部委託先", "outsourcers", List.of("15."), List.of("14.2.7"));

    /** How well it is known which controls lie in an area: not at all. */
    public static final Basis BASIS = Basis.ASSUMED;

    private final Label label;
    private final List<String> sections;
    private final List<String> objectives;

    CriticalArea(String ja, String en, List<String> sections, List<String> objectives) {
        this.label = Label.of(ja, en);
        this.sections = sections;
        this.objectives = objectives;
    }

    /**
     * Its name.
     *
     * @return the name
     */
    public Label label() {
        return label;
    }

    /**
     * The control objectives that lie in this area, by assumption, with their details.
     *
     * @param standard the control standard
     * @return the objectives and details
     */
    public ControlSet controls(ControlStandard standard) {
        ControlSet chosen = standard.objectives().filter(control -> contains(control.id()));
        return chosen.union(standard.detailsUnder(chosen));
    }

    private boolean contains(ControlId id) {
        String text = id.toString();
        return sections.stream().anyMatch(text::startsWith) || objectives.contains(text);
    }
}
