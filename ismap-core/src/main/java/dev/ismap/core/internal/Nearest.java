package dev.ismap.core.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name somebody probably meant.
 *
 * <p>This class has no state.
 *
 * @since 0.1
 */
public final class Nearest {

    private static final int LONGEST = 60;
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_NAME = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Nearest() {}

    /**
     * The name that differs least from what was written, if it differs little: in no more than a third of its
     * characters, or in one of two, where a swap of neighbours counts once. The first of several wins.
     *
     * @param written what was written
     * @param names the names that there are
     * @return the name; empty where none is near
     */
    public static Optional<String> to(String written, Collection<String> names) {
        return to(written, names, Math.max(1, written.length() / 3));
    }

    /**
     * The name that has a word which differs from what was written in one character at most, or by a swap of
     * neighbours. The first of several wins.
     *
     * @param written what was written, one word of at least four characters, else nothing is near
     * @param names the names that there are
     * @return the name; empty where none has such a word
     */
    public static Optional<String> toOneWord(String written, Collection<String> names) {
        if (written.length() < SHORTEST_WORD || NO_WORD.matcher(written).find()) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> to(written, List.of(NO_WORD.split(name)), 1).isPresent())
                .findFirst();
    }

    /**
     * The name that differs little from what was written, or has it in it, or is in it. Of two characters or fewer none is
     * a small difference: "東北" is not what was meant by "東京".
     *
     * @param written what was written
     * @param names the names that there are
     * @return the name; empty where none is near
     */
    public static Optional<String> toOrWithin(String written, Collection<String> names) {
        if (Blank.is(written)) {
            return Optional.empty();
        }
        Optional<String> near = written.length() < SHORTEST_NAME ? Optional.empty() : to(written, names);
        String lower = written.toLowerCase(Locale.ROOT);
        return near.or(() -> names.stream()
                .filter(name -> !Blank.is(name))
                .filter(name -> {
                    String other = name.toLowerCase(Locale.ROOT);
                    return Math.min(other.length(), lower.length()) > 1
                            && (other.contains(lower) || lower.contains(other));
                })
                .findFirst());
    }

    private static Optional<String> to(String written, Collection<String> names, int most) {
        if (Blank.is(written) || written.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        int best = most + 1;
        String nearest = null;
        for (String name : names) {
            if (Math.abs(name.length() - written.length()) >= best) {
                continue; // each character more or less is a difference
            }
            int distance = distance(lower, name.toLowerCase(Locale.ROOT));
            boolean hasSomethingInCommon = distance < Math.max(written.length(), name.length());
            if (distance < best && hasSomethingInCommon) {
                best = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The least number of characters to insert, delete, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
