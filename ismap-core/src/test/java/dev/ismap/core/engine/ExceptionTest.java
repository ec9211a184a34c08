package dev.ismap.core.engine;

import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.LibraryCard.Applicant;
import dev.ismap.core.engine.LibraryCard.Fee;
import dev.ismap.core.engine.LibraryCard.Tie;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A library that waives its fee for those who work in the town, and asks it again of those who want a calm room. */
class ExceptionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Rule.Messages WORDS = new Rule.Messages(
            Label.same("met"), Label.same("not met"), Label.same("open"), Label.same("none"), Label.same("do"));

    private static Rule.Builder<Applicant> rule(String id) {
        return Rule.<Applicant>of(id)
                .title("規則", id)
                .binds(Force.MUST, Basis.SECONDARY, InForce.since("2020-04-01"))
                .words(WORDS);
    }

    private static final Rule.Builder<Applicant> WAIVER = rule("WAIVER")
            .appliesWhen(oneOf(LibraryCard.TIE, Tie.WORKS_HERE))
            .asks(holds(LibraryCard.PHOTO))
            .exceptionTo("FEE-500", 1);

    private static Determination determine(UnaryOperator<Applicant> change, List<Rule.Builder<Applicant>> more) {
        List<Rule<Applicant>> rules = new ArrayList<>(LibraryCard.rules());
        more.forEach(builder -> rules.add(builder.build()));
        return new Engine<>(LibraryCard.book(rules)).determine(LibraryCard.on(DAY, change));
    }

    private static Finding fee(UnaryOperator<Applicant> change, List<Rule.Builder<Applicant>> more) {
        return determine(change, more).finding("FEE-500").orElseThrow();
    }

    private static Applicant worksHereAndPaysLittle(Applicant applicant) {
        return applicant.with("/tie", Tie.WORKS_HERE).with("/fee", Fee.YEN_300);
    }

    @Test
    void whereAnExceptionAppliesTheGeneralRuleDoesNotAndTheFindingSaysWhichAppliesInstead() {
        Determination determination = determine(ExceptionTest::worksHereAndPaysLittle, List.of(WAIVER));
        Finding finding = determination.finding("FEE-500").orElseThrow();
        assertEquals(Outcome.NOT_APPLICABLE, finding.outcome());
        assertEquals(Optional.of("WAIVER"), finding.exception());
        assertTrue(finding.message().en().contains("WAIVER"));
        assertTrue(finding.message().ja().contains("WAIVER"));
        assertEquals(Basis.SECONDARY, finding.basis(), "the weaker of the rule's and the exception's");
        assertEquals("/tie", finding.evidence().get(0).path());
        assertEquals(Verdict.ELIGIBLE, determination.verdict());
    }

    @Test
    void whereAnExceptionDoesNotApplyTheGeneralRuleBinds() {
        Finding finding = fee(applicant -> applicant.with("/fee", Fee.YEN_300), List.of(WAIVER));
        assertEquals(Outcome.VIOLATED, finding.outcome());
        assertEquals(Optional.empty(), finding.exception());
    }

    @Test
    void whereItIsNotKnownWhetherAnExceptionAppliesTheGeneralRuleIsOpenAndAsksForWhatWouldTell() {
        Determination determination = determine(
                applicant -> applicant.with("/fee", Fee.YEN_300).says("/tie", Input.notAsked()), List.of(WAIVER));
        assertEquals(
                Outcome.UNDETERMINED,
                determination.finding("FEE-500").orElseThrow().outcome());
        MissingFact tie = determination.missing().stream()
                .filter(fact -> fact.path().equals("/tie"))
                .findFirst()
                .orElseThrow();
        assertTrue(tie.rules().contains("FEE-500"), tie.toString());
    }

    @Test
    void anExceptionOfWhichItIsNotKnownWhetherItIsInForceLeavesTheGeneralRuleInDoubtOfLaw() {
        Rule.Builder<Applicant> later = rule("LATER")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.attested("2025-01-01"))
                .asks(holds(LibraryCard.PHOTO))
                .exceptionTo("FEE-500", 1);
        Finding finding = fee(applicant -> applicant.with("/fee", Fee.YEN_300), List.of(later));
        assertEquals(Outcome.UNDETERMINED, finding.outcome());
        assertEquals("in-force:LATER", finding.doubts().get(0).id());
    }

    @Test
    void anExceptionThatIsNotYetInForceDisplacesNothing() {
        Rule.Builder<Applicant> later = rule("LATER")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2025-01-01"))
                .asks(holds(LibraryCard.PHOTO))
                .exceptionTo("FEE-500", 1);
        assertEquals(
                Outcome.VIOLATED,
                fee(applicant -> applicant.with("/fee", Fee.YEN_300), List.of(later))
                        .outcome());
    }

    @Test
    void anExceptionToAnExceptionBringsTheGeneralRuleBack() {
        Rule.Builder<Applicant> back = rule("BACK")
                .appliesWhen(holds(LibraryCard.CALM))
                .asks(holds(LibraryCard.CALM))
                .exceptionTo("WAIVER", 1);
        Determination determination = determine(ExceptionTest::worksHereAndPaysLittle, List.of(WAIVER, back));
        assertEquals(
                Outcome.VIOLATED, determination.finding("FEE-500").orElseThrow().outcome());
        assertEquals(
                Optional.of("BACK"),
                determination.finding("WAIVER").orElseThrow().exception());
    }

    @Test
    void ofTwoExceptionsThatApplyTheOneOfHigherPriorityBindsAndTheOtherDoesNot() {
        Rule.Builder<Applicant> stronger = rule("STRONGER")
                .appliesWhen(holds(LibraryCard.CALM))
                .asks(holds(LibraryCard.EMAIL))
                .exceptionTo("FEE-500", 2);
        for (List<Rule.Builder<Applicant>> more : List.of(List.of(WAIVER, stronger), List.of(stronger, WAIVER))) {
            Determination determination = determine(ExceptionTest::worksHereAndPaysLittle, more);
            assertEquals(
                    Optional.of("STRONGER"),
                    determination.finding("FEE-500").orElseThrow().exception());
            assertEquals(
                    Optional.of("STRONGER"),
                    determination.finding("WAIVER").orElseThrow().exception());
            assertEquals(
                    Outcome.SATISFIED,
                    determination.finding("STRONGER").orElseThrow().outcome());
        }
    }
}
