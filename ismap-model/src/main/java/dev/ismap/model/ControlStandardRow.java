package dev.ismap.model;

import dev.ismap.core.text.Blank;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import java.util.List;
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
 * @param nameJa the Japanese name; absent where none is held
 * @param nameEn the English name; absent where none is held
 * @since 0.1
 */
@Term(ja = "管理基準の項目", en = "row of a control standard")
public record ControlStandardRow(
        @Term(ja = "管理策番号", en = "control id") ControlId id,
        @Term(ja = "基準の区分", en = "layer") ControlLayer layer,
        @Term(ja = "項目の階層", en = "level") ControlLevel level,
        @Term(ja = "上位の項目の番号", en = "id of the parent") Optional<ControlId> parent,
        @Term(ja = "名称", en = "Japanese name") Optional<String> nameJa,
        @Term(ja = "名称（英語）", en = "English name") Optional<String> nameEn) {

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
                control.ownName().map(Label::ja),
                control.ownName().map(Label::en));
    }

    /**
     * The name; where it is held in one language only, in that one.
     *
     * @return the name; empty where there is none, or nothing but space
     */
    public Optional<Label> name() {
        Optional<String> ja = nameJa.filter(text -> !Blank.is(text));
        Optional<String> en = nameEn.filter(text -> !Blank.is(text));
        return ja.or(() -> en).map(one -> Label.of(ja.orElse(one), en.orElse(one)));
    }

    /**
     * The control of this row, for a standard that is made of rows alone.
     *
     * @return the control; without a name, it is shown by its id alone
     */
    Control toControl() {
        Label ofId = Label.same(id.toString());
        Control control = new Control(id, layer, level, parent, name().orElse(ofId), List.of());
        return name().isPresent() ? control : control.withoutName(ofId);
    }

    /**
     * The row as a user's row of a control standard.
     *
     * @return the row, which states everything that this does
     */
    public ControlRow toRow() {
        return new ControlRow(id, parent, Optional.of(layer), Optional.of(level), Optional.of(id.suffix()), name());
    }
}
