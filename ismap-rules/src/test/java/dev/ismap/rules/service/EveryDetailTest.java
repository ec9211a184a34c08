package dev.ismap.rules.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.fact.Input;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.Excluded;
import dev.ismap.model.statement.ControlDecision.Implemented;
import dev.ismap.model.statement.ControlDecision.NotSelected;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.rules.Applications;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** S-REASON and S-INDIV against a plain reading, item by item, of what a statement says. */
class EveryDetailTest {

    private static final ControlStandard BUILT_IN = ControlStandards.edition("2022-04-01");

    /** Four details under two objectives, so that each is decided in every way before long. */
    private static final ControlStandard SMALL =
            BUILT_IN.completedWith(List.of("5.1.1.1", "5.1.1.2", "13.1.3.1", "13.1.3.10.P").stream()
                    .map(ControlId::parse)
                    .map(ControlRow::of)
                    .toList());

    @Property(seed = "2020", tries = 600)
    void theOutcomesAreThoseOfAPlainReading(@ForAll Random random) {
        ControlStandard standard = random.nextInt(4) == 0 ? BUILT_IN : SMALL;
        Statement statement = statement(standard, random);
        ServiceRegistrationApplication application = Applications.first().read().withStatement(statement);
        Determination determination = Ismap.standard()
                .determine(application, Context.on(Applications.ASKED).standard(standard));
        assertEquals(
                reason(statement, standard),
                determination.finding("S-REASON").orElseThrow().outcome(),
                statement.decisions()::toString);
        assertEquals(
                individual(statement, standard),
                determination.finding("S-INDIV").orElseThrow().outcome(),
                statement.decisions()::toString);
    }

    private static Statement statement(ControlStandard standard, Random random) {
        Statement complete = Applications.first().read().statement();
        TreeMap<ControlId, Input<ControlDecision>> decisions = new TreeMap<>(complete.decisions());
        boolean draft = random.nextInt(3) == 0;
        boolean everyOne = random.nextBoolean();
        for (Control detail : standard.optionalDetails()) {
            if (everyOne || standard.equals(SMALL)) {
                decision(random, draft, everyOne).ifPresent(decision -> decisions.put(detail.id(), decision));
            }
        }
        if (random.nextInt(3) == 0) {
            decisions.put(ControlId.parse("5.1.1"), Input.given(ControlDecision.excluded("該当しない")));
        }
        return complete.withStatus(draft ? StatementStatus.DRAFT : StatementStatus.FINAL)
                .withDecisions(decisions)
                .withOtherDetailsDeclared(
                        switch (random.nextInt(4)) {
                            case 0 -> Input.given(true);
                            case 1 -> Input.given(false);
                            case 2 -> Input.notKnown();
                            default -> Input.notAsked();
                        });
    }

    private static Optional<Input<ControlDecision>> decision(Random random, boolean draft, boolean mostlyGood) {
        return switch (random.nextInt(mostlyGood ? 40 : 6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Input.given(new NotSelected(Optional.empty())));
            case 2 -> Optional.of(Input.given(ControlDecision.implemented()));
            case 3 -> draft ? Optional.of(Input.notKnown()) : Optional.empty();
            case 4, 5, 6, 7, 8, 9 -> Optional.of(Input.given(ControlDecision.notSelected("重複する")));
            default -> Optional.of(Input.given(ControlDecision.implemented("手順")));
        };
    }

    // ---- the plain reading -------------------------------------------------------------------------------------

    private static Outcome reason(Statement statement, ControlStandard standard) {
        List<Outcome> each = new ArrayList<>();
        for (Control detail : standard.optionalDetails()) {
            if (!underExcluded(statement, detail)) {
                each.add(reason(statement, detail));
            }
        }
        return worst(each);
    }

    /** A detail is selected, or has a reason; what the statement does not mention, its declaration covers or not. */
    private static Outcome reason(Statement statement, Control detail) {
        boolean draft = statement.status() == StatementStatus.DRAFT;
        Input<ControlDecision> said = statement.decisions().get(detail.id());
        if (said == null) {
            boolean declared = statement.otherDetailsDeclared().known().orElse(false);
            boolean open = draft || statement.otherDetailsDeclared().isMissing();
            return declared ? Outcome.SATISFIED : open ? Outcome.UNDETERMINED : Outcome.VIOLATED;
        }
        if (said.known().isEmpty()) {
            return Outcome.UNDETERMINED;
        }
        if (said.known().get() instanceof NotSelected not && not.reason().isEmpty()) {
            return draft ? Outcome.UNDETERMINED : Outcome.VIOLATED;
        }
        return Outcome.SATISFIED;
    }

    private static Outcome individual(Statement statement, ControlStandard standard) {
        boolean draft = statement.status() == StatementStatus.DRAFT;
        boolean declared = statement.otherDetailsDeclared().known().orElse(false);
        List<Outcome> each = new ArrayList<>();
        for (Control detail : standard.optionalDetails()) {
            Input<ControlDecision> said = statement.decisions().get(detail.id());
            if (underExcluded(statement, detail)) {
                each.add(Outcome.SATISFIED);
            } else if (said == null) {
                each.add(draft && !declared ? Outcome.UNDETERMINED : Outcome.SATISFIED);
            } else if (said.known().isEmpty()) {
                each.add(Outcome.UNDETERMINED);
            } else if (said.known().get() instanceof Implemented done
                    && done.individualControls().isEmpty()) {
                each.add(draft ? Outcome.UNDETERMINED : Outcome.VIOLATED);
            }
        }
        return worst(each);
    }

    private static boolean underExcluded(Statement statement, Control detail) {
        Input<ControlDecision> objective =
                statement.decisions().get(detail.parent().orElseThrow());
        return objective != null && objective.known().orElse(null) instanceof Excluded;
    }

    private static Outcome worst(List<Outcome> each) {
        return each.contains(Outcome.VIOLATED)
                ? Outcome.VIOLATED
                : each.contains(Outcome.UNDETERMINED) ? Outcome.UNDETERMINED : Outcome.SATISFIED;
    }
}
