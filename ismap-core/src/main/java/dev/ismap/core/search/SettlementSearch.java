package dev.ismap.core.search;

import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.determination.Settlements;
import dev.ismap.core.determination.Settlements.Reply;
import dev.ismap.core.determination.Settlements.Ways;
import dev.ismap.core.search.QuestionSearch.Asked;
import dev.ismap.core.search.RuleFormulas.Demand;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the smallest sets of answers that settle the verdict.
 *
 * <p>They are the prime implicants of "the case is eligible", and of "the case is ineligible" (W. V. Quine, 1952), over the kinds
 * of answers. What does not surely hold yet needs an answer to a question that bears on it ({@link HittingSets}). Rules
 * on which no question bears together are settled apart: a case is eligible where every part is, and ineligible where one
 * part makes it so by itself.
 *
 * <p>Past {@link SearchBound#ANSWERS} the settlements are what was found, and not complete.
 *
 * @param <C> the type of the case
 */
public final class SettlementSearch<C> {

    private static final int SETS = SearchBound.ANSWERS.limit();

    private final OutcomeAnalysis<C> analysis;
    private final List<Literal> literals = new ArrayList<>();

    /** An answer to a question, known by its number. */
    private record Literal(int number, int question, BitSet unknowns, Reply reply, Formula formula) {}

    /** What has to hold, and the numbers of the unknowns on which it depends, also by what no case can contradict. */
    private record Aim(Formula formula, BitSet unknowns) {}

    private Aim aim(Formula formula) {
        BitSet unknowns = new BitSet();
        formula.unknowns(unknowns);
        analysis.constraints().close(unknowns);
        return new Aim(formula, unknowns);
    }

    /** Some answers, and what does not surely hold with them. */
    private record Branch(List<Literal> chosen, List<Aim> open, int atLeast) implements BestFirst.Branch {

        @Override
        public int size() {
            return chosen.size();
        }
    }

    private record Found(List<List<Literal>> sets, boolean complete) {

        /** Each of these sets with each of others. */
        Found and(Found other) {
            List<List<Literal>> both = new ArrayList<>();
            for (List<Literal> one : sets) {
                for (List<Literal> more : other.sets()) {
                    both.add(Stream.concat(one.stream(), more.stream()).toList());
                }
            }
            boolean none = (sets.isEmpty() && complete) || (other.sets().isEmpty() && other.complete());
            return smallest(both, none || (complete && other.complete()));
        }

        /** These sets and others. */
        Found or(Found other) {
            return smallest(Stream.concat(sets.stream(), other.sets().stream()).toList(), complete && other.complete());
        }

        /** As many as can matter. */
        private static Found smallest(List<List<Literal>> sets, boolean complete) {
            return new Found(
                    sets.stream()
                            .sorted(Comparator.comparingInt(List::size))
                            .limit(Settlements.MOST + 1)
                            .toList(),
                    complete);
        }

        Ways ways() {
            return new Ways(
                    sets.stream()
                            .limit(Settlements.MOST)
                            .map(set -> set.stream()
                                    .sorted(Comparator.comparingInt(Literal::question))
                                    .map(Literal::reply)
                                    .toList())
                            .toList(),
                    complete && sets.size() <= Settlements.MOST);
        }
    }

    /**
     * Prepares the search.
     *
     * @param questions the questions that are left
     */
    public SettlementSearch(QuestionSearch<C> questions) {
        this.analysis = questions.analysis();
        List<Asked> asked = questions.asked();
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            for (int j = 0; j < one.formulas().size(); j++) {
                Reply reply = new Reply(one.question(), one.question().answers().get(j));
                literals.add(new Literal(
                        literals.size(),
                        i,
                        one.unknowns(),
                        reply,
                        one.formulas().get(j)));
            }
        }
    }

    /**
     * The settlements.
     *
     * @return the settlements
     */
    public Settlements find() {
        analysis.answers().begin();
        return new Settlements(eligible().ways(), ineligible().ways());
    }

    private Found eligible() {
        if (!analysis.lawSurelyApplies()) {
            List<Aim> aims = new ArrayList<>(stand(analysis.deciding()));
            aims.add(aim(Formula.any(
                    analysis.deciding().stream().map(RuleFormulas::binds).toList())));
            return search(aims);
        }
        Found whole = new Found(List.of(List.of()), true);
        for (List<RuleFormulas<C>> part : parts()) {
            whole = whole.and(search(stand(part)));
        }
        return whole;
    }

    /** The rules that count, in groups on which no question bears together. */
    private List<List<RuleFormulas<C>>> parts() {
        return ConnectedComponents.of(analysis.parts(), part -> {
                    BitSet questions = new BitSet();
                    stand(part).forEach(aim -> questions.or(questions(bearing(aim, List.of()))));
                    return questions;
                })
                .stream()
                .map(together ->
                        together.things().stream().flatMap(List::stream).toList())
                .toList();
    }

    private static BitSet questions(List<Literal> literals) {
        BitSet questions = new BitSet();
        literals.forEach(literal -> questions.set(literal.question()));
        return questions;
    }

    private List<Aim> stand(List<RuleFormulas<C>> rules) {
        return rules.stream().map(ofRule -> aim(ofRule.demand(Demand.ELIGIBLE))).toList();
    }

    private Found ineligible() {
        Found whole = new Found(List.of(), true);
        for (List<RuleFormulas<C>> part : parts()) {
            Formula falls =
                    Formula.any(part.stream().map(RuleFormulas::makesIneligible).toList());
            whole = whole.or(search(List.of(aim(falls))));
        }
        return whole;
    }

    private Found search(List<Aim> aims) {
        Aims matters = new Aims(aims);
        HittingSets.Result<List<Literal>> result =
                HittingSets.search(matters.branch(List.of(), aims), Settlements.MOST, matters);
        return new Found(result.found(), result.complete() && !matters.pastBound);
    }

    /** What has to hold, as matters that the answers of a settlement have to hit. */
    private final class Aims implements HittingSets.Matters<Branch, List<Literal>> {

        private final List<Aim> aims;
        private final Set<BitSet> seen = new HashSet<>();

        /** Whether a question was not searched to its end, so that an answer too many may be asked for. */
        private boolean pastBound;

        Aims(List<Aim> aims) {
            this.aims = aims;
        }

        @Override
        public boolean isSpare(Branch branch, List<List<Literal>> found) {
            return found.stream().anyMatch(set -> containsAll(branch.chosen(), set));
        }

        @Override
        public boolean isWhole(Branch branch) {
            return branch.open().isEmpty();
        }

        @Override
        public Optional<List<Literal>> found(Branch branch, List<List<Literal>> before) {
            return Optional.of(branch.chosen());
        }

        @Override
        public List<Branch> grown(Branch branch) {
            List<Branch> grown = new ArrayList<>();
            for (Literal literal : bearing(branch.open().get(0), branch.chosen())) {
                List<Literal> more = Stream.concat(branch.chosen().stream(), Stream.of(literal))
                        .toList();
                if (seen.add(numbers(more))) {
                    branch(more, branch.open()).ifPresent(grown::add);
                }
            }
            return grown;
        }

        @Override
        public boolean isPastBound() {
            if (seen.size() > SETS) {
                analysis.effort().reached(SearchBound.ANSWERS);
                return true;
            }
            return false;
        }

        /** Some answers, unless with them what has to hold cannot. */
        private Optional<Branch> branch(List<Literal> chosen, List<Aim> before) {
            List<Formula> formulas = chosen.stream().map(Literal::formula).toList();
            List<Formula> all = new ArrayList<>(formulas);
            aims.forEach(aim -> all.add(aim.formula()));
            if (!possible(all)) {
                return Optional.empty();
            }
            List<Aim> open = before.stream()
                    .filter(aim -> possible(
                            OutcomeAnalysis.with(formulas, aim.formula().not())))
                    .toList();
            return Optional.of(new Branch(chosen, open, chosen.size() + apart(open, chosen)));
        }

        private boolean possible(List<Formula> formulas) {
            if (formulas.contains(Constant.FALSE)) {
                return false;
            }
            Possibility answer = analysis.constraints().possible(formulas);
            pastBound |= answer == Possibility.PAST_BOUND;
            return answer.isPossible();
        }
    }

    private static BitSet numbers(List<Literal> literals) {
        BitSet numbers = new BitSet();
        literals.forEach(literal -> numbers.set(literal.number()));
        return numbers;
    }

    private static boolean containsAll(List<Literal> some, List<Literal> others) {
        BitSet missing = numbers(others);
        missing.andNot(numbers(some));
        return missing.isEmpty();
    }

    /** The answers to questions that are left and bear on what has to hold. */
    private List<Literal> bearing(Aim aim, List<Literal> chosen) {
        return literals.stream()
                .filter(literal -> literal.unknowns().intersects(aim.unknowns()))
                .filter(literal -> chosen.stream().noneMatch(other -> other.question() == literal.question()))
                .toList();
    }

    /** How many more answers are wanted at least: as many as there are open matters that share no question. */
    private int apart(List<Aim> open, List<Literal> chosen) {
        BitSet taken = new BitSet();
        int apart = 0;
        for (Aim aim : open) {
            BitSet questions = questions(bearing(aim, chosen));
            if (!questions.intersects(taken)) {
                apart++;
                taken.or(questions);
            }
        }
        return apart;
    }
}
