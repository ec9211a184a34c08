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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
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

    /** What has to hold, and the answers that bear on it, also by what no case can contradict, with their questions. */
    private record Aim(Formula formula, List<Literal> bearing, BitSet questions) {}

    private Aim aim(Formula formula) {
        BitSet unknowns = new BitSet();
        formula.unknowns(unknowns);
        analysis.constraints().close(unknowns);
        List<Literal> bearing = literals.stream()
                .filter(literal -> literal.unknowns().intersects(unknowns))
                .toList();
        return new Aim(formula, bearing, questions(bearing));
    }

    /** Some answers that are to settle some aims, and what does not surely hold with them. */
    private record Branch<C>(SettlementSearch<C>.Aims aims, List<Literal> chosen, List<Aim> open, int atLeast)
            implements BestFirst.Branch {

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
            return new Found(
                    both.stream()
                            .sorted(Comparator.comparingInt(List::size))
                            .limit(Settlements.MOST + 1) // as many as can matter
                            .toList(),
                    complete && other.complete());
        }

        /** Whether it is proven that there is no set. */
        boolean isNone() {
            return complete && sets.isEmpty();
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
        List<List<RuleFormulas<C>>> parts = parts();
        return new Settlements(eligible(parts).ways(), ineligible(parts).ways());
    }

    private Found eligible(List<List<RuleFormulas<C>>> parts) {
        if (!analysis.lawSurelyApplies()) {
            List<Aim> aims = new ArrayList<>(stand(analysis.deciding()));
            aims.add(aim(Formula.any(
                    analysis.deciding().stream().map(RuleFormulas::binds).toList())));
            return search(List.of(new Aims(aims)));
        }
        List<List<Aim>> aims = parts.stream().map(this::stand).toList();
        IdentityHashMap<List<Aim>, Found> ofParts = new IdentityHashMap<>();
        for (List<Aim> part : aims.stream()
                .sorted(Comparator.comparingInt(SettlementSearch::bearing))
                .toList()) { // of the fewest answers is soon found out that none settle it
            Found ofPart = search(List.of(new Aims(part)));
            if (ofPart.isNone()) {
                return ofPart; // then there is none for the whole, whatever there is for the others
            }
            ofParts.put(part, ofPart);
        }
        Found whole = new Found(List.of(List.of()), true);
        for (List<Aim> part : aims) {
            whole = whole.and(Objects.requireNonNull(ofParts.get(part)));
        }
        return whole;
    }

    /** The rules that count, in groups on which no question bears together. */
    private List<List<RuleFormulas<C>>> parts() {
        return ConnectedComponents.of(analysis.parts(), part -> {
                    BitSet questions = new BitSet();
                    stand(part).forEach(aim -> questions.or(aim.questions()));
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

    /** One part is enough to make the case ineligible: all are searched together, the smallest sets first. */
    private Found ineligible(List<List<RuleFormulas<C>>> parts) {
        return search(parts.stream()
                .map(part -> new Aims(List.of(aim(Formula.any(
                        part.stream().map(RuleFormulas::makesIneligible).toList())))))
                .toList());
    }

    /** The smallest sets with which one of these holds. */
    private Found search(List<Aims> either) {
        List<Branch<C>> roots = either.stream()
                .flatMap(aims -> aims.branch(List.of(), aims.aims).stream())
                .toList();
        HittingSets.Result<List<Literal>> result = HittingSets.search(roots, Settlements.MOST, new Matters());
        return new Found(result.found(), result.complete() && either.stream().noneMatch(aims -> aims.pastBound));
    }

    /** What has to hold, as matters that the answers of a settlement have to hit. */
    private final class Matters implements HittingSets.Matters<Branch<C>, List<Literal>> {

        @Override
        public boolean isSpare(Branch<C> branch, List<List<Literal>> found) {
            return found.stream().anyMatch(set -> containsAll(branch.chosen(), set));
        }

        @Override
        public boolean isWhole(Branch<C> branch) {
            return branch.open().isEmpty();
        }

        @Override
        public Optional<List<Literal>> found(Branch<C> branch, List<List<Literal>> before) {
            return Optional.of(branch.chosen());
        }

        @Override
        public List<Branch<C>> grown(Branch<C> branch) {
            return branch.aims().grown(branch);
        }

        @Override
        public boolean isPastBound() {
            return false; // each of the aims has a bound of its own
        }
    }

    /** What has to hold together, and which sets were made for it. */
    private final class Aims {

        private final List<Aim> aims;
        private final Set<BitSet> seen = new HashSet<>();

        /** Whether sets were left out, or may hold an answer too many, as a question was not searched to its end. */
        private boolean pastBound;

        Aims(List<Aim> aims) {
            this.aims = aims;
        }

        private List<Branch<C>> grown(Branch<C> branch) {
            if (seen.size() > SETS) {
                analysis.effort().reached(SearchBound.ANSWERS);
                pastBound = true;
                return List.of();
            }
            List<Branch<C>> grown = new ArrayList<>();
            for (Literal literal : bearing(branch.open().get(0), branch.chosen())) {
                List<Literal> more = Stream.concat(branch.chosen().stream(), Stream.of(literal))
                        .toList();
                if (seen.add(numbers(more))) {
                    branch(more, branch.open()).ifPresent(grown::add);
                }
            }
            return grown;
        }

        /** Some answers, unless with them what has to hold cannot. */
        private Optional<Branch<C>> branch(List<Literal> chosen, List<Aim> before) {
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
            return Optional.of(new Branch<>(this, chosen, open, chosen.size() + apart(open, chosen)));
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

    /** How many answers bear on some aims. */
    private static int bearing(List<Aim> aims) {
        return aims.stream().mapToInt(aim -> aim.bearing().size()).sum();
    }

    /** The answers to questions that are left and bear on what has to hold. */
    private List<Literal> bearing(Aim aim, List<Literal> chosen) {
        BitSet answered = questions(chosen);
        return aim.bearing().stream()
                .filter(literal -> !answered.get(literal.question()))
                .toList();
    }

    /** How many more answers are wanted at least: as many as there are open matters that share no question. */
    private int apart(List<Aim> open, List<Literal> chosen) {
        BitSet answered = questions(chosen);
        BitSet taken = new BitSet();
        int apart = 0;
        for (Aim aim : open) {
            BitSet questions = (BitSet) aim.questions().clone();
            questions.andNot(answered);
            if (!questions.intersects(taken)) {
                apart++;
                taken.or(questions);
            }
        }
        return apart;
    }
}
