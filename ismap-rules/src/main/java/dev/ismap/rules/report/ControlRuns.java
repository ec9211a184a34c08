package dev.ismap.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of controls in brief: of those that follow one another, the first and the last. */
final class ControlRuns {

    /** So many ids that follow one another are told as the first and the last. */
    private static final int LONG_RUN = 3;

    /** What an id is under, its number there, and its letters. */
    private static final Pattern ID = Pattern.compile("(.*?)([0-9]{1,9})([.][A-Z]+)?");

    private ControlRuns() {}

    static String of(List<String> ids, Wording say) {
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < ids.size(); ) {
            int to = from;
            while (to + 1 < ids.size() && follows(ids.get(to), ids.get(to + 1))) {
                to++;
            }
            runs.add(
                    to - from + 1 < LONG_RUN
                            ? String.join(" ", ids.subList(from, to + 1))
                            : ids.get(from) + say.in("〜", "-") + ids.get(to));
            from = to + 1;
        }
        return String.join(" ", runs);
    }

    /** Whether an id is the next after another under the same item, with the same letters. */
    private static boolean follows(String id, String next) {
        Matcher one = ID.matcher(id);
        Matcher other = ID.matcher(next);
        return one.matches()
                && other.matches()
                && one.group(1).equals(other.group(1))
                && String.valueOf(one.group(3)).equals(String.valueOf(other.group(3)))
                && Integer.parseInt(one.group(2)) + 1 == Integer.parseInt(other.group(2));
    }
}
