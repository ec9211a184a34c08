package dev.ismap.examples.hostile;

import java.util.ArrayList;
import java.util.List;

/** The cells of a text with commas as a spreadsheet sees them: RFC 4180 and nothing else, so that no guard is taken off. */
final class Cells {

    private Cells() {}

    static List<List<String>> of(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = csv.startsWith("\uFEFF") ? 1 : 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        Fit.require(!quoted && cell.isEmpty() && row.isEmpty(), "a table that is cut off: %s", csv);
        return rows;
    }
}
