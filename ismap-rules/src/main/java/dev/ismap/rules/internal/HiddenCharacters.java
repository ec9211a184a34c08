package dev.ismap.rules.internal;

import dev.ismap.core.fact.Input;
import dev.ismap.core.rule.Remark.Kind.Seen;
import dev.ismap.core.text.Label;
import dev.ismap.model.internal.problem.Characters;
import dev.ismap.model.internal.problem.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names with characters that are not seen in them, gathered name by name.
 *
 * <p>Such a name is carried as it stands, and is another one than the name that looks the same: who reads a verdict on it
 * has to know. An instance is used by one thread.
 *
 * @since 0.2
 */
public final class HiddenCharacters {

    /** The code of a name with characters that are not seen. */
    public static final String CODE = "HIDDEN_CHARACTERS";

    /** What is seen where a name has characters that are not seen. */
    public static final Label TITLE = Label.of("名称に、目に見えない文字がある。", "A name has characters in it that are not seen.");

    private final List<Seen> seen = new ArrayList<>();

    /** Creates a gathering of nothing yet. */
    public HiddenCharacters() {}

    /**
     * Looks at a name.
     *
     * @param path where the case states it
     * @param name the name; empty where there is none
     * @return this, with what was seen
     */
    public HiddenCharacters in(String path, Optional<String> name) {
        name.filter(HiddenCharacters::has).ifPresent(text -> seen.add(new Seen(List.of(path), told(text))));
        return this;
    }

    /**
     * Looks at names.
     *
     * @param path where the case states them
     * @param names the names
     * @return this, with what was seen
     */
    public HiddenCharacters inEach(String path, Input<List<String>> names) {
        List<String> all = names.known().orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            if (has(all.get(i))) {
                in(path + "/" + i, Optional.of(all.get(i)));
            }
        }
        return this;
    }

    /**
     * What was seen.
     *
     * @return a remark a name, in the order in which they were looked at
     */
    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    private static boolean has(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0xad && Characters.isHidden(Character.isHighSurrogate(unit) ? text.codePointAt(i) : unit)) {
                return true;
            }
        }
        return false;
    }

    private static Label told(String name) {
        String numbers = name.codePoints()
                .filter(Characters::isHidden)
                .distinct()
                .limit(5)
                .mapToObj(character -> String.format(Locale.ROOT, "U+%04X", character))
                .collect(Collectors.joining(", "));
        return Label.of(
                "名称「" + Excerpt.of(name) + "」に、目に見えない文字（" + numbers + "）がある。見た目が同じ名称とは別のものとして扱う。",
                "The name \"" + Excerpt.of(name) + "\" has characters in it that are not seen (" + numbers
                        + "). It counts as another name than the one that looks the same.");
    }
}
