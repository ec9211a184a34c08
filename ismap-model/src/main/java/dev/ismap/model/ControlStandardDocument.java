package dev.ismap.model;

import dev.ismap.model.control.ControlStandard;
import java.util.List;
import java.util.Objects;

/**
 * An edition of the control standard as a document (管理基準).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param edition the edition, such as {@code 2022-04-01}
 * @param optionalDetailsComplete whether it holds every optional detail of Attached table 3
 * @param controls the rows
 * @since 0.1
 */
@Term(ja = "管理基準", en = "control standard")
public record ControlStandardDocument(
        @Term(ja = "管理基準の版", en = "edition") @Note(ja = "例：2022-04-01", en = "Such as 2022-04-01.")
        String edition,

        @Term(ja = "任意の詳細管理策の網羅", en = "completeness of the optional details")
        boolean optionalDetailsComplete,

        @Term(ja = "管理基準の項目", en = "rows") List<ControlStandardRow> controls)
        implements IsmapDocument {

    /** Creates a document. */
    public ControlStandardDocument {
        Objects.requireNonNull(edition, "edition");
        controls = List.copyOf(controls);
    }

    /**
     * The document of a control standard.
     *
     * @param standard the standard
     * @return the document, its rows in the order of the standard
     */
    public static ControlStandardDocument of(ControlStandard standard) {
        return new ControlStandardDocument(
                standard.id(),
                standard.optionalDetailsComplete(),
                standard.controls().stream().map(ControlStandardRow::of).toList());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CONTROL_STANDARD;
    }
}
