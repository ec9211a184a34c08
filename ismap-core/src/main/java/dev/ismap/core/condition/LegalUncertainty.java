package dev.ismap.core.condition;

import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.text.Label;
import java.util.Objects;

/**
 * A question about the law that no text at hand settles.
 *
 * <p>It is not a missing fact: no one who knows the case can answer it. A condition names the readings between which
 * it leaves the choice open ({@link AlternativeReadings}), and an answer is given only where these agree.
 *
 * <p>This class is immutable and thread-safe. Two doubts with the same id are one: the same reading is chosen for both.
 *
 * @param id the id
 * @param question what is not known
 * @since 0.1
 */
public record LegalUncertainty(String id, Label question) {

    /** Creates a doubt. */
    public LegalUncertainty {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
    }

    @Override
    public String toString() {
        return id;
    }
}
