package dev.ismap.core.determination;

import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something on which a verdict still depends.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param reason why it is open
 * @param rules the ids of the rules that it concerns, in order
 * @param path where the answer would stand, as a JSON Pointer; absent where no one place would hold it
 * @param label what is open
 * @since 0.1
 */
public record OpenMatter(Reason reason, List<String> rules, Optional<String> path, Label label) {

    /** Why a matter is open. The three are never mixed. */
    public enum Reason {
        /** Facts are missing. */
        MISSING_FACT("事実の不足", "a fact is missing"),
        /** The law allows several readings, and no text at hand settles them. */
        LAW_NOT_KNOWN("規定の不明点", "no text at hand settles the law"),
        /** Only the authority can say. */
        JUDGEMENT("権限ある機関の判断", "the authority judges");

        private final String ja;
        private final String en;

        Reason(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /**
         * The reason in words.
         *
         * @return the words
         */
        public Label label() {
            return Label.of(ja, en);
        }
    }

    /** Creates an open matter. */
    public OpenMatter {
        Objects.requireNonNull(reason, "reason");
        rules = List.copyOf(rules);
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
    }
}
