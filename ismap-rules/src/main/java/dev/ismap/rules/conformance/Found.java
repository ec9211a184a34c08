package dev.ismap.rules.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.rule.Remark;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.CaseAnswer;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.Mismatch;
import dev.ismap.rules.conformance.ConformanceCase.Expectation;
import dev.ismap.rules.conformance.ConformanceCase.Expectation.ProblemAt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What came out, in the form in which it is expected. */
record Found(
        CaseAnswer verdict,
        NavigableSet<String> violated,
        NavigableSet<String> undetermined,
        NavigableSet<String> missing,
        NavigableSet<String> remarks,
        NavigableSet<ProblemAt> problems,
        JsonNode answer) {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();

    static Found of(CaseAnswer verdict) {
        return new Found(verdict, none(), none(), none(), none(), none(), NOTHING);
    }

    static Found of(Determination determination) {
        return new Found(
                CaseAnswer.of(determination.verdict()),
                rules(determination, Outcome.VIOLATED),
                rules(determination, Outcome.UNDETERMINED),
                determination.missing().stream().map(MissingFact::path).collect(Collectors.toCollection(TreeSet::new)),
                determination.remarks().stream().map(Remark::code).collect(Collectors.toCollection(TreeSet::new)),
                none(),
                NOTHING);
    }

    static Found of(JsonNode answer) {
        return new Found(CaseAnswer.ANSWERED, none(), none(), none(), none(), none(), answer);
    }

    static Found refused(List<Problem> problems) {
        return new Found(
                CaseAnswer.REFUSED,
                none(),
                none(),
                none(),
                none(),
                problems.stream().map(ProblemAt::of).collect(Collectors.toCollection(TreeSet::new)),
                NOTHING);
    }

    private static <T> NavigableSet<T> none() {
        return Collections.emptyNavigableSet();
    }

    private static NavigableSet<String> rules(Determination found, Outcome outcome) {
        return found.findings(outcome).stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    // ---- what differs ------------------------------------------------------------------------------------------

    /** What differs from what is expected. A case that is refused differs wherever anything but that is expected. */
    List<Mismatch> differences(Expectation expect) {
        List<Mismatch> differences = new ArrayList<>();
        compare("verdict", expect.verdict(), verdict, differences);
        compare("violated", expect.violated(), violated, differences);
        compare("undetermined", expect.undetermined(), undetermined, differences);
        compare("missing", expect.missing(), missing, differences);
        compare("remarks", expect.remarks(), remarks, differences);
        boolean expectsNoProblem = expect.problems().isEmpty()
                && !expect.verdict().equals(Optional.of(CaseAnswer.REFUSED))
                && !expect.equals(Expectation.none());
        compare(
                "problems",
                expectsNoProblem ? Optional.of(Collections.emptyNavigableSet()) : expect.problems(),
                problems,
                differences);
        expect.answer()
                .map(text -> JsonBytes.read(text.getBytes(StandardCharsets.UTF_8), "")
                        .orThrow())
                .ifPresent(expected -> contains("answer", expected, answer, differences));
        return List.copyOf(differences);
    }

    private static <T> void compare(String about, Optional<T> expected, T found, List<Mismatch> differences) {
        expected.filter(one -> !one.equals(found))
                .ifPresent(one -> differences.add(new Mismatch(about, one.toString(), found.toString())));
    }

    /** A member that is not expected is not compared; a list has the expected items, in their order, and no other. */
    private static void contains(String about, JsonNode expected, JsonNode found, List<Mismatch> differences) {
        if (expected.isObject() && found.isObject()) {
            for (Map.Entry<String, JsonNode> member : expected.properties()) {
                contains(about + "/" + member.getKey(), member.getValue(), found.path(member.getKey()), differences);
            }
        } else if (expected.isArray() && found.isArray() && expected.size() == found.size()) {
            for (int i = 0; i < expected.size(); i++) {
                contains(about + "/" + i, expected.get(i), found.get(i), differences);
            }
        } else if (!expected.equals(found)) {
            differences.add(
                    new Mismatch(about, expected.toString(), found.isMissingNode() ? "nothing" : found.toString()));
        }
    }
}
