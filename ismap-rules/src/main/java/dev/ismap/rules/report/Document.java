package dev.ismap.rules.report;

import dev.ismap.core.text.Language;
import dev.ismap.rules.report.Block.Items;
import dev.ismap.rules.report.Block.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A text for people as a value: headings, paragraphs, lists and tables, to be written as plain text, as Markdown, or by
 * the host as whatever it shows.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param language the language that it is written in
 * @param title what it is
 * @param blocks what it says
 * @since 0.1
 */
public record Document(Language language, String title, List<Block> blocks) {

    /**
     * Creates a document.
     *
     * @throws IllegalArgumentException if two sections have the same anchor
     */
    public Document {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        blocks = List.copyOf(blocks);
        Set<String> anchors = new HashSet<>();
        for (Section section : sections(blocks)) {
            if (!anchors.add(section.anchor())) {
                throw new IllegalArgumentException("Two sections are named " + section.anchor());
            }
        }
    }

    /**
     * A document that is put together.
     *
     * @param language the language that it is written in
     * @param title what it is
     * @param content puts together what it says
     * @return the document
     * @throws IllegalArgumentException if two sections have the same anchor
     */
    public static Document of(Language language, String title, Consumer<Blocks> content) {
        Blocks blocks = new Blocks();
        content.accept(blocks);
        return new Document(language, title, blocks.list());
    }

    /**
     * It as plain text.
     *
     * @param columns the width to which lines are wrapped; a Japanese character counts two
     * @return the text; each line ends with a line feed
     */
    public String text(int columns) {
        return text(Page.plain(columns));
    }

    /**
     * It as text on a page, which can have colours.
     *
     * @param page the page, empty
     * @return the text; each line ends with a line feed
     */
    public String text(Page page) {
        return TextWriter.write(this, page);
    }

    /**
     * It as Markdown: CommonMark, with the tables that most readers of it have. Whatever a text holds stays text.
     *
     * @return the Markdown; each line ends with a line feed
     */
    public String markdown() {
        return MarkdownWriter.write(this);
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
