package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.determination.Finding;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.list.ScopeAnswer.ScopeLink;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import dev.ismap.rules.buyer.NeedAnswer.Situation;
import java.util.IdentityHashMap;
import java.util.List;

/** The answer to a buyer as JSON. */
final class NeedJson {

    private NeedJson() {}

    static String write(NeedAnswer answer) {
        ObjectNode json = Json.object()
                .put("kind", "need-answer")
                .put("asOf", answer.day().toString());
        ObjectNode counts = json.putObject("counts");
        for (Fit fit : Fit.values()) {
            counts.put(fit.name(), answer.services(fit).size());
        }
        json.set("exceptionPath", Json.of(answer.exceptionPath()));
        json.set("ranking", Json.of(answer.ranking()));
        json.set("meaning", Json.of(DeterminationJson.meaning(DocumentKind.PROCUREMENT_NEED)));
        // what services have in common stands once, and each names it by its place
        IdentityHashMap<Situation, Integer> places = new IdentityHashMap<>();
        ArrayNode situations = json.putArray("situations");
        ArrayNode services = json.putArray("services");
        for (ServiceFit fit : answer.services()) {
            int place = places.computeIfAbsent(fit.situation(), one -> {
                situation(situations.addObject(), one);
                return situations.size() - 1;
            });
            service(services.addObject(), fit).put("situation", place);
        }
        return Json.write(json);
    }

    private static ObjectNode service(ObjectNode json, ServiceFit fit) {
        fit.service()
                .registrationNumber()
                .map(RegistrationNumber::toString)
                .ifPresent(number -> json.put("registrationNumber", number));
        strings(json.putArray("names"), fit.service().names());
        strings(json.putArray("providers"), fit.service().providers());
        json.put("programme", fit.service().programme().name())
                .put("fit", fit.situation().fit().name())
                .put("listing", fit.service().status().name());
        fit.situation().lastValidDay().ifPresent(day -> json.put("lastValidDay", day.toString()));
        ArrayNode parts = json.putArray("parts");
        for (ScopeLink part : fit.parts()) {
            ObjectNode one = parts.addObject()
                    .put("aspect", part.aspect().name())
                    .put("name", part.asked())
                    .put("inside", part.finding().inside().name())
                    .put("finding", part.finding().name());
            one.set("reason", Json.of(part.finding().label()));
        }
        return json;
    }

    private static void situation(ObjectNode json, Situation situation) {
        json.put("fit", situation.fit().name());
        situation.restsOn().ifPresent(basis -> json.put("restsOn", basis.name()));
        ArrayNode findings = json.putArray("findings");
        for (Finding finding : situation.findings()) {
            ObjectNode one = findings.addObject()
                    .put("rule", finding.rule())
                    .put("outcome", finding.outcome().name())
                    .put("force", finding.force().name())
                    .put("basis", finding.basis().name());
            one.set("message", Json.of(finding.message()));
        }
        ArrayNode open = json.putArray("open");
        situation.open().forEach(matter -> {
            ObjectNode one = open.addObject().put("reason", matter.reason().name());
            strings(one.putArray("rules"), matter.rules());
            matter.path().ifPresent(path -> one.put("path", path));
            one.set("label", Json.of(matter.label()));
        });
        ArrayNode missing = json.putArray("missing");
        situation.missing().forEach(fact -> {
            ObjectNode one = missing.addObject().put("path", fact.path());
            strings(one.putArray("rules"), fact.rules());
            one.put("decisive", fact.decisive()).set("label", Json.of(fact.label()));
        });
        ArrayNode checks = json.putArray("checks");
        situation
                .checks()
                .forEach(check -> checks.addObject()
                        .put("day", check.day().toString())
                        .put("matter", check.matter().name())
                        .set("why", Json.of(check.why())));
    }

    private static void strings(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
