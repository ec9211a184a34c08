package dev.ismap.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value that is worked out when it is first asked for. */
class MemoTest {

    @Test
    void itIsWorkedOutWhenItIsFirstAskedForAndThenKept() {
        List<List<String>> made = new ArrayList<>();
        Memo<List<String>> memo = new Memo<>(() -> {
            made.add(new ArrayList<>());
            return made.get(made.size() - 1);
        });
        assertEquals(0, made.size());
        assertSame(memo.get(), memo.get());
        assertEquals(1, made.size());
    }
}
