package dev.ismap.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was looked through once is not looked through again, and what is put in its place is. */
class LookedThroughTest {

    private static final ControlId DETAIL = ControlId.parse("5.1.1.1");
    private static final ControlId OBJECTIVE = ControlId.parse("5.1.1");
    private static final String FORGED = "a\u0007b";

    private static ServiceRegistrationApplication application(Statement statement) {
        return ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement);
    }

    private static ServiceRegistrationApplication read() {
        Statement statement = Statement.of(StatementStatus.DRAFT, "2022-04-01")
                .withOptionalDetails(List.of(OptionalDetail.of(DETAIL, OBJECTIVE, "詳細管理策")))
                .withDecision(DETAIL, ControlDecision.implemented("規程"));
        byte[] bytes = IsmapJson.standard().writeBytes(application(statement));
        return IsmapJson.standard().read(bytes, ServiceRegistrationApplication.class);
    }

    private static boolean isSound(Object container) {
        return assertInstanceOf(LookedThrough.class, container).isSound();
    }

    private static List<String> places(ServiceRegistrationApplication application) {
        return application.problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    @Test
    void theReaderHasLookedAtWhatItReads() {
        Statement statement = read().statement();
        assertTrue(isSound(statement.decisions()));
        assertTrue(isSound(statement.optionalDetails()));
        assertSame(statement.decisions(), statement.withEdition("2024-07").decisions());
        assertSame(statement.optionalDetails(), statement.withEdition("2024-07").optionalDetails());
    }

    @Test
    void whatTakesThePlaceOfSomethingReadIsLookedAt() {
        ServiceRegistrationApplication read = read();
        Statement statement = read.statement();
        assertEquals(List.of(), places(read));
        assertEquals(
                List.of("WRONG_FORM /statement/decisions/5.1.1.1/individualControls/0"),
                places(read.withStatement(statement.withDecision(DETAIL, ControlDecision.implemented(FORGED)))));
        assertEquals(
                List.of("WRONG_FORM /statement/optionalDetails/0/nameJa"),
                places(read.withStatement(
                        statement.withOptionalDetails(List.of(OptionalDetail.of(DETAIL, OBJECTIVE, FORGED))))));
    }

    @Test
    void onlyWhatIsFoundSoundIsKeptInMind() {
        ServiceRegistrationApplication built = application(Statement.of(StatementStatus.DRAFT, "2022-04-01")
                .withOptionalDetails(List.of(OptionalDetail.of(DETAIL, OBJECTIVE, FORGED)))
                .withDecision(DETAIL, ControlDecision.implemented("規程")));
        assertFalse(isSound(built.statement().decisions()));
        for (int time = 0; time < 2; time++) {
            assertEquals(List.of("WRONG_FORM /statement/optionalDetails/0/nameJa"), places(built));
        }
        assertTrue(isSound(built.statement().decisions()));
        assertFalse(isSound(built.statement().optionalDetails()));
    }

    @Test
    void anApplicationWithoutAProblemIsNotLookedThroughAgainAndAnyOtherIs() {
        ServiceRegistrationApplication read = read();
        AvailableStandards standards = AvailableStandards.builtIn();
        SortedTable<?, ?> table = assertInstanceOf(SortedTable.class, read.authority());
        assertTrue(table.hasAccepted(read, standards));
        assertFalse(table.hasAccepted(read, standards.with(standards.edition("2024-07"))));
        Statement statement = read.statement();
        ServiceRegistrationApplication same = read.withStatement(statement.withEdition("2022-04-01"));
        assertSame(table, same.authority());
        assertFalse(table.hasAccepted(same, standards));
        ServiceRegistrationApplication other = read.withStatement(statement.withEdition("1999-01-01"));
        assertEquals(List.of("UNKNOWN_EDITION /statement/edition"), places(other));
        assertEquals(List.of("UNKNOWN_EDITION /statement/edition"), places(other));
        assertEquals(List.of(), places(same));
        assertTrue(table.hasAccepted(same, standards));
    }

    @Test
    void aFixedListIsTheListItWasMadeOf() {
        List<String> items = new ArrayList<>(List.of("a", "b"));
        List<String> fixed = FixedList.copyOf(items);
        items.set(0, "c");
        fixed.toArray()[0] = "c";
        assertEquals(List.of("a", "b"), fixed);
        assertEquals(List.of("a", "b").hashCode(), fixed.hashCode());
        assertSame(fixed, FixedList.copyOf(fixed));
        assertThrows(UnsupportedOperationException.class, () -> fixed.set(0, "c"));
        assertThrows(NullPointerException.class, () -> FixedList.copyOf(Arrays.asList("a", null)));
    }
}
