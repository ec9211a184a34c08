package dev.ismap.examples.document;

import dev.ismap.core.text.Language;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Block.Item;
import dev.ismap.rules.report.Block.Items;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Inline.Tone;
import dev.ismap.rules.report.Line;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Documents for tests. */
public final class Documents {

    private Documents() {}

    /** A document that says a text in every place that a document has. */
    public static Document saying(String text) {
        Line line = Line.of(
                Inline.text(text),
                Inline.strong(text),
                Inline.faint(text),
                Inline.code(text),
                Inline.badge(Tone.OPEN, text),
                Inline.link("one", text));
        return Document.of(
                Language.JA,
                text,
                blocks -> blocks.contents(text, 2)
                        .paragraph(text)
                        .notice(text)
                        .section(
                                "one",
                                text,
                                one -> one.paragraph(line.pieces().toArray(Inline[]::new))
                                        .items(List.of(line, Line.of(text)))
                                        .section(
                                                "two",
                                                line,
                                                two -> two.numbered(List.of(line))
                                                        .definitions(List.of(Definition.of(text, Inline.text(text))))
                                                        .table(
                                                                text,
                                                                List.of(text, text),
                                                                List.of(List.of(line, Line.of(text))))
                                                        .tree(List.of(new Item(
                                                                Line.of(text),
                                                                List.of(new Items(false, List.of(Item.of(line))))))))));
    }

    /** Texts that look like markup of some kind. */
    public static Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "<script>",
                        "</style>",
                        "&lt;",
                        "&#x41;",
                        "<!--",
                        "]]>",
                        "**",
                        "_",
                        "`",
                        "``",
                        "[a](b)",
                        "![",
                        "# ",
                        "- ",
                        "+ ",
                        "> ",
                        "1. ",
                        "2) ",
                        "---",
                        "===",
                        "|",
                        "\\",
                        "~~",
                        "$",
                        "\"",
                        "'",
                        "「",
                        "）",
                        "管理策",
                        "a",
                        " ",
                        "=",
                        "http://x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .map(text -> text.strip().replaceAll(" +", " "))
                .filter(text -> !text.isEmpty());
    }
}
