package dev.ismap.rules.conformance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Ismap;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads conformance cases from JSON.
 *
 * <pre>{@code
 * { "id": "…", "title": { "ja": "…", "en": "…" }, "source": "…", "asOf": "2024-05-01", "case": { … },
 *   "expect": { "verdict": "INELIGIBLE", "violated": ["S-ID"], "undetermined": [], "missing": [] } }
 * }</pre>
 *
 * <p>A title can be one text for both languages. An application for registration of a service can have
 * {@code "completedWith": ["5.1.1.1", …]}: the optional details that, with those held, are all that its edition has. A member of {@code expect} that is absent is not checked. As with every
 * other document, a case is accepted whole or refused with everything that is wrong with it. This class has no state.
 *
 * @since 0.1
 */
public final class ConformanceJson {

    private static final List<String> NAMES =
            List.of("id", "title", "source", "asOf", "case", "completedWith", "expect");
    private static final List<String> EXPECTED = List.of("verdict", "violated", "undetermined", "missing");
    private static final IsmapJson CASES = IsmapJson.standard();
    private static final ObjectReader READER = reader();

    private ConformanceJson() {}

    /**
     * Reads a case.
     *
     * @param utf8 the JSON text in UTF-8
     * @return the case, or every problem with its path
     */
    public static ReadResult<ConformanceCase> read(byte[] utf8) {
        Pass pass = new Pass();
        Optional<ConformanceCase> read = pass.tree(utf8).flatMap(pass::conformanceCase);
        return pass.problems.isEmpty()
                ? new ReadResult.Accepted<>(read.orElseThrow())
                : new ReadResult.Refused<>(pass.problems.stream().sorted().toList());
    }

    private static ObjectReader reader() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(CASES.limits().depth() + 2)
                        .maxDocumentLength(CASES.limits().bytes())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .reader();
    }

    /** One reading. */
    private static final class Pass {

        private final List<Problem> problems = new ArrayList<>();

        Optional<JsonNode> tree(byte[] utf8) {
            if (utf8.length > CASES.limits().bytes()) {
                String most = Integer.toString(CASES.limits().bytes());
                problem(
                        "",
                        ProblemCode.TOO_LARGE,
                        "ファイルが大きすぎる。上限は " + most + " バイトである。",
                        "It is larger than " + most + " bytes.");
                return Optional.empty();
            }
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(utf8))
                        .toString();
                JsonNode root = READER.readTree(text);
                if (!root.isMissingNode()) {
                    return Optional.of(root);
                }
                problem("", ProblemCode.MALFORMED_JSON, "内容がない。", "It is empty.");
            } catch (CharacterCodingException notUtf8) {
                problem("", ProblemCode.MALFORMED_JSON, "UTF-8 として読めない。", "It is not UTF-8.");
            } catch (JsonProcessingException e) {
                problems.add(ProblemCode.MALFORMED_JSON.at("", notJson(e.getLocation())));
            }
            return Optional.empty();
        }

        private static Label notJson(@Nullable JsonLocation at) {
            if (at == null) {
                return Label.of("JSONとして読めない。", "It is not JSON.");
            }
            int line = at.getLineNr();
            int column = at.getColumnNr();
            return Label.of(
                    line + "行目の" + column + "文字目付近がJSONとして読めない。",
                    "It is not JSON near line " + line + ", column " + column + ".");
        }

        Optional<ConformanceCase> conformanceCase(JsonNode root) {
            if (!root.isObject()) {
                wrongType("", "オブジェクト", "an object");
                return Optional.empty();
            }
            Optional<DocumentKind> kind = root.has("case")
                    ? Optional.empty()
                    : DocumentKind.find(root.path("kind").asText());
            if (kind.isPresent()) {
                Label of = kind.get().label();
                String constant = " (" + kind.get().text() + ")";
                problem(
                        "/kind",
                        ProblemCode.UNKNOWN_KIND,
                        "事例ではなく、" + of.ja() + constant + " の文書である。",
                        "It is not a case, but a document of the kind " + of.en() + constant + ".");
                return Optional.empty();
            }
            names(root, "", NAMES);
            Optional<String> id = text(root, "id");
            Optional<Label> title = title(root.get("title"));
            Optional<String> source = text(root, "source");
            Optional<LocalDate> asOf = text(root, "asOf").flatMap(this::day);
            Optional<IsmapDocument> document = document(root.get("case"));
            Optional<List<ControlId>> completedWith =
                    Optional.ofNullable(root.get("completedWith")).map(this::ids);
            if (completedWith.isPresent() && document.isPresent()) {
                completing(document.get(), completedWith.get());
            }
            Optional<Expectation> expect = expectation(root.get("expect"));
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new ConformanceCase(
                    id.orElseThrow(),
                    title.orElseThrow(),
                    source.orElseThrow(),
                    asOf.orElseThrow(),
                    document.orElseThrow(),
                    completedWith,
                    expect.orElseThrow()));
        }

        private void names(JsonNode object, String path, List<String> allowed) {
            object.fieldNames().forEachRemaining(name -> {
                if (!allowed.contains(name)) {
                    String names = String.join(", ", allowed);
                    problem(
                            JsonPointer.compile(path).appendProperty(name).toString(),
                            ProblemCode.UNKNOWN_NAME,
                            "この項目はない。用いるのは " + names + " である。",
                            "There is no such member. Use " + names + ".");
                }
            });
        }

        private Optional<String> text(JsonNode root, String name) {
            JsonNode node = root.get(name);
            if (node == null) {
                missing("/" + name);
                return Optional.empty();
            } else if (!node.isTextual() || node.textValue().isBlank()) {
                wrongType("/" + name, "空でない文字列", "a text that is not blank");
                return Optional.empty();
            }
            return Optional.of(node.textValue());
        }

        private Optional<Label> title(@Nullable JsonNode node) {
            if (node == null) {
                missing("/title");
                return Optional.empty();
            } else if (isText(node)) {
                return Optional.of(Label.same(node.textValue()));
            } else if (node.isObject() && isText(node.path("ja")) && isText(node.path("en"))) {
                names(node, "/title", List.of("ja", "en"));
                return Optional.of(
                        Label.of(node.get("ja").textValue(), node.get("en").textValue()));
            }
            wrongType("/title", "文字列又は ja 及び en の文字列", "a text, or a text each for ja and en");
            return Optional.empty();
        }

        private static boolean isText(JsonNode node) {
            return node.isTextual() && !node.textValue().isBlank();
        }

        private Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                problem("/asOf", ProblemCode.WRONG_FORM, "日付は YYYY-MM-DD の形式による。", "A day is written YYYY-MM-DD.");
                return Optional.empty();
            }
        }

        private Optional<IsmapDocument> document(@Nullable JsonNode node) {
            if (node == null) {
                missing("/case");
                return Optional.empty();
            }
            ReadResult<IsmapDocument> result = CASES.readResult(node.toString());
            result.problems()
                    .forEach(problem ->
                            problems.add(new Problem("/case" + problem.path(), problem.code(), problem.message())));
            if (!(result instanceof ReadResult.Accepted<IsmapDocument> accepted)) {
                return Optional.empty();
            }
            DocumentKind kind = accepted.document().kind();
            if (!Ismap.hasRulesOn(kind)) {
                problem(
                        "/case/kind",
                        ProblemCode.NOT_ALLOWED,
                        kind.text() + " は判定の対象でない。",
                        "A " + kind.text() + " is not determined.");
                return Optional.empty();
            }
            return Optional.of(accepted.document());
        }

        private List<ControlId> ids(JsonNode node) {
            List<ControlId> ids = new ArrayList<>();
            if (!node.isArray()) {
                wrongType("/completedWith", "管理策番号の配列", "a list of control ids");
            }
            for (int i = 0; i < node.size(); i++) {
                try {
                    ids.add(ControlId.parse(node.path(i).asText()));
                } catch (IllegalArgumentException e) {
                    problem(
                            "/completedWith/" + i,
                            ProblemCode.WRONG_FORM,
                            "管理策番号は 5.1.1.1 の形式による。",
                            "A control id is written as 5.1.1.1.");
                }
            }
            return ids;
        }

        private void completing(IsmapDocument document, List<ControlId> ids) {
            if (document instanceof ServiceRegistrationApplication application) {
                problems.addAll(ControlStandards.edition(application.statement().edition())
                        .problemsOfCompleting(ConformanceCase.rows(ids), "/completedWith"));
            } else {
                problem(
                        "/completedWith",
                        ProblemCode.NOT_ALLOWED,
                        "用いることができるのは、クラウドサービスの登録申請に限る。",
                        "It belongs to an application for registration of a service.");
            }
        }

        private Optional<Expectation> expectation(@Nullable JsonNode node) {
            if (node == null) {
                missing("/expect");
                return Optional.empty();
            } else if (!node.isObject()) {
                wrongType("/expect", "オブジェクト", "an object");
                return Optional.empty();
            }
            names(node, "/expect", EXPECTED);
            return Optional.of(new Expectation(
                    answer(node.get("verdict")),
                    texts(node, "violated"),
                    texts(node, "undetermined"),
                    texts(node, "missing")));
        }

        private Optional<Answer> answer(@Nullable JsonNode node) {
            if (node == null) {
                return Optional.empty();
            }
            Optional<Answer> answer = Arrays.stream(Answer.values())
                    .filter(one -> one.name().equals(node.textValue()))
                    .findFirst();
            if (answer.isEmpty()) {
                String names = Arrays.stream(Answer.values()).map(Answer::name).collect(Collectors.joining(", "));
                problem(
                        "/expect/verdict",
                        ProblemCode.NOT_ALLOWED,
                        "用いるのは " + names + " である。",
                        "It is one of " + names + ".");
            }
            return answer;
        }

        private Optional<NavigableSet<String>> texts(JsonNode expect, String name) {
            JsonNode node = expect.get(name);
            if (node == null) {
                return Optional.empty();
            }
            NavigableSet<String> texts = new TreeSet<>();
            boolean good = node.isArray();
            for (JsonNode item : node) {
                good &= item.isTextual();
                texts.add(String.valueOf(item.textValue()));
            }
            if (!good) {
                wrongType("/expect/" + name, "文字列の配列", "a list of texts");
                return Optional.empty();
            }
            return Optional.of(Collections.unmodifiableNavigableSet(texts));
        }

        private void missing(String path) {
            problem(path, ProblemCode.MISSING_NAME, "この項目がない。", "This member is missing.");
        }

        private void wrongType(String path, String ja, String en) {
            problem(path, ProblemCode.WRONG_TYPE, "ここに置けるのは、" + ja + "である。", "Here belongs " + en + ".");
        }

        private void problem(String path, ProblemCode code, String ja, String en) {
            problems.add(code.at(path, Label.of(ja, en)));
        }
    }
}
