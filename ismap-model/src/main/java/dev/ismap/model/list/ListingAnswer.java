package dev.ismap.model.list;

import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answer to whether something is listed on a day, with all that it rests on (掲載状況の回答).
 *
 * <p>It can go into the file of a procurement as it is: it names the list, the last day about which anything is on
 * record there, whether the list is complete on the day asked about, and the events from which it follows. The status
 * follows from those events and that completeness alone.
 *
 * <p>It is about the very thing that was asked about. That its provider, or a service on which it is built, is listed
 * is never an answer.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind of the list
 * @param list the name of the list, if it has one
 * @param asked the number or the name that was asked about
 * @param registrationNumbers the registration numbers that the record has for it, in order
 * @param day the day asked about
 * @param knownOn the day as of which the record is known; empty where all that is on record counts
 * @param status the answer
 * @param doubt why it is unknown; present exactly where it is, as where there is no entry and the list is not complete
 * @param snapshot the last day about which anything is on record, in the list as a whole or of what is asked for; empty
 *     where nothing is
 * @param complete whether the list is complete on the day
 * @param restsOn the events from which the answer follows, or which leave it open, by the day they took effect
 * @param basis how well the entries are known that were looked at, the weakest of them
 * @param lastValidDays the days that can be the last valid one of the registration; empty where its audit period is not
 *     on record, or no law was asked
 * @param listBegins the day before which nothing was on the list, where the day asked about lies before it
 * @param nearest the name or number of an entry that was probably meant, where there is none of the one asked about
 * @since 0.1
 */
public record ListingAnswer(
        DocumentKind kind,
        Optional<String> list,
        String asked,
        List<String> registrationNumbers,
        LocalDate day,
        Optional<LocalDate> knownOn,
        ListingStatus status,
        Optional<ListingDoubt> doubt,
        Optional<LocalDate> snapshot,
        boolean complete,
        List<ListEvent> restsOn,
        Basis basis,
        Optional<DayRange> lastValidDays,
        Optional<LocalDate> listBegins,
        Optional<String> nearest) {

    /**
     * Creates an answer.
     *
     * @throws IllegalArgumentException if there is a doubt where the answer is known, or none where it is not
     */
    public ListingAnswer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(asked, "asked");
        registrationNumbers = List.copyOf(registrationNumbers);
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(snapshot, "snapshot");
        restsOn = List.copyOf(restsOn);
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(lastValidDays, "lastValidDays");
        Objects.requireNonNull(listBegins, "listBegins");
        Objects.requireNonNull(nearest, "nearest");
        if (doubt.isPresent() != (state(status, complete) == ListingState.UNKNOWN)) {
            throw new IllegalArgumentException("There is a reason for doubt exactly where it is unknown");
        }
    }

    /**
     * Whether it is listed, without the detail: what has no entry is not listed on a day for which the list is complete.
     *
     * @return the state
     */
    public ListingState state() {
        return state(status, complete);
    }

    private static ListingState state(ListingStatus status, boolean complete) {
        return status == ListingStatus.NO_ENTRY && complete ? ListingState.NOT_LISTED : status.state();
    }

    /**
     * The name of the list, or what it is where it has no name.
     *
     * @return the name
     */
    public Label listName() {
        return list.filter(name -> !Blank.is(name))
                .map(Label::same)
                .orElseGet(() -> kind == DocumentKind.AUDITOR_LIST
                        ? Label.of("ISMAP監査機関リスト", "list of auditing organisations")
                        : Label.of("ISMAPクラウドサービスリスト", "ISMAP Cloud Service List"));
    }

    /**
     * The answer in sentences: what holds on the day, what the list is, and what it rests on.
     *
     * @return the sentences, at least two
     */
    public List<Label> sentences() {
        List<Label> sentences = new ArrayList<>();
        sentences.add(ofTheDay());
        sentences.add(ofTheList());
        knownOn.ifPresent(known -> sentences.add(
                Label.of(known + "までに判明していた記録のみによる。", "This rests only on what was known on " + known + ".")));
        lastValidDays.ifPresent(days -> sentences.add(ofTheTerm(days)));
        if (!registrationNumbers.isEmpty()) {
            String numbers = String.join(", ", registrationNumbers);
            sentences.add(Label.of("登録番号：" + numbers + "。", "Registration number: " + numbers + "."));
        }
        for (ListEvent event : restsOn) {
            Label words = event.words();
            sentences.add(Label.of("根拠：" + words.ja() + "。", "On record: " + words.en() + "."));
        }
        if (kind == DocumentKind.CLOUD_SERVICE_LIST && state() != ListingState.LISTED) {
            sentences.add(Label.of(
                    "同じ事業者の他のサービス又は基盤となるサービスが掲載されていても、このサービスが掲載されていることにはならない。",
                    "That another service of its provider, or a service on which it is built, is listed does not make it "
                            + "listed."));
        }
        return List.copyOf(sentences);
    }

    /**
     * The sentences as one text.
     *
     * @return the text
     */
    public Label text() {
        List<Label> sentences = sentences();
        return Label.of(
                sentences.stream().map(Label::ja).collect(Collectors.joining()),
                sentences.stream().map(Label::en).collect(Collectors.joining(" ")));
    }

    private Label ofTheDay() {
        if (listBegins.isPresent()) {
            LocalDate begins = listBegins.get();
            return Label.of(
                    "「" + asked + "」は、" + day + "において掲載されていない。" + begins + "より前にリストに掲載されたものはない。",
                    "\"" + asked + "\" is not listed on " + day + ": nothing was on the list before " + begins + ".");
        } else if (status == ListingStatus.NO_ENTRY) {
            return ofNoEntry();
        }
        Label words = switch (status) {
            case LISTED -> Label.of("掲載されている。", "is listed on " + day + ".");
            case RENEWAL_PENDING ->
                Label.of("掲載されており、更新の申請中である。", "is listed on " + day + ", and its renewal is pending.");
            case NOT_LISTED -> Label.of("掲載されていない。", "is not listed on " + day + ".");
            case EXPIRED ->
                Label.of("有効期限切れにより、掲載されていない。", "is not listed on " + day + ": its registration has expired.");
            case LAPSED -> Label.of("失効しており、掲載されていない。", "is not listed on " + day + ": its registration has lapsed.");
            case REMOVED -> Label.of("登録の削除により、掲載されていない。", "is not listed on " + day + ": it was removed.");
            case UNKNOWN, NO_ENTRY -> {
                Label why = doubt.orElse(ListingDoubt.OPEN).label();
                yield Label.of(
                        "掲載されているか不明である（" + why.ja() + "）。",
                        ": whether it is listed on " + day + " is unknown, as " + why.en() + ".");
            }
        };
        String subject = "\"" + asked + "\"" + (status == ListingStatus.UNKNOWN ? "" : " ");
        return Label.of("「" + asked + "」は、" + day + "において" + words.ja(), subject + words.en());
    }

    private Label ofNoEntry() {
        Label comesTo = complete
                ? Label.of("この名称又は番号では掲載されていない。", " Nothing is listed under it on " + day + ".")
                : Label.of(
                        "この名称又は番号で" + day + "に掲載されているかは不明である。",
                        " Whether anything is listed under it on " + day + " is unknown.");
        return Label.of(
                "「" + asked + "」に当たる掲載事項はない。"
                        + nearest.map(name -> "「" + name + "」の誤りではないか。").orElse("")
                        + comesTo.ja(),
                "There is no entry \"" + asked + "\"."
                        + nearest.map(name -> " Did you mean \"" + name + "\"?").orElse("")
                        + comesTo.en());
    }

    private Label ofTheTerm(DayRange days) {
        LocalDate first = days.first();
        Optional<LocalDate> other = days.last().filter(last -> !last.equals(first));
        return Label.of(
                "有効期間の満了日：" + first + other.map(last -> "（別の読み方では" + last + "）").orElse("") + "。",
                "Last valid day: " + first
                        + other.map(last -> " (by another reading " + last + ")")
                                .orElse("") + ".");
    }

    private Label ofTheList() {
        Label name = listName();
        Label upTo = snapshot.map(last -> Label.of("（" + last + "までの記録）", " (on record up to " + last + ")"))
                .orElseGet(() -> Label.of("（記録なし）", " (nothing on record)"));
        Label completeness = complete
                ? Label.of("このリストは、" + day + "について網羅的である。", "It is complete for " + day + ".")
                : Label.of(
                        "このリストは、" + day + "について網羅的でなく、記録にない異動があり得る。",
                        "It is not complete for " + day + ": something may have happened that is not on record.");
        return Label.of(
                "リスト：" + name.ja() + upTo.ja() + "。" + completeness.ja(),
                "List: " + name.en() + upTo.en() + ". " + completeness.en());
    }

    /**
     * What a list says of a service or an auditing organisation on a day (掲載の状態).
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    @Named(ja = "掲載の状態", en = "state of a listing")
    public enum ListingState {
        /** It is listed on the day. */
        @Named(ja = "掲載", en = "listed")
        LISTED,
        /** It is not listed on the day. */
        @Named(ja = "不掲載", en = "not listed")
        NOT_LISTED,
        /** What is on record does not tell. */
        @Named(ja = "不明", en = "unknown")
        UNKNOWN;

        /**
         * It in words, the standard term of the field.
         *
         * @return the words
         */
        public Label label() {
            return Named.Labels.constant(this);
        }
    }

    /**
     * What can be answered when it is asked whether something is listed on a day (掲載状況).
     *
     * <p>It tells more than {@link ListingState}: that a renewal is pending, why something is not listed, and that there is
     * no entry of what was asked about. Where the
     * record leaves it open which of two of these holds, the answer is what both have in common: {@link #LISTED},
     * {@link #NOT_LISTED} or {@link #UNKNOWN}.
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    @Named(ja = "掲載状況", en = "status of a listing")
    public enum ListingStatus {
        /** It is listed. */
        @Named(ja = "掲載", en = "listed")
        LISTED(ListingState.LISTED),
        /** It is listed, and a renewal was applied for that is not decided yet. */
        @Named(ja = "掲載（更新申請中）", en = "listed, renewal pending")
        RENEWAL_PENDING(ListingState.LISTED),
        /** It is not listed: not yet, never, or without a reason on record. */
        @Named(ja = "不掲載", en = "not listed")
        NOT_LISTED(ListingState.NOT_LISTED),
        /** It is not listed, as its registration has run out. */
        @Named(ja = "不掲載（有効期限切れ）", en = "not listed, expired")
        EXPIRED(ListingState.NOT_LISTED),
        /** It is not listed, as its last valid day is past and no renewal was applied for in time. */
        @Named(ja = "不掲載（失効）", en = "not listed, lapsed")
        LAPSED(ListingState.NOT_LISTED),
        /** It is not listed, as it was removed. */
        @Named(ja = "不掲載（登録の削除）", en = "not listed, removed")
        REMOVED(ListingState.NOT_LISTED),
        /**
         * There is no entry of that number or name. On a day for which the list is complete nothing of that name is listed;
         * otherwise it is not known, and in any case the name may be another: see {@link ListingAnswer#nearest()}.
         */
        @Named(ja = "該当する掲載事項なし", en = "no entry of that name")
        NO_ENTRY(ListingState.UNKNOWN),
        /** What is on record does not tell: {@link ListingDoubt} says why. */
        @Named(ja = "不明", en = "unknown")
        UNKNOWN(ListingState.UNKNOWN);

        private final ListingState state;

        ListingStatus(ListingState state) {
            this.state = state;
        }

        /**
         * Whether it is listed, without the detail; of what has no entry that is not known, unless the list is complete
         * ({@link ListingAnswer#state()}).
         *
         * @return the state
         */
        public ListingState state() {
            return state;
        }

        /**
         * The status in words.
         *
         * @return the words
         */
        public Label label() {
            return Named.Labels.constant(this);
        }

        /** What this and another have in common. */
        ListingStatus or(ListingStatus other) {
            if (this == other) {
                return this;
            } else if (state != other.state || state == ListingState.UNKNOWN) {
                return UNKNOWN;
            }
            return state == ListingState.LISTED ? LISTED : NOT_LISTED;
        }
    }

    /**
     * Why it is not known whether something is listed on a day (不明の理由).
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    @Named(ja = "不明の理由", en = "reason why it is unknown")
    public enum ListingDoubt {
        /** Nothing of that number or name is on record, and the list is not complete on the day. */
        @Named(
                ja = "記録がなく、その日についてリストが網羅的でない",
                en = "nothing is on record of it, and the list is not complete on that day")
        NOT_ON_RECORD,
        /** The day lies before all that is on record. */
        @Named(ja = "記録のある最初の日より前である", en = "the day lies before the first state on record")
        BEFORE_FIRST,
        /** The day lies after all that is on record. */
        @Named(ja = "記録のある最後の日より後である", en = "the day lies after the last state on record")
        AFTER_LAST,
        /** Its last valid day is past, and no renewal is on record. */
        @Named(ja = "有効期間の満了日を過ぎ、更新の記録がない", en = "its last valid day is past, and no renewal is on record")
        TERM_ENDED,
        /** The law leaves open whether the day is still within its term. */
        @Named(ja = "その日が有効期間内であるかが規程から定まらない", en = "the law leaves open whether the day lies within its term")
        TERM_OPEN,
        /** The record leaves it open, as where only the month of a change is known. */
        @Named(ja = "記録からは定まらない", en = "the record leaves it open")
        OPEN;

        /**
         * The reason in words.
         *
         * @return the words
         */
        public Label label() {
            return Named.Labels.constant(this);
        }
    }
}
