package dev.ismap.core.rule;

import dev.ismap.core.law.Basis;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.text.Label;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that the law says and that has no outcome: how a status is worked out, what is recorded, what to know.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id, which never changes meaning
 * @param nature what it is
 * @param title the short name
 * @param text what it says, in the library's own words
 * @param provision where it stands; absent where no text at hand has it
 * @param basis how well it is known
 * @param inForce when it is in force
 * @since 0.1
 */
public record LegalNote(
        String id,
        Nature nature,
        Label title,
        Label text,
        Optional<Provision> provision,
        Basis basis,
        InForce inForce) {

    /** What a note is. */
    public enum Nature {
        /** A status or a day that is worked out: a function. */
        DERIVATION("導出", "derivation"),
        /** What something counts as. */
        DEFINITION("定義", "definition"),
        /** Something that is recorded when it happens; nothing is derived from it. */
        EVENT("事象", "event"),
        /** Words only. */
        NOTE("解説", "note"),
        /** Something that is true of the rules as a whole. */
        PROPERTY("規則全体についての性質", "property of the rules as a whole");

        private final String ja;
        private final String en;

        Nature(String ja, String en) {
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

    /** Creates a note. */
    public LegalNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(inForce, "inForce");
    }
}
