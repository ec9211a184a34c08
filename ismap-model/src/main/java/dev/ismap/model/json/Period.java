package dev.ismap.model.json;

import dev.ismap.core.fact.Input;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two members that are the first and the last day of one period, so that the second may not lie before the first.
 *
 * <p>They are known by their names: {@code from} and {@code to}, or the same after a common word, such as
 * {@code ismsFrom} and {@code ismsTo}.
 *
 * @param from the member with the first day
 * @param fromIndex its index among the members
 * @param to the member with the last day
 * @param toIndex its index among the members
 */
record Period(Member from, int fromIndex, Member to, int toIndex) {

    static List<Period> among(List<Member> members) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Optional<String> word = wordBefore("from", members.get(i));
            for (int j = 0; j < members.size(); j++) {
                if (word.isPresent() && word.equals(wordBefore("to", members.get(j)))) {
                    periods.add(new Period(members.get(i), i, members.get(j), j));
                }
            }
        }
        return List.copyOf(periods);
    }

    /** What stands before an ending in the name of a day: nothing in {@code from}, {@code isms} in {@code ismsFrom}. */
    @SuppressWarnings("ReferenceEquality") // a form is there once
    private static Optional<String> wordBefore(String ending, Member member) {
        String name = member.name();
        if (member.shape() != Scalars.DAY) {
            return Optional.empty();
        }
        if (name.equals(ending)) {
            return Optional.of("");
        }
        String capital = ending.substring(0, 1).toUpperCase(Locale.ROOT) + ending.substring(1);
        return name.endsWith(capital)
                ? Optional.of(name.substring(0, name.length() - capital.length()))
                : Optional.empty();
    }

    /** The two days, first and last, where both are given and the last lies before the first. */
    Optional<LocalDate[]> reversed(@Nullable Object[] values) {
        Optional<LocalDate> first = day(values[fromIndex]);
        Optional<LocalDate> last = day(values[toIndex]);
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
                ? Optional.of(new LocalDate[] {first.get(), last.get()})
                : Optional.empty();
    }

    private static Optional<LocalDate> day(@Nullable Object value) {
        if (value instanceof Input<?> input) {
            return day(input.known().orElse(null));
        }
        if (value instanceof Optional<?> optional) {
            return day(optional.orElse(null));
        }
        return value instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }
}
