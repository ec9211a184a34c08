package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Value;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Permission;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A discount that the law allows from 2023-05-19 to 2025-03-31, once: whoever claims it on another day violates it. */
class PermissionTest {

    private static final Label NAME = Label.same("name");
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);
    private static final InForce DAYS = InForce.since("2023-05-19").until(LAST);

    private record Claim(
            Input<Boolean> claimed, Input<Boolean> before, Input<LocalDate> applied, Input<LocalDate> begun) {

        static Claim on(String applied) {
            return new Claim(
                    Input.given(true),
                    Input.given(false),
                    Input.given(LocalDate.parse(applied)),
                    Input.given(LocalDate.parse(applied)));
        }

        Claim claimed(Input<Boolean> other) {
            return new Claim(other, before, applied, begun);
        }

        Claim applied(Input<LocalDate> other) {
            return new Claim(claimed, before, other, begun);
        }

        Claim usedBefore() {
            return new Claim(claimed, Input.given(true), applied, begun);
        }
    }

    private static final Fact<Claim, Boolean> CLAIMED = Fact.claim("/claimed", NAME, Claim::claimed);
    private static final Fact<Claim, Boolean> BEFORE = Fact.truth("/before", NAME, Claim::before);
    private static final DayExpression<Claim> APPLIED = DayExpression.of(Fact.day("/applied", NAME, Claim::applied));
    private static final DayExpression<Claim> BEGUN = DayExpression.of(Fact.day("/begun", NAME, Claim::begun));

    private static final Permission<Claim> ON_APPLYING = Permission.of(CLAIMED, APPLIED);
    private static final Permission<Claim> ON_EITHER = Permission.of(
            CLAIMED,
            new LegalUncertainty("which-day", NAME),
            List.of(new Permission.Use<>(Label.same("applied"), APPLIED), new Permission.Use<>(NAME, BEGUN)));

    private static Rule.Builder<Claim> rule(Permission<Claim> permission, InForce days) {
        return Rule.<Claim>of("DISCOUNT")
                .title("割引", "discount")
                .binds(Force.MUST, Basis.OFFICIAL, days)
                .permits(permission)
                .asks(Condition.not(Condition.holds(BEFORE)))
                .words(new Rule.Messages(NAME, NAME, NAME, NAME, NAME));
    }

    private static RuleBook<Claim> book(Permission<Claim> permission) {
        Rule<Claim> other = Rule.<Claim>of("OTHER")
                .title("他", "other")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.undated())
                .asks(Condition.notBefore(BEGUN, DayExpression.of(START)))
                .words(new Rule.Messages(NAME, NAME, NAME, NAME, NAME))
                .build();
        return RuleBook.<Claim>of("BOOK", NAME, START, LAST)
                .rules(List.of(rule(permission, DAYS).build(), other))
                .build();
    }

    private static Determination determine(RuleBook<Claim> book, Claim claim) {
        return new Engine<>(book).determine(Case.on(claim, LocalDate.of(2026, 1, 1)));
    }

    private static Outcome outcome(Permission<Claim> permission, Claim claim) {
        return determine(book(permission), claim)
                .finding("DISCOUNT")
                .orElseThrow()
                .outcome();
    }

    @Test
    void aClaimIsMetOnTheDaysOfThePermissionAndViolatedOnEveryOther() {
        assertEquals(Outcome.VIOLATED, outcome(ON_APPLYING, Claim.on("2021-01-01")));
        assertEquals(Outcome.VIOLATED, outcome(ON_APPLYING, Claim.on("2023-05-18")));
        assertEquals(Outcome.SATISFIED, outcome(ON_APPLYING, Claim.on("2023-05-19")));
        assertEquals(Outcome.SATISFIED, outcome(ON_APPLYING, Claim.on("2025-03-31")));
        assertEquals(Outcome.VIOLATED, outcome(ON_APPLYING, Claim.on("2025-04-01")));
        assertEquals(
                Outcome.VIOLATED, outcome(ON_APPLYING, Claim.on("2024-01-01").usedBefore()));
        Claim withoutDay = Claim.on("2024-01-01").applied(Input.notAsked());
        assertEquals(Outcome.UNDETERMINED, outcome(ON_APPLYING, withoutDay));
        assertEquals(Outcome.VIOLATED, outcome(ON_APPLYING, withoutDay.usedBefore()));
    }

    @Test
    void itBindsByTheLawOfEveryDayThatTheBookCovers() {
        Rule<Claim> rule = book(ON_APPLYING).rule("DISCOUNT").orElseThrow();
        assertEquals(InForce.Presence.IN_FORCE, rule.bindsOn().on(START));
        assertEquals(true, book(ON_APPLYING).rulesOn(START).contains(rule));
        Case<Claim> early = Case.on(Claim.on("2021-01-01"), LocalDate.of(2021, 1, 1));
        assertEquals(Verdict.INELIGIBLE, new Engine<>(book(ON_APPLYING)).verdict(early));
    }

    @Test
    void aCaseThatIsSilentDoesNotClaimAndNothingIsAskedOfIt() {
        Claim silent = Claim.on("2021-01-01").claimed(Input.notAsked());
        Determination determination = determine(book(ON_APPLYING), silent);
        Finding finding = determination.finding("DISCOUNT").orElseThrow();
        assertEquals(Outcome.NOT_APPLICABLE, finding.outcome());
        assertEquals("false", finding.evidence().get(0).value());
        assertEquals(
                "the case is silent on it",
                finding.evidence().get(0).source().orElseThrow().name().en());
        assertEquals(List.of(), determination.missing());
        assertEquals(Verdict.ELIGIBLE, determination.verdict());
        Claim denied = silent.claimed(Input.given(false));
        Finding said = determine(book(ON_APPLYING), denied).finding("DISCOUNT").orElseThrow();
        assertEquals(Outcome.NOT_APPLICABLE, said.outcome());
        assertEquals(true, said.evidence().get(0).source().isEmpty());
    }

    @Test
    void noRemedyAddsAClaimAndAClaimCanBeLeft() {
        Rule<Claim> needsIt = Rule.<Claim>of("NEEDS")
                .title("要", "needs")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.undated())
                .asks(Condition.holds(CLAIMED))
                .words(new Rule.Messages(NAME, NAME, NAME, NAME, NAME))
                .build();
        RuleBook<Claim> book = book(ON_APPLYING).reform().add(needsIt).build();
        Claim silent = Claim.on("2024-01-01").claimed(Input.notAsked());
        assertEquals(Verdict.INELIGIBLE, determine(book, silent).verdict());
        assertEquals(List.of(), remedies(book, silent));
        assertEquals(
                List.of("/claimed true -> false"),
                remedies(book(ON_APPLYING), Claim.on("2021-01-01").usedBefore()));
    }

    private static List<String> remedies(RuleBook<Claim> book, Claim claim) {
        Case<Claim> subject = Case.on(claim, LocalDate.of(2026, 1, 1));
        return new Engine<>(book)
                .analyse(subject).remedies().remedies().stream()
                        .flatMap(remedy -> remedy.changes().stream())
                        .map(change -> change.path() + " "
                                + change.from().map(Value::code).orElse("") + " -> "
                                + change.to().code())
                        .filter(change -> change.startsWith("/claimed"))
                        .toList();
    }

    @Test
    void whetherItIsClaimedCanBeMissing() {
        Claim unknown = Claim.on("2021-01-01").claimed(Input.notKnown());
        Determination determination = determine(book(ON_APPLYING), unknown);
        assertEquals(
                Outcome.UNDETERMINED,
                determination.finding("DISCOUNT").orElseThrow().outcome());
        assertEquals(
                List.of("/claimed"),
                determination.missing().stream().map(MissingFact::path).toList());
        assertEquals(
                List.of(true),
                determination.missing().stream().map(MissingFact::asked).toList());
    }

    @Test
    void whereItIsNotKnownWhichDayCountsTheReadingsAreCandidates() {
        assertEquals(Outcome.SATISFIED, outcome(ON_EITHER, Claim.on("2023-05-19")));
        assertEquals(Outcome.VIOLATED, outcome(ON_EITHER, Claim.on("2023-05-18")));
        Claim apart = Claim.on("2023-05-18").applied(Input.given(LocalDate.of(2023, 5, 19)));
        Finding finding = determine(book(ON_EITHER), apart).finding("DISCOUNT").orElseThrow();
        assertEquals(Outcome.UNDETERMINED, finding.outcome());
        assertEquals(
                List.of("which-day"),
                finding.doubts().stream().map(LegalUncertainty::id).toList());
    }

    @Test
    void aReformThatEndsItLeavesEveryLaterClaimInViolation() {
        RuleBook<Claim> shorter = book(ON_APPLYING)
                .reform()
                .drop("DISCOUNT", LocalDate.of(2024, 1, 1))
                .build();
        assertEquals(
                Verdict.ELIGIBLE, determine(shorter, Claim.on("2023-12-31")).verdict());
        assertEquals(
                Verdict.INELIGIBLE, determine(shorter, Claim.on("2024-01-01")).verdict());
        RuleBook<Claim> later = book(ON_EITHER)
                .reform()
                .replace(book(ON_EITHER).rule("DISCOUNT").orElseThrow().during(InForce.since("2023-05-19")))
                .build();
        assertEquals(Verdict.ELIGIBLE, determine(later, Claim.on("2026-01-01")).verdict());
        assertEquals(
                Verdict.INELIGIBLE, determine(later, Claim.on("2023-05-18")).verdict());
    }

    @Test
    void aPermissionIsClaimedAndBeginsOnAKnownDay() {
        assertThrows(IllegalArgumentException.class, () -> Permission.of(BEFORE, APPLIED));
        assertThrows(
                IllegalArgumentException.class,
                () -> Permission.of(CLAIMED, new LegalUncertainty("which", NAME), List.of()));
        Rule.Builder<Claim> month = rule(ON_APPLYING, InForce.since("2023-05"));
        assertThrows(IllegalArgumentException.class, month::build);
        Rule.Builder<Claim> attested = rule(ON_APPLYING, InForce.attested("2023-05-19"));
        assertThrows(IllegalArgumentException.class, attested::build);
    }
}
