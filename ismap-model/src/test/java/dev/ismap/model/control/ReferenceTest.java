package dev.ismap.model.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.model.control.Reference.ReferenceStandard;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "27002:2013", "27002:2013 ", "27002:2013  5.1.1", "27002:2014 5.1.1", "5.1.1"})
    void aReferenceNamesAStandardAndAClause(String text) {
        assertThrows(IllegalArgumentException.class, () -> Reference.parse(text));
    }

    @ParameterizedTest
    @EnumSource(ReferenceStandard.class)
    void aReferenceIsReadBack(ReferenceStandard standard) {
        Reference reference = Reference.of(standard, "6.1.2c)");

        assertEquals(reference, Reference.parse(reference.toString()));
        assertEquals("6.1.2", reference.wholeClause().clause());
        assertEquals(
                Reference.of(standard, "AC-19(4)"),
                Reference.of(standard, "AC-19(4)").wholeClause());
    }

    @Test
    void everyStandardHasItsOwnName() {
        assertEquals(
                ReferenceStandard.values().length,
                Stream.of(ReferenceStandard.values())
                        .map(ReferenceStandard::label)
                        .distinct()
                        .count());
    }
}
