package dev.ismap.core.search;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.evaluation.PathScanner;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a remedy changes, to be tried on the case as it is on other days.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ChangeSet {

    /** What changes nothing. */
    public static final ChangeSet NONE = new ChangeSet(List.of());

    private final List<PossibleChange> options;
    private final Map<Location, LocalDate> days;
    private final List<String> paths;

    ChangeSet(List<PossibleChange> options) {
        this.options = List.copyOf(options);
        this.days = new HashMap<>();
        this.paths = options.stream().map(PossibleChange::path).toList();
        facts().forEach(fact -> setDay(fact).ifPresent(day -> days.put(fact.place(), day)));
    }

    private ChangeSet(Map<Location, LocalDate> days) {
        this.options = List.of();
        this.days = days;
        this.paths = days.keySet().stream().map(Location::path).toList();
    }

    /** What has missing facts state days, and changes nothing else. */
    static ChangeSet stating(Map<Location, LocalDate> days) {
        return new ChangeSet(Map.copyOf(days));
    }

    private Stream<PossibleChange.OfFact> facts() {
        return options.stream().filter(PossibleChange.OfFact.class::isInstance).map(PossibleChange.OfFact.class::cast);
    }

    private static Optional<LocalDate> setDay(PossibleChange.OfFact fact) {
        return fact.value().known().filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    /**
     * The day that it has a fact state.
     *
     * @param prefix the path of the thing in a list of which it is a fact; empty at the root of the case
     * @param fact the fact
     * @return the day; empty where the fact is left as it is
     */
    public Optional<LocalDate> day(String prefix, Fact<?, ?> fact) {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(days.get(new Location(prefix + fact.path(), fact.domain())));
    }

    /** The day that it has the facts at a place state; empty where these are left as they are. */
    Optional<LocalDate> day(Location place) {
        return Optional.ofNullable(days.get(place));
    }

    /**
     * The days that it has facts state, wherever they stand, the earliest first.
     *
     * @return the days
     */
    public SortedSet<LocalDate> days() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(days.values()));
    }

    /**
     * Whether it changes something that a condition reads.
     *
     * @param condition the condition
     * @return false if the condition surely comes out as it does without it
     */
    public boolean bearsOn(Condition<?> condition) {
        if (paths.isEmpty()) {
            return false;
        }
        Set<String> read = new HashSet<>();
        PathScanner.scan(condition, path -> read.add(path.replaceFirst("/\\*.*", "")));
        return paths.stream()
                .map(path -> path + "/")
                .anyMatch(changed -> read.stream().anyMatch(path -> changed.startsWith(path + "/")));
    }

    /**
     * The last day on which all can be done that lies in the power of the party whose case it is: a day that is to come
     * is no longer in its power once it has passed.
     *
     * @return the day; empty where none of these changes sets a day
     */
    public Optional<LocalDate> lastDayInPower() {
        return facts().filter(fact -> fact.change().inPower())
                .flatMap(fact -> setDay(fact).stream())
                .min(LocalDate::compareTo);
    }

    /**
     * Whether it makes a case eligible. Where another source than the case tells of what it changes, such as a list on a
     * later day, the source decides.
     *
     * @param analysis what the case can come to without it
     * @param <C> the type of the case
     * @return true if it surely does
     */
    public <C> boolean makesEligible(OutcomeAnalysis<C> analysis) {
        CaseFormulas<C> changed = analysis.under(Overlay.of(options).belowSources());
        if (!changed.contradicted().isEmpty()) {
            return false;
        }
        List<RuleFormulas<C>> ruleFormulas = new ArrayList<>();
        for (Rule<C> rule : analysis.book().rules()) {
            if (rule.decides()) {
                RuleFormulas<C> ofRule = changed.of(rule);
                if (!ofRule.isSurelyEligible()) {
                    return false;
                }
                ruleFormulas.add(ofRule);
            }
        }
        return RemedySearch.lawApplies(changed.constraints(), ruleFormulas.stream());
    }
}
