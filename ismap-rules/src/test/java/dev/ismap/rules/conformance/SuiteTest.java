package dev.ismap.rules.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.rule.Remark;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ScopeAnswer.ScopeFinding;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.CaseAnswer;
import dev.ismap.rules.conformance.ConformanceCase.Expectation.ProblemAt;
import dev.ismap.rules.law.Validity.ValidityStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The conformance suite holds of the rules, and it lies in the files as it is made. */
class SuiteTest {

    private static final String WRITE = "ismap.conformance.write";

    @BeforeAll
    static void writeThemAnewWhereAsked() throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Suite.write();
        }
    }

    @Test
    void everyCaseComesToWhatItExpects() {
        List<String> differing = new ArrayList<>();
        for (ConformanceCase one : Suite.cases()) {
            one.run(Ismap.standard()).differences().forEach(difference -> differing.add(one.id() + " " + difference));
        }
        assertEquals("", String.join("\n", differing));
    }

    @Test
    void theFilesAreAsTheyAreMade() {
        SortedMap<String, String> made = Suite.made();
        assertEquals(
                made.keySet(), Suite.files().keySet(), () -> "mvn test with -D" + WRITE + "=true writes them anew");
        assertEquals(new TreeMap<>(made), new TreeMap<>(Suite.files()));
    }

    @Test
    void eachCaseIsNamedAsItsFile() {
        Suite.indexed(Suite.files().get(Suite.INDEX))
                .forEach(file -> assertEquals(file, Suite.read(file).orThrow().id() + ".json"));
    }

    // ---- the suite looks like life -----------------------------------------------------------------------------

    private static List<ServiceRegistrationApplication> applications() {
        return Suite.cases().stream()
                .flatMap(one -> one.document().stream())
                .filter(ServiceRegistrationApplication.class::isInstance)
                .map(ServiceRegistrationApplication.class::cast)
                .toList();
    }

    @Test
    void mostServicesHaveAFinalStatementAndAQuarterOfThoseIsEligible() {
        List<ConformanceCase> complete = Suite.cases().stream()
                .filter(one -> one.document()
                        .filter(ServiceRegistrationApplication.class::isInstance)
                        .map(ServiceRegistrationApplication.class::cast)
                        .filter(application -> application.statement().status() == StatementStatus.FINAL)
                        .isPresent())
                .toList();
        long eligible = complete.stream()
                .filter(one -> one.expect().verdict().equals(Optional.of(CaseAnswer.ELIGIBLE)))
                .count();
        assertTrue(complete.size() >= 400, () -> "final statements: " + complete.size());
        assertTrue(eligible * 4 >= complete.size(), () -> "eligible: " + eligible);
    }

    @Test
    void firstApplicationsAndRenewalsOfBothProgrammesNameEveryEditionThatIsHeld() {
        Set<String> seen = new TreeSet<>();
        for (ServiceRegistrationApplication application : applications()) {
            seen.add(application.programme() + " " + application.application());
            seen.add(application.statement().edition());
        }
        assertTrue(
                seen.containsAll(Set.of("ISMAP FIRST", "ISMAP RENEWAL", "ISMAP_LIU FIRST", "ISMAP_LIU RENEWAL")),
                seen::toString);
        assertTrue(seen.containsAll(Set.of("2022-04-01", "2024-07")), seen::toString);
    }

    // ---- every code --------------------------------------------------------------------------------------------

    /** What no JSON document of some lines is refused for. */
    private static final Set<String> NOT_OF_A_DOCUMENT = Set.of(
            // of the rows of a table
            "ROW_WIDTH",
            "ROW_BLANK",
            "ROW_PLACEHOLDER",
            "ROW_LATER",
            "ROW_DUPLICATE",
            "HEADING_MISSING",
            "HEADING_TWICE",
            "ROWS_DISAGREE",
            "CELL_NOT_USED",
            // of what is to be entered into a list
            "LIST_CONTRADICTED",
            "DECIDED_TOO_LATE",
            // of rows that are added to an edition, or make a whole one
            "OPTIONAL_DETAIL_BEYOND",
            "OPTIONAL_DETAIL_MANDATORY_LOST",
            // of a thousand problems
            "TOO_MANY_PROBLEMS",
            // of a table
            "ROWS_EMPTY",
            // of a document in OSCAL
            "NOT_TAKEN",
            // of a result that is read back
            "NOT_A_DETERMINATION",
            // of what services of a list stand on
            "DEPENDENCE_CYCLE",
            // of a list or a control standard that is to be determined
            "NO_RULES");

    @Test
    void everyCodeOfAProblemIsExpectedOfSomeCase() {
        Set<String> expected = Suite.cases().stream()
                .flatMap(one -> one.expect().problems().stream())
                .flatMap(Set::stream)
                .map(ProblemAt::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all =
                Stream.of(ProblemCode.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(NOT_OF_A_DOCUMENT);
        assertEquals(all, expected);
    }

    @Test
    void everyCodeOfARemarkIsExpectedOfSomeCase() {
        Set<String> expected = Suite.cases().stream()
                .flatMap(one -> one.expect().remarks().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        Ismap ismap = Ismap.standard();
        Set<String> all = Stream.of(
                        ismap.serviceRules(), ismap.liuRules(), ismap.auditorRules(), ismap.procurementRules())
                .flatMap(book -> book.remarks().stream())
                .map(Remark.Kind::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, expected);
    }

    // ---- every kind of answer ----------------------------------------------------------------------------------

    /** What the answers of verbs that cases expect say under a name, anywhere in them. */
    private static Set<String> said(String name) {
        Set<String> said = new TreeSet<>();
        Suite.cases().stream().flatMap(one -> one.expect().answer().stream()).forEach(answer -> {
            try {
                for (JsonNode value : new ObjectMapper().readTree(answer).findValues(name)) {
                    if (value.isTextual()) {
                        said.add(value.asText());
                    }
                    value.forEach(item -> said.add(item.asText()));
                }
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        });
        return said;
    }

    private static <E extends Enum<E>> void all(Class<E> type, String name, Set<E> but) {
        Set<String> missed = new TreeSet<>();
        Stream.of(type.getEnumConstants()).filter(one -> !but.contains(one)).forEach(one -> missed.add(one.name()));
        missed.removeAll(said(name));
        assertEquals(Set.of(), missed, name);
    }

    @Test
    void eachKindOfAnswerOfAVerbIsExpectedOfSomeCase() {
        Set<String> statuses = said("status");
        for (ValidityStatus status : ValidityStatus.values()) {
            assertTrue(statuses.contains(status.name()), status::name);
        }
        all(ListingStatus.class, "status", Set.of());
        all(ListingDoubt.class, "doubt", Set.of());
        all(Fit.class, "fit", Set.of());
        // a need is put to the entries of a list, so that each has one
        all(ListingStatus.class, "listing", Set.of(ListingStatus.NO_ENTRY));
        // a scope that contradicts itself is refused, and after the last record it is not known whether a service is
        // listed
        all(ScopeFinding.class, "finding", Set.of(ScopeFinding.CONTRADICTED, ScopeFinding.AFTER_LAST));
        all(Matter.class, "matter", Set.of());
    }

    @Test
    void eachRuleOnNeedsIsAReasonInSomeAnswerOfANeed() {
        Set<String> reasons = said("violated");
        reasons.addAll(said("undetermined"));
        assertEquals(Set.of("P-AI", "P-CLASS", "P-CLASS3", "P-LIU", "P-REQ", "P-SCOPE", "P-TERMS"), reasons);
    }
}
