package dev.ismap.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final List<Problem> IN_ORDER = List.of(
            problem("", "TOO_LONG", "whole"),
            problem("/a", "MISSING", "a"),
            problem("/a", "MISSING", "b"),
            problem("/a", "NOT_A_DATE", "a"),
            problem("/a/b", "MISSING", "a"),
            problem("/b", "A", "a"));

    private static Problem problem(String path, String code, String message) {
        return new Problem(path, code, Label.of("値「秘密」は使えません", message));
    }

    @Property(seed = "2020", tries = 100)
    void problemsAreOrderedByPathThenCodeThenMessageHoweverTheyWereFound(@ForAll long seed) {
        List<Problem> found = new ArrayList<>(IN_ORDER);
        Collections.shuffle(found, new Random(seed));
        assertEquals(IN_ORDER, found.stream().sorted().toList());
        assertEquals(IN_ORDER, new InputException(found).problems());
    }

    @Test
    void theMessageNamesPlacesAndCodesAndNoValueOfTheInput() {
        InputException exception = new InputException(List.of(
                problem("/period/from", "NOT_A_DATE", "'secret' is no date"),
                problem("", "TOO_LARGE", "'secret' is too large")));
        assertEquals("NOT_A_DATE at /period/from; TOO_LARGE at /", exception.getMessage());
        assertFalse(
                exception.toString().contains("secret") || exception.toString().contains("秘密"));
    }

    @Test
    void anInputIsNotRefusedWithoutAReason() {
        assertThrows(IllegalArgumentException.class, () -> new InputException(List.of()));
    }

    @Test
    void theProblemsCannotBeChanged() {
        List<Problem> given = new ArrayList<>(IN_ORDER);
        InputException exception = new InputException(given);
        given.clear();
        assertEquals(IN_ORDER, exception.problems());
        assertThrows(
                UnsupportedOperationException.class, () -> exception.problems().clear());
    }
}
