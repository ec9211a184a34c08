package dev.ismap.rules.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.determination.Case;
import dev.ismap.core.engine.Engine;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.time.Timeline;
import dev.ismap.model.AuthorityDecision;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.auditor.AuditorCase;
import dev.ismap.rules.auditor.AuditorRuleBook;
import dev.ismap.rules.conformance.Mutants.Mutant;
import dev.ismap.rules.procurement.NeedCase;
import dev.ismap.rules.procurement.ProcurementRuleBook;
import dev.ismap.rules.service.ServiceCase;
import dev.ismap.rules.service.ServiceRuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No rule's condition can be changed in one place without a conformance case telling, but for changes that change nothing:
 * each of these is named here. Most are about lists that always apply, as a reader accepts nothing else.
 */
class MutationTest {

    /** A conformance case, and the case as the engine takes it. */
    private record Prepared<C>(ConformanceCase expected, Case<C> subject) {

        boolean tells(Engine<C> engine) {
            return !expected.differences(context -> engine.determine(subject)).isEmpty();
        }
    }

    /** One hash for any case: no outcome depends on it, and to make it takes longer than to determine. */
    private static final Case.Hashes ANY = Case.Hashes.of(() -> ContentHash.of(""), TreeMap::new);

    private static final String WHOLE_YEAR =
            "/audit/period/to >= lastDay(longest-audit-period from /audit/period/from)";

    private static final String NAMED = ", in the reading 'the edition that the statement names'";

    /** The mutants that no case can tell, each with the reason. */
    private static final List<String> INDISTINGUISHABLE = List.of(
            // the lists of underlying services and of regions always apply: a reader accepts nothing else
            "S-BASE applies: without applies(/statement/underlyingServices)",
            "S-EXCL applies: without applies(/statement/underlyingServices)",
            "S-SCOPE asks: without applies(/statement/regions)",
            // where the period is a year, the rule is met if it applies
            "S-PERIOD-MIN applies: SAME in " + WHOLE_YEAR,
            "S-PERIOD-MIN applies: moved by -1 in " + WHOLE_YEAR,
            // every edition that a case of the suite can name has its optional details complete
            "S-DEPTH applies: without holds(/statement/optionalDetails)",
            "S-REASON asks: without holds(/statement/optionalDetails)" + NAMED,
            // on which a statement is silent, is in none of the sets where it is final, and in any of them where
            // it is a draft
            "S-REASON asks: left alone in (inPlace or notSelectedWithReason)" + NAMED,
            "S-REASON asks: none for inPlace" + NAMED,
            "S-REASON asks: none for notSelectedWithReason" + NAMED,
            "S-REASON asks: right alone in (inPlace or notSelectedWithReason)" + NAMED,
            "S-INDIV asks: left alone in (((details and inPlace) without underExcluded) and silentDetails)" + NAMED,
            "S-INDIV asks: left alone in ((details and inPlace) without underExcluded)" + NAMED,
            "S-INDIV asks: none for described" + NAMED,
            "S-INDIV asks: none for underExcluded" + NAMED,
            "S-INDIV asks: right alone in (details and inPlace)" + NAMED,
            // the edition that the statement names has no detail that this edition does not have
            "S-REASON asks: left alone in (detailsElsewhere without underExcluded)" + NAMED,
            "S-REASON asks: none for detailsElsewhere" + NAMED,
            "S-REASON asks: none for underExcluded" + NAMED,
            "S-REASON asks: without (detailsElsewhere without underExcluded) within none" + NAMED,
            // a change is recorded only on a control in place
            "S-CHANGE asks: left alone in (changed and inPlace)");

    /** A change at a detail is a change: the condition has it apart, so that a remedy records one there first. */
    private static final List<String> OF_A_CHANGE_AT_A_DETAIL = List.of(
            "S-CHANGE asks: left alone in (changed and inPlace)",
            "S-CHANGE asks: none for changed",
            "S-CHANGE asks: none for details",
            "S-CHANGE asks: none for inPlace",
            "S-CHANGE asks: left alone in ((changed and inPlace) and details)",
            "S-CHANGE asks: without not(((changed and inPlace) and details) within none)");

    private static final String DECLARED = "holds(/statement/otherDetailsDeclared)";
    private static final String SILENT_CHANGED = "all(not(" + DECLARED + "), not(silentChanged within none))";
    private static final String SILENT_DESCRIBED = "any(" + DECLARED + ", silentChanged within changesDescribed)";

    /** Where a draft records no change, whatever it decides on may have changed, which leaves the rule open already. */
    private static final List<String> OF_CHANGES_OF_SILENT_DETAILS = List.of(
            "S-CHANGE asks: and for or, or for and, in " + SILENT_CHANGED,
            "S-CHANGE asks: and for or, or for and, in " + SILENT_DESCRIBED,
            "S-CHANGE asks: negate " + DECLARED,
            "S-CHANGE asks: negate silentChanged within none",
            "S-CHANGE asks: none for changesDescribed",
            "S-CHANGE asks: none for silentChanged",
            "S-CHANGE asks: none for silentChanged",
            "S-CHANGE asks: without " + SILENT_CHANGED,
            "S-CHANGE asks: without " + SILENT_DESCRIBED,
            "S-CHANGE asks: without " + DECLARED,
            "S-CHANGE asks: without not(" + DECLARED + ")",
            "S-CHANGE asks: without not(silentChanged within none)",
            "S-CHANGE asks: without silentChanged within changesDescribed");

    private static final String WHEN_FILED = ", in the reading 'listed on the day of filing'";
    private static final String WHEN_ASKED = ", in the reading 'listed on the day asked about'";

    /**
     * Whether a silent detail is taken over is never known, so that one reading that is not met leaves the rule open as both
     * do: what makes the other easier to meet changes nothing where this one is the harder.
     */
    private static final List<String> OF_SILENT_DETAILS_TAKEN_OVER = List.of(
            "S-INHERIT asks: moved by -1 in /listing/from <= day asked about" + WHEN_ASKED,
            "S-INHERIT asks: moved by 1 in /listing/from <= day asked about" + WHEN_ASKED,
            "S-INHERIT asks: without any(not(applies(/listing/from)), /listing/from <= day asked about)" + WHEN_ASKED,
            "S-INHERIT asks: without during(day asked about: untold /listing/listed)" + WHEN_ASKED,
            "S-INHERIT asks: without holds(/listing/listed)" + WHEN_ASKED,
            "S-INHERIT asks: moved by -1 in day of filing <= /listing/to" + WHEN_FILED,
            "S-INHERIT asks: moved by 1 in day of filing <= /listing/to" + WHEN_FILED,
            "S-INHERIT asks: without any(not(applies(/listing/to)), day of filing <= /listing/to)" + WHEN_FILED,
            "S-INHERIT asks: without during(day of filing: untold /listing/listed)" + WHEN_FILED,
            "S-INHERIT asks: without holds(/listing/listed)" + WHEN_FILED);

    @Test
    void everyChangeOfARuleOnRegistrationIsTold() {
        List<Prepared<ServiceCase>> cases = services(Programme.ISMAP);
        List<String> untold = Stream.of(
                        INDISTINGUISHABLE,
                        OF_A_CHANGE_AT_A_DETAIL,
                        OF_CHANGES_OF_SILENT_DETAILS,
                        OF_SILENT_DETAILS_TAKEN_OVER)
                .flatMap(List::stream)
                .toList();
        assertEquals(sorted(untold), sorted(survivors(ServiceRuleBook.asEnacted(), "SV", cases)));
    }

    @Test
    void everyChangeOfARuleOnIsmapLiuIsTold() {
        List<Prepared<ServiceCase>> cases = services(Programme.ISMAP_LIU);
        assertEquals(
                "L-SAAS asks: without applies(/service/models)",
                sorted(survivors(ServiceRuleBook.liuAsEnacted(), "L", cases)));
    }

    @Test
    void everyChangeOfARuleOnAuditorsIsTold() {
        List<Prepared<AuditorCase>> cases = new ArrayList<>();
        for (ConformanceCase one : Suite.determined()) {
            if (one.document().orElse(null) instanceof AuditorRegistrationApplication application) {
                AuditorCase subject = AuditorCase.of(application, one.context());
                cases.add(prepared(
                        one,
                        subject,
                        subject.filed(),
                        AuthorityDecision.wordsOn(
                                application.authority(), one.context().asked())));
            }
        }
        List<String> lists = List.of(
                "A-PEOPLE asks: without applies(/auditingSystem/executive/qualifications)",
                "A-PEOPLE asks: without applies(/auditingSystem/manager/qualifications)",
                "A-SYSTEM asks: without applies(/auditingSystem/requirements)");
        assertEquals(sorted(lists), sorted(survivors(AuditorRuleBook.asEnacted(), "A", cases)));
    }

    /** What lists that are not stated would tell makes questions, not outcomes: the laws on whole documents hold it. */
    private static final List<String> OF_WHAT_WOULD_TELL = List.of(
            "P-SCOPE asks: and for or, or for and, in all(holds(/service/scope/regions), every(/servi"
                    + "ce/scope/regions: holds()))",
            "P-SCOPE asks: negate any()",
            "P-SCOPE asks: negate holds()",
            "P-SCOPE asks: negate holds()",
            "P-SCOPE asks: negate holds()",
            "P-SCOPE asks: negate holds()",
            "P-SCOPE asks: without any(every(/wanted/regions: any()), all(applies(/service/scope/regi"
                    + "ons), not(every(/service/scope/regions: not(all())))))",
            "P-SCOPE asks: without applies(/service/scope/countries)",
            "P-SCOPE asks: without every(/service/scope/countries: holds())",
            "P-SCOPE asks: without every(/service/scope/regions: holds())",
            "P-SCOPE asks: without every(/service/scope/regions: holds())",
            "P-SCOPE asks: without holds(/service/scope/regions)",
            "P-SCOPE asks: without holds(/service/scope/regions)",
            "P-SCOPE asks: without not(holds(/service/scope/regions))",
            "P-SCOPE asks: without not(holds(/service/scope/regions))");

    @Test
    void everyChangeOfARuleOnProcurementIsTold() {
        List<Prepared<NeedCase>> cases = new ArrayList<>();
        for (ConformanceCase one : Suite.determined()) {
            if (one.document().orElse(null) instanceof ProcurementNeed need) {
                cases.add(prepared(
                        one,
                        NeedCase.of(need, one.context().under(Ismap.standard().registrationTerm())),
                        one.context().asked(),
                        AuthorityDecision.wordsOn(
                                need.authority(), one.context().asked())));
            }
        }
        List<String> lists = new ArrayList<>(List.of("P-AI applies: without applies(/service/models)"));
        for (String part : List.of("components", "plans", "variants", "regions")) {
            // of a scope it matters only whether it is stated: where it is and names nothing, all that is wanted is
            // outside
            String scope = "/service/scope/" + part;
            String named = "not(every(" + scope + ": not(all())))";
            lists.add("P-SCOPE asks: without applies(" + scope + ")");
            lists.add("P-SCOPE asks: without " + named);
            lists.add("P-SCOPE asks: and for or, or for and, in all(applies(" + scope + "), " + named + ")");
        }
        lists.addAll(OF_WHAT_WOULD_TELL);
        assertEquals(sorted(lists), sorted(survivors(ProcurementRuleBook.asEnacted(), "P", cases)));
    }

    private static List<Prepared<ServiceCase>> services(Programme programme) {
        List<Prepared<ServiceCase>> cases = new ArrayList<>();
        for (ConformanceCase one : Suite.determined()) {
            if (one.document().orElse(null) instanceof ServiceRegistrationApplication application
                    && application.programme() == programme) {
                ServiceCase subject = ServiceCase.of(application, one.context());
                cases.add(prepared(
                        one,
                        subject,
                        subject.filed(),
                        AuthorityDecision.wordsOn(
                                application.authority(), one.context().asked())));
            }
        }
        return cases;
    }

    private static <C> Prepared<C> prepared(
            ConformanceCase one, C subject, LocalDate filed, Map<String, AuthorityRuling> authority) {
        return new Prepared<>(
                one,
                Case.on(subject, one.context().asked())
                        .filedOn(filed)
                        .authority(authority)
                        .hashes(ANY));
    }

    private static String sorted(List<String> lines) {
        return lines.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static <C> List<String> survivors(RuleBook<C> book, String chapters, List<Prepared<C>> cases) {
        Engine<C> unchanged = new Engine<>(book);
        assertTrue(cases.stream().noneMatch(one -> one.tells(unchanged)), "as it is, every case holds");
        List<String> survivors = new ArrayList<>();
        for (Rule<C> rule : book.rules()) {
            if (chapters.indexOf(rule.id().charAt(0)) < 0) {
                continue; // the rules of ISMAP stand in the book of ISMAP-LIU too
            }
            for (Mutant<C> mutant : Mutants.of(rule.condition())) {
                if (!told(book, rule, rule.withConditions(rule.appliesWhen(), mutant.condition()), cases)) {
                    survivors.add(rule.id() + " asks: " + mutant.what());
                }
            }
            if (!rule.appliesWhen().equals(Condition.always())) {
                List<Mutant<C>> mutants = new ArrayList<>(Mutants.of(rule.appliesWhen()));
                mutants.add(new Mutant<>("always", Condition.always()));
                for (Mutant<C> mutant : mutants) {
                    if (!told(book, rule, rule.withConditions(mutant.condition(), rule.condition()), cases)) {
                        survivors.add(rule.id() + " applies: " + mutant.what());
                    }
                }
            }
        }
        return survivors;
    }

    private static <C> boolean told(RuleBook<C> book, Rule<C> rule, Rule<C> mutant, List<Prepared<C>> cases) {
        // only where the changed condition comes out otherwise can the answer be another
        List<Prepared<C>> other =
                cases.stream().filter(one -> differs(book, rule, mutant, one)).toList();
        if (other.isEmpty()) {
            return false;
        }
        Engine<C> engine = new Engine<>(with(book, mutant));
        return other.stream().anyMatch(one -> one.tells(engine));
    }

    private static <C> boolean differs(RuleBook<C> book, Rule<C> rule, Rule<C> mutant, Prepared<C> one) {
        Case<C> subject = one.subject();
        Law law = book.lawOn(rule.lawOf() == LawOf.FILED ? subject.filed() : subject.asked());
        return rule.appliesTo(subject.subject(), law) != mutant.appliesTo(subject.subject(), law)
                || rule.isMetBy(subject.subject(), law) != mutant.isMetBy(subject.subject(), law);
    }

    private static <C> RuleBook<C> with(RuleBook<C> book, Rule<C> mutant) {
        RuleBook.Builder<C> builder = RuleBook.<C>of(book.id(), book.title(), book.start(), book.knownTo())
                .rules(book.rules().stream()
                        .map(rule -> rule.id().equals(mutant.id()) ? mutant : rule)
                        .toList());
        book.parameters().forEach((parameter, values) -> parameter(builder, parameter, values));
        return builder.build();
    }

    @SuppressWarnings("unchecked") // a book holds each parameter with values of its type
    private static <T> void parameter(RuleBook.Builder<?> builder, Parameter<T> parameter, Timeline<?> values) {
        builder.parameter(parameter, (Timeline<T>) values);
    }
}
