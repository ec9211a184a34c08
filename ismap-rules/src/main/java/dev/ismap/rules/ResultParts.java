package dev.ismap.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.fact.Value;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.text.Label;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of results as JSON, whatever the result: each is written in one way. {@link ResultReader} reads them. */
final class ResultParts {

    private ResultParts() {}

    /** Writes a thing of a kind. */
    interface Writer<T> {
        void write(T thing, JsonGenerator json) throws IOException;
    }

    static void remark(Remark remark, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", remark.code());
        array("paths", remark.paths(), json);
        label("message", remark.message(), json);
        json.writeEndObject();
    }

    static void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        label("title", finding.title(), json);
        json.writeStringField("outcome", finding.outcome().name());
        json.writeStringField("force", finding.force().name());
        json.writeStringField("basis", finding.basis().name());
        json.writeBooleanField("counts", finding.counts());
        if (finding.provision().isPresent()) {
            json.writeObjectFieldStart("provision");
            json.writeStringField(
                    "instrument", finding.provision().get().instrument().id());
            optional("locator", finding.provision().get().locator().orElse(null), json);
            label("name", finding.provision().get().instrument().name(), json);
            json.writeEndObject();
        }
        if (finding.authority().isPresent()) {
            json.writeStringField("authority", finding.authority().get().name());
        }
        label("message", finding.message(), json);
        if (finding.toDo().isPresent()) {
            label("toDo", finding.toDo().get(), json);
        }
        optional("exception", finding.exception().orElse(null), json);
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : finding.evidence()) {
            evidence(evidence, json);
        }
        json.writeEndArray();
        strings("controls", finding.items(), json);
        if (!finding.doubts().isEmpty()) {
            json.writeArrayFieldStart("doubts");
            for (LegalUncertainty doubt : finding.doubts()) {
                json.writeStartObject();
                json.writeStringField("id", doubt.id());
                label("question", doubt.question(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    static void evidence(Evidence evidence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", evidence.path());
        label("label", evidence.label(), json);
        json.writeStringField("value", evidence.value());
        if (evidence.expected().isPresent()) {
            json.writeStringField("expected", evidence.expected().get().value());
            json.writeStringField(
                    "relation", evidence.expected().get().relation().name());
            optional("way", evidence.expected().get().way().orElse(null), json);
        }
        strings("controls", evidence.items(), json);
        if (evidence.source().isPresent()) {
            json.writeObjectFieldStart("source");
            label("name", evidence.source().get().name(), json);
            json.writeStringField("basis", evidence.source().get().basis().name());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static void open(OpenMatter matter, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("reason", matter.reason().name());
        array("rules", matter.rules(), json);
        optional("path", matter.path().orElse(null), json);
        label("label", matter.label(), json);
        json.writeEndObject();
    }

    static void missing(MissingFact fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", fact.path());
        label("label", fact.label(), json);
        array("rules", fact.rules(), json);
        json.writeBooleanField("decisive", fact.decisive());
        if (fact.asked()) {
            json.writeBooleanField("asked", true);
        }
        strings("controls", fact.items(), json);
        if (!fact.items().isEmpty()) {
            json.writeNumberField("count", fact.items().size());
        }
        json.writeEndObject();
    }

    static void change(Remedies.Change change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", change.path());
        label("label", change.label(), json);
        optional("from", change.from().map(Value::print).orElse(null), json);
        json.writeStringField("to", change.to().code());
        strings("controls", change.items(), json);
        json.writeBooleanField("inPower", change.inPower());
        json.writeEndObject();
    }

    static void receipt(Receipt receipt, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("receipt");
        json.writeStringField("id", receipt.id());
        json.writeStringField("library", receipt.library());
        json.writeStringField("ruleBook", receipt.ruleBook());
        json.writeStringField("ruleBookHash", receipt.ruleBookHash().hex());
        json.writeObjectFieldStart("sources");
        for (Map.Entry<String, ?> source : receipt.sources().entrySet()) {
            json.writeStringField(source.getKey(), source.getValue().toString());
        }
        json.writeEndObject();
        json.writeStringField("asOf", receipt.asOf().toString());
        json.writeStringField("filedOn", receipt.filedOn().toString());
        if (receipt.knownOn().isPresent()) {
            json.writeStringField("knownOn", receipt.knownOn().get().toString());
        }
        json.writeStringField("caseHash", receipt.caseHash().hex());
        json.writeStringField("verdict", receipt.verdict().name());
        json.writeEndObject();
    }

    static void label(String name, Label label, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("ja", label.ja());
        json.writeStringField("en", label.en());
        json.writeEndObject();
    }

    static void optional(String name, @Nullable String value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    /** Writes a list, or nothing where it is empty. */
    static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        if (!values.isEmpty()) {
            array(name, values, json);
        }
    }

    static void array(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Writes a list of things, also where it is empty. */
    static <T> void each(String name, List<T> things, Writer<T> writer, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (T thing : things) {
            writer.write(thing, json);
        }
        json.writeEndArray();
    }
}
