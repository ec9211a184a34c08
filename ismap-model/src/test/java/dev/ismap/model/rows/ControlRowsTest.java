package dev.ismap.model.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ControlRowsTest {

    private static final ControlStandard EDITION = ControlStandards.edition("2024-07");

    /** A table under a title and a heading. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the rows are only read
    private static List<List<String>> table(List<String>... rows) {
        List<List<String>> table =
                new ArrayList<>(List.of(List.of("別表3"), List.of("管理策番号", "上位の項目の番号", "名称", "名称（英語）", "本文")));
        table.addAll(List.of(rows));
        return table;
    }

    private static List<String> told(ReadResult<ControlStandard> result) {
        return result.problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    private static Control row(ReadResult<ControlStandard> result, String id) {
        return result.orThrow().control(ControlId.parse(id));
    }

    @Test
    void aRowCompletesTheEditionByTheNamesThatItHas() {
        ReadResult<ControlStandard> result = ControlRows.read(
                EDITION,
                table(
                        List.of("5.1.1.1", "5.1.1", "一つ目", "The first", "本文"),
                        List.of("", " ", "", "\u3000", ""),
                        List.of("５．１．１．２", "", "", "The second", ""),
                        List.of("5.1.1.3", "", " ", "", "本文")));

        assertEquals(
                List.of("5.1.1.1", "5.1.1.2", "5.1.1.3"),
                result.orThrow().optionalDetails().ids().stream()
                        .map(ControlId::toString)
                        .toList());
        assertEquals(Label.of("一つ目", "The first"), row(result, "5.1.1.1").name());
        assertEquals(Label.same("The second"), row(result, "5.1.1.2").name());
        assertFalse(row(result, "5.1.1.3").named());
    }

    @Test
    void theTextStandsForTheNameWhereTheCallerAsksForIt() {
        List<List<String>> table =
                table(List.of("5.1.1.1", "", "一つ目", "", "本文一"), List.of("5.1.1.2", "", "", "", "本文二"));

        assertEquals(
                Label.same("一つ目"),
                row(ControlRows.readWithTexts(EDITION, table), "5.1.1.1").name());
        assertEquals(
                Label.same("本文二"),
                row(ControlRows.readWithTexts(EDITION, table), "5.1.1.2").name());
        assertFalse(row(ControlRows.read(EDITION, table), "5.1.1.2").named());
    }

    @Test
    void everyRowThatIsWrongIsToldAtItsPlace() {
        String longest = "名".repeat(TableLimits.TEXT);
        ReadResult<ControlStandard> result = ControlRows.read(
                EDITION,
                table(
                        List.of("5.1.1.1", "", longest, "", ""),
                        List.of("5.1.1.2", "", longest + "名", "", ""),
                        List.of("5.1.1.3", "", "a\u202eb", "", ""),
                        List.of("まとめ", "", "", "", ""),
                        List.of("", "", "名", "", ""),
                        List.of("5.1.1.4", "上", "", "", ""),
                        List.of("5.1.1.5"),
                        List.of("5.1.1.6", "5.1.9", "", "", "")));

        assertEquals(
                List.of(
                        "OPTIONAL_DETAIL_PARENT /9",
                        "ROW_WIDTH /8",
                        "TOO_LARGE /3/2",
                        "WRONG_FORM /4/2",
                        "WRONG_FORM /5/0",
                        "WRONG_FORM /6/0",
                        "WRONG_FORM /7/1"),
                told(result).stream().sorted().toList());
        result.problems().forEach(problem -> {
            String line = "Line " + (Integer.parseInt(problem.path().split("/", -1)[1]) + 1);
            assertTrue(
                    problem.message().en().contains(line) || problem.code().startsWith("OPTIONAL"), problem.toString());
        });
    }

    @Test
    void aTableWithoutIdsIsRefused() {
        assertEquals(List.of("ROW_BLANK /0"), told(ControlRows.read(EDITION, List.of(List.of("名称")))));
    }

    @Test
    void aSheetIsFoundByItsHeadingAndACellThatIsNotThereIsEmpty() {
        Sheet sheet = new Sheet("", List.of(List.of("番号", "名称"), List.of("1")), List.of(new Sheet.Merged(0, 1, 1, 1)));

        assertTrue(sheet.hasHeading("名称"));
        assertFalse(sheet.hasHeading("備考"));
        assertEquals(
                List.of("番号", "名称", "1", "名称", "", ""),
                Stream.of(
                                sheet.text(0, 0),
                                sheet.text(0, 1),
                                sheet.text(1, 0),
                                sheet.text(1, 1),
                                sheet.text(1, 2),
                                sheet.text(2, 0))
                        .toList());
        assertTrue(sheet.goesOn(1, 1));
        assertFalse(sheet.goesOn(0, 1));
        assertFalse(sheet.goesOn(1, 0));
    }
}
