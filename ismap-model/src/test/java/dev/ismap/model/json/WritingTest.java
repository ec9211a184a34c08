package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.fact.Input;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
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
}
