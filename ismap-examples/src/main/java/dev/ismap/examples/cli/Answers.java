package dev.ismap.examples.cli;

import dev.ismap.examples.html.HtmlWriter;
import dev.ismap.rules.report.Document;

/** Writes a text for people in the form that was asked for. */
final class Answers {

    private Answers() {}

    static String write(Document document, Format format, Streams streams, Common common) {
        return switch (format) {
            case MARKDOWN -> document.markdown();
            case HTML -> HtmlWriter.write(document);
            default -> document.text(Colours.page(streams, common.colours(streams)));
        };
    }
}
