package dev.ismap.rules.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ismap.model.internal.problem.Characters;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.CaseAnswer;
import dev.ismap.rules.conformance.ConformanceCase.Expectation;
import dev.ismap.rules.conformance.ConformanceCase.Expectation.ProblemAt;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what a case expects. */
final class ExpectationReader {

    private static final String PATH = "/expect";
    private static final List<String> NAMES =
            List.of("verdict", "violated", "undetermined", "missing", "remarks", "problems", "answer");

    private final Members members;

    ExpectationReader(Members members) {
        this.members = members;
    }

    Expectation read(@Nullable JsonNode node, boolean asksAnother) {
        if (node == null) {
            members.missing(PATH);
            return Expectation.none();
        } else if (!node.isObject()) {
            members.wrongType(PATH, "オブジェクト", "an object");
            return Expectation.none();
        }
        members.known(node, PATH, NAMES);
        if (node.has("answer") && !asksAnother) {
            members.notAllowed(
                    PATH + "/answer", "answer は ask がある事例で用いてください。", "An answer belongs to a case with a member ask.");
        }
        return new Expectation(
                members.constant(node, PATH, "verdict", CaseAnswer.values()),
                texts(node, "violated"),
                texts(node, "undetermined"),
                texts(node, "missing"),
                texts(node, "remarks"),
                problems(node.get("problems")),
                Optional.ofNullable(node.get("answer"))
                        .map(JsonNode::toString)
                        .filter(answer -> members.mayStand(PATH + "/answer", answer)));
    }

    /** A text that can be shown where a case is not as expected. */
    private static boolean isShown(JsonNode node) {
        return node.isTextual() && Characters.firstRefused(node.textValue()).isEmpty();
    }

    private Optional<NavigableSet<String>> texts(JsonNode expect, String name) {
        JsonNode node = expect.get(name);
        if (node == null) {
            return Optional.empty();
        }
        NavigableSet<String> texts = new TreeSet<>();
        boolean good = node.isArray();
        for (JsonNode item : node) {
            good &= isShown(item);
            texts.add(String.valueOf(item.textValue()));
        }
        if (!good) {
            members.wrongType(PATH + "/" + name, "文字列の配列", "a list of texts");
            return Optional.empty();
        }
        return Optional.of(Collections.unmodifiableNavigableSet(texts));
    }

    private Optional<NavigableSet<ProblemAt>> problems(@Nullable JsonNode node) {
        if (node == null) {
            return Optional.empty();
        }
        NavigableSet<ProblemAt> problems = new TreeSet<>();
        boolean good = node.isArray();
        for (JsonNode item : node) {
            good &= item.size() == 2 && isShown(item.path("path")) && isShown(item.path("code"));
            problems.add(
                    new ProblemAt(item.path("path").asText(), item.path("code").asText()));
        }
        if (!good) {
            members.wrongType(
                    PATH + "/problems", "path 及び code をもつオブジェクトの配列", "a list of objects with a path and a code");
            return Optional.empty();
        }
        return Optional.of(problems);
    }
}
