package dev.ismap.rules.report;

import dev.ismap.core.text.Language;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Block.Definitions;
import dev.ismap.rules.report.Block.Item;
import dev.ismap.rules.report.Block.Items;
import dev.ismap.rules.report.Block.Notice;
import dev.ismap.rules.report.Block.Paragraph;
import dev.ismap.rules.report.Block.Section;
import dev.ismap.rules.report.Block.Table;
import dev.ismap.rules.report.Page.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a document as text of fixed-width characters, on a {@link Page}. */
final class TextWriter {

    private final Language language;
    private final Page page;

    private TextWriter(Language language, Page page) {
        this.language = language;
        this.page = page;
    }

    /** Writes a document on a page. */
    static String write(Document document, Page page) {
        page.paragraph(0, document.title(), Style.STRONG).gap();
        new TextWriter(document.language(), page).blocks(document.blocks(), 1, 0);
        return page.toString().stripTrailing() + "\n";
    }

    private void blocks(List<Block> blocks, int level, int indent) {
        for (Block block : blocks) {
            block(block, level, indent);
            page.gap();
        }
    }

    private void block(Block block, int level, int indent) {
        if (block instanceof Section section) {
            if (level == 1) {
                page.heading(section.title().words());
            } else {
                page.gap().paragraph(indent, section.title().words(), Style.STRONG);
            }
            blocks(section.blocks(), level + 1, indent);
        } else if (block instanceof Paragraph paragraph) {
            page.paragraph(indent, words(paragraph.line()), style(paragraph.line()));
        } else if (block instanceof Notice notice) {
            page.item(" ".repeat(indent) + "! ", Style.OPEN, notice.line().words(), Style.STRONG);
        } else if (block instanceof Items items) {
            items(items, level, indent);
        } else if (block instanceof Definitions definitions) {
            definitions(definitions, indent);
        } else if (block instanceof Table table) {
            table(table, indent);
        }
        // a table of contents is left out: a terminal has no links, and the sections stand below
    }

    /** A line that is nothing but one kind of piece looks like it. */
    private static Style style(Line line) {
        if (line.pieces().size() != 1) {
            return Style.PLAIN;
        }
        Inline only = line.pieces().get(0);
        if (only instanceof Inline.Badge badge) {
            return switch (badge.tone()) {
                case GOOD -> Style.GOOD;
                case BAD -> Style.BAD;
                case OPEN -> Style.OPEN;
                case CALM -> Style.STRONG;
            };
        }
        return only instanceof Inline.Strong ? Style.STRONG : only instanceof Inline.Faint ? Style.FAINT : Style.PLAIN;
    }

    /** The words of a line; a badge among others is set off by brackets, as nothing else sets it off here. */
    private static String words(Line line) {
        if (line.pieces().size() == 1) {
            return line.words();
        }
        return line.pieces().stream()
                .map(piece -> piece instanceof Inline.Badge ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }

    private void items(Items items, int level, int indent) {
        // where one item has several lines, each stands apart from the next
        boolean apart = indent == 0
                && items.items().stream().anyMatch(item -> item.under().size() > 1);
        int number = 1;
        for (Item item : items.items()) {
            String mark = items.numbered() ? number++ + ". " : "- ";
            page.item(" ".repeat(indent) + mark, Style.PLAIN, words(item.line()), style(item.line()));
            item.under().forEach(block -> block(block, level, indent + mark.length()));
            if (apart) {
                page.gap();
            }
        }
    }

    private void definitions(Definitions definitions, int indent) {
        int widest = definitions.definitions().stream()
                .mapToInt(one -> DisplayWidth.of(one.name()))
                .max()
                .orElse(0);
        for (Definition one : definitions.definitions()) {
            page.item(
                    " ".repeat(indent) + DisplayWidth.padded(one.name(), widest) + "  ",
                    Style.FAINT,
                    words(one.line()),
                    style(one.line()));
        }
    }

    /** Columns side by side where the page has room for them; else a row below the other. */
    private void table(Table table, int indent) {
        page.paragraph(indent, table.caption(), Style.STRONG);
        Optional<TextGrid> grid = TextGrid.of(table, TextWriter::words, page.columns() - indent);
        if (grid.isPresent()) {
            grid.get().lines().forEach(line -> page.line(" ".repeat(indent) + line, Style.PLAIN));
        } else {
            rows(table, indent);
        }
    }

    /** A row as its first cell and, below it, each other cell under the head of its column. */
    private void rows(Table table, int indent) {
        String colon = language == Language.JA ? "：" : ": ";
        for (List<Line> row : table.rows()) {
            page.item(" ".repeat(indent) + "- ", Style.PLAIN, words(row.get(0)), Style.PLAIN);
            for (int i = 1; i < row.size(); i++) {
                String words = words(row.get(i));
                if (!words.isBlank()) {
                    page.item(
                            " ".repeat(indent + 4) + table.columns().get(i) + colon,
                            Style.FAINT,
                            words,
                            style(row.get(i)));
                }
            }
        }
    }
}
