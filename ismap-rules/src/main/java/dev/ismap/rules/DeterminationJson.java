package dev.ismap.rules;

import static dev.ismap.rules.ResultParts.array;
import static dev.ismap.rules.ResultParts.each;
import static dev.ismap.rules.ResultParts.label;
import static dev.ismap.rules.ResultParts.optional;
import static dev.ismap.rules.ResultParts.receipt;
import static dev.ismap.rules.ResultParts.strings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Difference.OutcomeChange;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Settlements;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.engine.Analysis.Horizon;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.rules.buyer.NeedAnswer;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A determination, and the answer to a need, as JSON, under names that do not change; and back.
 *
 * <p>The same determination always gives the same text. Where a host's own library is to write it, {@link #plain} gives
 * what every library takes, and {@link #read(Map)} takes it back. The record itself is written and read by Jackson 3 as
 * it stands, and by Jackson 2 with its modules for optional values and days, which web frameworks bring; without them it
 * refuses the record and writes nothing. What the engine, which knows no standard, calls items are {@code controls} here.
 *
 * <p>This class has no state.
 *
 * @since 0.1
 */
public final class DeterminationJson {

    /** What an eligible case of any kind is, and is not; every rendering says it. */
    public static final Label MEANING = meaning(Label.of(
            "登録はISMAP運営委員会が、調達は調達府省庁等が決定する。",
            "the Steering Committee decides on registrations, the procuring agency on what it procures."));

    /** The same of a case that is none of ISMAP's. */
    private static final Label OF_ANOTHER_LAW = meaning(Label.of("決定は、規則の定める者が行う。", "whoever the rules name decides."));

    private static final String EDITION = "edition";

    /** What a case says it is, in the order in which it is written; the edition stands further down. */
    static final List<String> ABOUT =
            List.of("kind", "programme", "application", "service", "applicant", "statement", EDITION);

    /** What stands between the Japanese and the English words of a matter that is not covered. */
    static final String BETWEEN_LANGUAGES = " / ";

    /** The number of the format; it changes when a name that is fixed changes its meaning. */
    static final int FORMAT = 1;

    /** The characters for which there is room at first, as most results have more than this. */
    private static final int TEXT = 16_384;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DeterminationJson() {}

    /**
     * What an eligible case of a kind is, and is not.
     *
     * @param kind the kind of document that the case is
     * @return the sentences, which name who decides
     */
    public static Label meaning(DocumentKind kind) {
        Objects.requireNonNull(kind, "kind");
        return meaning(
                kind == DocumentKind.PROCUREMENT_NEED
                        ? Label.of("調達の可否は、調達府省庁等が判断する。", "the procuring agency decides.")
                        : Label.of("登録はISMAP運営委員会が決定する。", "the Steering Committee decides."));
    }

    private static Label meaning(Label whoDecides) {
        return Label.of(
                "「適格」(ELIGIBLE) とは、本規則集が備える規則のうち妨げとなるものがない、という意味に限る。非公式であり、法的助言ではない。" + whoDecides.ja(),
                "ELIGIBLE means no more than: no rule that this book holds stands against it. Unofficial; not legal"
                        + " advice; "
                        + whoDecides.en());
    }

    /**
     * Writes the verdict of a determination over several lines, with what it was made from, and without the reasons.
     *
     * @param determination the determination
     * @return the text, ending with a line feed
     */
    public static String writeVerdict(Determination determination) {
        Objects.requireNonNull(determination, "determination");
        return write(json -> verdict(determination, json), true);
    }

    /**
     * Writes the verdict of a determination in one line, as {@link #writeVerdict} does over several.
     *
     * @param determination the determination
     * @return the text, without a line feed
     */
    public static String writeVerdictLine(Determination determination) {
        Objects.requireNonNull(determination, "determination");
        return write(json -> verdict(determination, json), false);
    }

    /**
     * Writes a determination over several lines, without what would have to be searched for.
     *
     * @param determination the determination
     * @return the text, ending with a line feed
     */
    public static String write(Determination determination) {
        Objects.requireNonNull(determination, "determination");
        return write(json -> determination(determination, Optional.empty(), json), true);
    }

    /**
     * Writes a determination over several lines, with everything that can be asked about it.
     *
     * @param analysis the determination and what can be asked about it
     * @return the text, ending with a line feed
     */
    public static String write(Analysis analysis) {
        Objects.requireNonNull(analysis, "analysis");
        return write(json -> determination(analysis.determination(), Optional.of(analysis), json), true);
    }

    /**
     * Writes a determination in one line, without what would have to be searched for.
     *
     * @param determination the determination
     * @return the text, without a line feed
     */
    public static String writeLine(Determination determination) {
        Objects.requireNonNull(determination, "determination");
        return write(json -> determination(determination, Optional.empty(), json), false);
    }

    /**
     * Writes a determination in one line, with everything that can be asked about it.
     *
     * @param analysis the determination and what can be asked about it
     * @return the text, without a line feed
     */
    public static String writeLine(Analysis analysis) {
        Objects.requireNonNull(analysis, "analysis");
        return write(json -> determination(analysis.determination(), Optional.of(analysis), json), false);
    }

    /**
     * Reads a determination that was written with its findings, whatever else was written of it.
     *
     * @param text the text
     * @return the determination, equal to the one that was written
     * @throws InputException if the text is no such determination, with the place where it is not
     */
    public static Determination read(String text) {
        return ResultReader.determination(ResultReader.root(text));
    }

    /**
     * Reads a determination from plain maps, lists, texts, numbers and truths, as {@link #plain(Determination)} gives
     * them and as any JSON library makes them of what was written.
     *
     * @param plain the determination
     * @return the determination, equal to the one that was written
     * @throws InputException if it is no such determination, with the place where it is not
     */
    public static Determination read(Map<String, ?> plain) {
        return ResultReader.determination(ResultReader.root(plain));
    }

    /**
     * Reads the receipt of a determination that was written in whatever parts.
     *
     * @param text the text of the determination
     * @return the receipt, equal to the one that was written
     * @throws InputException if there is no receipt in the text, with the place where it is not right
     */
    public static Receipt readReceipt(String text) {
        return ResultReader.root(text).member("receipt").receipt();
    }

    /**
     * Writes the answer to a need over several lines, with the need itself; what services have in common stands once.
     *
     * @param answer the answer
     * @return the text, ending with a line feed
     */
    public static String write(NeedAnswer answer) {
        Objects.requireNonNull(answer, "answer");
        return write(json -> NeedAnswerJson.write(answer, json), true);
    }

    /**
     * Reads the answer to a need.
     *
     * @param text the text
     * @return the answer, equal to the one that was written
     * @throws InputException if the text is no such answer, with the place where it is not
     */
    public static NeedAnswer readNeedAnswer(String text) {
        return NeedAnswerJson.read(ResultReader.root(text));
    }

    /**
     * Reads the answer to a need from plain maps, as {@link #read(Map)} reads a determination.
     *
     * @param plain the answer
     * @return the answer, equal to the one that was written
     * @throws InputException if it is no such answer, with the place where it is not
     */
    public static NeedAnswer readNeedAnswer(Map<String, ?> plain) {
        return NeedAnswerJson.read(ResultReader.root(plain));
    }

    /**
     * The JSON Schema of what is written of a determination, of the draft 2020-12, whatever parts of it are.
     *
     * @return the schema over several lines, ending with a line feed
     */
    public static String schema() {
        return schema(ResultSchema.determination());
    }

    /**
     * The JSON Schema of what is written of the answer to a need, of the draft 2020-12.
     *
     * @return the schema over several lines, ending with a line feed
     */
    public static String needAnswerSchema() {
        return schema(ResultSchema.needAnswer());
    }

    private static String schema(ObjectNode schema) {
        return write(
                json -> {
                    json.setCodec(MAPPER);
                    json.writeTree(schema);
                },
                true);
    }

    /**
     * A determination as plain maps, lists, texts, numbers and truths under the same names, for whatever a host writes
     * its values with: any JSON library writes it as {@link #write(Determination)} does, and needs no configuration.
     *
     * @param determination the determination
     * @return the determination, in the order in which it is written
     */
    public static Map<String, Object> plain(Determination determination) {
        return plain(writeLine(determination));
    }

    /**
     * A determination with everything that can be asked about it as plain maps, lists, texts, numbers and truths, as
     * {@link #plain(Determination)}.
     *
     * @param analysis the determination and what can be asked about it
     * @return the determination, in the order in which it is written
     */
    public static Map<String, Object> plain(Analysis analysis) {
        return plain(writeLine(analysis));
    }

    /**
     * The answer to a need as plain maps, lists, texts, numbers and truths, as {@link #plain(Determination)}.
     *
     * @param answer the answer
     * @return the answer, in the order in which it is written
     */
    public static Map<String, Object> plain(NeedAnswer answer) {
        Objects.requireNonNull(answer, "answer");
        return plain(write(json -> NeedAnswerJson.write(answer, json), false));
    }

    private static Map<String, Object> plain(String text) {
        try {
            return MAPPER.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("What was written is JSON", e);
        }
    }

    /** What writes a value. */
    interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    /** The text of a value: over several lines, each ended by a line feed, or in one without. */
    static String write(Part whole, boolean pretty) {
        CharArrayWriter text = new CharArrayWriter(TEXT);
        try {
            try (JsonGenerator json = FACTORY.createGenerator(text)) {
                if (pretty) {
                    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                    json.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter));
                }
                whole.write(json);
            }
            if (pretty) {
                text.append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("A string can always be written to", e);
        }
    }

    private static void determination(Determination d, Optional<Analysis> analysis, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        head(d, json);
        each("remarks", d.remarks(), ResultParts::remark, json);
        each("findings", d.findings(), ResultParts::finding, json);
        each("open", d.open(), ResultParts::open, json);
        each("missing", d.missing(), ResultParts::missing, json);
        if (analysis.isPresent()) {
            asked(analysis.get(), json);
        }
        receipt(d.receipt(), json);
        json.writeEndObject();
    }

    private static void verdict(Determination d, JsonGenerator json) throws IOException {
        json.writeStartObject();
        head(d, json);
        receipt(d.receipt(), json);
        json.writeEndObject();
    }

    /** What it is about, and the verdict. */
    private static void head(Determination d, JsonGenerator json) throws IOException {
        Map<String, String> about = d.about();
        json.writeNumberField("format", FORMAT);
        for (String name : ABOUT) {
            if (!name.equals(EDITION)) {
                optional(name, about.get(name), json);
            }
        }
        json.writeStringField("asOf", d.receipt().asOf().toString());
        json.writeStringField("filedOn", d.receipt().filedOn().toString());
        json.writeStringField("verdict", d.verdict().name());
        if (d.restsOn().isPresent()) {
            json.writeStringField("restsOn", d.restsOn().get().name());
        }
        optional(EDITION, about.get(EDITION), json);
        json.writeStringField("lawKnownTo", d.lawKnownTo().toString());
        label(
                "meaning",
                DocumentKind.find(about.getOrDefault("kind", ""))
                        .map(DeterminationJson::meaning)
                        .orElse(OF_ANOTHER_LAW),
                json);
        json.writeArrayFieldStart("notCovered");
        for (Label matter : d.notCovered()) {
            json.writeString(matter.ja() + BETWEEN_LANGUAGES + matter.en());
        }
        json.writeEndArray();
    }

    /** What was asked about a determination. */
    private static void asked(Analysis analysis, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("questions");
        for (Question question : analysis.questions()) {
            question(question, json);
        }
        json.writeEndArray();
        settlements(analysis.settlements(), json);
        json.writeArrayFieldStart("remedies");
        for (Remedies.Remedy remedy : analysis.remedies().remedies()) {
            remedy(analysis, remedy, json);
        }
        json.writeEndArray();
        json.writeBooleanField("remediesComplete", analysis.remedies().complete());
        if (analysis.horizon().isPresent()) {
            horizon(analysis.horizon().get(), json);
        }
    }

    private static void question(Question question, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", question.path());
        label("label", question.label(), json);
        array("rules", question.rules(), json);
        array("settles", question.settles(), json);
        strings("controls", question.items(), json);
        json.writeArrayFieldStart("answers");
        for (Question.Answer answer : question.answers()) {
            json.writeStartObject();
            json.writeStringField("value", answer.value().code());
            label("label", answer.label(), json);
            optional("verdict", answer.verdict().map(Enum::name).orElse(null), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void settlements(Settlements settlements, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("settlements");
        ways(Verdict.ELIGIBLE, settlements.eligible(), json);
        ways(Verdict.INELIGIBLE, settlements.ineligible(), json);
        json.writeEndObject();
    }

    private static void ways(Verdict verdict, Settlements.Ways ways, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(verdict.name());
        json.writeArrayFieldStart("sets");
        for (List<Settlements.Reply> set : ways.sets()) {
            json.writeStartArray();
            for (Settlements.Reply reply : set) {
                json.writeStartObject();
                json.writeStringField("path", reply.question().path());
                label("label", reply.question().label(), json);
                strings("controls", reply.question().items(), json);
                json.writeStringField("value", reply.answer().value().code());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeBooleanField("complete", ways.complete());
        json.writeEndObject();
    }

    private static void remedy(Analysis analysis, Remedies.Remedy remedy, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("inPower", remedy.isInPower());
        Optional<Remedies.HelpsUntil> until = analysis.helpsUntil(remedy);
        if (until.isPresent()) {
            Optional<LocalDate> last = until.get().lastDay();
            optional("helpsUntil", last.map(LocalDate::toString).orElse(null), json);
            json.writeBooleanField("helpsWithoutEnd", last.isEmpty());
        }
        each("changes", remedy.changes(), ResultParts::change, json);
        json.writeEndObject();
    }

    private static void horizon(Horizon horizon, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("horizon");
        json.writeStringField("day", horizon.day().toString());
        if (horizon.verdict().isPresent()) {
            json.writeStringField("verdict", horizon.verdict().get().name());
        }
        if (horizon.noLaw().isPresent()) {
            label("noLaw", horizon.noLaw().get(), json);
        }
        json.writeArrayFieldStart("because");
        for (OutcomeChange change : horizon.because()) {
            json.writeStartObject();
            json.writeStringField("rule", change.rule());
            optional("from", change.from().map(Outcome::name).orElse(null), json);
            optional("to", change.to().map(Outcome::name).orElse(null), json);
            json.writeStringField("cause", change.cause().name());
            label("text", change.text(), json);
            array("paths", paths(change), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<String> paths(OutcomeChange change) {
        return Stream.concat(change.before().stream(), change.after().stream())
                .map(Evidence::path)
                .distinct()
                .toList();
    }
}
