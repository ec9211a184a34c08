package dev.ismap.examples.document;

import dev.ismap.core.text.Language;
import dev.ismap.examples.document.Block.Items;
import dev.ismap.examples.document.Block.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A text for people as a value, to be written as HTML, as Markdown or for a terminal.
 *
 * @param language the language that it is written in
 * @param title what it is
 * @param blocks what it says
 */
public record Document(Language language, String title, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
        Set<String> anchors = new HashSet<>();
        for (Section section : sections(blocks)) {
            if (!anchors.add(section.anchor())) {
                throw new IllegalArgumentException("Two sections are named " + section.anchor());
            }
        }
    }

    public static Document of(Language language, String title, Consumer<Blocks> content) {
        Blocks blocks = new Blocks();
        content.accept(blocks);
        return new Document(language, title, blocks.list());
    }

    /** All sections, each before those inside it. */
    private static List<Section> sections(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Section section) {
                sections.add(section);
                sections.addAll(sections(section.blocks()));
            } else if (block instanceof Items items) {
                items.items().forEach(item -> sections.addAll(sections(item.under())));
            }
        }
        return sections;
    }
}
