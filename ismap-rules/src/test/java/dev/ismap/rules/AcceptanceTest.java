package dev.ismap.rules;

import static dev.ismap.rules.Applications.auditor;
import static dev.ismap.rules.Applications.first;
import static dev.ismap.rules.Applications.liu;
import static dev.ismap.rules.Applications.need;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.ContentHash;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a document is checked for before it is determined, and what its determination says of it. */
class AcceptanceTest {

    private static final IsmapJson JSON = IsmapJson.standard();
    private static final Context CONTEXT = Context.on(Applications.ASKED);
    private static final LocalDate FILED = LocalDate.of(2026, 12, 1);

    private static List<String> problems(Applications application, Context context) {
        InputException e = assertThrows(InputException.class, () -> application.determine(context));
        return e.problems().stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    private static ContentHash hash(Applications application) {
        return JSON.contentHash(application.read(IsmapDocument.class));
    }

    @Test
    void anApplicationOfAServiceIsNamedAndItsSourcesAreFingerprinted() {
        CloudServiceList services = CloudServiceList.none().withName("services");
        AuditorList auditors = AuditorList.none().withName("auditors");
        Determination determination = first().determine(CONTEXT.knownOn(FILED).lists(services, auditors));
        assertEquals(
                Map.of(
                        "kind", "service-registration",
                        "programme", "ISMAP",
                        "application", "FIRST",
                        "edition", "2022-04-01",
                        "statement", "FINAL",
                        "service", "S"),
                determination.about());
        Receipt receipt = determination.receipt();
        assertEquals(
                Map.of(
                        "control-standard 2022-04-01",
                        ControlStandards.edition("2022-04-01").contentHash(),
                        "cloud-service-list",
                        JSON.contentHash(services),
                        "auditor-list",
                        JSON.contentHash(auditors)),
                receipt.sources());
        assertEquals(FILED, receipt.filedOn());
        assertEquals(Applications.ASKED, receipt.asOf());
        assertEquals(Optional.of(FILED), receipt.knownOn());
        assertEquals(hash(first()), receipt.caseHash());
    }

    @Test
    void aCompletedStandardIsASourceWhereTheStatementNamesItsEdition() {
        ControlStandard completed = ControlStandards.edition("2022-04-01").completedWith(List.of());
        ControlStandard other = ControlStandards.edition("2024-07").completedWith(List.of());
        String source = "control-standard 2022-04-01";
        assertEquals(
                completed.contentHash(),
                first().determine(CONTEXT.standard(completed))
                        .receipt()
                        .sources()
                        .get(source));
        assertEquals(
                ControlStandards.edition("2022-04-01").contentHash(),
                first().determine(CONTEXT.standard(other)).receipt().sources().get(source));
    }

    @Test
    void whatHasNoNameIsNotNamed() {
        assertEquals(
                null,
                first().without("/statement/serviceName").determine().about().get("service"));
        assertEquals(
                null, auditor().without("/applicant/name").determine().about().get("applicant"));
        assertEquals("ISMAP_LIU", liu().determine().about().get("programme"));
        ServiceRegistrationApplication blank = first().read();
        blank = blank.withStatement(blank.statement().withServiceName(Input.given(" ")));
        assertEquals(null, Ismap.standard().determine(blank, CONTEXT).about().get("service"));
    }

    @Test
    void anApplicationOfAnAuditorIsNamed() {
        Determination determination = auditor().determine();
        assertEquals(Map.of("kind", "auditor-registration", "applicant", "A"), determination.about());
        assertEquals(Map.of(), determination.receipt().sources());
        assertEquals(FILED, determination.receipt().filedOn());
        assertEquals(hash(auditor()), determination.receipt().caseHash());
        assertEquals(
                Applications.ASKED,
                auditor().without("/filedOn").determine().receipt().filedOn());
    }

    @Test
    void aNeedIsNamedAndIsLookedAtOnTheDayAskedAbout() {
        CloudServiceList services = CloudServiceList.none().withName("services");
        Determination determination = need().determine(CONTEXT.services(services));
        assertEquals(Map.of("kind", "procurement-need", "service", "S"), determination.about());
        assertEquals(
                Map.of("cloud-service-list", JSON.contentHash(services)),
                determination.receipt().sources());
        assertEquals(Applications.ASKED, determination.receipt().filedOn());
        assertEquals(hash(need()), determination.receipt().caseHash());
    }

    @Test
    void aNeedThatNamesNoServiceIsRefusedAndANumberIsEnough() {
        Applications nameless = need().without("/service/name");
        assertEquals(List.of("/service/name SERVICE_NOT_NAMED"), problems(nameless, CONTEXT));
        assertEquals(
                Map.of("kind", "procurement-need"),
                nameless.with("/service/registrationNumber", "\"C99-0001-2\"")
                        .determine()
                        .about());
    }

    @Test
    void noDocumentIsFiledAfterTheDayAskedAbout() {
        Context early = Context.on(FILED.minusDays(1));
        assertEquals(List.of("/filedOn FILED_AFTER_ASKED"), problems(first(), early));
        assertEquals(List.of("/filedOn FILED_AFTER_ASKED"), problems(auditor(), early));
        assertEquals(
                FILED, first().determine(Context.on(FILED)).receipt().asOf(), "on the day of filing it can be asked");
    }

    @Test
    void everyProblemIsToldAtOnceWhateverTheKind() {
        ServiceRegistrationApplication application = first().with("/authority/S-NONE", "\"ACCEPTED\"")
                .with("/authority/S-ID", "\"ACCEPTED\"")
                .read()
                .withFiledOn(LocalDate.of(2022, 3, 31));
        InputException e = assertThrows(
                InputException.class,
                () -> Ismap.standard().determine(application, Context.on(LocalDate.of(2022, 3, 30))));
        assertEquals(
                List.of("EDITION_AFTER_FILING", "FILED_AFTER_ASKED", "NOT_FOR_AUTHORITY", "UNKNOWN_RULE"),
                e.problems().stream().map(Problem::code).sorted().toList());
        assertEquals(
                List.of("/authority/A-NONE UNKNOWN_RULE"),
                problems(auditor().with("/authority/A-NONE", "\"ACCEPTED\""), CONTEXT));
        assertEquals(
                List.of("/authority/P-NONE UNKNOWN_RULE", "/service/name SERVICE_NOT_NAMED"),
                problems(need().without("/service/name").with("/authority/P-NONE", "\"ACCEPTED\""), CONTEXT));
        assertEquals(
                List.of("/authority/L-WORK UNKNOWN_RULE"),
                problems(first().with("/authority/L-WORK", "\"ACCEPTED\""), CONTEXT),
                "a rule of ISMAP-LIU is none of ISMAP");
    }

    @Test
    void aProblemSaysWhatToDoInBothLanguages() {
        InputException e = assertThrows(InputException.class, () -> first().determine(Context.on(FILED.minusDays(1))));
        Problem problem = e.problems().get(0);
        assertTrue(problem.message().ja().contains("2026-12-01"), problem::toString);
        assertTrue(problem.message().en().contains("2026-11-30"), problem::toString);
    }
}
