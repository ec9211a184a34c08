package dev.ismap.model.control;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId.ControlSuffix;
import dev.ismap.model.control.Crosswalks.Mapping;
import dev.ismap.model.control.Reference.ReferenceStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search for the ids of controls in texts at large: reports of scanners, design documents, policies (番号の検索).
 *
 * <p>Ids of this standard are found, and those of ISO/IEC 27001 and 27002 of 2013 ({@code A.14.2.2}), 27002:2022 and
 * Annex A of 27001:2022 ({@code 8.23}, {@code A.8.23}), 27017 ({@code CLD.6.3.1}) and NIST SP 800-53 ({@code AC-2}). Two
 * numbers that name nothing are a version or an amount more often than an id, and are passed over. Full-width digits,
 * letters and dots count as half-width ones.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param standard the edition in which ids are looked up
 * @param standards the editions at hand, to tell an id of another one
 * @since 0.1
 */
public record IdSearch(ControlStandard standard, AvailableStandards standards) {

    /**
     * An id that was found in a text, and what it is (文書中の番号).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param text the id as it stands in the text
     * @param at where it begins in the text, from 0
     * @param kind what it is
     * @param control the control that has it, or that has the same numbers; empty where there is none
     * @param place the place in another standard that it names, or also names, as {@code 5.1} does; empty where it names none
     * @param meant the controls that were probably meant: those that the place is mapped to, or, of an enhancement in no
     *     table, what it enhances
     */
    public record FoundId(
            String text, int at, Kind kind, Optional<Control> control, Optional<Reference> place, List<Mapping> meant) {

        /** What an id is. */
        public enum Kind {
            /** A control on which a statement decides (管理策). */
            CONTROL("管理策", "control"),
            /** A heading, on which nothing is decided (見出し). */
            HEADING("見出し", "heading"),
            /** The numbers of a control that has other letters behind them, or none (記号が違う). */
            OTHER_SUFFIX("記号の異なる管理策がある", "a control has these numbers with another suffix"),
            /** A control of another edition (他の版の管理策). */
            OTHER_EDITION("他の版の管理策", "control of another edition"),
            /** A place in another standard (他の基準の番号). */
            OTHER_STANDARD("他の基準の番号", "id of another standard"),
            /** A vacant number: surely no control has it (欠番). */
            VACANT("欠番", "vacant number"),
            /** Surely no control has it (存在しない番号). */
            NONE("存在しない番号", "no such control"),
            /** Whether a control has it is not known, as the optional details of the edition are not held. */
            NOT_KNOWN("任意の詳細管理策の内容を保持していないため不明", "not known, as the optional details are not held");

            private final String ja;
            private final String en;

            Kind(String ja, String en) {
                this.ja = ja;
                this.en = en;
            }

            /**
             * The kind in words.
             *
             * @return the words
             */
            public Label label() {
                return Label.of(ja, en);
            }
        }

        /** Creates what was found. */
        public FoundId {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(control, "control");
            Objects.requireNonNull(place, "place");
            meant = List.copyOf(meant);
        }
    }

    private static final Pattern ID = Pattern.compile("(?<![\\w.-])(?:"
            + "(CLD\\.\\d{1,2}(?:\\.\\d{1,2}){1,2})"
            + "|(A\\.\\d{1,2}(?:\\.\\d{1,2}){1,2})"
            + "|([A-Z]{2}-\\d{1,2}(?:\\(\\d{1,2}\\))?)"
            + "|(\\d{1,2}(?:\\.\\d{1,3}){1,3})(\\.[A-Z]{1,2})?"
            + ")(?![\\w-])(?!\\.\\w)");

    /** The letters that stand behind the numbers of controls. */
    private static final Set<String> SUFFIXES = Set.of(".P", ".B", ".PB");

    /** Creates a search. */
    public IdSearch {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(standards, "standards");
    }

    /**
     * The ids in a text.
     *
     * @param text the text
     * @return what was found, in its order
     */
    public List<FoundId> in(String text) {
        List<FoundId> found = new ArrayList<>();
        Matcher id = ID.matcher(halfWidth(text));
        while (id.find()) {
            String as = text.substring(id.start(), id.end());
            if (id.group(1) != null) {
                found.add(cloudAnnex(as, id.start(), id.group(1)));
            } else if (id.group(2) != null) {
                found.add(annexA(as, id.start(), id.group(2)));
            } else if (id.group(3) != null) {
                Reference place = Reference.of(ReferenceStandard.NIST_SP_800_53_R5, id.group(3));
                if (NistTables.isFamily(id.group(3).substring(0, 2))) {
                    found.add(other(as, id.start(), place));
                }
            } else if (id.group(5) == null || SUFFIXES.contains(id.group(5))) {
                own(as, id.start(), id.group(4) + Objects.toString(id.group(5), ""))
                        .ifPresent(found::add);
            } else if (as.equals(as.toUpperCase(Locale.ROOT))) {
                // small letters are more often the end of a file's name
                noSuffix(as, id.start(), id.group(4)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Each character for one, so that places in the text stay the same. */
    private static String halfWidth(String text) {
        String half = ControlId.halfWidth(text);
        String capital = half.toUpperCase(Locale.ROOT);
        return capital.length() == text.length() ? capital : half;
    }

    /**
     * Annex A of 2013 numbers its controls with three numbers and their sections with two; that of 2022 has two, as
     * 27002:2022 does.
     */
    private FoundId annexA(String text, int at, String id) {
        String numbers = id.substring("A.".length());
        Reference former = Reference.of(ReferenceStandard.ISO_IEC_27001_2013, id);
        if (numbers.indexOf('.') != numbers.lastIndexOf('.')) {
            return other(text, at, former);
        }
        Reference place = Reference.of(ReferenceStandard.ISO_IEC_27002_2022, numbers);
        Optional<Control> section = Crosswalks.exists(place)
                ? Optional.empty()
                : id(numbers).flatMap(standard::find).filter(Control::isHeading);
        return section.isPresent()
                ? new FoundId(text, at, FoundId.Kind.OTHER_STANDARD, section, Optional.of(former), List.of())
                : other(text, at, place);
    }

    /** The cloud annex of ISO/IEC 27017 numbers its sections with two numbers, which no control names. */
    private FoundId cloudAnnex(String text, int at, String id) {
        Reference place = Reference.of(ReferenceStandard.ISO_IEC_27017_2015, id);
        String numbers = id.substring("CLD.".length());
        Optional<Control> section = numbers.indexOf('.') == numbers.lastIndexOf('.')
                ? id(numbers).flatMap(standard::sameNumbers).filter(Control::isHeading)
                : Optional.empty();
        return section.isPresent()
                ? new FoundId(text, at, FoundId.Kind.OTHER_STANDARD, section, Optional.of(place), List.of())
                : other(text, at, place);
    }

    private FoundId other(String text, int at, Reference place) {
        boolean exists = Crosswalks.exists(place);
        return new FoundId(
                text,
                at,
                exists ? FoundId.Kind.OTHER_STANDARD : FoundId.Kind.NONE,
                Optional.empty(),
                Optional.of(place),
                exists ? meant(place) : List.of());
    }

    private List<Mapping> meant(Reference place) {
        List<Mapping> meant = Crosswalks.from(standard, place);
        int enhancement = place.clause().indexOf('(');
        return meant.isEmpty() && enhancement > 0
                ? Crosswalks.from(
                        standard, Reference.of(place.standard(), place.clause().substring(0, enhancement)))
                : meant;
    }

    /** A control's numbers with letters that no control has: a typing error, if a control has the numbers. */
    private Optional<FoundId> noSuffix(String text, int at, String numbers) {
        return id(numbers)
                .filter(id -> id.numbers().size() > 2)
                .flatMap(standard::sameNumbers)
                .map(same -> new FoundId(
                        text, at, FoundId.Kind.OTHER_SUFFIX, Optional.of(same), Optional.empty(), List.of()));
    }

    private static Optional<ControlId> id(String written) {
        try {
            return Optional.of(ControlId.parse(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Optional<FoundId> own(String text, int at, String written) {
        return id(written).flatMap(id -> own(text, at, written, id));
    }

    private Optional<FoundId> own(String text, int at, String written, ControlId id) {
        Optional<Reference> place = id.numbers().size() == 2 && id.suffix() == ControlSuffix.NONE
                ? Optional.of(Reference.of(ReferenceStandard.ISO_IEC_27002_2022, written))
                        .filter(Crosswalks::exists)
                : Optional.empty();
        List<Mapping> meant = place.map(one -> Crosswalks.from(standard, one)).orElse(List.of());
        Optional<Control> control = standard.find(id);
        if (control.isPresent()) {
            FoundId.Kind kind = control.get().isHeading() ? FoundId.Kind.HEADING : FoundId.Kind.CONTROL;
            return Optional.of(new FoundId(text, at, kind, control, place, meant));
        }
        if (id.numbers().size() == 2 && id.suffix() == ControlSuffix.NONE) {
            return place.map(one -> new FoundId(text, at, FoundId.Kind.OTHER_STANDARD, Optional.empty(), place, meant));
        }
        Optional<Control> same = standard.sameNumbers(id);
        return Optional.of(
                new FoundId(text, at, kind(id, same), same.or(() -> elsewhere(id)), Optional.empty(), List.of()));
    }

    private FoundId.Kind kind(ControlId id, Optional<Control> same) {
        if (same.isPresent()) {
            return FoundId.Kind.OTHER_SUFFIX;
        } else if (elsewhere(id).isPresent()) {
            return FoundId.Kind.OTHER_EDITION;
        } else if (standard.isVacant(id)) {
            return FoundId.Kind.VACANT;
        }
        boolean detail = id.numbers().size() == 4 && id.chapter() > 4;
        return detail && !standard.optionalDetailsComplete() ? FoundId.Kind.NOT_KNOWN : FoundId.Kind.NONE;
    }

    /** The control of another edition that has an id. */
    private Optional<Control> elsewhere(ControlId id) {
        return standards.heldEditions().stream()
                .filter(edition -> !edition.id().equals(standard.id()))
                .flatMap(edition -> standards.edition(edition.id()).find(id).stream())
                .findFirst();
    }
}
