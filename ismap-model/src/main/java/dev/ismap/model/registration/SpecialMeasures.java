package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Note;
import dev.ismap.model.Term;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The use of the special measures of ISMAP-LIU (ISMAP-LIU特別措置).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param used whether they are used
 * @param appliedOn the day on which they were applied for
 * @param usedBefore whether they were used before
 * @since 0.1
 */
@Term(ja = "ISMAP-LIU特別措置", en = "special measures")
public record SpecialMeasures(
        @Term(ja = "特別措置の利用", en = "use of the special measures")
        Input<Boolean> used,

        @Term(ja = "特別措置の申請日", en = "day of applying for the special measures")
        @Note(
                ja = "どの行為をもって申請とするかは確認されていないため、日付を事実として与える。",
                en = "Which act counts as applying is not known, so the day is a given fact.")
        Input<LocalDate> appliedOn,

        @Term(ja = "過去の特別措置の利用", en = "earlier use of the special measures")
        Input<Boolean> usedBefore)
        implements SpecialMeasuresWithers {

    /** Creates special measures. */
    public SpecialMeasures {
        Objects.requireNonNull(used, "used");
        Objects.requireNonNull(appliedOn, "appliedOn");
        Objects.requireNonNull(usedBefore, "usedBefore");
    }

    /**
     * Special measures of which nothing is said yet.
     *
     * @return the special measures
     */
    public static SpecialMeasures none() {
        return new SpecialMeasures(Input.notAsked(), Input.notAsked(), Input.notAsked());
    }
}
