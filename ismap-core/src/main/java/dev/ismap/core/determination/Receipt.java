package dev.ismap.core.determination;

import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a determination was made from, so that anyone can make it again.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param library the version of this library
 * @param ruleBook the id of the rule book
 * @param ruleBookHash the hash of the rule book
 * @param sources the hashes of what else was read, by name
 * @param asOf the day asked about
 * @param filedOn the day of filing
 * @param knownOn the day as of which the facts are known
 * @param caseHash the hash of the case
 * @param verdict the verdict
 * @since 0.1
 */
public record Receipt(
        String library,
        String ruleBook,
        ContentHash ruleBookHash,
        SortedMap<String, ContentHash> sources,
        LocalDate asOf,
        LocalDate filedOn,
        Optional<LocalDate> knownOn,
        ContentHash caseHash,
        Verdict verdict) {

    /** The version of this library. */
    public static final String LIBRARY_VERSION = "0.2.0";

    /** Creates a receipt. */
    public Receipt {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(ruleBook, "ruleBook");
        Objects.requireNonNull(ruleBookHash, "ruleBookHash");
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(filedOn, "filedOn");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(caseHash, "caseHash");
        Objects.requireNonNull(verdict, "verdict");
    }

    /**
     * A short id of this receipt: the first 16 digits of the hash of all its parts.
     *
     * @return the id
     */
    public String id() {
        // spelled out, so that an id stays what it is whatever the components are called
        String parts = "Receipt[library=" + library
                + ", ruleBook=" + ruleBook
                + ", ruleBookHash=" + ruleBookHash
                + ", sources=" + sources
                + ", asked=" + asOf
                + ", filed=" + filedOn
                + ", knownOn=" + knownOn.map(day -> "Optional[" + day + "]").orElse("Optional.empty")
                + ", caseHash=" + caseHash
                + ", verdict=" + verdict + "]";
        return ContentHash.of(parts).hex().substring(0, 16);
    }

    /**
     * What differs in a receipt that was made again, so that anyone can see whether a determination can be relied on.
     *
     * @param again the receipt of the determination that was made again
     * @return a sentence for each difference; empty where the two are the same
     */
    public List<Label> differences(Receipt again) {
        Objects.requireNonNull(again, "again");
        List<Label> result = new ArrayList<>();
        differs("ライブラリの版", "The version of the library", library, again.library, result);
        differs("規則集", "The rule book", ruleBook, again.ruleBook, result);
        differs("規則集のハッシュ値", "The hash of the rule book", ruleBookHash, again.ruleBookHash, result);
        TreeSet<String> names = new TreeSet<>(sources.keySet());
        names.addAll(again.sources.keySet());
        for (String name : names) {
            differs(
                    "資料「" + name + "」",
                    "The source " + name,
                    Optional.ofNullable(sources.get(name)),
                    Optional.ofNullable(again.sources.get(name)),
                    result);
        }
        differs("基準日", "The day asked about", asOf, again.asOf, result);
        differs("申請日", "The day of filing", filedOn, again.filedOn, result);
        differs("判明日の基準日", "The day as of which facts are known", knownOn, again.knownOn, result);
        differs("案件", "The case", caseHash, again.caseHash, result);
        differs("結論", "The verdict", verdict, again.verdict, result);
        return List.copyOf(result);
    }

    private static void differs(String ja, String en, Object one, Object other, List<Label> into) {
        if (!one.equals(other)) {
            String before = text(one);
            String now = text(other);
            into.add(Label.of(
                    ja + "が異なる。元は " + before + "、今回は " + now + " である。",
                    en + " differs: " + before + ", and now " + now + "."));
        }
    }

    private static String text(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("-")
                : value.toString();
    }
}
