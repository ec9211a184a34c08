package dev.ismap.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.fact.Value;
import dev.ismap.core.text.Label;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Page;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant that a person can come to read has words of its own in both languages. */
class ConstantsTest {

    /** Constants that are parts of a condition, which is told by its whole, and those that say how words look. */
    private static final Set<Class<?>> NEVER_TOLD_ALONE = Set.of(
            Compare.Order.class,
            ItemsExpression.Both.Operation.class,
            Inline.Tone.class,
            Page.Style.class,
            Value.Kind.class);

    /** The public enumerations of the libraries. */
    static Stream<Class<?>> enumerations() {
        return ArchitectureTest.publicTypes().filter(Class::isEnum).filter(type -> !NEVER_TOLD_ALONE.contains(type));
    }

    @Test
    void thereAreMany() {
        assertTrue(enumerations().count() > 35, () -> enumerations().toList().toString());
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void eachConstantIsCalledOtherwiseInBothLanguages(Class<?> type) throws ReflectiveOperationException {
        Method label = type.getMethod("label");
        assertEquals(Label.class, label.getReturnType());
        Object[] constants = type.getEnumConstants();
        List<Label> labels = Arrays.stream(constants)
                .map(constant -> {
                    try {
                        return (Label) label.invoke(constant);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        assertEquals(constants.length, labels.stream().map(Label::ja).distinct().count(), labels::toString);
        assertEquals(constants.length, labels.stream().map(Label::en).distinct().count(), labels::toString);
        for (Object constant : constants) {
            String name = ((Enum<?>) constant).name();
            assertTrue(
                    labels.stream().noneMatch(words -> words.ja().equals(name) && name.contains("_")),
                    () -> type + " is told by a constant: " + labels);
        }
    }
}
