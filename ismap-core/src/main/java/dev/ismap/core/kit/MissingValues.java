package dev.ismap.core.kit;

import dev.ismap.core.kit.RuleBookCheck.RuleBookFinding;
import dev.ismap.core.kit.RuleBookCheck.RuleBookFinding.Kind;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The parameters with which a rule counts on a day on which it can be in force and they have no value. */
final class MissingValues {

    private MissingValues() {}

    static List<RuleBookFinding> in(RuleBook<?> book) {
        List<RuleBookFinding> findings = new ArrayList<>();
        for (Rule<?> rule : book.rules()) {
            for (Parameter<?> parameter : rule.parameters()) {
                firstDayWithout(parameter, rule, book).ifPresent(day -> findings.add(missing(parameter, rule, day)));
            }
        }
        return findings;
    }

    /** Between the days on which the rule comes into force or the law turns, nothing is otherwise than the day before. */
    private static Optional<LocalDate> firstDayWithout(Parameter<?> parameter, Rule<?> rule, RuleBook<?> book) {
        Timeline<?> values = book.parameters().get(parameter);
        TreeSet<LocalDate> turns = new TreeSet<>(book.lawTurns());
        turns.addAll(rule.bindsOn().turns());
        turns.add(book.start());
        return turns.tailSet(book.start()).stream()
                .filter(day -> rule.bindsOn().on(day) != Presence.NOT_IN_FORCE)
                .filter(day -> values == null || values.find(day).isEmpty())
                .findFirst();
    }

    private static RuleBookFinding missing(Parameter<?> parameter, Rule<?> rule, LocalDate day) {
        return new RuleBookFinding(
                Kind.VALUE_MISSING,
                Optional.of(rule.id()),
                Optional.empty(),
                Label.of(
                        "規則 " + rule.id() + " が用いるパラメータ " + parameter.id() + "（"
                                + parameter.name().ja() + "）には、" + day + " 現在の値がない。",
                        "Rule " + rule.id() + " counts with the parameter " + parameter.id() + " ("
                                + parameter.name().en() + "), which has no value on " + day + "."));
    }
}
