package dev.ismap.examples.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.examples.guide.Page.Block;
import dev.ismap.examples.guide.Page.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guide is true: what a page shows is what happens to whoever types it.
 *
 * <p>A page is followed from its first block to its last in a fresh folder that holds the samples. A block that names a
 * file is saved as it; a block of {@code console} is typed, and what it shows is compared, letter by letter; a block
 * that names a path is a part of that file of this repository. With {@code -Dismap.guide.write=true} what the commands
 * show is written into the pages, for whoever changed them to read.
 */
class GuideTest {

    private static final Path GUIDE = Path.of("guide");
    private static final Path SAMPLES = Path.of("samples");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");

    @TempDir
    private Path folder;

    static List<String> pages() {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> englishPages() {
        return pages().stream().filter(name -> !name.endsWith(".ja.md")).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageShowsIsWhatHappens(String name) throws IOException {
        Page page = read(name);
        copySamples();
        Shell shell = new Shell(folder);
        Page now = page;
        // from the last to the first, so that places in the text stay what they were
        List<Block> blocks = page.blocks();
        List<String> texts =
                blocks.stream().map(block -> follow(block, page, shell)).toList();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            now = now.with(blocks.get(i), texts.get(i));
        }
        if (Boolean.getBoolean("ismap.guide.write")) {
            Files.writeString(GUIDE.resolve(name), now.text(), StandardCharsets.UTF_8);
        } else {
            for (int i = 0; i < blocks.size(); i++) {
                assertEquals(blocks.get(i).text(), texts.get(i));
            }
        }
    }

    /** What a block holds after it was followed. */
    private String follow(Block block, Page page, Shell shell) {
        try {
            switch (block.language()) {
                case "console":
                    return Command.of(block.text()).stream()
                            .map(command -> command.typed() + shell.run(command.line()))
                            .collect(Collectors.joining());
                case "sh":
                    // what prepares the folder that the test has
                    assertTrue(page.name().startsWith("README"), page.name());
                    return block.text();
                default:
                    if (block.isTaken()) {
                        String source = Files.readString(GUIDE.resolve(block.file()), StandardCharsets.UTF_8);
                        assertTrue(
                                source.replaceAll("(?m)^ +", "")
                                        .contains(block.text().replaceAll("(?m)^ +", "")),
                                () -> block.file() + " does not have\n" + block.text());
                    } else {
                        assertTrue(block.isSaved(), () -> "A block that nothing holds true:\n" + block.text());
                        assertTrue(
                                page.text().substring(0, block.from()).contains("`" + block.file() + "`"),
                                () -> "The page does not say to save " + block.file());
                        Files.writeString(folder.resolve(block.file()), block.text(), StandardCharsets.UTF_8);
                    }
                    return block.text();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyJavaFileOfAPageIsRun(String name) throws IOException {
        Page page = read(name);
        Set<String> run = page.blocks().stream()
                .filter(block -> block.language().equals("console"))
                .flatMap(block -> Command.of(block.text()).stream())
                .map(Command::line)
                .filter(line -> line.startsWith("java "))
                .map(line -> line.split(" ")[3])
                .collect(Collectors.toSet());
        for (Block block : page.blocks()) {
            if (block.isSaved() && block.language().equals("java")) {
                assertTrue(run.contains(block.file()), block.file());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("englishPages")
    void bothLanguagesHaveTheSameBlocksAndHeadings(String name) throws IOException {
        Page english = read(name);
        Page japanese = read(name.replace(".md", ".ja.md"));
        assertEquals(english.headings(), japanese.headings());
        assertEquals(
                english.blocks().stream().map(Block::inAnyLanguage).toList(),
                japanese.blocks().stream().map(Block::inAnyLanguage).toList());
    }

    @Test
    void everyPageHasASisterAndStandsInTheIndex() throws IOException {
        Set<String> english = new TreeSet<>(englishPages());
        Set<String> sisters = pages().stream()
                .filter(name -> name.endsWith(".ja.md"))
                .map(name -> name.replace(".ja.md", ".md"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(english, sisters);
        for (String name : english) {
            if (!name.equals("README.md")) {
                String link = "](" + name + ")";
                assertTrue(read("README.md").text().contains(link), link);
                assertTrue(read("README.ja.md").text().contains(link.replace(".md", ".ja.md")), link);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(String name) throws IOException {
        List<String> broken = LINK.matcher(read(name).text())
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.startsWith("http"))
                .filter(target -> Files.notExists(GUIDE.resolve(target)))
                .toList();
        assertEquals(List.of(), broken);
    }

    private void copySamples() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName().toString()));
            }
        }
    }

    private static Page read(String name) throws IOException {
        return new Page(name, Files.readString(GUIDE.resolve(name), StandardCharsets.UTF_8));
    }
}
