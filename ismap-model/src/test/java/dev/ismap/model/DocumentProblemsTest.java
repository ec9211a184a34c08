package dev.ismap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.ControlStandardDocument.ControlStandardRow;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fields that do not fit together. */
class DocumentProblemsTest {

    private static final Statement DRAFT = Statement.of(StatementStatus.DRAFT, "2022-04-01");
    private static final Statement FINAL = Statement.of(StatementStatus.FINAL, "2022-04-01");

    private static ServiceRegistrationApplication application(Statement statement) {
        return ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement);
    }

    private static List<String> problems(Statement statement) {
        return problems(application(statement));
    }

    private static List<String> problems(ServiceRegistrationApplication application) {
        return application.problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    private static ControlId id(String text) {
        return ControlId.parse(text);
    }

    // ---- the edition -------------------------------------------------------------------------------------------

    @Test
    void anEditionIsKnownAndHeld() {
        assertEquals(List.of("UNKNOWN_EDITION /statement/edition"), problems(DRAFT.withEdition("2022")));
        assertEquals(List.of("EDITION_NOT_HELD /statement/edition"), problems(DRAFT.withEdition("2020-06-03")));
        assertEquals(List.of(), problems(DRAFT.withEdition("2024-07")));
    }

    @Test
    void anEditionIsNotIssuedAfterTheFiling() {
        ServiceRegistrationApplication first = application(DRAFT);
        assertEquals(
                List.of("EDITION_AFTER_FILING /statement/edition"),
                problems(first.withFiledOn(LocalDate.of(2022, 3, 31))));
        assertEquals(List.of(), problems(first.withFiledOn(LocalDate.of(2022, 4, 1))));
    }

    @Test
    void ofAnEditionKnownToTheMonthEachDayOfItMayBeTheOne() {
        ServiceRegistrationApplication later = application(DRAFT.withEdition("2024-07"));
        assertEquals(
                List.of("EDITION_AFTER_FILING /statement/edition"),
                problems(later.withFiledOn(LocalDate.of(2024, 6, 30))));
        assertEquals(List.of(), problems(later.withFiledOn(LocalDate.of(2024, 7, 1))));
    }

    // ---- the controls ------------------------------------------------------------------------------------------

    @Test
    void aControlIsInTheEditionOrAmongTheDocumentsOwnDetails() {
        Statement statement = DRAFT.withDecision(id("5.1.1.99"), ControlDecision.implemented("規程"));
        assertEquals(List.of("UNKNOWN_CONTROL /statement/decisions/5.1.1.99"), problems(statement));
        assertEquals(
                List.of(),
                problems(statement.withOptionalDetails(
                        List.of(OptionalDetail.of(id("5.1.1.99"), id("5.1.1"), "独自の詳細管理策")))));
    }

    @Test
    void aControlWithAnotherSuffixIsSuggested() {
        List<Problem> problems = application(DRAFT.withDecision(id("6.3.1"), ControlDecision.implemented("規程")))
                .problems();
        assertTrue(problems.get(0).message().en().contains("Did you mean 6.3.1.P?"), problems.toString());
    }

    @Test
    void aHeadingIsNotDecidable() {
        assertEquals(
                List.of("NOT_DECIDABLE /statement/decisions/5.1"),
                problems(DRAFT.withDecision(id("5.1"), ControlDecision.implemented("規程"))));
    }

    @Test
    void onlyAnObjectiveOfTheControlsIsExcluded() {
        ControlDecision excluded = ControlDecision.excluded("理由");
        assertEquals(List.of(), problems(DRAFT.withDecision(id("5.1.1"), excluded)));
        for (String other : List.of("3.1.2.1", "4.4.1.1", "6.1.1.13.PB")) {
            assertEquals(
                    List.of("DECISION_NOT_ALLOWED /statement/decisions/" + other + "/decision"),
                    problems(DRAFT.withDecision(id(other), excluded)));
        }
    }

    @Test
    void onlyADetailOfTheControlsIsNotSelected() {
        ControlDecision notSelected = ControlDecision.notSelected("理由");
        assertEquals(List.of(), problems(DRAFT.withDecision(id("6.1.1.13.PB"), notSelected)));
        for (String other : List.of("3.1.2.1", "4.4.1.1", "5.1.1")) {
            assertEquals(
                    List.of("DECISION_NOT_ALLOWED /statement/decisions/" + other + "/decision"),
                    problems(DRAFT.withDecision(id(other), notSelected)));
        }
    }

    /** Whoever is told that a decision is not allowed is told which are. */
    @Test
    void whatCanBeDecidedIsSaidWhereSomethingElseIs() {
        for (ControlDecision decision : List.of(ControlDecision.excluded("理由"), ControlDecision.notSelected("理由"))) {
            Map<String, String> said = Map.of(
                    "3.1.2.1", "IMPLEMENTED（実施）又はTAKEN_OVER（引継ぎ）", "5.1.1", "EXCLUDED", "6.1.1.13.PB", "NOT_SELECTED");
            said.forEach((control, word) -> application(DRAFT.withDecision(id(control), decision))
                    .problems()
                    .forEach(problem -> assertTrue(problem.message().ja().contains(word), problem.toString())));
        }
    }

    @Test
    void theDocumentsOwnDetailsFitTheEdition() {
        assertEquals(
                List.of("OPTIONAL_DETAIL_PARENT /statement/optionalDetails/0/parent"),
                problems(DRAFT.withOptionalDetails(
                        List.of(OptionalDetail.of(id("5.1.1.99"), id("5.1.9"), "独自の詳細管理策")))));
        OptionalDetail own = OptionalDetail.of(id("5.1.1.99"), id("5.1.1"), "独自の詳細管理策");
        assertEquals(
                List.of("OPTIONAL_DETAIL_DUPLICATE /statement/optionalDetails/1/id"),
                problems(DRAFT.withOptionalDetails(List.of(own, own))));
        assertEquals(
                List.of("OPTIONAL_DETAIL_SUFFIX /statement/optionalDetails/0/id"),
                problems(DRAFT.withOptionalDetails(
                        List.of(OptionalDetail.of(id("6.1.1.13"), id("6.1.1"), "独自の詳細管理策")))));
    }

    @Test
    void aControlIsNotBlamedForADetailThatCouldNotBeTaken() {
        assertEquals(
                List.of("OPTIONAL_DETAIL_PARENT /statement/optionalDetails/0/parent"),
                problems(DRAFT.withOptionalDetails(List.of(OptionalDetail.of(id("5.1.1.99"), id("5.1.9"), "独自の詳細管理策")))
                        .withDecision(id("5.1.1.99"), ControlDecision.implemented("規程"))));
        ServiceRegistrationApplication unread =
                application(DRAFT.withDecision(id("5.1.1.99"), ControlDecision.implemented("規程")));
        assertEquals(
                List.of(),
                unread.contradictions(AvailableStandards.builtIn(), path -> path.equals("/statement/optionalDetails")));
    }

    @Test
    void aDetailWithoutANameIsNoReasonToFail() {
        assertEquals(
                List.of(),
                problems(DRAFT.withOptionalDetails(List.of(OptionalDetail.of(id("5.1.1.99"), id("5.1.1"), " ")))));
    }

    // ---- the decisions -----------------------------------------------------------------------------------------

    @Test
    void aFinalStatementKnowsItsDecisions() {
        Map<ControlId, Input<ControlDecision>> unknown = Map.of(id("5.1.1"), Input.notKnown());
        assertEquals(List.of(), problems(DRAFT.withDecisions(unknown)));
        assertEquals(List.of("UNKNOWN_IN_FINAL /statement/decisions/5.1.1"), problems(FINAL.withDecisions(unknown)));
    }

    @Test
    void aChangeContradictsThatNothingChanged() {
        ControlChange change = ControlChange.of(
                AppliedContent.of("前", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 9, 30)),
                AppliedContent.of("後", LocalDate.of(2023, 10, 1), LocalDate.of(2024, 3, 31)));
        Statement changed = DRAFT.withDecision(
                        id("6.1.1.13.PB"), new ControlDecision.Implemented(List.of("規程"), List.of(change)))
                .withDecision(id("5.1.1"), new ControlDecision.TakenOver(Optional.of("基盤"), List.of(change)));
        assertEquals(List.of(), problems(changed));
        assertEquals(List.of(), problems(changed.withIndividualControlsChanged(Input.given(true))));
        assertEquals(List.of(), problems(changed.withIndividualControlsChanged(Input.notKnown())));
        assertEquals(
                List.of(
                        "CHANGES_CONTRADICTED /statement/decisions/5.1.1/changes",
                        "CHANGES_CONTRADICTED /statement/decisions/6.1.1.13.PB/changes"),
                problems(changed.withIndividualControlsChanged(Input.given(false))));
    }

    // ---- the underlying services -------------------------------------------------------------------------------

    @Test
    void anUnderlyingServiceIsStatedOnce() {
        UnderlyingService named = UnderlyingService.none().withName(Input.given("基盤"));
        UnderlyingService numbered =
                UnderlyingService.none().withRegistrationNumber(RegistrationNumber.parse("C21-0001-2"));
        assertEquals(
                List.of(
                        "DUPLICATE_UNDERLYING /statement/underlyingServices/2/name",
                        "DUPLICATE_UNDERLYING /statement/underlyingServices/3/registrationNumber"),
                problems(DRAFT.withUnderlyingServices(Input.given(List.of(
                        named, numbered, named.withName(Input.given("基盤 ")), numbered.withName(Input.given("別")))))));
        assertEquals(
                List.of(),
                problems(DRAFT.withUnderlyingServices(
                        Input.given(List.of(UnderlyingService.none(), UnderlyingService.none())))));
    }

    // ---- a control standard ------------------------------------------------------------------------------------

    @Test
    void theRowsOfAControlStandardFitTogether() {
        ControlStandardRow orphan = new ControlStandardRow(
                id("5.1"),
                ControlLayer.CONTROLS,
                ControlLevel.SECTION,
                Optional.of(id("5")),
                Optional.of("節"),
                Optional.empty());
        assertEquals(
                List.of("CONTROL_PARENT"),
                new ControlStandardDocument("2030", false, Optional.empty(), List.of(orphan))
                        .problems().stream().map(Problem::code).toList());
    }

    // ---- words -------------------------------------------------------------------------------------------------

    @Test
    void everyCodeHasATitleInBothLanguages() {
        for (ProblemCode code : ProblemCode.values()) {
            assertTrue(code.label().ja().matches(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*"), code.name());
            assertTrue(code.label().en().matches("[A-Z].*[a-zN]"), code.name());
        }
    }
}
