package dev.ismap.examples.html;

import dev.ismap.rules.report.Block;
import dev.ismap.rules.report.Block.Contents;
import dev.ismap.rules.report.Block.Definitions;
import dev.ismap.rules.report.Block.Item;
import dev.ismap.rules.report.Block.Items;
import dev.ismap.rules.report.Block.Notice;
import dev.ismap.rules.report.Block.Paragraph;
import dev.ismap.rules.report.Block.Section;
import dev.ismap.rules.report.Block.Table;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Line;
import dev.ismap.rules.report.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Writes a document as a page that needs nothing else: HTML in the syntax of XML too, to be read on a screen or on paper.
 *
 * <p>Texts go into a tree and never into markup, so that none can become any.
 */
public final class HtmlWriter {

    private static final String STYLE_SHEET = "page.css";

    /** Nothing is loaded and nothing runs, whatever a text might hold. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    /** The columns that a narrow page has room for. */
    private static final int COLUMNS_OF_A_PHONE = 3;

    /** The short columns that it has room for. */
    private static final int MOST_SHORT_COLUMNS = 5;

    /** The columns that any page and paper has room for. */
    private static final int MOST_COLUMNS = 12;

    /** The width of a cell of which more columns stand side by side on a narrow page too. */
    private static final int SHORT = 12;

    /** What a first column of ids is no wider than; it stands on one line where there is room. */
    private static final int KEY = 16;

    /** A heading that is not broken within a word of Japanese either. */
    private static final int BRIEF = 8;

    /** The characters that a narrow page has room for beside one another in a row. */
    private static final int CHARACTERS_OF_A_PHONE = 44;

    /** The same in the small type of a table of many short rows. */
    private static final int SMALL_CHARACTERS_OF_A_PHONE = 48;

    /** The characters that a column's padding takes the room of. */
    private static final int PADDING = 2;

    /** A row with a longer cell goes on on the next sheet of paper. */
    private static final int LONG = 600;

    /** A table of so many rows is set in small type on paper, where each of its rows is to be one line. */
    private static final int MANY_ROWS = 12;

    /** A number; what has two points is the id of a control. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(,[0-9]{3})*([.][0-9]+)?");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** A day, a month, the id of a rule, a code: no line breaks within. */
    private static final Pattern ONE_WORD =
            Pattern.compile("(?<![A-Za-z0-9_-])(?=[A-Z0-9_-]{3,20}(?![A-Za-z0-9_-]))[A-Z0-9]+([_-][A-Z0-9]+)+");

    /** What no line breaks in: a character of Japanese, or a word of others. */
    private static final Pattern UNBROKEN = Pattern.compile(ONE_WORD.pattern()
            + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}-]+");

    /** A list of more items than these, each of which is short, stands in columns. */
    private static final int FEW = 8;

    private final Document document;

    private HtmlWriter(Document document) {
        this.document = document;
    }

    /** Writes a document. */
    public static String write(Document document) {
        return new HtmlWriter(document).write();
    }

    /** A table by itself, for a page that is put together elsewhere and has the same style sheet. */
    public static Element table(Table table) {
        Element parent = new Element("div");
        table(table, parent);
        return parent.child(0);
    }

    private String write() {
        org.jsoup.nodes.Document page = new org.jsoup.nodes.Document("");
        page.outputSettings()
                .prettyPrint(false) // a line break within Japanese would show as a space
                .syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml)
                .charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        page.appendText("\n");
        String language = document.language().name().toLowerCase(Locale.ROOT);
        Element html = page.appendElement("html")
                .attr("lang", language)
                .attr("xml:lang", language)
                .attr("xmlns", "http://www.w3.org/1999/xhtml");
        head(html);
        Element main = line(line(html, "body"), "main");
        if (document.blocks().stream().anyMatch(Contents.class::isInstance)) {
            main.addClass("book");
        }
        line(main, "h1").text(document.title());
        blocks(document.blocks(), main, 2);
        return page.outerHtml() + "\n";
    }

    private void head(Element html) {
        Element head = line(html, "head");
        line(head, "meta").attr("charset", "utf-8");
        line(head, "meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        line(head, "meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        line(head, "meta").attr("name", "color-scheme").attr("content", "light dark");
        line(head, "title").text(document.title());
        line(head, "style").appendChild(new DataNode(styleSheet()));
    }

    private static String styleSheet() {
        try (InputStream file = HtmlWriter.class.getResourceAsStream(STYLE_SHEET)) {
            if (file == null) {
                throw new IllegalStateException(STYLE_SHEET + " is missing from this program");
            }
            return "\n" + new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void blocks(List<Block> blocks, Element parent, int level) {
        blocks.forEach(block -> block(block, parent, level));
    }

    private void block(Block block, Element parent, int level) {
        if (block instanceof Section section) {
            Element element = line(parent, "section").attr("id", section.anchor());
            inline(section.title(), line(element, "h" + Math.min(level, 6)));
            blocks(section.blocks(), element, level + 1);
        } else if (block instanceof Paragraph paragraph) {
            inline(paragraph.line(), line(parent, "p"));
        } else if (block instanceof Notice notice) {
            inline(notice.line(), line(parent, "p").addClass("notice"));
        } else if (block instanceof Items items) {
            items(items, parent, level);
        } else if (block instanceof TickList list) {
            items(list.items(), parent, level).addClass("ticks");
        } else if (block instanceof Definitions definitions) {
            definitions(definitions, parent);
        } else if (block instanceof Table table) {
            table(table, parent);
        } else if (block instanceof Chart chart) {
            ChartWriter.write(chart, parent);
        } else if (block instanceof Bars bars) {
            BarsWriter.write(bars, parent);
        } else if (block instanceof Timeline timeline) {
            TimelineWriter.write(timeline, parent);
        } else if (block instanceof ControlMap map) {
            ControlMapWriter.write(map, parent);
        } else if (block instanceof Contents contents) {
            Element nav = line(parent, "nav").attr("aria-label", contents.title());
            line(nav, "h2").text(contents.title());
            contents(document.blocks(), contents.depth(), nav);
        }
    }

    private Element items(Items items, Element parent, int level) {
        Element list = line(parent, items.numbered() ? "ol" : "ul");
        if (items.items().size() > FEW
                && items.items().stream().allMatch(item -> item.under().isEmpty())) {
            list.addClass("many");
        }
        for (Item item : items.items()) {
            Element element = line(list, "li");
            inline(item.line(), element);
            blocks(item.under(), element, level);
        }
        return list;
    }

    private static void definitions(Definitions definitions, Element parent) {
        if (parent.nameIs("main")) {
            facts(definitions, parent);
            return;
        }
        Element list = line(parent, "dl");
        definitions.definitions().forEach(one -> {
            Element pair = line(list, "div");
            line(pair, "dt").text(one.name());
            inline(one.line(), line(pair, "dd"));
        });
    }

    /** What stands before all sections is what the whole comes to: one table. */
    private static void facts(Definitions definitions, Element parent) {
        Element body = line(line(parent, "table").addClass("facts"), "tbody");
        definitions.definitions().forEach(one -> {
            Element row = line(body, "tr");
            row.appendElement("th").attr("scope", "row").text(one.name());
            inline(one.line(), row.appendElement("td"));
        });
    }

    /**
     * A table, which is one for those who hear it on a narrow page too: there its rows stand as blocks, and each cell
     * says of which column it is.
     */
    private static void table(Table whole, Element parent) {
        Table table = withoutBlankColumns(whole);
        int columns = table.columns().size();
        boolean hasTexts =
                table.rows().stream().flatMap(row -> row.stream().skip(1)).anyMatch(cell -> !isShort(cell.words()));
        boolean dense = !hasTexts && table.rows().size() > MANY_ROWS;
        int room = dense ? SMALL_CHARACTERS_OF_A_PHONE : CHARACTERS_OF_A_PHONE;
        boolean blocks =
                columns > MOST_SHORT_COLUMNS || (columns > COLUMNS_OF_A_PHONE && (hasTexts || needed(table) > room));
        Element element = line(parent, "table");
        if (blocks) {
            element.addClass(columns > MOST_COLUMNS ? "cards" : "wide").attr("role", "table");
        } else if (!hasTexts) {
            element.addClass("figures");
        }
        if (dense) {
            element.addClass("dense");
        }
        if (table.rows().stream().anyMatch(row -> row.stream().anyMatch(cell -> Page.width(cell.words()) > LONG))) {
            element.addClass("long");
        }
        boolean keyed = table.rows().stream()
                .allMatch(row -> !row.isEmpty() && Page.width(row.get(0).words()) <= KEY);
        line(element, "caption").text(table.caption());
        Element heads = role(blocks, "row", line(role(blocks, "rowgroup", line(element, "thead")), "tr"));
        for (String column : table.columns()) {
            Element head = heads.appendElement("th").attr("scope", "col").text(column);
            if (isShort(column)) {
                head.addClass("short");
            }
            if (Page.width(column) <= BRIEF) {
                head.addClass("brief");
            }
            role(blocks, "columnheader", head);
        }
        Element body = role(blocks, "rowgroup", line(element, "tbody"));
        for (List<Line> row : table.rows()) {
            Element cells = role(blocks, "row", line(body, "tr"));
            for (int i = 0; i < row.size(); i++) {
                Element cell = i == 0
                        ? role(blocks, "rowheader", cells.appendElement("th").attr("scope", "row"))
                        : role(blocks, "cell", cells.appendElement("td"));
                if (blocks && i > 0) {
                    cell.attr("data-column", table.columns().get(i));
                }
                String words = row.get(i).words();
                if (i > 0 && NUMBER.matcher(words).matches()) {
                    cell.addClass("number");
                } else if (i > 0 && isShort(words) && !words.isEmpty()) {
                    cell.addClass("short");
                }
                if (DAY.matcher(words).matches()) {
                    cell.addClass("day");
                } else if (i == 0 && keyed) {
                    cell.addClass("key");
                }
                inline(row.get(i), cell);
            }
        }
    }

    /** The characters that a table's columns need beside one another, where no word is broken. */
    private static int needed(Table table) {
        int needed = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            String head = table.columns().get(i);
            int column = Page.width(head) <= BRIEF ? Page.width(head) : longestWord(head);
            for (List<Line> row : table.rows()) {
                String words = row.get(i).words();
                column = Math.max(column, i > 0 && isShort(words) ? Page.width(words) : longestWord(words));
            }
            needed += column + PADDING;
        }
        return needed;
    }

    private static int longestWord(String words) {
        return UNBROKEN.matcher(words)
                .results()
                .mapToInt(word -> Page.width(word.group()))
                .max()
                .orElse(0);
    }

    private static boolean isShort(String words) {
        return Page.width(words) <= SHORT;
    }

    /** A table without the columns in which nothing stands. */
    private static Table withoutBlankColumns(Table table) {
        List<Integer> filled = IntStream.range(0, table.columns().size())
                .filter(column -> column == 0
                        || table.rows().stream()
                                .anyMatch(row -> !row.get(column).words().isBlank()))
                .boxed()
                .toList();
        return new Table(
                table.caption(),
                filled.stream().map(column -> table.columns().get(column)).toList(),
                table.rows().stream()
                        .map(row -> filled.stream().map(row::get).toList())
                        .toList());
    }

    private static Element role(boolean named, String role, Element element) {
        return named ? element.attr("role", role) : element;
    }

    private static void contents(List<Block> blocks, int depth, Element parent) {
        List<Section> sections = blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        if (depth == 0 || sections.isEmpty()) {
            return;
        }
        Element list = line(parent, "ul");
        for (Section section : sections) {
            Element item = line(list, "li");
            item.appendElement("a")
                    .attr("href", "#" + section.anchor())
                    .text(section.title().words());
            contents(section.blocks(), depth - 1, item);
        }
    }

    private static void inline(Line line, Element parent) {
        for (Inline piece : line.pieces()) {
            if (piece instanceof Inline.Text text) {
                words(text.words(), parent);
            } else if (piece instanceof Inline.Code code && code.words().startsWith("/")) {
                path(code.words(), styled(piece, parent));
            } else {
                words(piece.words(), styled(piece, parent));
            }
        }
    }

    /** A path, which a line breaks before a slash. */
    private static void path(String words, Element parent) {
        for (String step : words.split("(?=/)", -1)) {
            if (parent.childNodeSize() > 0) {
                parent.appendElement("wbr");
            }
            parent.appendChild(new TextNode(step));
        }
    }

    /** Words, with a line break where their text has one. */
    private static void words(String words, Element parent) {
        String between = "";
        for (String line : words.lines().toList()) {
            if (!between.isEmpty()) {
                parent.appendElement(between);
            }
            unbroken(line, parent);
            between = "br";
        }
    }

    /** A line of words, those with hyphens that are one kept together. */
    static void unbroken(String line, Element parent) {
        int from = 0;
        Matcher one = ONE_WORD.matcher(line);
        while (one.find()) {
            parent.appendChild(new TextNode(line.substring(from, one.start())));
            parent.appendElement("span").addClass("one").text(one.group());
            from = one.end();
        }
        parent.appendChild(new TextNode(line.substring(from)));
    }

    private static Element styled(Inline piece, Element parent) {
        if (piece instanceof Inline.Strong) {
            return parent.appendElement("strong");
        } else if (piece instanceof Inline.Code) {
            return parent.appendElement("code");
        } else if (piece instanceof Inline.Link link) {
            return parent.appendElement("a").attr("href", "#" + link.anchor());
        } else if (piece instanceof Inline.Badge badge) {
            return parent.appendElement("strong")
                    .addClass("badge")
                    .addClass(badge.tone().name().toLowerCase(Locale.ROOT));
        }
        return parent.appendElement("span").addClass("faint");
    }

    /** An element that begins a line of the source. */
    private static Element line(Element parent, String name) {
        parent.appendChild(new TextNode("\n"));
        return parent.appendElement(name);
    }
}
