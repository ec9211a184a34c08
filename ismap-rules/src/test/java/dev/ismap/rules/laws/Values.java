package dev.ismap.rules.laws;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The values that a fact can be given in a document, as JSON. */
final class Values {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private Values() {}

    static List<String> of(WrittenCase written, String path, Fact<?, ?> fact) {
        if (fact.domain() instanceof Domain.Choice<?> choice) {
            return choice.values().stream()
                    .map(value -> value instanceof Boolean ? value.toString() : "\"" + value + "\"")
                    .toList();
        } else if (Replies.isUnderlyingName(path)) {
            return names(written, path);
        } else if (fact.domain() instanceof Domain.Text) {
            return List.of("\"t\"", "\"\"");
        } else if (fact.domain() instanceof Domain.Day) {
            return days(written).stream().map(day -> "\"" + day + "\"").toList();
        }
        List<String> lists = new ArrayList<>(List.of("[]"));
        lists.addAll(Replies.values(written, path, true));
        lists.addAll(Replies.values(written, path, false));
        return lists;
    }

    /** Names from which something is taken over, one that a list has and others. */
    private static List<String> names(WrittenCase written, String path) {
        List<String> names = new ArrayList<>(List.of(Replies.text(written, path), "\"\""));
        Replies.unnamed(written).forEach(name -> names.add("\"" + name + "\""));
        if (written.context().services().isPresent()) {
            names.add("\"V\"");
        }
        return names.stream().distinct().toList();
    }

    /** The days on which something can turn: those that the case names, what terms make of them, and those around. */
    static Set<LocalDate> days(WrittenCase written) {
        Set<LocalDate> named = new TreeSet<>();
        named.add(written.context().asked());
        collect(written.root(), named);
        Set<LocalDate> all = new TreeSet<>();
        for (LocalDate day : named) {
            for (LocalDate turn : List.of(
                    day,
                    day.plusMonths(3),
                    day.minusMonths(3),
                    day.plusYears(1),
                    day.minusYears(1),
                    day.plusMonths(16),
                    day.minusMonths(16))) {
                all.add(turn.minusDays(1));
                all.add(turn);
                all.add(turn.plusDays(1));
            }
        }
        return all;
    }

    private static void collect(JsonNode node, Set<LocalDate> into) {
        if (node.isTextual() && node.textValue().matches(DAY)) {
            into.add(LocalDate.parse(node.textValue()));
        } else if (node.isContainerNode()) {
            node.forEach(child -> collect(child, into));
        }
    }
}
