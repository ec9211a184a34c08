package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.buyer.NeedAnswer.Situation;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import dev.ismap.rules.calendar.IsmapCalendar.ContractCheck;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Terms;
import dev.ismap.rules.law.Validity;
import dev.ismap.rules.law.Validity.RenewalHistory;
import dev.ismap.rules.law.Validity.ValidityStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever answers a question of law is asked of one law and follows it; a reform that reaches nothing says so. */
class OneLawTest {

    private static final Ismap STANDARD = Ismap.standard();
    private static final LocalDate END = day("2025-03-31");
    private static final LocalDate DAY = day("2026-02-01");

    /** A year in place of sixteen months. */
    private static final Ismap SHORTER = STANDARD.with(Terms.REGISTRATION, Term.ofYears(1));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static CloudServiceList list() {
        return CloudServiceList.none()
                .withCompleteOn(List.of(CompleteDays.of(day("2025-01-01"), day("2026-12-31"))))
                .withEntries(List.of(CloudServiceEntry.of("one", Programme.ISMAP, Basis.SECONDARY)
                        .withEvents(List.of(
                                ListEvent.of(ListEventKind.REGISTERED, day("2025-08-01"))
                                        .withPeriodEnd(END),
                                ListEvent.of(ListEventKind.RENEWAL_APPLIED, day("2026-04-10"))))));
    }

    private static ProcurementNeed need() {
        return ProcurementNeed.none()
                .withContract(ContractTerm.of(day("2026-02-01"), day("2027-03-31")))
                .withService(SelectedService.none().withPeriodEnd(Input.given(END)));
    }

    private static Context listed() {
        return Context.on(DAY).services(list());
    }

    // ---- each question follows the law that it is asked of -------------------------------------------------------

    @Test
    void theValidityOfARegistrationDoes() {
        assertEquals(day("2026-07-31"), STANDARD.validity(END).lastValidDay());
        for (Programme programme : Programme.values()) {
            Validity shorter = SHORTER.validity(END, programme);
            assertEquals(day("2026-03-31"), shorter.lastValidDay());
            assertEquals(ValidityStatus.LAPSED, shorter.statusOn(day("2026-07-31"), RenewalHistory.none()));
        }
    }

    @Test
    void theAnswerToANeedDoes() {
        Situation enacted = STANDARD.needs(need(), listed()).services().get(0).situation();
        Situation shorter = SHORTER.needs(need(), listed()).services().get(0).situation();
        assertEquals(Optional.of(day("2026-07-31")), enacted.lastValidDay());
        assertEquals(Optional.of(day("2026-03-31")), shorter.lastValidDay());
        assertEquals(List.of(DAY, day("2026-08-01")), days(enacted.checks()));
        assertEquals(List.of(DAY, day("2026-04-01"), day("2027-04-01")).subList(0, 2), days(shorter.checks()));

        Ismap without = STANDARD.without("P-CLASS");
        assertTrue(STANDARD.needs(need(), listed()).services().get(0).situation().findings().stream()
                .anyMatch(finding -> finding.rule().equals("P-CLASS")));
        assertTrue(without.needs(need(), listed()).services().get(0).situation().findings().stream()
                .noneMatch(finding -> finding.rule().equals("P-CLASS")));
        assertEquals(1, without.needs(need(), listed()).services(Fit.DEPENDS).size());
    }

    private static List<LocalDate> days(List<ContractCheck> checks) {
        return checks.stream().map(ContractCheck::day).toList();
    }

    @Test
    void theCalendarsOfAProviderAListAndABuyerDo() {
        assertEquals(Set.of("2026-07-31 RENEWAL_DUE", "2026-08-01 LAPSES"), calendar(STANDARD, list(), "2026-02-01"));
        assertEquals(Set.of("2026-03-31 RENEWAL_DUE", "2026-04-01 LAPSES"), calendar(SHORTER, list(), "2026-02-01"));
        assertTrue(calendar(SHORTER, need(), "2026-02-01").contains("2026-04-01 CONTRACT_CHECK"));
        assertEquals(
                Set.of(), calendar(STANDARD.without("P-TERM"), need(), "2026-02-01"), "no rule asks to look again");

        var application = Applications.renewal().read();
        LocalDate on = application.audit().period().to().known().orElseThrow();
        Ismap months4 = STANDARD.with(Terms.REPORT_SUBMISSION, Term.ofMonths(4));
        CalendarDay next = months4.calendar(application, Context.on(on)).days().stream()
                .filter(one -> one.matter() == Matter.NEXT_REPORT_DUE)
                .findFirst()
                .orElseThrow();
        assertEquals(on.plusYears(1).plusMonths(4).withDayOfMonth(31), next.day());
        Ismap withoutGap = STANDARD.withServices(reform -> reform.drop("S-PERIOD-GAP", on));
        assertTrue(withoutGap.calendar(application, Context.on(on)).days().stream()
                .noneMatch(one -> one.matter() == Matter.NEXT_PERIOD_BEGINS));
    }

    private static Set<String> calendar(Ismap law, IsmapDocument document, String on) {
        Set<String> days = new TreeSet<>();
        law.calendar(document, Context.on(day(on))).days().forEach(one -> days.add(one.day() + " " + one.matter()));
        return days;
    }

    @Test
    void theWordsOfARuleTellItsTerms() {
        Ismap other = STANDARD.with(Terms.LONGEST_AUDIT_PERIOD, Term.ofMonths(18))
                .with(Terms.SHORTEST_AUDIT_PERIOD, Term.ofMonths(6))
                .with(Terms.REPORT_SUBMISSION, Term.ofMonths(4));
        var application = Applications.renewal().read();
        Context context = Context.on(Applications.ASKED);
        assertEquals(
                Label.of("監査対象期間は1年以内である。", "The audit period is at most one year."),
                message(STANDARD.determine(application, context), "S-PERIOD-MAX"));
        Determination determination = other.determine(application, context);
        assertEquals(
                Label.of("監査対象期間は1年6か月以内である。", "The audit period is at most one year and six months."),
                message(determination, "S-PERIOD-MAX"));
        assertEquals(
                Label.of(
                        "監査対象期間は、1年6か月に満たない場合に求められる6か月以上の運用期間を含む。",
                        "The audit period has the six months or more of operation that one shorter than one year and six"
                                + " months needs."),
                message(determination, "S-PERIOD-MIN"));
        assertEquals(
                Label.of(
                        "実施結果報告書は、監査対象期間の末日から4か月以内に提出されている。",
                        "The audit report was submitted within four months of the period's end."),
                message(determination, "S-REPORT-3M"));
        // and what is to be done, also where the authority is asked
        var late = Applications.renewal().without("/audit/report/submittedOn").read();
        for (Finding finding : other.determine(late, context).findings()) {
            finding.toDo().ifPresent(toDo -> assertFalse(toDo.en().contains("three months"), toDo.en()));
        }
    }

    private static Label message(Determination determination, String rule) {
        return determination.finding(rule).orElseThrow().message();
    }

    /** Every parameter that the words of a rule name is one that the rule's book has, on each day that it is in force. */
    @Test
    void theWordsOfARuleNameParametersOfItsBook() {
        List<RuleBook<?>> books = List.of(
                STANDARD.serviceRules(), STANDARD.liuRules(), STANDARD.auditorRules(), STANDARD.procurementRules());
        for (RuleBook<?> book : books) {
            Set<String> names = new TreeSet<>();
            book.parameters().keySet().forEach(parameter -> names.add("{" + parameter.id() + "}"));
            Stream<Label> words = Stream.concat(
                    book.rules().stream()
                            .flatMap(rule -> Stream.of(
                                    rule.words().satisfied(),
                                    rule.words().violated(),
                                    rule.words().undetermined(),
                                    rule.words().notApplicable(),
                                    rule.words().toDo())),
                    book.notes().stream().map(LegalNote::text));
            words.flatMap(label -> Stream.of(label.ja(), label.en())).forEach(text -> {
                Matcher named = Pattern.compile("\\{[^}]*}?").matcher(text);
                while (named.find()) {
                    assertTrue(names.contains(named.group()), text);
                }
                assertTrue(
                        Law.on(DAY, book.parameters())
                                        .inWords(Label.same(text))
                                        .en()
                                        .indexOf('{')
                                < 0,
                        text);
            });
            book.rules()
                    .forEach(rule -> assertTrue(
                            rule.title().en().indexOf('{') < 0, rule.title().en()));
        }
    }

    @Test
    void theWordsOfACalendarTellItsTerms() {
        Ismap other = STANDARD.with(Terms.SHORTEST_AUDIT_PERIOD, Term.ofMonths(6))
                .with(Terms.LONGEST_AUDIT_PERIOD, Term.ofMonths(18));
        var application = Applications.renewal().read();
        LocalDate on = application.audit().period().to().known().orElseThrow();
        List<Label> details = other.calendar(application, Context.on(on)).days().stream()
                .map(CalendarDay::detail)
                .toList();
        assertTrue(details.contains(
                Label.of("1年6か月より短い場合は6か月以上", "at least six months where it is shorter than one year and six months")));
        assertTrue(details.contains(Label.of("1年6か月以内", "at most one year and six months")));
    }

    @Test
    void whatAServiceDependsOnDoes() {
        assertEquals(
                Optional.of(day("2026-08-01")),
                STANDARD.dependence("one", listed()).links().get(0).lapsesOn());
        assertEquals(
                Optional.of(day("2026-04-01")),
                SHORTER.dependence("one", listed()).links().get(0).lapsesOn());
    }

    @Test
    void theStudyOfAListDoes() {
        LocalDate to = day("2026-05-01");
        assertEquals(1, STANDARD.study(list().register(), DAY, to).punctuality().inTime());
        assertEquals(1, SHORTER.study(list().register(), DAY, to).punctuality().late());
    }

    @Test
    void withoutAListThereIsNothingToAsk() {
        assertThrows(IllegalArgumentException.class, () -> STANDARD.needs(need(), Context.on(DAY)));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.dependence("one", Context.on(DAY)));
    }

    // ---- a reform reaches all that it names, or says so ----------------------------------------------------------

    /** The sample of the fault: four months of operation in place of three. */
    @Test
    void aReformOfTheServicesRulesReachesIsmapLiuToo() {
        Applications brief = Applications.liu();
        LocalDate from = brief.read().audit().period().from().known().orElseThrow();
        Applications quarter = brief.with(
                        "/audit/period/to", "\"" + Term.ofMonths(3).lastDayFrom(from) + "\"")
                .without("/audit/report/submittedOn");
        assertEquals(Outcome.SATISFIED, outcome(STANDARD, quarter));
        Ismap four = STANDARD.withServices(reform -> reform.set(Terms.SHORTEST_AUDIT_PERIOD, Term.ofMonths(4)));
        assertEquals(Outcome.VIOLATED, outcome(four, quarter));
        assertEquals(Verdict.INELIGIBLE, four.verdict(quarter.read(), Context.on(Applications.ASKED)));
    }

    private static Outcome outcome(Ismap law, Applications application) {
        return law.determine(application.read(), Context.on(Applications.ASKED))
                .finding("S-PERIOD-MIN")
                .orElseThrow()
                .outcome();
    }

    @Test
    void eachParameterOfARuleBookIsCountedWith() {
        for (RuleBook<?> book : books(STANDARD)) {
            Set<String> counted = new TreeSet<>();
            book.rules().forEach(rule -> rule.parameters().forEach(parameter -> counted.add(parameter.id())));
            Set<String> held = new TreeSet<>();
            book.parameters().keySet().forEach(parameter -> held.add(parameter.id()));
            assertEquals(counted, held, book.id());
        }
    }

    private static List<RuleBook<?>> books(Ismap law) {
        return List.of(law.serviceRules(), law.liuRules(), law.auditorRules(), law.procurementRules());
    }

    @ParameterizedTest
    @CsvSource({
        "S-DEPHT, did you mean S-DEPTH?",
        "p-class, did you mean P-CLASS?",
        "S-PERIOD-MAXX, did you mean S-PERIOD-MAX?",
        "nothing like it, there are S-ID"
    })
    void aRuleThatNoRuleBookHasIsRefusedWithTheNearest(String rule, String hint) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> STANDARD.without(rule));
        assertTrue(e.getMessage().contains(rule), e::getMessage);
        assertTrue(e.getMessage().contains(hint), e::getMessage);
    }

    @Test
    void aRuleIsDroppedFromEachRuleBookThatHasIt() {
        Ismap without = STANDARD.without("S-DEPTH");
        assertEquals(
                List.of("ismap-auditor-registration", "ismap-procurement"),
                books(STANDARD).stream()
                        .filter(book -> books(without).contains(book))
                        .map(RuleBook::id)
                        .toList());
        assertTrue(books(without).stream().allMatch(book -> book.rule("S-DEPTH").isEmpty()));
    }

    @Test
    void aParameterThatNothingCountsWithIsRefused() {
        Parameter<Term> slip = new Parameter<>("registraton", Label.same("slip"), Term.class);
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> STANDARD.with(slip, Term.ofMonths(1)));
        assertEquals("No rule book has the parameter 'registraton'; did you mean registration?", e.getMessage());
        e = assertThrows(
                IllegalArgumentException.class,
                () -> STANDARD.with(Terms.AUDITOR_REGISTRATION, Term.ofYears(2)),
                "there is no such term in the law as enacted");
        assertTrue(e.getMessage().contains("auditor-registration"), e::getMessage);
        e = assertThrows(
                IllegalArgumentException.class,
                () -> STANDARD.withProcurement(reform -> reform.set(Terms.REPORT_SUBMISSION, Term.ofMonths(1))));
        assertTrue(e.getMessage().contains("report-submission"), e::getMessage);
    }
}
