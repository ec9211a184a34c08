package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.model.DocumentKind;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.registration.DayOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The orders of days as data. */
class DayOrderTest {

    private final Layouts layouts = new Layouts();

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyPeriodOfADocumentIsAmongTheOrders(DocumentKind kind) {
        List<String> declared = DayOrder.of(kind).stream()
                .filter(order -> order.code() == ProblemCode.END_BEFORE_START)
                .map(order -> order.earlier() + " " + order.later())
                .sorted()
                .toList();
        List<String> found = new ArrayList<>();
        periods(layouts.of(IsmapJson.type(kind)), "", found);
        assertEquals(found.stream().sorted().toList(), declared);
    }

    private static void periods(Shape shape, String path, List<String> found) {
        if (shape instanceof Shape.Fields fields) {
            for (Period period : fields.periods()) {
                String from = path + "/" + period.from().name();
                String to = path + "/" + period.to().name();
                if (!found.contains(from + " " + to)) {
                    found.add(from + " " + to);
                }
            }
            fields.members().forEach(member -> periods(member.shape(), path + "/" + member.name(), found));
        } else if (shape instanceof Shape.Rows rows) {
            periods(rows.item(), path + "/*", found);
        } else if (shape instanceof Shape.Table table) {
            periods(table.value(), path + "/*", found);
        } else if (shape instanceof Shape.Variants variants) {
            variants.byName().values().forEach(fields -> periods(fields, path, found));
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyOrderIsBetweenPlacesOfTheDocumentAndSaysSoInTheirTerms(DocumentKind kind) {
        for (DayOrder order : DayOrder.of(kind)) {
            for (String path : List.of(order.earlier(), order.later())) {
                String term =
                        IsmapJson.standard().term(kind, path).orElseThrow().ja();
                assertTrue(order.label().ja().contains(term), order.toString());
            }
        }
    }

    @Test
    void theSameDayIsInOrderWhereItCanBe() {
        LocalDate day = LocalDate.of(2024, 3, 31);
        for (DocumentKind kind : DocumentKind.values()) {
            for (DayOrder order : DayOrder.of(kind)) {
                assertEquals(order.sameDay(), order.holds(day, day));
                assertTrue(order.holds(day, day.plusDays(1)));
                assertFalse(order.holds(day, day.minusDays(1)));
                assertFalse(order.holds(LocalDate.MAX, day));
            }
        }
    }
}
