package dev.ismap.model.list;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.MayHaveLineBreaks;
import dev.ismap.model.Note;
import dev.ismap.model.Term;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to an entry of a list, or was seen of it (異動).
 *
 * <p>The day it took effect and the day it became known are two things: a registration can be announced later than
 * it took effect. Both are kept as precisely as the source gives them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param event the kind of event
 * @param effective the first day on which it holds; absent where that is not known
 * @param knownOn the date on which it became known; absent where that is not known
 * @param name the new name of an entry that is renamed; of an observation, the name that was seen; absent otherwise
 * @param provider the provider that takes over; of an observation, the one that was seen; absent otherwise
 * @param periodEnd the last day of the audit period on which a registration or a renewal rests; absent
 *     otherwise
 * @param lastValidDay the last day on which the registration is valid, as the list states it; absent where it states
 *     none
 * @param scope the scope from the effective date on; of an observation, the one that was seen
 * @param scopeChange what comes into the scope or leaves it on the effective date
 * @param source where this was read, if that is recorded
 * @param remark the remark of the list, as it stands there; absent where there is none
 * @since 0.1
 */
@Term(ja = "異動", en = "event of a list")
public record ListEvent(
        @Term(ja = "異動の種別", en = "kind of event") ListEventKind event,

        @Term(ja = "効力発生日", en = "effective date")
        @Note(
                ja = "YYYY、YYYY-MM又はYYYY-MM-DDで書き、ある日以前であれば../YYYY-MM-DDと書く。異動後の状態となる最初の日とする。",
                en =
                        "Written YYYY, YYYY-MM or YYYY-MM-DD, or ../YYYY-MM-DD for on or before a day; the first day on which it holds.")
        Optional<PartialDate> effective,

        @Term(ja = "判明日", en = "date on which it became known")
        @Note(
                ja = "YYYY、YYYY-MM又はYYYY-MM-DDで書き、ある日以前であれば../YYYY-MM-DDと書く。",
                en = "Written YYYY, YYYY-MM or YYYY-MM-DD, or ../YYYY-MM-DD for on or before a day.")
        Optional<PartialDate> knownOn,

        @Term(ja = "変更後の名称", en = "new name") Optional<String> name,
        @Term(ja = "承継した事業者", en = "succeeding provider") Optional<String> provider,

        @Term(ja = "監査対象期間の末日", en = "last day of the audit period")
        Optional<LocalDate> periodEnd,

        @Term(ja = "有効期限", en = "last valid day")
        @Note(
                ja = "リストに記載された有効期間の最後の日を書く。記載があれば、監査対象期間の末日から計算した日より優先する。",
                en =
                        "The last day of validity as the list states it; where it does, that goes before what is counted from the audit period.")
        Optional<LocalDate> lastValidDay,

        @Term(ja = "登録の範囲", en = "scope of the registration")
        ServiceScope scope,

        @Term(ja = "範囲の異動", en = "change of scope") ScopeChange scopeChange,
        @Term(ja = "出典", en = "source") Optional<String> source,
        @Term(ja = "備考", en = "remark") @MayHaveLineBreaks Optional<String> remark) implements ListEventWithers {

    /** Creates an event. */
    public ListEvent {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(periodEnd, "periodEnd");
        Objects.requireNonNull(lastValidDay, "lastValidDay");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(scopeChange, "scopeChange");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(remark, "remark");
    }

    /**
     * An event that took effect on a day and became known on the same day.
     *
     * @param event the kind of event
     * @param day the day
     * @return the event
     */
    public static ListEvent of(ListEventKind event, LocalDate day) {
        return undated(event).withEffective(PartialDate.of(day)).withKnownOn(PartialDate.of(day));
    }

    /**
     * An event of which no date is known yet.
     *
     * @param event the kind of event
     * @return the event
     */
    public static ListEvent undated(ListEventKind event) {
        return new ListEvent(
                event,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ServiceScope.none(),
                ScopeChange.none(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The event in words: what it is, when it took effect and became known, and where it was read.
     *
     * @return the words, without an end of the sentence
     */
    public Label words() {
        return EventWords.of(this);
    }
}
