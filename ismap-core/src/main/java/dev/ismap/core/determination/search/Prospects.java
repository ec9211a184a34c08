package dev.ismap.core.determination.search;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Case;
import dev.ismap.core.law.AuthorityWord;
import dev.ismap.core.law.Force;
import dev.ismap.core.rule.Constraint;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a case can still come to, exactly: under each rule and as a whole, over all completions.
 *
 * <p>Rules that share no unknown are free of each other, so that a question about the whole falls apart into small ones
 * whose answers are kept. Past the bound of the search everything counts as possible: an answer is then more careful,
 * never wrong.
 *
 * <p>This class keeps answers and belongs to one thread.
 *
 * @param <C> the type of the case
 */
public final class Prospects<C> {

    /** The rule is met. */
    public static final int SATISFIED = 1;

    /** The rule is not met. */
    public static final int VIOLATED = 2;

    /** The rule does not apply. */
    public static final int NOT_APPLICABLE = 4;

    /** The rule is not met, and only the authority can say what follows. */
    public static final int LEFT_TO_AUTHORITY = 8;

    /** The case stands. */
    public static final int STANDS = 1;

    /** The case is left to the authority. */
    public static final int OPEN = 2;

    /** The case falls. */
    public static final int FALLS = 4;

    /** No rule that can decide applies. */
    public static final int NO_LAW = 8;

    private final Case<C> subject;
    private final RuleBook<C> book;
    private final Grounder grounder;
    private final Grounding<C> grounding;
    private final Map<String, Ground<C>> grounds = new HashMap<>();
    private final List<Ground<C>> deciding = new ArrayList<>();
    private final Vocabulary vocabulary;
    private List<Part<C>> parts = List.of();
    private final Map<String, BitSet> unknowns = new HashMap<>();
    private final Map<String, Boolean> canFall = new HashMap<>();
    private boolean lawSurelyApplies;
    private @Nullable Constraints constraints;

    /** What has to be true of every rule for the whole to come to something. */
    enum Demand {
        /** It lets the case stand. */
        STAND,
        /** It does not let the case fall. */
        NOT_FALL,
        /** It does not apply. */
        NOT_APPLY
    }

    /** A rule as formulas over what is open. */
    record Ground<C>(Rule<C> rule, Formula binds, Formula meets, Formula falls, Formula open, Constraints constraints) {

        Formula demand(Demand demand) {
            return switch (demand) {
                case STAND -> Formula.all(falls.not(), open.not());
                case NOT_FALL -> falls.not();
                case NOT_APPLY -> binds.not();
            };
        }

        void unknowns(BitSet into) {
            binds.unknowns(into);
            meets.unknowns(into);
        }

        /** Whether the rule lets the case stand in every completion. */
        boolean surelyStands() {
            Formula stands = demand(Demand.STAND);
            return stands.equals(Constant.TRUE) || !constraints.arePossible(List.of(stands.not()));
        }
    }

    /** Rules that hang together by what is unknown. */
    private static final class Part<C> {
        private final BitSet unknowns;
        private final List<Ground<C>> grounds;
        private final Constraints constraints;
        private final Map<Demand, Answer> answers = new HashMap<>();

        Part(BitSet unknowns, List<Ground<C>> grounds, Constraints constraints) {
            this.unknowns = unknowns;
            this.grounds = grounds;
            this.constraints = constraints;
        }

        List<Formula> formulas(Demand demand, Set<String> but) {
            return grounds.stream()
                    .filter(ground -> !but.contains(ground.rule().id()))
                    .map(ground -> ground.demand(demand))
                    .toList();
        }

        Answer answer(Demand demand) {
            return answers.computeIfAbsent(demand, key -> constraints.possible(formulas(key, Set.of())));
        }
    }

    /**
     * Prepares a case.
     *
     * @param book the rule book
     * @param subject the case
     * @param vocabulary what the rule book names
     */
    public Prospects(RuleBook<C> book, Case<C> subject, Vocabulary vocabulary) {
        this.book = book;
        this.subject = subject;
        this.vocabulary = vocabulary;
        this.grounder = new Grounder(vocabulary);
        this.grounding = new Grounding<>(
                book, grounder, subject.subject(), book.lawOn(subject.filed()), book.lawOn(subject.asked()));
    }

    /** Grounds the rules that count, once, when the whole is first asked about. */
    private void prepare() {
        if (!deciding.isEmpty()) {
            return;
        }
        for (Rule<C> rule : book.rules()) {
            if (rule.decides()) {
                Ground<C> ground = ground(rule);
                deciding.add(ground);
                lawSurelyApplies |= ground.binds().equals(Constant.TRUE);
            }
        }
        partition();
    }

    /** The grounder, once every rule that counts has gone through it. */
    Grounder grounder() {
        prepare();
        return grounder;
    }

    RuleBook<C> book() {
        return book;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    boolean lawSurelyApplies() {
        prepare();
        return lawSurelyApplies;
    }

    Case<C> subject() {
        return subject;
    }

    /** What no case can contradict, over what is open of this one. */
    Constraints constraints() {
        Constraints known = constraints;
        if (known == null) {
            known = grounding.constraints();
            constraints = known;
        }
        return known;
    }

    /** The case if something were otherwise; the grounder goes on with that until it is told otherwise. */
    Grounding<C> under(Overlay overlay) {
        grounder.over(overlay);
        return grounding.about(overlay.subject(book, subject.subject()));
    }

    /** The constraints if something were otherwise. */
    Constraints constraintsUnder(Overlay overlay) {
        Constraints under = under(overlay).constraints();
        grounder.over(Overlay.NONE);
        return under;
    }

    /** The constraints that the case would contradict if something were otherwise. */
    List<Constraint<C>> contradicted(Overlay overlay) {
        Grounding<C> otherwise = under(overlay);
        List<Constraint<C>> contradicted = book.constraints().stream()
                .filter(one -> otherwise.holds(one).equals(Constant.FALSE))
                .toList();
        grounder.over(Overlay.NONE);
        return contradicted;
    }

    /** The constraints in which copies stand for the unknowns at some places. */
    List<Formula> constraintsOfCopies(Set<?> copied) {
        grounder.copy(copied);
        List<Formula> formulas = grounding.constraints().formulas();
        grounder.copy(Set.of());
        return formulas;
    }

    /** The numbers of the unknowns of a rule that counts. */
    BitSet unknowns(Ground<C> ground) {
        return unknowns.computeIfAbsent(ground.rule().id(), id -> {
            BitSet numbers = new BitSet();
            ground.unknowns(numbers);
            return numbers;
        });
    }

    /** The rules that count, in order. */
    List<Ground<C>> deciding() {
        prepare();
        return deciding;
    }

    /** The rules that count, those together that hang together by what is unknown. */
    List<List<Ground<C>>> parts() {
        prepare();
        return parts.stream().map(part -> part.grounds).toList();
    }

    /** A rule as formulas. */
    Ground<C> ground(Rule<C> rule) {
        Ground<C> known = grounds.get(rule.id());
        if (known == null) {
            known = fresh(rule, grounding, constraints());
            grounds.put(rule.id(), known);
        }
        return known;
    }

    /** A rule as formulas, with copies for the unknowns at some places and of some doubts. */
    Ground<C> copy(Rule<C> rule, Set<?> copied) {
        grounder.copy(copied);
        Ground<C> copy = fresh(rule, grounding, constraints());
        grounder.copy(Set.of());
        return copy;
    }

    /** A rule as formulas if something were otherwise. */
    Ground<C> under(Rule<C> rule, Overlay overlay) {
        Grounding<C> otherwise = under(overlay);
        Ground<C> ground = fresh(rule, otherwise, otherwise.constraints());
        grounder.over(Overlay.NONE);
        return ground;
    }

    /** The given facts that a rule reads, by path, in order. */
    Map<String, Evidence> read(Rule<C> rule, Overlay overlay) {
        Map<String, Evidence> result = new LinkedHashMap<>();
        grounder.note(result);
        under(rule, overlay);
        grounder.note(null);
        return result;
    }

    private Ground<C> fresh(Rule<C> rule, Grounding<C> of, Constraints given) {
        Formula binds = of.binds(rule);
        if (binds.equals(Constant.FALSE)) {
            return new Ground<>(rule, Constant.FALSE, Constant.TRUE, Constant.FALSE, Constant.FALSE, given);
        }
        Formula meets = of.meets(rule);
        Formula fails = Formula.all(binds, meets.not());
        AuthorityWord word = subject.authority().get(rule.id());
        boolean must = rule.force() == Force.MUST || rule.force() == Force.ADVICE;
        return new Ground<>(
                rule,
                binds,
                meets,
                must || word == AuthorityWord.REFUSED ? fails : Constant.FALSE,
                must || word != null ? Constant.FALSE : fails,
                given);
    }

    private void partition() {
        List<Part<C>> result = new ArrayList<>();
        for (Ground<C> ground : deciding) {
            BitSet unknowns = new BitSet();
            ground.unknowns(unknowns);
            constraints().close(unknowns);
            List<Ground<C>> together = new ArrayList<>();
            for (int i = result.size() - 1; i >= 0; i--) {
                if (result.get(i).unknowns.intersects(unknowns)) {
                    Part<C> joined = result.remove(i);
                    unknowns.or(joined.unknowns);
                    together.addAll(0, joined.grounds);
                }
            }
            together.add(ground);
            result.add(new Part<>(unknowns, together, constraints()));
        }
        parts = result;
    }

    /** Whether every rule can meet a demand while some formulas are true. */
    Answer possible(Demand demand, List<Formula> formulas) {
        return possible(demand, formulas, Set.of());
    }

    /** The same, but some rules need not; they hang together with the formulas. */
    Answer possible(Demand demand, List<Formula> formulas, Set<String> but) {
        prepare();
        BitSet unknowns = new BitSet();
        formulas.forEach(formula -> formula.unknowns(unknowns));
        constraints().close(unknowns);
        List<Formula> together = new ArrayList<>(formulas);
        Answer result = Answer.YES;
        for (Part<C> part : parts) {
            if (part.unknowns.intersects(unknowns)) {
                together.addAll(part.formulas(demand, but));
            } else {
                Answer answer = part.answer(demand);
                if (answer == Answer.NO) {
                    return Answer.NO;
                }
                result = answer == Answer.PAST_BOUND ? answer : result;
            }
        }
        Answer answer = constraints().possible(together);
        return answer == Answer.YES ? result : answer;
    }

    /**
     * The outcomes that the case can come to under a rule.
     *
     * @param rule the rule
     * @return one bit for each
     */
    public int outcomes(Rule<C> rule) {
        return outcomes(rule, List.of());
    }

    /** The outcomes that the case can come to under a rule while some formulas are true. */
    int outcomes(Rule<C> rule, List<Formula> formulas) {
        return outcomes(ground(rule), formulas);
    }

    int outcomes(Ground<C> ground, List<Formula> formulas) {
        int result = 0;
        if (ground.constraints().arePossible(with(formulas, ground.binds().not()))) {
            result |= NOT_APPLICABLE;
        }
        if (ground.constraints().arePossible(with(formulas, Formula.all(ground.binds(), ground.meets())))) {
            result |= SATISFIED;
        }
        int failed = failed(ground.rule());
        Formula fails = Formula.all(ground.binds(), ground.meets().not());
        if ((result & failed) == 0 && ground.constraints().arePossible(with(formulas, fails))) {
            result |= failed;
        }
        return result;
    }

    private int failed(Rule<C> rule) {
        if (rule.force() != Force.JUDGEMENT) {
            return VIOLATED;
        }
        AuthorityWord word = subject.authority().get(rule.id());
        if (word == null) {
            return LEFT_TO_AUTHORITY;
        }
        return word == AuthorityWord.ACCEPTED ? SATISFIED : VIOLATED;
    }

    /**
     * What the whole can come to.
     *
     * @return one bit for each; where it is more than one, two of them suffice
     */
    public int results() {
        return results(List.of());
    }

    /** What the whole can come to while some formulas are true. */
    int results(List<Formula> formulas) {
        if (!constraints().arePossible(formulas)) {
            return 0;
        }
        int result = 0;
        if (canFall(formulas)) {
            result |= FALLS;
        }
        if (canStand(formulas)) {
            result |= STANDS;
        }
        if (Integer.bitCount(result) < 2 && canBeOpen(formulas)) {
            result |= OPEN;
        }
        if (Integer.bitCount(result) < 2
                && !lawSurelyApplies()
                && possible(Demand.NOT_APPLY, formulas).isPossible()) {
            result |= NO_LAW;
        }
        return result;
    }

    /**
     * Whether some rules let the case fall by themselves.
     *
     * @param rules says which rules
     * @return true if in every completion one of them does
     */
    public boolean suffice(Predicate<Rule<?>> rules) {
        return !constraints()
                .arePossible(deciding().stream()
                        .filter(ground -> rules.test(ground.rule()))
                        .map(ground -> ground.falls().not())
                        .toList());
    }

    private boolean canFall(List<Formula> formulas) {
        BitSet numbers = new BitSet();
        formulas.forEach(formula -> formula.unknowns(numbers));
        constraints().close(numbers);
        return deciding().stream()
                .anyMatch(ground -> unknowns(ground).intersects(numbers)
                        ? constraints().arePossible(with(formulas, ground.falls()))
                        : canFall.computeIfAbsent(
                                ground.rule().id(), id -> constraints().arePossible(List.of(ground.falls()))));
    }

    private boolean canStand(List<Formula> formulas) {
        if (lawSurelyApplies()) {
            return possible(Demand.STAND, formulas).isPossible();
        }
        return deciding().stream()
                .filter(ground -> !ground.binds().equals(Constant.FALSE))
                .anyMatch(ground ->
                        possible(Demand.STAND, with(formulas, ground.binds())).isPossible());
    }

    private boolean canBeOpen(List<Formula> formulas) {
        return deciding().stream().anyMatch(ground -> canBeOpen(ground, formulas));
    }

    /** Whether a rule can leave the case to the authority while no rule lets it fall. */
    boolean canBeOpen(Ground<C> ground, List<Formula> formulas) {
        return !ground.open().equals(Constant.FALSE)
                && possible(Demand.NOT_FALL, with(formulas, ground.open())).isPossible();
    }

    static List<Formula> with(List<Formula> formulas, Formula one) {
        if (formulas.isEmpty()) {
            return List.of(one);
        }
        List<Formula> result = new ArrayList<>(formulas);
        result.add(one);
        return result;
    }
}
