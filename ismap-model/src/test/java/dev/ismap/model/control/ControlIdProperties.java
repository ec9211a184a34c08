package dev.ismap.model.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.model.control.ControlId.ControlSuffix;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ControlIdProperties {

    @Provide
    static Arbitrary<ControlId> ids() {
        // Few numbers, so that ids meet in most of their parts; and some large ones.
        Arbitrary<Integer> number = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(1, 12)),
                Tuple.of(1, Arbitraries.integers().between(1, 999)));
        return Combinators.combine(number.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(ControlSuffix.class))
                .as((numbers, suffix) -> ControlId.of(numbers, numbers.size() == 1 ? ControlSuffix.NONE : suffix))
                .withoutEdgeCases();
    }

    @Property(seed = "2020")
    void whatIsPrintedIsReadBack(@ForAll("ids") ControlId id) {
        assertEquals(id, ControlId.parse(id.toString()));
        assertEquals(id.hashCode(), ControlId.parse(id.toString()).hashCode());
    }

    @Property(seed = "2020")
    void whatIsTypedInFullWidthIsReadBack(@ForAll("ids") ControlId id) {
        StringBuilder typed = new StringBuilder("　");
        id.toString().toLowerCase(Locale.ROOT).chars().forEach(c -> typed.append((char) (c - '!' + '！')));

        assertEquals(id, ControlId.parseTyped(typed.append(" ").toString()));
    }

    @Property(seed = "2020")
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            assertEquals(text, ControlId.parse(text).toString());
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().length() < 300);
        }
    }

    @Property(seed = "2020")
    void theOrderIsThatOfTheSegmentsOneByOne(@ForAll("ids") ControlId a, @ForAll("ids") ControlId b) {
        assertEquals(Integer.signum(naive(a.toString(), b.toString())), Integer.signum(a.compareTo(b)));
    }

    @Property(seed = "2020")
    void theOrderIsTotal(@ForAll("ids") ControlId a, @ForAll("ids") ControlId b, @ForAll("ids") ControlId c) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0);
        }
    }

    /** The order read off the printed form: numbers padded to one width, letters last and below every number. */
    private static int naive(String a, String b) {
        return key(a).compareTo(key(b));
    }

    private static String key(String id) {
        StringBuilder key = new StringBuilder();
        String letters = "";
        for (String segment : id.split("\\.", -1)) {
            if (Character.isDigit(segment.charAt(0))) {
                key.append(String.format(Locale.ROOT, "%04d", Integer.parseInt(segment)));
            } else {
                letters = segment;
            }
        }
        return key + "/" + List.of("", "P", "B", "PB").indexOf(letters);
    }
}
