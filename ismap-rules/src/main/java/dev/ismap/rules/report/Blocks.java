package dev.ismap.rules.report;

import dev.ismap.rules.report.Block.Contents;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Block.Definitions;
import dev.ismap.rules.report.Block.Item;
import dev.ismap.rules.report.Block.Items;
import dev.ismap.rules.report.Block.Notice;
import dev.ismap.rules.report.Block.Paragraph;
import dev.ismap.rules.report.Block.Section;
import dev.ismap.rules.report.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts blocks together, from the top down. What would be empty is left out.
 *
 * <p>This class is mutable and not thread-safe.
 *
 * @since 0.1
 */
public final class Blocks {

    private final List<Block> blocks = new ArrayList<>();

    /** Creates no blocks. */
    public Blocks() {}

    /**
     * Adds a block.
     *
     * @param block the block
     * @return these blocks
     */
    public Blocks add(Block block) {
        blocks.add(block);
        return this;
    }

    /**
     * Adds a section.
     *
     * @param anchor its name, unique in the document
     * @param title its heading
     * @param content puts together what stands under it
     * @return these blocks
     */
    public Blocks section(String anchor, String title, Consumer<Blocks> content) {
        return section(anchor, Line.of(title), content);
    }

    /**
     * Adds a section.
     *
     * @param anchor its name, unique in the document
     * @param title its heading
     * @param content puts together what stands under it
     * @return these blocks
     */
    public Blocks section(String anchor, Line title, Consumer<Blocks> content) {
        Blocks inside = new Blocks();
        content.accept(inside);
        return add(new Section(anchor, title, inside.list()));
    }

    /**
     * Adds a paragraph.
     *
     * @param pieces its words
     * @return these blocks
     */
    public Blocks paragraph(Inline... pieces) {
        return add(new Paragraph(Line.of(pieces)));
    }

    /**
     * Adds a paragraph.
     *
     * @param words its words
     * @return these blocks
     */
    public Blocks paragraph(String words) {
        return add(new Paragraph(Line.of(words)));
    }

    /**
     * Adds a paragraph that a reader must not miss.
     *
     * @param words its words
     * @return these blocks
     */
    public Blocks notice(String words) {
        return add(new Notice(Line.of(words)));
    }

    /**
     * Adds a list; none where it would be empty.
     *
     * @param lines its items
     * @return these blocks
     */
    public Blocks items(List<Line> lines) {
        return tree(lines.stream().map(Item::of).toList());
    }

    /**
     * Adds a numbered list; none where it would be empty.
     *
     * @param lines its items
     * @return these blocks
     */
    public Blocks numbered(List<Line> lines) {
        return lines.isEmpty()
                ? this
                : add(new Items(true, lines.stream().map(Item::of).toList()));
    }

    /**
     * Adds a list whose items have blocks of their own; none where it would be empty.
     *
     * @param items the items
     * @return these blocks
     */
    public Blocks tree(List<Item> items) {
        return items.isEmpty() ? this : add(new Items(false, items));
    }

    /**
     * Adds names and what is to be said of each; none where there is no name.
     *
     * @param definitions the names
     * @return these blocks
     */
    public Blocks definitions(List<Definition> definitions) {
        return definitions.isEmpty() ? this : add(new Definitions(definitions));
    }

    /**
     * Adds a table; none where there is no row.
     *
     * @param caption what it shows
     * @param columns the heads of the columns
     * @param rows the rows
     * @return these blocks
     */
    public Blocks table(String caption, List<String> columns, List<List<Line>> rows) {
        return rows.isEmpty() ? this : add(new Table(caption, columns, rows));
    }

    /**
     * Adds a table of contents.
     *
     * @param title its heading
     * @param depth how deep it goes
     * @return these blocks
     */
    public Blocks contents(String title, int depth) {
        return add(new Contents(title, depth));
    }

    /**
     * What was put together.
     *
     * @return the blocks, in order, unmodifiable
     */
    public List<Block> list() {
        return List.copyOf(blocks);
    }
}
