package dev.ismap.model.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.model.control.ControlSet.MixedStandardsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A set of controls does what a set of the JDK does. */
class ControlSetProperties {

    private static final ControlStandard STANDARD = ControlStandards.edition("2024-07");
    private static final ControlStandard OTHER = ControlStandards.edition("2022-04-01");

    @Provide
    static Arbitrary<Set<ControlId>> ids() {
        return Arbitraries.of(STANDARD.all().ids()).set().ofMaxSize(150);
    }

    @Property(seed = "2020")
    void theAlgebraIsThatOfSets(@ForAll("ids") Set<ControlId> a, @ForAll("ids") Set<ControlId> b) {
        ControlSet x = STANDARD.set(a);
        ControlSet y = STANDARD.set(b);
        Set<ControlId> union = new TreeSet<>(a);
        union.addAll(b);
        Set<ControlId> intersection = new TreeSet<>(a);
        intersection.retainAll(b);
        Set<ControlId> difference = new TreeSet<>(a);
        difference.removeAll(b);

        assertEquals(List.copyOf(union), x.union(y).ids());
        assertEquals(List.copyOf(intersection), x.intersection(y).ids());
        assertEquals(List.copyOf(difference), x.minus(y).ids());
        assertEquals(a.containsAll(b), x.containsAll(y));
        assertEquals(a.equals(b), x.equals(y));
        assertEquals(a.isEmpty(), x.isEmpty());
        assertEquals(a.size(), x.size());
    }

    @Property(seed = "2020")
    void theOrderIsTheNaturalOne(@ForAll("ids") Set<ControlId> ids) {
        ControlSet set = STANDARD.set(ids);
        List<ControlId> iterated = new ArrayList<>();
        set.forEach(control -> iterated.add(control.id()));

        assertEquals(List.copyOf(new TreeSet<>(ids)), iterated);
        assertEquals(iterated, set.ids());
        assertEquals(set, STANDARD.set(set.items()));
    }

    @Property(seed = "2020")
    void whatIsInASetIsContained(@ForAll("ids") Set<ControlId> ids) {
        ControlSet set = STANDARD.set(ids);

        STANDARD.all().ids().forEach(id -> assertEquals(ids.contains(id), set.contains(id)));
        assertFalse(set.contains(ControlId.parse("19.1")));
    }

    @Property(seed = "2020")
    void aSetIsCarriedToAnotherStandardByItsIds(@ForAll("ids") Set<ControlId> ids) {
        ControlSet carried = STANDARD.set(ids).in(OTHER);

        assertEquals(ids.stream().filter(OTHER::contains).sorted().toList(), carried.ids());
        assertEquals(OTHER, carried.standard());
    }

    @Property(seed = "2020")
    void whatAnotherStandardDoesNotHoldIsToldByItsIds(@ForAll("ids") Set<ControlId> ids) {
        ControlSet missing = STANDARD.set(ids).notIn(OTHER);

        assertEquals(ids.stream().filter(id -> !OTHER.contains(id)).sorted().toList(), missing.ids());
        assertEquals(STANDARD, missing.standard());
        assertEquals(STANDARD.none(), STANDARD.set(ids).notIn(STANDARD));
    }

    @Property(seed = "2020")
    void manyIdsAreFoundOneAfterAnotherWhereEachIs(
            @ForAll("ids") Set<ControlId> inAnyOrder, @ForAll("ids") Set<ControlId> inOrder) {
        List<ControlId> looked = new ArrayList<>(inAnyOrder);
        looked.addAll(new TreeSet<>(inOrder));
        ControlStandard.OrdinalFinder ordinals = OTHER.ordinals();

        looked.forEach(id -> assertEquals(OTHER.ordinalOrNone(id), ordinals.next(id)));
    }

    @Example
    void setsOfTwoStandardsAreNotMixed() {
        ControlSet a = STANDARD.objectives();
        ControlSet b = OTHER.objectives();

        assertThrows(MixedStandardsException.class, () -> a.union(b));
        assertThrows(MixedStandardsException.class, () -> a.intersection(b));
        assertThrows(MixedStandardsException.class, () -> a.minus(b));
        assertThrows(MixedStandardsException.class, () -> a.containsAll(b));
        assertThrows(MixedStandardsException.class, () -> STANDARD.detailsUnder(b));
        assertThrows(MixedStandardsException.class, () -> STANDARD.parentsOf(b));
        assertEquals(a, b.in(STANDARD));
    }
}
