package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.ControlStandardDocument.ControlStandardRow;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Reference;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Documents of OSCAL as they stand, to the letter: who keeps one and writes it again finds what has changed and nothing
 * else. What is to change is written anew by {@code -Dismap.oscal.write=true}.
 */
class OscalDocumentsTest {

    private static final ControlStandard STANDARD = ControlStandards.edition("2024-07");

    /** A few rows of a standard that is not built in, with references of their own. */
    private static final ControlStandard SMALL = small(Optional.of(Basis.SECONDARY));

    private static ControlStandard small(Optional<Basis> basis) {
        List<Control> rows = ControlStandards.newestHeld().controls().stream()
                .filter(control ->
                        List.of("3", "3.1", "3.1.2", "3.1.2.1", "5", "5.1", "5.1.1", "5.1.1.1", "6", "6.1", "6.1.1")
                                        .contains(control.id().toString())
                                || control.id().toString().startsWith("6.1.1.1"))
                .map(OscalDocumentsTest::row)
                .toList();
        return ControlStandard.of(
                new ControlStandardDocument(
                                "2031-02",
                                false,
                                Optional.empty(),
                                rows.stream()
                                        .limit(1)
                                        .map(ControlStandardRow::of)
                                        .toList())
                        .toStandard()
                        .edition(),
                rows,
                basis,
                "");
    }

    private static Control row(Control control) {
        List<Reference> references = switch (control.id().toString()) {
            case "5.1" -> List.of(Reference.parse("27002:2013 5.1"));
            case "5.1.1" -> List.of(Reference.parse("27014:2013 5.1b)"), Reference.parse("27002:2013 5.1.1"));
            default -> List.of();
        };
        return new Control(
                control.id(),
                control.layer(),
                control.level(),
                control.parent(),
                control.id().toString().equals("5.1") ? Label.same("* 方針 / policy") : control.name(),
                references,
                control.named());
    }

    private static void assertStands(String name, String written) throws IOException {
        if (Boolean.getBoolean("ismap.oscal.write")) {
            Files.writeString(Path.of("src/test/resources/oscal/examples").resolve(name), written);
            return;
        }
        try (InputStream in =
                Objects.requireNonNull(ClassLoader.getSystemResourceAsStream("oscal/examples/" + name), name)) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), written);
        }
    }

    @Test
    void aStatementIsADefinitionOfComponents() throws IOException {
        assertStands(
                "component-definition.json",
                Oscal.componentDefinition(OscalExampleTest.STATEMENT, STANDARD, OscalExampleTest.DAY));
    }

    @Test
    void aStatementIsAPlanAsFarAsItGoes() throws IOException {
        assertStands(
                "system-security-plan.json",
                Oscal.systemSecurityPlan(OscalExampleTest.STATEMENT, STANDARD, OscalExampleTest.DAY));
    }

    /** Nothing is said but what has to be; the name has a wide space, which is none in a line of OSCAL. */
    @Test
    void aStatementThatSaysLittleIsAPlan() throws IOException {
        Statement little = Statement.of(StatementStatus.FINAL, "2022-04-01")
                .withServiceName("見本　 クラウド")
                .withDecisions(Map.of(ControlId.parse("5.1.1"), Input.given(ControlDecision.excluded("理由"))));
        assertStands(
                "little.json",
                Oscal.systemSecurityPlan(little, ControlStandards.edition("2022-04-01"), OscalExampleTest.DAY));
    }

    @Test
    void aStandardIsACatalog() throws IOException {
        assertStands("catalog.json", Oscal.catalog(SMALL));
    }

    @Test
    void whatIsKnownOfOptionalDetailsIsToldInTheCatalog() {
        String official = Oscal.catalog(small(Optional.of(Basis.OFFICIAL)));
        String incomplete = Oscal.catalog(small(Optional.empty()));
        assertEquals(List.of("OFFICIAL", "INCOMPLETE"), List.of(details(official), details(incomplete)));
    }

    private static String details(String catalog) {
        int at = catalog.indexOf("\"value\": \"", catalog.indexOf("\"optional-details\"")) + "\"value\": \"".length();
        return catalog.substring(at, catalog.indexOf('"', at));
    }

    @Test
    void whatEveryStatementTakesUpIsAProfile() throws IOException {
        assertStands("profile.json", Oscal.profile(SMALL));
    }

    @Test
    void whatAStandardRefersToIsACollectionOfMappings() throws IOException {
        assertStands("mapping-collection.json", Oscal.mapping(SMALL));
    }

    @Test
    void ofAStandardThatRefersToNoOtherThereIsNoMapping() {
        ControlStandard none = ControlStandard.of(
                SMALL.edition(),
                SMALL.controls().stream()
                        .filter(row -> row.references().isEmpty() && row.id().chapter() != 5)
                        .toList(),
                Optional.empty(),
                "");
        assertThrows(IllegalArgumentException.class, () -> Oscal.mapping(none));
    }

    /** As the standard says: of the id of the address for the name, version 5 is by SHA-1. */
    @Test
    void anIdIsOfItsName() {
        assertEquals("3392575e-dc34-5555-b817-a71be19490da", Oscal.uuid("a"));
        assertEquals("b714051a-3315-5225-96f4-a5b57207c77d", Oscal.uuid("言明書"));
    }
}
