package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BestFirstTest {

    private record Named(String name, int size, int atLeast) implements BestFirst.Branch {}

    private static List<String> order(Named... branches) {
        BestFirst<Named> search = new BestFirst<>();
        List.of(branches).forEach(search::add);
        List<String> names = new ArrayList<>();
        for (Optional<Named> next = search.next(); next.isPresent(); next = search.next()) {
            names.add(next.get().name());
        }
        return names;
    }

    @Test
    void whatCanEndSmallestGoesFirst() {
        assertEquals(
                List.of("two", "three"),
                order(new Named("three", 2, 3), new Named("two", 0, 2)),
                "however far the other has come");
    }

    @Test
    void ofThoseThatCanEndEquallySmallTheLargerGoesFirstAndThenTheOneAddedFirst() {
        assertEquals(
                List.of("grown", "first", "second"),
                order(new Named("first", 1, 3), new Named("second", 1, 3), new Named("grown", 2, 3)));
    }

    @Test
    void thereIsNoNextOfNone() {
        assertEquals(List.of(), order());
    }

    @Property(seed = "2020")
    void noBranchComesAfterOneThatCanOnlyEndLarger(@ForAll @Size(max = 20) List<@IntRange(max = 5) Integer> ends) {
        BestFirst<Named> search = new BestFirst<>();
        ends.forEach(end -> search.add(new Named("" + end, 0, end)));
        int before = 0;
        for (int i = 0; i < ends.size(); i++) {
            int next = search.next().orElseThrow().atLeast();
            assertTrue(next >= before);
            before = next;
        }
        assertEquals(Optional.empty(), search.next());
    }
}
