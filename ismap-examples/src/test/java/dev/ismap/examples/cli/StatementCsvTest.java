package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Language;
import dev.ismap.examples.sheets.Tables;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.rows.StatementRows;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A statement goes through a CSV or a TSV, whatever its texts begin with or hold. */
class StatementCsvTest {

    private static final ControlStandard STANDARD = ControlStandards.edition("2024-07");
    private static final StatementRows ROWS = StatementRows.of(STANDARD);
    private static final Statement NOTHING = Statement.of(StatementStatus.DRAFT, STANDARD.id());

    @Property(seed = "2020", tries = 15, shrinking = ShrinkingMode.OFF)
    void aStatementIsTheSameThroughATable(
            @ForAll("statements") Statement statement, @ForAll Language language, @ForAll boolean tabs) {
        Csv csv = Csv.separatedBy(tabs ? '\t' : ',');
        ROWS.writeTable(statement, language).rows().forEach(row -> csv.row(row.toArray(String[]::new)));
        byte[] file = (Csv.MARK + csv).getBytes(StandardCharsets.UTF_8);

        Tables tables = Tables.read(file, Optional.empty(), Optional.empty());
        assertEquals(statement, ROWS.read(tables.sheets()).orThrow().into(NOTHING));
    }

    @Provide
    Arbitrary<Statement> statements() {
        List<Control> items =
                STANDARD.controls().stream().filter(Control::isDetailOfControls).toList();
        Arbitrary<Map.Entry<ControlId, ControlDecision>> decisions = Arbitraries.of(items)
                .flatMap(control -> texts().flatMap(text -> decisions(control, text))
                        .map(decision -> Map.entry(control.id(), decision)));
        return decisions.list().ofMinSize(5).ofMaxSize(60).map(entries -> {
            Map<ControlId, Input<ControlDecision>> all = new TreeMap<>();
            entries.forEach(entry -> all.put(entry.getKey(), Input.given(entry.getValue())));
            return NOTHING.withDecisions(all);
        });
    }

    private static Arbitrary<ControlDecision> decisions(Control control, String text) {
        ControlDecision implemented = ControlDecision.implemented(text);
        return control.isOptional()
                ? Arbitraries.of(implemented, ControlDecision.notSelected(text))
                : Arbitraries.just(implemented);
    }

    /** Texts but for those that a person means as no text: a lone dash, a ditto mark, a text kept from being a number. */
    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "=1+1", "+81", "-", "@", "'", "''=", "\"", ",", ";", "\n", "規程", "に定める。", " a", "1", "=\"x\"")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts).strip())
                .filter(text -> !text.isEmpty()
                        && !text.startsWith("=\"")
                        && !List.of("-", "'", "''=").contains(text));
    }
}
