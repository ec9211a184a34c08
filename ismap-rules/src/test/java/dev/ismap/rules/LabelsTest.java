package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.text.Label;
import dev.ismap.rules.buyer.Fit;
import dev.ismap.rules.buyer.Lapse;
import dev.ismap.rules.calendar.Matter;
import dev.ismap.rules.service.CriticalArea;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant that a person reads has words of its own in both languages. */
class LabelsTest {

    /** The constants of a type, and their words. */
    private record Constants<E>(List<E> all, Function<E, Label> label) {

        List<Label> labels() {
            return all.stream().map(label).toList();
        }

        @Override
        public String toString() {
            return all.toString();
        }
    }

    static Stream<Constants<?>> constants() {
        return Stream.of(
                new Constants<>(List.of(Fit.values()), Fit::label),
                new Constants<>(List.of(Lapse.Reason.values()), Lapse.Reason::label),
                new Constants<>(List.of(Matter.values()), Matter::label),
                new Constants<>(List.of(CriticalArea.values()), CriticalArea::label),
                new Constants<>(List.of(ValidityStatus.values()), ValidityStatus::label));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void noTwoConstantsHaveTheSameWords(Constants<?> constants) {
        List<Label> labels = constants.labels();
        assertEquals(labels.size(), labels.stream().map(Label::ja).distinct().count());
        assertEquals(labels.size(), labels.stream().map(Label::en).distinct().count());
    }
}
