package dev.ismap.core.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.determination.Determination.OpenMatter.Reason;
import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.determination.Difference.OutcomeChange;
import dev.ismap.core.determination.Difference.OutcomeChange.Cause;
import dev.ismap.core.determination.Question.Answer;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Value;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parts of a determination say of themselves. */
class ResultsTest {

    private static final Label NAME = Label.of("名", "name");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static Finding finding(String rule, Outcome outcome, Force force, Basis basis) {
        return new Finding(
                rule,
                NAME,
                outcome,
                force,
                basis,
                Optional.empty(),
                NAME,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static final Receipt RECEIPT = new Receipt(
            "1.0",
            "BOOK",
            ContentHash.of("book"),
            new TreeMap<>(Map.of("services", ContentHash.of("services"))),
            DAY,
            DAY.minusDays(1),
            Optional.empty(),
            ContentHash.of("case"),
            Verdict.INELIGIBLE);

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, MUST, OFFICIAL, true",
        "VIOLATED, JUDGEMENT, SECONDARY, true",
        "UNDETERMINED, IN_PRINCIPLE, OFFICIAL, true",
        "NOT_APPLICABLE, MUST, OFFICIAL, false",
        "VIOLATED, ADVICE, OFFICIAL, false",
        "VIOLATED, MUST, ASSUMED, false",
    })
    void aFindingCountsWhereItsRuleAppliesAndDecides(Outcome outcome, Force force, Basis basis, boolean counts) {
        assertEquals(counts, finding("R", outcome, force, basis).counts());
    }

    @Test
    void findingsAreFoundByTheirRuleAndByTheirOutcome() {
        Finding met = finding("A", Outcome.SATISFIED, Force.MUST, Basis.OFFICIAL);
        Finding failed = finding("B", Outcome.VIOLATED, Force.MUST, Basis.OFFICIAL);
        Finding advised = finding("C", Outcome.VIOLATED, Force.ADVICE, Basis.OFFICIAL);
        Determination determination = new Determination(
                new TreeMap<>(Map.of("kind", "x")),
                Verdict.INELIGIBLE,
                Optional.of(Basis.OFFICIAL),
                List.of(met, failed, advised),
                List.of(),
                List.of(),
                List.of(),
                DAY,
                List.of(NAME),
                RECEIPT);
        assertEquals(List.of(failed, advised), determination.violations());
        assertEquals(List.of(met), determination.findings(Outcome.SATISFIED));
        assertEquals(List.of(), determination.findings(Outcome.UNDETERMINED));
        assertEquals(Optional.of(failed), determination.finding("B"));
        assertEquals(Optional.empty(), determination.finding("D"));
        assertEquals(Map.of("kind", "x"), determination.about());
    }

    private static Evidence evidence(String path, Label label, String value, Relation relation, String expected) {
        return new Evidence(
                path, label, value, Optional.of(new Expected(relation, expected)), List.of(), Optional.empty());
    }

    @Test
    void aChangeOfAnOutcomeIsToldWithItsCauseAndTheFactsAsTheyAreNow() {
        Evidence before = evidence("/fee", Label.of("手数料", "fee"), "300", Relation.EQUAL, "500");
        Evidence after = evidence("/fee", Label.of("手数料", "fee"), "500", Relation.EQUAL, "500");
        Evidence plain =
                new Evidence("/day", Label.of("日", "day"), "2024-05-01", Optional.empty(), List.of(), Optional.empty());
        Label mended = change(
                        Optional.of(Outcome.VIOLATED),
                        Optional.of(Outcome.SATISFIED),
                        List.of(before),
                        List.of(after, plain))
                .text();
        assertEquals(
                "Rule R (name) goes from violated to satisfied: a fact reads otherwise, fee 500 (needed: 500), day 2024-05-01.",
                mended.en());
        assertEquals("規則 R「名」：違反から充足へ変わる（事実の変化、手数料 500（必要：500）、日 2024-05-01）。", mended.ja());
        Label gone = change(
                        Optional.of(Outcome.UNDETERMINED),
                        Optional.of(Outcome.NOT_APPLICABLE),
                        List.of(before),
                        List.of())
                .text();
        assertEquals(
                "Rule R (name) goes from undetermined to not applicable: a fact reads otherwise, fee 300 (needed: 500).",
                gone.en());
        assertEquals("規則 R「名」：未確定から適用なしへ変わる（事実の変化、手数料 300（必要：500））。", gone.ja());
    }

    @Test
    void noCodeStandsInTheSentenceOnAChange() {
        Evidence applies =
                evidence("/regions", Label.of("リージョン", "regions"), "3", Relation.NOT_EQUAL, "NOT_APPLICABLE");
        Evidence listed = evidence("/listed", Label.of("掲載", "listed"), "false", Relation.EQUAL, "true");
        Label text = change(
                        Optional.of(Outcome.VIOLATED),
                        Optional.of(Outcome.SATISFIED),
                        List.of(),
                        List.of(applies, listed))
                .text();
        assertEquals(
                "Rule R (name) goes from violated to satisfied: a fact reads otherwise, regions 3 (needed: that it"
                        + " applies), listed no (needed: yes).",
                text.en());
        assertEquals("規則 R「名」：違反から充足へ変わる（事実の変化、リージョン 3（必要：該当すること）、掲載 いいえ（必要：はい））。", text.ja());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EQUAL; true; はい; yes",
                "NOT_EQUAL; true; いいえ; no",
                "NOT_EQUAL; false; はい; yes",
                "NOT_EQUAL; X; X 以外; anything but X",
                "NOT_AFTER; 2024-01-01; 2024-01-01 以前; 2024-01-01 or earlier",
                "NOT_BEFORE; 2024-01-01; 2024-01-01 以後; 2024-01-01 or later",
                "ONE_OF; X; X; X",
                "ONE_OF; X|Y; X、Y のいずれか; one of X, Y",
                "NONE_OF; X; X 以外; anything but X",
                "NONE_OF; X|Y; X、Y のいずれでもないこと; none of X, Y",
                "STATED; ''; 記載があること; something stated",
                "BLANK; ''; 記載がないこと; nothing stated",
                "WITHIN; ''; いずれも求められるとおりであること; all as asked",
                "NOT_WITHIN; ''; 1件以上; at least one"
            })
    void whatIsNeededIsToldInWords(Relation relation, String value, String ja, String en) {
        assertEquals(Label.of(ja, en), new Expected(relation, value).words(Evidence::words));
    }

    @Test
    void aRuleThatIsInOneOfTheTwoOrStaysOpenIsToldSo() {
        Label added = change(Optional.empty(), Optional.of(Outcome.VIOLATED), List.of(), List.of())
                .text();
        assertEquals("Rule R (name) goes from no rule to violated: a fact reads otherwise.", added.en());
        assertEquals("規則 R「名」：規則なしから違反へ変わる（事実の変化）。", added.ja());
        Label dropped = change(Optional.of(Outcome.SATISFIED), Optional.empty(), List.of(), List.of())
                .text();
        assertEquals("Rule R (name) goes from satisfied to no rule: a fact reads otherwise.", dropped.en());
        assertEquals("規則 R「名」：充足から規則なしへ変わる（事実の変化）。", dropped.ja());
        Label open = change(Optional.of(Outcome.UNDETERMINED), Optional.of(Outcome.UNDETERMINED), List.of(), List.of())
                .text();
        assertEquals(
                "Rule R (name) stays undetermined, but what it can come to changes: a fact reads otherwise.",
                open.en());
        assertEquals("規則 R「名」：未確定のままであるが、あり得る結果が変わる（事実の変化）。", open.ja());
    }

    private static OutcomeChange change(
            Optional<Outcome> from, Optional<Outcome> to, List<Evidence> before, List<Evidence> after) {
        return new OutcomeChange("R", NAME, true, from, to, Cause.FACT, Cause.FACT.label(), before, after);
    }

    /** The receipt, of which one part is another. */
    private static Receipt with(String part, String other) {
        Map<String, String> parts = new TreeMap<>(Map.of(
                "library", "1.0",
                "book", "BOOK",
                "content", "book",
                "services", "services",
                "asOf", "2024-05-01",
                "filed", "2024-04-30",
                "case", "case",
                "verdict", "INELIGIBLE"));
        parts.put(part, other);
        SortedMap<String, ContentHash> sources = new TreeMap<>();
        for (String list : List.of("services", "auditors")) {
            Optional.ofNullable(parts.get(list)).ifPresent(content -> sources.put(list, ContentHash.of(content)));
        }
        return new Receipt(
                parts.get("library"),
                parts.get("book"),
                ContentHash.of(parts.get("content")),
                sources,
                LocalDate.parse(parts.get("asOf")),
                LocalDate.parse(parts.get("filed")),
                Optional.ofNullable(parts.get("knownOn")).map(LocalDate::parse),
                ContentHash.of(parts.get("case")),
                Verdict.valueOf(parts.get("verdict")));
    }

    @Test
    void eachPartOfAReceiptMakesAnotherIdAndIsNamedWhereItDiffers() {
        List<Receipt> receipts = List.of(
                with("library", "1.0"),
                with("library", "2.0"),
                with("book", "OTHER"),
                with("content", "other"),
                with("services", "other"),
                with("auditors", "a"),
                with("asOf", "2024-05-02"),
                with("filed", "2024-05-01"),
                with("knownOn", "2024-05-01"),
                with("case", "other"),
                with("verdict", "ELIGIBLE"));
        Set<String> ids = new HashSet<>();
        receipts.forEach(receipt -> ids.add(receipt.id()));
        assertEquals(receipts.size(), ids.size());
        assertEquals(
                List.of(
                        "",
                        "The version of the library differs: 1.0, and now 2.0.",
                        "The rule book differs: BOOK, and now OTHER.",
                        "The hash of the rule book differs: " + ContentHash.of("book") + ", and now "
                                + ContentHash.of("other") + ".",
                        "The source services differs: " + ContentHash.of("services") + ", and now "
                                + ContentHash.of("other") + ".",
                        "The source auditors differs: -, and now " + ContentHash.of("a") + ".",
                        "The day asked about differs: 2024-05-01, and now 2024-05-02.",
                        "The day of filing differs: 2024-04-30, and now 2024-05-01.",
                        "The day as of which facts are known differs: -, and now 2024-05-01.",
                        "The case differs: " + ContentHash.of("case") + ", and now " + ContentHash.of("other") + ".",
                        "The verdict differs: INELIGIBLE, and now ELIGIBLE."),
                receipts.stream()
                        .map(receipt -> String.join(
                                "; ",
                                RECEIPT.differences(receipt).stream()
                                        .map(Label::en)
                                        .toList()))
                        .toList());
    }

    @Test
    void anAnswerIsDecisiveWhereItSettlesTheVerdict() {
        Value yes = new Value.Truth(true);
        assertTrue(new Answer(yes, NAME, Optional.of(Verdict.ELIGIBLE)).isDecisive());
        assertTrue(new Answer(yes, NAME, Optional.of(Verdict.INELIGIBLE)).isDecisive());
        assertFalse(new Answer(yes, NAME, Optional.of(Verdict.UNDETERMINED)).isDecisive());
        assertFalse(new Answer(yes, NAME, Optional.empty()).isDecisive());
    }

    @Test
    void aRemedyIsInOnesPowerWhereEachOfItsChangesIs() {
        Change own = new Change("/a", NAME, Optional.empty(), new Value.Truth(true), true);
        Change others = new Change(
                "/items",
                NAME,
                Optional.empty(),
                new Value.Decided(new Action("MEND", NAME), List.of("i1", "i2")),
                false);
        assertTrue(new Remedy(List.of(own)).isInPower());
        assertFalse(new Remedy(List.of(own, others)).isInPower());
        assertEquals(List.of("i1", "i2"), others.items());
        assertEquals(List.of(), own.items());
    }

    @Test
    void everyConstantHasALabelOfItsOwnInBothLanguages() {
        for (List<Label> labels : List.of(
                Stream.of(Outcome.values()).map(Outcome::label).toList(),
                Stream.of(Verdict.values()).map(Verdict::label).toList(),
                Stream.of(Cause.values()).map(Cause::label).toList(),
                Stream.of(Reason.values()).map(Reason::label).toList(),
                Stream.of(SearchBound.values()).map(SearchBound::label).toList())) {
            assertEquals(
                    labels.size(), labels.stream().map(Label::ja).distinct().count());
            assertEquals(
                    labels.size(), labels.stream().map(Label::en).distinct().count());
            labels.forEach(label -> assertNotEquals(label.ja(), label.en()));
        }
        for (SearchBound bound : SearchBound.values()) {
            assertTrue(
                    bound.label().en().endsWith("at most " + bound.limit()),
                    bound.label().en());
            assertTrue(
                    bound.label().ja().endsWith("（" + bound.limit() + "まで）"),
                    bound.label().ja());
        }
    }
}
