package dev.ismap.core.determination;

import dev.ismap.core.text.ContentHash;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a determination was made from, so that anyone can make it again.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param library the version of this library
 * @param ruleBook the id of the rule book
 * @param ruleBookHash the hash of the rule book
 * @param sources the hashes of what else was read, by name
 * @param asked the day asked about
 * @param filed the day of filing
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
        LocalDate asked,
        LocalDate filed,
        Optional<LocalDate> knownOn,
        ContentHash caseHash,
        Verdict verdict) {

    /** The version of this library. */
    public static final String LIBRARY_VERSION = "0.1.0";

    /** Creates a receipt. */
    public Receipt {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(ruleBook, "ruleBook");
        Objects.requireNonNull(ruleBookHash, "ruleBookHash");
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(filed, "filed");
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
        return ContentHash.of(toString()).hex().substring(0, 16);
    }
}
