package dev.ismap.rules.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * One change of a case that can be done: one fact with another value, or one control decided otherwise.
 *
 * @param path where it stands
 * @param edit the change
 * @param what what is changed, and to what, as remedies that do the same agree on
 * @param isDay whether it is a day that is changed
 */
record SingleChange(String path, Edit edit, String what, boolean isDay) {

    private static final int MOST_CONTROLS = 4;
    private static final int MOST_DAYS = 40;

    /**
     * Single changes of facts that can be changed, of lists only those that are asked to be stated, and of controls of which
     * some rule says something; of days, some.
     */
    static List<SingleChange> all(WrittenCase written, Determination determination, Random random) {
        List<SingleChange> all = new ArrayList<>();
        List<SingleChange> days = new ArrayList<>();
        FactPlaces.of(written).forEach((path, of) -> {
            Fact<?, ?> fact = of.fact();
            boolean otherList = fact.domain() instanceof Domain.Many<?> && !Replies.isList(path);
            if (!of.changeable() || otherList) {
                return;
            }
            boolean isDay = fact.domain() instanceof Domain.Day;
            for (String value : Values.of(written, path, fact)) {
                String present = written.at(path).toString();
                boolean happens = isDay && fact.isEvent();
                boolean past = happens && (isPast(written, present) || isPast(written, value));
                if (!present.equals(value) && !past) {
                    (isDay ? days : all).add(new SingleChange(path, Edit.put(path, value), value, isDay));
                }
            }
        });
        Collections.shuffle(days, random);
        all.addAll(days.subList(0, Math.min(days.size(), MOST_DAYS)));
        controls(determination).forEach(id -> decisions(written, id, all));
        return all;
    }

    /** What has happened, or can no longer happen, no one brings about. */
    private static boolean isPast(WrittenCase written, String day) {
        return day.matches("\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"")
                && LocalDate.parse(day.substring(1, 11))
                        .isBefore(written.context().asked());
    }

    private static Set<String> controls(Determination determination) {
        Set<String> controls = new LinkedHashSet<>();
        for (Finding finding : determination.findings()) {
            if (finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.UNDETERMINED) {
                finding.items().stream().limit(MOST_CONTROLS).forEach(controls::add);
            }
        }
        return controls;
    }

    private static void decisions(WrittenCase written, String id, List<SingleChange> into) {
        Control control = Replies.standard(written).find(ControlId.parse(id)).orElseThrow();
        ObjectNode implemented = Replies.implemented(written, control);
        decision(id, implemented.toString(), into);
        if (implemented.has("changes")) {
            return; // what changed in the audit period has happened
        }
        if (control.isObjectiveOfControls()) {
            decision(id, "{\"decision\":\"EXCLUDED\",\"reason\":\"t\"}", into);
        } else if (control.isDetailOfControls()) {
            decision(id, "{\"decision\":\"NOT_SELECTED\",\"reason\":\"t\"}", into);
        }
    }

    private static void decision(String id, String json, List<SingleChange> into) {
        String path = Replies.decision(id);
        into.add(new SingleChange(path, Edit.put(path, json), kindOf(Edit.tree(json)), false));
    }

    private static String kindOf(JsonNode decision) {
        return decision.path("decision").asText("");
    }

    /** Whether a remedy does the same and no more. */
    boolean isGivenBy(WrittenCase written, Remedy remedy) {
        if (isControl()) {
            String id = path.substring(path.lastIndexOf('/') + 1);
            return remedy.changes().stream().allMatch(change -> change.items().equals(List.of(id)))
                    && kindOf(Deeds.done(written, remedy).at(path)).equals(what);
        }
        return remedy.changes().stream().allMatch(change -> change.path().equals(path))
                && (isDay || Deeds.done(written, remedy).at(path).toString().equals(what));
    }

    boolean isControl() {
        return path.startsWith("/statement/decisions/");
    }

    String kind() {
        return isControl()
                ? "a control " + what
                : path.replaceAll("/[0-9]+(?=/|$)", "/*") + " := " + (isDay ? "day" : what);
    }
}
