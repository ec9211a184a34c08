package dev.ismap.core.search;

import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules of a book ask of any case whatever, and how they go together.
 *
 * <p>The law is the same on all days between two on which a parameter or a rule begins or ends. So each rule is put
 * into formulas by the laws of one such day for the filing and one not before it for the day asked about, with every
 * fact missing; what is then possible is possible for some case.
 *
 * <p>Cases are taken to be free but for the book's constraints: a fact can have any value, and a set any items, whatever
 * another fact is. What no such
 * case does, no case does.
 *
 * <p>An interplay keeps answers and belongs to one thread.
 *
 * @param <C> the type of the case
 */
public final class RuleInteractions<C> {

    private final List<LocalDate> filed = new ArrayList<>();
    private final Map<String, Variants> rules = new LinkedHashMap<>();
    private final CaseConstraints constraints;

    /** A rule as formulas by one law. */
    private record Variant(Presence presence, Formula binds, Formula meets) {

        Formula fails() {
            return Formula.all(binds, meets.not());
        }
    }

    /** What a rule is by the laws of each pair of days: the number of a variant, or -1 where it can be put to no case. */
    private record Variants(List<Variant> distinct, List<Integer> at) {}

    /** Two rules by the same pair of days, the first filing day on which they are so. */
    private record Pair(Variant one, Variant other, LocalDate filed) {}

    /**
     * Two rules that no case meets both.
     *
     * @param answer whether there are cases to which both apply, each of the rules is met by one, and no case meets both
     * @param filed the first day of filing on which it is so, where it is so
     */
    public record Conflict(Possibility answer, Optional<LocalDate> filed) {}

    /**
     * Puts the rules of a book into formulas.
     *
     * @param book the rule book
     */
    public RuleInteractions(RuleBook<C> book) {
        RuleBookIndex<C> index = new RuleBookIndex<>(book);
        FormulaBuilder builder = new FormulaBuilder(index, new SearchEffort());
        List<CaseFormulas<C>> laws = new ArrayList<>();
        List<LocalDate> days = List.copyOf(index.turns().tailSet(book.start()));
        for (int i = 0; i < days.size(); i++) {
            for (LocalDate asked : days.subList(i, days.size())) {
                filed.add(days.get(i));
                laws.add(CaseFormulas.ofAnyCase(index, builder, book.lawOn(days.get(i)), book.lawOn(asked)));
            }
        }
        this.constraints = laws.isEmpty()
                ? CaseConstraints.none(builder.answers())
                : laws.get(0).constraints();
        for (Rule<C> rule : book.rules()) {
            Map<Variant, Integer> numbers = new LinkedHashMap<>();
            List<Integer> at = new ArrayList<>();
            for (CaseFormulas<C> law : laws) {
                at.add(variant(law, rule)
                        .map(one -> numbers.computeIfAbsent(one, key -> numbers.size()))
                        .orElse(-1));
            }
            rules.put(rule.id(), new Variants(List.copyOf(numbers.keySet()), at));
        }
    }

    private static <C> Optional<Variant> variant(CaseFormulas<C> law, Rule<C> rule) {
        try {
            Formula binds = law.binds(rule);
            Formula meets = binds.equals(Constant.FALSE) ? Constant.TRUE : law.meets(rule);
            return Optional.of(new Variant(law.presence(rule), binds, meets));
        } catch (NoLawException noValue) {
            return Optional.empty();
        }
    }

    private Variants variants(Rule<C> rule) {
        Variants variants = rules.get(rule.id());
        if (variants == null) {
            throw new IllegalArgumentException("The book has no rule " + rule.id());
        }
        return variants;
    }

    /**
     * Whether a rule applies to some case.
     *
     * @param rule a rule of the book
     * @return the answer
     */
    public Possibility canApply(Rule<C> rule) {
        return some(variants(rule).distinct().stream()
                .map(one -> possible(one.binds()))
                .toList());
    }

    /**
     * Whether some case to which a rule applies meets it.
     *
     * @param rule a rule of the book
     * @return the answer
     */
    public Possibility canBeMet(Rule<C> rule) {
        return some(variants(rule).distinct().stream()
                .map(one -> possible(one.binds(), one.meets()))
                .toList());
    }

    /**
     * Whether some case to which a rule applies does not meet it.
     *
     * @param rule a rule of the book
     * @return the answer
     */
    public Possibility canFail(Rule<C> rule) {
        return some(variants(rule).distinct().stream()
                .map(one -> possible(one.fails()))
                .toList());
    }

    /**
     * Whether there are cases that do not meet a rule, and all of them do not meet another either. Days on which it is
     * not known whether one of the two is in force are left out.
     *
     * @param rule a rule of the book
     * @param other another
     * @return the answer
     */
    public Possibility failsOnlyWith(Rule<C> rule, Rule<C> other) {
        Possibility fails = Possibility.NO;
        Possibility alone = Possibility.NO;
        for (Pair pair : pairs(rule, other)) {
            if (pair.one().presence() == Presence.NOT_KNOWN || pair.other().presence() == Presence.NOT_KNOWN) {
                continue;
            }
            alone = either(
                    alone, possible(pair.one().fails(), pair.other().fails().not()));
            if (alone == Possibility.YES) {
                return Possibility.NO;
            }
            fails = either(fails, possible(pair.one().fails()));
        }
        return alone == Possibility.PAST_BOUND && fails.isPossible() ? Possibility.PAST_BOUND : fails;
    }

    /**
     * Whether two rules contradict each other: by the law of some day both apply to a case, such a case can meet
     * either, and none can meet both.
     *
     * @param one a rule of the book
     * @param other another
     * @return the answer
     */
    public Conflict conflict(Rule<C> one, Rule<C> other) {
        boolean pastBound = false;
        for (Pair pair : pairs(one, other)) {
            Formula both = Formula.all(pair.one().binds(), pair.other().binds());
            Possibility bothMet =
                    possible(both, pair.one().meets(), pair.other().meets());
            if (bothMet == Possibility.YES) {
                continue;
            }
            Possibility oneMet = possible(both, pair.one().meets());
            Possibility otherMet = possible(both, pair.other().meets());
            if (bothMet == Possibility.NO && oneMet == Possibility.YES && otherMet == Possibility.YES) {
                return new Conflict(Possibility.YES, Optional.of(pair.filed()));
            }
            pastBound |= oneMet.isPossible() && otherMet.isPossible();
        }
        return new Conflict(pastBound ? Possibility.PAST_BOUND : Possibility.NO, Optional.empty());
    }

    /** Two rules by the laws of every pair of days, each way in which they go together once. */
    private List<Pair> pairs(Rule<C> rule, Rule<C> other) {
        Variants ones = variants(rule);
        Variants others = variants(other);
        List<Pair> pairs = new ArrayList<>();
        Set<List<Integer>> seen = new LinkedHashSet<>();
        for (int i = 0; i < filed.size(); i++) {
            int one = ones.at().get(i);
            int two = others.at().get(i);
            if (one >= 0 && two >= 0 && seen.add(List.of(one, two))) {
                pairs.add(new Pair(ones.distinct().get(one), others.distinct().get(two), filed.get(i)));
            }
        }
        return pairs;
    }

    private Possibility possible(Formula... formulas) {
        return constraints.possible(List.of(formulas));
    }

    private static Possibility some(List<Possibility> answers) {
        return answers.stream().reduce(Possibility.NO, RuleInteractions::either);
    }

    private static Possibility either(Possibility one, Possibility other) {
        if (one == Possibility.YES || other == Possibility.YES) {
            return Possibility.YES;
        }
        return one == Possibility.PAST_BOUND ? one : other;
    }
}
