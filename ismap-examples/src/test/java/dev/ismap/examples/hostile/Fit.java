package dev.ismap.examples.hostile;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.problem.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What holds of everything that is said or written, whatever was put in. Each check throws where it does not. */
final class Fit {

    private static final int MOST_PROBLEMS = 1_001;
    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern POINTER = Pattern.compile("(?s)(/([^~/]|~[01])*)*");
    private static final Set<String> CODES = Stream.concat(
                    Stream.of(ProblemCode.values()).map(Enum::name), Stream.of("UNKNOWN_FILE")) // of a conformance case
            .collect(Collectors.toUnmodifiableSet());

    /** What a spreadsheet would reckon out, where it opens a cell; a number and a single dash it does not. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)(?![-+]?[0-9]+([.,][0-9]+)*\\z)(?![-－]\\z)[=+\\-@\t\r\n＝＋－＠].*");

    /** Elements that run, load or ask for something. */
    private static final Set<String> LIVE = Set.of(
            "script",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "button",
            "link",
            "base",
            "img",
            "video",
            "audio",
            "source",
            "frame",
            "frameset",
            "applet",
            "foreignobject",
            "animate",
            "set",
            "image",
            "template");

    private Fit() {}

    /** A report of problems: no more than anybody reads, each with a place, a code that there is, and words in both languages. */
    static void problems(List<Problem> problems) {
        require(!problems.isEmpty(), "an input is refused for a reason");
        require(problems.size() <= MOST_PROBLEMS, "%d problems", problems.size());
        for (Problem problem : problems) {
            require(POINTER.matcher(problem.path()).matches(), "no pointer: %s", problem);
            problem.other().ifPresent(other -> require(POINTER.matcher(other).matches(), "no pointer: %s", problem));
            require(CODES.contains(problem.code()), "no such code: %s", problem);
            line(problem.path());
            label(problem.message());
        }
    }

    /** Words in both languages, each a line that is not long. */
    static void label(Label label) {
        for (String text : List.of(label.ja(), label.en())) {
            require(!text.isBlank(), "no words: %s", label);
            require(text.length() <= LONGEST_TEXT, "%d characters in one message", text.length());
            line(text);
        }
    }

    /** One line: nothing in it moves the cursor, colours the screen or turns the order of what follows. */
    static void line(String text) {
        require(text.indexOf('\n') < 0, "a line end in a line: %s", text);
        lines(text);
    }

    /** Lines of which none holds what a terminal would obey, nor half a pair of a character. */
    static void lines(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean refused = (c < 0x20 && c != '\n')
                    || (c >= 0x7f && c <= 0x9f)
                    || (c >= 0x2028 && c <= 0x202e)
                    || (c >= 0x2066 && c <= 0x2069)
                    || (Character.isSurrogate(c) && !pair);
            int place = i;
            require(!refused, "U+%s at %d of: %s", Integer.toHexString(c), place, excerpt(text, place));
            i += pair ? 1 : 0;
        }
    }

    /** A page on which nothing runs, nothing is loaded and nothing is sent. */
    static void page(String html) {
        lines(html);
        for (Element element : Jsoup.parse(html).getAllElements()) {
            String name = element.tagName().toLowerCase(Locale.ROOT);
            require(!LIVE.contains(name), "<%s> is live", name);
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                require(!key.startsWith("on"), "%s on <%s>", key, name);
                require(!key.equals("srcdoc") && !key.equals("src"), "%s on <%s>", key, name);
                if (key.equals("href") || key.equals("xlink:href")) {
                    require(
                            attribute.getValue().startsWith("#")
                                    || attribute.getValue().startsWith("https://"),
                            "%s leads to %s",
                            name,
                            attribute.getValue());
                }
            }
        }
    }

    /** Cells of which no spreadsheet reckons one out. */
    static void cells(List<List<String>> rows) {
        rows.forEach(row ->
                row.forEach(cell -> require(!FORMULA.matcher(cell).matches(), "a formula: %s", excerpt(cell, 0))));
    }

    /** A calendar in lines of at most 75 bytes, each a property or what belongs to one. */
    static void calendar(String ics) {
        require(ics.startsWith("BEGIN:VCALENDAR\r\n") && ics.endsWith("END:VCALENDAR\r\n"), "no calendar: %s", ics);
        for (String line : ics.substring(0, ics.length() - 2).split("\r\n", -1)) {
            line(line);
            require(
                    line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75,
                    "a long line of a calendar: %s",
                    line);
            require(line.startsWith(" ") || line.matches("[A-Z-]+[:;].*"), "no line of a calendar: %s", line);
        }
    }

    static void require(boolean holds, String message, Object... values) {
        if (!holds) {
            String said = message;
            for (Object value : values) {
                said = said.replaceFirst("%[sd]", Matcher.quoteReplacement(String.valueOf(value)));
            }
            throw new AssertionError(said);
        }
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
    }
}
