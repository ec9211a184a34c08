package dev.ismap.rules.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.CaseAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** A conformance case before it is a file. */
record Sketch(
        String id,
        Label title,
        String source,
        LocalDate asOf,
        Tree document,
        CaseAnswer verdict,
        SortedSet<String> violated,
        SortedSet<String> undetermined,
        Optional<SortedSet<String>> missing,
        Optional<List<String>> completedWith,
        Optional<Tree> lists) {

    Sketch(
            String id,
            Label title,
            String source,
            LocalDate asOf,
            Tree document,
            CaseAnswer verdict,
            SortedSet<String> violated,
            SortedSet<String> undetermined,
            Optional<SortedSet<String>> missing) {
        this(
                id,
                title,
                source,
                asOf,
                document,
                verdict,
                violated,
                undetermined,
                missing,
                Optional.empty(),
                Optional.empty());
    }

    /** The same, its edition completed with some details. */
    Sketch completedWith(List<String> details) {
        return new Sketch(
                id,
                title,
                source,
                asOf,
                document,
                verdict,
                violated,
                undetermined,
                missing,
                Optional.of(List.copyOf(details)),
                lists);
    }

    /** The same with lists at hand. */
    Sketch withLists(Tree atHand) {
        return new Sketch(
                id,
                title,
                source,
                asOf,
                document,
                verdict,
                violated,
                undetermined,
                missing,
                completedWith,
                Optional.of(atHand));
    }

    /** The name of its file in the suite. */
    String file() {
        return id + ".json";
    }

    String text() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("id", id);
        root.putObject("title").put("ja", title.ja()).put("en", title.en());
        root.put("source", source);
        root.put("asOf", asOf.toString());
        Suite.nearestBase(document)
                .ifPresentOrElse(
                        base -> {
                            root.put("base", "../" + base.getKey());
                            ObjectNode patch = base.getValue().patchTo(document).root();
                            if (!patch.isEmpty()) {
                                root.set("patch", patch);
                            }
                        },
                        () -> root.set("case", document.root()));
        lists.ifPresent(atHand -> root.set("lists", atHand.root()));
        completedWith.ifPresent(details -> details.forEach(root.putArray("completedWith")::add));
        ObjectNode expect = root.putObject("expect");
        expect.put("verdict", verdict.name());
        if (verdict != CaseAnswer.NO_LAW) {
            fill(expect.putArray("violated"), violated);
            fill(expect.putArray("undetermined"), undetermined);
        }
        missing.ifPresent(paths -> fill(expect.putArray("missing"), paths));
        return new Tree(root).text();
    }

    private static void fill(ArrayNode array, SortedSet<String> names) {
        names.forEach(array::add);
    }
}
