package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.fact.Input;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many changes some needs take at least, by which the smallest remedies are looked for first. */
class RequiredChangeTest {

    private static RequiredChange at(String... paths) {
        return new RequiredChange(Set.of(paths), 1);
    }

    @Test
    void oneChangeServesNeedsThatHaveAPlaceInCommonAlsoThroughOthers() {
        assertEquals(0, RequiredChange.changes(List.of(), Set.of()));
        assertEquals(2, RequiredChange.changes(List.of(at("/a"), at("/b")), Set.of()));
        assertEquals(1, RequiredChange.changes(List.of(at("/a", "/c"), at("/b"), at("/b", "/c")), Set.of()));
    }

    @Test
    void whereSomethingIsChangedAlreadyMoreCostsNothing() {
        List<RequiredChange> needs = List.of(at("/a"), at("/b"), at("/c"));
        assertEquals(2, RequiredChange.changes(needs, Set.of("/b")));
        assertEquals(0, RequiredChange.changes(needs, Set.of("/a", "/b", "/c")));
    }

    @Test
    void aNeedIsMetWhereWhatCouldMendItStandsAndElseWhereItReads() {
        PossibleChange a = ChangeSetTest.change("/a", Input.given(true));
        PossibleChange sound = ChangeSetTest.change("/things/3/sound", Input.given(true));
        Set<String> read = Set.of("/a", "/b", "/things/*/sound");
        assertEquals(
                new RequiredChange(Set.of("/a", "/things/*/sound"), 3),
                RequiredChange.of(List.of(List.of(a), List.of(a, sound)), read));
        assertEquals(new RequiredChange(read, 0), RequiredChange.of(List.of(), read));
    }
}
