package dev.ismap.rules;

import dev.ismap.core.determination.Case;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.Force;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.ContentHash;
import dev.ismap.model.AuthorityDecision;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.internal.problem.CaseTexts;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.auditor.AuditorCase;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.procurement.NeedCase;
import dev.ismap.rules.service.ServiceCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** Checks a document and makes it ready for the rules on its kind (受理確認). */
final class Acceptance {

    private static final IsmapJson JSON = IsmapJson.standard();

    private final Context context;
    private final RuleBook<?> book;

    Acceptance(Context context, RuleBook<?> book) {
        this.context = context;
        this.book = book;
    }

    /** An application, which may be what another became by an edit. */
    Case.OverTime<ServiceCase> of(ServiceRegistrationApplication application, Optional<ServiceCase> before) {
        check(
                asIfFiled(application),
                filing(application.filedOn()),
                authority(application.authority().keySet()));
        ServiceCase subject = before.map(one -> one.edited(application, context))
                .orElseGet(() -> ServiceCase.of(application, context));
        SortedMap<String, String> about = about(application);
        about.put("programme", application.programme().name());
        about.put("application", application.application().name());
        about.put("edition", application.statement().edition());
        about.put("statement", application.statement().status().name());
        name("service", application.statement().serviceName().known(), about);
        Case<ServiceCase> first = new Case<>(
                subject,
                subject.asked(),
                subject.filed(),
                context.knownOn(),
                AuthorityDecision.wordsOn(application.authority(), context.asked()),
                Optional.of(Case.Hashes.of(() -> JSON.contentHash(application), () -> sources(subject))),
                about);
        return overTime(
                first,
                application.filedOn(),
                subject::on,
                application.authority(),
                subject::turns,
                subject.followTheDay());
    }

    /**
     * Not yet filed, an application is looked at as if filed on the day asked about, which is one of its problems only if
     * its edition is not out by then.
     */
    private ServiceRegistrationApplication asIfFiled(ServiceRegistrationApplication application) {
        boolean same = application.filedOn().isPresent()
                || context.standards()
                        .find(application.statement().edition())
                        .filter(standard -> !standard.edition().issued().isAfter(context.asked()))
                        .isPresent();
        return same ? application : application.withFiledOn(context.asked());
    }

    private SortedMap<String, ContentHash> sources(ServiceCase subject) {
        ControlStandard standard = subject.standard();
        SortedMap<String, ContentHash> sources = context.listHashes();
        sources.put("control-standard " + standard.id(), standard.contentHash());
        return sources;
    }

    Case.OverTime<AuditorCase> of(AuditorRegistrationApplication application) {
        check(
                application,
                filing(application.filedOn()),
                authority(application.authority().keySet()));
        AuditorCase subject = AuditorCase.of(application, context);
        SortedMap<String, String> about = about(application);
        name("applicant", application.applicant().name(), about);
        Case<AuditorCase> first = new Case<>(
                subject,
                subject.asked(),
                subject.filed(),
                context.knownOn(),
                AuthorityDecision.wordsOn(application.authority(), context.asked()),
                Optional.of(Case.Hashes.of(() -> JSON.contentHash(application), TreeMap::new)),
                about);
        return overTime(
                first, application.filedOn(), subject::on, application.authority(), Set::of, subject.followTheDay());
    }

    Case.OverTime<NeedCase> of(ProcurementNeed need) {
        return of(need, Case.Hashes.of(() -> JSON.contentHash(need), context::listHashes));
    }

    Case.OverTime<NeedCase> of(ProcurementNeed need, Case.Hashes hashes) {
        check(need, serviceNamed(need), authority(need.authority().keySet()));
        SortedMap<String, String> about = about(need);
        name("service", need.service().name(), about);
        NeedCase subject = NeedCase.of(need, context);
        Case<NeedCase> first = new Case<>(
                subject,
                context.asked(),
                context.asked(),
                context.knownOn(),
                AuthorityDecision.wordsOn(need.authority(), context.asked()),
                Optional.of(hashes),
                about);
        return overTime(first, Optional.empty(), subject::on, need.authority(), subject::turns, Set.of());
    }

    /** A case on whichever day: what it states stays, and what is read from lists is read again. */
    private static <C> Case.OverTime<C> overTime(
            Case<C> first,
            Optional<LocalDate> filed,
            Function<LocalDate, C> subjectOn,
            Map<String, AuthorityDecision> authority,
            Supplier<Set<LocalDate>> subjectTurns,
            Set<Fact<C, LocalDate>> followTheDay) {
        return new Case.OverTime<>(
                day -> day.equals(first.asked())
                        ? first
                        : new Case<>(
                                subjectOn.apply(day),
                                day,
                                filed.orElse(day),
                                first.knownOn(),
                                AuthorityDecision.wordsOn(authority, day),
                                first.hashes(),
                                first.about()),
                () -> turns(subjectTurns.get(), authority),
                followTheDay);
    }

    private static Set<LocalDate> turns(Set<LocalDate> ofSubject, Map<String, AuthorityDecision> authority) {
        Set<LocalDate> turns = new TreeSet<>(ofSubject);
        authority.values().forEach(decision -> decision.turn().ifPresent(turns::add));
        return turns;
    }

    private static SortedMap<String, String> about(IsmapDocument document) {
        SortedMap<String, String> about = new TreeMap<>();
        about.put("kind", document.kind().text());
        return about;
    }

    private static void name(String key, Optional<String> name, SortedMap<String, String> about) {
        name.filter(text -> !Blank.is(text)).ifPresent(text -> about.put(key, text));
    }

    private void check(IsmapDocument document, List<Problem> first, List<Problem> second) {
        List<Problem> problems = new ArrayList<>(document.problems(context.standards()));
        problems.addAll(first);
        problems.addAll(second);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    private List<Problem> filing(Optional<LocalDate> filed) {
        if (filed.isEmpty() || !filed.get().isAfter(context.asked())) {
            return List.of();
        }
        return List.of(
                ProblemCode.FILED_AFTER_ASKED.at("/filedOn", CaseTexts.filedAfterAsked(filed.get(), context.asked())));
    }

    private static List<Problem> serviceNamed(ProcurementNeed need) {
        if (need.service().name().isPresent()
                || need.service().registrationNumber().isPresent()) {
            return List.of();
        }
        return List.of(ProblemCode.SERVICE_NOT_NAMED.at("/service/name", CaseTexts.serviceNotNamed()));
    }

    private List<Problem> authority(Set<String> ids) {
        List<Problem> problems = new ArrayList<>();
        for (String id : ids) {
            Optional<? extends Rule<?>> rule = book.rule(id);
            if (rule.isEmpty()) {
                problems.add(ProblemCode.UNKNOWN_RULE.at("/authority/" + id, CaseTexts.unknownRule()));
            } else if (!isOpenToAuthority(rule.get())) {
                problems.add(ProblemCode.NOT_FOR_AUTHORITY.at("/authority/" + id, CaseTexts.notForAuthority()));
            }
        }
        return problems;
    }

    private static boolean isOpenToAuthority(Rule<?> rule) {
        return rule.force() == Force.IN_PRINCIPLE || rule.force() == Force.JUDGEMENT;
    }
}
