package dev.ismap.model.list;

import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
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
 * @param doubt why it is unknown; present exactly where it is
 * @param snapshot the last day about which anything is on record in the list; empty where nothing is
 * @param complete whether the list is complete on the day
 * @param restsOn the events from which the answer follows, or which leave it open, by the day they took effect
 * @param basis how well the entries are known that were looked at, the weakest of them
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
        Basis basis) {

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
        if (doubt.isPresent() != (status == ListingStatus.UNKNOWN)) {
            throw new IllegalArgumentException("There is a reason for doubt exactly where it is unknown");
        }
    }

    /**
     * The name of the list, or what it is where it has no name.
     *
     * @return the name
     */
    public Label listName() {
        return list.map(Label::same)
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
        if (!registrationNumbers.isEmpty()) {
            String numbers = String.join(", ", registrationNumbers);
            sentences.add(Label.of("登録番号：" + numbers + "。", "Registration number: " + numbers + "."));
        }
        for (ListEvent event : restsOn) {
            Label words = event.words();
            sentences.add(Label.of("根拠：" + words.ja() + "。", "On record: " + words.en() + "."));
        }
        if (kind == DocumentKind.CLOUD_SERVICE_LIST && status.state() != ListingState.LISTED) {
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
        Label words = switch (status) {
            case LISTED -> Label.of("掲載されている。", "is listed on " + day + ".");
            case RENEWAL_PENDING ->
                Label.of("掲載されており、更新の申請中である。", "is listed on " + day + ", and its renewal is pending.");
            case NOT_LISTED -> Label.of("掲載されていない。", "is not listed on " + day + ".");
            case EXPIRED ->
                Label.of("有効期限切れにより、掲載されていない。", "is not listed on " + day + ": its registration has expired.");
            case REMOVED -> Label.of("登録の削除により、掲載されていない。", "is not listed on " + day + ": it was removed.");
            case UNKNOWN -> {
                Label why = doubt.orElse(ListingDoubt.OPEN).label();
                yield Label.of(
                        "掲載されているか不明である（" + why.ja() + "）。",
                        ": whether it is listed on " + day + " is unknown, as " + why.en() + ".");
            }
        };
        String subject = "\"" + asked + "\"" + (status == ListingStatus.UNKNOWN ? "" : " ");
        return Label.of("「" + asked + "」は、" + day + "において" + words.ja(), subject + words.en());
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
}
