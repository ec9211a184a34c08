package dev.ismap.rules.conformance;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.text.Label;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.ReadResult;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.CaseResult.Answer;
import dev.ismap.rules.conformance.CaseResult.Difference;
import dev.ismap.rules.law.Context;
import java.util.Collections;
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
 * {@link Answer#REFUSED}.
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
    List<Difference> differences(Function<Context, Determination> determine) {
        return result(Found.of(determine.apply(context))).differences();
    }

    private CaseResult result(Found found) {
        return new CaseResult(this, found.verdict(), found.differences(expect));
    }
}
