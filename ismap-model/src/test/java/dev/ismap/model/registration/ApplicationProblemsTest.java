package dev.ismap.model.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.model.AuthorityDecision;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.registration.AuditorRegistrationApplication.AuditingSystem;
import dev.ismap.model.registration.LiuApplication.ConfirmedRequirement;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.service.CloudService;
import dev.ismap.model.service.CloudService.ServiceComponent;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationProblemsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final Map<String, AuthorityDecision> UNDATED =
            Map.of("R", AuthorityDecision.ACCEPTED.withCondition("訓練"));
    private static final Statement STATEMENT = Statement.of(StatementStatus.DRAFT, "2022-04-01");

    private static List<String> problems(IsmapDocument document) {
        return document.problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    private static ServiceRegistrationApplication application(Statement statement) {
        return ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement);
    }

    private static ControlId id(String text) {
        return ControlId.parse(text);
    }

    @Test
    void anAuditorIsNotRegisteredBeforeItFiles() {
        AuditorRegistrationApplication filed =
                AuditorRegistrationApplication.none().withFiledOn(DAY);

        assertEquals(DocumentKind.AUDITOR_REGISTRATION, filed.kind());
        assertEquals(List.of(), problems(filed.withRegisteredOn(DAY)));
        assertEquals(List.of("DECIDED_TOO_EARLY /registeredOn"), problems(filed.withRegisteredOn(DAY.minusDays(1))));
    }

    @Test
    void aRequirementOfAnAuditorHasAName() {
        AuditorRegistrationApplication application = AuditorRegistrationApplication.none()
                .withAuditingSystem(AuditingSystem.none()
                        .withRequirements(List.of(ConfirmedRequirement.of("規程"), ConfirmedRequirement.of(" "))));

        assertEquals(List.of("BLANK_ITEM /auditingSystem/requirements/1/item"), problems(application));
        assertEquals(
                List.of("CONDITION_OF_ACCEPTANCE /authority/R/lastDay"),
                problems(AuditorRegistrationApplication.none().withAuthority(UNDATED)));
    }

    @Test
    void aBlankNameInAServiceIsToldAtItsPlace() {
        ServiceRegistrationApplication application = application(STATEMENT
                        .withCoveredComponents(Input.given(List.of("Mail", " ")))
                        .withRegions(Input.given(List.of("\u3000"))))
                .withService(CloudService.none()
                        .withComponents(Input.given(List.of(
                                ServiceComponent.of("Mail"),
                                new ServiceComponent(" ", List.of(" "), List.of("a", " "), List.of(" "))))));

        assertEquals(
                List.of(
                        "BLANK_ITEM /service/components/1/name",
                        "BLANK_ITEM /service/components/1/plans/0",
                        "BLANK_ITEM /service/components/1/regions/0",
                        "BLANK_ITEM /service/components/1/variants/1",
                        "BLANK_ITEM /statement/coveredComponents/1",
                        "BLANK_ITEM /statement/regions/0"),
                problems(application));
        assertEquals(
                List.of("CONDITION_OF_ACCEPTANCE /authority/R/lastDay"),
                problems(application(STATEMENT).withAuthority(UNDATED)));
    }

    /** What is found is of the standards at hand: with others it is looked for anew. */
    @Test
    void anApplicationWithoutProblemsIsHeldAgainstOtherStandardsAnew() {
        ServiceRegistrationApplication application =
                application(STATEMENT.withDecision(id("5.1.1.99"), ControlDecision.implemented("規程")));
        AvailableStandards completed = AvailableStandards.builtIn()
                .with(ControlStandards.edition("2022-04-01")
                        .with(List.of(OptionalDetail.of(id("5.1.1.99"), id("5.1.1"), "自社の行")
                                .toRow())));

        for (int i = 0; i < 2; i++) {
            assertEquals(List.of(), application.problems(completed));
            assertEquals(List.of("UNKNOWN_CONTROL /statement/decisions/5.1.1.99"), problems(application));
        }
    }

    // ---- from where a control is taken over ------------------------------------------------------------------------

    private static Statement taking(String... from) {
        Statement statement = STATEMENT;
        List<String> controls = List.of("5.1.1", "6.1.1", "7.1.1");
        for (int i = 0; i < from.length; i++) {
            statement = statement.withDecision(id(controls.get(i)), ControlDecision.takenOver(from[i]));
        }
        return statement;
    }

    private static Statement on(Statement statement, UnderlyingService... services) {
        return statement.withUnderlyingServices(Input.given(List.of(services)));
    }

    @Test
    void aControlIsTakenOverFromAServiceThatIsStated() {
        UnderlyingService base = UnderlyingService.none().withName("Base");
        UnderlyingService unnamed = UnderlyingService.none();
        String first = "UNKNOWN_UNDERLYING /statement/decisions/5.1.1/from";
        String second = "UNKNOWN_UNDERLYING /statement/decisions/6.1.1/from";

        assertEquals(List.of(), problems(application(taking("Base", "Other"))));
        assertEquals(List.of(), problems(application(on(taking("Base", " Base "), base))));
        assertEquals(List.of(), problems(application(on(taking(" "), base))));
        assertEquals(List.of(first), problems(application(on(taking("Bass"), base))));
        assertEquals(List.of(first, second), problems(application(on(taking("Bass", "Bass"), base))));
        // one that is not named may be it, but it is one
        assertEquals(List.of(), problems(application(on(taking("Other", "Other"), base, unnamed))));
        assertEquals(List.of(first, second), problems(application(on(taking("Other", "Third"), base, unnamed))));
        assertEquals(List.of(), problems(application(on(taking("Other", "Third"), unnamed, unnamed))));
    }

    @Test
    void theNearestNameIsSuggested() {
        assertTrue(application(on(taking("Bass"), UnderlyingService.none().withName("Base")))
                .problems()
                .get(0)
                .message()
                .en()
                .contains("Did you mean 'Base'?"));
    }

    // ---- own details -----------------------------------------------------------------------------------------------

    @Test
    void detailsOfTheStatementsOwnMayStandInAnyOrderAndNameWhatTheEditionHolds() {
        OptionalDetail first = OptionalDetail.of(id("5.1.1.98"), id("5.1.1"), "自社の行");
        OptionalDetail second = OptionalDetail.of(id("5.1.1.99"), id("5.1.1"), "別の行");
        OptionalDetail held = OptionalDetail.of(id("13.1.3.1"), id("13.1.3"), "分割");

        for (List<OptionalDetail> details :
                List.of(List.of(first, second, held), List.of(held, second, first), List.of(second, held))) {
            assertEquals(
                    List.of(),
                    problems(application(STATEMENT
                            .withOptionalDetails(details)
                            .withDecision(id("5.1.1.99"), ControlDecision.implemented("規程")))));
        }
        assertEquals(
                List.of("DECISION_NOT_ALLOWED /statement/decisions/5.1.1.99/decision"),
                problems(application(STATEMENT
                        .withOptionalDetails(List.of(second))
                        .withDecision(id("5.1.1.99"), ControlDecision.excluded("理由")))));
        assertEquals(
                List.of("OPTIONAL_DETAIL_CHANGED /statement/optionalDetails/0/parent"),
                problems(application(STATEMENT.withOptionalDetails(
                        List.of(OptionalDetail.of(id("13.1.3.1"), id("13.1.2"), "分割"))))));
    }
}
