package dev.ismap.model.control;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a chapter of the built-in standard, one row a line: {@code id | English name | Japanese name | references}.
 *
 * <p>The rows are in outline order: a row stands under the last one before it that is one level up. So parents are
 * read off the standard's own structure and not cut out of ids. The references, where there are any, are separated by
 * semicolons.
 */
final class Outline {

    private Outline() {}

    static List<Control> read(ControlLayer layer, String chapter) {
        List<Control> controls = new ArrayList<>();
        ControlId[] above = new ControlId[ControlLevel.DETAILED.depth() + 1];
        chapter.lines().forEach(line -> {
            String[] columns = line.split("\\|", -1);
            ControlId id = ControlId.parse(columns[0].strip());
            ControlLevel level = ControlLevel.of(id);
            above[level.depth()] = id;
            controls.add(new Control(
                    id,
                    layer,
                    level,
                    level == ControlLevel.CHAPTER ? Optional.empty() : Optional.of(above[level.depth() - 1]),
                    Label.of(columns[2].strip(), columns[1].strip()),
                    columns.length > 3 ? references(columns[3]) : List.of()));
        });
        return controls;
    }

    private static List<Reference> references(String column) {
        return Stream.of(column.split(";", -1))
                .map(String::strip)
                .map(Reference::parse)
                .toList();
    }
}
