package dev.ismap.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void aFactToWhichACaseGivesNoStateIsNamed() {
        Map<String, Input<String>> none = Map.of();
        Fact<Map<String, Input<String>>, String> name = Fact.text("/name", NAME, words -> words.get("name"));
        assertEquals(
                "/name",
                assertThrows(NullPointerException.class, () -> name.of(none)).getMessage());
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

    @Test
    void whoIsSilentOnAClaimDoesNotClaimItAndItIsSaidThatTheCaseIsSilent() {
        Fact<Input<Boolean>, Boolean> claim = Fact.claim("/claim", NAME, said -> said);
        assertEquals(Input.given(false), claim.of(Input.notAsked()));
        assertEquals(Source.SILENCE, claim.sourceOf(Input.notAsked()));
        for (Input<Boolean> said : List.<Input<Boolean>>of(
                Input.given(true), Input.given(false), Input.notKnown(), Input.notApplicable("none"))) {
            assertEquals(said, claim.of(said));
            assertEquals(Optional.empty(), claim.sourceOf(said));
        }
        assertTrue(claim.isClaim());
        assertFalse(Fact.<Input<Boolean>>truth("/t", NAME, said -> said).isClaim());
    }

    @Test
    void onlyTheDayOfAnEventHasHappenedAndOnlyOnceItHasPassed() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        Fact<Input<LocalDate>, LocalDate> planned = Fact.day("/day", NAME, said -> said);
        Fact<Input<LocalDate>, LocalDate> event = planned.event();
        assertTrue(event.isEvent());
        assertTrue(event.hasHappened(Input.given(day), day.plusDays(1)));
        assertFalse(event.hasHappened(Input.given(day), day));
        assertFalse(event.hasHappened(Input.given(day), day.minusDays(1)));
        assertFalse(event.hasHappened(Input.notAsked(), day));
        assertFalse(planned.isEvent());
        assertFalse(planned.hasHappened(Input.given(day), day.plusDays(1)));
        assertFalse(Fact.<Integer>truth("/t", NAME, number -> Input.given(true))
                .event()
                .hasHappened(1, day));
    }

    @Test
    void whoCanChangeAFactIsThePartyUnlessSaidAndNoOneWhereItIsFixed() {
        Fact<Integer, Boolean> own = Fact.truth("/t", NAME, number -> Input.given(true));
        assertEquals(ChangeableBy.OWN, own.reach());
        assertEquals(ChangeableBy.OWN, own.reachIn(1));
        Fact<Integer, Boolean> others = own.reach(ChangeableBy.OTHERS).fixedWhere(number -> number > 9);
        assertEquals(ChangeableBy.OTHERS, others.reach());
        assertEquals(ChangeableBy.OTHERS, others.reachIn(9));
        assertEquals(ChangeableBy.FIXED, others.reachIn(10));
        assertEquals(
                List.of("the party whose case it is", "someone else", "no one"),
                Stream.of(ChangeableBy.values()).map(one -> one.label().en()).toList());
    }

    @Test
    void whatIsSaidOfAFactIsSaidOfAnotherAndStaysWithIt() {
        Fact<Integer, String> plain = Fact.text("/name", NAME, number -> Input.notAsked());
        assertTrue(plain.mayNotApply());
        assertEquals(Optional.empty(), plain.example());
        assertEquals(List.of(), plain.toldApartIn(1));
        Fact<Integer, String> said = plain.alwaysApplies()
                .canBeStated("someone")
                .toldApart(number -> List.of(List.of("a", "b"), List.of("c" + number)))
                .reach(ChangeableBy.OTHERS);
        assertFalse(said.mayNotApply());
        assertEquals(Optional.of("someone"), said.example());
        assertEquals(List.of(List.of("a", "b"), List.of("c7")), said.toldApartIn(7));
        assertTrue(plain.mayNotApply());
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

    @Test
    void aValueIsCalledByItsTermWhereItHasOne() {
        Fact<String, Boolean> truth = Fact.truth("/a", Label.same("a"), c -> Input.given(true));
        assertEquals(Label.of("はい", "yes"), truth.words(true));
        assertEquals(Label.of("いいえ", "no"), truth.words(false));
        Fact<String, String> text = Fact.text("/b", Label.same("b"), c -> Input.given("x"));
        assertEquals(Label.same("x"), text.words("x"));
        assertEquals(
                Label.of("エックス", "ex"),
                text.called(value -> Label.of("エックス", "ex")).alwaysApplies().words("x"));
    }
}
