package dev.ismap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a value of a document may not be, wherever it stands. */
class ValuesOfDocumentsTest {

    private static final ProcurementNeed NEED = ProcurementNeed.none();
    private static final Statement STATEMENT = Statement.of(StatementStatus.DRAFT, "2022-04-01");

    /** A text with a character that turns round what follows. */
    private static final String TURNED = "a\u202eb";

    private static List<String> problems(IsmapDocument document) {
        return document.problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    private static List<String> problems(Statement statement) {
        return problems(ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement));
    }

    private static WantedScope components(String... names) {
        return WantedScope.none().withComponents(Input.given(List.of(names)));
    }

    @Test
    void aCharacterThatCannotBeSeenIsRefusedWhereverItStands() {
        assertEquals(List.of("WRONG_FORM /work"), problems(NEED.withWork(TURNED)));
        assertEquals(
                List.of("WRONG_FORM /wanted/components/0", "WRONG_FORM /wanted/components/2"),
                problems(NEED.withWanted(components(TURNED, "Mail", TURNED))));
        assertEquals(
                List.of("WRONG_FORM /authority/P-CLASS/condition"),
                problems(NEED.withAuthority(Map.of(
                        "P-CLASS",
                        AuthorityDecision.acceptedIf(TURNED, LocalDate.of(2024, 4, 1)),
                        "P-TERM",
                        AuthorityDecision.ACCEPTED))));
        assertEquals(
                List.of("WRONG_FORM /statement/overallPicture/service", "WRONG_FORM /statement/serviceName"),
                problems(STATEMENT
                        .withServiceName(TURNED)
                        .withOverallPicture(STATEMENT.overallPicture().withService(TURNED))));
        assertEquals(
                List.of("WRONG_FORM /statement/underlyingServices/1/name"),
                problems(STATEMENT.withUnderlyingServices(List.of(
                        UnderlyingService.none().withName("Base"),
                        UnderlyingService.none().withName(TURNED)))));
        assertEquals(
                List.of("WRONG_FORM /statement/decisions/5.1.1/individualControls/1"),
                problems(STATEMENT
                        .withDecision(ControlId.parse("5.1.1"), ControlDecision.implemented("規程", TURNED))
                        .withDecision(ControlId.parse("5.1.2"), ControlDecision.implemented("規程"))));
    }

    @Test
    void aKeyIsATextTooAndIsEscapedInAPlace() {
        assertEquals(
                List.of("WRONG_FORM /authority/P~11/condition"),
                problems(NEED.withAuthority(
                        Map.of("P/1", AuthorityDecision.acceptedIf(TURNED, LocalDate.of(2024, 4, 1))))));
        assertEquals(
                List.of("WRONG_FORM"),
                NEED.withAuthority(Map.of("P\n1", AuthorityDecision.ACCEPTED)).problems().stream()
                        .map(Problem::code)
                        .toList());
    }

    @Test
    void onlyADescriptionAReasonOrARemarkHasLines() {
        assertEquals(List.of(), problems(NEED.withWork("一行目\n二行目")));
        assertEquals(List.of("WRONG_FORM /wanted/components/0"), problems(NEED.withWanted(components("一行目\n二行目"))));
        assertEquals(List.of("WRONG_FORM /statement/serviceName"), problems(STATEMENT.withServiceName("一行目\n二行目")));
        assertEquals(List.of(), problems(STATEMENT.withCoveredComponents(Input.notApplicable("一行目\n二行目"))));
    }

    @Test
    void whatAlwaysArisesIsNeverNotApplicable() {
        assertEquals(
                List.of("NOT_APPLICABLE_HERE /statement/regions"),
                problems(STATEMENT.withRegions(Input.notApplicable("理由"))));
        assertEquals(List.of(), problems(STATEMENT.withCoveredComponents(Input.notApplicable("理由"))));
        assertEquals(
                List.of("WRONG_FORM /statement/coveredComponents/reason"),
                problems(STATEMENT.withCoveredComponents(Input.notApplicable(TURNED))));
    }

    @Test
    void whatIsWrongIsFoundEachTime() {
        Statement wrong = STATEMENT.withDecision(ControlId.parse("5.1.1"), ControlDecision.implemented(TURNED));
        List<String> told = List.of("WRONG_FORM /statement/decisions/5.1.1/individualControls/0");

        assertEquals(told, problems(wrong));
        assertEquals(told, problems(wrong));
        assertEquals(told, problems(wrong.withServiceName("Service")));
    }

    @Test
    void aValueThatIsRefusedIsNotBlamedTwice() {
        // of a line break alone it would also be said that it is blank
        assertEquals(List.of("WRONG_FORM /wanted/components/0"), problems(NEED.withWanted(components("\n"))));
        List<String> names = new ArrayList<>(Collections.nCopies(11, "Mail"));
        names.set(1, " ");
        names.set(10, TURNED);
        assertEquals(
                List.of("BLANK_ITEM /wanted/components/1", "WRONG_FORM /wanted/components/10"),
                problems(NEED.withWanted(components(names.toArray(String[]::new)))));
    }

    @Test
    void aListIsLookedThroughEntryByEntry() {
        CloudServiceEntry sound = CloudServiceEntry.of("Service", Programme.ISMAP, Basis.OFFICIAL);

        assertEquals(
                List.of("WRONG_FORM /entries/1/provider"),
                problems(CloudServiceList.none()
                        .withEntries(List.of(sound, sound.withService("Other").withProvider(TURNED)))));
    }
}
