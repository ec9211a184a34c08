package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Determination.OpenMatter.Reason;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Source;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layout of a determination, on one made by hand. */
class DeterminationReportTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Instrument RULES = new Instrument("RULES", Label.of("見本規則", "Sample Rules"));

    private static Finding finding(String rule, Outcome outcome, Force force) {
        return new Finding(
                rule,
                Label.of(rule + "の件名", "Title of " + rule),
                outcome,
                force,
                Basis.OFFICIAL,
                Optional.of(Provision.of(RULES, "2.1")),
                Label.of(rule + "の結果。", "Outcome of " + rule + "."),
                outcome == Outcome.SATISFIED || outcome == Outcome.NOT_APPLICABLE
                        ? Optional.empty()
                        : Optional.of(Label.of(rule + "を直す。", "Mend " + rule + ".")),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Finding with(
            Finding finding,
            List<Evidence> evidence,
            List<String> items,
            List<LegalUncertainty> doubts,
            Optional<AuthorityRuling> word) {
        return new Finding(
                finding.rule(),
                finding.title(),
                finding.outcome(),
                finding.force(),
                finding.basis(),
                finding.provision(),
                finding.message(),
                finding.toDo(),
                finding.exception(),
                evidence,
                items,
                doubts,
                word);
    }

    private static Determination determination(
            Verdict verdict, List<Finding> findings, List<OpenMatter> open, List<MissingFact> missing) {
        TreeMap<String, String> about = new TreeMap<>();
        about.put("service", "見本クラウド");
        about.put("statement", "FINAL");
        ContentHash hash = ContentHash.of("");
        Receipt receipt =
                new Receipt("0.1.0", "book", hash, new TreeMap<>(), DAY, DAY, Optional.empty(), hash, verdict);
        return new Determination(
                about,
                verdict,
                verdict == Verdict.UNDETERMINED ? Optional.empty() : Optional.of(Basis.OFFICIAL),
                findings,
                open,
                missing,
                List.of(),
                LocalDate.of(2026, 11, 23),
                List.of(Label.of("手数料", "fees"), Label.of("届出の期限", "notice deadlines")),
                receipt);
    }

    private static String write(Determination determination, Language language) {
        return write(determination, language, 5);
    }

    private static String write(Determination determination, Language language, int named) {
        return DeterminationReport.of(
                        determination,
                        Optional.empty(),
                        id -> Optional.of(Label.of(id + "の名", "name of " + id)),
                        new Wording(language),
                        named)
                .text(Page.COLUMNS);
    }

    private static Determination ineligible() {
        Evidence day = new Evidence(
                "/period/from",
                Label.of("初日", "first day"),
                "2023-05-01",
                Optional.of(new Expected(Relation.EQUAL, "2023-04-01")),
                List.of(),
                Optional.of(new Source(Label.of("見本リスト", "sample list"), Basis.SECONDARY)));
        Evidence items = new Evidence(
                "/decisions",
                Label.of("項目", "items"),
                "18",
                Optional.of(new Expected(Relation.WITHIN, "x")),
                List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"),
                Optional.empty());
        return determination(
                Verdict.INELIGIBLE,
                List.of(
                        with(
                                finding("R-ITEMS", Outcome.VIOLATED, Force.IN_PRINCIPLE),
                                List.of(items, items),
                                items.items(),
                                List.of(),
                                Optional.empty()),
                        with(
                                finding("R-DAY", Outcome.VIOLATED, Force.MUST),
                                List.of(day),
                                List.of(),
                                List.of(),
                                Optional.empty()),
                        finding("R-FACT", Outcome.UNDETERMINED, Force.MUST),
                        finding("R-HINT", Outcome.VIOLATED, Force.ADVICE),
                        finding("R-MET", Outcome.SATISFIED, Force.MUST),
                        finding("R-NONE", Outcome.NOT_APPLICABLE, Force.MUST)),
                List.of(
                        new OpenMatter(
                                Reason.MISSING_FACT,
                                List.of("R-FACT"),
                                Optional.empty(),
                                Label.of("事実が足りない。", "Facts are missing.")),
                        new OpenMatter(
                                Reason.JUDGEMENT,
                                List.of("R-ITEMS"),
                                Optional.of("/authority/R-ITEMS"),
                                Label.of("R-ITEMSを直す。", "Mend R-ITEMS."))),
                List.of(new MissingFact("/fact", Label.of("事実", "a fact"), List.of("R-FACT"), true, true, List.of())));
    }

    @Test
    void verdictThenWhyThenWhatToDoThenTheRest() {
        assertEquals("""
            Ineligible: 見本クラウド

            It does not meet a rule, however the open points turn out.

            Statement         final
            Day asked about   2024-05-01
            Day of filing     2024-05-01
            Verdict rests on  official source (texts issued by the programme, a ministry or
                              IPA)
            Rules             not met 2, open 1, met 1 (1 more without effect)
            Law read up to    2026-11-23

            Rules that are not met: 2
            -------------------------
            - [not met] R-DAY Title of R-DAY
              Sample Rules 2.1 | mandatory | official source
              Outcome of R-DAY.
              - first day: 2023-05-01 (needed: 2023-04-01)
                source: sample list | secondary source
                /period/from

            - [not met] R-ITEMS Title of R-ITEMS
              Sample Rules 2.1 | in principle | official source
              Outcome of R-ITEMS.
              - items: 7 of 18 not as required
                /decisions
                - 1.1  name of 1.1
                - 1.2  name of 1.2
                - 1.3  name of 1.3
                - 1.4  name of 1.4
                - 1.5  name of 1.5
                - and 2 more

            Rules that are open as well: 1
            ------------------------------
            - [open] R-FACT Title of R-FACT
              Sample Rules 2.1 | mandatory | official source
              1 fact is missing (see "What to do")

            What to do
            ----------
            1. R-DAY  Mend R-DAY.
            2. R-ITEMS  Mend R-ITEMS.

            Other facts that are missing: 1
            - a fact (asked, and not known)
              /fact  R-FACT

            The judgement of the Steering Committee
            The Steering Committee can accept a departure from these rules. Once it has
            ruled, record accepted (ACCEPTED) or refused (REFUSED) at:

            /authority/R-ITEMS

            Advice, which does not count
            ----------------------------
            - [advice] R-HINT Title of R-HINT
              Outcome of R-HINT.
              Mend R-HINT.

            The other rules
            ---------------
            Met (1)             R-MET
            Not applicable (1)  R-NONE

            What this does not cover
            ------------------------
            fees; notice deadlines

            ! Unofficial; not legal advice. The ISMAP Steering Committee decides.

            """, write(ineligible(), Language.EN).replaceAll("(?m)^Receipt .*\n", ""));
    }

    @Test
    void theSameInJapanese() {
        String text = write(ineligible(), Language.JA);

        assertTrue(text.startsWith("""
            不適格：見本クラウド

            未定の事項がどう定まっても、妨げとなる規則がある。

            言明書        確定
            基準日        2024-05-01（令和6年5月1日）
            """), text);
        assertTrue(text.contains("- 初日：2023-05-01（必要：2023-04-01）\n"), text);
        assertTrue(text.contains("- 項目：18件のうち7件が要件を満たさない\n"), text);
        assertTrue(text.contains("ほか2件"), text);
        assertTrue(text.contains("\n満たしている（1件）  R-MET\n適用されない（1件）  R-NONE\n"), text);
    }

    @Test
    void whoDecidesIsNamedByTheKindOfCase() {
        assertTrue(write(of("service-registration"), Language.EN).contains("The ISMAP Steering Committee decides."));
        assertTrue(unwrapped(of("auditor-registration")).contains("登録の可否は、ISMAP運営委員会が決定する。"));
        String need = unwrapped(of("procurement-need"));
        assertTrue(need.contains("調達府省庁等の判断"), need);
        assertTrue(need.contains("次の規則は、満たさなくても調達府省庁等が容認し得る。"), need);
        assertTrue(need.contains("調達の可否は、調達府省庁等が判断する。"), need);
        assertFalse(need.contains("運営委員会"), need);
        assertFalse(need.contains("申請"), need);
    }

    /** The Japanese text with its lines joined. */
    private static String unwrapped(Determination determination) {
        return write(determination, Language.JA).replaceAll("\n *", "");
    }

    /** A case of a kind that waits for the authority's word. */
    private static Determination of(String kind) {
        Determination open = determination(
                Verdict.UNDETERMINED,
                List.of(finding("R-ITEMS", Outcome.VIOLATED, Force.IN_PRINCIPLE)),
                List.of(new OpenMatter(
                        Reason.JUDGEMENT,
                        List.of("R-ITEMS"),
                        Optional.of("/authority/R-ITEMS"),
                        Label.of("R-ITEMSを直す。", "Mend R-ITEMS."))),
                List.of());
        TreeMap<String, String> about = new TreeMap<>(open.about());
        about.put("kind", kind);
        about.remove("statement");
        return new Determination(
                about,
                open.verdict(),
                open.restsOn(),
                open.findings(),
                open.open(),
                open.missing(),
                open.remarks(),
                open.lawKnownTo(),
                open.notCovered(),
                open.receipt());
    }

    @Test
    void whatIsOddIsShownAndSaidNotToCount() {
        Determination plain = determination(
                Verdict.ELIGIBLE, List.of(finding("R-MET", Outcome.SATISFIED, Force.MUST)), List.of(), List.of());
        assertFalse(write(plain, Language.EN).contains("Remarks"));
        Determination odd = new Determination(
                plain.about(),
                plain.verdict(),
                plain.restsOn(),
                plain.findings(),
                plain.open(),
                plain.missing(),
                List.of(new Remark("ODD", List.of("/a"), Label.of("変わった点がある。", "Something is odd."))),
                plain.lawKnownTo(),
                plain.notCovered(),
                plain.receipt());

        String english = write(odd, Language.EN);
        assertTrue(english.contains("Remarks, which do not count: 1\n"), english);
        assertTrue(english.contains("Something is odd. ODD\n"), english);
        String japanese = write(odd, Language.JA);
        assertTrue(japanese.contains("留意事項（結論に影響しない）：1件\n"), japanese);
        assertTrue(japanese.contains("変わった点がある。 ODD\n"), japanese);
    }

    @Test
    void anEligibleCaseSaysWhatThatMeans() {
        Determination eligible = determination(
                Verdict.ELIGIBLE, List.of(finding("R-MET", Outcome.SATISFIED, Force.MUST)), List.of(), List.of());

        String text = write(eligible, Language.EN);

        assertTrue(text.startsWith("Eligible: 見本クラウド\n\nNo rule that this book holds stands against it.\n"), text);
        assertTrue(text.contains("\"Eligible\" means no more than"), text);
        assertTrue(text.contains("fees; notice deadlines"), text);
        assertFalse(text.contains("What to do"), text);
        assertFalse(text.contains("What makes it eligible"), text);
    }

    @Test
    void anAcceptedDepartureIsMarkedAndAsksForNothing() {
        Finding accepted = finding("R-ITEMS", Outcome.VIOLATED, Force.IN_PRINCIPLE);
        Determination eligible = determination(
                Verdict.ELIGIBLE,
                List.of(new Finding(
                        accepted.rule(),
                        accepted.title(),
                        accepted.outcome(),
                        accepted.force(),
                        accepted.basis(),
                        Optional.empty(),
                        accepted.message(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(AuthorityRuling.ACCEPTED))),
                List.of(),
                List.of());

        String text = write(eligible, Language.EN);

        assertTrue(text.contains("[accepted] R-ITEMS"), text);
        assertTrue(text.contains("accepted by the Steering Committee"), text);
        assertTrue(text.contains("provision not found"), text);
        assertFalse(text.contains("What to do"), text);
    }

    @Test
    void whatIsOpenWithoutBearingOnTheVerdictStandsApart() {
        Determination eligible = determination(
                Verdict.ELIGIBLE, List.of(finding("R-LAW", Outcome.UNDETERMINED, Force.MUST)), List.of(), List.of());

        String text = write(eligible, Language.EN);

        assertTrue(text.contains("Rules that are open and do not change the verdict: 1\n"), text);
        assertFalse(text.contains("are not met"), text);
        assertFalse(text.contains("What to do"), text);
    }

    @Test
    void anUndeterminedCaseSaysOnWhatItDepends() {
        LegalUncertainty doubt = new LegalUncertainty("doubt", Label.of("どちらの日か。", "Which of the days."));
        Determination open = determination(
                Verdict.UNDETERMINED,
                List.of(with(
                        finding("R-LAW", Outcome.UNDETERMINED, Force.MUST),
                        List.of(),
                        List.of("1.1"),
                        List.of(doubt),
                        Optional.empty())),
                List.of(new OpenMatter(Reason.LAW_NOT_KNOWN, List.of("R-LAW"), Optional.empty(), doubt.question())),
                List.of());

        String text = write(open, Language.EN);

        assertTrue(text.contains("It depends on points of law that no text at hand settles."), text);
        assertTrue(text.contains("  - Which of the days.\n"), text);
        assertTrue(text.contains("  - controls: 1\n    - 1.1  name of 1.1\n"), text);
        assertTrue(text.contains("1. R-LAW  Mend R-LAW.\n"), text);
        assertFalse(text.contains("rests on"), text);
    }

    private static Finding openFor(String rule, List<Evidence> evidence, LegalUncertainty... doubts) {
        return with(
                finding(rule, Outcome.UNDETERMINED, Force.MUST),
                evidence,
                List.of(),
                List.of(doubts),
                Optional.empty());
    }

    private static MissingFact missing(String path, boolean decisive, boolean asked, String... rules) {
        return new MissingFact(path, Label.same("fact"), List.of(rules), decisive, asked, List.of());
    }

    private static Evidence evidence(String path, Basis basis) {
        return new Evidence(
                path,
                Label.of("事実", "fact"),
                "true",
                Optional.empty(),
                List.of(),
                Optional.of(new Source(Label.of("見本リスト", "sample list"), basis)));
    }

    /** Of the facts that a rule read, only what was assumed bears on its being open. */
    @Test
    void anOpenRuleSaysHowManyFactsAndPointsOfLawItWaitsForAndWhatWasAssumed() {
        LegalUncertainty doubt = new LegalUncertainty("doubt", Label.of("どちらの日か。", "Which of the days."));
        Determination open = determination(
                Verdict.UNDETERMINED,
                List.of(
                        openFor("R-ONE", List.of(evidence("/given", Basis.OFFICIAL)), doubt),
                        openFor("R-TWO", List.of(evidence("/assumed", Basis.ASSUMED)), doubt, doubt),
                        openFor("R-NONE", List.of(evidence("/read", Basis.OFFICIAL)))),
                List.of(),
                List.of(
                        missing("/a", true, false, "R-ONE"),
                        missing("/b", true, false, "R-TWO"),
                        missing("/c", false, true, "R-TWO")));
        String en = write(open, Language.EN);
        assertTrue(
                en.contains(
                        "  1 fact is missing, 1 point of law is not settled (see \"What to do\")\n\n- [open] R-TWO"),
                en);
        assertTrue(
                en.contains("  2 facts are missing, 2 points of law are not settled (see \"What to do\")\n"
                        + "  - fact: yes\n    source: sample list | "),
                en);
        assertFalse(en.contains("/given"), en);
        assertTrue(en.contains("  Outcome of R-NONE.\n  - fact: yes\n"), en);
        assertTrue(en.contains("- fact\n  /a  R-ONE\n"), en);
        assertTrue(en.contains("- fact (asked, and not known) (does not change the verdict)\n  /c  R-TWO\n"), en);
    }

    @Test
    void ofManyControlsTheIdsAreToldAChapterALine() {
        List<String> ids = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> (i < 20 ? "5.1." : "6.1.") + i)
                .toList();
        Finding many =
                with(finding("R-ITEMS", Outcome.VIOLATED, Force.MUST), List.of(), ids, List.of(), Optional.empty());
        Determination determination = determination(Verdict.INELIGIBLE, List.of(many), List.of(), List.of());
        String en = write(determination, Language.EN, 25);
        assertTrue(
                en.contains("  - controls: 25\n"
                        + "    - 5 name of 5: 19  5.1.1-5.1.19\n"
                        + "    - 6 name of 6: 6  6.1.20-6.1.25\n\n"),
                en);
        assertTrue(
                write(determination, Language.EN, 24).contains("    - 6.1.25  name of 6.1.25\n"),
                "as one would not be");
        assertTrue(write(determination, Language.EN, 23).contains("    - 6.1.23  name of 6.1.23\n    - and 2 more\n"));
        Determination few = determination(
                Verdict.INELIGIBLE,
                List.of(with(
                        finding("R-ITEMS", Outcome.VIOLATED, Force.MUST),
                        List.of(),
                        ids.subList(0, 24),
                        List.of(),
                        Optional.empty())),
                List.of(),
                List.of());
        assertTrue(write(few, Language.EN, 24).contains("    - 6.1.24  name of 6.1.24\n"), "24 are told one by one");
    }

    /** What a control was found by names it already. */
    @Test
    void aControlIsNamedOnceForARule() {
        Evidence items = new Evidence(
                "/decisions", Label.of("項目", "items"), "2", Optional.empty(), List.of("1.1"), Optional.empty());
        Finding found = with(
                finding("R-ITEMS", Outcome.VIOLATED, Force.MUST),
                List.of(items, items),
                List.of("1.1", "1.2"),
                List.of(),
                Optional.empty());
        String en = write(determination(Verdict.INELIGIBLE, List.of(found), List.of(), List.of()), Language.EN);
        assertEquals(2, en.split("name of 1[.]1", -1).length, en);
        assertTrue(en.contains("  - controls: 1\n    - 1.2  name of 1.2\n"), en);
    }

    @Test
    void whatAloneIsEnoughStandsFirstAndWhatWasAcceptedLast() {
        Finding refused = with(
                finding("R-REFUSED", Outcome.VIOLATED, Force.IN_PRINCIPLE),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(AuthorityRuling.REFUSED));
        Finding accepted = with(
                finding("R-ACCEPTED", Outcome.VIOLATED, Force.IN_PRINCIPLE),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(AuthorityRuling.ACCEPTED));
        Determination determination = determination(
                Verdict.INELIGIBLE,
                List.of(
                        accepted,
                        finding("R-PRINCIPLE", Outcome.VIOLATED, Force.IN_PRINCIPLE),
                        refused,
                        finding("R-MUST", Outcome.VIOLATED, Force.MUST)),
                List.of(),
                List.of());
        String en = write(determination, Language.EN);
        assertEquals(
                List.of(
                        "- [not met] R-REFUSED Title of R-REFUSED",
                        "- [not met] R-MUST Title of R-MUST",
                        "- [not met] R-PRINCIPLE Title of R-PRINCIPLE",
                        "- [accepted] R-ACCEPTED Title of R-ACCEPTED"),
                en.lines().filter(line -> line.startsWith("- [")).toList());
        assertTrue(en.contains("  refused by the Steering Committee\n"), en);
        assertTrue(en.contains("""
                1. R-REFUSED  Mend R-REFUSED.
                2. R-MUST  Mend R-MUST.
                3. R-PRINCIPLE  Mend R-PRINCIPLE.
                4. R-ACCEPTED  Mend R-ACCEPTED.
                """), en);
        assertTrue(write(determination, Language.JA).contains("運営委員会が不承認"));
    }

    /** A case made by hand of which more is said. */
    private static Determination about(Determination determination, String... about) {
        TreeMap<String, String> more = new TreeMap<>();
        for (int i = 0; i < about.length; i += 2) {
            more.put(about[i], about[i + 1]);
        }
        return new Determination(
                more,
                determination.verdict(),
                determination.restsOn(),
                determination.findings(),
                determination.open(),
                determination.missing(),
                determination.remarks(),
                determination.lawKnownTo(),
                determination.notCovered(),
                new Receipt(
                        "0.1.0",
                        "book",
                        ContentHash.of(""),
                        new TreeMap<>(),
                        DAY,
                        DAY.minusDays(1),
                        Optional.of(DAY.plusDays(1)),
                        ContentHash.of(""),
                        determination.verdict()));
    }

    @Test
    void whatTheCaseIsStandsBelowTheVerdict() {
        Determination plain = determination(
                Verdict.ELIGIBLE, List.of(finding("R-MET", Outcome.SATISFIED, Force.MUST)), List.of(), List.of());
        Determination draft = about(
                plain,
                "service",
                "S",
                "kind",
                "service-registration",
                "programme",
                "ISMAP_LIU",
                "application",
                "RENEWAL",
                "statement",
                "DRAFT",
                "edition",
                "2022-04-01");
        assertTrue(write(draft, Language.EN).startsWith("""
                Eligible: S

                As drafted: no rule that this book holds stands against it.

                Case              registration of a cloud service
                Programme         ISMAP-LIU
                Application       renewal
                Statement         draft
                Day asked about   2024-05-01
                Day of filing     2024-04-30
                As known on       2024-05-02
                Control standard  2022-04-01
                """), write(draft, Language.EN));
        assertTrue(write(draft, Language.JA).contains("【言明書案による判定】本規則集が備える規則のうち、妨げとなるものはない。"));
        String auditor = write(
                about(plain, "applicant", "A", "kind", "auditor-registration", "application", "FIRST"), Language.EN);
        assertTrue(auditor.startsWith("Eligible: A\n\nNo rule"), auditor);
        assertTrue(
                auditor.contains("registration of an auditing organisation\nApplication       first registration\n"),
                auditor);
        String own = write(about(plain, "application", "CHANGE", "statement", "SIGNED"), Language.EN);
        assertTrue(own.startsWith("Eligible\n\n"), own);
        assertTrue(own.contains("CHANGE\nStatement         SIGNED\n"), own);
    }

    @Test
    void theReasonsForWhichACaseIsOpenAreToldTogether() {
        List<OpenMatter> all = Stream.of(Reason.MISSING_FACT, Reason.LAW_NOT_KNOWN, Reason.JUDGEMENT)
                .map(reason -> new OpenMatter(reason, List.of("R-1"), Optional.empty(), Label.same("matter")))
                .toList();
        Finding open = finding("R-1", Outcome.UNDETERMINED, Force.MUST);
        Determination three = determination(Verdict.UNDETERMINED, List.of(open), all, List.of());
        assertTrue(unwrapped(three).contains("結論は、示されていない事実、資料から確定できない規定及び運営委員会の判断によって決まる。"));
        assertTrue(unwrappedEnglish(three)
                .contains("It depends on facts that are missing, on points of law that no text at hand settles and on"
                        + " the judgement of the Steering Committee."));
        Determination two = determination(Verdict.UNDETERMINED, List.of(open), all.subList(0, 2), List.of());
        assertTrue(unwrapped(two).contains("結論は、示されていない事実及び資料から確定できない規定によって決まる。"));
        Determination none = determination(Verdict.UNDETERMINED, List.of(open), List.of(), List.of());
        assertTrue(unwrapped(none).contains("結論はまだ定まらない。"));
    }

    private static String unwrappedEnglish(Determination determination) {
        return write(determination, Language.EN).replaceAll("\n *", " ");
    }

    /** What to do about a rule is told once the facts are in, or at once where only law or judgement is open. */
    @Test
    void whatToDoAboutAnOpenRuleIsToldWhereItWaitsForNoFacts() {
        Determination open = determination(
                Verdict.UNDETERMINED,
                List.of(
                        finding("R-FACT", Outcome.UNDETERMINED, Force.MUST),
                        finding("R-LAW", Outcome.UNDETERMINED, Force.MUST),
                        finding("R-WORD", Outcome.UNDETERMINED, Force.JUDGEMENT),
                        finding("R-IDLE", Outcome.UNDETERMINED, Force.MUST)),
                List.of(
                        new OpenMatter(
                                Reason.LAW_NOT_KNOWN, List.of("R-LAW", "R-FACT"), Optional.empty(), Label.same("law")),
                        new OpenMatter(Reason.JUDGEMENT, List.of("R-WORD"), Optional.of("/w"), Label.same("word"))),
                List.of(missing("/a", true, false, "R-FACT")));
        String en = write(open, Language.EN);
        assertTrue(en.contains("\n1. R-LAW  Mend R-LAW.\n2. R-WORD  Mend R-WORD.\n\n"), en);
        assertTrue(en.contains("Points of law that no text at hand settles: 1\n- law  R-LAW R-FACT\n"), en);
        assertTrue(en.contains("Rules            not met 0, open 3, met 0 (1 more without effect)\n"), en);
        assertTrue(en.contains("Rules that are open: 3\n"), en);
    }

    @Test
    void aBoundThatTheSearchCameToIsTold() {
        Label bound = Determination.SearchBound.STEPS.label();
        Determination determination = determination(
                Verdict.UNDETERMINED,
                List.of(finding("R-1", Outcome.UNDETERMINED, Force.MUST)),
                List.of(new OpenMatter(Reason.SEARCH_BOUND, List.of(), Optional.empty(), bound)),
                List.of());
        assertTrue(write(determination, Language.EN).contains("Bounds of the search"));
        assertTrue(write(determination, Language.JA).contains("一つの問いの探索の手数"));
    }

    @Test
    void rulesThatCannotBeMetTogetherAreNamedInTheHeadAndFailInSarif() throws JsonProcessingException {
        Label together = Label.of("R-A、R-Bのいずれかを満たさない。", "One of R-A and R-B is not met.");
        Determination determination = determination(
                Verdict.INELIGIBLE,
                List.of(
                        finding("R-A", Outcome.UNDETERMINED, Force.MUST),
                        finding("R-B", Outcome.UNDETERMINED, Force.MUST),
                        finding("R-C", Outcome.UNDETERMINED, Force.MUST)),
                List.of(
                        new OpenMatter(Reason.MISSING_FACT, List.of("R-A", "R-B"), Optional.empty(), together),
                        new OpenMatter(Reason.MISSING_FACT, List.of("R-C"), Optional.empty(), together)),
                List.of());
        assertTrue(write(determination, Language.EN).contains(together.en()));
        assertTrue(write(determination, Language.JA).contains(together.ja()));

        List<String> told = new ArrayList<>();
        for (JsonNode result : new ObjectMapper()
                .readTree(Sarif.write(determination, "case.json"))
                .at("/runs/0/results")) {
            told.add(result.path("ruleId").asText() + " " + result.path("kind").asText() + " "
                    + result.path("level").asText());
        }
        assertEquals(List.of("R-A fail error", "R-B fail error", "R-C open none"), told);
    }
}
