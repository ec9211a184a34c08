package dev.ismap.model.control;

import dev.ismap.core.text.Label;
import java.util.Objects;

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
