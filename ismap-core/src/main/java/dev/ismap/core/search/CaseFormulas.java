package dev.ismap.core.search;

import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.Law;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.search.FormulaBuilder.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a book as formulas over what is open in a case, looked at in one way, each made once.
 *
 * <p>Each rule follows the law of the day of filing or that of the day asked about. Whoever looks at the case otherwise,
 * with something changed, makes another of these; none is ever switched over.
 *
 * <p>It keeps what it made and belongs to one thread.
 *
 * @param <C> the type of the case
 */
final class CaseFormulas<C> {

    private final RuleBookIndex<C> index;
    private final RuleBook<C> book;
    private final FormulaBuilder builder;
    private final @Nullable C subject;
    private final Law filed;
    private final Law asked;
    private final Map<String, AuthorityRuling> authority;
    private final View view;
    private final KnownTruths truths;
    private final @Nullable ItemOptions<C> itemOptions;
    private final @Nullable CaseFormulas<C> plain;
    private final ChangeFinder.Memory changes = new ChangeFinder.Memory();
    private final Map<String, RuleFormulas<C>> rules = new HashMap<>();
    private @Nullable List<Formula> held;
    private @Nullable CaseConstraints constraints;

    private CaseFormulas(
            RuleBookIndex<C> index,
            FormulaBuilder builder,
            @Nullable C subject,
            Law filed,
            Law asked,
            Map<String, AuthorityRuling> authority,
            View view,
            KnownTruths truths,
            @Nullable ItemOptions<C> itemOptions,
            @Nullable CaseFormulas<C> plain) {
        this.plain = plain;
        this.index = index;
        this.book = index.book();
        this.builder = builder;
        this.subject = subject;
        this.filed = filed;
        this.asked = asked;
        this.authority = authority;
        this.view = view;
        this.truths = truths;
        this.itemOptions = itemOptions;
    }

    /** Those of a case as it is. */
    static <C> CaseFormulas<C> of(
            RuleBookIndex<C> index,
            FormulaBuilder builder,
            C subject,
            Law filed,
            Law asked,
            Map<String, AuthorityRuling> authority,
            KnownTruths truths) {
        ItemOptions<C> itemOptions = ItemOptions.of(subject, index.book().decider());
        return new CaseFormulas<>(
                index, builder, subject, filed, asked, authority, View.PLAIN, truths, itemOptions, null);
    }

    /** Those of any case whatever. */
    static <C> CaseFormulas<C> ofAnyCase(RuleBookIndex<C> index, FormulaBuilder builder, Law filed, Law asked) {
        return new CaseFormulas<>(
                index, builder, null, filed, asked, Map.of(), View.PLAIN, KnownTruths.NONE, null, null);
    }

    /** Those of the same case, looked at in another way. */
    CaseFormulas<C> in(View other) {
        C changed = subject == null ? null : other.overlay().subject(book, subject);
        ItemOptions<C> then = changed == null || changed == subject || itemOptions == null
                ? itemOptions
                : itemOptions.afterDecisions(changed, other.overlay());
        return new CaseFormulas<>(
                index, builder, changed, filed, asked, authority, other, KnownTruths.NONE, then, this);
    }

    /**
     * Those of the same case, looked at in the same way, on another day. Constraints that do not read the day are taken
     * over; if all say the same, so is what they come to.
     */
    CaseFormulas<C> on(C then, Law thenFiled, Law thenAsked, KnownTruths thenTruths, DayReaders<C> readers) {
        ItemOptions<C> options = ItemOptions.of(then, book.decider());
        CaseFormulas<C> other = new CaseFormulas<>(
                index, builder, then, thenFiled, thenAsked, authority, view, thenTruths, options, null);
        List<Formula> holds = new ArrayList<>();
        for (int i = 0; i < book.constraints().size(); i++) {
            holds.add(readers.has(book.constraints().get(i)) ? other.built(i) : holds().get(i));
        }
        other.held = holds;
        other.constraints = holds.equals(holds()) ? constraints() : new CaseConstraints(holds, builder.answers());
        return other;
    }

    /** What made them. */
    FormulaBuilder builder() {
        return builder;
    }

    /** What can be decided on items; of any case whatever there is nothing to decide. */
    ItemOptions<C> itemOptions() {
        return Objects.requireNonNull(itemOptions, "itemOptions");
    }

    /** What was found out about changes to the case as it is looked at. */
    ChangeFinder.Memory changes() {
        return changes;
    }

    /** What is known of the case before anything is searched. */
    KnownTruths truths() {
        return truths;
    }

    /** What is taken to be otherwise. */
    Overlay overlay() {
        return view.overlay();
    }

    /** Where the conditions of a rule are read. */
    Frame<C> frame(Rule<C> rule) {
        return new Frame<>(subject, "", law(rule), false, view);
    }

    /** Where what is asked of every case is read. */
    Frame<C> frame() {
        return new Frame<>(subject, "", filed, false, view);
    }

    /** A rule as formulas. */
    RuleFormulas<C> of(Rule<C> rule) {
        RuleFormulas<C> known = rules.get(rule.id());
        if (known == null) {
            known = make(rule, constraints());
            rules.put(rule.id(), known);
        }
        return known;
    }

    private RuleFormulas<C> make(Rule<C> rule, CaseConstraints given) {
        Formula binds = binds(rule);
        if (binds.equals(Constant.FALSE)) {
            return new RuleFormulas<>(rule, Constant.FALSE, Constant.TRUE, Constant.FALSE, Constant.FALSE, given);
        }
        return made(rule, binds, meets(rule), given);
    }

    /** A rule of which it is known that it applies, and whether the case meets it, or that it does not apply. */
    RuleFormulas<C> decided(Rule<C> rule, boolean applies, boolean met) {
        return made(rule, Formula.of(applies), Formula.of(met), constraints());
    }

    private RuleFormulas<C> made(Rule<C> rule, Formula binds, Formula meets, CaseConstraints given) {
        Formula fails = Formula.all(binds, meets.not());
        Failure failure = Failure.of(rule.force(), authority.get(rule.id()));
        return new RuleFormulas<>(
                rule,
                binds,
                meets,
                failure.makesIneligible() ? fails : Constant.FALSE,
                failure.leavesOpen() ? fails : Constant.FALSE,
                given);
    }

    /** Whether a rule is in force by the law that it follows. */
    Presence presence(Rule<C> rule) {
        return rule.bindsOn().on(law(rule).day());
    }

    /** That a rule is in force and applies, and that none which overrides it does. */
    Formula binds(Rule<C> rule) {
        Presence presence = presence(rule);
        if (presence == Presence.NOT_IN_FORCE) {
            return Constant.FALSE;
        }
        List<Formula> conditions = new ArrayList<>();
        if (presence == Presence.NOT_KNOWN) {
            conditions.add(builder.inForce(rule.id()));
        }
        conditions.add(builder.build(rule.appliesWhen(), frame(rule)));
        for (Rule<C> before : book.overriding(rule)) {
            conditions.add(binds(before).not());
        }
        return Formula.all(conditions);
    }

    /** What a rule asks. */
    Formula meets(Rule<C> rule) {
        return builder.build(rule.condition(), frame(rule));
    }

    /** What no case can contradict. */
    CaseConstraints constraints() {
        CaseConstraints known = constraints;
        if (known == null) {
            List<Formula> holds = holds();
            CaseFormulas<C> before = plain;
            known = before != null && holds.equals(before.holds())
                    ? before.constraints()
                    : new CaseConstraints(holds, builder.answers());
            constraints = known;
        }
        return known;
    }

    /** The constraints that the case contradicts, each by itself; else those that it can only meet one without another. */
    List<Constraint<C>> contradicted() {
        List<Constraint<C>> alone = holding(Constant.FALSE::equals);
        return !alone.isEmpty() || constraints().canBeMet() ? alone : holding(holds -> !holds.equals(Constant.TRUE));
    }

    private List<Constraint<C>> holding(Predicate<Formula> asked) {
        List<Constraint<C>> result = new ArrayList<>();
        List<Formula> holds = holds();
        for (int i = 0; i < holds.size(); i++) {
            if (asked.test(holds.get(i))) {
                result.add(book.constraints().get(i));
            }
        }
        return result;
    }

    /** Each constraint as a formula, taken over from the case as it is where it reads the same. */
    private List<Formula> holds() {
        List<Formula> known = held;
        if (known == null) {
            known = new ArrayList<>();
            SameReading<C> sameAsPlain = sameAsPlain();
            for (int i = 0; i < book.constraints().size(); i++) {
                known.add(
                        plain != null && sameAsPlain != null && readsTheSame(i, sameAsPlain)
                                ? plain.holds().get(i)
                                : built(i));
            }
            held = known;
        }
        return known;
    }

    /** A constraint as a formula; mostly it is known already that it is met. */
    private Formula built(int constraint) {
        return truths.isMet(constraint)
                ? Constant.TRUE
                : builder.build(book.constraints().get(constraint).condition(), frame());
    }

    /** What tells what reads the same as in the case as it is; none where that is another question, or each reading is noted. */
    private @Nullable SameReading<C> sameAsPlain() {
        return subject == null || plain == null || plain.subject == null || view.read() != null
                ? null
                : index.thingsRead().in(subject, plain.subject, filed, asked);
    }

    private boolean readsTheSame(int constraint, SameReading<C> sameAsPlain) {
        return !view.overlay().bearsOn(index.paths().in(book.constraints().get(constraint)))
                && sameAsPlain.ofConstraint(constraint);
    }

    private Law law(Rule<C> rule) {
        return rule.lawOf() == LawOf.FILED ? filed : asked;
    }
}
