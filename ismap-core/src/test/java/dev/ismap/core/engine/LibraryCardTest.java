package dev.ismap.core.engine;

import static dev.ismap.core.engine.LibraryCard.ENGINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Determination.OpenMatter.Reason;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.LibraryCard.Applicant;
import dev.ismap.core.engine.LibraryCard.Fee;
import dev.ismap.core.engine.LibraryCard.Tie;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.search.SearchEffort;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A body of law about library cards, determined as a user would have it determined. */
class LibraryCardTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final UnaryOperator<Applicant> SAME = applicant -> applicant;

    private static Determination determine(UnaryOperator<Applicant> change) {
        return ENGINE.determine(LibraryCard.on(DAY, change));
    }

    private static Determination determine(UnaryOperator<Applicant> change, String rule, AuthorityRuling word) {
        return ENGINE.determine(LibraryCard.on(DAY, change).authority(Map.of(rule, word)));
    }

    private static Finding finding(Determination determination, String rule) {
        return determination.finding(rule).orElseThrow();
    }

    private static Set<Reason> reasons(Determination determination) {
        return determination.open().stream()
                .map(OpenMatter::reason)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)));
    }

    @Nested
    class EachRule {

        static Stream<Arguments> outcomes() {
            LocalDate birthday = DAY.minusYears(6);
            LocalDate fifteenth = DAY.minusYears(15);
            return Stream.of(
                    row("TIE", Outcome.SATISFIED, SAME),
                    row("TIE", Outcome.SATISFIED, a -> a.with("/tie", Tie.WORKS_HERE)),
                    row("TIE", Outcome.VIOLATED, a -> a.with("/tie", Tie.NONE)),
                    row("TIE", Outcome.UNDETERMINED, a -> a.without("/tie")),
                    row("TIE", Outcome.UNDETERMINED, a -> a.says("/tie", Input.notKnown())),
                    row("AGE", Outcome.SATISFIED, SAME),
                    row("AGE", Outcome.SATISFIED, a -> a.with("/born", birthday)),
                    row("AGE", Outcome.VIOLATED, a -> a.with("/born", birthday.plusDays(1))),
                    row("AGE", Outcome.UNDETERMINED, a -> a.without("/born")),
                    row("CONSENT", Outcome.NOT_APPLICABLE, SAME),
                    row("CONSENT", Outcome.NOT_APPLICABLE, a -> a.with("/born", fifteenth)),
                    row("CONSENT", Outcome.SATISFIED, a -> child(a).with("/consent", true)),
                    row("CONSENT", Outcome.VIOLATED, a -> child(a).with("/consent", false)),
                    row("CONSENT", Outcome.VIOLATED, LibraryCardTest::child),
                    row("CONSENT", Outcome.UNDETERMINED, a -> child(a).without("/consent")),
                    row("CONSENT", Outcome.UNDETERMINED, a -> a.without("/born").with("/consent", true)),
                    row("FEE-500", Outcome.SATISFIED, SAME),
                    row("FEE-500", Outcome.VIOLATED, a -> a.with("/fee", Fee.YEN_300)),
                    row("FEE-500", Outcome.UNDETERMINED, a -> a.without("/fee")),
                    row("FEE-300", Outcome.NOT_APPLICABLE, a -> a.with("/fee", Fee.NOTHING)),
                    row("PHONE", Outcome.SATISFIED, SAME),
                    row("PHONE", Outcome.VIOLATED, a -> a.with("/phone", " ")),
                    row("PHONE", Outcome.UNDETERMINED, a -> a.without("/phone")),
                    row("ONE-CARD", Outcome.SATISFIED, SAME),
                    row("ONE-CARD", Outcome.VIOLATED, a -> a.with("/hasCard", true)),
                    row("ONE-CARD", Outcome.UNDETERMINED, a -> a.without("/hasCard")),
                    row("CALM", Outcome.SATISFIED, SAME),
                    row("CALM", Outcome.UNDETERMINED, a -> a.with("/calm", false)),
                    row("CALM", Outcome.UNDETERMINED, a -> a.without("/calm")),
                    row("BOOKS", Outcome.SATISFIED, SAME),
                    row("BOOKS", Outcome.VIOLATED, a -> a.returning(ItemBounds.known(ItemSet.of(2)))),
                    row(
                            "BOOKS",
                            Outcome.UNDETERMINED,
                            a -> a.returning(new ItemBounds(ItemSet.of(2), ItemSet.of(0, 2)))),
                    row("MOVED", Outcome.NOT_APPLICABLE, SAME),
                    row(
                            "MOVED",
                            Outcome.NOT_APPLICABLE,
                            a -> a.with("/tie", Tie.WORKS_HERE).without("/movedOut")),
                    row("MOVED", Outcome.VIOLATED, a -> a.with("/movedOut", DAY.minusDays(1))),
                    row("MOVED", Outcome.UNDETERMINED, a -> a.with("/movedOut", DAY)),
                    row("MOVED", Outcome.SATISFIED, a -> a.with("/movedOut", DAY.plusDays(1))),
                    row("MOVED", Outcome.UNDETERMINED, a -> a.without("/movedOut")),
                    row("EMAIL", Outcome.VIOLATED, a -> a.with("/email", false)),
                    row("PHOTO", Outcome.VIOLATED, a -> a.with("/photo", false)),
                    row("PHOTO", Outcome.UNDETERMINED, a -> a.without("/photo")));
        }

        private static Arguments row(String rule, Outcome outcome, UnaryOperator<Applicant> change) {
            return Arguments.of(rule, outcome, change);
        }

        @ParameterizedTest(name = "{0} is {1}")
        @MethodSource("outcomes")
        void comesToItsOutcomeAndSaysSoInItsOwnWords(String rule, Outcome outcome, UnaryOperator<Applicant> change) {
            Determination determination = determine(change);
            Finding finding = finding(determination, rule);
            assertEquals(outcome, finding.outcome());
            String said = switch (outcome) {
                case SATISFIED -> " met";
                case VIOLATED -> " not met";
                case UNDETERMINED -> " open";
                case NOT_APPLICABLE -> " not asked";
            };
            assertEquals(rule + said, finding.message().en());
            boolean toDo = outcome == Outcome.VIOLATED || outcome == Outcome.UNDETERMINED;
            boolean findOut = determination.missing().stream()
                    .anyMatch(fact -> !fact.asked() && fact.rules().contains(rule));
            String what = findOut ? "Find out what is missing: " : "see to " + rule;
            assertEquals(toDo, finding.toDo().isPresent());
            finding.toDo().ifPresent(label -> assertTrue(label.en().startsWith(what), label.en()));
        }

        @ParameterizedTest(name = "on {0}, 300 yen: {1}, {2}; 500 yen: {3}, {4}")
        @CsvSource({
            "2023-03-30, SATISFIED, NOT_APPLICABLE, SATISFIED, NOT_APPLICABLE",
            "2023-03-31, SATISFIED, NOT_APPLICABLE, SATISFIED, NOT_APPLICABLE",
            "2023-04-01, NOT_APPLICABLE, VIOLATED, NOT_APPLICABLE, SATISFIED",
            "2023-04-02, NOT_APPLICABLE, VIOLATED, NOT_APPLICABLE, SATISFIED",
        })
        void theFeeChangesWithTheDayOnWhichOneRuleEndsAndTheOtherBegins(
                LocalDate day, Outcome old300, Outcome new300, Outcome old500, Outcome new500) {
            Determination with300 = ENGINE.determine(LibraryCard.on(day, a -> a.with("/fee", Fee.YEN_300)));
            Determination with500 = ENGINE.determine(LibraryCard.on(day, SAME));
            assertEquals(
                    List.of(old300, new300),
                    List.of(
                            finding(with300, "FEE-300").outcome(),
                            finding(with300, "FEE-500").outcome()));
            assertEquals(
                    List.of(old500, new500),
                    List.of(
                            finding(with500, "FEE-300").outcome(),
                            finding(with500, "FEE-500").outcome()));
        }

        @ParameterizedTest(name = "on {0}, without a phone: {1}, {2}")
        @CsvSource({
            "2020-04-01, UNDETERMINED, UNDETERMINED",
            "2021-09-30, UNDETERMINED, UNDETERMINED",
            "2021-10-01, VIOLATED, INELIGIBLE",
            "2021-10-02, VIOLATED, INELIGIBLE",
        })
        void aRuleThatIsOnlyAttestedDecidesFromTheAttestedDayOn(LocalDate day, Outcome outcome, Verdict verdict) {
            Determination determination = ENGINE.determine(LibraryCard.on(day, a -> a.with("/phone", "")));
            assertEquals(outcome, finding(determination, "PHONE").outcome());
            assertEquals(verdict, determination.verdict());
            boolean before = outcome == Outcome.UNDETERMINED;
            assertEquals(before ? Set.of(Reason.LAW_NOT_KNOWN) : Set.of(), reasons(determination));
            assertEquals(
                    before ? List.of("in-force:PHONE") : List.of(),
                    finding(determination, "PHONE").doubts().stream()
                            .map(doubt -> doubt.id())
                            .toList());
        }

        @ParameterizedTest(name = "with the phone \"{0}\": {1}")
        @CsvSource({"0123, The requirement is met;, false", "'', The requirement is not met;, true"})
        void beforeItIsAttestedItIsSaidWhetherItIsMetAndOnWhichDayItIsNotKnown(
                String phone, String said, boolean somethingToDo) {
            LocalDate day = LocalDate.of(2021, 9, 30);
            Finding finding = finding(ENGINE.determine(LibraryCard.on(day, a -> a.with("/phone", phone))), "PHONE");
            assertTrue(finding.message().en().startsWith(said), finding.message()::en);
            assertEquals(somethingToDo, finding.toDo().isPresent());
            assertEquals(
                    Label.of(
                            "申請日（2021-09-30）に規則 PHONE が施行されていたかどうかを示す資料がない。",
                            "No source at hand says whether rule PHONE was in force on the day of filing, 2021-09-30."),
                    finding.doubts().get(0).question());
        }

        @Test
        void beforeItIsAttestedARuleThatIsMetMakesNoDifference() {
            Determination determination = ENGINE.determine(LibraryCard.on(LocalDate.of(2021, 9, 30), SAME));
            assertEquals(Outcome.UNDETERMINED, finding(determination, "PHONE").outcome());
            assertEquals(Verdict.ELIGIBLE, determination.verdict());
        }

        @ParameterizedTest(name = "born {1}, on {0}: {2}")
        @CsvSource({
            "2022-03-31, 2006-03-31, NOT_APPLICABLE",
            "2022-03-31, 2006-04-01, SATISFIED",
            "2022-04-01, 2006-04-02, NOT_APPLICABLE",
            "2022-04-01, 2007-04-01, NOT_APPLICABLE",
            "2022-04-01, 2007-04-02, SATISFIED",
            "2023-02-28, 2008-02-29, SATISFIED",
            "2023-03-01, 2008-02-29, NOT_APPLICABLE",
        })
        void aParameterOfTheLawHasTheValueOfTheDay(LocalDate day, LocalDate born, Outcome outcome) {
            Determination determination = ENGINE.determine(
                    LibraryCard.on(day, a -> a.with("/born", born).with("/consent", true)));
            assertEquals(outcome, finding(determination, "CONSENT").outcome());
        }

        @ParameterizedTest(name = "asked on {0}: {1}")
        @CsvSource({"2023-12-31, NOT_APPLICABLE", "2024-01-01, VIOLATED", "2024-05-01, VIOLATED"})
        void aRuleOnTheLawOfTheDayAskedAboutDoesNotLookAtTheDayOfFiling(LocalDate asked, Outcome outcome) {
            LocalDate filed = LocalDate.of(2021, 5, 1);
            UnaryOperator<Applicant> silent =
                    a -> a.with("/phone", "").with("/email", false).with("/fee", Fee.YEN_300);
            Determination determination =
                    ENGINE.determine(LibraryCard.on(asked, silent).filedOn(filed));
            assertEquals(outcome, finding(determination, "TODAY").outcome());
            assertEquals(Outcome.SATISFIED, finding(determination, "FEE-300").outcome());
            assertEquals(
                    Outcome.NOT_APPLICABLE, finding(determination, "FEE-500").outcome());
        }
    }

    /** Fourteen: a guardian has a say. */
    private static Applicant child(Applicant applicant) {
        return applicant.with("/born", DAY.minusYears(15).plusDays(1));
    }

    @Nested
    class TheVerdict {

        @Test
        void isEligibleIfNothingStandsAgainstTheCase() {
            Determination determination = determine(SAME);
            assertEquals(Verdict.ELIGIBLE, determination.verdict());
            assertEquals(List.of(), determination.open());
            assertEquals(List.of(), determination.missing());
            assertEquals(List.of(), determination.violations());
        }

        @Test
        void isIneligibleIfAMustIsViolatedWhateverElseIsMissing() {
            Determination determination = determine(a -> a.with("/tie", Tie.NONE)
                    .without("/fee")
                    .without("/born")
                    .with("/calm", false)
                    .with("/hasCard", true));
            assertEquals(Verdict.INELIGIBLE, determination.verdict());
            assertEquals(
                    List.of("TIE", "ONE-CARD"),
                    determination.violations().stream().map(Finding::rule).toList());
        }

        @Test
        void isOpenIfARuleInPrincipleIsViolatedUntilTheAuthoritySpeaks() {
            UnaryOperator<Applicant> second = a -> a.with("/hasCard", true);
            Determination silent = determine(second);
            assertEquals(Verdict.UNDETERMINED, silent.verdict());
            assertEquals(
                    List.of(new OpenMatter(
                            Reason.JUDGEMENT,
                            List.of("ONE-CARD"),
                            Optional.of("/authority/ONE-CARD"),
                            Label.of("対応", "see to ONE-CARD"))),
                    silent.open());
            assertEquals(Optional.empty(), finding(silent, "ONE-CARD").authority());

            Determination accepted = determine(second, "ONE-CARD", AuthorityRuling.ACCEPTED);
            assertEquals(Verdict.ELIGIBLE, accepted.verdict());
            assertEquals(Outcome.VIOLATED, finding(accepted, "ONE-CARD").outcome());
            assertEquals(
                    Optional.of(AuthorityRuling.ACCEPTED),
                    finding(accepted, "ONE-CARD").authority());
            assertEquals(Optional.empty(), finding(accepted, "ONE-CARD").toDo());

            Determination refused = determine(second, "ONE-CARD", AuthorityRuling.REFUSED);
            assertEquals(Verdict.INELIGIBLE, refused.verdict());
            assertEquals(Outcome.VIOLATED, finding(refused, "ONE-CARD").outcome());
        }

        @Test
        void isOpenInAMatterOfJudgementUntilTheAuthoritySpeaks() {
            UnaryOperator<Applicant> loud = a -> a.with("/calm", false);
            Determination silent = determine(loud);
            assertEquals(Verdict.UNDETERMINED, silent.verdict());
            assertEquals(Set.of(Reason.JUDGEMENT), reasons(silent));
            assertEquals(List.of(), silent.missing());
            Determination accepted = determine(loud, "CALM", AuthorityRuling.ACCEPTED);
            assertEquals(Verdict.ELIGIBLE, accepted.verdict());
            assertEquals(Outcome.SATISFIED, finding(accepted, "CALM").outcome());
            Determination refused = determine(loud, "CALM", AuthorityRuling.REFUSED);
            assertEquals(Verdict.INELIGIBLE, refused.verdict());
            assertEquals(Outcome.VIOLATED, finding(refused, "CALM").outcome());
        }

        @Test
        void isNotSearchedForWhereItIsTheAuthoritysWhateverIsMissing() {
            SearchEffort effort = new SearchEffort();
            Case<Applicant> loud = LibraryCard.on(DAY, a -> a.with("/calm", false));
            assertEquals(
                    Verdict.UNDETERMINED, new DayByDay<>(ENGINE, Case.OverTime.of(loud), effort, DAY).verdict(DAY));
            assertEquals(0, effort.steps());
        }

        @ParameterizedTest
        @EnumSource(AuthorityRuling.class)
        void cannotBeSavedOrLostByAWordOnARuleThatIsNotTheAuthoritysToBend(AuthorityRuling word) {
            assertEquals(
                    Verdict.INELIGIBLE,
                    determine(a -> a.with("/tie", Tie.NONE), "TIE", word).verdict());
            assertEquals(Verdict.ELIGIBLE, determine(SAME, "TIE", word).verdict());
            assertEquals(Verdict.ELIGIBLE, determine(SAME, "NO-SUCH-RULE", word).verdict());
        }

        @Test
        void isNotChangedByAdviceOrAssumptions() {
            Determination determination = determine(a -> a.with("/email", false).with("/photo", false));
            assertEquals(Verdict.ELIGIBLE, determination.verdict());
            assertEquals(
                    List.of("EMAIL", "PHOTO"),
                    determination.violations().stream().map(Finding::rule).toList());
        }

        static Stream<Arguments> reasonTable() {
            UnaryOperator<Applicant> fact = a -> a.without("/fee");
            UnaryOperator<Applicant> law = a -> a.with("/movedOut", DAY);
            UnaryOperator<Applicant> judgement = a -> a.with("/calm", false);
            return Stream.of(
                    Arguments.of(EnumSet.of(Reason.MISSING_FACT), List.of(fact)),
                    Arguments.of(EnumSet.of(Reason.LAW_NOT_KNOWN), List.of(law)),
                    Arguments.of(EnumSet.of(Reason.JUDGEMENT), List.of(judgement)),
                    Arguments.of(EnumSet.of(Reason.MISSING_FACT, Reason.LAW_NOT_KNOWN), List.of(fact, law)),
                    Arguments.of(EnumSet.of(Reason.MISSING_FACT, Reason.JUDGEMENT), List.of(fact, judgement)),
                    Arguments.of(EnumSet.of(Reason.LAW_NOT_KNOWN, Reason.JUDGEMENT), List.of(law, judgement)),
                    Arguments.of(
                            EnumSet.of(Reason.MISSING_FACT, Reason.LAW_NOT_KNOWN, Reason.JUDGEMENT),
                            List.of(fact, law, judgement)));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("reasonTable")
        void isUndeterminedForEveryReasonThatHoldsAndNoOther(
                Set<Reason> expected, List<UnaryOperator<Applicant>> changes) {
            Determination determination = determine(applicant -> {
                Applicant changed = applicant;
                for (UnaryOperator<Applicant> change : changes) {
                    changed = change.apply(changed);
                }
                return changed;
            });
            assertEquals(Verdict.UNDETERMINED, determination.verdict());
            assertEquals(expected, reasons(determination));
            assertEquals(Optional.empty(), determination.restsOn());
        }

        @Test
        void doesNotHangOnAFactThatCouldOnlyLeaveItOpenAsItIsAnyway() {
            Determination determination = determine(a -> a.with("/calm", false).without("/hasCard"));
            assertEquals(Verdict.UNDETERMINED, determination.verdict());
            assertEquals(Set.of(Reason.JUDGEMENT), reasons(determination));
            assertEquals(
                    Outcome.UNDETERMINED, finding(determination, "ONE-CARD").outcome());
        }

        @Test
        void restsOnTheWeakestBasisThatCountedIfEligible() {
            assertEquals(Optional.of(Basis.SECONDARY), determine(SAME).restsOn());
            List<Rule<Applicant>> official = LibraryCard.rules().stream()
                    .filter(rule -> rule.id().equals("TIE") || rule.id().equals("PHOTO"))
                    .toList();
            Engine<Applicant> engine = new Engine<>(LibraryCard.book(official));
            assertEquals(
                    Optional.of(Basis.OFFICIAL),
                    engine.determine(LibraryCard.on(DAY, SAME)).restsOn());
        }

        @Test
        void restsOnTheStrongestBasisThatAloneSufficesIfIneligible() {
            UnaryOperator<Applicant> noPhone = a -> a.with("/phone", "");
            assertEquals(Optional.of(Basis.SECONDARY), determine(noPhone).restsOn());
            assertEquals(
                    Optional.of(Basis.OFFICIAL),
                    determine(a -> noPhone.apply(a).with("/tie", Tie.NONE)).restsOn());
            assertEquals(
                    Optional.of(Basis.SECONDARY),
                    determine(a -> noPhone.apply(a).with("/hasCard", true)).restsOn(),
                    "a departure that the authority could accept does not suffice");
        }

        @Test
        void takesTheWeakerBasisOfTheRuleAndOfItsData() {
            Finding finding = finding(determine(a -> a.with("/hasCard", true)), "ONE-CARD");
            assertEquals(Basis.SECONDARY, finding.basis());
            assertEquals(
                    Basis.SECONDARY,
                    finding.evidence().get(0).source().orElseThrow().basis());
            assertEquals(Basis.OFFICIAL, finding(determine(SAME), "TIE").basis());
        }

        @Test
        void takesTheWeakerBasisAlsoWhereTheDataOnlySayThatTheRuleApplies() {
            Rule<Applicant> tie = LibraryCard.rules().get(0);
            Rule<Applicant> onlyForHolders = Rule.<Applicant>of("HOLDER")
                    .title("保有者", "Holders")
                    .binds(tie.force(), tie.basis(), tie.inForce())
                    .appliesWhen(Condition.holds(LibraryCard.HAS_CARD))
                    .asks(tie.condition())
                    .words(tie.words())
                    .build();
            Determination determination = new Engine<>(LibraryCard.book(List.of(onlyForHolders)))
                    .determine(LibraryCard.on(DAY, a -> a.with("/hasCard", true).with("/tie", Tie.NONE)));
            assertEquals(Basis.SECONDARY, finding(determination, "HOLDER").basis());
            assertEquals(Optional.of(Basis.SECONDARY), determination.restsOn());
        }
    }

    @Nested
    class WithoutLaw {

        @Test
        void aDayBeforeTheBookIsANamedErrorAndItsFirstDayIsNot() {
            LocalDate before = LibraryCard.START.minusDays(1);
            NoLawException error =
                    assertThrows(NoLawException.class, () -> ENGINE.determine(LibraryCard.on(before, SAME)));
            assertEquals(before, error.day());
            assertTrue(error.label().en().contains("2020-03-31")
                    && error.label().en().contains("2020-04-01"));
            assertThrows(NoLawException.class, () -> ENGINE.verdict(LibraryCard.on(before, SAME)));
            assertThrows(
                    NoLawException.class,
                    () -> ENGINE.verdict(LibraryCard.on(DAY, SAME).filedOn(before)));
            assertEquals(Verdict.ELIGIBLE, ENGINE.verdict(LibraryCard.on(LibraryCard.START, SAME)));
        }

        @Test
        void aCaseToWhichNoDecidingRuleAppliesIsNeverEligible() {
            List<Rule<Applicant>> rules = LibraryCard.rules().stream()
                    .filter(rule -> Set.of("CONSENT", "EMAIL", "PHOTO").contains(rule.id()))
                    .toList();
            Engine<Applicant> engine = new Engine<>(LibraryCard.book(rules));
            assertThrows(NoLawException.class, () -> engine.determine(LibraryCard.on(DAY, SAME)));
            assertEquals(Verdict.ELIGIBLE, engine.verdict(LibraryCard.on(DAY, a -> child(a).with("/consent", true))));
            Determination perhaps = engine.determine(
                    LibraryCard.on(DAY, a -> a.with("/consent", true).without("/born")));
            assertEquals(Verdict.UNDETERMINED, perhaps.verdict(), "of age, no rule that decides would apply");
            assertEquals(Set.of(Reason.MISSING_FACT), reasons(perhaps));
            assertThrows(
                    NoLawException.class,
                    () -> new Engine<>(LibraryCard.book(List.<Rule<Applicant>>of()))
                            .verdict(LibraryCard.on(DAY, SAME)));
        }

        @Test
        void daysAfterTheLastSourceFollowTheSameRulesAndSayHowFarTheLawIsKnown() {
            Determination later = ENGINE.determine(LibraryCard.on(LocalDate.of(2030, 1, 1), SAME));
            assertEquals(Verdict.ELIGIBLE, later.verdict());
            assertEquals(LocalDate.of(2024, 6, 30), later.lawKnownTo());
            assertEquals(List.of(Label.of("団体貸出", "cards for groups")), later.notCovered());
        }

        @Test
        void aCaseCannotBeFiledAfterTheDayAskedAbout() {
            Case<Applicant> asked = LibraryCard.on(DAY, SAME);
            assertThrows(IllegalArgumentException.class, () -> asked.filedOn(DAY.plusDays(1)));
            assertEquals(DAY, asked.filedOn(DAY).filed());
        }
    }

    @Nested
    class WhatIsMissing {

        @Test
        void isListedOncePerFactWithAllRulesThatWaitForItAndTheDecisiveFirst() {
            Determination determination = determine(
                    a -> a.without("/photo").without("/email").without("/phone").says("/born", Input.notKnown()));
            assertEquals(
                    List.of(
                            "/born [AGE, CONSENT] decisive asked",
                            "/phone [PHONE, TODAY] decisive",
                            "/email [TODAY, EMAIL] decisive",
                            "/photo [PHOTO]"),
                    determination.missing().stream()
                            .map(fact -> fact.path() + " " + fact.rules() + (fact.decisive() ? " decisive" : "")
                                    + (fact.asked() ? " asked" : ""))
                            .toList());
        }

        @Test
        void comesLastWhereOnlyAdviceOrAssumptionsReadIt() {
            Determination determination = determine(a -> a.without("/photo").without("/email"));
            assertEquals(
                    List.of("/email", "/photo"),
                    determination.missing().stream().map(MissingFact::path).toList());
            assertTrue(determination.missing().stream().noneMatch(MissingFact::decisive));
            assertEquals(Verdict.ELIGIBLE, determination.verdict());
        }

        @Test
        void namesTheOpenItemsOfAListInOneEntry() {
            Determination determination =
                    determine(a -> a.returning(new ItemBounds(ItemSet.empty(), ItemSet.of(0, 1, 2))));
            assertEquals(
                    List.of(new MissingFact(
                            "/books",
                            Label.of("返却済みの本（2件：BOOKS）", "books returned (2: BOOKS)"),
                            List.of("BOOKS"),
                            true,
                            false,
                            List.of("Genji", "Botchan"))),
                    determination.missing());
            assertEquals(
                    List.of("Genji", "Botchan"), finding(determination, "BOOKS").items());
        }

        @Test
        void isNotListedWhereTheRuleIsDecidedWithoutIt() {
            Determination determination = determine(a -> a.without("/consent"));
            assertEquals(List.of(), determination.missing(), "of age, no one asks for a guardian");
        }
    }

    @Nested
    class TheFinding {

        @Test
        void showsWhereTheRuleStandsWhatWasReadAndWhatWasNeeded() {
            Finding finding =
                    finding(determine(a -> a.with("/born", DAY.minusYears(6).plusDays(1))), "AGE");
            assertEquals(Optional.of(Provision.of(LibraryCard.RULES, "3")), finding.provision());
            assertEquals(
                    List.of(
                            new Evidence(
                                    "/applied",
                                    Label.of("申込日", "applied"),
                                    "2024-05-01",
                                    Optional.of(new Expected(Relation.NOT_BEFORE, "2024-05-02")),
                                    List.of(),
                                    Optional.empty()),
                            new Evidence(
                                    "/born",
                                    Label.of("生年月日", "born"),
                                    "2018-05-02",
                                    Optional.empty(),
                                    List.of(),
                                    Optional.empty())),
                    finding.evidence());
        }

        @Test
        void ofARuleThatDoesNotApplyShowsWhyNot() {
            assertEquals(
                    List.of("/applied", "/born"),
                    finding(determine(SAME), "CONSENT").evidence().stream()
                            .map(Evidence::path)
                            .toList());
            assertEquals(List.of(), finding(determine(SAME), "FEE-300").evidence(), "it had ended");
        }

        @Test
        void namesTheItemsThatDecided() {
            Finding finding = finding(determine(a -> a.returning(ItemBounds.known(ItemSet.of(1, 2)))), "BOOKS");
            assertEquals(List.of("Genji"), finding.items());
        }

        @Test
        void existsForEveryRuleInTheOrderOfTheBook() {
            assertEquals(
                    LibraryCard.rules().stream().map(Rule::id).toList(),
                    determine(SAME).findings().stream().map(Finding::rule).toList());
            assertEquals(Optional.empty(), determine(SAME).finding("NO-SUCH-RULE"));
        }
    }

    @Nested
    class TheReceipt {

        @Test
        void saysWhatTheDeterminationWasMadeFrom() {
            Case<Applicant> subject = LibraryCard.on(DAY, SAME).filedOn(DAY.minusDays(3));
            Receipt receipt = ENGINE.determine(subject).receipt();
            assertEquals("LIBRARY-CARD", receipt.ruleBook());
            assertEquals(ENGINE.ruleBook().hash(), receipt.ruleBookHash());
            assertEquals(CaseHash.of(ENGINE.ruleBook(), subject.subject()), receipt.caseHash());
            assertEquals(DAY, receipt.asOf());
            assertEquals(DAY.minusDays(3), receipt.filedOn());
            assertEquals(Verdict.ELIGIBLE, receipt.verdict());
            assertEquals(System.getProperty("ismap.version"), receipt.library());
        }

        @Test
        void hasAnIdThatAnyoneGetsAgainAndThatChangesWithEachPart() {
            Case<Applicant> subject = LibraryCard.on(DAY, SAME);
            Engine<Applicant> another = new Engine<>(LibraryCard.book(LibraryCard.rules()));
            String id = ENGINE.determine(subject).receipt().id();
            assertTrue(id.matches("[0-9a-f]{16}"));
            assertEquals(id, another.determine(subject).receipt().id());
            List<Rule<Applicant>> fewer = new ArrayList<>(LibraryCard.rules());
            fewer.remove(fewer.size() - 1);
            assertNotEquals(
                    id,
                    new Engine<>(LibraryCard.book(fewer))
                            .determine(subject)
                            .receipt()
                            .id());
            assertNotEquals(
                    id,
                    ENGINE.determine(subject.filedOn(DAY.minusDays(1)))
                            .receipt()
                            .id());
            assertNotEquals(
                    id,
                    ENGINE.determine(LibraryCard.on(DAY.plusDays(1), SAME))
                            .receipt()
                            .id());
            assertNotEquals(
                    id,
                    ENGINE.determine(LibraryCard.on(DAY, a -> a.with("/email", false)))
                            .receipt()
                            .id());
            assertEquals(
                    id,
                    ENGINE.determine(Case.on(LibraryCard.welcome(DAY), DAY))
                            .receipt()
                            .id());
        }
    }

    @Test
    void aDeterminationCannotBeChanged() {
        Determination determination = determine(a -> a.without("/fee").with("/movedOut", DAY));
        assertThrows(
                UnsupportedOperationException.class,
                () -> determination.findings().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> determination.open().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> determination.missing().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> determination.about().put("kind", "x"));
        assertFalse(determination.findings().isEmpty());
    }
}
