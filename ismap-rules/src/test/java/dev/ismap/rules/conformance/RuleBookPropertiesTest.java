package dev.ismap.rules.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.determination.Case;
import dev.ismap.core.kit.RuleBookProperties;
import dev.ismap.core.kit.RuleBookProperties.PropertyFailure;
import dev.ismap.core.kit.RuleBookProperties.RuleBookProperty;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.model.AuthorityDecision;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.auditor.AuditorCase;
import dev.ismap.rules.auditor.AuditorRuleBook;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.procurement.NeedCase;
import dev.ismap.rules.procurement.ProcurementRuleBook;
import dev.ismap.rules.service.ServiceCase;
import dev.ismap.rules.service.ServiceRuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The rule books keep the laws that every rule book keeps, tried on the conformance suite. */
class RuleBookPropertiesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<ConformanceCase> SUITE = Suite.determined();

    /** A kind of case: how a document becomes one, and what the document is that one was made of. */
    private record Kind<C>(
            RuleBook<C> book,
            Function<IsmapDocument, Boolean> takes,
            BiFunction<IsmapDocument, Context, Case<C>> ready,
            Function<C, IsmapDocument> document,
            Function<C, LocalDate> asked) {

        List<ConformanceCase> cases() {
            return SUITE.stream()
                    .filter(one -> takes.apply(one.document().orElseThrow()))
                    .toList();
        }

        Case<C> ready(ConformanceCase one) {
            return ready.apply(one.document().orElseThrow(), one.context());
        }
    }

    private static Kind<ServiceCase> services(RuleBook<ServiceCase> book, Programme programme) {
        return new Kind<>(
                book,
                document -> document instanceof ServiceRegistrationApplication application
                        && application.programme() == programme,
                (document, context) -> {
                    ServiceRegistrationApplication application = (ServiceRegistrationApplication) document;
                    ServiceCase subject = ServiceCase.of(application, context);
                    return ready(
                            subject,
                            context.asked(),
                            subject.filed(),
                            AuthorityDecision.wordsOn(application.authority(), context.asked()));
                },
                ServiceCase::application,
                ServiceCase::asked);
    }

    private static final Kind<ServiceCase> ISMAP = services(ServiceRuleBook.asEnacted(), Programme.ISMAP);
    private static final Kind<ServiceCase> LIU = services(ServiceRuleBook.liuAsEnacted(), Programme.ISMAP_LIU);
    private static final Kind<AuditorCase> AUDITORS = new Kind<>(
            AuditorRuleBook.asEnacted(),
            document -> document instanceof AuditorRegistrationApplication,
            (document, context) -> {
                AuditorRegistrationApplication application = (AuditorRegistrationApplication) document;
                AuditorCase subject = AuditorCase.of(application, context);
                return ready(
                        subject,
                        context.asked(),
                        subject.filed(),
                        AuthorityDecision.wordsOn(application.authority(), context.asked()));
            },
            AuditorCase::application,
            AuditorCase::asked);
    private static final Kind<NeedCase> NEEDS = new Kind<>(
            ProcurementRuleBook.asEnacted(),
            document -> document instanceof ProcurementNeed,
            (document, context) -> {
                ProcurementNeed need = (ProcurementNeed) document;
                LocalDate day = context.asked();
                return ready(NeedCase.of(need, context), day, day, AuthorityDecision.wordsOn(need.authority(), day));
            },
            NeedCase::need,
            NeedCase::asked);

    private static <C> Case<C> ready(
            C subject, LocalDate asked, LocalDate filed, Map<String, AuthorityRuling> authority) {
        return Case.on(subject, asked).filedOn(filed).authority(authority);
    }

    @Test
    void theOrderOfRulesChangesNothingFastAndSlowAgreeAndEveryRuleIsTried() {
        assertEquals(List.of(), untried(ISMAP));
        assertEquals(List.of(), untried(LIU, "L-"));
        assertEquals(List.of(), untried(AUDITORS));
        assertEquals(List.of(), untried(NEEDS));
    }

    /** The rules that no case tries in each way; fails on a failure of any other law. */
    private static <C> List<String> untried(Kind<C> kind) {
        return untried(kind, "");
    }

    private static <C> List<String> untried(Kind<C> kind, String chapter) {
        RuleBookProperties<C> trial = RuleBookProperties.of(kind.book());
        kind.cases().forEach(one -> trial.trying(one.id(), kind.ready(one)));
        List<String> untried = new ArrayList<>();
        for (PropertyFailure failure : trial.failures()) {
            if (failure.property() == RuleBookProperty.EVERY_RULE_IS_TRIED) {
                String rule = failure.rule().orElseThrow();
                if (rule.startsWith(chapter)) {
                    untried.add(rule);
                }
            } else if (failure.property() != RuleBookProperty.EVERY_FACT_IS_WITHHELD) {
                throw new AssertionError(failure.toString());
            }
        }
        return untried;
    }

    @Test
    void aFactThatIsWithheldIsNotKnownAndMoreFactsNeverOverturn() {
        assertEquals(List.of(), withholding(ISMAP));
        assertEquals(List.of(), withholding(LIU));
        assertEquals(List.of(), withholding(AUDITORS));
        assertEquals(List.of(), withholding(NEEDS));
    }

    /** What no document can leave out: where it is silent, another thing is said in its place. */
    private static final Set<String> DERIVED = Set.of(
            "/filedOn",
            "/independence/provider",
            "/statement/optionalDetails",
            "/statement/individualControlsChanged",
            // a statement that names no component outside has none
            "/statement/outsideComponents",
            // a listing that states no bound has none
            "/audit/auditor/listing/from",
            "/audit/auditor/listing/to",
            "/service/listing/from",
            "/service/listing/to",
            // a need that names no country sets no limit, and regions that are not stated tell of no country
            "/wanted/onlyIn",
            "/service/scope/regions",
            // a case that is silent on a claim does not claim
            "/audit/managementCycle/used",
            "/liu/specialMeasures/used");

    /** A few cases, with each fact withheld that a document can be without; control decisions have tests of their own. */
    private static <C> List<String> withholding(Kind<C> kind) {
        List<ConformanceCase> some = new ArrayList<>();
        for (int i = 0; i < kind.cases().size(); i += 1 + kind.cases().size() / 2) {
            some.add(kind.cases().get(i));
        }
        assertFalse(some.isEmpty());
        TreeSet<String> paths = new TreeSet<>();
        for (Rule<C> rule : kind.book().rules()) {
            rule.reads().stream()
                    .filter(path -> !path.contains("/*"))
                    .filter(path -> !path.equals("/statement/decisions"))
                    .forEach(paths::add);
        }
        RuleBookProperties<C> trial = RuleBookProperties.of(kind.book());
        some.forEach(one -> trial.trying(one.id(), kind.ready(one)));
        for (String path : paths) {
            if (!DERIVED.contains(path)
                    && some.stream()
                            .allMatch(one ->
                                    without(one.document().orElseThrow(), path).isPresent())) {
                trial.withholding(path, subject -> {
                    IsmapDocument less =
                            without(kind.document().apply(subject), path).orElseThrow();
                    return kind.ready()
                            .apply(less, Context.on(kind.asked().apply(subject)))
                            .subject();
                });
            } else {
                trial.alwaysStated(path);
            }
        }
        return trial.failures().stream()
                .filter(failure -> failure.property() != RuleBookProperty.EVERY_RULE_IS_TRIED)
                .filter(failure -> !failure.words().en().startsWith("/statement/decisions"))
                .map(PropertyFailure::toString)
                .toList();
    }

    private static Optional<IsmapDocument> without(IsmapDocument document, String path) {
        try {
            JsonNode tree = MAPPER.readTree(IsmapJson.standard().write(document));
            int end = path.lastIndexOf('/');
            if (tree.at(path.substring(0, end)) instanceof ObjectNode parent) {
                parent.remove(path.substring(end + 1));
            }
            ReadResult<IsmapDocument> result = IsmapJson.standard().readResult(MAPPER.writeValueAsBytes(tree));
            return result.problems().isEmpty() ? Optional.of(result.orThrow()) : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
