package dev.ismap.rules.conformance;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.MissingFact;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Context;
import dev.ismap.rules.Ismap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A case, a day, and what the rules make of it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id, unique in a suite
 * @param title what it shows
 * @param source where it was published, or {@code constructed from RULE}
 * @param asOf the day that the question is about
 * @param document the case
 * @param completedWith the optional details that, with those held, are all that the case's edition has; absent where the
 *     edition is taken as it is built in
 * @param expect what is expected
 * @since 0.1
 */
public record ConformanceCase(
        String id,
        Label title,
        String source,
        LocalDate asOf,
        IsmapDocument document,
        Optional<List<ControlId>> completedWith,
        Expectation expect) {

    private static final Pattern CONSTRUCTED = Pattern.compile("constructed from ([A-Z0-9-]+)");

    /**
     * Creates a case.
     *
     * @throws IllegalArgumentException if there are no rules on documents of its kind, or an edition is to be completed
     *     and the case is no application that names one
     */
    public ConformanceCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(asOf, "asOf");
        if (!Ismap.hasRulesOn(document.kind())) {
            throw new IllegalArgumentException("There are no rules on documents of kind " + document.kind());
        }
        completedWith = completedWith.map(List::copyOf);
        if (completedWith.isPresent() && !(document instanceof ServiceRegistrationApplication)) {
            throw new IllegalArgumentException(
                    "A document of kind " + document.kind() + " names no edition to complete");
        }
        Objects.requireNonNull(expect, "expect");
    }

    /**
     * What the case is asked against: its day, and the edition as it is completed.
     *
     * @return the context
     */
    public Context context() {
        Context context = Context.on(asOf);
        if (completedWith.isPresent() && document instanceof ServiceRegistrationApplication application) {
            return context.standard(
                    ControlStandards.edition(application.statement().edition())
                            .completedWith(rows(completedWith.get())));
        }
        return context;
    }

    static List<ControlRow> rows(List<ControlId> ids) {
        return ids.stream()
                .map(id -> ControlRow.of(id, Label.same(id.toString())))
                .toList();
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
     * Determines the case and holds what comes out against what is expected.
     *
     * @param ismap the rules
     * @return what differs; empty where all is as expected
     */
    public List<Difference> run(Ismap ismap) {
        return differences(context -> ismap.determine(document, context));
    }

    /** What differs where a case in a context is determined in some way. */
    List<Difference> differences(Function<Context, Determination> determine) {
        try {
            return differences(determine.apply(context()));
        } catch (NoLawException noLaw) {
            List<Difference> differences = new ArrayList<>();
            compare("verdict", expect.verdict(), Answer.NO_LAW, differences);
            return differences;
        } catch (InputException refused) {
            String problems =
                    refused.problems().stream().map(ConformanceCase::words).collect(Collectors.joining(", "));
            return List.of(new Difference("case", "accepted", problems));
        }
    }

    private static String words(Problem problem) {
        return problem.path() + " " + problem.code();
    }

    private List<Difference> differences(Determination found) {
        List<Difference> differences = new ArrayList<>();
        compare("verdict", expect.verdict(), Answer.of(found.verdict()), differences);
        compare("violated", expect.violated(), rules(found, Outcome.VIOLATED), differences);
        compare("undetermined", expect.undetermined(), rules(found, Outcome.UNDETERMINED), differences);
        NavigableSet<String> missing =
                found.missing().stream().map(MissingFact::path).collect(Collectors.toCollection(TreeSet::new));
        compare("missing", expect.missing(), missing, differences);
        return List.copyOf(differences);
    }

    private static NavigableSet<String> rules(Determination found, Outcome outcome) {
        return found.findings(outcome).stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> void compare(String about, Optional<T> expected, T found, List<Difference> differences) {
        expected.filter(one -> !one.equals(found))
                .ifPresent(one -> differences.add(new Difference(about, one.toString(), found.toString())));
    }
}
