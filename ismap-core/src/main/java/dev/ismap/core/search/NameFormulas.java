package dev.ismap.core.search;

import dev.ismap.core.determination.Determination.SearchBound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * That some things bear different names, among them those that are required, as a formula over the names that are
 * missing.
 *
 * <p>Names that nothing tells apart are put together, so that as many things can bear one of them as there are. Two
 * things can bear other names than these, as there is no end of names. Past {@link SearchBound#NAMES} names may be the same
 * in the formula, which is more careful.
 *
 * <p>It is mutable and belongs to one thread.
 */
final class NameFormulas {

    private static final int PARTS = SearchBound.NAMES.limit();

    private final Set<String> required;
    private final Set<String> given = new HashSet<>();
    private final List<Open> open = new ArrayList<>();
    private boolean same;
    private boolean pastBound;

    /** A missing name: what stands for it, the bit of a name that is not told apart, and the bits of those that are. */
    private record Open(Choice name, long other, Map<List<String>, Long> toldApart) {

        /** That it is a name. */
        Formula is(String text) {
            for (Map.Entry<List<String>, Long> alike : toldApart.entrySet()) {
                if (alike.getKey().contains(text)) {
                    return Formula.in(name, alike.getValue());
                }
            }
            return Formula.in(name, other);
        }

        Formula isNone(List<String> alike) {
            return Formula.in(name, toldApart.getOrDefault(alike, 0L)).not();
        }
    }

    NameFormulas(List<String> required) {
        this.required = new LinkedHashSet<>(required);
    }

    /** Adds a thing whose name is given. */
    void given(String name) {
        same |= !given.add(name);
    }

    /** Adds a thing whose name is missing. */
    void open(Choice name, long other, Map<List<String>, Long> toldApart) {
        open.add(new Open(name, other, toldApart));
    }

    /** The formula. */
    Formula different() {
        Set<String> wanted = new LinkedHashSet<>(required);
        wanted.removeAll(given);
        if (same || wanted.size() > open.size()) {
            return Constant.FALSE;
        }
        List<Formula> parts = new ArrayList<>();
        for (String name : wanted) {
            parts.add(Formula.any(open.stream().map(one -> one.is(name)).toList()));
        }
        if (wanted.size() == open.size()) { // follows from the others, but is a long way to find
            for (Open one : open) {
                parts.add(Formula.any(wanted.stream().map(one::is).toList()));
            }
        }
        holders().forEach((alike, some) -> {
            long free = alike.stream().filter(name -> !given.contains(name)).count();
            if (free < some.size()) {
                notTogether(alike, some, (int) free + 1, 0, List.of(), parts);
            }
        });
        return Formula.all(parts);
    }

    /** The missing names that can be one of some that are alike. */
    private Map<List<String>, List<Open>> holders() {
        Map<List<String>, List<Open>> holders = new LinkedHashMap<>();
        for (Open one : open) {
            one.toldApart()
                    .keySet()
                    .forEach(alike -> holders.computeIfAbsent(alike, key -> new ArrayList<>())
                            .add(one));
        }
        return holders;
    }

    /** Whether names may be the same in the formula, as it has as many parts as it can have. */
    boolean isPastBound() {
        return pastBound;
    }

    /** Of so many things, one bears none of some names. */
    private void notTogether(
            List<String> alike, List<Open> some, int many, int next, List<Formula> chosen, List<Formula> into) {
        if (into.size() >= PARTS) {
            pastBound = true;
            return;
        }
        if (chosen.size() == many) {
            into.add(Formula.any(chosen));
            return;
        }
        for (int i = next; i < some.size() && !pastBound; i++) {
            List<Formula> more = new ArrayList<>(chosen);
            more.add(some.get(i).isNone(alike));
            notTogether(alike, some, many, i + 1, more, into);
        }
    }
}
