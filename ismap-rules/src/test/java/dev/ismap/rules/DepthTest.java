package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.determination.Outcome;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S-DEPTH applies once somebody brings all optional details. */
class DepthTest {

    /** As if the 31 mandatory details were all the details there are. */
    private static final ControlStandard COMPLETED =
            ControlStandards.edition("2022-04-01").completedWith(List.of());

    private static final Context CONTEXT = Context.on(Applications.ASKED).standard(COMPLETED);

    @Test
    void objectivesWithoutAnySelectedDetailAreNamed() {
        var finding = Applications.first().determine(CONTEXT).finding("S-DEPTH").orElseThrow();
        assertEquals(Outcome.VIOLATED, finding.outcome());
        assertEquals(
                COMPLETED.objectives().size()
                        - COMPLETED.parentsOf(COMPLETED.mandatoryDetails()).size(),
                finding.items().size());
    }

    @Test
    void itIsAdviceAndChangesNoVerdict() {
        assertEquals(
                Applications.first().determine().verdict(),
                Applications.first().determine(CONTEXT).verdict());
    }

    @Test
    void theOtherDetailsNeedNoDeclarationOnceAllAreHeld() {
        var application = Applications.first().without("/statement/otherDetailsDeclared");
        assertEquals(
                Outcome.UNDETERMINED,
                application.determine().finding("S-REASON").orElseThrow().outcome());
        assertEquals(
                Outcome.SATISFIED,
                application.determine(CONTEXT).finding("S-REASON").orElseThrow().outcome());
    }
}
