package dev.ismap.examples.cli;

import dev.ismap.examples.document.Document;
import dev.ismap.examples.document.MarkdownWriter;
import dev.ismap.examples.document.TextWriter;
import dev.ismap.examples.html.HtmlWriter;
import dev.ismap.examples.text.Page;

/** Writes a text for people in the form that was asked for. */
final class Answers {

    private Answers() {}

    static String write(Document document, Format format, Streams streams, Common common) {
        return switch (format) {
            case MARKDOWN -> MarkdownWriter.write(document);
            case HTML -> HtmlWriter.write(document);
            default -> TextWriter.write(document, new Page(streams.columns(), common.colours(streams)));
        };
    }
}
