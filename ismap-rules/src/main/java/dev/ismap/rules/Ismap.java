package dev.ismap.rules;

import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Engine;
import dev.ismap.core.determination.PreparedCase;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import dev.ismap.model.constraint.DocumentConstraints;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.service.ServiceCase;
import dev.ismap.rules.service.ServiceRuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front door: determines whether an application can be registered, and why.
 *
 * <pre>{@code
 * Determination d = Ismap.standard().determine(application, Context.on(LocalDate.of(2024, 5, 1)));
 * }</pre>
 *
 * <p>What comes out is what the rules that this library holds say, unofficially: it is no legal advice, and the
 * Steering Committee decides.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Ismap {

    private static final Logger LOG = LoggerFactory.getLogger(Ismap.class);
    private static final Ismap STANDARD = new Ismap(ServiceRuleBook.asEnacted());

    private final Engine<ServiceCase> services;
    private final IsmapJson json = IsmapJson.standard();

    private Ismap(RuleBook<ServiceCase> serviceRules) {
        this.services = new Engine<>(serviceRules);
    }

    /**
     * The rules as they are law.
     *
     * @return the front door
     */
    public static Ismap standard() {
        return STANDARD;
    }

    /**
     * The rules on registration of a cloud service.
     *
     * @return the rule book
     */
    public RuleBook<ServiceCase> serviceRules() {
        return services.ruleBook();
    }

    /**
     * Determines an application for registration of a cloud service.
     *
     * @param application the application
     * @param context the day asked about, and what is brought along
     * @return the verdict with everything that it follows from
     * @throws InputException if the application contradicts itself or the context, with every problem
     * @throws NoLawException if no rule covers the day of filing or the day asked about
     */
    public Determination determine(ServiceRegistrationApplication application, Context context) {
        Determination determination = prepare(application, context).determine();
        LOG.debug("determined {}: {}", determination.receipt().id(), determination.verdict());
        return determination;
    }

    /**
     * The verdict alone, without the reasons.
     *
     * @param application the application
     * @param context the day asked about, and what is brought along
     * @return the verdict, the same that {@link #determine} gives
     * @throws InputException if the application contradicts itself or the context, with every problem
     * @throws NoLawException if no rule covers the day of filing or the day asked about
     */
    public Verdict verdict(ServiceRegistrationApplication application, Context context) {
        return services.verdict(caseOf(application, context));
    }

    /**
     * Makes an application ready to be asked about more than once: the verdict of a prepared application takes well
     * under a microsecond and allocates nothing.
     *
     * @param application the application
     * @param context the day asked about, and what is brought along
     * @return the prepared application
     * @throws InputException if the application contradicts itself or the context, with every problem
     * @throws NoLawException if no rule covers the day of filing or the day asked about
     */
    public PreparedCase<ServiceCase> prepare(ServiceRegistrationApplication application, Context context) {
        return services.prepare(caseOf(application, context));
    }

    /** Checks an application and works out what the rules need. */
    private Case<ServiceCase> caseOf(ServiceRegistrationApplication application, Context context) {
        // not yet filed, the application is looked at as if filed on the day asked about
        ServiceRegistrationApplication filed =
                application.filedOn().isPresent() ? application : application.withFiledOn(context.asked());
        List<Problem> problems = new ArrayList<>(DocumentConstraints.problems(filed));
        problems.addAll(problems(application, context));
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        ServiceCase subject = ServiceCase.of(application, context);
        SortedMap<String, ContentHash> sources = new TreeMap<>();
        sources.put(
                "control-standard " + application.statement().edition(),
                subject.decisions().standard().contentHash());
        context.services().ifPresent(list -> sources.put(list.kind().text(), json.contentHash(list)));
        context.auditors().ifPresent(list -> sources.put(list.kind().text(), json.contentHash(list)));
        return new Case<>(
                subject,
                subject.asked(),
                subject.filed(),
                context.knownOn(),
                application.authority(),
                json.contentHash(application),
                sources,
                about(application));
    }

    private static SortedMap<String, String> about(ServiceRegistrationApplication application) {
        SortedMap<String, String> about = new TreeMap<>();
        about.put("kind", application.kind().text());
        about.put("programme", application.programme().name());
        about.put("application", application.application().name());
        about.put("edition", application.statement().edition());
        about.put("statement", application.statement().status().name());
        application
                .statement()
                .serviceName()
                .known()
                .filter(name -> !name.isBlank())
                .ifPresent(name -> about.put("service", name));
        return about;
    }

    private List<Problem> problems(ServiceRegistrationApplication application, Context context) {
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> filed = application.filedOn();
        if (filed.isPresent() && filed.get().isAfter(context.asked())) {
            problems.add(new Problem(
                    "/filedOn",
                    "FILED_AFTER_ASKED",
                    Label.of(
                            "申請日 " + filed.get() + " が照会日 " + context.asked() + " より後である。申請日以後の日について照会する。",
                            "The day of filing, " + filed.get() + ", lies after the day asked about, " + context.asked()
                                    + ". Ask about the day of filing or a later one.")));
        }
        if (application.programme() == Programme.ISMAP_LIU) {
            problems.add(new Problem(
                    "/programme",
                    "PROGRAMME_NOT_HELD",
                    Label.of(
                            "ISMAP-LIUの規則は保持していない。判定できるのは ISMAP の申請である。",
                            "The rules of ISMAP-LIU are not held. Applications to ISMAP can be determined.")));
        }
        for (String id : application.authority().keySet()) {
            Optional<Rule<ServiceCase>> rule = serviceRules().rule(id);
            if (rule.filter(Ismap::isOpenToAuthority).isEmpty()) {
                problems.add(new Problem(
                        "/authority/" + id,
                        rule.isEmpty() ? "UNKNOWN_RULE" : "NOT_FOR_AUTHORITY",
                        rule.isEmpty()
                                ? Label.of(
                                        "この番号の規則はない。原則規定又は判断事項である規則の番号を用いる。",
                                        "No rule has this id. Use the id of a rule that binds in principle or is a matter of"
                                                + " judgement.")
                                : Label.of(
                                        "この規則については、運営委員会等の判断による例外がない。",
                                        "The authority has no word on this rule: it neither binds in principle nor is a matter"
                                                + " of judgement.")));
            }
        }
        return problems;
    }

    private static boolean isOpenToAuthority(Rule<?> rule) {
        return rule.force() == Force.IN_PRINCIPLE || rule.force() == Force.JUDGEMENT;
    }
}
