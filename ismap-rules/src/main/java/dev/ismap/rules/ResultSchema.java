package dev.ismap.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Difference.OutcomeChange;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import dev.ismap.model.list.ScopeAnswer.ScopeFinding;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * The JSON Schemas of a determination and of the answer to a need as {@link DeterminationJson} writes them, of the draft
 * 2020-12.
 *
 * <p>Which parts of a determination are there depends on what was asked for; the head and the receipt always are. The constants are those
 * of the types that are written, so that none is missing.
 */
final class ResultSchema {

    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String POINTER = "^(/[^/]*)*$";
    private static final String HASH = "^[0-9a-f]{64}$";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode definitions = object();

    private ResultSchema() {}

    static ObjectNode determination() {
        ResultSchema schema = new ResultSchema();
        return schema.root(
                "判定 / determination",
                "形式 " + DeterminationJson.FORMAT + "。receipt まで常に書き、findings 以下は求めた範囲による。"
                        + " / Format " + DeterminationJson.FORMAT
                        + ". The head and the receipt are always there, the rest as far as it was asked for.",
                record(
                        List.of(
                                "format",
                                "asOf",
                                "filedOn",
                                "verdict",
                                "lawKnownTo",
                                "meaning",
                                "notCovered",
                                "receipt"),
                        head()));
    }

    static ObjectNode needAnswer() {
        ResultSchema schema = new ResultSchema();
        // The need stands in the answer as it stands in a document of its own, whose schema is taken whole.
        schema.definitions.set("need", need());
        schema.definitions.set("situation", situation());
        schema.definitions.set("serviceFit", serviceFit());
        schema.definitions.set("part", part());
        schema.definitions.set("check", check());
        return schema.root(
                "調達の要件への回答 / answer to a need",
                "形式 " + DeterminationJson.FORMAT + "。複数のサービスに共通する判定は situations に一度だけ書き、各サービスはその位置（0から）を situation に示す。"
                        + " / Format " + DeterminationJson.FORMAT
                        + ". What services have in common stands once among the situations; each service tells its place"
                        + " there, from 0, as its situation.",
                record(
                        List.of(
                                "format",
                                "kind",
                                "asOf",
                                "counts",
                                "exceptionPath",
                                "ranking",
                                "meaning",
                                "need",
                                "situations",
                                "services"),
                        answer()));
    }

    private ObjectNode root(String title, String description, ObjectNode result) {
        definitions.set("label", record(List.of("ja", "en"), fields("ja", text(), "en", text())));
        definitions.set("day", pattern(DAY));
        definitions.set("path", pattern(POINTER));
        definitions.set("verdict", constants(Verdict.values()));
        definitions.set("outcome", constants(Outcome.values()));
        definitions.set("basis", constants(Basis.values()));
        definitions.set("finding", finding());
        definitions.set("evidence", evidence());
        definitions.set("remark", remark());
        definitions.set("openMatter", openMatter());
        definitions.set("missingFact", missingFact());
        definitions.set("question", question());
        definitions.set("ways", ways());
        definitions.set("remedy", remedy());
        definitions.set("horizon", horizon());
        definitions.set("receipt", receipt());
        ObjectNode root = object().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title)
                .put("description", description);
        root.setAll(result);
        root.set("$defs", definitions);
        return root;
    }

    // ---- the answer to a need ----------------------------------------------------------------------------------

    private static ObjectNode answer() {
        ObjectNode fields = object();
        fields.set("format", object().put("const", DeterminationJson.FORMAT));
        fields.set("kind", object().put("const", NeedAnswerJson.KIND));
        fields.set("asOf", ref("day"));
        fields.set("knownOn", ref("day"));
        fields.set("list", text());
        ObjectNode counts = object();
        List<String> fits = Arrays.stream(Fit.values()).map(Enum::name).toList();
        fits.forEach(fit -> counts.set(fit, place()));
        fields.set("counts", record(fits, counts));
        fields.set("exceptionPath", ref("label"));
        fields.set("ranking", ref("label"));
        fields.set("meaning", ref("label"));
        fields.set("need", ref("need"));
        fields.set("situations", list(ref("situation")));
        fields.set("services", list(ref("serviceFit")));
        return fields;
    }

    private static ObjectNode need() {
        try {
            return (ObjectNode) MAPPER.readTree(IsmapJson.standard().schema(DocumentKind.PROCUREMENT_NEED));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A schema is JSON", e);
        }
    }

    private static ObjectNode situation() {
        ObjectNode fields = object();
        fields.set("fit", constants(Fit.values()));
        fields.set("verdict", ref("verdict"));
        fields.set("restsOn", ref("basis"));
        fields.set("findings", list(ref("finding")));
        fields.set("open", list(ref("openMatter")));
        fields.set("missing", list(ref("missingFact")));
        fields.set("remedies", list(ref("remedy")));
        fields.set("remediesComplete", truth());
        fields.set("lastValidDay", ref("day"));
        fields.set("coversContract", constants(Truth.values()));
        fields.set("checks", list(ref("check")));
        return record(
                List.of(
                        "fit",
                        "verdict",
                        "findings",
                        "open",
                        "missing",
                        "remedies",
                        "remediesComplete",
                        "coversContract",
                        "checks"),
                fields);
    }

    private static ObjectNode check() {
        return record(
                List.of("day", "matter", "why"),
                fields("day", ref("day"), "matter", constants(Matter.values()), "why", ref("label")));
    }

    private static ObjectNode serviceFit() {
        ObjectNode fields = object();
        fields.set("registrationNumber", text());
        fields.set("names", some(text()));
        fields.set("providers", list(text()));
        fields.set("programme", constants(Programme.values()));
        fields.set("fit", constants(Fit.values()));
        fields.set("listing", constants(ListingStatus.values()));
        fields.set("doubt", constants(ListingDoubt.values()));
        fields.set("recordedTo", ref("day"));
        fields.set("basis", ref("basis"));
        fields.set("turnsOn", ref("day"));
        fields.set("lastValidDay", ref("day"));
        fields.set("coversContract", constants(Truth.values()));
        fields.set("parts", list(ref("part")));
        fields.set("lookAgainOn", list(ref("day")));
        fields.set("remarks", list(ref("remark")));
        fields.set("receipt", ref("receipt"));
        fields.set("service", object().put("$ref", need().path("$id").textValue() + "#/properties/service"));
        fields.set("situation", place());
        return record(
                List.of(
                        "names",
                        "providers",
                        "programme",
                        "fit",
                        "listing",
                        "basis",
                        "coversContract",
                        "parts",
                        "lookAgainOn",
                        "remarks",
                        "receipt",
                        "service",
                        "situation"),
                fields);
    }

    private static ObjectNode part() {
        ObjectNode fields = fields("aspect", constants(ScopeAspect.values()), "name", text());
        fields.set("inside", constants(Truth.values()));
        fields.set("finding", constants(ScopeFinding.values()));
        fields.set("reason", ref("label"));
        fields.set("stated", list(text()));
        return record(List.of("aspect", "name", "inside", "finding", "reason"), fields);
    }

    // ---- a determination ---------------------------------------------------------------------------------------

    private static ObjectNode head() {
        ObjectNode fields = object();
        fields.set("format", object().put("const", DeterminationJson.FORMAT));
        DeterminationJson.ABOUT.forEach(name -> fields.set(name, text()));
        fields.set("asOf", ref("day"));
        fields.set("filedOn", ref("day"));
        fields.set("verdict", ref("verdict"));
        fields.set("restsOn", ref("basis"));
        fields.set("lawKnownTo", ref("day"));
        fields.set("meaning", ref("label"));
        fields.set("notCovered", list(text()));
        fields.set("remarks", list(ref("remark")));
        fields.set("findings", list(ref("finding")));
        fields.set("open", list(ref("openMatter")));
        fields.set("missing", list(ref("missingFact")));
        fields.set("questions", list(ref("question")));
        fields.set(
                "settlements",
                record(
                        List.of(Verdict.ELIGIBLE.name(), Verdict.INELIGIBLE.name()),
                        fields(Verdict.ELIGIBLE.name(), ref("ways"), Verdict.INELIGIBLE.name(), ref("ways"))));
        fields.set("remedies", list(ref("remedy")));
        fields.set("remediesComplete", truth());
        fields.set("horizon", ref("horizon"));
        fields.set("receipt", ref("receipt"));
        return fields;
    }

    private static ObjectNode finding() {
        ObjectNode fields = object();
        fields.set("rule", text());
        fields.set("title", ref("label"));
        fields.set("outcome", ref("outcome"));
        fields.set("force", constants(Force.values()));
        fields.set("basis", ref("basis"));
        fields.set("counts", truth());
        fields.set(
                "provision",
                record(
                        List.of("instrument", "name"),
                        fields("instrument", text(), "locator", text(), "name", ref("label"))));
        fields.set("authority", constants(AuthorityRuling.values()));
        fields.set("message", ref("label"));
        fields.set("toDo", ref("label"));
        fields.set("exception", text());
        fields.set("evidence", list(ref("evidence")));
        fields.set("controls", some(text()));
        fields.set("doubts", some(record(List.of("id", "question"), fields("id", text(), "question", ref("label")))));
        return record(List.of("rule", "title", "outcome", "force", "basis", "counts", "message", "evidence"), fields);
    }

    private static ObjectNode evidence() {
        ObjectNode fields = fields("path", ref("path"), "label", ref("label"), "value", anyText());
        fields.set("expected", anyText());
        fields.set("relation", constants(Relation.values()));
        fields.set("way", text());
        fields.set("controls", some(text()));
        fields.set("source", record(List.of("name", "basis"), fields("name", ref("label"), "basis", ref("basis"))));
        ObjectNode evidence = record(List.of("path", "label", "value"), fields);
        evidence.set("dependentRequired", both("expected", "relation"));
        return evidence;
    }

    private static ObjectNode both(String one, String other) {
        ObjectNode both = object();
        both.putArray(one).add(other);
        both.putArray(other).add(one);
        return both;
    }

    private static ObjectNode remark() {
        return record(
                List.of("code", "paths", "message"),
                fields("code", text(), "paths", some(ref("path")), "message", ref("label")));
    }

    private static ObjectNode openMatter() {
        ObjectNode fields =
                fields("reason", constants(OpenMatter.Reason.values()), "rules", list(text()), "label", ref("label"));
        fields.set("path", ref("path"));
        return record(List.of("reason", "rules", "label"), fields);
    }

    private static ObjectNode missingFact() {
        ObjectNode fields = fields("path", ref("path"), "label", ref("label"), "rules", list(text()));
        fields.set("decisive", truth());
        fields.set("asked", object().put("const", true));
        fields.set("controls", some(text()));
        fields.set("count", object().put("type", "integer").put("minimum", 1));
        ObjectNode fact = record(List.of("path", "label", "rules", "decisive"), fields);
        fact.set("dependentRequired", both("controls", "count"));
        return fact;
    }

    private static ObjectNode question() {
        ObjectNode fields = fields("path", ref("path"), "label", ref("label"), "rules", list(text()));
        fields.set("settles", list(text()));
        fields.set("controls", some(text()));
        fields.set(
                "answers",
                list(record(
                        List.of("value", "label"),
                        fields("value", anyText(), "label", ref("label"), "verdict", ref("verdict")))));
        return record(List.of("path", "label", "rules", "settles", "answers"), fields);
    }

    private static ObjectNode ways() {
        ObjectNode reply = fields("path", ref("path"), "label", ref("label"), "value", anyText());
        reply.set("controls", some(text()));
        return record(
                List.of("sets", "complete"),
                fields("sets", list(some(record(List.of("path", "label", "value"), reply))), "complete", truth()));
    }

    private static ObjectNode remedy() {
        ObjectNode change = fields("path", ref("path"), "label", ref("label"), "from", anyText());
        change.set("to", anyText());
        change.set("controls", some(text()));
        change.set("inPower", truth());
        ObjectNode fields = fields("inPower", truth(), "helpsUntil", ref("day"), "helpsWithoutEnd", truth());
        fields.set("changes", some(record(List.of("path", "label", "to", "inPower"), change)));
        return record(List.of("inPower", "changes"), fields);
    }

    private static ObjectNode horizon() {
        ObjectNode because = fields("rule", text(), "from", ref("outcome"), "to", ref("outcome"));
        because.set("cause", constants(OutcomeChange.Cause.values()));
        because.set("text", ref("label"));
        because.set("paths", list(ref("path")));
        ObjectNode fields = fields("day", ref("day"), "verdict", ref("verdict"), "noLaw", ref("label"));
        fields.set("because", list(record(List.of("rule", "cause", "text", "paths"), because)));
        return record(List.of("day", "because"), fields);
    }

    private static ObjectNode receipt() {
        ObjectNode fields = fields("id", pattern("^[0-9a-f]{16}$"), "library", text(), "ruleBook", text());
        fields.set("ruleBookHash", pattern(HASH));
        fields.set("sources", object().put("type", "object").set("additionalProperties", pattern(HASH)));
        fields.set("asOf", ref("day"));
        fields.set("filedOn", ref("day"));
        fields.set("knownOn", ref("day"));
        fields.set("caseHash", pattern(HASH));
        fields.set("verdict", ref("verdict"));
        return record(
                List.of(
                        "id",
                        "library",
                        "ruleBook",
                        "ruleBookHash",
                        "sources",
                        "asOf",
                        "filedOn",
                        "caseHash",
                        "verdict"),
                fields);
    }

    // ---- kinds of values ---------------------------------------------------------------------------------------

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode fields(String a, ObjectNode one, String b, ObjectNode two) {
        ObjectNode fields = object();
        fields.set(a, one);
        fields.set(b, two);
        return fields;
    }

    private static ObjectNode fields(String a, ObjectNode one, String b, ObjectNode two, String c, ObjectNode three) {
        ObjectNode fields = fields(a, one, b, two);
        fields.set(c, three);
        return fields;
    }

    private static ObjectNode record(List<String> required, ObjectNode properties) {
        ObjectNode record = object().put("type", "object");
        ArrayNode names = record.putArray("required");
        required.forEach(names::add);
        record.set("properties", properties);
        return record;
    }

    private static ObjectNode ref(String name) {
        return object().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode list(ObjectNode item) {
        ObjectNode list = object().put("type", "array");
        list.set("items", item);
        return list;
    }

    /** A list that is written only where something is in it. */
    private static ObjectNode some(ObjectNode item) {
        return list(item).put("minItems", 1);
    }

    private static ObjectNode text() {
        return anyText().put("minLength", 1);
    }

    /** A text that can be empty, such as a value that is stated to be blank. */
    private static ObjectNode anyText() {
        return object().put("type", "string");
    }

    private static ObjectNode pattern(String pattern) {
        return anyText().put("pattern", pattern);
    }

    private static ObjectNode truth() {
        return object().put("type", "boolean");
    }

    /** A number of things, or a place among them. */
    private static ObjectNode place() {
        return object().put("type", "integer").put("minimum", 0);
    }

    private static ObjectNode constants(Enum<?>... values) {
        ObjectNode constants = object();
        ArrayNode names = constants.putArray("enum");
        Arrays.stream(values).map(Enum::name).forEach(names::add);
        return constants;
    }
}
