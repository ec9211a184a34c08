package dev.ismap.core.determination;

import dev.ismap.core.fact.Value;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The smallest changes that would make a case eligible.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param remedies the remedies, the smallest first, then in the order of the rules that they mend; at most five
 * @param complete whether these are all that there are
 * @since 0.1
 */
public record Remedies(List<Remedy> remedies, boolean complete) {

    /** The number of remedies that are given at most. */
    public static final int MOST = 5;

    /**
     * Changes that make a case eligible together, and of which none can be left out.
     *
     * @param changes the changes, in the order in which the rules ask for them
     */
    public record Remedy(List<Change> changes) {
        /** Creates a remedy. */
        public Remedy {
            changes = List.copyOf(changes);
        }

        /**
         * Whether all of it lies in the power of the party whose case it is.
         *
         * @return true if every change does
         */
        public boolean isInPower() {
            return changes.stream().allMatch(Change::inPower);
        }
    }

    /**
     * Until when a remedy helps if nothing else changes.
     *
     * @param lastDay the last day; empty where there is no end within thirty years
     */
    public record HelpsUntil(Optional<LocalDate> lastDay) {
        /** Creates it. */
        public HelpsUntil {
            Objects.requireNonNull(lastDay, "lastDay");
        }
    }

    /**
     * One fact with another value, or items decided otherwise.
     *
     * @param path where the fact stands, as a JSON Pointer
     * @param label the name of the fact; of items, what is to be done about them
     * @param from what the case says; absent where the fact is missing, and for items
     * @param to what it would say; of items, {@linkplain Value.Decided what is to be done about them}
     * @param inPower whether the party whose case it is can bring it about: it is its own to say, and no past day
     */
    public record Change(String path, Label label, Optional<Value> from, Value to, boolean inPower) {
        /** Creates a change. */
        public Change {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        /**
         * The items that are decided otherwise.
         *
         * @return the names of the items; none where it is a fact that has another value
         */
        public List<String> items() {
            return to.items();
        }
    }

    /** Creates the remedies. */
    public Remedies {
        remedies = List.copyOf(remedies);
    }
}
