package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a record says of its layout, and what it may not say. */
class LayoutsTest {

    record Inner(Input<String> text) {}

    record Outer(
            Input<Integer> number,
            Optional<LocalDate> day,
            String required,
            Inner inner,
            List<Inner> inners,
            Map<String, Boolean> flags) {}

    record Stateful(Input<WithState> fact) {}

    record WithState(String state) {}

    record Formless(Object thing) {}

    record Numbered(Map<Integer, String> byNumber) {}

    record Dated(
            Input<LocalDate> from, Optional<LocalDate> to, LocalDate validFrom, LocalDate validTo, LocalDate into) {}

    @Test
    void aComponentsTypeTellsWhetherItMayBeAbsent() {
        assertEquals(
                List.of(
                        Presence.INPUT,
                        Presence.OPTIONAL,
                        Presence.REQUIRED,
                        Presence.RECORD,
                        Presence.LIST,
                        Presence.TABLE),
                new Layouts()
                        .of(Outer.class).members().stream()
                                .map(Member::presence)
                                .toList());
    }

    @Test
    void aRecordWithARequiredComponentIsRequiredItself() {
        assertTrue(new Layouts().of(Inner.class).canBeAbsent());
        assertTrue(!new Layouts().of(Outer.class).canBeAbsent());
    }

    @Test
    void whatStandsWhereAnotherTypeBelongsIsToldByWhatBelongsThere() {
        ProblemCollector problems = new ProblemCollector(10);
        Node tree = new TreeReader(IsmapJson.ReadLimits.standard())
                .read("{\"number\":\"x\",\"day\":1,\"required\":[],\"inner\":2,\"inners\":{},\"flags\":true}", problems)
                .orElseThrow();
        new Binder(problems)
                .record(new Layouts().of(Outer.class), (Node.ObjectNode) tree, Place.ROOT, Optional.empty());
        assertEquals(
                List.of(
                        "/day a day of the calendar",
                        "/flags an object",
                        "/inner an object",
                        "/inners a list",
                        "/number a whole number",
                        "/required a text of one line"),
                problems.problems().stream()
                        .map(problem -> problem.path() + " "
                                + expected(problem.message().en()))
                        .toList());
    }

    private static String expected(String message) {
        return message.replaceAll("^This should be | as .*| \\(.*|, but it is .*", "");
    }

    @Test
    void periodsAreKnownByTheNamesOfTheirDays() {
        assertEquals(
                List.of("from-to", "validFrom-validTo"),
                new Layouts()
                        .of(Dated.class).periods().stream()
                                .map(period ->
                                        period.from().name() + "-" + period.to().name())
                                .toList());
    }

    @Test
    void aRecordThatHasNoFormInJsonIsAFaultThatNamesTheComponent() {
        for (Class<?> wrong : List.of(Stateful.class, Formless.class, Numbered.class)) {
            IllegalStateException fault = assertThrows(IllegalStateException.class, () -> new Layouts().of(wrong));
            assertTrue(fault.getMessage().startsWith(wrong.getSimpleName() + "."), fault.getMessage());
        }
        assertThrows(IllegalStateException.class, () -> new Layouts().of(String.class));
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberOfEveryDocumentHasATerm(DocumentKind kind) {
        List<String> without = new ArrayList<>();
        collect(new Layouts().of(IsmapJson.type(kind)), without, new HashSet<>());
        assertEquals(List.of(), without);
    }

    private static void collect(Shape shape, List<String> without, Set<Class<?>> seen) {
        if (shape instanceof Shape.Rows rows) {
            collect(rows.item(), without, seen);
        } else if (shape instanceof Shape.Table table) {
            collect(table.value(), without, seen);
        } else if (shape instanceof Shape.Variants variants) {
            variants.byName().values().forEach(fields -> collect(fields, without, seen));
        } else if (shape instanceof Shape.Fields fields && seen.add(fields.type())) {
            for (Member member : fields.members()) {
                if (!member.component().isAnnotationPresent(Named.class)) {
                    without.add(fields.type().getSimpleName() + "." + member.name());
                }
                collect(member.shape(), without, seen);
            }
        }
    }
}
