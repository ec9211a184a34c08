package dev.ismap.model.rows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a cell, without what a spreadsheet or a person leaves in it. */
final class CellText {

    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern AROUND_BREAK = Pattern.compile("[ \\t\\u3000]*\\R[\\s\\u3000]*");
    private static final Pattern ITEM = Pattern.compile("[ \\t\\u3000]*\"((?:[^\"]|\"\")*)\"|[^\\n\\r、，,;；]+");
    private static final Pattern ALONE = Pattern.compile("[^\"\\s・･•●○■*=、，,;；-][^\\n\\r、，,;；\"]*");
    private static final Pattern BULLET = Pattern.compile("^[\\s\\u3000]*(?:[・･•●○■*]|- |－ )[\\s\\u3000]*");

    private static final Pattern DOT = Pattern.compile("[・･]");

    /** Names with a raised dot between them, each of which has a Chinese character as the places of Japan have. */
    private static final Pattern PLACES = Pattern.compile("[^・･]*\\p{IsHan}[^・･]*(?:[・･][^・･]*\\p{IsHan}[^・･]*)+");

    private CellText() {}

    /** The text with its lines, each ended by a line feed, and no space around the whole. */
    static String lines(String cell) {
        return strip(BREAK.matcher(unquoted(cell)).replaceAll("\n").replace('\t', ' '));
    }

    /** The text in one line: a break that only wraps a Japanese text leaves nothing, another a space. */
    static String oneLine(String cell) {
        String text = strip(unquoted(cell).replace('\t', ' '));
        if (!BREAK.matcher(text).find()) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        for (String part : AROUND_BREAK.split(text, -1)) {
            if (!line.isEmpty() && !part.isEmpty()) {
                boolean words = line.charAt(line.length() - 1) < 0x80 && part.charAt(0) < 0x80;
                line.append(words ? " " : "");
            }
            line.append(part);
        }
        return line.toString();
    }

    /**
     * The items of a cell, one a line or with commas between them, without bullets; one that holds a comma itself stands
     * in quotation marks.
     */
    static List<String> items(String cell) {
        Set<String> items = new LinkedHashSet<>();
        Matcher item = ITEM.matcher(unquoted(cell));
        while (item.find()) {
            add(item.group(1) == null ? unmarked(item) : item.group(1).replace("\"\"", "\""), items);
        }
        return List.copyOf(items);
    }

    /**
     * The same of places, between which a raised dot can stand too: 東京・大阪 are two, アジア・太平洋 is one, as half of it
     * is no name in Japan.
     */
    static List<String> places(String cell) {
        Set<String> places = new LinkedHashSet<>();
        Matcher item = ITEM.matcher(unquoted(cell));
        while (item.find()) {
            if (item.group(1) != null) {
                add(item.group(1).replace("\"\"", "\""), places);
            } else if (PLACES.matcher(unmarked(item)).matches()) {
                DOT.splitAsStream(unmarked(item)).forEach(place -> add(strip(place), places));
            } else {
                add(unmarked(item), places);
            }
        }
        return List.copyOf(places);
    }

    private static String unmarked(Matcher item) {
        return strip(BULLET.matcher(item.group()).replaceFirst(""));
    }

    private static void add(String name, Set<String> to) {
        if (!name.isEmpty()) {
            to.add(name);
        }
    }

    /** A cell of such items. */
    static String joined(List<String> items) {
        return items.stream()
                .map(item ->
                        ALONE.matcher(item).matches() && !PLACES.matcher(item).matches()
                                ? item
                                : '"' + item.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining("\n"));
    }

    /**
     * The text without what cannot be seen at its ends: space of any kind, and characters of no width. What steers the
     * direction of a text, fills a place or selects a variant of a character is part of it.
     */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isAround(text.charAt(start))) {
            start++;
        }
        while (end > start && isAround(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isAround(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || unit == 0x85
                || unit == 0x180e
                || (unit >= 0x200b && unit <= 0x200f)
                || (unit >= 0x2060 && unit <= 0x2064)
                || unit == 0xfeff;
    }

    /** A text that was kept from being taken for a number or a day: {@code ="5.1.1"}. */
    private static String unquoted(String cell) {
        String text = strip(cell);
        if (text.length() > 2 && text.startsWith("=\"") && text.endsWith("\"")) {
            return text.substring(2, text.length() - 1).replace("\"\"", "\"");
        }
        return cell;
    }
}
