package dev.ismap.rules.report;

import dev.ismap.rules.report.Block.Contents;
import dev.ismap.rules.report.Block.Definitions;
import dev.ismap.rules.report.Block.Item;
import dev.ismap.rules.report.Block.Items;
import dev.ismap.rules.report.Block.Notice;
import dev.ismap.rules.report.Block.Paragraph;
import dev.ismap.rules.report.Block.Section;
import dev.ismap.rules.report.Block.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a document as Markdown: CommonMark, with the tables that most readers of it have.
 *
 * <p>Whatever a text holds, it stays text: what Markdown could take for a sign of its own is escaped. A link leads to
 * the heading's HTML anchor, as readers make anchors in different ways from Japanese headings.
 */
final class MarkdownWriter {

    /** Signs that mean something wherever they stand. */
    private static final String SIGNS = "\\`*_[]|~$#";

    /** Beginnings that mean something at the start of a line. */
    private static final Pattern BEGINNING = Pattern.compile(" *(?:[+>=-]|[0-9]{1,9}[.)])");

    private static final Pattern PLAIN_CODE = Pattern.compile("[^`|\\p{Cntrl} ]+(?: +[^`|\\p{Cntrl} ]+)*");

    private final Document document;
    private final StringBuilder text = new StringBuilder();

    private MarkdownWriter(Document document) {
        this.document = document;
    }

    /** Writes a document. */
    static String write(Document document) {
        MarkdownWriter writer = new MarkdownWriter(document);
        writer.line("", "# " + escaped(document.title()));
        writer.blocks(document.blocks(), 2, "");
        return writer.text.toString();
    }

    private void blocks(List<Block> blocks, int level, String indent) {
        for (Block block : blocks) {
            text.append('\n');
            block(block, level, indent);
        }
    }

    private void block(Block block, int level, String indent) {
        if (block instanceof Section section) {
            line(indent, "<a id=\"" + section.anchor() + "\"></a>");
            text.append('\n');
            line(indent, "#".repeat(Math.min(level, 6)) + " " + inline(section.title()));
            blocks(section.blocks(), level + 1, indent);
        } else if (block instanceof Paragraph paragraph) {
            line(indent, inline(paragraph.line()));
        } else if (block instanceof Notice notice) {
            line(indent, "> " + inline(notice.line()));
        } else if (block instanceof Items items) {
            items(items, level, indent);
        } else if (block instanceof Definitions definitions) {
            definitions
                    .definitions()
                    .forEach(one -> line(indent, "- **" + escaped(one.name()) + "** " + inline(one.line())));
        } else if (block instanceof Table table) {
            table(table, indent);
        } else if (block instanceof Contents contents) {
            line(indent, "**" + escaped(contents.title()) + "**");
            text.append('\n');
            contents(document.blocks(), contents.depth(), "");
        }
    }

    private void items(Items items, int level, String indent) {
        int number = 1;
        for (Item item : items.items()) {
            String mark = items.numbered() ? number++ + ". " : "- ";
            line(indent, mark + inline(item.line()));
            String deeper = indent + " ".repeat(mark.length());
            for (Block block : item.under()) {
                // a list goes on at once, so that the whole stays a tight one
                if (!(block instanceof Items)) {
                    text.append('\n');
                }
                block(block, level, deeper);
            }
        }
    }

    private void table(Table table, String indent) {
        line(indent, "**" + escaped(table.caption()) + "**");
        text.append('\n');
        line(indent, row(table.columns().stream().map(Line::of).toList()));
        line(indent, "| --- ".repeat(table.columns().size()) + "|");
        table.rows().forEach(row -> line(indent, row(row)));
    }

    private static String row(List<Line> cells) {
        return cells.stream().map(MarkdownWriter::inline).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void contents(List<Block> blocks, int depth, String indent) {
        for (Block block : blocks) {
            if (block instanceof Section section && depth > 0) {
                line(indent, "- [" + escaped(section.title().words()) + "](#" + section.anchor() + ")");
                contents(section.blocks(), depth - 1, indent + "  ");
            }
        }
    }

    private void line(String indent, String words) {
        text.append((indent + words).stripTrailing()).append('\n');
    }

    private static String inline(Line line) {
        StringBuilder result = new StringBuilder();
        List<Inline> pieces = line.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            boolean alone = (i == 0 || pieces.get(i - 1).words().endsWith(" "))
                    && (i == pieces.size() - 1 || pieces.get(i + 1).words().startsWith(" "));
            result.append(inline(pieces.get(i), alone));
        }
        String words = result.toString();
        return BEGINNING.matcher(words).lookingAt() ? escapedBeginning(words) : words;
    }

    private static String inline(Inline piece, boolean alone) {
        String words = escaped(piece.words());
        if (words.isBlank()) {
            return words;
        } else if (piece instanceof Inline.Strong || piece instanceof Inline.Badge) {
            // beside a Japanese bracket two asterisks would stay two asterisks
            return alone ? "**" + words.strip() + "**" : "<strong>" + words + "</strong>";
        } else if (piece instanceof Inline.Code code) {
            return PLAIN_CODE.matcher(code.words()).matches() ? "`" + code.words() + "`" : "<code>" + words + "</code>";
        } else if (piece instanceof Inline.Link link) {
            return "[" + words + "](#" + link.anchor() + ")";
        }
        return words;
    }

    /** A text in which nothing means anything to Markdown, except perhaps its beginning. */
    private static String escaped(String text) {
        return text.lines().map(MarkdownWriter::escapedLine).collect(Collectors.joining("<br>"));
    }

    private static String escapedLine(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (Character.isISOControl(codePoint)) {
                result.append(' ');
            } else if (codePoint == '<') {
                result.append("&lt;");
            } else if (codePoint == '&') {
                result.append("&amp;");
            } else {
                if (SIGNS.indexOf(codePoint) >= 0) {
                    result.append('\\');
                }
                result.appendCodePoint(codePoint);
            }
        });
        return result.toString();
    }

    /** A line that begins like a heading, a list or a quotation does: the sign that makes it one is escaped. */
    private static String escapedBeginning(String words) {
        int sign = 0;
        while (Character.isDigit(words.charAt(sign)) || words.charAt(sign) == ' ') {
            sign++;
        }
        return words.substring(0, sign).stripLeading() + "\\" + words.substring(sign);
    }
}
