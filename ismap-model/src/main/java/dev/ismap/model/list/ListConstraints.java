package dev.ismap.model.list;

import dev.ismap.core.internal.Blank;
import dev.ismap.core.internal.Nearest;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.internal.BlankItems;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent.ScopeChange;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.service.ServiceScope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The constraints between the entries of a list. */
final class ListConstraints {

    /** For how many names the nearest one is sought: a long list has many to compare with. */
    private static final int MOST_SOUGHT = 20;

    private ListConstraints() {}

    /** What is built on a service that the list does not have, under any name it ever bore. */
    static List<Problem> problems(CloudServiceList list, Predicate<String> unread) {
        boolean silent = list.entries().stream()
                .allMatch(entry -> entry.builtOn().known().isEmpty());
        if (silent || unread.test("/entries")) {
            return List.of();
        }
        Set<String> names = names(list);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < list.entries().size(); i++) {
            List<String> bases = list.entries().get(i).builtOn().known().orElse(List.of());
            for (int j = 0; j < bases.size(); j++) {
                String base = bases.get(j);
                if (!Blank.is(base) && !names.contains(base)) {
                    Optional<String> nearest =
                            problems.size() < MOST_SOUGHT ? Nearest.to(base, names) : Optional.empty();
                    problems.add(ProblemCode.UNKNOWN_BASE.between(
                            "/entries/" + i + "/builtOn/" + j, "/entries", ProblemTexts.unknownBase(base, nearest)));
                }
            }
        }
        return problems;
    }

    /** The scopes of the events of an entry whose parts do not fit together. */
    static void scopes(int entry, List<ListEvent> events, List<Problem> problems) {
        for (int i = 0; i < events.size(); i++) {
            ServiceScope scope = events.get(i).scope();
            if (!scope.namesNothing()) {
                problems.addAll(scope.contradictions("/entries/" + entry + "/events/" + i + "/scope"));
            }
        }
    }

    /** The names in what the events of an entry say of a scope; most say nothing of it. */
    static void blankItems(int entry, List<ListEvent> events, BlankItems blank) {
        for (int i = 0; i < events.size(); i++) {
            ServiceScope scope = events.get(i).scope();
            ScopeChange change = events.get(i).scopeChange();
            if (!scope.namesNothing()) {
                blank.inputs("/entries/" + entry + "/events/" + i + "/scope", scope.lists());
            }
            if (!change.namesNothing()) {
                String place = "/entries/" + entry + "/events/" + i + "/scopeChange";
                blank.list(place + "/addedComponents", change.addedComponents());
                blank.list(place + "/droppedComponents", change.droppedComponents());
                blank.list(place + "/addedRegions", change.addedRegions());
                blank.list(place + "/droppedRegions", change.droppedRegions());
            }
        }
    }

    private static Set<String> names(CloudServiceList list) {
        Set<String> names = new LinkedHashSet<>();
        for (CloudServiceEntry entry : list.entries()) {
            names.add(entry.service());
            entry.registrationNumber().ifPresent(number -> names.add(number.toString()));
            entry.events().forEach(event -> event.name().ifPresent(names::add));
        }
        return names;
    }
}
