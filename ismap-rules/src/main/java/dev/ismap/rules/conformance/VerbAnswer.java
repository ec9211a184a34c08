package dev.ismap.rules.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.RegistrationHistory;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import dev.ismap.rules.calendar.IsmapCalendar;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.law.Validity;
import dev.ismap.rules.law.Validity.ValidityStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answers of verbs as data, with the names that the command line gives them in JSON, and without words. */
final class VerbAnswer {

    private VerbAnswer() {}

    static JsonNode validity(Validity validity, ValidityStatus status) {
        return object().put("lastValidDay", validity.lastValidDay().toString())
                .put("otherReading", validity.otherReading().toString())
                .put("status", status.name());
    }

    /** Of a list all that is on record; with a text to find, the registrations whose number or name contains it. */
    static JsonNode list(ServiceRegister register, Optional<String> find, LocalDate day) {
        ObjectNode answer = object();
        answer.put("complete", register.answer(day, "").complete());
        ArrayNode entries = answer.putArray("entries");
        List<RegistrationHistory> histories = find.map(register::search).orElseGet(register::histories);
        for (RegistrationHistory history : histories) {
            history.on(day).ifPresent(one -> entry(entries.addObject(), one));
        }
        if (entries.isEmpty()) {
            find.ifPresent(wanted -> {
                ListingAnswer none = register.answer(day, wanted);
                ObjectNode entry = entries.addObject();
                entry.putArray("names").add(wanted);
                entry.put("status", none.status().name());
                none.doubt().ifPresent(doubt -> entry.put("doubt", doubt.name()));
            });
        }
        return answer;
    }

    private static void entry(ObjectNode entry, ServiceOnDay one) {
        one.registrationNumber()
                .map(RegistrationNumber::toString)
                .ifPresent(number -> entry.put("registrationNumber", number));
        one.names().forEach(entry.putArray("names")::add);
        one.providers().forEach(entry.putArray("providers")::add);
        entry.put("programme", one.programme().name());
        one.periodEnd().ifPresent(end -> entry.put("periodEnd", end.toString()));
        entry.put("status", one.answer().status().name());
        one.answer().doubt().ifPresent(doubt -> entry.put("doubt", doubt.name()));
    }

    static JsonNode need(NeedAnswer need) {
        ObjectNode answer = object();
        ObjectNode counts = answer.putObject("counts");
        for (Fit fit : Fit.values()) {
            counts.put(fit.name(), need.services(fit).size());
        }
        ArrayNode services = answer.putArray("services");
        for (ServiceFit fit : need.services()) {
            ObjectNode one = services.addObject();
            fit.registrationNumber()
                    .map(RegistrationNumber::toString)
                    .ifPresent(number -> one.put("registrationNumber", number));
            fit.names().forEach(one.putArray("names")::add);
            one.put("fit", fit.situation().fit().name());
            one.put("listing", fit.listing().status().name());
            fit.situation().lastValidDay().ifPresent(day -> one.put("lastValidDay", day.toString()));
            rules(one.putArray("violated"), fit, Outcome.VIOLATED);
            rules(one.putArray("undetermined"), fit, Outcome.UNDETERMINED);
            ArrayNode parts = one.putArray("parts");
            fit.parts()
                    .forEach(part -> parts.addObject()
                            .put("aspect", part.aspect().name())
                            .put("name", part.name())
                            .put("inside", part.inside().name())
                            .put("finding", part.finding().name()));
        }
        return answer;
    }

    /** The rules of an outcome that bears on whether a service serves. */
    private static void rules(ArrayNode rules, ServiceFit fit, Outcome outcome) {
        fit.situation().findings(outcome).stream()
                .filter(Finding::counts)
                .map(Finding::rule)
                .forEach(rules::add);
    }

    static JsonNode calendar(IsmapCalendar calendar) {
        ObjectNode answer = object();
        ArrayNode days = answer.putArray("days");
        for (CalendarDay day : calendar.days()) {
            days.addObject()
                    .put("day", day.day().toString())
                    .put("matter", day.matter().name())
                    .put("rule", day.rule());
        }
        return answer;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
