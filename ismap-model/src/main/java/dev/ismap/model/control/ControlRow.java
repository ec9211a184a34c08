package dev.ismap.model.control;

import dev.ismap.core.internal.Blank;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId.ControlSuffix;
import java.util.Objects;
import java.util.Optional;

/**
 * A row that a user brings to complete a control standard (利用者の持つ行), as a table or a statement states it.
 *
 * <p>Attached table 3 with its optional details is not part of this library; whoever has it adds its rows. Only the id
 * is needed. What else a row states is not taken over but compared: see
 * {@link ControlStandard#problemsOf}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param parent the id of the row that it is said to stand under; absent where it is not stated
 * @param layer the layer that it is said to be of; absent where it is not stated
 * @param level the level that it is said to have; absent where it is not stated
 * @param suffix the suffix that it is said to have; absent where it is not stated
 * @param name a name; {@link Label#same(String)} where there is one in one language only, absent where there is none
 * @since 0.1
 */
public record ControlRow(
        ControlId id,
        Optional<ControlId> parent,
        Optional<ControlLayer> layer,
        Optional<ControlLevel> level,
        Optional<ControlSuffix> suffix,
        Optional<Label> name) {

    /** Creates a row. */
    public ControlRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(suffix, "suffix");
        Objects.requireNonNull(name, "name");
    }

    /**
     * A row with an id and a name, which states nothing else.
     *
     * @param id the id
     * @param name a name
     * @return the row
     */
    public static ControlRow of(ControlId id, Label name) {
        return new ControlRow(
                id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(name));
    }

    /**
     * A row with an id, which states nothing else.
     *
     * @param id the id
     * @return the row
     */
    public static ControlRow of(ControlId id) {
        return new ControlRow(
                id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A row with an id and the row that it stands under, without a name.
     *
     * @param id the id
     * @param parent the id of the row that it stands under
     * @return the row
     */
    public static ControlRow of(ControlId id, ControlId parent) {
        return new ControlRow(
                id, Optional.of(parent), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A row with an id, a name and the row that it stands under.
     *
     * @param id the id
     * @param parent the id of the row that it stands under
     * @param name a name
     * @return the row
     */
    public static ControlRow of(ControlId id, ControlId parent, Label name) {
        return new ControlRow(
                id, Optional.of(parent), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(name));
    }

    /**
     * The name of a row from what is written in each language: one that is missing in a language is stood in for by the
     * other.
     *
     * @param ja what is written in Japanese, if there is something
     * @param en what is written in English, if there is something
     * @return the name; empty where both are missing, or nothing but space
     */
    public static Optional<Label> nameOf(Optional<String> ja, Optional<String> en) {
        Optional<String> japanese = ja.filter(text -> !Blank.is(text));
        Optional<String> english = en.filter(text -> !Blank.is(text));
        return japanese.or(() -> english).map(one -> Label.of(japanese.orElse(one), english.orElse(one)));
    }

    /**
     * The row that states everything a control does.
     *
     * @param control the control
     * @return the row
     */
    public static ControlRow of(Control control) {
        return new ControlRow(
                control.id(),
                control.parent(),
                Optional.of(control.layer()),
                Optional.of(control.level()),
                Optional.of(control.suffix()),
                control.ownName());
    }
}
