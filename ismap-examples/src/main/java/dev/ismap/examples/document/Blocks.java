package dev.ismap.examples.document;

import dev.ismap.examples.document.Block.Contents;
import dev.ismap.examples.document.Block.Definition;
import dev.ismap.examples.document.Block.Definitions;
import dev.ismap.examples.document.Block.Item;
import dev.ismap.examples.document.Block.Items;
import dev.ismap.examples.document.Block.Notice;
import dev.ismap.examples.document.Block.Paragraph;
import dev.ismap.examples.document.Block.Section;
import dev.ismap.examples.document.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts blocks together, from the top down. What would be empty is left out. */
public final class Blocks {

    private final List<Block> blocks = new ArrayList<>();

    public Blocks add(Block block) {
        blocks.add(block);
        return this;
    }

    public Blocks section(String anchor, String title, Consumer<Blocks> content) {
        return section(anchor, Line.of(title), content);
    }

    public Blocks section(String anchor, Line title, Consumer<Blocks> content) {
        Blocks inside = new Blocks();
        content.accept(inside);
        return add(new Section(anchor, title, inside.list()));
    }

    public Blocks paragraph(Inline... pieces) {
        return add(new Paragraph(Line.of(pieces)));
    }

    public Blocks paragraph(String words) {
        return add(new Paragraph(Line.of(words)));
    }

    public Blocks notice(String words) {
        return add(new Notice(Line.of(words)));
    }

    public Blocks items(List<Line> lines) {
        return tree(lines.stream().map(Item::of).toList());
    }

    public Blocks numbered(List<Line> lines) {
        return lines.isEmpty()
                ? this
                : add(new Items(true, lines.stream().map(Item::of).toList()));
    }

    /** A list whose items have lists of their own. */
    public Blocks tree(List<Item> items) {
        return items.isEmpty() ? this : add(new Items(false, items));
    }

    public Blocks definitions(List<Definition> definitions) {
        return definitions.isEmpty() ? this : add(new Definitions(definitions));
    }

    public Blocks table(String caption, List<String> columns, List<List<Line>> rows) {
        return rows.isEmpty() ? this : add(new Table(caption, columns, rows));
    }

    public Blocks contents(String title, int depth) {
        return add(new Contents(title, depth));
    }

    public List<Block> list() {
        return List.copyOf(blocks);
    }
}
