package dev.ismap.rules.conformance;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.ReadResult;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.CaseAnswer;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.Mismatch;
import dev.ismap.rules.law.Context;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case, a day, and what the rules make of it.
 *
 * <p>That its document is refused is an outcome like any other: such a case is read and run, and comes to
 * {@link CaseAnswer#REFUSED}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ConformanceCase {

    private static final Pattern CONSTRUCTED = Pattern.compile("constructed from ([A-Z0-9-]+)");

    private final String id;
    private final Label title;
    private final String source;
    private final Context context;
    private final ReadResult<Question> question;
    private final Expectation expect;

    ConformanceCase(
            String id, Label title, String source, Context context, ReadResult<Question> question, Expectation expect) {
        this.id = Objects.requireNonNull(id, "id");
        this.title = Objects.requireNonNull(title, "title");
        this.source = Objects.requireNonNull(source, "source");
        this.context = Objects.requireNonNull(context, "context");
        this.question = Objects.requireNonNull(question, "question");
        this.expect = Objects.requireNonNull(expect, "expect");
    }

    /**
     * The id, unique in a suite.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What the case shows.
     *
     * @return the title
     */
    public Label title() {
        return title;
    }

    /**
     * Where the case was published, or {@code constructed from RULE}.
     *
     * @return the source
     */
    public String source() {
        return source;
    }

    /**
     * What the case is asked against: its day, the lists it brings along, and the edition as it is completed.
     *
     * @return the context; of a case that is refused, what of it could be read
     */
    public Context context() {
        return context;
    }

    /**
     * The document of which a verdict is asked.
     *
     * @return the document; empty where it is refused, or another verb is asked
     */
    public Optional<IsmapDocument> document() {
        return question instanceof ReadResult.Accepted<Question> accepted
                ? accepted.document().document()
                : Optional.empty();
    }

    /**
     * What is expected.
     *
     * @return the expectation
     */
    public Expectation expect() {
        return expect;
    }

    /**
     * The rule that the case was made for.
     *
     * @return the id that its source names; empty where the case comes from elsewhere
     */
    public Optional<String> constructedFrom() {
        Matcher matcher = CONSTRUCTED.matcher(source);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * The rules that the case says something of: the one that it was made for, and those that it expects to be
     * violated.
     *
     * @return the ids, unmodifiable
     */
    public NavigableSet<String> rules() {
        NavigableSet<String> rules = new TreeSet<>();
        expect.violated().ifPresent(rules::addAll);
        constructedFrom().ifPresent(rules::add);
        return Collections.unmodifiableNavigableSet(rules);
    }

    /**
     * Asks what the case asks and holds what comes out against what is expected.
     *
     * @param ismap the rules
     * @return what came out, and what differs
     */
    public CaseResult run(Ismap ismap) {
        return result(
                question instanceof ReadResult.Accepted<Question> accepted
                        ? accepted.document().ask(ismap, context)
                        : Found.refused(question.problems()));
    }

    /** What differs where a case in a context is determined in some way. */
    List<Mismatch> differences(Function<Context, Determination> determine) {
        return result(Found.of(determine.apply(context))).differences();
    }

    private CaseResult result(Found found) {
        return new CaseResult(this, found.verdict(), found.differences(expect));
    }

    /**
     * What a conformance case expects. What is absent is not checked.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param verdict the verdict
     * @param violated the ids of all rules that are violated
     * @param undetermined the ids of all rules whose outcome is open
     * @param missing the paths of all facts that are missing
     * @param remarks the codes of all remarks
     * @param problems all problems for which the case is refused
     * @param answer what the answer to another question than that of a verdict contains, as JSON
     * @since 0.1
     */
    public record Expectation(
            Optional<CaseAnswer> verdict,
            Optional<NavigableSet<String>> violated,
            Optional<NavigableSet<String>> undetermined,
            Optional<NavigableSet<String>> missing,
            Optional<NavigableSet<String>> remarks,
            Optional<NavigableSet<ProblemAt>> problems,
            Optional<String> answer) {

        /** Creates an expectation. */
        public Expectation {
            Objects.requireNonNull(verdict, "verdict");
            violated = violated.map(Expectation::copy);
            undetermined = undetermined.map(Expectation::copy);
            missing = missing.map(Expectation::copy);
            remarks = remarks.map(Expectation::copy);
            problems = problems.map(Expectation::copy);
            Objects.requireNonNull(answer, "answer");
        }

        /** Nothing is expected, and so nothing is checked. */
        static Expectation none() {
            return new Expectation(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private static <T extends Comparable<T>> NavigableSet<T> copy(NavigableSet<T> names) {
            return Collections.unmodifiableNavigableSet(new TreeSet<>(names));
        }

        /**
         * A problem without its words: where it is, and its code.
         *
         * <p>This class is immutable and thread-safe. Problems are ordered by path, then by code.
         *
         * @param path the place in the document, as a JSON Pointer; empty for the whole
         * @param code the code
         */
        public record ProblemAt(String path, String code) implements Comparable<ProblemAt> {

            private static final Comparator<ProblemAt> ORDER =
                    Comparator.comparing(ProblemAt::path).thenComparing(ProblemAt::code);

            /** Creates a problem. */
            public ProblemAt {
                Objects.requireNonNull(path, "path");
                Objects.requireNonNull(code, "code");
            }

            static ProblemAt of(Problem problem) {
                return new ProblemAt(problem.path(), problem.code());
            }

            @Override
            public int compareTo(ProblemAt other) {
                return ORDER.compare(this, other);
            }

            @Override
            public String toString() {
                return path.isEmpty() ? code : path + " " + code;
            }
        }
    }

    /**
     * What came of a conformance case.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param of the case
     * @param answer what it came to
     * @param differences what of that was not expected; empty where all is as expected
     * @since 0.1
     */
    public record CaseResult(ConformanceCase of, CaseAnswer answer, List<Mismatch> differences) {

        /** Creates a result. */
        public CaseResult {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(answer, "answer");
            differences = List.copyOf(differences);
        }

        /**
         * Whether all is as expected.
         *
         * @return true if nothing differs
         */
        public boolean asExpected() {
            return differences.isEmpty();
        }

        /**
         * What a case can come to: a verdict, that no law covers it, that it is refused, or the answer of another verb.
         *
         * <p>This enum is immutable and thread-safe.
         */
        public enum CaseAnswer {
            /** The verdict {@link Verdict#ELIGIBLE}. */
            ELIGIBLE("適格", "eligible"),
            /** The verdict {@link Verdict#INELIGIBLE}. */
            INELIGIBLE("不適格", "ineligible"),
            /** The verdict {@link Verdict#UNDETERMINED}. */
            UNDETERMINED("未確定", "undetermined"),
            /** No rule covers the day, or none that can decide applies. */
            NO_LAW("適用される規則なし", "no law"),
            /** The document, or what is brought along with it, has problems and is not determined. */
            REFUSED("入力の誤り", "refused"),
            /** The document has no problem, and there are no rules on its kind: a list or a control standard. */
            ACCEPTED("誤りなし", "accepted"),
            /** Something else was asked than a verdict, and answered. */
            ANSWERED("回答", "answered");

            private final String ja;
            private final String en;

            CaseAnswer(String ja, String en) {
                this.ja = ja;
                this.en = en;
            }

            /**
             * It in words.
             *
             * @return the words
             */
            public Label label() {
                return Label.of(ja, en);
            }

            static CaseAnswer of(Verdict verdict) {
                return valueOf(verdict.name());
            }
        }

        /**
         * Something that a case comes to and that was not expected of it.
         *
         * <p>This class is immutable and thread-safe.
         *
         * @param about what differs: a member of {@code expect}, or a place in its {@code answer}
         * @param expected what was expected
         * @param found what it came to
         */
        public record Mismatch(String about, String expected, String found) {

            /** Creates a difference. */
            public Mismatch {
                Objects.requireNonNull(about, "about");
                Objects.requireNonNull(expected, "expected");
                Objects.requireNonNull(found, "found");
            }
        }
    }
}
