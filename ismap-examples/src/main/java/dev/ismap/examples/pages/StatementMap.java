package dev.ismap.examples.pages;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.examples.html.ControlMap;
import dev.ismap.examples.html.ControlMap.Cell;
import dev.ismap.examples.html.ControlMap.Chapter;
import dev.ismap.examples.html.ControlMap.Objective;
import dev.ismap.examples.html.ControlMap.State;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a statement stands to each item of its control standard, to be drawn as a map. */
public final class StatementMap {

    private final Statement statement;
    private final Language language;
    private final boolean declared;

    /** The ids of the rules on an item that are not met, and of those that are open. */
    private final Map<String, List<String>> violated = new LinkedHashMap<>();

    private final Map<String, List<String>> open = new LinkedHashMap<>();

    private StatementMap(Statement statement, Optional<Determination> determination, Language language) {
        this.statement = statement;
        this.language = language;
        this.declared = statement.otherDetailsDeclared().known().orElse(false);
        determination.ifPresent(found -> {
            rules(found, Outcome.VIOLATED, violated);
            rules(found, Outcome.UNDETERMINED, open);
        });
    }

    private static void rules(Determination found, Outcome outcome, Map<String, List<String>> rules) {
        for (Finding finding : found.findings(outcome)) {
            if (finding.counts()) {
                finding.items()
                        .forEach(item -> rules.computeIfAbsent(item, id -> new ArrayList<>())
                                .add(finding.rule()));
            }
        }
    }

    /** The decisions alone. */
    public static Optional<ControlMap> of(Statement statement, AvailableStandards standards, Language language) {
        return map(statement, Optional.empty(), standards, language);
    }

    /** The decisions, and what a determination found of them; empty where the statement's edition is not at hand. */
    static Optional<ControlMap> of(
            Statement statement, Determination determination, AvailableStandards standards, Language language) {
        return map(statement, Optional.of(determination), standards, language);
    }

    private static Optional<ControlMap> map(
            Statement statement,
            Optional<Determination> determination,
            AvailableStandards standards,
            Language language) {
        return standards
                .find(statement.edition())
                .map(standard ->
                        new StatementMap(statement, determination, language).map(withOwnDetails(statement, standard)));
    }

    private static ControlStandard withOwnDetails(Statement statement, ControlStandard standard) {
        List<ControlRow> rows =
                statement.optionalDetails().stream().map(OptionalDetail::toRow).toList();
        return rows.isEmpty() || !standard.problemsOf(rows, "").isEmpty() ? standard : standard.with(rows);
    }

    private ControlMap map(ControlStandard standard) {
        Map<ControlId, List<Control>> byObjective = new LinkedHashMap<>();
        for (Control control : standard.controls()) {
            if (control.isDecidable()) {
                ControlId objective = control.isObjectiveOfControls()
                        ? control.id()
                        : control.parent().orElse(control.id());
                byObjective.computeIfAbsent(objective, id -> new ArrayList<>()).add(control);
            }
        }
        Map<Integer, List<Objective>> byChapter = new LinkedHashMap<>();
        byObjective.forEach((id, controls) -> byChapter
                .computeIfAbsent(id.chapter(), number -> new ArrayList<>())
                .add(new Objective(
                        id.toString(),
                        standard.find(id).map(one -> one.name().in(language)).orElse(""),
                        controls.stream().map(this::cell).toList())));
        List<Chapter> chapters = standard.controls().stream()
                .filter(control -> control.parent().isEmpty()
                        && byChapter.containsKey(control.id().chapter()))
                .map(chapter -> new Chapter(
                        chapter.id() + " " + chapter.name().in(language),
                        byChapter.getOrDefault(chapter.id().chapter(), List.of())))
                .toList();
        return new ControlMap(
                Label.of("管理基準における採否", "The decisions on the control standard").in(language), language, chapters);
    }

    private Cell cell(Control control) {
        String id = control.id().toString();
        State state = violated.containsKey(id)
                ? State.VIOLATED
                : open.containsKey(id) ? State.OPEN : decided(control).orElse(State.OPEN);
        String decision = decided(control).map(State::label).map(this::in).orElse(in(UNDECIDED));
        List<String> rules = violated.getOrDefault(id, open.getOrDefault(id, List.of()));
        String found =
                rules.isEmpty() ? "" : in(Label.of("、", ", ")) + in(state.label()) + " " + String.join(" ", rules);
        return new Cell(state, id + " " + control.name().in(language) + in(Label.of("：", ": ")) + decision + found);
    }

    private static final Label UNDECIDED = Label.of("記載なし", "nothing decided");

    /** What the statement says; empty where it says nothing. */
    private Optional<State> decided(Control control) {
        Optional<ControlDecision> decision =
                Optional.ofNullable(statement.decisions().get(control.id())).flatMap(Input::known);
        if (decision.isEmpty()) {
            boolean silent = !statement.decisions().containsKey(control.id());
            return silent && declared && !control.isMandatory() ? Optional.of(State.DECLARED) : Optional.empty();
        }
        return decision.map(one -> {
            if (one instanceof ControlDecision.Implemented) {
                return State.IN_PLACE;
            } else if (one instanceof ControlDecision.TakenOver) {
                return State.TAKEN_OVER;
            }
            return one instanceof ControlDecision.Excluded ? State.EXCLUDED : State.NOT_SELECTED;
        });
    }

    private String in(Label label) {
        return label.in(language);
    }
}
