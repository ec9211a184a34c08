package dev.ismap.core.fact;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a case is on some days and not on others, such as being on a list, with the days on which it is known to be so.
 *
 * <p>It is a {@link Fact} that follows the day: which value counts is not settled before the day is. A condition asks it
 * of a day of the case, {@link dev.ismap.core.condition.Condition.During}.
 *
 * <p>This class is immutable and thread-safe, provided the readers are pure functions.
 *
 * @param <C> the type of the case
 * @since 0.1
 */
public final class Status<C> {

    private final String id;
    private final String path;
    private final Label label;
    private final Function<? super C, List<DayRange>> reader;
    private final Function<? super C, Optional<Source>> source;
    private final boolean told;
    private final Optional<HangingOn<C>> hangingOn;

    /**
     * The days for some texts.
     *
     * @param texts the texts, those alike together, at least one
     * @param days the days, in order and apart
     */
    public record ByText(List<String> texts, List<DayRange> days) {
        /** Creates the days. */
        public ByText {
            texts = List.copyOf(texts);
            days = List.copyOf(days);
        }
    }

    /** A text on which the days hang where a case leaves it out. */
    private record HangingOn<C>(Fact<C, String> text, Function<? super C, List<ByText>> days) {}

    private Status(
            String id,
            String path,
            Label label,
            Function<? super C, List<DayRange>> reader,
            Function<? super C, Optional<Source>> source,
            boolean told,
            Optional<HangingOn<C>> hangingOn) {
        this.id = Objects.requireNonNull(id, "id");
        this.path = Pointer.require(path);
        this.label = Objects.requireNonNull(label, "label");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.source = Objects.requireNonNull(source, "source");
        this.told = told;
        this.hangingOn = hangingOn;
    }

    /**
     * The days on which it is known to be so.
     *
     * @param path where the case would state it
     * @param label its name
     * @param reader the days, in order and apart; one that begins on {@link java.time.LocalDate#MIN} has no first day
     * @param source where the days come from
     * @param <C> the type of the case
     * @return the status
     */
    public static <C> Status<C> known(
            String path,
            Label label,
            Function<? super C, List<DayRange>> reader,
            Function<? super C, Optional<Source>> source) {
        return new Status<>("known " + path, path, label, reader, source, true, Optional.empty());
    }

    /**
     * The days of which nothing is known from elsewhere, so that what the case states counts; on every other day on
     * which it is not known to be so, it is known not to be.
     *
     * @param path where the case would state it
     * @param label its name
     * @param reader the days, in order and apart
     * @param source where it is known from that it is not so on other days
     * @param <C> the type of the case
     * @return the status
     */
    public static <C> Status<C> untold(
            String path,
            Label label,
            Function<? super C, List<DayRange>> reader,
            Function<? super C, Optional<Source>> source) {
        return new Status<>("untold " + path, path, label, reader, source, false, Optional.empty());
    }

    /**
     * This status of something by itself, where a case states at one place what several decide.
     *
     * @param name what tells it from the others at its path
     * @return the status
     * @since 0.2.0
     */
    public Status<C> named(String name) {
        return new Status<>(id + " of " + name, path, label, reader, source, told, hangingOn);
    }

    /**
     * This status, whose days hang on a text, such as the name under which a list is looked up. Where a case leaves the
     * text out, the days are those of whichever text it is, and those of {@link #of} for a text that is not among them.
     *
     * @param text the text
     * @param days the days by text, each text once; none where a case states the text
     * @return the status
     */
    public Status<C> hangingOn(Fact<C, String> text, Function<? super C, List<ByText>> days) {
        return new Status<>(id, path, label, reader, source, told, Optional.of(new HangingOn<>(text, days)));
    }

    /**
     * The text on which the days hang.
     *
     * @return the text; empty where they hang on none
     */
    public Optional<Fact<C, String>> text() {
        return hangingOn.map(HangingOn::text);
    }

    /**
     * The days in a case that leaves out the text on which they hang, by what the text is.
     *
     * @param subject the case
     * @return the days by text; none where the case states it
     */
    public List<ByText> byText(C subject) {
        return hangingOn.isEmpty() ? List.of() : hangingOn.get().days().apply(subject);
    }

    /**
     * The days on which it holds in a case; where the text is left out on which they hang, those for any text of which
     * {@link #byText} says nothing.
     *
     * @param subject the case
     * @return the days
     */
    public List<DayRange> of(C subject) {
        return reader.apply(subject);
    }

    /**
     * What it tells a reader where it comes out one way: that it is so, that it is not so, or nothing.
     *
     * @param holds how it comes out
     * @return whether it is so; empty where it tells nothing
     */
    public Optional<Boolean> tells(boolean holds) {
        return holds == told ? Optional.of(told) : Optional.empty();
    }

    /**
     * Where it is known from.
     *
     * @param subject the case
     * @return the source
     */
    public Optional<Source> sourceOf(C subject) {
        return source.apply(subject);
    }

    /**
     * Where the case would state it, as a JSON Pointer.
     *
     * @return the path
     */
    public String path() {
        return path;
    }

    /**
     * Its name.
     *
     * @return the name
     */
    public Label label() {
        return label;
    }

    /**
     * What tells it from every other status of its case.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }
}
