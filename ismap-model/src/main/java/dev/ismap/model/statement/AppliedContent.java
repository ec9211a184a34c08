package dev.ismap.model.statement;

import dev.ismap.model.MayHaveLineBreaks;
import dev.ismap.model.Term;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The content of an individual control and the days on which it applied (適用した内容).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param content the content, if there is one
 * @param from the first day of application, if there is one
 * @param to the last day of application, if there is one
 * @since 0.1
 */
@Term(ja = "適用した内容", en = "applied content")
public record AppliedContent(
        @Term(ja = "内容", en = "content") @MayHaveLineBreaks Optional<String> content,
        @Term(ja = "適用の初日", en = "first day of application") Optional<LocalDate> from,
        @Term(ja = "適用の末日", en = "last day of application") Optional<LocalDate> to)
        implements AppliedContentWithers {

    /**
     * Creates applied content.
     *
     * @throws IllegalArgumentException if both days are given and the last lies before the first
     */
    public AppliedContent {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        from.ifPresent(first -> to.ifPresent(last -> {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("The application of a control ends on or after its first day, but "
                        + last + " lies before " + first);
            }
        }));
    }

    /**
     * Applied content of which nothing is said yet.
     *
     * @return the applied content
     */
    public static AppliedContent none() {
        return new AppliedContent(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Content that applied from one day to another.
     *
     * @param content the content
     * @param from the first day
     * @param to the last day
     * @return the applied content
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static AppliedContent of(String content, LocalDate from, LocalDate to) {
        return new AppliedContent(Optional.of(content), Optional.of(from), Optional.of(to));
    }
}
