package dev.ismap.model.internal;

import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The names in lists, none of which is blank: a blank region is no region, and would count as one.
 *
 * <p>A text outside a list that is blank is not stated, which is no mistake; nor is it one that an individual control
 * is described by nothing.
 *
 * <p>This class is mutable and not thread-safe.
 *
 * @since 0.1
 */
public final class BlankItems {

    private final List<Problem> problems = new ArrayList<>();

    /** Begins with no problem. */
    public BlankItems() {}

    /**
     * Looks at a list of names that may not be given.
     *
     * @param place where it stands, as a JSON Pointer
     * @param names the names
     */
    public void input(String place, Input<List<String>> names) {
        names.known().ifPresent(known -> list(place, known));
    }

    /**
     * Looks at a list of names.
     *
     * @param place where it stands, as a JSON Pointer
     * @param names the names
     */
    public void list(String place, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (Blank.is(names.get(i))) {
                name(place + "/" + i, names.get(i));
            }
        }
    }

    /**
     * Looks at the name of a thing in a list.
     *
     * @param place where it stands, as a JSON Pointer
     * @param name the name
     */
    public void name(String place, String name) {
        if (Blank.is(name)) {
            problems.add(ProblemCode.BLANK_ITEM.at(place, ProblemTexts.blankItem()));
        }
    }

    /**
     * Looks at lists of names that stand beside each other.
     *
     * @param place where they stand, as a JSON Pointer
     * @param lists the lists, by the name of their member
     */
    public void inputs(String place, Map<String, Input<List<String>>> lists) {
        lists.forEach((name, names) -> {
            if (names.known().isPresent()) {
                input(place + "/" + name, names);
            }
        });
    }

    /**
     * The problems that were found.
     *
     * @return the problems, in the order in which they were found
     */
    public List<Problem> problems() {
        return problems;
    }
}
