package dev.ismap.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ItemBoundsTest {

    @Test
    void whatIsPossibleAndNotCertainIsOpen() {
        assertEquals(ItemSet.of(2, 70), new ItemBounds(ItemSet.of(1, 3), ItemSet.of(1, 2, 3, 70)).open());
        assertTrue(ItemBounds.known(ItemSet.of(1, 70)).open().isEmpty());
    }

    @Test
    void whatIsCertainButNotPossibleIsRefusedAndNamed() {
        ItemSet certain = ItemSet.of(1, 2, 70);
        ItemSet possible = ItemSet.of(2);
        String message = assertThrows(IllegalArgumentException.class, () -> new ItemBounds(certain, possible))
                .getMessage();
        assertTrue(message.contains("[1, 70]"), message);
    }
}
