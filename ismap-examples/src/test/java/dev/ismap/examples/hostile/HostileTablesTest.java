package dev.ismap.examples.hostile;

import dev.ismap.examples.sheets.Tables;
import dev.ismap.examples.sheets.UnreadableTable;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.rows.ControlRows;
import dev.ismap.model.rows.ServiceRows;
import dev.ismap.model.rows.ServiceRows.ServiceHeading;
import dev.ismap.model.rows.Sheet;
import dev.ismap.model.rows.StatementRows;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Bad tables and workbooks, each refused by place and code, or carried whole. {@code tables.txt} and {@code workbooks.txt} list them. */
class HostileTablesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final ControlStandard EDITION = ControlStandards.edition("2022-04-01");
    private static final Map<String, String> HEADINGS =
            Map.of("{H}", "サービス名,登録番号,登録日", "{S}", "管理策番号,採否", "{C}", "管理策番号,名称");

    @Test
    void aBadTableIsRefusedByPlaceAndCodeOrCarriedWhole() {
        Corpus.requireAsSaid("tables.txt", 2, line -> {
            String cell = line.cells().get(1);
            for (Map.Entry<String, String> heading : HEADINGS.entrySet()) {
                cell = cell.replace(heading.getKey(), heading.getValue());
            }
            byte[] bytes = Corpus.bytes(cell);
            byte[] first = new byte[bytes.length + 1];
            System.arraycopy(bytes, 0, first, 1, bytes.length);
            Target.CSV.read(first); // what must hold of any table
            return said(line.cells().get(0), bytes);
        });
    }

    @Test
    void aBadWorkbookIsRefusedByCodeOrCarriedWhole() {
        Map<String, byte[]> workbooks = BadWorkbooks.all();
        Corpus.requireAsSaid("workbooks.txt", 1, line -> {
            byte[] bytes = Objects.requireNonNull(workbooks.get(line.cells().get(0)));
            Target.WORKBOOK.read(bytes);
            return cells(bytes);
        });
        Fit.require(
                Corpus.lines("workbooks.txt", 1).stream()
                        .map(Corpus.Line::name)
                        .toList()
                        .equals(List.copyOf(workbooks.keySet())),
                "workbooks.txt has a line for each of %s",
                workbooks.keySet());
    }

    private static String said(String kind, byte[] bytes) {
        Tables read;
        try {
            read = Tables.read(bytes, Optional.empty(), Optional.empty());
        } catch (UnreadableTable e) {
            Fit.label(e.label());
            return e.code();
        }
        Sheet sheet = read.sheets().get(0);
        return switch (kind) {
            case "list" -> {
                ReadResult<ServiceHeading> heading = ServiceHeading.find(sheet, Map.of());
                yield heading instanceof ReadResult.Accepted<ServiceHeading> found
                        ? said(
                                ServiceRows.of(found.document().columns(), DAY)
                                        .read(found.document().below(sheet)),
                                list -> list.entries().size())
                        : Corpus.said(heading.problems());
            }
            case "statement" ->
                said(
                        StatementRows.of(EDITION).read(read.sheets()),
                        table -> table.decisions().size());
            case "standard" ->
                said(ControlRows.read(EDITION, sheet.rows()), standard -> (int) standard.controls().stream()
                        .filter(control -> EDITION.controls().stream()
                                .noneMatch(one -> one.id().equals(control.id())))
                        .count());
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static <T> String said(ReadResult<T> result, Function<T, Integer> count) {
        return result instanceof ReadResult.Accepted<T> accepted
                ? "carried " + count.apply(accepted.document())
                : Corpus.said(result.problems());
    }

    /** The cells that were read, so that it can be seen that a formula was taken for what it came to, and no more. */
    private static String cells(byte[] bytes) {
        try {
            StringBuilder said = new StringBuilder("carried");
            for (Sheet sheet :
                    Tables.read(bytes, Optional.empty(), Optional.empty()).sheets()) {
                said.append(' ')
                        .append(sheet.rows().stream()
                                .limit(3)
                                .map(row -> row.stream()
                                        .limit(3)
                                        .map(HostileTablesTest::shown)
                                        .toList())
                                .toList());
            }
            return said.toString();
        } catch (UnreadableTable e) {
            Fit.label(e.label());
            return e.code();
        }
    }

    private static String shown(String cell) {
        StringBuilder shown = new StringBuilder();
        cell.chars()
                .limit(30)
                .forEach(c -> shown.append(
                        c < 0x20 || c == 0x7f || (c >= 0x200b && c <= 0x206f) || Character.isSurrogate((char) c)
                                ? String.format("\\u%04x", c)
                                : Character.toString(c)));
        return shown.toString();
    }

    static int count() {
        return Arrays.stream(new String[] {"documents.txt", "bytes.txt", "tables.txt", "workbooks.txt"})
                .mapToInt(table -> Corpus.lines(table, 1).size())
                .sum();
    }

    @Test
    void thereAreAtLeastThreeHundred() {
        Fit.require(count() >= 300, "%d", count());
    }
}
