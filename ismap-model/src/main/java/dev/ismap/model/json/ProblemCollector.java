package dev.ismap.model.json;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The problems of one reading: all of them counted, the first by path kept.
 *
 * <p>Which ones are kept depends on their paths alone, not on the order in which they were found, so the report does
 * not change when the members of an object change places. A message is made only for a problem that is kept.
 */
final class ProblemCollector {

    /** By path, then by code, then as they were found. */
    private record Found(String path, String code, long sequence, Supplier<Problem> problem)
            implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            int byPath = path.compareTo(other.path);
            int byCode = byPath != 0 ? byPath : code.compareTo(other.code);
            return byCode != 0 ? byCode : Long.compare(sequence, other.sequence);
        }
    }

    private final int limit;
    private final TreeSet<Found> kept = new TreeSet<>();
    private final TreeSet<String> places = new TreeSet<>();
    private long count;

    ProblemCollector(int limit) {
        this.limit = limit;
    }

    void add(Place place, ProblemCode code, Supplier<Label> message) {
        add(place.pointer(), code, message);
    }

    void add(String path, ProblemCode code, Supplier<Label> message) {
        add(path, code.name(), () -> code.at(path, message.get()));
    }

    void add(Problem problem) {
        add(problem.path(), problem.code(), () -> problem);
    }

    private void add(String path, String code, Supplier<Problem> problem) {
        places.add(path);
        kept.add(new Found(path, code, count++, problem));
        if (kept.size() > limit) {
            kept.pollLast();
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** How many were found, kept or not. */
    long count() {
        return count;
    }

    /** Whether a problem was found at a place or inside it, kept or not. */
    boolean touches(String path) {
        String inside = path + "/";
        String next = places.ceiling(inside);
        return places.contains(path) || (next != null && next.startsWith(inside));
    }

    /** The problems kept, in order, with one more that tells how many are not shown. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(kept.size() + 1);
        for (Found found : kept) {
            problems.add(found.problem().get());
        }
        if (count > kept.size()) {
            problems.add(ProblemCode.TOO_MANY_PROBLEMS.at("", ProblemTexts.tooManyProblems(count, kept.size())));
        }
        problems.sort(Comparator.naturalOrder());
        return List.copyOf(problems);
    }
}
