package dev.ismap.model.control;

import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Edition.Amendment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The editions of the control standard (管理基準の各版) that are known, and those whose contents are built in.
 *
 * <p>The edition that a statement is measured by is the one it names. It is never derived from a day: the days here say
 * which other edition could be meant.
 *
 * <p>Held are {@code 2022-04-01} and {@code 2024-07}. All that is mandatory is official in the first; the second is
 * reported to have carried it over (SECONDARY). Of the optional details the ids are held, and nearly no names: 1,046 and
 * 1,050 of them, complete by one published crosswalk of 2026-04-01 that agrees with the published counts (SECONDARY; for
 * 2022-04-01 an inference). Source: ISMAP管理基準 and what is known of its revisions.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ControlStandards {

    private static final List<ControlId> VACANT_IN_2024 = Stream.of(
                    "6.1.3.4",
                    "7.2.2.20",
                    "7.2.2.21",
                    "7.2.2.22",
                    "7.2.2.23",
                    "7.2.2.24",
                    "12.1.2.12",
                    "12.4.1.16",
                    "14.1.1.21",
                    "14.1.1.22",
                    "15.1.1.15",
                    "16.1.1.13")
            .map(ControlId::parse)
            .toList();

    private static final List<Edition> EDITIONS = List.of(
            notHeld("2020-06-03", Label.of("初版", "The first edition")),
            notHeld("2020-08-20", Label.of("字句の修正。項目の増減は示されていない", "Corrections; no change of ids is stated")),
            notHeld(
                    "2020-12-25",
                    Label.of(
                            "四つの重点領域に関する附属書1の追加。項目の増減は示されていない",
                            "Appendix 1 with the four critical areas; no change of ids is stated")),
            notHeld(
                    "2021-03-12",
                    Label.of("暗号の定義の追加。項目の増減は示されていない", "Definition of cryptography; no change of ids is stated")),
            notHeld(
                    "2021-06-22",
                    Label.of("監査対象期間（2.2.5）の規定。項目の増減は示されていない", "Audit period (2.2.5); no change of ids is stated")),
            new Edition(
                    "2022-04-01",
                    PartialDate.parse("2022-04-01"),
                    Basis.OFFICIAL,
                    true,
                    Label.of(
                            "統制目標を第5章に記述し、詳細管理策を2021年7月の政府統一基準群に整合させたもの。必須の項目は全て、任意の詳細管理策は番号を全て保持している",
                            "Objectives described in chapter 5, details aligned with the Common Standards of July 2021;"
                                    + " everything mandatory is held, and the ids of all optional details"),
                    List.of(),
                    List.of()),
            new Edition(
                    "2024-07",
                    PartialDate.parse("2024-07"),
                    Basis.SECONDARY,
                    true,
                    Label.of(
                            "選択的な詳細管理策4件の追加、4件への例示の追加及び1か所の字句修正。改定の日は不明。必須の項目は前版のとおりと伝えられている",
                            "Four optional details added, examples added to four details, one change of wording; the"
                                    + " day is not known; the mandatory controls are reported to be carried over"),
                    List.of(
                            amendment("7.2.2.18", Amendment.Kind.EXAMPLE_ADDED),
                            amendment("8.1.5.4.P", Amendment.Kind.ADDED),
                            amendment("9.2.3.11.PB", Amendment.Kind.EXAMPLE_ADDED),
                            amendment("12.2.1.15", Amendment.Kind.ADDED),
                            amendment("13.1.3.1", Amendment.Kind.EXAMPLE_ADDED),
                            amendment("13.1.3.5", Amendment.Kind.EXAMPLE_ADDED),
                            amendment("13.2.3.7.P", Amendment.Kind.ADDED),
                            amendment("16.1.5.10", Amendment.Kind.ADDED)),
                    VACANT_IN_2024));

    private static final List<Draft> DRAFTS = List.of(new Draft(
            DayRange.of(LocalDate.of(2025, 9, 18), LocalDate.of(2025, 10, 17)),
            Label.of("改定案の意見公募。結果は不明", "Out for public comment; the outcome is not known")));

    private ControlStandards() {}

    /** Made when first asked for, so that a program that names one edition pays for one. */
    private static final class Of2022 {
        static final ControlStandard STANDARD = ControlStandard.builtIn(
                known("2022-04-01"),
                rows(),
                Basis.SECONDARY,
                "d4e0795824de9c6908ee226e95c387d2236197a45688366af85fbf6136f6a555");

        private static List<Control> rows() {
            List<Control> rows = new ArrayList<>();
            rows.addAll(Outline.read(ControlLayer.GOVERNANCE, GovernanceRows.CHAPTER_3));
            rows.addAll(Outline.read(ControlLayer.MANAGEMENT, ManagementRows.CHAPTER_4));
            ControlsRows.CHAPTERS.forEach(chapter -> rows.addAll(Outline.read(ControlLayer.CONTROLS, chapter)));
            rows.addAll(OptionalDetailRows.under(rows));
            return rows;
        }
    }

    /** The edition before, and what this one is known to have added. */
    private static final class Of2024 {
        static final ControlStandard STANDARD = ControlStandard.builtIn(
                known("2024-07"),
                rows(),
                Basis.SECONDARY,
                "ba083f5a64e2065e08aace8bc0572468cb7da97cfce120dcc0daf142f80418eb");

        private static List<Control> rows() {
            List<Control> rows = new ArrayList<>(Of2022.STANDARD.controls());
            Map<ControlId, Label> names = OptionalDetailRows.names();
            known("2024-07").amendments().stream()
                    .filter(amendment -> amendment.kind() == Amendment.Kind.ADDED)
                    .map(Amendment::control)
                    .map(id -> RowCheck.control(
                            Of2022.STANDARD,
                            new ControlRow(
                                    id,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.ofNullable(names.get(id)))))
                    .forEach(rows::add);
            return rows;
        }
    }

    private static Edition notHeld(String id, Label note) {
        return new Edition(id, PartialDate.parse(id), Basis.OFFICIAL, false, note, List.of(), List.of());
    }

    private static Amendment amendment(String id, Amendment.Kind kind) {
        return new Amendment(ControlId.parse(id), kind);
    }

    private static Edition known(String id) {
        return find(id).orElseThrow(() -> new UnknownEditionException(
                id, EDITIONS.stream().map(Edition::id).collect(Collectors.joining(", "))));
    }

    /**
     * Every edition that is known, held or not.
     *
     * @return the editions, oldest first
     */
    public static List<Edition> editions() {
        return EDITIONS;
    }

    /**
     * The editions whose contents are built in.
     *
     * @return the editions, oldest first
     */
    public static List<Edition> heldEditions() {
        return EDITIONS.stream().filter(Edition::held).toList();
    }

    /**
     * The edition with a name, if it is known.
     *
     * @param id the name, such as {@code 2022-04-01}
     * @return the edition, held or not; empty where the name is not known
     */
    public static Optional<Edition> find(String id) {
        Objects.requireNonNull(id, "id");
        return EDITIONS.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /**
     * The control standard in an edition.
     *
     * @param id the name of the edition, such as {@code 2022-04-01}
     * @return the standard; its optional details are complete, on the basis of a secondary source
     * @throws UnknownEditionException if no edition has this name
     * @throws EditionNotHeldException if the contents of the edition are not held
     */
    public static ControlStandard edition(String id) {
        Edition edition = known(id);
        return switch (edition.id()) {
            case "2022-04-01" -> Of2022.STANDARD;
            case "2024-07" -> Of2024.STANDARD;
            default ->
                throw new EditionNotHeldException(
                        edition, heldEditions().stream().map(Edition::id).collect(Collectors.joining(", ")));
        };
    }

    /**
     * The newest edition whose contents are built in.
     *
     * @return the standard
     */
    public static ControlStandard newestHeld() {
        List<Edition> held = heldEditions();
        return edition(held.get(held.size() - 1).id());
    }

    /**
     * The editions that may have been issued after one day and by another: those that could be meant by who began on
     * the first and filed on the second.
     *
     * <p>An edition of which only the month is known may have been issued on each day of it.
     *
     * @param after the first day, on which an edition issued does not count
     * @param upTo the second day, on which one does
     * @return the editions, oldest first; none where the second day is not after the first
     */
    public static List<Edition> issuedBetween(LocalDate after, LocalDate upTo) {
        LocalDate from = after.plusDays(1);
        return from.isAfter(upTo)
                ? List.of()
                : EDITIONS.stream()
                        .filter(edition -> !edition.issued().last().isBefore(from)
                                && !edition.issued().isAfter(upTo))
                        .toList();
    }

    /**
     * The editions that may be the newest on a day.
     *
     * @param day the day
     * @return one edition, or two in a month of which it is not known on which day the second was issued; none before
     *     the first
     */
    public static List<Edition> newestOn(LocalDate day) {
        return EDITIONS.stream()
                .filter(edition -> !edition.issued().isAfter(day))
                .filter(edition -> EDITIONS.stream()
                        .noneMatch(
                                later -> later.issued().isAfter(edition.issued().last())
                                        && !later.issued().last().isAfter(day)))
                .toList();
    }

    /**
     * Drafts that were out for comment. They are told, not used.
     *
     * @return the drafts, oldest first
     */
    public static List<Draft> drafts() {
        return DRAFTS;
    }

    /**
     * A draft of the control standard that was out for public comment (意見公募に付された改定案). It is no edition: nothing
     * follows from it.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param outForComment the days on which comments were taken
     * @param note what is known of it
     * @since 0.1
     */
    public record Draft(DayRange outForComment, Label note) {

        /** Creates a draft. */
        public Draft {
            Objects.requireNonNull(outForComment, "outForComment");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * The name of an edition of the control standard that is not known.
     *
     * <p>{@link ControlStandards#editions()} lists those that are.
     *
     * @since 0.1
     */
    public static final class UnknownEditionException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String edition;

        UnknownEditionException(String edition, String known) {
            super("This edition of the control standard is not known; known are " + known + ".");
            this.edition = edition;
        }

        /**
         * What was asked for.
         *
         * @return the text, as it was given
         */
        public String edition() {
            return edition;
        }
    }

    /**
     * An edition of the control standard that is known to exist and whose contents are not held.
     *
     * <p>It is not answered with the nearest edition. {@link ControlStandards#heldEditions()} lists those that can be used;
     * {@link ControlStandard#of} makes one of rows of your own.
     *
     * @since 0.1
     */
    public static final class EditionNotHeldException extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final transient Edition edition;

        EditionNotHeldException(Edition edition, String held) {
            super("The contents of edition " + edition.id() + " of the control standard are not held; held are " + held
                    + ".");
            this.edition = edition;
        }

        /**
         * The edition that was asked for.
         *
         * @return the edition
         */
        public Edition edition() {
            return edition;
        }
    }
}
