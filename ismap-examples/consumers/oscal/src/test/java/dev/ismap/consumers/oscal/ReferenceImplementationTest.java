package dev.ismap.consumers.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Outcome;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.Oscal;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.report.AssessmentResults;
import gov.nist.secauto.metaschema.core.configuration.DefaultConfiguration;
import gov.nist.secauto.metaschema.core.model.constraint.IConstraint.Level;
import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.metaschema.databind.io.Format;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.model.CatalogGroup;
import gov.nist.secauto.oscal.lib.model.ComponentDefinition;
import gov.nist.secauto.oscal.lib.model.Control;
import gov.nist.secauto.oscal.lib.model.Profile;
import gov.nist.secauto.oscal.lib.model.SystemSecurityPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What this library writes in OSCAL is loaded by the reference implementation, which finds nothing wrong with it. */
class ReferenceImplementationTest {

    private static final OscalBindingContext OSCAL = OscalBindingContext.newInstance();
    private static final Path SAMPLES = Path.of("../../samples");

    @TempDir
    private Path folder;

    /** A file in which the constraints of OSCAL are met. What they advise, such as an address for each source, is no fault. */
    private static Path valid(Path file) throws IOException {
        IValidationResult result = OSCAL.validateWithConstraints(file.toUri(), new DefaultConfiguration<>());
        assertEquals(
                List.of(),
                result.getFindings().stream()
                        .filter(finding -> finding.getSeverity().compareTo(Level.ERROR) >= 0)
                        .map(finding -> finding.getPath() + " " + finding.getMessage())
                        .limit(5)
                        .toList());
        return file;
    }

    // ---- standards ---------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"2022-04-01", "2024-07"})
    void aCatalogIsLoadedWithAllItsItems(String edition) throws IOException {
        ControlStandard standard = ControlStandards.edition(edition);
        Export.standard(standard, folder);
        Catalog catalog = OSCAL.loadCatalog(valid(folder.resolve("ismap-" + edition + "-catalog.json")));
        assertEquals(edition, catalog.getMetadata().getVersion());
        assertEquals(
                standard.decidable().size(),
                catalog.getGroups().stream().mapToInt(ReferenceImplementationTest::items).sum());
        assertEquals(
                List.of("3", "4", "5"),
                catalog.getGroups().stream()
                        .limit(3)
                        .map(group -> group.getProps().get(0).getValue())
                        .toList());
    }

    private static int items(CatalogGroup group) {
        int items = 0;
        if (group.getGroups() != null) {
            items += group.getGroups().stream().mapToInt(ReferenceImplementationTest::items).sum();
        }
        if (group.getControls() != null) {
            items += group.getControls().stream().mapToInt(ReferenceImplementationTest::items).sum();
        }
        return items;
    }

    private static int items(Control control) {
        return 1
                + (control.getControls() == null
                        ? 0
                        : control.getControls().stream().mapToInt(ReferenceImplementationTest::items).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-04-01", "2024-07"})
    void aProfileIsLoadedWithWhatIsMandatory(String edition) throws IOException {
        ControlStandard standard = ControlStandards.edition(edition);
        Export.standard(standard, folder);
        Profile profile = OSCAL.loadProfile(valid(folder.resolve("ismap-" + edition + "-profile.json")));
        assertEquals(
                standard.mandatory().size(),
                profile.getImports().get(0).getIncludeControls().get(0).getWithIds().size());
    }

    // ---- statements --------------------------------------------------------------------------------------------

    private static Statement full() throws IOException {
        ControlStandard standard = ControlStandards.edition("2024-07");
        Statement statement = application("service-registration-saas-unlisted-platform.json").statement();
        Statement moved = statement.moveTo(standard).after();
        for (var control : standard.decidable().stream().toList()) {
            if (!moved.decisions().containsKey(control.id())) {
                moved = moved.withDecision(
                        control.id(),
                        control.isOptional()
                                ? ControlDecision.notSelected("対象の機器がないため（" + control.id() + "）。\n代替として、*監視*を行う。")
                                : ControlDecision.implemented("規程を定める。", "年1回見直す：" + control.id()));
            }
        }
        return moved;
    }

    private static ServiceRegistrationApplication application(String sample) throws IOException {
        return IsmapJson.standard()
                .read(Files.readAllBytes(SAMPLES.resolve(sample)), ServiceRegistrationApplication.class);
    }

    @Test
    void aFullStatementIsLoadedWithAllItsDecisions() throws IOException {
        ControlStandard standard = ControlStandards.edition("2024-07");
        Statement statement = full();
        assertEquals(standard.decidable().size(), statement.decisions().size());
        Export.standard(standard, folder);
        Export.statement(statement, standard, LocalDate.of(2024, 8, 1), folder);
        ComponentDefinition definition =
                OSCAL.loadComponentDefinition(valid(folder.resolve("statement.json")));
        assertEquals(2, definition.getComponents().size());
        var requirements = definition.getComponents()
                .get(0)
                .getControlImplementations()
                .get(0)
                .getImplementedRequirements();
        assertEquals(statement.decisions().size(), requirements.size());
        var optional = requirements.stream()
                .filter(one -> one.getControlId().equals("ismap-5.1.1.1"))
                .findFirst()
                .orElseThrow();
        // a reader of markup sees the text as it was written, a line break and stars that mark nothing
        assertEquals(
                "<p>対象の機器がないため（5.1.1.1）。<br>代替として、*監視*を行う。</p>",
                optional.getDescription().toHtml().replace("<br />", "<br>").replace("\n", "").replace("<br/>", "<br>"));
    }

    @Test
    void whatTheReferenceImplementationWritesAgainIsReadAsTheSameStatement() throws IOException {
        Statement statement = application("service-registration-saas-unlisted-platform.json").statement();
        ControlStandard standard = ControlStandards.edition(statement.edition());
        Export.statement(statement, standard, LocalDate.of(2024, 8, 1), folder);
        Path file = folder.resolve("statement.json");
        Path again = folder.resolve("again.json");
        OSCAL.newSerializer(Format.JSON, ComponentDefinition.class)
                .serialize(OSCAL.loadComponentDefinition(file), again);
        assertEquals(
                statement,
                Oscal.readComponentDefinition(
                                Files.readAllBytes(again),
                                AvailableStandards.builtIn(),
                                Optional.empty())
                        .orThrow());
    }

    @Test
    void aFullStatementIsAPlanOfItsSystem() throws IOException {
        ControlStandard standard = ControlStandards.edition("2024-07");
        Statement statement = full();
        Export.standard(standard, folder);
        Export.system(statement, standard, LocalDate.of(2024, 8, 1), folder);
        var plan = OSCAL.loadSystemSecurityPlan(valid(folder.resolve("system-security-plan.json")));
        assertEquals(
                statement.serviceName().known().orElseThrow(),
                plan.getSystemCharacteristics().getSystemName());
        assertEquals(2, plan.getSystemImplementation().getComponents().size());
        assertEquals(
                statement.decisions().size(),
                plan.getControlImplementation().getImplementedRequirements().size());
    }

    @Test
    void aPlanThatTheReferenceImplementationWritesAgainIsReadAsTheSameStatement() throws IOException {
        Statement statement = application("service-registration-saas-unlisted-platform.json").statement();
        ControlStandard standard = ControlStandards.edition(statement.edition());
        Export.system(statement, standard, LocalDate.of(2024, 8, 1), folder);
        Path again = folder.resolve("again.json");
        OSCAL.newSerializer(Format.JSON, SystemSecurityPlan.class)
                .serialize(OSCAL.loadSystemSecurityPlan(folder.resolve("system-security-plan.json")), again);
        assertEquals(
                statement,
                Oscal.readSystemSecurityPlan(
                                Files.readAllBytes(again), AvailableStandards.builtIn(), Optional.empty())
                        .orThrow());
    }

    // ---- determinations ----------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "service-registration.json, 2024-07-01",
        "service-registration-renewal-gap.json, 2024-07-01",
        "service-registration-draft.json, 2024-07-01",
        "service-registration-liu.json, 2025-06-01"
    })
    void aDeterminationIsLoadedWithItsFindings(String sample, LocalDate day) throws IOException {
        ServiceRegistrationApplication application = application(sample);
        Determination determination = Ismap.standard().determine(application, Context.on(day));
        // results stand on a plan, this on a system, and this on a catalog: the constraints look at all of them
        ControlStandard standard = ControlStandards.edition(application.statement().edition());
        Export.standard(standard, folder);
        Export.system(application.statement(), standard, day, folder);
        Export.determination(determination, folder);
        valid(folder.resolve(AssessmentResults.PLAN_FILE));
        var results = OSCAL.loadAssessmentResults(valid(folder.resolve("results.json")));
        var result = results.getResults().get(0);
        assertEquals(
                determination.findings().stream()
                        .filter(one -> one.outcome() == Outcome.SATISFIED || one.outcome() == Outcome.VIOLATED)
                        .count(),
                result.getFindings().size());
        assertEquals(determination.findings().size() + determination.remarks().size(), result.getObservations().size());
    }
}
