package dev.ismap.examples.bench;

import dev.ismap.core.determination.Case;
import dev.ismap.core.text.ContentHash;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Cases of other rule books than ISMAP's; their hash is given, as it is not what is measured. */
final class Cases {

    static final LocalDate DAY = LocalDate.of(2024, 7, 31);

    private static final ContentHash HASH = ContentHash.of("a case of a benchmark");

    private Cases() {}

    static <C> Case<C> of(C subject) {
        return new Case<>(
                subject,
                DAY,
                DAY,
                Optional.empty(),
                Map.of(),
                Optional.of(Case.Hashes.of(() -> HASH, TreeMap::new)),
                new TreeMap<>());
    }
}
