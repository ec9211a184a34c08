package dev.ismap.core.kit;

import dev.ismap.core.kit.RuleBookCheck.RuleBookFinding.Kind;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.search.Possibility;
import dev.ismap.core.search.RuleInteractions;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule book looked through, without a single case: what in it can have no effect, does not go together, or is not
 * there.
 *
 * <p>It is worked out exactly, over all values of all facts, all readings of each doubt, all days of filing and all
 * later days asked about. Facts, and the items of sets, are taken to be free of each other and of these days. Where a
 * case binds them in a way that no condition tells, a rule that no real case can violate may go unnoticed, and two
 * rules may be said to contradict each other in a case that cannot be; that no case does something holds of the real
 * cases too.
 *
 * <pre>{@code
 * assertEquals(List.of(), RuleBookCheck.of(book).findings());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param findings what was found, rule by rule in the book's order, then what is about the book as a whole
 * @since 0.1
 */
public record RuleBookCheck(List<RuleBookFinding> findings) {

    /** Creates a check. */
    public RuleBookCheck {
        findings = List.copyOf(findings);
    }

    /**
     * Checks a rule book.
     *
     * @param book the rule book
     * @param <C> the type of the cases' subjects
     * @return the check
     */
    public static <C> RuleBookCheck of(RuleBook<C> book) {
        return of(book, List.of());
    }

    /**
     * Checks a rule book that is to hold some provisions.
     *
     * @param book the rule book
     * @param provisions the provisions, in order, on each of which a rule or a note rests
     * @param <C> the type of the cases' subjects
     * @return the check
     */
    public static <C> RuleBookCheck of(RuleBook<C> book, List<Provision> provisions) {
        List<RuleBookFinding> findings = new ArrayList<>();
        RuleInteractions<C> interplay = new RuleInteractions<>(book);
        List<RuleBookFinding> withoutValue = MissingValues.in(book);
        Set<String> cannotCount =
                withoutValue.stream().flatMap(one -> one.rule().stream()).collect(Collectors.toSet());
        for (int i = 0; i < book.rules().size(); i++) {
            Rule<C> rule = book.rules().get(i);
            // a rule that seems to apply to no case for want of a value is told as the latter
            alone(interplay, rule)
                    .filter(one -> one.kind() != Kind.NEVER_APPLIES || !cannotCount.contains(rule.id()))
                    .ifPresent(findings::add);
            for (Rule<C> other : book.rules()) {
                implied(interplay, rule, other).ifPresent(findings::add);
            }
            for (Rule<C> later : book.rules().subList(i + 1, book.rules().size())) {
                conflict(interplay, rule, later).ifPresent(findings::add);
            }
            if (rule.provision().isEmpty()) {
                findings.add(about(
                        Kind.RULE_WITHOUT_PROVISION,
                        rule,
                        "規則 " + rule.id() + " には、根拠規定が示されていない。",
                        "Rule " + rule.id() + " names no provision."));
            }
        }
        findings.addAll(withoutValue);
        findings.addAll(MissingWords.in(book));
        Set<Provision> held = Stream.concat(
                        book.rules().stream().flatMap(rule -> rule.provision().stream()),
                        book.notes().stream().flatMap(note -> note.provision().stream()))
                .collect(Collectors.toSet());
        provisions.stream()
                .filter(provision -> !held.contains(provision))
                .forEach(provision -> findings.add(new RuleBookFinding(
                        Kind.PROVISION_WITHOUT_RULE, Optional.empty(), Optional.empty(), withoutRule(provision))));
        return new RuleBookCheck(findings);
    }

    private static Label withoutRule(Provision provision) {
        Label instrument = provision.instrument().name();
        String locator = provision.locator().map(place -> " " + place).orElse("");
        return Label.of(
                instrument.ja() + locator + " に対応する規則がない。",
                "No rule or note rests on " + instrument.en() + locator + ".");
    }

    private static <C> Optional<RuleBookFinding> alone(RuleInteractions<C> interplay, Rule<C> rule) {
        String id = rule.id();
        Possibility applies = interplay.canApply(rule);
        Possibility met = interplay.canBeMet(rule);
        Possibility failed = interplay.canFail(rule);
        if (applies == Possibility.NO) {
            return Optional.of(about(
                    Kind.NEVER_APPLIES, rule, "規則 " + id + " は、どの事案にも適用されない。", "Rule " + id + " applies to no case."));
        }
        if (applies == Possibility.YES && failed == Possibility.NO) {
            return Optional.of(about(
                    Kind.NEVER_VIOLATED,
                    rule,
                    "規則 " + id + " は、適用を受けるどの事案も満たす。",
                    "Rule " + id + " is met by every case to which it applies."));
        }
        if (applies == Possibility.YES && met == Possibility.NO) {
            return Optional.of(about(
                    Kind.NEVER_SATISFIED,
                    rule,
                    "規則 " + id + " は、適用を受けるどの事案も満たさない。",
                    "Rule " + id + " is met by no case to which it applies."));
        }
        return Stream.of(applies, met, failed).allMatch(Possibility.YES::equals)
                ? Optional.empty()
                : Optional.of(about(
                        Kind.PAST_BOUND,
                        rule,
                        "規則 " + id + " が適用され、満たされ、又は違反され得るかは、探索の上限までに確かめられなかった。",
                        "Whether rule " + id
                                + " can apply, be met and be violated was not found out within the bound of"
                                + " the search."));
    }

    private static <C> Optional<RuleBookFinding> implied(RuleInteractions<C> interplay, Rule<C> rule, Rule<C> other) {
        boolean asStrong =
                other.force().compareTo(rule.force()) <= 0 && other.basis().compareTo(rule.basis()) <= 0;
        if (rule.id().equals(other.id()) || !asStrong) {
            return Optional.empty();
        }
        return found(
                interplay.failsOnlyWith(rule, other),
                Kind.IMPLIED,
                rule,
                other,
                Label.of(
                        "規則 " + rule.id() + " に違反する事案は、必ず規則 " + other.id() + " にも違反する。",
                        "Whatever violates rule " + rule.id() + " violates rule " + other.id() + " too."));
    }

    private static <C> Optional<RuleBookFinding> conflict(RuleInteractions<C> interplay, Rule<C> rule, Rule<C> other) {
        RuleInteractions.Conflict conflict = interplay.conflict(rule, other);
        String day = conflict.filed().map(Object::toString).orElse("");
        return found(
                conflict.answer(),
                Kind.CONTRADICTION,
                rule,
                other,
                Label.of(
                        day + " に申請された事案で規則 " + rule.id() + " と規則 " + other.id() + " とがともに適用されるものは、いずれか一方しか満たすことができない。",
                        "A case filed on " + day + " to which rules " + rule.id() + " and " + other.id()
                                + " both apply can meet either, but not both."));
    }

    private static Optional<RuleBookFinding> found(
            Possibility answer, Kind kind, Rule<?> rule, Rule<?> other, Label words) {
        return switch (answer) {
            case NO -> Optional.empty();
            case YES -> Optional.of(new RuleBookFinding(kind, Optional.of(rule.id()), Optional.of(other.id()), words));
            case PAST_BOUND ->
                Optional.of(new RuleBookFinding(
                        Kind.PAST_BOUND,
                        Optional.of(rule.id()),
                        Optional.of(other.id()),
                        Label.of(
                                "規則 " + rule.id() + " と規則 " + other.id() + " とについて、次は探索の上限までに確かめられなかった："
                                        + kind.label().ja() + "。",
                                "For rules " + rule.id() + " and " + other.id()
                                        + " this was not found out within the bound of the search: "
                                        + kind.label().en() + ".")));
        };
    }

    private static RuleBookFinding about(Kind kind, Rule<?> rule, String ja, String en) {
        return new RuleBookFinding(kind, Optional.of(rule.id()), Optional.empty(), Label.of(ja, en));
    }

    /**
     * Something that a check of a rule book came upon.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param kind what it is
     * @param rule the rule that it is about, or the note; absent where it is about a provision or the book as a whole
     * @param other the other rule, where it is about two
     * @param words what was found
     */
    public record RuleBookFinding(Kind kind, Optional<String> rule, Optional<String> other, Label words) {

        /** What a finding is. */
        public enum Kind {
            /** A rule that applies to no case. */
            NEVER_APPLIES("適用され得ない規則", "a rule that can never apply"),
            /** A rule that is met by every case to which it applies. */
            NEVER_VIOLATED("違反があり得ない規則", "a rule that is never violated"),
            /** A rule that no case to which it applies meets. */
            NEVER_SATISFIED("満たし得ない規則", "a rule that is never satisfied"),
            /** A rule that adds nothing: whatever does not meet it does not meet another that binds as strongly. */
            IMPLIED("他の規則に含まれる規則", "a rule that another implies"),
            /** Two rules that apply together, and that no case meets both. */
            CONTRADICTION("両立しない規則", "two rules that contradict each other"),
            /** A rule that names no provision. */
            RULE_WITHOUT_PROVISION("根拠規定のない規則", "a rule without a provision"),
            /** A provision on which neither a rule nor a note rests. */
            PROVISION_WITHOUT_RULE("規則のない規定", "a provision without a rule"),
            /** A parameter that has no value on a day on which a rule that counts with it can be in force. */
            VALUE_MISSING("値のないパラメータ", "a parameter without a value"),
            /** A text that has no word in the script of its language. */
            WORDS_MISSING("欠けている文言", "missing words"),
            /** What could not be found out within the bound of the search. */
            PAST_BOUND("探索の上限を超えた事項", "past the bound of the search");

            private final String ja;
            private final String en;

            Kind(String ja, String en) {
                this.ja = ja;
                this.en = en;
            }

            /**
             * The kind in words.
             *
             * @return the words
             */
            public Label label() {
                return Label.of(ja, en);
            }
        }

        /** Creates a finding. */
        public RuleBookFinding {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(other, "other");
            Objects.requireNonNull(words, "words");
        }

        /**
         * The kind and what was found, in English, as a failing test prints it.
         *
         * @return the text
         */
        @Override
        public String toString() {
            return kind + ": " + words.en();
        }
    }
}
