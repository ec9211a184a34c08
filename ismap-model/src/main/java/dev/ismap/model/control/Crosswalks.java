package dev.ismap.model.control;

import static dev.ismap.model.control.Reference.ReferenceStandard.ISO_IEC_27001_2013;
import static dev.ismap.model.control.Reference.ReferenceStandard.ISO_IEC_27002_2013;
import static dev.ismap.model.control.Reference.ReferenceStandard.JIS_Q_27001_2014;
import static dev.ismap.model.control.Reference.ReferenceStandard.NIST_SP_800_53_R5;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlStandard.UnknownControlException;
import dev.ismap.model.control.Reference.ReferenceStandard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways between ISMAP's control standard and other standards (対応表), in both directions.
 *
 * <ul>
 *   <li>Governance items name clauses of ISO/IEC 27014:2013, management items of JIS Q 27001:2014 (identical with
 *       ISO/IEC 27001:2013), objectives a control of ISO/IEC 27002:2013 or, with suffix P, of ISO/IEC 27017:2015.
 *   <li>ISO/IEC 27002:2022 is reached through ISO/IEC 27002:2013, by the table of where each control went.
 *   <li>NIST SP 800-53 revision 5 is reached through ISO/IEC 27001:2013, whose Annex A numbers its controls as ISO/IEC
 *       27002:2013 does, by the two tables that NIST publishes, one for each direction.
 * </ul>
 *
 * <p>Source: the references that the control standard gives; ISO/IEC 27002:2022, Annex B; NIST, SP 800-53 Rev. 5
 * to ISO/IEC 27001 mapping, tables 1 and 2.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Crosswalks {

    /** NIST relates A.18.1.4 with an appendix of revision 4 that revision 5 does not have, and with no control. */
    private static final Link PRIVACY = new Link(
            Optional.of(Reference.of(ISO_IEC_27001_2013, "A.18.1.4")),
            Reference.of(NIST_SP_800_53_R5, "Appendix J Privacy controls"),
            Correspondence.AS_PRINTED);

    private Crosswalks() {}

    /**
     * Everything that a control of the newest held edition is in other standards.
     *
     * @param id the id of the control
     * @return its mappings; empty lists where nothing is known
     * @throws UnknownControlException if the newest held edition does not hold it
     */
    public static Crosswalk of(ControlId id) {
        return of(ControlStandards.newestHeld(), id);
    }

    /**
     * Everything that a control is in other standards.
     *
     * @param standard the standard that holds the control, such as one that a user completed
     * @param id the id of the control
     * @return its mappings; empty lists where nothing is known
     * @throws UnknownControlException if the standard does not hold it
     */
    public static Crosswalk of(ControlStandard standard, ControlId id) {
        Control control = standard.control(id);
        List<Mapping> ofObjective = control.isDetailOfControls()
                ? standard.parentOf(id).map(Crosswalks::mappings).orElse(List.of())
                : List.of();
        return new Crosswalk(control, mappings(control), ofObjective);
    }

    private static List<Mapping> mappings(Control control) {
        List<Mapping> mappings = new ArrayList<>();
        for (Reference named : control.references()) {
            mappings.add(new Mapping(control.id(), named, Correspondence.STATED, Optional.empty()));
        }
        if (leadsOn(control)) {
            for (Reference named : control.references()) {
                follow(Iso27002Table.LINKS, control, named, mappings);
            }
            control.references().stream()
                    .flatMap(Crosswalks::in27001)
                    .distinct()
                    .forEach(clause -> {
                        follow(NistTables.ISO_TO_NIST, control, clause, mappings);
                        follow(List.of(PRIVACY), control, clause, mappings);
                    });
        }
        return mappings;
    }

    /** A detail of the controls criteria is a part of the control that it names; the tables map whole controls. */
    private static boolean leadsOn(Control control) {
        return !control.isDetailOfControls();
    }

    private static void follow(List<Link> table, Control control, Reference start, List<Mapping> mappings) {
        Optional<Reference> from = Optional.of(start);
        table.stream()
                .filter(link -> link.from().equals(from))
                .map(link -> new Mapping(control.id(), link.to(), link.kind(), from))
                .forEach(mappings::add);
    }

    /** The place of ISO/IEC 27001:2013 that a reference comes to: its own clause, or a control of Annex A. */
    private static Stream<Reference> in27001(Reference reference) {
        return switch (reference.standard()) {
            case JIS_Q_27001_2014 ->
                Stream.of(
                        Reference.of(ISO_IEC_27001_2013, reference.wholeClause().clause()));
            case ISO_IEC_27002_2013 -> Stream.of(Reference.of(ISO_IEC_27001_2013, "A." + reference.clause()));
            default -> Stream.empty();
        };
    }

    /**
     * The controls of the newest held edition that a place in another standard is mapped to.
     *
     * @param place the place, such as {@code 27002:2022 5.15} or {@code SP 800-53 r5 AC-2}
     * @return the mappings, their target the place asked about; none where nothing is known of it
     */
    public static List<Mapping> from(Reference place) {
        return from(ControlStandards.newestHeld(), place);
    }

    /**
     * The controls of a standard that a place in another standard is mapped to.
     *
     * <p>A clause finds what names it and what names an item of it, headings included: {@code 5.1} finds
     * {@code 5.1b)}. From NIST SP 800-53 the way goes by NIST's own table in that direction; for what stands in the
     * other table only, such as an enhancement, by that one.
     *
     * @param standard the standard
     * @param place the place
     * @return the mappings in natural order, their target the place asked about; none where nothing is known of it
     */
    public static List<Mapping> from(ControlStandard standard, Reference place) {
        Stream<Mapping> mappings = switch (place.standard()) {
            case ISO_IEC_27014_2013, JIS_Q_27001_2014, ISO_IEC_27002_2013, ISO_IEC_27017_2015 ->
                naming(standard, place)
                        .map(control -> new Mapping(control.id(), place, Correspondence.STATED, Optional.empty()));
            case ISO_IEC_27001_2013 -> through27001(standard, place, place, Correspondence.STATED);
            case ISO_IEC_27002_2022 ->
                Iso27002Table.LINKS.stream()
                        .filter(link -> link.to().equals(place))
                        .flatMap(link -> link.from().stream()
                                .flatMap(from -> through(standard, from, place, link.kind(), from)));
            case NIST_SP_800_53_R5 -> fromNist(standard, place);
        };
        return mappings.distinct()
                .sorted(Comparator.comparing(Mapping::control))
                .toList();
    }

    /**
     * Whether a standard has a place, as far as the references and tables tell.
     *
     * @param place the place
     * @return true if some control, or another standard's table, names it, and for a number that a family of NIST SP 800-53
     *     has; of an enhancement there, whether the control has it is not looked up
     */
    public static boolean exists(Reference place) {
        ControlStandard standard = ControlStandards.newestHeld();
        return switch (place.standard()) {
            case ISO_IEC_27002_2022 ->
                Iso27002Table.LINKS.stream().anyMatch(link -> link.to().equals(place));
            case ISO_IEC_27001_2013 ->
                !from(standard, place).isEmpty()
                        || NistTables.NIST_TO_ISO.stream()
                                .anyMatch(link -> link.to().equals(place));
            case NIST_SP_800_53_R5 -> NistTables.exists(place.clause());
            default -> naming(standard, place).findAny().isPresent();
        };
    }

    /**
     * Where it is read that a control is mapped to a place.
     *
     * @param mapping the mapping
     * @return the source, in words
     */
    public static Label source(Mapping mapping) {
        return switch (mapping.target().standard()) {
            case ISO_IEC_27002_2022 -> Label.same("ISO/IEC 27002:2022, Annex B");
            case NIST_SP_800_53_R5 ->
                Label.of(
                        "NIST の対応表（SP 800-53 Rev. 5、ISO/IEC 27001）", "NIST, SP 800-53 Rev. 5 to ISO/IEC 27001 mapping");
            default -> Label.of("ISMAP管理基準が示す参照", "the references that the control standard gives");
        };
    }

    private static Stream<Mapping> fromNist(ControlStandard standard, Reference place) {
        Optional<Reference> from = Optional.of(place);
        List<Link> links = NistTables.NIST_TO_ISO.stream()
                .filter(link -> link.from().equals(from))
                .toList();
        return links.isEmpty()
                ? NistTables.ISO_TO_NIST.stream()
                        .filter(link -> link.to().equals(place))
                        .flatMap(link -> link.from().stream()
                                .flatMap(clause -> through27001(standard, clause, place, link.kind())))
                : links.stream().flatMap(link -> through27001(standard, link.to(), place, link.kind()));
    }

    private static Stream<Mapping> through27001(
            ControlStandard standard, Reference clause, Reference target, Correspondence kind) {
        Reference named = clause.clause().startsWith("A.")
                ? Reference.of(ISO_IEC_27002_2013, clause.clause().substring(2))
                : Reference.of(JIS_Q_27001_2014, clause.clause());
        return through(standard, named, target, kind, clause.equals(target) ? named : clause);
    }

    private static Stream<Mapping> through(
            ControlStandard standard, Reference named, Reference target, Correspondence kind, Reference via) {
        return naming(standard, named)
                .filter(Crosswalks::leadsOn)
                .map(control -> new Mapping(control.id(), target, kind, Optional.of(via)));
    }

    /** The controls that name a place or an item of it. */
    private static Stream<Control> naming(ControlStandard standard, Reference place) {
        return standard.controls().stream()
                .filter(control -> control.references().stream()
                        .anyMatch(reference -> reference.equals(place)
                                || reference.wholeClause().equals(place)));
    }

    /**
     * Where each control of ISO/IEC 27002:2013 went in ISO/IEC 27002:2022, and what is new there.
     *
     * @return the table, by the numbers of 2013, the new ones last
     */
    public static List<Link> iso27002From2013To2022() {
        return Iso27002Table.LINKS;
    }

    /**
     * NIST's table from SP 800-53 revision 5 to ISO/IEC 27001:2013.
     *
     * @return the table, by NIST's controls
     */
    public static List<Link> nistToIso27001() {
        return NistTables.NIST_TO_ISO;
    }

    /**
     * NIST's table from ISO/IEC 27001:2013 to SP 800-53 revision 5.
     *
     * @return the table, by the clauses and then the controls of Annex A
     */
    public static List<Link> iso27001ToNist() {
        return NistTables.ISO_TO_NIST;
    }

    /**
     * Everything that one control is in other standards (管理策の対応一覧).
     *
     * <p>A detail of the controls criteria is mapped itself only where the control standard names a place for it. What its
     * objective is mapped to stands apart: it is near, but a wider thing.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param control the control
     * @param own its own mappings: named places first, then ISO/IEC 27002:2022, then NIST SP 800-53
     * @param ofObjective for a detail of the controls criteria, the mappings of its objective; otherwise none
     * @since 0.1
     */
    public record Crosswalk(Control control, List<Mapping> own, List<Mapping> ofObjective) {

        /** Creates a crosswalk. */
        public Crosswalk {
            Objects.requireNonNull(control, "control");
            own = List.copyOf(own);
            ofObjective = List.copyOf(ofObjective);
        }

        /**
         * The control's own mappings to one standard.
         *
         * @param standard the standard
         * @return the mappings, none where there is none
         */
        public List<Mapping> to(ReferenceStandard standard) {
            return own.stream()
                    .filter(mapping -> mapping.target().standard() == standard)
                    .toList();
        }
    }

    /**
     * What a control is in another standard (他の基準との対応), and by which way that is known.
     *
     * <p>Where {@code via} is present, nobody has mapped ISMAP's control itself: it is mapped through that place. All of
     * NIST SP 800-53 is, through ISO/IEC 27001:2013.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param control the control of the control standard
     * @param target the place in the other standard
     * @param kind how they hang together; with {@code via}, how that place and the target do
     * @param via the place through which they are mapped; absent where they are mapped directly
     * @since 0.1
     */
    public record Mapping(ControlId control, Reference target, Correspondence kind, Optional<Reference> via) {

        /** Creates a mapping. */
        public Mapping {
            Objects.requireNonNull(control, "control");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(via, "via");
        }
    }

    /**
     * A line of a published table between two standards (対応表の行).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param from the place that is mapped; absent where the target is new
     * @param to the place that it is mapped to
     * @param kind how they hang together
     * @since 0.1
     */
    public record Link(Optional<Reference> from, Reference to, Correspondence kind) {

        /** Creates a line. */
        public Link {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * How two places in two standards hang together (対応の種類).
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    public enum Correspondence {
        /** The control standard itself names the place, or the place is the same one under another number. */
        STATED("管理基準が示す参照", "Named by the control standard"),
        /** One control of the older edition became one of the newer. */
        CARRIED("継承", "Carried over"),
        /** Several controls of the older edition became one of the newer. */
        MERGED("統合", "Merged with others"),
        /** One control of the older edition became several of the newer, or was spread over them. */
        SPLIT("分割", "Split"),
        /** A control of the newer edition that no control of the older became. */
        NEW("新設", "New"),
        /** The publisher of the mapping relates the two. */
        RELATED("対応", "Related"),
        /** The publisher relates the two, and marks that the ISO/IEC control does not fully meet the other's intent. */
        RELATED_PARTIALLY("一部対応", "Related in part"),
        /** The publisher relates the place with the first control of every family (policy and procedures). */
        RELATED_AS_EVERY_FIRST("全ての群の第1管理策（方針及び手順）と対応", "Related with the first control of every family"),
        /** Taken over as the publisher printed it, though it names no control. */
        AS_PRINTED("原典の表記のまま", "As printed");

        private final String ja;
        private final String en;

        Correspondence(String ja, String en) {
            this.ja = ja;
            this.en = en;
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
