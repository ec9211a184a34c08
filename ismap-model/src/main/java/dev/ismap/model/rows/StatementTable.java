package dev.ismap.model.rows;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What sheets decide on controls, and how they were understood (採否の表).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param edition the edition of the control standard
 * @param decisions what each control that has a row comes to: given, not known, or not asked where its row decides
 *     nothing
 * @param places the first row of each of them, as the path of a problem
 * @param columns what each column was taken for, sheet by sheet
 * @param remarks what was understood in another way than it was written, and what was left aside
 * @since 0.1
 */
public record StatementTable(
        String edition,
        Map<ControlId, Input<ControlDecision>> decisions,
        Map<ControlId, String> places,
        List<Column> columns,
        List<Label> remarks) {

    /**
     * What a column was taken for.
     *
     * @param sheet the name of the sheet; empty for a table that stands alone
     * @param heading the heading
     * @param index the column, from 0
     * @param taken what it is; empty where it is somebody's own and was left aside
     * @param filled how many of its cells say something
     */
    public record Column(String sheet, String heading, int index, Optional<StatementColumn> taken, int filled) {

        /** Creates a column. */
        public Column {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(taken, "taken");
        }
    }

    /** Creates a table. */
    public StatementTable {
        Objects.requireNonNull(edition, "edition");
        decisions = Collections.unmodifiableMap(new TreeMap<>(decisions));
        places = Collections.unmodifiableMap(new TreeMap<>(places));
        columns = List.copyOf(columns);
        remarks = List.copyOf(remarks);
    }

    /**
     * A statement with these decisions: of a control that has a row, what the row says, and of every other control what
     * the statement says.
     *
     * @param statement the statement
     * @return the statement with the decisions
     */
    public Statement into(Statement statement) {
        Map<ControlId, Input<ControlDecision>> all = new TreeMap<>(statement.decisions());
        decisions.forEach((id, decision) -> {
            if (decision instanceof Input.NotAsked) {
                all.remove(id);
            } else {
                all.put(id, decision);
            }
        });
        return statement.withDecisions(all);
    }
}
