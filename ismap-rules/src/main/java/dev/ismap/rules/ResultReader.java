package dev.ismap.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Source;
import dev.ismap.core.fact.Value;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.internal.problem.CaseTexts;
import dev.ismap.model.internal.problem.Characters;
import dev.ismap.model.internal.problem.Excerpt;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A place in the text of a result, from which values are read.
 *
 * <p>The names are those under which {@link ResultParts} writes.
 *
 * @param node what stands there
 * @param path where it is
 */
record ResultReader(JsonNode node, JsonPointer path) {

    private static final IsmapJson JSON = IsmapJson.standard();

    /** Nothing stands twice under one name, and nothing after the end: what is read could be read in one way only. */
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static Determination determination(ResultReader root) {
        TreeMap<String, String> about = new TreeMap<>();
        for (String name : DeterminationJson.ABOUT) {
            root.optional(name).ifPresent(member -> about.put(name, member.text()));
        }
        return new Determination(
                about,
                root.member("verdict").constant(Verdict.class),
                root.optional("restsOn").map(basis -> basis.constant(Basis.class)),
                root.member("findings").each(ResultReader::finding),
                root.member("open").each(ResultReader::open),
                root.member("missing").each(ResultReader::missing),
                root.member("remarks").each(ResultReader::remark),
                root.member("lawKnownTo").day(),
                root.member("notCovered").each(ResultReader::inBothLanguages),
                root.member("receipt").receipt());
    }

    static ResultReader root(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return root(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            throw wrong("", Label.of("JSON", "JSON"));
        }
    }

    /** The root of plain maps, lists, texts, numbers and truths, whatever library made them of a text. */
    static ResultReader root(Map<String, ?> plain) {
        Objects.requireNonNull(plain, "plain");
        JsonNode node;
        try {
            node = MAPPER.valueToTree(plain);
        } catch (IllegalArgumentException e) { // a value that has no place in JSON
            throw wrong("", Label.of("JSON", "JSON"));
        }
        return root(node);
    }

    private static ResultReader root(JsonNode node) {
        ResultReader root = new ResultReader(node, JsonPointer.empty());
        ResultReader format = root.member("format");
        if (!format.isWhole() || format.node.intValue() != DeterminationJson.FORMAT) {
            throw format.wrong(Label.of("形式 " + DeterminationJson.FORMAT, "format " + DeterminationJson.FORMAT));
        }
        return root;
    }

    /** Whether it is a whole number; some libraries read every number as one with a fraction. */
    private boolean isWhole() {
        return node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToInt();
    }

    // ---- what it is made of ------------------------------------------------------------------------------------

    Finding finding() {
        return new Finding(
                member("rule").text(),
                member("title").label(),
                member("outcome").constant(Outcome.class),
                member("force").constant(Force.class),
                member("basis").constant(Basis.class),
                optional("provision").map(ResultReader::provision),
                member("message").label(),
                optional("toDo").map(ResultReader::label),
                optional("exception").map(ResultReader::text),
                member("evidence").each(ResultReader::evidence),
                texts("controls"),
                optional("doubts")
                        .map(doubts -> doubts.each(one -> new LegalUncertainty(
                                one.member("id").text(), one.member("question").label())))
                        .orElse(List.of()),
                optional("authority").map(word -> word.constant(AuthorityRuling.class)));
    }

    private Provision provision() {
        return new Provision(
                new Instrument(member("instrument").text(), member("name").label()),
                optional("locator").map(ResultReader::text));
    }

    private Evidence evidence() {
        return new Evidence(
                member("path").text(),
                member("label").label(),
                member("value").text(),
                optional("expected")
                        .map(expected -> new Expected(
                                member("relation").constant(Relation.class),
                                expected.text(),
                                optional("way").map(ResultReader::text))),
                texts("controls"),
                optional("source")
                        .map(source -> new Source(
                                source.member("name").label(),
                                source.member("basis").constant(Basis.class))));
    }

    OpenMatter open() {
        return new OpenMatter(
                member("reason").constant(OpenMatter.Reason.class),
                texts("rules"),
                optional("path").map(ResultReader::text),
                member("label").label());
    }

    MissingFact missing() {
        return new MissingFact(
                member("path").text(),
                member("label").label(),
                texts("rules"),
                member("decisive").truth(),
                optional("asked").map(ResultReader::truth).orElse(false),
                texts("controls"));
    }

    Remark remark() {
        return new Remark(
                member("code").text(), texts("paths"), member("message").label());
    }

    /** A change of a document of a kind; what it is changed to has the type that the document has there. */
    Change change(DocumentKind kind) {
        String where = member("path").text();
        Label label = member("label").label();
        List<String> items = texts("controls");
        return new Change(
                where,
                label,
                optional("from").map(from -> from.value(kind, where)),
                items.isEmpty()
                        ? member("to").value(kind, where)
                        : new Value.Decided(new Action(member("to").text(), label), items),
                member("inPower").truth());
    }

    private Value value(DocumentKind kind, String where) {
        return JSON.value(kind, where, text())
                .orElseThrow(() -> wrong(Label.of("「" + where + "」の値", "a value of " + where)));
    }

    Receipt receipt() {
        TreeMap<String, ContentHash> sources = new TreeMap<>();
        ResultReader all = member("sources");
        all.node
                .fieldNames()
                .forEachRemaining(name -> sources.put(name, all.member(name).hash()));
        return new Receipt(
                member("library").text(),
                member("ruleBook").text(),
                member("ruleBookHash").hash(),
                sources,
                member("asOf").day(),
                member("filedOn").day(),
                optional("knownOn").map(ResultReader::day),
                member("caseHash").hash(),
                member("verdict").constant(Verdict.class));
    }

    // ---- single values -----------------------------------------------------------------------------------------

    Optional<ResultReader> optional(String name) {
        JsonNode member = node.get(name);
        return member == null ? Optional.empty() : Optional.of(new ResultReader(member, at(name)));
    }

    ResultReader member(String name) {
        return optional(name).orElseThrow(() -> wrong(at(name).toString(), Label.of("値", "a value")));
    }

    private JsonPointer at(String name) {
        return path.append(JsonPointer.compile("/" + Excerpt.step(name)));
    }

    <T> List<T> each(Function<ResultReader, T> read) {
        if (!node.isArray()) {
            throw wrong(Label.of("配列", "a list"));
        }
        List<T> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            values.add(read.apply(new ResultReader(node.get(i), at(Integer.toString(i)))));
        }
        return values;
    }

    /** Texts, none where nothing stands there. */
    List<String> texts(String name) {
        return optional(name).map(texts -> texts.each(ResultReader::text)).orElse(List.of());
    }

    String text() {
        if (!node.isTextual()) {
            throw wrong(Label.of("文字列", "a text"));
        }
        String text = node.textValue();
        if (Characters.firstRefusedInLines(text).isPresent()) {
            throw wrong(Label.of("制御文字などを含まない文字列", "a text without control characters and the like"));
        }
        return text;
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw wrong(Label.of("true 又は false", "true or false"));
        }
        return node.booleanValue();
    }

    Label label() {
        String ja = member("ja").text();
        String en = member("en").text();
        if (ja.isBlank() || en.isBlank()) {
            throw wrong(Label.of("日本語と英語の文字列", "a text in Japanese and in English"));
        }
        return Label.of(ja, en);
    }

    private Label inBothLanguages() {
        String both = text();
        int at = both.indexOf(DeterminationJson.BETWEEN_LANGUAGES);
        int end = at + DeterminationJson.BETWEEN_LANGUAGES.length();
        if (at < 0 || both.substring(0, at).isBlank() || both.substring(end).isBlank()) {
            throw wrong(Label.of("「日本語 / 英語」", "'Japanese / English'"));
        }
        return Label.of(both.substring(0, at), both.substring(end));
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw wrong(Label.of("YYYY-MM-DD 形式の日", "a day as YYYY-MM-DD"));
        }
    }

    /** The one of some values whose place stands here. */
    <T> T among(List<T> values) {
        if (!isWhole() || node.intValue() < 0 || node.intValue() >= values.size()) {
            throw wrong(Label.of("0以上" + values.size() + "未満の整数", "a whole number below " + values.size()));
        }
        return values.get(node.intValue());
    }

    private ContentHash hash() {
        String text = text();
        try {
            return new ContentHash(text);
        } catch (IllegalArgumentException e) {
            throw wrong(Label.of("16進64桁のハッシュ値", "a hash of 64 hexadecimal digits"));
        }
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String text = text();
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        throw wrong(Label.same(List.of(type.getEnumConstants()).toString()));
    }

    InputException wrong(Label wanted) {
        return wrong(path.toString(), wanted);
    }

    private static InputException wrong(String path, Label wanted) {
        return new InputException(
                List.of(ProblemCode.NOT_A_DETERMINATION.at(path, CaseTexts.notADetermination(wanted))));
    }
}
