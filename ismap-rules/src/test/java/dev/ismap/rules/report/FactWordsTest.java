package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.json.IsmapJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text names the facts of a case, its things and its constants. */
class FactWordsTest {

    private static final IsmapDocument NEED = IsmapJson.standard().read("""
        { "kind": "procurement-need", "informationClass": "CLASS_2",
          "wanted": { "regions": ["東京"], "components": { "state": "UNKNOWN" } },
          "service": { "name": "S", "models": ["SAAS"] } }
        """);

    private static final IsmapDocument APPLICATION = IsmapJson.standard().read("""
        { "kind": "service-registration", "programme": "ISMAP", "application": "FIRST",
          "statement": { "status": "DRAFT", "edition": "2022-04-01",
            "underlyingServices": [ { "name": "基盤" }, { "provider": "P" } ] } }
        """);

    private static final Label FACT = Label.of("事実", "fact");

    @ParameterizedTest
    @CsvSource({
        "/wanted/regions/0, 東京",
        "/wanted/regions/1,",
        "/wanted/regions/2,",
        "/wanted/regions,",
        "/wanted/components/0,",
        "/service/name,",
        "/service/models/0,",
        "/nowhere/0/name,"
    })
    void aThingOfAListIsCalledByWhatItIs(String path, String name) {
        assertEquals(Optional.ofNullable(name), names(NEED).thing(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/statement/underlyingServices/0, 基盤",
        "/statement/underlyingServices/0/listing/listed, 基盤",
        "/statement/underlyingServices/1/listing/listed,",
        "/statement/underlyingServices,",
        "/statement/status,"
    })
    void aThingThatHasANameIsCalledByItAtAllItsFacts(String path, String name) {
        assertEquals(Optional.ofNullable(name), names(APPLICATION).thing(path));
    }

    private static CaseNames names(IsmapDocument document) {
        return CaseNames.of(document, AvailableStandards.builtIn());
    }

    private static String value(String path, String value, Relation relation, String expected, Language language) {
        return new FactWords(names(NEED), new Wording(language))
                .value(new Evidence(
                        path, FACT, value, Optional.of(new Expected(relation, expected)), List.of(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "true; EQUAL; false; 事実：はい（必要：いいえ）; fact: yes (needed: no)",
                "true; NOT_EQUAL; true; 事実：はい（必要：いいえ）; fact: yes (needed: no)",
                "false; NONE_OF; false; 事実：いいえ（必要：はい）; fact: no (needed: yes)",
                "NOT_APPLICABLE; NOT_EQUAL; NOT_APPLICABLE; 事実：該当なし（必要：該当すること）;"
                        + " fact: does not apply (needed: that it applies)",
                "2026-01-01; NOT_AFTER; 2025-12-31; 事実：2026-01-01（必要：2025-12-31 以前）;"
                        + " fact: 2026-01-01 (needed: 2025-12-31 or earlier)",
                "2026-01-01; NOT_BEFORE; 2026-01-02; 事実：2026-01-01（必要：2026-01-02 以後）;"
                        + " fact: 2026-01-01 (needed: 2026-01-02 or later)",
                "''; STATED; ''; 事実：（記載なし）（必要：記載があること）; fact: (none) (needed: something stated)",
                "x; BLANK; ''; 事実：x（必要：記載がないこと）; fact: x (needed: nothing stated)",
                "3; WITHIN; k; 事実：3件（いずれも要件を満たす）; fact: 3 (all as required)",
                "3; NOT_WITHIN; k; 事実：3（必要：1件以上）; fact: 3 (needed: at least one)",
                "a; ONE_OF; b; 事実：a（必要：b）; fact: a (needed: b)",
                "a; ONE_OF; b|c; 事実：a（必要：b、c のいずれか）; fact: a (needed: one of b, c)",
                "a; NONE_OF; a; 事実：a（必要：a 以外）; fact: a (needed: anything but a)",
                "a; NONE_OF; a|b; 事実：a（必要：a、b のいずれでもないこと）; fact: a (needed: none of a, b)"
            })
    void aValueStandsWithWhatIsNeeded(String value, Relation relation, String expected, String ja, String en) {
        assertEquals(ja, value("/x", value, relation, expected, Language.JA));
        assertEquals(en, value("/x", value, relation, expected, Language.EN));
    }

    @Test
    void whereAnyOneOfSeveralWaysIsEnoughTheWayIsNamed() {
        Evidence evidence = new Evidence(
                "/x",
                FACT,
                "false",
                Optional.of(new Expected(Relation.EQUAL, "true", Optional.of("2"))),
                List.of(),
                Optional.empty());
        assertEquals("事実：いいえ（方法2による場合に必要：はい）", new FactWords(names(NEED), new Wording(Language.JA)).value(evidence));
        assertEquals(
                "fact: no (needed by way 2: yes)",
                new FactWords(names(NEED), new Wording(Language.EN)).value(evidence));
    }

    @Test
    void aConstantIsCalledByItsTermAndAFactOfAThingByTheThing() {
        assertEquals(
                "事実：機密性3情報（必要：機密性1情報、機密性2情報 のいずれか）",
                value("/informationClass", "CLASS_3", Relation.ONE_OF, "CLASS_1|CLASS_2", Language.JA));
        assertEquals(
                "fact: SaaS (needed: IaaS)",
                value("/service/models/0", "SAAS", Relation.ONE_OF, "IAAS", Language.EN),
                "a term that is the constant stands alone");
        assertEquals("事実（東京）：いいえ（必要：はい）", value("/wanted/regions/0", "false", Relation.EQUAL, "true", Language.JA));
    }

    /** A detail of the statement's own is called as the statement calls it. */
    @Test
    void aControlIsCalledAsTheStatementOrItsEditionCallsIt() {
        CaseNames names = names(IsmapJson.standard().read("""
                { "kind": "service-registration", "programme": "ISMAP", "application": "FIRST",
                  "statement": { "status": "DRAFT", "edition": "2022-04-01",
                    "optionalDetails": [ { "id": "5.1.1.99", "parent": "5.1.1", "nameJa": "独自", "nameEn": "own" } ] } }
                """));
        assertEquals(Optional.of(Label.of("独自", "own")), names.control("5.1.1.99"));
        assertEquals(
                Optional.of("Top management leadership and commitment"),
                names.control("4.4.1.1").map(Label::en));
        assertEquals(Optional.empty(), names.control("5.1.1.98"));
        assertEquals(Optional.empty(), names(NEED).control("4.4.1.1"));
        assertEquals("procurement-need", names(NEED).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "/statement/underlyingServices/3/name, 基盤となるサービス, the underlying service",
        "/statement/outsideComponents/0/name, 対象外の構成要素, the component outside",
        "/auditingSystem/requirements/9/confirmed, 10件目, no. 10",
        "/service/components/0/name, これ, it"
    })
    void aThingWithoutANameIsCalledByWhatItIs(String path, String ja, String en) {
        assertEquals(ja, new FactWords(id -> Optional.empty(), new Wording(Language.JA)).thing(path));
        assertEquals(en, new FactWords(id -> Optional.empty(), new Wording(Language.EN)).thing(path));
    }
}
