package dev.ismap.rules.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.determination.Question;
import dev.ismap.core.fact.Value;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers to questions into a document, as a person would who gives them.
 *
 * <p>An answer that stands for many, such as the days from one to another, is written in several ways; what is
 * announced for it has to hold for each.
 */
final class Replies {

    private static final String TEXT = "\"t\"";

    private Replies() {}

    /** The ways in which an answer can be written, each as edits of the document. */
    static List<List<Edit>> ways(WrittenCase written, Question question, Question.Answer answer) {
        String path = question.path();
        if (answer.value() instanceof Value.Kind kind) {
            return switch (kind) {
                case STATED -> single(path, text(written, path));
                case BLANK -> single(path, "\"\"");
                case NONE -> single(path, "[]");
                case NOT_APPLICABLE -> single(path, "{\"state\":\"NOT_APPLICABLE\",\"reason\":\"t\"}");
                case NOT_AS_ASKED -> path.equals("/wanted/regions") ? outside(written) : lists(written, path, false);
            };
        } else if (answer.value() instanceof Value.AsAsked asked) {
            if (!asked.items().equals(question.items())) {
                throw new IllegalStateException(asked + " does not answer " + question);
            }
            return asked.items().isEmpty() ? lists(written, path, true) : List.of(controls(written, asked.items()));
        } else if (answer.value() instanceof Value.Days days) {
            return days(written, path, days);
        } else if (answer.value() instanceof Value.Truth truth && path.equals("/service/components")) {
            return several(path, truth.holds());
        }
        return single(path, json(answer.value()));
    }

    /** A value as JSON has it. */
    static String json(Value value) {
        return value instanceof Value.Truth ? value.code() : "\"" + value.code() + "\"";
    }

    private static List<List<Edit>> single(String path, String json) {
        return List.of(List.of(Edit.put(path, json)));
    }

    /** A text that a case does not tell from others; of an underlying service, one that no other bears. */
    static String text(WrittenCase written, String path) {
        if (!isUnderlyingName(path)) {
            return TEXT;
        }
        Set<String> names = unnamed(written);
        int index = Integer.parseInt(path.replaceAll("[^0-9]", ""));
        boolean alone = names.size() == 1 && others(written, index).stream().noneMatch(String::isEmpty);
        return "\"" + (alone ? names.iterator().next() : "t" + index) + "\"";
    }

    static boolean isUnderlyingName(String path) {
        return path.matches("/statement/underlyingServices/[0-9]+/name");
    }

    /** The names from which something is taken over and which no underlying service states. */
    static Set<String> unnamed(WrittenCase written) {
        Set<String> names = takenOverFrom(written);
        names.removeAll(others(written, -1));
        return names;
    }

    /** The names of all underlying services but one; of one that is not named, an empty one. */
    private static List<String> others(WrittenCase written, int index) {
        List<String> names = new ArrayList<>();
        JsonNode services = written.at("/statement/underlyingServices");
        for (int i = 0; services.isArray() && i < services.size(); i++) {
            JsonNode name = services.get(i).path("name");
            if (i != index) {
                names.add(name.isTextual() && name.textValue().isEmpty() ? " " : name.asText(""));
            }
        }
        return names;
    }

    /** The first name that an underlying service bears. */
    private static String source(WrittenCase written) {
        return others(written, -1).stream()
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Set<String> takenOverFrom(WrittenCase written) {
        Set<String> names = new LinkedHashSet<>();
        written.at("/statement/decisions").forEach(decision -> {
            if (!isBlank(decision.path("from"))) {
                names.add(decision.path("from").textValue());
            }
        });
        return names;
    }

    private static List<List<Edit>> several(String path, boolean yes) {
        return single(path, yes ? "[{\"name\":\"c1\"},{\"name\":\"c2\"}]" : "[{\"name\":\"c1\"}]");
    }

    /** The first, the last and some days between; open at an end, also days far off. */
    private static List<List<Edit>> days(WrittenCase written, String path, Value.Days range) {
        Optional<LocalDate> first = range.first();
        Optional<LocalDate> last = range.last();
        Set<LocalDate> days = new LinkedHashSet<>();
        first.ifPresent(days::add);
        last.ifPresent(days::add);
        LocalDate from =
                first.orElseGet(() -> last.orElse(written.context().asked()).minusDays(40));
        LocalDate to = last.orElseGet(() -> from.plusDays(40));
        days.add(from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2));
        days.add(from);
        days.add(to);
        if (first.isEmpty()) {
            days.add(from.minusYears(2));
        }
        if (last.isEmpty()) {
            days.add(to.plusYears(2));
        }
        return days.stream()
                .map(day -> List.of(Edit.put(path, "\"" + day + "\"")))
                .toList();
    }

    // ---- lists -------------------------------------------------------------------------------------------------

    private static List<List<Edit>> lists(WrittenCase written, String path, boolean asAsked) {
        List<List<Edit>> ways = new ArrayList<>();
        for (String json : values(written, path, asAsked)) {
            ways.add(List.of(Edit.put(path, json)));
        }
        return ways;
    }

    /** Whether a list stands at a path of which it is only asked that something is in it. */
    static boolean isList(String path) {
        return path.equals("/statement/coveredComponents") || path.equals("/statement/regions");
    }

    /** Lists that are not empty and that are as the rules on them ask, or not. */
    static List<String> values(WrittenCase written, String path, boolean asAsked) {
        return switch (path) {
            case "/service/components" ->
                asAsked ? List.of("[{\"name\":\"c1\"}]") : List.of("[{\"name\":\"c1\"},{\"name\":\"c2\"}]");
            case "/statement/coveredComponents" -> asAsked ? List.of("[\"c1\"]") : List.of();
            case "/statement/regions" -> asAsked ? List.of("[\"r1\"]") : List.of();
            case "/statement/underlyingServices" -> underlying(written, asAsked);
            case "/statement/outsideComponents" -> List.of("[{\"name\":\"o\",\"declaredOutside\":" + asAsked + "}]");
            case "/audit/report/findings" -> List.of("[{\"description\":\"t\",\"open\":" + !asAsked + "}]");
            case "/service/models" -> asAsked ? List.of("[\"SAAS\"]") : List.of("[\"IAAS\"]", "[\"SAAS\",\"PAAS\"]");
            case "/auditingSystem/requirements" -> List.of("[{\"item\":\"1\",\"confirmed\":" + asAsked + "}]");
            case "/auditingSystem/executive/qualifications", "/auditingSystem/manager/qualifications" ->
                asAsked ? List.of("[\"CISA\"]") : List.of();
            case "/wanted/regions" -> List.of(asAsked ? wantedRegion(written) : "[\"elsewhere\"]");
            case "/wanted/components", "/wanted/plans", "/wanted/variants" ->
                asAsked
                        ? names(written.at("/service/scope" + path.substring("/wanted".length())), 1)
                        : List.of("[\"elsewhere\"]");
            case "/wanted/onlyIn" -> asAsked ? List.of("[]") : List.of("[\"AQ\"]");
            case "/service/scope/countries" -> countries(written, asAsked);
            case "/service/scope/regions" -> regions(written, asAsked);
            case "/service/scope/components", "/service/scope/plans", "/service/scope/variants" ->
                asAsked
                        ? names(written.at("/wanted" + path.substring("/service/scope".length())), 9)
                        : List.of("[\"elsewhere\"]");
            default -> throw new IllegalArgumentException("A list of what stands at " + path);
        };
    }

    /** The countries by which regions of the cases go here, with their codes. */
    private static final Map<String, String> COUNTRIES = Map.of("日本", "JP", "米国", "US", "フランス", "FR");

    /** Names of regions: all that are wanted, alone or beside what the scope names; or such as are surely none of them. */
    private static List<String> regions(WrittenCase written, boolean asAsked) {
        List<String> wanted = texts(written.at("/wanted/regions"));
        List<String> codes = texts(written.at("/service/scope/countries"));
        Set<String> names = new LinkedHashSet<>(asAsked ? wanted : List.of());
        if (names.isEmpty()) {
            boolean countries = !wanted.isEmpty() && COUNTRIES.keySet().containsAll(wanted);
            names.add(!asAsked && countries ? "フランス" : asAsked ? "anything" : "elsewhere");
        }
        Set<String> all = new LinkedHashSet<>(names);
        // whatever is stated or asked of the countries, some region can lie in them
        if (!codes.isEmpty() || !texts(written.at("/wanted/onlyIn")).isEmpty()) {
            all.add("anywhere");
        }
        Set<String> beside = new LinkedHashSet<>(texts(written.at("/service/scope/regions")));
        beside.addAll(all);
        return asAsked ? List.of(list(all), list(beside)) : List.of(list(all));
    }

    /** A region of which the scope tells that it is in it: one that it names, or a country in which some lie. */
    private static String wantedRegion(WrittenCase written) {
        List<String> limit = texts(written.at("/wanted/onlyIn"));
        List<String> codes = texts(written.at("/service/scope/countries"));
        List<String> names = new ArrayList<>(texts(written.at("/service/scope/regions")));
        COUNTRIES.keySet().stream()
                .sorted()
                .filter(name ->
                        codes.contains(COUNTRIES.get(name)) && (limit.isEmpty() || limit.contains(COUNTRIES.get(name))))
                .forEach(names::add);
        return list(Set.of(names.isEmpty() ? "anything" : names.get(0)));
    }

    /** A region that is surely not in scope, as the scope says too. */
    private static List<List<Edit>> outside(WrittenCase written) {
        Set<String> excluded = new LinkedHashSet<>(texts(written.at("/service/scope/excludedRegions")));
        List<List<Edit>> ways = new ArrayList<>();
        // one that the scope names may lie beyond the limit of the need
        excluded.stream().findFirst().ifPresent(name -> ways.add(List.of(wanted(name))));
        excluded.add("elsewhere");
        ways.add(List.of(wanted("elsewhere"), Edit.put("/service/scope/excludedRegions", list(excluded))));
        return ways;
    }

    private static Edit wanted(String region) {
        return Edit.put("/wanted/regions", list(Set.of(region)));
    }

    /** Countries of the regions in scope: those that the regions are, and such as the rules ask for, or others. */
    private static List<String> countries(WrittenCase written, boolean asAsked) {
        Set<String> codes = new LinkedHashSet<>();
        texts(written.at("/service/scope/regions")).forEach(name -> add(COUNTRIES.get(name), codes));
        List<String> limit = texts(written.at("/wanted/onlyIn"));
        if (asAsked) {
            texts(written.at("/wanted/regions")).forEach(name -> add(COUNTRIES.get(name), codes));
            if (codes.isEmpty()) {
                codes.add(limit.isEmpty() ? "JP" : limit.get(0));
            }
        } else {
            codes.add("AQ");
        }
        return List.of(list(codes));
    }

    private static void add(@Nullable String code, Set<String> codes) {
        if (code != null) {
            codes.add(code);
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        if (list instanceof ArrayNode) {
            list.forEach(text -> texts.add(text.textValue()));
        }
        return texts;
    }

    private static String list(Set<String> names) {
        return "[\"" + String.join("\",\"", names) + "\"]";
    }

    private static List<String> underlying(WrittenCase written, boolean asAsked) {
        Set<String> names = takenOverFrom(written);
        if (names.isEmpty()) {
            names.add("V");
        }
        List<String> rests = new ArrayList<>();
        if (asAsked) {
            rests.add("\"withinStatement\":false,\"declaredOutside\":true,\"listing\":{\"listed\":true}");
            rests.add("\"withinStatement\":true,\"listing\":{\"listed\":true}");
        } else {
            rests.add("\"withinStatement\":false,\"declaredOutside\":false,\"listing\":{\"listed\":false}");
            String asked = "\"" + written.context().asked() + "\"";
            if (!written.at("/filedOn").toString().equals(asked)
                    && !written.at("/filedOn").isMissingNode()) {
                rests.add("\"withinStatement\":false,\"declaredOutside\":true,\"listing\":{\"listed\":true,\"from\":"
                        + asked + "}");
            }
        }
        List<String> values = new ArrayList<>();
        for (String rest : rests) {
            List<String> services = names.stream()
                    .map(name -> "{\"name\":\"" + name + "\"," + rest + "}")
                    .toList();
            values.add("[" + String.join(",", services) + "]");
        }
        return values;
    }

    private static List<String> names(JsonNode list, int most) {
        List<String> names = new ArrayList<>();
        if (list instanceof ArrayNode) {
            list.forEach(name -> names.add("\"" + name.textValue() + "\""));
        }
        return names.isEmpty()
                ? List.of("[\"anything\"]")
                : List.of("[" + String.join(",", names.subList(0, Math.min(most, names.size()))) + "]");
    }

    // ---- controls ----------------------------------------------------------------------------------------------

    /** Each control decided as the rules ask, with all that such a decision needs. */
    private static List<Edit> controls(WrittenCase written, List<String> items) {
        ControlStandard standard = standard(written);
        return items.stream()
                .map(id -> Edit.put(decision(id), inPlace(written, standard, id).toString()))
                .toList();
    }

    static ControlStandard standard(WrittenCase written) {
        return ControlStandards.edition(written.at("/statement/edition").textValue());
    }

    static String decision(String id) {
        return "/statement/decisions/" + id;
    }

    /** The decision as it stands with all that it needs; to implement the control, where there is none. */
    static ObjectNode inPlace(WrittenCase written, ControlStandard standard, String id) {
        JsonNode present = written.at(decision(id));
        String source = source(written);
        boolean takenOver = present.path("decision").asText().equals("TAKEN_OVER");
        // what is taken over from no service that there is has to be implemented
        boolean kept = present.has("decision") && !(takenOver && source.isEmpty() && isBlank(present.path("from")));
        ObjectNode decision = kept ? present.deepCopy() : Edit.object("{\"decision\":\"IMPLEMENTED\"}");
        switch (decision.path("decision").textValue()) {
            case "IMPLEMENTED" -> {
                if (isDetail(standard, id)) {
                    decision.set("individualControls", Edit.tree("[\"t\"]"));
                }
                describe(written, decision);
            }
            case "TAKEN_OVER" -> {
                if (isBlank(decision.path("from"))) {
                    decision.put("from", source);
                }
                describe(written, decision);
            }
            default -> decision.put("reason", "t");
        }
        return decision;
    }

    /** A control that is implemented; what changed in it in the audit period has happened, and stays. */
    static ObjectNode implemented(WrittenCase written, Control control) {
        ObjectNode implemented = Edit.object(
                control.isDetailOfControls()
                        ? "{\"decision\":\"IMPLEMENTED\",\"individualControls\":[\"t\"]}"
                        : "{\"decision\":\"IMPLEMENTED\"}");
        JsonNode changes = written.at(decision(control.id().toString())).path("changes");
        if (!changes.isEmpty()) {
            implemented.set("changes", changes);
        }
        return implemented;
    }

    /** The decision as it stands, with a change in the audit period. */
    static ObjectNode withChange(WrittenCase written, String id) {
        ObjectNode decision = written.at(decision(id)).deepCopy();
        decision.set("changes", Edit.tree("[{}]"));
        describe(written, decision);
        return decision;
    }

    private static void describe(WrittenCase written, ObjectNode decision) {
        LocalDate from =
                LocalDate.parse(written.base().root().at("/audit/period/from").textValue());
        for (JsonNode change : decision.path("changes")) {
            ObjectNode before = ((ObjectNode) change).withObject("/before");
            ObjectNode after = ((ObjectNode) change).withObject("/after");
            before.put("content", "t");
            after.put("content", "t");
            if (!before.has("to") || !after.has("from")) {
                before.put("to", from.plusDays(20).toString());
                after.put("from", from.plusDays(21).toString());
            }
        }
    }

    static boolean isDetail(ControlStandard standard, String id) {
        return standard.find(ControlId.parse(id))
                .filter(Control::isDetailOfControls)
                .isPresent();
    }

    private static boolean isBlank(JsonNode text) {
        return !text.isTextual() || text.textValue().isBlank();
    }
}
