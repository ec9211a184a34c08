package dev.ismap.model.control;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId.ControlSuffix;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a control standard (管理基準の項目): a heading or an item that is decided upon.
 *
 * <p>The name is a short name of this library and not the text of the standard. Of an optional detail mostly no name is
 * held: {@link #named()} is false then, and the name shown is that of its objective in brackets.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param layer the layer of criteria
 * @param level how deep it stands
 * @param parent the row that it stands under; absent for a chapter
 * @param name a short name; where none is held, the name of the row above in brackets
 * @param references where it comes from in other standards, in the order in which the standard names them
 * @param named whether the name is its own
 * @since 0.1
 */
public record Control(
        ControlId id,
        ControlLayer layer,
        ControlLevel level,
        Optional<ControlId> parent,
        Label name,
        List<Reference> references,
        boolean named) {

    /** Creates a row. Whether it fits in with others is checked where a standard is made of it. */
    public Control {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(name, "name");
        references = List.copyOf(references);
    }

    /**
     * A row with a name of its own.
     *
     * @param id the id
     * @param layer the layer of criteria
     * @param level how deep it stands
     * @param parent the row that it stands under; absent for a chapter
     * @param name a short name
     * @param references where it comes from in other standards
     */
    public Control(
            ControlId id,
            ControlLayer layer,
            ControlLevel level,
            Optional<ControlId> parent,
            Label name,
            List<Reference> references) {
        this(id, layer, level, parent, name, references, true);
    }

    /** A detail under a row, with its name if there is one. */
    static Control detail(ControlId id, Control above, Optional<Label> name) {
        return detail(id, above, name.orElseGet(() -> placeholder(above.name())), name.isPresent());
    }

    /** A detail under a row, with its name or with how it is called without one, as many under one row are. */
    static Control detail(ControlId id, Control above, Label name, boolean named) {
        return new Control(id, above.layer(), ControlLevel.DETAILED, Optional.of(above.id()), name, List.of(), named);
    }

    /** How a row is called of which no name is held: by the row above it. */
    static Label placeholder(Label above) {
        return Label.of("（" + above.ja() + "）", "(" + above.en() + ")");
    }

    /**
     * This row with a name of its own.
     *
     * @param newName the name
     * @return the row
     */
    public Control withName(Label newName) {
        return new Control(id, layer, level, parent, newName, references);
    }

    /**
     * This row as one of which no name is held.
     *
     * @param above the name of the row above it
     * @return the row, shown by that name in brackets
     */
    public Control withoutName(Label above) {
        return new Control(id, layer, level, parent, placeholder(above), references, false);
    }

    /**
     * The name, if one of its own is held.
     *
     * @return the name; empty where {@link #named()} is false
     */
    public Optional<Label> ownName() {
        return named ? Optional.of(name) : Optional.empty();
    }

    /**
     * The letters at the end of the id.
     *
     * @return the suffix
     */
    public ControlSuffix suffix() {
        return id.suffix();
    }

    /**
     * Whether a statement (言明書) decides on it: details of the governance and management criteria, and objectives and
     * details of the controls criteria. Every other row is a heading.
     *
     * @return true if it is decided upon
     */
    public boolean isDecidable() {
        return level == ControlLevel.DETAILED || isObjectiveOfControls();
    }

    /**
     * Whether it is a heading (見出し), on which nothing is decided.
     *
     * @return true if it is
     */
    public boolean isHeading() {
        return !isDecidable();
    }

    /**
     * Whether every statement takes it up (必須): the details of the governance and management criteria, the objectives
     * of the controls criteria, and the details that are basic statement requirements.
     *
     * <p>An objective may still be excluded with a reason; mandatory says that a decision on it is called for.
     *
     * @return true if it is mandatory
     */
    public boolean isMandatory() {
        return isDecidable()
                && (layer != ControlLayer.CONTROLS
                        || level == ControlLevel.OBJECTIVE
                        || suffix().isBasicStatementRequirement());
    }

    /**
     * Whether it is a detail that a provider selects or gives a reason for (選択): a detail of the controls criteria
     * that is no basic statement requirement.
     *
     * @return true if it is optional
     */
    public boolean isOptional() {
        return isDecidable() && !isMandatory();
    }

    /**
     * Whether it is an objective (統制目標) of the controls criteria.
     *
     * @return true if it is
     */
    public boolean isObjectiveOfControls() {
        return layer == ControlLayer.CONTROLS && level == ControlLevel.OBJECTIVE;
    }

    /**
     * Whether it is a detail (詳細管理策) of the controls criteria.
     *
     * @return true if it is
     */
    public boolean isDetailOfControls() {
        return layer == ControlLayer.CONTROLS && level == ControlLevel.DETAILED;
    }

    /**
     * One of the three layers of criteria that a control standard is made of.
     *
     * <p>This enum is immutable and thread-safe. The order is that of the chapters.
     *
     * @since 0.1
     */
    public enum ControlLayer {
        /** The governance criteria (ガバナンス基準), chapter 3: what the governing body does. */
        GOVERNANCE("governance", "ガバナンス基準", "Governance criteria"),
        /** The management criteria (マネジメント基準), chapter 4: what management does. */
        MANAGEMENT("management", "マネジメント基準", "Management criteria"),
        /** The controls criteria (管理策基準), chapters 5 to 18: what is done in operation. */
        CONTROLS("controls", "管理策基準", "Controls criteria");

        private final String code;
        private final String ja;
        private final String en;

        ControlLayer(String code, String ja, String en) {
            this.code = code;
            this.ja = ja;
            this.en = en;
        }

        /**
         * The layer as tables write it: {@code governance}, {@code management} or {@code controls}.
         *
         * @return the code, in lower case
         */
        public String code() {
            return code;
        }

        /**
         * Its name.
         *
         * @return the name
         */
        public Label label() {
            return Label.of(ja, en);
        }
    }

    /**
     * How deep in a control standard a row stands.
     *
     * <p>The level does not say whether a row is decided upon: an objective is an item in the controls criteria and a
     * heading in the two other layers. {@link Control#isDecidable()} says it.
     *
     * <p>This enum is immutable and thread-safe. The order is from the outside in.
     *
     * @since 0.1
     */
    public enum ControlLevel {
        /** A chapter (章), one number. */
        CHAPTER("chapter", 1, "章", "Chapter"),
        /** A section (節), two numbers. */
        SECTION("section", 2, "節", "Section"),
        /** An objective (統制目標), three numbers. */
        OBJECTIVE("objective", 3, "統制目標", "Control objective"),
        /** A detail (詳細管理策), four numbers. */
        DETAILED("detailed", 4, "詳細管理策", "Detailed control");

        private final String code;
        private final int depth;
        private final String ja;
        private final String en;

        ControlLevel(String code, int depth, String ja, String en) {
            this.code = code;
            this.depth = depth;
            this.ja = ja;
            this.en = en;
        }

        static ControlLevel of(ControlId id) {
            return values()[id.depth() - 1];
        }

        /**
         * The level as tables write it: {@code chapter}, {@code section}, {@code objective} or {@code detailed}.
         *
         * @return the code, in lower case
         */
        public String code() {
            return code;
        }

        /**
         * How many numbers an id of this level has.
         *
         * @return the number of numbers, 1 to 4
         */
        public int depth() {
            return depth;
        }

        /**
         * Its name.
         *
         * @return the name
         */
        public Label label() {
            return Label.of(ja, en);
        }
    }
}
