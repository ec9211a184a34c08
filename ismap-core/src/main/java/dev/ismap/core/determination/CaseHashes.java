package dev.ismap.core.determination;

import dev.ismap.core.text.ContentHash;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The hashes by which a receipt names a case and what else was read for it.
 *
 * <p>They are made when they are first asked for: where only the verdict is wanted, nobody asks.
 *
 * <p>This class is thread-safe, and seems immutable, provided the suppliers always give the same. Two are equal only if
 * they are the same object.
 *
 * @since 0.1
 */
public final class CaseHashes {

    private final Lazy<ContentHash> subject;
    private final Lazy<SortedMap<String, ContentHash>> sources;

    private CaseHashes(Supplier<ContentHash> subject, Supplier<SortedMap<String, ContentHash>> sources) {
        this.subject = new Lazy<>(subject);
        this.sources = new Lazy<>(() -> Collections.unmodifiableSortedMap(new TreeMap<>(sources.get())));
    }

    /**
     * Hashes that are made when they are asked for.
     *
     * @param subject makes the hash of what is judged
     * @param sources makes the hashes of what else was read, by name, such as a standard or a list
     * @return the hashes
     */
    public static CaseHashes of(Supplier<ContentHash> subject, Supplier<SortedMap<String, ContentHash>> sources) {
        return new CaseHashes(subject, sources);
    }

    /**
     * The hash of what is judged.
     *
     * @return the hash
     */
    public ContentHash subject() {
        return subject.get();
    }

    /**
     * The hashes of what else was read.
     *
     * @return the hashes by name, unmodifiable
     */
    public SortedMap<String, ContentHash> sources() {
        return sources.get();
    }
}
