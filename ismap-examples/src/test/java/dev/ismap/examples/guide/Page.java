package dev.ismap.examples.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the guide: its lines, and the blocks of code among them.
 *
 * <p>What follows the language on a block's first line is the file it is saved as, or, where it has a slash, the file
 * of this repository that it is taken from.
 */
record Page(String name, String text) {

    private static final Pattern BLOCK =
            Pattern.compile("^```([a-z]*)(?: ([^\\n]+))?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** A block of code: its language, the file it names or nothing, what it holds, and where that stands in the page. */
    record Block(String language, String file, String text, int from, int to) {

        boolean isTaken() {
            return file.contains("/");
        }

        boolean isSaved() {
            return !file.isEmpty() && !isTaken();
        }

        /** The block as it is in every language of the guide: without its comments, and without what it prints. */
        String inAnyLanguage() {
            String same = text.replace(" --lang en", "")
                    .replace("en-GB", "ja-JP")
                    .replace("Language.EN", "Language.JA")
                    .replace(".en()", ".ja()");
            same = language.equals("console")
                    ? String.join(
                            "\n", Command.of(same).stream().map(Command::typed).toList())
                    : same.replaceAll("(?m)(^|\\s)//.*$", "").replaceAll("(?s)/\\*\\*.*?\\*/\\s*", "");
            return language + " " + file + "\n" + same;
        }
    }

    List<Block> blocks() {
        List<Block> found = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            found.add(new Block(
                    block.group(1),
                    block.group(2) == null ? "" : block.group(2),
                    block.group(3),
                    block.start(3),
                    block.end(3)));
        }
        return found;
    }

    /** How deep each heading is, in order. */
    List<Integer> headings() {
        return BLOCK.matcher(text)
                .replaceAll("")
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.indexOf(' '))
                .toList();
    }

    Page with(Block block, String newText) {
        return new Page(name, text.substring(0, block.from()) + newText + text.substring(block.to()));
    }

    /** A line that is typed, with those that go on with it, and what is shown below it. */
    record Command(String typed, String shown) {

        /** The commands of a block: each begins with a dollar sign. */
        static List<Command> of(String block) {
            List<Command> commands = new ArrayList<>();
            StringBuilder typed = new StringBuilder();
            StringBuilder shown = new StringBuilder();
            boolean goesOn = false;
            for (String line : block.split("(?<=\n)")) {
                if (goesOn) {
                    typed.append(line);
                } else if (line.startsWith("$ ")) {
                    if (typed.length() > 0) {
                        commands.add(new Command(typed.toString(), shown.toString()));
                    }
                    typed.setLength(0);
                    shown.setLength(0);
                    typed.append(line);
                } else {
                    shown.append(line);
                    continue;
                }
                goesOn = line.endsWith("\\\n");
            }
            commands.add(new Command(typed.toString(), shown.toString()));
            return commands;
        }

        /** What a shell is given: without the dollar sign, on one line. */
        String line() {
            return typed.substring(2).replace("\\\n", " ").strip();
        }
    }
}
