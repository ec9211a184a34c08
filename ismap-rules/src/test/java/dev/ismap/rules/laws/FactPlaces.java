package dev.ismap.rules.laws;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AnyOf;
import dev.ismap.core.condition.Condition.Applies;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.Holds;
import dev.ismap.core.condition.Condition.Not;
import dev.ismap.core.condition.Condition.OneOf;
import dev.ismap.core.condition.Condition.Stated;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.auditor.AuditorCase;
import dev.ismap.rules.procurement.NeedCase;
import dev.ismap.rules.service.ServiceCase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The facts that the rules on a case read, by the paths at which they stand. */
final class FactPlaces {

    private static final Map<String, Fact<?, ?>> ISMAP = of(Ismap.standard().serviceRules());
    private static final Map<String, Fact<?, ?>> LIU = of(Ismap.standard().liuRules());
    private static final Map<String, Fact<?, ?>> AUDITORS = of(Ismap.standard().auditorRules());
    private static final Map<String, Fact<?, ?>> NEEDS = of(Ismap.standard().procurementRules());

    private final Map<String, Fact<?, ?>> found = new TreeMap<>();

    private FactPlaces() {}

    /**
     * A fact of a case.
     *
     * @param fact the fact
     * @param changeable whether someone can bring about that it is another
     */
    record FactOfCase(Fact<?, ?> fact, boolean changeable) {}

    /** The facts that can stand in a case, each at its place; one in a list for each thing that is in the list. */
    static Map<String, FactOfCase> of(WrittenCase written) {
        Object subject = subject(written);
        Map<String, Fact<?, ?>> book = switch (written.kind()) {
            case SERVICE_REGISTRATION -> written.at("/programme").asText().equals("ISMAP") ? ISMAP : LIU;
            case AUDITOR_REGISTRATION -> AUDITORS;
            default -> NEEDS;
        };
        Map<String, FactOfCase> result = new TreeMap<>();
        book.forEach((path, fact) -> {
            int star = path.indexOf("/*");
            if (star < 0) {
                result.put(path, new FactOfCase(fact, isChangeable(fact, subject)));
            } else {
                String list = path.substring(0, star);
                List<?> things = things(Objects.requireNonNull(book.get(list)), subject);
                for (int i = 0; i < things.size(); i++) {
                    result.put(
                            list + "/" + i + path.substring(star + 2),
                            new FactOfCase(fact, isChangeable(fact, things.get(i))));
                }
            }
        });
        return result;
    }

    private static Object subject(WrittenCase written) {
        IsmapDocument document = written.read().orElseThrow();
        if (document instanceof ServiceRegistrationApplication application) {
            return ServiceCase.of(application, written.context());
        } else if (document instanceof AuditorRegistrationApplication application) {
            return AuditorCase.of(application, written.context());
        }
        return NeedCase.of((ProcurementNeed) document, written.context());
    }

    @SuppressWarnings("unchecked") // the fact is one of the subject's
    private static <S> boolean isChangeable(Fact<S, ?> fact, Object subject) {
        return fact.reachIn((S) subject) != ChangeableBy.FIXED;
    }

    @SuppressWarnings("unchecked") // the list is one of the subject's
    private static <S> List<?> things(Fact<S, ?> list, Object subject) {
        return list.of((S) subject).known().map(things -> (List<?>) things).orElse(List.of());
    }

    private static Map<String, Fact<?, ?>> of(RuleBook<?> book) {
        FactPlaces places = new FactPlaces();
        for (Rule<?> rule : book.rules()) {
            places.collect(rule.appliesWhen(), "");
            places.collect(rule.condition(), "");
        }
        return places.found;
    }

    private void collect(Condition<?> condition, String prefix) {
        if (condition instanceof AllOf<?> all) {
            all.conditions().forEach(part -> collect(part, prefix));
        } else if (condition instanceof AnyOf<?> any) {
            any.conditions().forEach(part -> collect(part, prefix));
        } else if (condition instanceof Not<?> not) {
            collect(not.condition(), prefix);
        } else if (condition instanceof AlternativeReadings<?> candidates) {
            for (AlternativeReadings.Reading<?> reading : candidates.readings()) {
                collect(reading.arises(), prefix);
                collect(reading.condition(), prefix);
            }
        } else if (condition instanceof Every<?, ?> every) {
            add(every.list(), prefix);
            collect(every.condition(), prefix + every.list().path() + "/*");
        } else {
            facts(condition).forEach(fact -> add(fact, prefix));
        }
    }

    private static List<Fact<?, ?>> facts(Condition<?> condition) {
        if (condition instanceof Holds<?> holds) {
            return List.of(holds.fact());
        } else if (condition instanceof OneOf<?, ?> oneOf) {
            return List.of(oneOf.fact());
        } else if (condition instanceof Stated<?> stated) {
            return List.of(stated.fact());
        } else if (condition instanceof Applies<?> applies) {
            return List.of(applies.fact());
        } else if (condition instanceof During<?> during) {
            return List.copyOf(during.day().fact().stream().toList());
        } else if (condition instanceof Compare<?> compare) {
            return Stream.concat(compare.left().fact().stream(), compare.right().fact().stream())
                    .<Fact<?, ?>>map(fact -> fact)
                    .toList();
        }
        return List.of();
    }

    /** Facts of the case that the document states at the same place are one place; the list itself goes before. */
    private void add(Fact<?, ?> fact, String prefix) {
        String path = prefix + fact.path();
        boolean isList = fact.domain() instanceof dev.ismap.core.fact.Domain.Many<?>;
        if (isList || !found.containsKey(path)) {
            found.put(path, fact);
        }
    }
}
