package dev.ismap.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Items.ByText;
import dev.ismap.core.fact.Items.Entry;
import dev.ismap.core.fact.Items.Names;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemsTest {

    private static final Label NAME = Label.of("名", "name");
    private static final Action MEND = new Action("MEND", Label.of("直す", "mend it"));
    private static final Action SELL = new Action("SELL", Label.of("売る", "sell it"));

    /** Boxes of words; each word is an item. */
    record Box(List<String> words, Input<String> room, Map<String, ItemBounds> byRoom) {}

    private static final Fact<Box, String> ROOM = Fact.text("/room", NAME, Box::room);

    private static final Names<Box> WORD = (box, i) -> box.words().get(i);

    private static final Items<Box> ALL = Items.of(
            "all",
            "/words",
            NAME,
            WORD,
            box -> ItemBounds.known(ItemSet.firstOf(box.words().size())));

    private static Box box(String... words) {
        return new Box(List.of(words), Input.notAsked(), Map.of());
    }

    @Test
    void withoutMoreASetStandsForItself() {
        assertEquals(NAME, ALL.place());
        assertEquals(List.of(), ALL.into());
        assertEquals(List.of(), ALL.outOf());
        assertEquals(Optional.empty(), ALL.sourceOf(box()));
        assertEquals(Optional.empty(), ALL.openBy(box(), ItemSet.of(1)));
        assertEquals(Optional.empty(), ALL.text());
        assertEquals(List.of(), ALL.byText(box()));
    }

    @Test
    void whatIsSaidOfASetIsSaidOfAnotherAndStaysWithIt() {
        Label shelf = Label.of("棚", "shelf");
        Source register = new Source(Label.of("名簿", "register"), Basis.SECONDARY);
        Names<Box> first = (box, i) -> box.words().get(0);
        Items<Box> set = ALL.at(shelf)
                .into(MEND, ChangeableBy.OWN)
                .into(SELL, ChangeableBy.OTHERS, first)
                .outOf(SELL, ChangeableBy.OWN)
                .from(box -> box.words().isEmpty() ? Optional.empty() : Optional.of(register))
                .openBy((box, open) -> open.minus(ItemSet.of(0)))
                .fromRoot();
        assertEquals(shelf, set.place());
        assertEquals(NAME, set.label());
        assertEquals(
                List.of(new Entry<>(MEND, ChangeableBy.OWN, WORD), new Entry<>(SELL, ChangeableBy.OTHERS, first)),
                set.into());
        assertEquals(List.of(new Entry<>(SELL, ChangeableBy.OWN, WORD)), set.outOf());
        assertEquals(Optional.of(register), set.sourceOf(box("a")));
        assertEquals(Optional.empty(), set.sourceOf(box()));
        assertEquals(Optional.of(ItemSet.of(2)), set.openBy(box(), ItemSet.of(0, 2)));
        assertEquals(ALL.of(box("a", "b")), set.of(box("a", "b")));
        assertEquals(List.of(), ALL.into());
    }

    @Test
    void theSetOfAThingInAListStandsUnderTheThingUnlessItsPathBeginsAtTheRoot() {
        assertEquals("/words", ALL.pathIn(""));
        assertEquals("/boxes/1/words", ALL.pathIn("/boxes/1"));
        assertEquals("/words", ALL.fromRoot().pathIn("/boxes/1"));
    }

    @Test
    void whereTheTextIsLeftOutOnWhichASetHangsItsBoundsHoldForWhicheverItIs() {
        Items<Box> kept = Items.<Box>of("kept", "/kept", NAME, WORD, box -> ItemBounds.known(ItemSet.of(0, 1)))
                .hangingOn(
                        ROOM,
                        box -> box.byRoom().entrySet().stream()
                                .map(room -> new ByText(room.getKey(), room.getValue()))
                                .toList());
        Map<String, ItemBounds> byRoom = Map.of("attic", new ItemBounds(ItemSet.of(1), ItemSet.of(1, 70)));
        Box lost = new Box(List.of("a", "b"), Input.notAsked(), byRoom);
        assertEquals(Optional.of(ROOM), kept.text());
        assertEquals(List.of(new ByText("attic", byRoom.get("attic"))), kept.byText(lost));
        assertEquals(ItemBounds.known(ItemSet.of(0, 1)), kept.otherwise(lost));
        assertEquals(new ItemBounds(ItemSet.of(1), ItemSet.of(0, 1, 70)), kept.of(lost));
        assertEquals(ItemBounds.known(ItemSet.of(0, 1)), kept.of(box("a", "b")));

        Items<Box> bounded = kept.bounded(ItemBounds.known(ItemSet.of(5)));
        assertEquals(ItemBounds.known(ItemSet.of(5)), bounded.of(lost));
        assertEquals(Optional.empty(), bounded.text());
        assertEquals("kept", bounded.toString());
    }

    @Test
    void twoCasesNameItemsAlikeWhereEachItemThatIsAskedForHasOneName() {
        Box one = box("a", "b", "c");
        Box other = box("a", "x", "c");
        assertTrue(ALL.areNamedAlike(ItemSet.of(0, 2), one, other));
        assertFalse(ALL.areNamedAlike(ItemSet.of(0, 1, 2), one, other));
        assertTrue(ALL.areNamedAlike(ItemSet.empty(), one, other));
        Names<Box> ofOneList = new Names<>() {
            @Override
            public String of(Box box, int ordinal) {
                throw new UnsupportedOperationException("the list is the same, so that no name is asked for");
            }

            @Override
            public Optional<List<String>> listIn(Box some) {
                return Optional.of(List.of("a", "b", "c"));
            }
        };
        assertTrue(Items.of("s", "/s", NAME, ofOneList, ALL::of).areNamedAlike(ItemSet.of(0, 1, 2), one, other));
    }

    @Test
    void anActionIsKnownByItsCode() {
        Action mendToo = new Action("MEND", Label.of("修理する", "repair it"));
        assertEquals(MEND, mendToo);
        assertEquals(MEND.hashCode(), mendToo.hashCode());
        assertNotEquals(MEND, SELL);
        assertNotEquals(MEND.hashCode(), SELL.hashCode());
        assertNotEquals("MEND", (Object) MEND);
        assertEquals("MEND", MEND.toString());
    }
}
