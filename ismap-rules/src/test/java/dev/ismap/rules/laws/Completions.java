package dev.ismap.rules.laws;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives facts that a document leaves out, or says are not known.
 *
 * <p>A claim is no fact that is missing, nor is a decision in a final statement, nor the day of filing, nor a component
 * outside: with them the case is another.
 */
final class Completions {

    private static final Set<String> OTHER_CASES = Set.of(
            "/audit/managementCycle/used",
            "/liu/specialMeasures/used",
            "/filedOn",
            "/application",
            "/asOf",
            "/independence/provider",
            "/statement/edition",
            "/statement/optionalDetails",
            "/statement/outsideComponents",
            // what a buyer wants besides: without it no limit is wanted
            "/wanted/onlyIn");

    /** The days of a listing: where none is said, there is no such bound. */
    private static final Pattern BOUND = Pattern.compile(".*/listing/(from|to)");

    private Completions() {}

    /** Some of the facts that a document leaves out, taken at random. */
    static List<Edit> some(WrittenCase written, Determination determination, Random random) {
        List<Edit> edits = new ArrayList<>();
        boolean all = random.nextInt(3) == 0;
        FactPlaces.of(written).forEach((path, of) -> {
            JsonNode present = written.at(path);
            boolean claim = (OTHER_CASES.contains(path) || BOUND.matcher(path).matches()) && !present.has("state");
            if (!claim && isMissing(present) && (all || random.nextInt(3) == 0)) {
                JsonNode complete = written.base().root().at(path);
                List<String> values = Values.of(written, path, of.fact());
                edits.add(Edit.put(
                        path,
                        !isMissing(complete) && random.nextBoolean()
                                ? complete.toString()
                                : values.get(random.nextInt(values.size()))));
            }
        });
        if (written.at("/audit").isObject() && written.at("/audit/auditor/name").isMissingNode()) {
            edits.add(Edit.put("/audit/auditor/name", "\"A\""));
        }
        if (written.at("/statement/status").asText().equals("DRAFT")) {
            decisions(written, determination, random, all, edits);
        }
        return edits;
    }

    private static boolean isMissing(JsonNode node) {
        return node.isMissingNode() || node.path("state").asText().equals("UNKNOWN");
    }

    private static void decisions(
            WrittenCase written, Determination determination, Random random, boolean all, List<Edit> edits) {
        ControlStandard standard = Replies.standard(written);
        for (MissingFact fact : determination.missing()) {
            for (String id : fact.items()) {
                JsonNode present = written.at(Replies.decision(id));
                if (all || random.nextInt(3) == 0) {
                    if (present.has("decision")) {
                        String more = Replies.inPlace(written, standard, id).toString();
                        if (Edit.tree(more).path("decision").equals(present.path("decision"))) {
                            edits.add(Edit.put(Replies.decision(id), more));
                        }
                    } else {
                        edits.add(Edit.put(Replies.decision(id), any(standard, id, random)));
                    }
                }
            }
        }
    }

    private static String any(ControlStandard standard, String id, Random random) {
        Control control = standard.find(ControlId.parse(id)).orElseThrow();
        boolean objective = control.isObjectiveOfControls();
        boolean detail = control.isDetailOfControls();
        return switch (random.nextInt(8)) {
            case 0 ->
                objective
                        ? "{\"decision\":\"EXCLUDED\",\"reason\":\"t\"}"
                        : detail
                                ? "{\"decision\":\"NOT_SELECTED\",\"reason\":\"t\"}"
                                : "{\"decision\":\"IMPLEMENTED\"}";
            case 1 ->
                objective
                        ? "{\"decision\":\"EXCLUDED\"}"
                        : detail ? "{\"decision\":\"NOT_SELECTED\"}" : "{\"decision\":\"IMPLEMENTED\"}";
            case 2 -> "{\"decision\":\"TAKEN_OVER\",\"from\":\"U\"}";
            default ->
                detail
                        ? "{\"decision\":\"IMPLEMENTED\",\"individualControls\":[\"t\"]}"
                        : "{\"decision\":\"IMPLEMENTED\"}";
        };
    }
}
