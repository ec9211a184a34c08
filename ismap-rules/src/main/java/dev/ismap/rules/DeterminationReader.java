package dev.ismap.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expectation;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Source;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A place in the text of a determination, from which values are read.
 *
 * <p>The names are those under which {@link DeterminationJson} writes.
 *
 * @param node what stands there
 * @param path where it is
 */
record DeterminationReader(JsonNode node, JsonPointer path) {

    /** The code of whatever is wrong. */
    static final String CODE = "NOT_A_DETERMINATION";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Determination determination(String text) {
        DeterminationReader root = root(text);
        TreeMap<String, String> about = new TreeMap<>();
        for (String name : DeterminationJson.ABOUT) {
            root.optional(name).ifPresent(member -> about.put(name, member.text()));
        }
        return new Determination(
                about,
                root.member("verdict").constant(Verdict.class),
                root.optional("restsOn").map(basis -> basis.constant(Basis.class)),
                root.member("findings").each(DeterminationReader::finding),
                root.member("open").each(DeterminationReader::open),
                root.member("missing").each(DeterminationReader::missing),
                root.member("remarks").each(DeterminationReader::remark),
                root.member("lawKnownTo").day(),
                root.member("notCovered").each(DeterminationReader::inBothLanguages),
                root.member("receipt").receipt());
    }

    static Receipt receipt(String text) {
        return root(text).member("receipt").receipt();
    }

    private static DeterminationReader root(String text) {
        try {
            DeterminationReader root = new DeterminationReader(MAPPER.readTree(text), JsonPointer.empty());
            DeterminationReader format = root.member("format");
            if (!format.node.isInt() || format.node.intValue() != DeterminationJson.FORMAT) {
                throw format.wrong(Label.of("形式 " + DeterminationJson.FORMAT, "format " + DeterminationJson.FORMAT));
            }
            return root;
        } catch (JsonProcessingException e) {
            throw wrong("", Label.of("JSON", "JSON"));
        }
    }

    // ---- what it is made of ------------------------------------------------------------------------------------

    private Finding finding() {
        return new Finding(
                member("rule").text(),
                member("title").label(),
                member("outcome").constant(Outcome.class),
                member("force").constant(Force.class),
                member("basis").constant(Basis.class),
                optional("provision").map(DeterminationReader::provision),
                member("message").label(),
                optional("toDo").map(DeterminationReader::label),
                optional("exception").map(DeterminationReader::text),
                member("evidence").each(DeterminationReader::evidence),
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
                optional("locator").map(DeterminationReader::text));
    }

    private Evidence evidence() {
        return new Evidence(
                member("path").text(),
                member("label").label(),
                member("value").text(),
                optional("expected")
                        .map(expected -> new Expectation(member("relation").constant(Relation.class), expected.text())),
                texts("controls"),
                optional("source")
                        .map(source -> new Source(
                                source.member("name").label(),
                                source.member("basis").constant(Basis.class))));
    }

    private OpenMatter open() {
        return new OpenMatter(
                member("reason").constant(OpenMatter.Reason.class),
                texts("rules"),
                optional("path").map(DeterminationReader::text),
                member("label").label());
    }

    private MissingFact missing() {
        return new MissingFact(
                member("path").text(),
                member("label").label(),
                texts("rules"),
                member("decisive").truth(),
                optional("asked").map(DeterminationReader::truth).orElse(false),
                texts("controls"));
    }

    private Remark remark() {
        return new Remark(
                member("code").text(), texts("paths"), member("message").label());
    }

    private Receipt receipt() {
        TreeMap<String, ContentHash> sources = new TreeMap<>();
        DeterminationReader all = member("sources");
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
                optional("knownOn").map(DeterminationReader::day),
                member("caseHash").hash(),
                member("verdict").constant(Verdict.class));
    }

    // ---- single values -----------------------------------------------------------------------------------------

    private Optional<DeterminationReader> optional(String name) {
        JsonNode member = node.get(name);
        return member == null ? Optional.empty() : Optional.of(new DeterminationReader(member, at(name)));
    }

    private DeterminationReader member(String name) {
        return optional(name).orElseThrow(() -> wrong(at(name).toString(), Label.of("値", "a value")));
    }

    private JsonPointer at(String name) {
        return path.append(JsonPointer.compile("/" + name.replace("~", "~0").replace("/", "~1")));
    }

    private <T> List<T> each(Function<DeterminationReader, T> read) {
        if (!node.isArray()) {
            throw wrong(Label.of("配列", "a list"));
        }
        List<T> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            values.add(read.apply(new DeterminationReader(node.get(i), at(Integer.toString(i)))));
        }
        return values;
    }

    /** Texts, none where nothing stands there. */
    private List<String> texts(String name) {
        return optional(name)
                .map(texts -> texts.each(DeterminationReader::text))
                .orElse(List.of());
    }

    private String text() {
        if (!node.isTextual()) {
            throw wrong(Label.of("文字列", "a text"));
        }
        return node.textValue();
    }

    private boolean truth() {
        if (!node.isBoolean()) {
            throw wrong(Label.of("true 又は false", "true or false"));
        }
        return node.booleanValue();
    }

    private Label label() {
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

    private LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw wrong(Label.of("YYYY-MM-DD 形式の日", "a day as YYYY-MM-DD"));
        }
    }

    private ContentHash hash() {
        String text = text();
        try {
            return new ContentHash(text);
        } catch (IllegalArgumentException e) {
            throw wrong(Label.of("16進64桁のハッシュ値", "a hash of 64 hexadecimal digits"));
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        String text = text();
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        throw wrong(Label.same(List.of(type.getEnumConstants()).toString()));
    }

    private InputException wrong(Label wanted) {
        return wrong(path.toString(), wanted);
    }

    private static InputException wrong(String path, Label wanted) {
        return new InputException(List.of(new Problem(
                path,
                CODE,
                Label.of(
                        "判定の記録として読み取れません。必要なもの：" + wanted.ja(),
                        "This is no determination; wanted here: " + wanted.en()))));
    }
}
