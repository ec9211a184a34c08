package dev.ismap.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tables and lists that never change: in order, each key once, and no copy of a copy. */
class SortedTableTest {

    private static final List<String> KEYS = List.of("d", "b", "a", "c");
    private static final List<Integer> VALUES = List.of(4, 2, 1, 3);
    private static final Map<String, Integer> EXPECTED = new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3, "d", 4));

    private static void assertIs(Map<String, Integer> expected, Map<String, Integer> table) {
        assertEquals(expected, table);
        assertEquals(expected.size(), table.size());
        assertEquals(new ArrayList<>(expected.keySet()), new ArrayList<>(table.keySet()));
        assertEquals(new ArrayList<>(expected.values()), new ArrayList<>(table.values()));
        List<String> told = new ArrayList<>();
        table.forEach((key, value) -> told.add(key + value));
        assertEquals(
                expected.entrySet().stream()
                        .map(entry -> entry.getKey() + entry.getValue())
                        .toList(),
                told);
        assertEquals(expected.size(), table.entrySet().size());
    }

    @Test
    void aTableIsInTheOrderOfItsKeysHoweverItIsMade() {
        assertIs(EXPECTED, SortedTable.copyOf(new HashMap<>(EXPECTED)));
        assertIs(EXPECTED, SortedTable.of(KEYS, VALUES).orElseThrow());
        assertIs(
                EXPECTED,
                SortedTable.of(List.of("a", "b", "c", "d"), List.of(1, 2, 3, 4)).orElseThrow());
        assertIs(
                new TreeMap<>(Map.of("a", 1)),
                SortedTable.of(List.of("a"), List.of(1)).orElseThrow());
        assertIs(new TreeMap<>(), SortedTable.copyOf(Map.<String, Integer>of()));
        assertIs(
                new TreeMap<>(),
                SortedTable.of(List.<String>of(), List.<Integer>of()).orElseThrow());
    }

    @Test
    void aKeyStandsOnce() {
        assertEquals(Optional.empty(), SortedTable.of(List.of("a", "a"), List.of(1, 1)));
        assertEquals(Optional.empty(), SortedTable.of(List.of("a", "b", "a"), List.of(1, 2, 3)));
        assertEquals(Optional.empty(), SortedTable.of(List.of("b", "a", "b"), List.of(1, 2, 3)));
        assertEquals(Optional.empty(), SortedTable.of(List.of("c", "b", "b"), List.of(1, 2, 3)));
    }

    @Test
    void whatIsNoKeyHasNoValue() {
        Map<String, Integer> table = SortedTable.copyOf(EXPECTED);
        assertEquals(1, table.get("a"));
        assertEquals(4, table.get("d"));
        assertTrue(table.containsKey("a") && table.containsKey("c"));
        for (Object none : Arrays.asList("e", "", 1, null)) {
            assertNull(table.get(none));
            assertFalse(table.containsKey(none));
        }
        assertNull(SortedTable.copyOf(Map.<String, Integer>of()).get("a"));
        assertFalse(SortedTable.copyOf(Map.<String, Integer>of()).containsKey("a"));
    }

    @Test
    void itEndsAndCannotBeChanged() {
        Map<String, Integer> table = SortedTable.copyOf(Map.of("a", 1));
        Iterator<Map.Entry<String, Integer>> entries = table.entrySet().iterator();
        assertTrue(entries.hasNext());
        assertEquals(Map.entry("a", 1), entries.next());
        assertFalse(entries.hasNext());
        assertThrows(NoSuchElementException.class, entries::next);
        assertThrows(UnsupportedOperationException.class, () -> table.put("b", 2));
        assertThrows(UnsupportedOperationException.class, table::clear);
        Map<String, Integer> withNull = new HashMap<>();
        withNull.put("a", null);
        assertThrows(NullPointerException.class, () -> SortedTable.copyOf(withNull));
    }

    @Test
    void anotherHasAKeyMoreOrLessOrAnotherValue() {
        for (String key : List.of("0", "a", "aa", "b", "d", "e")) {
            Map<String, Integer> table = SortedTable.copyOf(EXPECTED);
            Map<String, Integer> more = new TreeMap<>(EXPECTED);
            more.put(key, 7);
            assertIs(more, SortedTable.with(table, key, 7));
            Map<String, Integer> fewer = new TreeMap<>(EXPECTED);
            fewer.remove(key);
            assertIs(fewer, SortedTable.without(table, key));
            assertIs(EXPECTED, table);
        }
        assertIs(new TreeMap<>(Map.of("a", 1)), SortedTable.with(Map.of(), "a", 1));
        assertIs(new TreeMap<>(), SortedTable.without(Map.of("a", 1), "a"));
        assertThrows(NullPointerException.class, () -> SortedTable.with(EXPECTED, "a", null));
        assertThrows(NullPointerException.class, () -> SortedTable.with(EXPECTED, "e", null));
    }

    @Test
    void aCopyOfOneIsItself() {
        Map<String, Integer> table = SortedTable.copyOf(EXPECTED);
        assertSame(table, SortedTable.copyOf(table));
        List<String> list = FixedList.copyOf(KEYS);
        assertSame(list, FixedList.copyOf(list));
        assertEquals(KEYS, list);
        assertEquals("c", list.get(3));
        assertThrows(NullPointerException.class, () -> FixedList.copyOf(Arrays.asList("a", null)));
    }

    @Test
    void whatWasLookedThroughIsKeptInMind() {
        SortedTable<String, Integer> table = SortedTable.copyOf(EXPECTED);
        FixedList<String> list = (FixedList<String>) FixedList.copyOf(KEYS);
        assertFalse(table.isSound());
        assertFalse(list.isSound());
        table.foundSound();
        list.foundSound();
        assertTrue(table.isSound());
        assertTrue(list.isSound());
    }

    /** A document is accepted itself, and not one that is equal to it; of standards, equal ones do. */
    @Test
    void ofDocumentsThatShareATableTheLastIsAccepted() {
        SortedTable<String, Integer> table = SortedTable.copyOf(EXPECTED);
        List<String> document = new ArrayList<>(KEYS);
        List<String> equal = new ArrayList<>(KEYS);
        assertFalse(table.hasAccepted(document, "standards"));
        table.accept(document, "standards");
        assertTrue(table.hasAccepted(document, new String("standards")));
        assertFalse(table.hasAccepted(equal, "standards"));
        assertFalse(table.hasAccepted(document, "others"));
        table.accept(equal, "standards");
        assertFalse(table.hasAccepted(document, "standards"));
    }
}
