package dev.ismap.model;

import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.Named.Note;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Edition;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An edition of the control standard as a document (管理基準).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param edition the edition, such as {@code 2022-04-01}
 * @param optionalDetailsComplete whether it holds every optional detail of Attached table 3
 * @param optionalDetailsBasis how well that is known; absent where it is not complete, or where it was read in the
 *     table itself
 * @param controls the rows
 * @since 0.1
 */
@Named(ja = "管理基準", en = "control standard")
public record ControlStandardDocument(
        @Named(ja = "管理基準の版", en = "edition") @Note(ja = "例：2022-04-01", en = "Such as 2022-04-01.")
        String edition,

        @Named(ja = "任意の詳細管理策の網羅", en = "completeness of the optional details")
        boolean optionalDetailsComplete,

        @Named(ja = "網羅の根拠の区分", en = "basis of the completeness")
        @Note(
                ja = "別表3そのものによる場合は記載しない。別表3以外の資料による場合は SECONDARY とする。",
                en = "Left out where Attached table 3 itself was read; SECONDARY where another source was.")
        Optional<Basis> optionalDetailsBasis,

        @Named(ja = "管理基準の項目", en = "rows") List<ControlStandardRow> controls)
        implements IsmapDocument {

    /** Creates a document. */
    public ControlStandardDocument {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(optionalDetailsBasis, "optionalDetailsBasis");
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
                standard.optionalDetailsBasis().filter(Basis.SECONDARY::equals),
                standard.controls().stream().map(ControlStandardRow::of).toList());
    }

    /**
     * The control standard of this document.
     *
     * <p>Of an edition whose mandatory controls are built in, it must have exactly these; its names and its optional
     * details are its own. An edition that this library does not know is named by its date of issue.
     *
     * @return the standard
     * @throws InputException if the rows do not make a standard, with every problem
     */
    public ControlStandard toStandard() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        Optional<Basis> basis =
                optionalDetailsComplete ? Optional.of(optionalDetailsBasis.orElse(Basis.OFFICIAL)) : Optional.empty();
        Optional<Edition> known = ControlStandards.find(edition);
        if (known.filter(Edition::held).isEmpty()) {
            List<Control> rows =
                    controls.stream().map(ControlStandardRow::toControl).toList();
            return ControlStandard.of(known.orElseGet(this::ownEdition), rows, basis, "/controls");
        }
        List<ControlRow> rows = controls.stream().map(ControlStandardRow::toRow).toList();
        ControlStandard builtIn = ControlStandards.edition(edition);
        List<Problem> other = builtIn.problemsOfCompleting(rows, "/controls");
        if (!other.isEmpty()) {
            throw new InputException(other);
        }
        return ControlStandard.of(known.get(), named(builtIn.completedWith(rows), rows), basis, "/controls");
    }

    /** The rows of a standard, called as this document calls them. */
    private static List<Control> named(ControlStandard standard, List<ControlRow> rows) {
        Map<ControlId, Label> names = new HashMap<>();
        rows.forEach(row -> row.name().ifPresent(name -> names.put(row.id(), name)));
        return standard.controls().stream()
                .map(control -> Optional.ofNullable(names.get(control.id()))
                        .map(control::withName)
                        .orElse(control))
                .toList();
    }

    private Edition ownEdition() {
        PartialDate issued;
        try {
            issued = PartialDate.parse(edition);
        } catch (IllegalArgumentException | DateTimeException noDate) {
            throw new InputException(
                    List.of(ProblemCode.UNKNOWN_EDITION.at("/edition", ProblemTexts.ownEdition(edition))));
        }
        return new Edition(
                edition,
                issued,
                Basis.OFFICIAL,
                false,
                Label.of("利用者が用いる版", "an edition that the user brought"),
                List.of(),
                List.of());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CONTROL_STANDARD;
    }

    @Override
    public List<Problem> contradictions(AvailableStandards standards, Predicate<String> unread) {
        return ControlStandardConstraints.problems(this, unread);
    }

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
    @Named(ja = "管理基準の項目", en = "row of a control standard")
    public record ControlStandardRow(
            @Named(ja = "管理策番号", en = "control id") ControlId id,
            @Named(ja = "基準の区分", en = "layer") ControlLayer layer,
            @Named(ja = "項目の階層", en = "level") ControlLevel level,
            @Named(ja = "上位の項目の番号", en = "id of the parent") Optional<ControlId> parent,
            @Named(ja = "名称", en = "Japanese name") Optional<String> nameJa,
            @Named(ja = "名称（英語）", en = "English name") Optional<String> nameEn) {

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
            return ControlRow.nameOf(nameJa, nameEn);
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
}
