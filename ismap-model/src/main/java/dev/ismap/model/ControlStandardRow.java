package dev.ismap.model;

import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlLayer;
import dev.ismap.model.control.ControlLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a control standard as a document has it (管理基準の項目).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the control id
 * @param layer the layer
 * @param level the level
 * @param parent the id of the row it stands under; absent for a chapter
 * @param nameJa the Japanese name
 * @param nameEn the English name
 * @since 0.1
 */
@Term(ja = "管理基準の項目", en = "row of a control standard")
public record ControlStandardRow(
        @Term(ja = "管理策番号", en = "control id") ControlId id,
        @Term(ja = "基準の区分", en = "layer") ControlLayer layer,
        @Term(ja = "項目の階層", en = "level") ControlLevel level,
        @Term(ja = "上位の項目の番号", en = "id of the parent") Optional<ControlId> parent,
        @Term(ja = "名称", en = "Japanese name") String nameJa,
        @Term(ja = "名称（英語）", en = "English name") String nameEn) {

    /** Creates a row. */
    public ControlStandardRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(nameJa, "nameJa");
        Objects.requireNonNull(nameEn, "nameEn");
    }

    /**
     * The row of a control.
     *
     * @param control the control
     * @return the row
     */
    public static ControlStandardRow of(Control control) {
        return new ControlStandardRow(
                control.id(),
                control.layer(),
                control.level(),
                control.parent(),
                control.name().ja(),
                control.name().en());
    }
}
