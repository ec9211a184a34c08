package dev.ismap.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The name that somebody probably meant. */
class NearestTest {

    private static final List<String> NAMES = List.of("status", "edition", "serviceName", "regions", "x");

    @Test
    void aSlipIsForgiven() {
        assertEquals(Optional.of("edition"), Nearest.to("editoin", NAMES));
        assertEquals(Optional.of("edition"), Nearest.to("edtion", NAMES));
        assertEquals(Optional.of("serviceName"), Nearest.to("SERVICENAME", NAMES));
        assertEquals(Optional.of("regions"), Nearest.to("region", NAMES));
    }

    @Test
    void aSlipInOneWordOfANameIsForgiven() {
        List<String> names = List.of("Sakura no Cloud", "Microsoft Azure and Dynamics 365", "サンプル　ストレージ");
        assertEquals(Optional.of("Microsoft Azure and Dynamics 365"), Nearest.toOneWord("asure", names));
        assertEquals(Optional.of("Microsoft Azure and Dynamics 365"), Nearest.toOneWord("Mircosoft", names));
        assertEquals(Optional.of("サンプル　ストレージ"), Nearest.toOneWord("ストレジ", names));
        assertEquals(Optional.empty(), Nearest.toOneWord("Claude", names), "two characters differ");
        assertEquals(Optional.empty(), Nearest.toOneWord("Amazon Cloud", names), "more than one word");
        assertEquals(Optional.empty(), Nearest.toOneWord("n0", names), "too short to be a slip");
        assertEquals(Optional.empty(), Nearest.toOneWord("", names));
    }

    @Test
    void aShortNameIsFoundByASlipOrWithinAnother() {
        List<String> names = List.of("東北", "東京リージョン", "仮想サーバ", "");
        assertEquals(Optional.of("仮想サーバ"), Nearest.toOrWithin("仮想サーバー", names));
        assertEquals(Optional.of("東京リージョン"), Nearest.toOrWithin("東京", names), "not the other of two characters");
        assertEquals(Optional.of("東北"), Nearest.toOrWithin("東北地方の全域", names));
        assertEquals(Optional.empty(), Nearest.toOrWithin("大阪", names));
        assertEquals(Optional.empty(), Nearest.toOrWithin("東", names), "one character is in too many");
        assertEquals(Optional.empty(), Nearest.toOrWithin("", names));
    }

    @Test
    void anotherWordIsNot() {
        assertEquals(Optional.empty(), Nearest.to("y", NAMES), "of x, another letter");
        assertEquals(Optional.of("x"), Nearest.to("X", NAMES));
        assertEquals(Optional.empty(), Nearest.to("authority", NAMES));
        assertEquals(Optional.empty(), Nearest.to("", NAMES));
        assertEquals(Optional.empty(), Nearest.to("s".repeat(1_000), NAMES));
        assertEquals(Optional.empty(), Nearest.to("status", List.of()));
    }

    @Test
    void whatIsLongerThanAnyNameIsNotLookedUp() {
        for (int length : List.of(60, 61)) {
            String name = "s".repeat(length);
            assertEquals(length == 60 ? Optional.of(name) : Optional.empty(), Nearest.to(name, List.of(name)));
        }
    }

    @Test
    void ofAllShortNamesThoseAreFoundThatDifferLittle() {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; words.get(i).length() < 3; i++) {
            for (String letter : List.of("a", "b", "c")) {
                words.add(words.get(i) + letter);
            }
        }
        for (String written : words.subList(1, words.size())) {
            for (String name : words) {
                boolean near = differences(written, name) <= 1 && !areWhollyOther(written, name);
                assertEquals(near, Nearest.to(written, List.of(name)).isPresent(), written + " " + name);
            }
        }
    }

    /** As two of one letter are, which differ in one character like those that are meant, but have nothing in common. */
    private static boolean areWhollyOther(String written, String name) {
        return written.length() <= 1 && name.length() <= 1 && !written.equals(name);
    }

    /** By the definition: of the names that differ in at most a third of the characters, the first that differs least. */
    @Property(seed = "2020")
    void itIsTheFirstOfThoseThatDifferLeast(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 7) String written,
            @ForAll @Size(max = 4) List<@CharRange(from = 'a', to = 'c') @StringLength(max = 7) String> names) {
        int most = Math.max(1, written.length() / 3);
        Optional<String> expected = names.stream()
                .filter(name -> differences(written, name) <= most && !areWhollyOther(written, name))
                .min(Comparator.comparingInt(name -> differences(written, name)));
        assertEquals(expected, Nearest.to(written, names));
    }

    private static int differences(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String restOfA = a.substring(1);
        String restOfB = b.substring(1);
        int least = differences(restOfA, restOfB) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
        least = Math.min(least, 1 + Math.min(differences(restOfA, b), differences(a, restOfB)));
        boolean swapped = a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return swapped ? Math.min(least, 1 + differences(a.substring(2), b.substring(2))) : least;
    }
}
