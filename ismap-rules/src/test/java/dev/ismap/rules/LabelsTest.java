package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.text.Label;
import dev.ismap.rules.buyer.Fit;
import dev.ismap.rules.buyer.Lapse;
import dev.ismap.rules.calendar.Matter;
import dev.ismap.rules.service.CriticalArea;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant that a person reads has words of its own in both languages. */
class LabelsTest {

    static Stream<List<Label>> labels() {
        return Stream.of(
                of(Fit.values(), Fit::label),
                of(Lapse.Reason.values(), Lapse.Reason::label),
                of(Matter.values(), Matter::label),
                of(CriticalArea.values(), CriticalArea::label),
                of(ValidityStatus.values(), ValidityStatus::label));
    }

    private static <E> List<Label> of(E[] constants, Function<E, Label> label) {
        return Arrays.stream(constants).map(label).toList();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void noTwoConstantsHaveTheSameWords(List<Label> labels) {
        assertEquals(labels.size(), labels.stream().map(Label::ja).distinct().count());
        assertEquals(labels.size(), labels.stream().map(Label::en).distinct().count());
    }
}
