package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ConnectedComponentsTest {

    @Test
    void whatSharesAKeyIsTogetherAndWhatSharesNoneIsApart() {
        List<Set<String>> things = List.of(Set.of("a"), Set.of("b"), Set.of("b", "c"), Set.of("d"));
        assertEquals(
                List.of(List.of(things.get(0)), List.of(things.get(1), things.get(2)), List.of(things.get(3))),
                ConnectedComponents.ofKeys(things, thing -> thing));
    }

    @Test
    void aThingThatSharesWithTwoJoinsThemInTheirOrder() {
        List<Set<String>> things = List.of(Set.of("a"), Set.of("b"), Set.of("c"), Set.of("c", "a"));
        assertEquals(
                List.of(List.of(things.get(1)), List.of(things.get(0), things.get(2), things.get(3))),
                ConnectedComponents.ofKeys(things, thing -> thing));
    }

    @Test
    void whatHasNoKeyIsByItself() {
        List<Set<String>> things = List.of(Set.of(), Set.of());
        assertEquals(2, ConnectedComponents.ofKeys(things, thing -> thing).size());
    }

    /** Two things are together exactly if a chain of things leads from one to the other, each sharing with the next. */
    @Property(seed = "2020", tries = 300)
    void thingsAreTogetherExactlyWhereAChainLeadsFromOneToTheOther(
            @ForAll @Size(max = 8) List<@Size(max = 3) Set<@IntRange(min = 0, max = 9) Integer>> keys) {
        List<Integer> things = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            things.add(i);
        }
        List<List<Integer>> components = ConnectedComponents.ofKeys(things, keys::get);
        Set<Set<Integer>> found = new HashSet<>();
        components.forEach(component -> found.add(Set.copyOf(component)));
        Set<Set<Integer>> expected = new HashSet<>();
        for (int thing : things) {
            Set<Integer> reached = new HashSet<>(Set.of(thing));
            boolean grew = true;
            while (grew) {
                Set<Integer> more = new HashSet<>(reached);
                for (int one : reached) {
                    for (int other : things) {
                        if (keys.get(one).stream().anyMatch(keys.get(other)::contains)) {
                            more.add(other);
                        }
                    }
                }
                grew = reached.addAll(more);
            }
            expected.add(reached);
        }
        assertEquals(expected, found);
    }
}
