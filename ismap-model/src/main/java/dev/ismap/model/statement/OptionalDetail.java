package dev.ismap.model.statement;

import dev.ismap.model.Named;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import java.util.Optional;

/**
 * A detailed control of Attached table 3 that a case names or adds to its edition (任意の詳細管理策).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the control id
 * @param parent the id of the objective it belongs to
 * @param nameJa the Japanese name
 * @param nameEn the English name, if there is one
 * @since 0.1
 */
@Named(ja = "任意の詳細管理策", en = "optional detailed control")
public record OptionalDetail(
        @Named(ja = "管理策番号", en = "control id") ControlId id,
        @Named(ja = "上位の統制目標の番号", en = "id of the parent") ControlId parent,
        @Named(ja = "名称", en = "Japanese name") String nameJa,
        @Named(ja = "名称（英語）", en = "English name") Optional<String> nameEn)
        implements OptionalDetailWithers {

    /** Creates an optional detail. */
    public OptionalDetail {
        OptionalDetailWithers.requireAll(id, parent, nameJa, nameEn);
    }

    /**
     * An optional detailed control with its Japanese name.
     *
     * @param id the control id
     * @param parent the id of the objective it belongs to
     * @param nameJa the Japanese name
     * @return the optional detail
     */
    public static OptionalDetail of(ControlId id, ControlId parent, String nameJa) {
        return new OptionalDetail(id, parent, nameJa, Optional.empty());
    }

    /**
     * The row with which this completes a control standard.
     *
     * <p>A name that is missing in a language is stood in for by the other.
     *
     * @return the row; without a name where both are blank
     */
    public ControlRow toRow() {
        return ControlRow.nameOf(Optional.of(nameJa), nameEn)
                .map(name -> ControlRow.of(id, parent, name))
                .orElseGet(() -> ControlRow.of(id, parent));
    }
}
