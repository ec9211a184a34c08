package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.list.Listing;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.ControlDecision.Excluded;
import dev.ismap.model.statement.ControlDecision.Implemented;
import dev.ismap.model.statement.ControlDecision.TakenOver;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.OutsideComponent;
import dev.ismap.model.statement.Statement.OverallPicture;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.Statement.SubsequentEvents;
import dev.ismap.model.statement.Statement.SubsequentEvents.SubsequentEvent;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.model.statement.WrittenRepresentation;
import dev.ismap.model.statement.WrittenRepresentation.Signatory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A statement and a standard in OSCAL, by example. */
class OscalExampleTest {

    static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final ControlStandard STANDARD = ControlStandards.edition("2024-07");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ControlChange CHANGE = ControlChange.of(
            AppliedContent.of("旧", DAY.minusYears(1), DAY.minusDays(1)),
            AppliedContent.of("- 新\n二行目 *", DAY, DAY.plusDays(1)));

    /** A statement that says something of every kind. */
    static final Statement STATEMENT = Statement.of(StatementStatus.DRAFT, "2024-07")
            .withServiceName("見本クラウド")
            .withCoveredComponents(Input.notApplicable("一つだけである"))
            .withRegions(List.of("東京", "大阪"))
            .withUnderlyingServices(List.of(UnderlyingService.none()
                    .withName("基盤")
                    .withProvider(Input.notKnown())
                    .withRegistrationNumber(RegistrationNumber.parse("C21-0012-2"))
                    .withWithinStatement(false)
                    .withDeclaredOutside(true)
                    .withListing(Listing.since(DAY).withTo(DAY.plusYears(1)))))
            .withOutsideComponents(
                    List.of(OutsideComponent.none().withName("社内網").withDeclaredOutside(true)))
            .withOverallPicture(OverallPicture.of("社\n二行目", "業", "構", "統", "母").withPopulations(Input.notKnown()))
            .withOptionalDetails(List.of(
                    OptionalDetail.of(id("5.1.1.99"), id("5.1.1"), "自社の行").withNameEn("A row of ours")))
            .withOtherDetailsDeclared(true)
            .withIndividualControlsChanged(true)
            .withSubsequentEvents(new SubsequentEvents(
                    Input.given(true), List.of(new SubsequentEvent(PartialDate.parse("2024-05"), "停止"))))
            .withCriticalAreasDeclared(false)
            .withRepresentation(WrittenRepresentation.confirmedBy(
                    Signatory.none().withName("見本太郎").withDirector(true)))
            .withDecision(id("3.1.2.1"), ControlDecision.implemented())
            .withDecision(id("5.1.1"), new Implemented(List.of("一", "- 二\n&amp;"), List.of(CHANGE, CHANGE)))
            .withDecision(id("5.1.1.99"), ControlDecision.notSelected("提供しない。"))
            .withDecision(id("5.1.2"), new Excluded(Optional.empty()))
            .withDecision(id("6.1.1"), new TakenOver(Optional.of("基盤"), List.of(CHANGE)))
            .withDecision(id("7.1.1"), new TakenOver(Optional.empty(), List.of()));

    static Stream<Statement> statements() {
        return Stream.of(
                STATEMENT,
                STATEMENT.withStatus(StatementStatus.FINAL),
                STATEMENT.withDecisions(java.util.Map.of(
                        id("5.1.1"), Input.notKnown(), id("5.1.2"), Input.given(ControlDecision.excluded("理由")))),
                Statement.of(StatementStatus.DRAFT, "2024-07")
                        .withServiceName("")
                        .withUnderlyingServices(List.of(UnderlyingService.none().withName(" ")))
                        .withDecision(id("5.1.1"), ControlDecision.implemented()),
                Statement.of(StatementStatus.DRAFT, "2022-04-01")
                        .withDecision(id("5.1.1"), ControlDecision.implemented("規程")));
    }

    private static ControlId id(String text) {
        return ControlId.parse(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aStatementComesBackFromADefinitionOfComponentsAndFromAPlan(Statement statement) {
        ControlStandard standard = ControlStandards.edition(statement.edition());
        String definition = Oscal.componentDefinition(statement, standard, DAY);
        String plan = Oscal.systemSecurityPlan(statement, standard, DAY);

        assertEquals(
                statement,
                Oscal.readComponentDefinition(bytes(definition), AvailableStandards.builtIn(), Optional.empty())
                        .orThrow());
        assertEquals(
                statement,
                Oscal.readSystemSecurityPlan(bytes(plan), AvailableStandards.builtIn(), Optional.empty())
                        .orThrow());
    }

    @Test
    void aStandardWithItsOwnNamesComesBackFromACatalog() {
        ControlStandard mine = STANDARD.with(List.of(
                ControlRow.of(id("5.1.1.98"), Label.same("* 自社の行")),
                ControlRow.of(id("5.1.1.99"), Label.of("別の / 行", "Another row"))));
        String text = Oscal.catalog(mine);
        ControlStandard read = Oscal.readCatalog(bytes(text)).orThrow();

        assertEquals(mine, read);
        assertEquals(mine.contentHash(), read.contentHash());
        assertEquals(text, Oscal.catalog(read));
    }

    @Test
    void aDefinitionSaysWhenAndOnWhatItIs() throws Exception {
        JsonNode definition = MAPPER.readTree(Oscal.componentDefinition(STATEMENT, STANDARD, DAY))
                .path("component-definition");

        assertEquals(
                "2024-06-01T00:00:00+09:00",
                definition.at("/metadata/last-modified").asText());
        assertEquals("見本クラウド", definition.at("/components/0/title").asText());
        assertEquals(
                List.of("ismap-3.1.2.1", "ismap-5.1.1", "ismap-5.1.1.99"),
                definition
                        .at("/components/0/control-implementations/0/implemented-requirements")
                        .findValuesAsText("control-id")
                        .subList(0, 3));
    }

    @Test
    void aServiceWhoseNameIsBlankIsToldToBeWithoutOne() throws Exception {
        for (String blank : List.of("", " ")) {
            JsonNode definition =
                    MAPPER.readTree(Oscal.componentDefinition(STATEMENT.withServiceName(blank), STANDARD, DAY));
            assertEquals(
                    "（名称の記載なし） / (name not stated)",
                    definition.at("/component-definition/components/0/title").asText());
        }
    }

    @Test
    void aProfileTakesEveryControlOfTheCatalogThatIsDecidedOn() throws Exception {
        JsonNode profile = MAPPER.readTree(Oscal.profile(STANDARD)).path("profile");

        assertTrue(profile.at("/metadata/title").asText().contains("2024-07"), profile.toString());
        assertEquals(1, profile.path("imports").size());
        assertNotEquals(Oscal.profile(STANDARD), Oscal.profile(ControlStandards.edition("2022-04-01")));
    }

    @Test
    void aMappingNamesItsSourcesAndTargets() throws Exception {
        String text = Oscal.mapping(STANDARD);

        assertTrue(text.contains("ismap-5.1.1"), text.substring(0, 2000));
        assertEquals(text, Oscal.mapping(STANDARD));
        assertEquals(
                "2024-07-01T00:00:00+09:00",
                MAPPER.readTree(text).findValue("last-modified").asText());
    }
}
