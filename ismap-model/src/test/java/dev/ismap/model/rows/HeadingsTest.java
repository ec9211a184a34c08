package dev.ismap.model.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.model.rows.Sheet.Merged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every table is read by its headings in one way: where they stand, and what each column is. */
class HeadingsTest {

    private static final Headings<String> KNOWN =
            new Headings<String>().with("id", "番号", "No.").with("name", "名称");

    @Test
    void theHeadingIsTheFirstRowWithAllColumnsThatItNeeds() {
        Sheet sheet = Sheet.table(List.of(List.of("番号の一覧"), List.of("番号"), List.of("", "Ｎｏ．", "名称（和文）", "備考")));
        Headings.Found<String> found = KNOWN.find(sheet, Set.of("id", "name")).orElseThrow();
        assertEquals(2, found.row());
        assertEquals(
                List.of(Optional.empty(), Optional.of("id"), Optional.of("name"), Optional.empty()), found.columns());
        assertEquals(1, KNOWN.find(sheet, Set.of("id")).orElseThrow().row());
        assertEquals(Optional.empty(), KNOWN.find(sheet, Set.of("other")));
    }

    @Test
    void whatTheUserToldGoesBeforeWhatIsKnown() {
        Headings<String> told = KNOWN.after(Map.of("名称", "id", "状態", "state"));
        assertEquals(Optional.of("id"), told.of("名称"));
        assertEquals(Optional.of("state"), told.of("状態"));
        assertEquals(Optional.of("id"), told.of("番号"));
        assertEquals(Optional.of("name"), KNOWN.of("名称"));
        assertEquals(Optional.empty(), KNOWN.of("状態"));
    }

    @Test
    void aHeadingOverSeveralCellsIsThatOfEachColumnUnderIt() {
        Sheet sheet = new Sheet("", List.of(List.of("番号", "")), List.of(new Merged(0, 0, 0, 1)));
        assertEquals(
                List.of(Optional.of("id"), Optional.of("id")),
                KNOWN.find(sheet, Set.of("id")).orElseThrow().columns());
    }

    @Test
    void aRowFarDownIsNoHeading() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < Headings.HIGHEST; row++) {
            rows.add(List.of("x"));
        }
        rows.add(List.of("番号"));
        assertEquals(Optional.empty(), KNOWN.find(Sheet.table(rows), Set.of("id")));
        assertEquals(
                Headings.HIGHEST - 1,
                KNOWN.find(Sheet.table(rows.subList(1, rows.size())), Set.of("id"))
                        .orElseThrow()
                        .row());
    }
}
