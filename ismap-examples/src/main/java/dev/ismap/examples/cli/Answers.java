package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.examples.html.HtmlWriter;
import dev.ismap.rules.report.Document;

/** Writes a text for people in the form that was asked for. */
final class Answers {

    private Answers() {}

    /** A workbook goes to a file, as it is no text for a terminal. */
    static void write(byte[] workbook, Streams streams) {
        if (!streams.destination().isFile()) {
            throw new WrongUsage(Label.of(
                    "--format xlsx には、--output でファイルを指定してください。",
                    "--format xlsx needs a file: say which with --output."));
        }
        streams.answer(workbook);
    }

    static String write(Document document, Format format, Streams streams, Common common) {
        return switch (format) {
            case MARKDOWN -> document.markdown();
            case HTML -> HtmlWriter.write(document);
            default -> document.text(Colours.page(streams, common.colours(streams)));
        };
    }
}
