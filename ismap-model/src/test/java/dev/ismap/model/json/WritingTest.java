package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.InputException;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written of a document: what it says, and nothing of what it was not asked for. */
class WritingTest {

    private static final ControlId ONE = ControlId.parse("5.1.1");
    private static final ControlId OTHER = ControlId.parse("5.1.2");

    private static String decisions(Map<ControlId, Input<ControlDecision>> decisions) {
        Statement statement = Statement.of(StatementStatus.DRAFT, "2024-07").withDecisions(decisions);
        String text = IsmapJson.standard()
                .writeCompact(ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement));
        int at = text.indexOf("\"2024-07\"") + "\"2024-07\"".length();
        return text.substring(at, text.indexOf("}}", at) + 1).replace('"', '\'').strip();
    }

    @Test
    void aTableIsWrittenWhereItHasEntries() {
        assertEquals("}", decisions(Map.of()));
        assertEquals(",'decisions':{'5.1.2':{'state':'UNKNOWN'}", decisions(Map.of(OTHER, Input.notKnown())));
        assertEquals(
                ",'decisions':{'5.1.1':{'decision':'IMPLEMENTED'}",
                decisions(Map.of(ONE, Input.given(ControlDecision.implemented()))));
    }

    @Test
    void whatNoDocumentCanHoldIsToldAtItsPlace() {
        Statement statement = Statement.of(StatementStatus.DRAFT, "2024-07")
                .withRegions(List.of("東京", "a\u0007"))
                .withDecision(ONE, ControlDecision.implemented("a", "b\u0007"))
                .withDecision(OTHER, ControlDecision.excluded("c\u0007"));
        InputException refused = assertThrows(
                InputException.class,
                () -> Oscal.componentDefinition(
                        statement, ControlStandards.edition("2024-07"), LocalDate.of(2024, 6, 1)));
        assertEquals(
                List.of(
                        "WRONG_FORM /decisions/5.1.1/individualControls/1",
                        "WRONG_FORM /decisions/5.1.2/reason",
                        "WRONG_FORM /regions/1"),
                refused.problems().stream()
                        .map(problem -> problem.code() + " " + problem.path())
                        .toList());
    }
}
