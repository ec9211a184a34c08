package dev.ismap.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.internal.problem.CaseTexts;
import dev.ismap.model.internal.problem.ListTexts;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.internal.problem.StandardTexts;
import dev.ismap.model.internal.problem.TableTexts;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence about a problem stands in both languages, and names in the one what it names in the other. */
class TextsOfProblemsTest {

    /** What is named by a term in Japanese and by its code in English, or is "this number" in Japanese. */
    private static final Set<String> IN_OTHER_WORDS = Set.of(
            "StandardTexts.detailTwice",
            "StandardTexts.level",
            "StandardTexts.sameNumbers",
            "StandardTexts.statedLayer",
            "StandardTexts.statedLevel",
            "TableTexts.unknownControl",
            "TableTexts.vacantControl");

    static Stream<Method> texts() {
        return Stream.of(CaseTexts.class, ListTexts.class, ProblemTexts.class, StandardTexts.class, TableTexts.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == Label.class)
                .sorted((one, other) -> one.toString().compareTo(other.toString()));
    }

    /** Something of each type by which it is known again, such as {@code q2} for the third. */
    private static Object something(Parameter parameter, int index, boolean full, List<String> names) {
        Class<?> type = parameter.getType();
        String name = "q" + index;
        String generic = parameter.getParameterizedType().getTypeName();
        if (type == String.class) {
            names.add(name);
            return name;
        } else if (type == Label.class) {
            names.add(name);
            return Label.of("名" + name, "name " + name);
        } else if (type == LocalDate.class) {
            LocalDate day = LocalDate.of(2024, 1 + index, 15);
            names.add(day.toString());
            return day;
        } else if (type == PartialDate.class) {
            PartialDate month = PartialDate.parse("2023-0" + (1 + index));
            names.add(month.toString());
            return month;
        } else if (type == int.class) {
            return full ? 3 : 1;
        } else if (type == long.class) {
            return full ? 3L : 1L;
        } else if (type == boolean.class) {
            return full;
        } else if (type == Optional.class && full) {
            names.add(name);
            return Optional.of(name);
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (generic.endsWith("<" + Label.class.getName() + ">")) {
            names.add(name);
            return List.of(Label.of("名" + name, "name " + name), Label.of("名" + name + "b", "name " + name + "b"));
        }
        names.add(name);
        return full ? List.of(name, name + "b") : List.of(name);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aSentenceNamesTheSameInBothLanguages(Method text) throws ReflectiveOperationException {
        for (boolean full : new boolean[] {true, false}) {
            List<String> names = new ArrayList<>();
            Parameter[] parameters = text.getParameters();
            Object[] given = new Object[parameters.length];
            for (int i = 0; i < parameters.length; i++) {
                given[i] = something(parameters[i], i, full, names);
            }
            Label said = (Label) text.invoke(null, given);
            assertTrue(said.ja().matches("(?s).*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*"), said::ja);
            assertFalse(said.en().isBlank());
            boolean alike = !IN_OTHER_WORDS.contains(text.getDeclaringClass().getSimpleName() + "." + text.getName());
            for (String name : names) {
                assertTrue(alike || said.ja().contains(name) || said.en().contains(name), name + " in " + said);
                assertTrue(!alike || said.ja().contains(name) == said.en().contains(name), name + " in " + said);
            }
        }
    }

    @Test
    void ofManyThatAreAllowedTheFirstAreListed() {
        List<String> many =
                Stream.iterate(1, i -> i + 1).limit(200).map(i -> "c" + i).toList();
        Label all = ProblemTexts.notAllowed("x", many.subList(0, 3), Optional.empty());
        assertEquals("'x' is not allowed here. Allowed: c1, c2, c3", all.en());
        Label nearest = ProblemTexts.notAllowed("x", many.subList(0, 1), Optional.of("c1"));
        assertEquals("「x」は使えません。「c1」の誤りではありませんか。使える値: c1", nearest.ja());
        assertEquals("'x' is not allowed here. Did you mean 'c1'? Allowed: c1", nearest.en());
        Label some = ProblemTexts.notAllowed("x", many, Optional.empty());
        assertTrue(some.en().endsWith(", …") && some.ja().endsWith(", …"), some::en);
        assertFalse(some.en().contains("c200"));
    }
}
