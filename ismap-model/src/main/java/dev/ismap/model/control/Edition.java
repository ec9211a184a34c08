package dev.ismap.model.control;

import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * An issue of the control standard (管理基準の版): when it was issued, how well it is known, what it changed.
 *
 * <p>An edition is known without its contents being held; {@link #held()} says whether they are.
 *
 * <p>This class is immutable and thread-safe. Editions are ordered by the date of issue, then by name.
 *
 * @param id its name, the date of issue: {@code 2022-04-01}
 * @param issued when it was issued (決定日・改定日), as precisely as it is known
 * @param basis how well its contents are known
 * @param held whether this library holds its contents
 * @param note what it changed
 * @param amendments the rows that it is known to have added or reworded, in natural order; there may be more
 * @param vacant the numbers between those of its details that are surely no control of it (欠番), in natural order,
 *     without a suffix
 * @since 0.1
 */
public record Edition(
        String id,
        PartialDate issued,
        Basis basis,
        boolean held,
        Label note,
        List<Amendment> amendments,
        List<ControlId> vacant)
        implements Comparable<Edition> {

    private static final Comparator<Edition> ORDER =
            Comparator.comparing(Edition::issued).thenComparing(Edition::id);

    /**
     * Creates an edition.
     *
     * @throws IllegalArgumentException if the name is blank, or no first day is known on which it can be issued
     */
    public Edition {
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(note, "note");
        amendments = List.copyOf(amendments);
        vacant = List.copyOf(vacant);
        if (issued.first().isEmpty()) {
            throw new IllegalArgumentException("An edition is issued on a day, in a month or in a year, not by a day");
        }
        if (Blank.is(id)) {
            throw new IllegalArgumentException("An edition has a name");
        }
    }

    /**
     * The first day on which it can have been issued.
     *
     * @return the day
     */
    public LocalDate firstIssued() {
        return issued.first().orElseThrow();
    }

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }

    /**
     * What an edition is known to have done to one row (改定内容).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param control the id of the row
     * @param kind what was done to it
     * @since 0.1
     */
    public record Amendment(ControlId control, Kind kind) {

        /** What an edition does to a row. */
        public enum Kind {
            /** The row is new in the edition (新設). */
            ADDED("新設", "added"),
            /** The row stood before; an example was added to its wording (例示の追加). */
            EXAMPLE_ADDED("例示の追加", "example added");

            private final String ja;
            private final String en;

            Kind(String ja, String en) {
                this.ja = ja;
                this.en = en;
            }

            /**
             * It in words.
             *
             * @return the words
             */
            public Label label() {
                return Label.of(ja, en);
            }
        }

        /** Creates an amendment. */
        public Amendment {
            Objects.requireNonNull(control, "control");
            Objects.requireNonNull(kind, "kind");
        }
    }
}
