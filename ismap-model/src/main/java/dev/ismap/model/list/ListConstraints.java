package dev.ismap.model.list;

import dev.ismap.core.internal.Blank;
import dev.ismap.core.internal.Nearest;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.internal.BlankItems;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent.ScopeChange;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
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

    /**
     * Blank names, scopes whose parts do not fit together, and what is built on a service that the list does not have,
     * under any name it ever bore. A long list is gone through but once.
     */
    static List<Problem> problems(CloudServiceList list, Predicate<String> unread) {
        BlankItems blank = new BlankItems();
        List<Problem> scopes = new ArrayList<>();
        Set<String> unknown = unread.test("/entries") ? new HashSet<>() : bases(list);
        for (int i = 0; i < list.entries().size(); i++) {
            CloudServiceEntry entry = list.entries().get(i);
            List<String> bases = entry.builtOn().known().orElse(List.of());
            if (!bases.isEmpty()) {
                blank.list("/entries/" + i + "/builtOn", bases);
            }
            if (!unknown.isEmpty()) {
                unknown.remove(entry.service());
                entry.registrationNumber().ifPresent(number -> unknown.remove(number.toString()));
            }
            for (int j = 0; j < entry.events().size(); j++) {
                ListEvent event = entry.events().get(j);
                blankItems(i, j, event, blank);
                if (!event.scope().namesNothing()) {
                    scopes.addAll(event.scope().contradictions("/entries/" + i + "/events/" + j + "/scope"));
                }
                if (event.name().isPresent()) {
                    unknown.remove(event.name().get());
                }
            }
        }
        List<Problem> problems = new ArrayList<>(blank.problems());
        problems.addAll(scopes);
        if (!unknown.isEmpty()) {
            problems.addAll(unknownBases(list, unknown));
        }
        return problems;
    }

    /** What the entries are built on, where they name it. */
    private static Set<String> bases(CloudServiceList list) {
        Set<String> bases = new HashSet<>();
        for (CloudServiceEntry entry : list.entries()) {
            for (String base : entry.builtOn().known().orElse(List.of())) {
                if (!Blank.is(base)) {
                    bases.add(base);
                }
            }
        }
        return bases;
    }

    private static List<Problem> unknownBases(CloudServiceList list, Set<String> unknown) {
        Set<String> names = names(list);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < list.entries().size(); i++) {
            List<String> bases = list.entries().get(i).builtOn().known().orElse(List.of());
            for (int j = 0; j < bases.size(); j++) {
                String base = bases.get(j);
                if (unknown.contains(base)) {
                    Optional<String> nearest =
                            problems.size() < MOST_SOUGHT ? Nearest.to(base, names) : Optional.empty();
                    problems.add(ProblemCode.UNKNOWN_BASE.between(
                            "/entries/" + i + "/builtOn/" + j, "/entries", ProblemTexts.unknownBase(base, nearest)));
                }
            }
        }
        return problems;
    }

    /** The names in what an event of an entry says of a scope; most say nothing of it. */
    static void blankItems(int entry, int index, ListEvent event, BlankItems blank) {
        ScopeChange change = event.scopeChange();
        if (!event.scope().namesNothing()) {
            blank.inputs(
                    "/entries/" + entry + "/events/" + index + "/scope",
                    event.scope().lists());
        }
        if (!change.namesNothing()) {
            String place = "/entries/" + entry + "/events/" + index + "/scopeChange";
            blank.list(place + "/addedComponents", change.addedComponents());
            blank.list(place + "/droppedComponents", change.droppedComponents());
            blank.list(place + "/addedRegions", change.addedRegions());
            blank.list(place + "/droppedRegions", change.droppedRegions());
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
