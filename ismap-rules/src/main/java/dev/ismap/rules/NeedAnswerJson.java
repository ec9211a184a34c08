package dev.ismap.rules;

import static dev.ismap.rules.ResultParts.array;
import static dev.ismap.rules.ResultParts.each;
import static dev.ismap.rules.ResultParts.label;
import static dev.ismap.rules.ResultParts.optional;
import static dev.ismap.rules.ResultParts.receipt;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import dev.ismap.model.list.ScopeAnswer.ScopeFinding;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.buyer.NeedAnswer.ListedAs;
import dev.ismap.rules.buyer.NeedAnswer.Part;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import dev.ismap.rules.buyer.NeedAnswer.Situation;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import dev.ismap.rules.calendar.IsmapCalendar.ContractCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a need as JSON, and back. What services have in common stands once, and each names it by its place among
 * the situations.
 */
final class NeedAnswerJson {

    static final String KIND = "need-answer";

    private static final DocumentKind NEED = DocumentKind.PROCUREMENT_NEED;
    private static final IsmapJson JSON = IsmapJson.standard();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private NeedAnswerJson() {}

    // ---- writing -----------------------------------------------------------------------------------------------

    static void write(NeedAnswer answer, JsonGenerator json) throws IOException {
        json.setCodec(MAPPER);
        json.writeStartObject();
        json.writeNumberField("format", DeterminationJson.FORMAT);
        json.writeStringField("kind", KIND);
        json.writeStringField("asOf", answer.day().toString());
        day("knownOn", answer.knownOn(), json);
        optional("list", answer.list().orElse(null), json);
        json.writeObjectFieldStart("counts");
        for (Fit fit : Fit.values()) {
            json.writeNumberField(fit.name(), answer.services(fit).size());
        }
        json.writeEndObject();
        label("exceptionPath", answer.exceptionPath(), json);
        label("ranking", answer.ranking(), json);
        label("meaning", DeterminationJson.meaning(NEED), json);
        json.writeFieldName("need");
        json.writeTree(tree(answer.need()));
        Map<Situation, Integer> places = new LinkedHashMap<>();
        IdentityHashMap<Situation, Integer> seen = new IdentityHashMap<>(); // most share the very object
        for (ServiceFit service : answer.services()) {
            seen.computeIfAbsent(service.situation(), one -> places.computeIfAbsent(one, another -> places.size()));
        }
        each("situations", List.copyOf(places.keySet()), NeedAnswerJson::situation, json);
        each(
                "services",
                answer.services(),
                (service, into) -> service(service, seen.getOrDefault(service.situation(), 0), into),
                json);
        json.writeEndObject();
    }

    private static void situation(Situation situation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("fit", situation.fit().name());
        json.writeStringField("verdict", situation.verdict().name());
        optional("restsOn", situation.restsOn().map(Basis::name).orElse(null), json);
        each("findings", situation.findings(), ResultParts::finding, json);
        each("open", situation.open(), ResultParts::open, json);
        each("missing", situation.missing(), ResultParts::missing, json);
        each("remedies", situation.remedies().remedies(), NeedAnswerJson::remedy, json);
        json.writeBooleanField("remediesComplete", situation.remedies().complete());
        day("lastValidDay", situation.lastValidDay(), json);
        json.writeStringField("coversContract", situation.coversContract().name());
        each("checks", situation.checks(), NeedAnswerJson::check, json);
        json.writeEndObject();
    }

    private static void remedy(Remedy remedy, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("inPower", remedy.isInPower());
        each("changes", remedy.changes(), ResultParts::change, json);
        json.writeEndObject();
    }

    private static void check(ContractCheck check, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("day", check.day().toString());
        json.writeStringField("matter", check.matter().name());
        label("why", check.why(), json);
        json.writeEndObject();
    }

    private static void service(ServiceFit fit, int situation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        optional(
                "registrationNumber",
                fit.registrationNumber().map(RegistrationNumber::toString).orElse(null),
                json);
        array("names", fit.names(), json);
        array("providers", fit.providers(), json);
        json.writeStringField("programme", fit.programme().name());
        json.writeStringField("fit", fit.situation().fit().name());
        json.writeStringField("listing", fit.listing().status().name());
        optional("doubt", fit.listing().doubt().map(ListingDoubt::name).orElse(null), json);
        day("recordedTo", fit.listing().recordedTo(), json);
        json.writeStringField("basis", fit.listing().basis().name());
        day("turnsOn", fit.listing().turnsOn(), json);
        day("lastValidDay", fit.situation().lastValidDay(), json);
        json.writeStringField("coversContract", fit.situation().coversContract().name());
        each("parts", fit.parts(), NeedAnswerJson::part, json);
        array("lookAgainOn", fit.lookAgainOn().stream().map(LocalDate::toString).toList(), json);
        each("remarks", fit.remarks(), ResultParts::remark, json);
        receipt(fit.receipt(), json);
        json.writeFieldName("service");
        json.writeTree(tree(ProcurementNeed.none().withService(fit.service())).path("service"));
        json.writeNumberField("situation", situation);
        json.writeEndObject();
    }

    private static void part(Part part, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("aspect", part.aspect().name());
        json.writeStringField("name", part.name());
        json.writeStringField("inside", part.inside().name());
        json.writeStringField("finding", part.finding().name());
        label("reason", part.finding().label(), json);
        if (!part.stated().isEmpty()) {
            array("stated", part.stated(), json);
        }
        json.writeEndObject();
    }

    private static void day(String name, Optional<LocalDate> day, JsonGenerator json) throws IOException {
        optional(name, day.map(LocalDate::toString).orElse(null), json);
    }

    private static JsonNode tree(ProcurementNeed need) {
        try {
            return MAPPER.readTree(JSON.writeCompact(need));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What the library writes is JSON", e);
        }
    }

    // ---- reading -----------------------------------------------------------------------------------------------

    static NeedAnswer read(ResultReader root) {
        List<Situation> situations = root.member("situations").each(NeedAnswerJson::situation);
        return new NeedAnswer(
                need("/need", root.member("need").node()),
                root.member("asOf").day(),
                root.optional("knownOn").map(ResultReader::day),
                root.optional("list").map(ResultReader::text),
                root.member("services").each(service -> service(service, situations)),
                root.member("exceptionPath").label());
    }

    private static Situation situation(ResultReader from) {
        return new Situation(
                from.member("verdict").constant(Verdict.class),
                from.optional("restsOn").map(basis -> basis.constant(Basis.class)),
                from.member("findings").each(ResultReader::finding),
                from.member("open").each(ResultReader::open),
                from.member("missing").each(ResultReader::missing),
                new Remedies(
                        from.member("remedies")
                                .each(remedy ->
                                        new Remedy(remedy.member("changes").each(change -> change.change(NEED)))),
                        from.member("remediesComplete").truth()),
                from.optional("lastValidDay").map(ResultReader::day),
                from.member("coversContract").constant(Truth.class),
                from.member("checks")
                        .each(check -> new ContractCheck(
                                check.member("day").day(),
                                check.member("matter").constant(Matter.class),
                                check.member("why").label())));
    }

    private static ServiceFit service(ResultReader from, List<Situation> situations) {
        List<String> names = from.texts("names");
        if (names.isEmpty()) {
            throw from.wrong(Label.of("名称", "a name"));
        }
        return new ServiceFit(
                selected(from.member("service")),
                names,
                from.texts("providers"),
                from.member("programme").constant(Programme.class),
                new ListedAs(
                        from.member("listing").constant(ListingStatus.class),
                        from.optional("doubt").map(doubt -> doubt.constant(ListingDoubt.class)),
                        from.optional("recordedTo").map(ResultReader::day),
                        from.member("basis").constant(Basis.class),
                        from.optional("turnsOn").map(ResultReader::day)),
                from.member("parts")
                        .each(part -> new Part(
                                part.member("aspect").constant(ScopeAspect.class),
                                part.member("name").text(),
                                part.member("finding").constant(ScopeFinding.class),
                                part.optional("stated").isPresent() ? part.texts("stated") : List.of())),
                from.member("remarks").each(ResultReader::remark),
                from.member("receipt").receipt(),
                from.member("situation").among(situations));
    }

    private static SelectedService selected(ResultReader from) {
        ObjectNode need = MAPPER.createObjectNode().put("kind", NEED.text());
        need.set("service", from.node());
        return need(from.path().head().toString(), need).service();
    }

    /** The need that stands in the text, each problem of which is told by its place in the whole. */
    private static ProcurementNeed need(String above, JsonNode need) {
        try {
            return JSON.read(need.toString(), ProcurementNeed.class);
        } catch (InputException e) {
            throw new InputException(e.problems().stream()
                    .map(problem -> new Problem(
                            above + problem.path(),
                            problem.code(),
                            problem.message(),
                            problem.other().map(above::concat)))
                    .toList());
        }
    }
}
