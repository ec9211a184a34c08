package dev.ismap.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Plain texts in the markup of OSCAL, a dialect of Markdown, and back.
 *
 * <p>What would be read as markup is escaped, so that a reader of markup shows the text as it was written; what comes
 * back is the same text to the character. Markup of others is taken as it stands, its escapes aside.
 */
final class OscalMarkup {

    /** What is markup wherever it stands, in CommonMark or in the extensions that OSCAL's dialect has. */
    private static final String SPECIAL = "\\`*_[]<>&#!|~^{}\"'";

    private static final String BULLET = "- ";

    private OscalMarkup() {}

    // ---- texts to markup ---------------------------------------------------------------------------------------

    /** A text of one or several lines. */
    static String of(String text) {
        return lines(text, Optional.of(""));
    }

    /** A text where markup of one line belongs. */
    static String line(String text) {
        return lines(text, Optional.empty());
    }

    /** Several texts as a list with an item each. */
    static String list(List<String> texts) {
        StringBuilder list = new StringBuilder();
        for (String text : texts) {
            list.append(list.isEmpty() ? "" : "\n").append(BULLET).append(lines(text, Optional.of("  ")));
        }
        return list.toString();
    }

    /** The markup of a text; where it has lines, those after the first are indented. */
    private static String lines(String text, Optional<String> indent) {
        StringBuilder markup = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int end = breakFrom(text, at);
            if (end > at) {
                lineBreaks(text, at, end, indent, markup);
            } else {
                end = endOfLine(text, at);
                line(text.substring(at, end), markup);
            }
            at = end;
        }
        return markup.toString();
    }

    /** Where the line breaks that begin at an index end; the index itself where none does. */
    private static int breakFrom(String text, int index) {
        int at = index;
        while (at < text.length() && isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfLine(String text, int index) {
        int at = index;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }

    /** One break is a break of the line, two are a new paragraph; any others have no form in Markdown. */
    private static void lineBreaks(String text, int from, int to, Optional<String> indent, StringBuilder markup) {
        String breaks = text.substring(from, to);
        boolean between = indent.isPresent() && from > 0 && to < text.length();
        if (between && (breaks.equals("\n") || breaks.equals("\r\n"))) {
            markup.append('\\').append(breaks).append(indent.get());
        } else if (between && (breaks.equals("\n\n") || breaks.equals("\r\n\r\n"))) {
            markup.append(breaks).append(indent.get());
        } else {
            breaks.chars().forEach(unit -> reference(unit, markup));
        }
    }

    private static void line(String line, StringBuilder markup) {
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (i == 0 && (unit == ' ' || unit == '\t')) {
                reference(unit, markup); // four of them would be code
                continue;
            }
            boolean opensList = i == 0 ? "-+=:".indexOf(unit) >= 0 : i == digits && (unit == '.' || unit == ')');
            boolean joins = (unit == '-' || unit == '.') && i > 0 && line.charAt(i - 1) == unit;
            if (opensList || joins || SPECIAL.indexOf(unit) >= 0) {
                markup.append('\\');
            }
            markup.append(unit);
        }
    }

    private static void reference(int unit, StringBuilder markup) {
        markup.append("&#").append(unit).append(';');
    }

    // ---- markup to texts ---------------------------------------------------------------------------------------

    /** The text of markup. */
    static String text(String markup) {
        return text(markup, "");
    }

    /** The texts of a list; the one text of markup that is no list. */
    static List<String> texts(String markup) {
        if (!markup.startsWith(BULLET)) {
            return List.of(text(markup));
        }
        List<String> texts = new ArrayList<>();
        int start = BULLET.length();
        for (int next = markup.indexOf("\n" + BULLET); next >= 0; next = markup.indexOf("\n" + BULLET, start)) {
            texts.add(text(markup.substring(start, next), "  "));
            start = next + 1 + BULLET.length();
        }
        texts.add(text(markup.substring(start), "  "));
        return texts;
    }

    private static String text(String markup, String indent) {
        StringBuilder text = new StringBuilder(markup.length());
        int at = 0;
        while (at < markup.length()) {
            char unit = markup.charAt(at);
            OptionalInt reference = unit == '&' ? endOfReference(markup, at) : OptionalInt.empty();
            if (reference.isPresent()) {
                text.append((char) Integer.parseInt(markup.substring(at + 2, reference.getAsInt() - 1)));
                at = reference.getAsInt();
            } else if (unit == '\\' && at + 1 < markup.length() && isEscaped(markup.charAt(at + 1))) {
                at++;
                if (!isBreak(markup.charAt(at))) {
                    text.append(markup.charAt(at));
                    at++;
                }
            } else if (isBreak(unit)) {
                int end = breakFrom(markup, at);
                text.append(markup, at, end);
                at = markup.startsWith(indent, end) ? end + indent.length() : end;
            } else {
                text.append(unit);
                at++;
            }
        }
        return text.toString();
    }

    private static boolean isEscaped(char unit) {
        return isBreak(unit) || (unit > ' ' && unit < 0x7f && !Character.isLetterOrDigit(unit));
    }

    /** Where a reference to a character by its number ends, as they are written here: of a space, a tab or a line break. */
    private static OptionalInt endOfReference(String markup, int at) {
        for (String reference : List.of("&#32;", "&#9;", "&#10;", "&#13;")) {
            if (markup.startsWith(reference, at)) {
                return OptionalInt.of(at + reference.length());
            }
        }
        return OptionalInt.empty();
    }
}
