package dev.ismap.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FactTest {

    private enum Size {
        SMALL,
        LARGE
    }

    private static final Label NAME = Label.of("名", "name");

    @Test
    void aFactReadsItsStateFromTheCase() {
        Fact<List<String>, String> first =
                Fact.text("/first", NAME, words -> Input.of(words.stream().findFirst()));
        assertEquals(Input.given("a"), first.of(List.of("a", "b")));
        assertEquals(Input.<String>notAsked(), first.of(List.of()));
        assertEquals("/first", first.path());
        assertEquals("/first", first.toString());
        assertEquals(NAME, first.label());
    }

    @Test
    void aFactSaysWhereItsValueComesFromOnlyWhereTheCaseItselfDoesNot() {
        Source list = new Source(Label.of("名簿", "register"), Basis.SECONDARY);
        Fact<Integer, Boolean> stated = Fact.truth("/positive", NAME, number -> Input.given(number > 0));
        Fact<Integer, Boolean> looked = stated.from(number -> number > 9 ? Optional.of(list) : Optional.empty());
        assertEquals(Optional.empty(), stated.sourceOf(10));
        assertEquals(Optional.of(list), looked.sourceOf(10));
        assertEquals(Optional.empty(), looked.sourceOf(9));
        assertEquals(stated.of(10), looked.of(10));
        assertEquals(stated.path(), looked.path());
    }

    @Test
    void aFactKnowsTheValuesThatItCanHave() {
        assertEquals(
                new Domain.Choice<>(List.of(true, false)),
                Fact.<Integer>truth("/t", NAME, number -> Input.notAsked()).domain());
        assertEquals(new Domain.Choice<>(List.of(Size.SMALL, Size.LARGE)), Domain.of(Size.class));
        assertThrows(IllegalArgumentException.class, () -> new Domain.Choice<>(List.of()));
    }

    @Test
    void valuesArePrintedAndAListByItsSize() {
        assertEquals("true", Domain.truth().print(true));
        assertEquals("LARGE", Domain.of(Size.class).print(Size.LARGE));
        assertEquals("2024-02-29", new Domain.Day().print(LocalDate.of(2024, 2, 29)));
        assertEquals("2", new Domain.Many<String>().print(List.of("a", "b")));
    }

    @Test
    void aPathThatIsNoPointerIsRefused() {
        for (String path : List.of("/a", "/a/b", "/a~1b/~0", "")) {
            assertEquals(path, Fact.<String>text(path, NAME, Input::given).path());
        }
        for (String path : List.of("a", "a/b", "/a~", "/a~2")) {
            String message = assertThrows(
                            IllegalArgumentException.class, () -> Fact.<String>text(path, NAME, Input::given))
                    .getMessage();
            assertTrue(message.endsWith("but this is " + path), message);
        }
    }

    @Property(seed = "2020")
    void aLongTextIsCutAndNeverThroughACharacter(@ForAll @IntRange(max = 100) int before) {
        String text = "a".repeat(before) + "\uD842\uDFB7".repeat(20);
        String printed = new Domain.Text().print(text);
        assertTrue(printed.length() <= 80);
        assertTrue(text.equals(printed) || printed.endsWith("…") && text.length() > 80);
        assertFalse(printed.length() < 78 && text.length() > 80);
        assertTrue(text.startsWith(printed.replace("…", "")));
        assertTrue(
                printed.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE),
                "half a character in " + printed);
    }

    @Test
    void itemsAreNamedByThePlaceInTheCasesOwnList() {
        Items<List<String>> items = Items.of(
                "long",
                "/words",
                NAME,
                List::get,
                words -> ItemBounds.known(ItemSet.of(IntStream.range(0, words.size())
                        .filter(i -> words.get(i).length() > 2))));
        List<String> words = List.of("one", "to", "three");
        assertEquals(ItemSet.of(0, 2), items.of(words).certain());
        assertEquals("three", items.name(words, 2));
        assertEquals("/words", items.path());
        assertEquals("long", items.toString());
        assertEquals(NAME, items.label());
    }
}
