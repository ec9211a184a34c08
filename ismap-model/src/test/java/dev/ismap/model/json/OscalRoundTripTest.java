package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.ControlStandardDocument.ControlStandardRow;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Edition;
import dev.ismap.model.control.Reference;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was written in OSCAL can be read, is the same, and is valid by the official schemas. */
class OscalRoundTripTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    /** What is markup, space or the end of a line, and what is none. */
    private static final String[] PIECES = {
        "\n",
        "\r\n",
        "\n\n",
        "\r\n\r\n",
        " ",
        "    ",
        "\u3000",
        "- ",
        "-",
        "1. ",
        "12) ",
        "# ",
        "> ",
        "*",
        "**",
        "_",
        "`",
        "```",
        "[a](b)",
        "![",
        "<b>",
        "&amp;",
        "&#32;",
        "&#10;",
        "\\",
        "\\\\",
        "\\n",
        "|",
        "~~",
        "^",
        "{{ insert: param, x }}",
        "\"",
        "'",
        "--",
        "...",
        "=",
        "===",
        ": ",
        "+ ",
        "言明",
        "書。",
        "a",
        "Z9",
        "😀",
        "\ufeff"
    };

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Property(seed = "2020")
    void aTextInMarkupIsTheSameText(@ForAll("texts") String text) {
        assertEquals(text, OscalMarkup.text(OscalMarkup.of(text)));
        assertEquals(text, OscalMarkup.text(OscalMarkup.line(text)));
        assertEquals(-1, OscalMarkup.line(text).indexOf('\n'));
    }

    @Property(seed = "2020")
    void textsInAListAreTheSameTexts(@ForAll("lists") List<String> texts) {
        assertEquals(texts, OscalMarkup.texts(OscalMarkup.list(texts)));
    }

    @Property(seed = "2020")
    void oneTextIsNotTakenForAList(@ForAll("texts") String text) {
        assertEquals(List.of(text), OscalMarkup.texts(OscalMarkup.of(text)));
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return texts().list().ofMinSize(1).ofMaxSize(5);
    }

    // ---- statements --------------------------------------------------------------------------------------------

    @Provide
    Arbitrary<Statement> statements() {
        Arbitrary<Statement> any = RandomDocuments.of(DocumentKind.SERVICE_REGISTRATION)
                .map(document -> ((ServiceRegistrationApplication) document).statement());
        return Combinators.combine(
                        any, texts().filter(text -> !text.isBlank()).list().ofMaxSize(4))
                .as(OscalRoundTripTest::saying);
    }

    /** A statement some of whose decisions say given things, of several lines and with what looks like markup. */
    private static Statement saying(Statement statement, List<String> texts) {
        ControlStandard standard = ControlStandards.edition(statement.edition());
        Map<ControlId, Input<ControlDecision>> decisions = new TreeMap<>(statement.decisions());
        List<String> stated = texts.stream().filter(text -> !Blank.is(text)).toList();
        decisions.put(
                standard.objectives().ids().get(1),
                Input.given(new ControlDecision.Excluded(stated.stream().findFirst())));
        decisions.put(
                standard.optionalDetails().ids().get(2),
                Input.given(new ControlDecision.NotSelected(stated.stream().findFirst())));
        decisions.put(
                standard.mandatoryDetails().ids().get(3),
                Input.given(new ControlDecision.Implemented(stated, List.of())));
        return statement.withDecisions(decisions);
    }

    @Property(seed = "2020", tries = 500)
    void aStatementComesBackFromADefinitionOfComponents(@ForAll("statements") Statement statement) {
        String text = Oscal.componentDefinition(statement, standardOf(statement), DAY);
        Statement read = read(text).orThrow();
        assertEquals(statement, read);
        assertEquals(text, Oscal.componentDefinition(read, standardOf(statement), DAY));
    }

    @Property(seed = "2020", tries = 100)
    void aDefinitionOfComponentsIsValidByTheSchemas(@ForAll("statements") Statement statement) {
        String text = Oscal.componentDefinition(statement, standardOf(statement), DAY);
        assertEquals(List.of(), OscalSchemas.errorsIn113("component-definition", text));
        assertEquals(List.of(), OscalSchemas.errorsIn121(text));
    }

    @Property(seed = "2020", tries = 500)
    void aStatementComesBackFromASystemSecurityPlan(@ForAll("statements") Statement statement) {
        String text = Oscal.systemSecurityPlan(statement, standardOf(statement), DAY);
        Statement read = readPlan(text).orThrow();
        assertEquals(statement, read);
        assertEquals(text, Oscal.systemSecurityPlan(read, standardOf(statement), DAY));
    }

    @Property(seed = "2020", tries = 100)
    void aSystemSecurityPlanIsValidByTheSchemas(@ForAll("statements") Statement statement) {
        String text = Oscal.systemSecurityPlan(statement, standardOf(statement), DAY);
        assertEquals(List.of(), OscalSchemas.errorsIn113("ssp", text));
        assertEquals(List.of(), OscalSchemas.errorsIn121(text));
    }

    @Example
    void aStatementThatDecidesOnNothingIsNoPlan() {
        Statement statement = Statement.of(Statement.StatementStatus.DRAFT, "2024-07");
        assertThrows(
                IllegalArgumentException.class, () -> Oscal.systemSecurityPlan(statement, standardOf(statement), DAY));
    }

    private static ReadResult<Statement> readPlan(String text) {
        return Oscal.readSystemSecurityPlan(
                text.getBytes(StandardCharsets.UTF_8), AvailableStandards.builtIn(), Optional.empty());
    }

    @Example
    void aStatementThatSaysNothingComesBack() {
        Statement statement = Statement.of(Statement.StatementStatus.DRAFT, "2024-07");
        String text = Oscal.componentDefinition(statement, standardOf(statement), DAY);
        assertEquals(statement, read(text).orThrow());
        assertEquals(List.of(), OscalSchemas.errorsIn113("component-definition", text));
    }

    @Example
    void anIdOfADefinitionIsOfItsContent() {
        Statement statement = Statement.of(Statement.StatementStatus.DRAFT, "2024-07");
        String other = Oscal.componentDefinition(statement.withCriticalAreasDeclared(true), standardOf(statement), DAY);
        assertNotEquals(uuidLine(Oscal.componentDefinition(statement, standardOf(statement), DAY)), uuidLine(other));
        assertEquals(
                other,
                Oscal.componentDefinition(statement.withCriticalAreasDeclared(true), standardOf(statement), DAY));
    }

    private static String uuidLine(String text) {
        return text.lines()
                .filter(line -> line.contains("\"uuid\""))
                .findFirst()
                .orElseThrow();
    }

    private static ControlStandard standardOf(Statement statement) {
        return ControlStandards.edition(statement.edition());
    }

    private static ReadResult<Statement> read(String text) {
        return Oscal.readComponentDefinition(
                text.getBytes(StandardCharsets.UTF_8), AvailableStandards.builtIn(), Optional.empty());
    }

    // ---- standards ---------------------------------------------------------------------------------------------

    private static List<ControlStandard> standards() {
        List<ControlStandard> standards = new ArrayList<>();
        for (Edition edition : ControlStandards.heldEditions()) {
            ControlStandard builtIn = ControlStandards.edition(edition.id());
            standards.add(builtIn);
            standards.add(builtIn.completedWith(builtIn.optionalDetails().stream()
                    .map(control -> ControlRow.of(
                            control.id(),
                            control.parent().orElseThrow(),
                            Label.of("名 / 称" + control.id(), "name / of it " + control.id())))
                    .toList()));
        }
        return standards;
    }

    @Example
    void aStandardComesBackFromACatalog() {
        for (ControlStandard standard : standards()) {
            String text = Oscal.catalog(standard);
            ControlStandard read =
                    Oscal.readCatalog(text.getBytes(StandardCharsets.UTF_8)).orThrow();
            assertEquals(standard, read);
            assertEquals(standard.contentHash(), read.contentHash());
            assertEquals(text, Oscal.catalog(read));
        }
    }

    @Example
    void aCatalogAProfileAndMappingsAreValidByTheSchemas() {
        for (ControlStandard standard : standards()) {
            String catalog = Oscal.catalog(standard);
            assertEquals(List.of(), OscalSchemas.errorsIn113("catalog", catalog));
            assertEquals(List.of(), OscalSchemas.errorsIn121(catalog));
            String profile = Oscal.profile(standard);
            assertEquals(List.of(), OscalSchemas.errorsIn113("profile", profile));
            assertEquals(List.of(), OscalSchemas.errorsIn121(profile));
            assertEquals(List.of(), OscalSchemas.errorsIn121(Oscal.mapping(standard)));
        }
    }

    @Example
    void theSchemasFindWhatIsWrong() {
        String catalog = Oscal.catalog(ControlStandards.newestHeld());
        String wrongId = catalog.replace("\"id\": \"ismap-", "\"id\": \"");
        assertNotEquals(List.of(), OscalSchemas.errorsIn113("catalog", wrongId));
        assertNotEquals(List.of(), OscalSchemas.errorsIn121(wrongId));
        String mapping = Oscal.mapping(ControlStandards.newestHeld());
        assertNotEquals(
                List.of(), OscalSchemas.errorsIn121(mapping.replace("\"method\": \"human\"", "\"method\": \"x\"")));
    }

    @Property(seed = "2020", tries = 200)
    void aStandardOfSomebodysOwnComesBackFromACatalog(@ForAll("own") ControlStandard standard) {
        String text = Oscal.catalog(standard);
        ControlStandard read =
                Oscal.readCatalog(text.getBytes(StandardCharsets.UTF_8)).orThrow();
        assertEquals(standard, read);
        assertEquals(List.of(), OscalSchemas.errorsIn113("catalog", text));
    }

    /** Some chapters of a built-in edition, under names of any kind, as an edition that is not built in. */
    @Provide
    Arbitrary<ControlStandard> own() {
        Arbitrary<String> names = Arbitraries.of(PIECES)
                .filter(piece -> piece.indexOf('\n') < 0)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(pieces -> "名" + String.join("", pieces));
        return Combinators.combine(
                        Arbitraries.of(ControlStandards.newestHeld().controls().stream()
                                        .map(control -> control.id().chapter())
                                        .distinct()
                                        .toList())
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        names.list().ofSize(7),
                        Arbitraries.of(
                                Optional.of(Basis.OFFICIAL), Optional.of(Basis.SECONDARY), Optional.<Basis>empty()))
                .as((chapters, words, basis) -> ControlStandard.of(
                        edition(),
                        ControlStandards.newestHeld().controls().stream()
                                .filter(control ->
                                        chapters.contains(control.id().chapter()))
                                .map(control -> renamed(control, words))
                                .toList(),
                        basis,
                        ""));
    }

    private static Control renamed(Control control, List<String> words) {
        int which = control.id().numbers().stream().mapToInt(Integer::intValue).sum();
        String ja = words.get(which % words.size());
        return new Control(
                control.id(),
                control.layer(),
                control.level(),
                control.parent(),
                which % 3 == 0 ? Label.same(ja) : Label.of(ja, words.get((which + 1) % words.size())),
                which % 2 == 0
                        ? List.of(Reference.parse("27002:2013 5.1.1"), Reference.parse("27014:2013 5.1b)"))
                        : List.of(),
                which % 5 != 0);
    }

    private static Edition edition() {
        List<ControlStandardRow> rows = ControlStandards.newestHeld().controls().stream()
                .limit(1)
                .map(ControlStandardRow::of)
                .toList();
        return new ControlStandardDocument("2031-02", false, Optional.empty(), rows)
                .toStandard()
                .edition();
    }

    @Example
    void anEditionOfAMonthBearsItsFirstDay() {
        assertEquals(PartialDate.parse("2031-02"), edition().issued());
        assertEquals(
                true,
                Oscal.catalog(ControlStandards.edition("2024-07"))
                        .contains("\"last-modified\": \"2024-07-01T00:00:00+09:00\""));
    }
}
