package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination.SearchBound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Held against all ways in which names can be given to things. */
class NameFormulasTest {

    private static final long NOT_APPLICABLE = 1;
    private static final long OTHER = 2;
    private static final long BLANK = 4;

    /** Names that are told apart: one, another, and three that are alike. */
    private static final List<List<String>> TOLD_APART = List.of(List.of("a"), List.of("b"), List.of("c", "d", "e"));

    private static Map<List<String>, Long> bits() {
        Map<List<String>, Long> bits = new LinkedHashMap<>();
        TOLD_APART.forEach(alike -> bits.put(alike, 8L << bits.size()));
        return bits;
    }

    private static List<Choice> variables(int many) {
        List<Choice> variables = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            variables.add(new Choice(i, 0b111111));
        }
        return variables;
    }

    private static Formula formula(List<String> required, List<String> given, List<Choice> open) {
        NameFormulas formulas = new NameFormulas(required);
        given.forEach(formulas::given);
        open.forEach(one -> formulas.open(one, OTHER, bits()));
        return formulas.different();
    }

    /** What the names of some things can be told as, of which some names are given. */
    private static Set<List<Long>> possible(List<String> required, List<String> given, int open) {
        Set<List<Long>> found = new HashSet<>();
        possible(required, new ArrayList<>(given), open, new ArrayList<>(), found);
        return found;
    }

    private static void possible(
            List<String> required, List<String> names, int open, List<Long> told, Set<List<Long>> into) {
        if (told.size() == open) {
            if (names.containsAll(required)) {
                into.add(List.copyOf(told));
            }
            return;
        }
        told.add(BLANK);
        possible(required, names, open, told, into);
        told.set(told.size() - 1, NOT_APPLICABLE);
        possible(required, names, open, told, into);
        for (String name : List.of("a", "b", "c", "d", "e", "other" + told.size())) {
            if (names.contains(name)) {
                continue;
            }
            names.add(name);
            told.set(
                    told.size() - 1,
                    bits().entrySet().stream()
                            .filter(alike -> alike.getKey().contains(name))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(OTHER));
            possible(required, names, open, told, into);
            names.remove(names.size() - 1);
        }
        told.remove(told.size() - 1);
    }

    @Property(seed = "2020", tries = 40)
    void theFormulaIsTrueOfThoseNamesThatThingsCanBear(
            @ForAll @Size(max = 2) Set<@IntRange(max = 1) Integer> required,
            @ForAll @Size(max = 2) Set<@IntRange(max = 5) Integer> given,
            @ForAll @IntRange(max = 4) int open) {
        List<String> wanted =
                required.stream().map(i -> i == 0 ? "a" : "b").sorted().toList();
        List<String> there = given.stream()
                .map(List.of("a", "b", "c", "d", "e", "f")::get)
                .sorted()
                .toList();
        List<Choice> variables = variables(open);
        Formula formula = formula(wanted, there, variables);
        Set<List<Long>> possible = possible(wanted, there, open);
        check(formula, variables, new ArrayList<>(), possible);
    }

    private static void check(Formula formula, List<Choice> variables, List<Long> told, Set<List<Long>> possible) {
        if (told.size() == variables.size()) {
            List<Formula> all = new ArrayList<>(List.of(formula));
            for (int i = 0; i < told.size(); i++) {
                all.add(Formula.in(variables.get(i), told.get(i)));
            }
            boolean holds =
                    !formula.equals(Constant.FALSE) && Solver.possible(all).isPossible();
            assertEquals(possible.contains(told), holds, told + " of " + formula);
            return;
        }
        for (long bit = 1; bit <= 32; bit <<= 1) {
            told.add(bit);
            check(formula, variables, told, possible);
            told.remove(told.size() - 1);
        }
    }

    @Test
    void namesThatAreGivenTwiceAreNotDifferentWhateverIsGivenAfterThem() {
        assertEquals(Constant.FALSE, formula(List.of(), List.of("a", "a", "b"), variables(1)));
    }

    @Test
    void aRequiredNameThatIsNotToldApartIsAnyOther() {
        List<Choice> one = variables(1);
        Formula formula = formula(List.of("z"), List.of(), one);
        assertEquals(Possibility.YES, Solver.possible(List.of(formula, Formula.in(one.get(0), OTHER))));
        assertEquals(
                Possibility.NO,
                Solver.possible(List.of(formula, Formula.in(one.get(0), OTHER).not())));
    }

    /** Any two of too many things bear different names: more pairs than a formula has parts. */
    @Test
    void moreThingsThanAreToldApartMayBeNamedAlike() {
        NameFormulas few = new NameFormulas(List.of());
        variables(9).forEach(one -> few.open(one, OTHER, bits()));
        few.different();
        assertFalse(few.isPastBound());
        NameFormulas many = new NameFormulas(List.of());
        variables(SearchBound.NAMES.limit()).forEach(one -> many.open(one, OTHER, bits()));
        many.different();
        assertTrue(many.isPastBound());
    }

    @Test
    void asManyThingsAsNamesThatAreRequiredBearTheseInSomeOrder() {
        List<String> names = new ArrayList<>();
        Map<List<String>, Long> bits = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            names.add("n" + i);
            bits.put(List.of("n" + i), 8L << i);
        }
        NameFormulas formulas = new NameFormulas(names);
        List<Choice> variables = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            variables.add(new Choice(i, (8L << 12) - 1));
            formulas.open(variables.get(i), OTHER, bits);
        }
        Formula formula = formulas.different();
        assertEquals(Possibility.YES, Solver.possible(List.of(formula)));
        assertEquals(Possibility.NO, Solver.possible(List.of(formula, Formula.in(variables.get(5), OTHER | BLANK))));
    }
}
