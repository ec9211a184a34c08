package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.MayHaveLineBreaks;
import dev.ismap.model.Term;
import java.util.Objects;

/**
 * A requirement for the auditing system, and whether it is confirmed (要求事項の確認).
 *
 * <p>The requirements stand in a text that the library does not hold: whoever fills in the case names each one.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param item the requirement, in words or by its place in the rules
 * @param confirmed whether it is confirmed
 * @since 0.1
 */
@Term(ja = "要求事項の確認", en = "confirmation of a requirement")
public record ConfirmedRequirement(
        @Term(ja = "要求事項", en = "requirement") @MayHaveLineBreaks
        String item,

        @Term(ja = "要求事項の確認の有無", en = "whether the requirement is confirmed")
        Input<Boolean> confirmed)
        implements ConfirmedRequirementWithers {

    /** Creates a confirmed requirement. */
    public ConfirmedRequirement {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(confirmed, "confirmed");
    }

    /**
     * A confirmed requirement of which nothing more is said yet.
     *
     * @param item the requirement, in words or by its place in the rules
     * @return the confirmed requirement
     */
    public static ConfirmedRequirement of(String item) {
        return new ConfirmedRequirement(item, Input.notAsked());
    }
}
