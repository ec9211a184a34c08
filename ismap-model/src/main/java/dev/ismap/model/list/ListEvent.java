package dev.ismap.model.list;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.Named;
import dev.ismap.model.Named.MayHaveLineBreaks;
import dev.ismap.model.Named.Note;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.List;
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
@Named(ja = "異動", en = "event of a list")
public record ListEvent(
        @Named(ja = "異動の種別", en = "kind of event") ListEventKind event,

        @Named(ja = "効力発生日", en = "effective date")
        @Note(
                ja = "YYYY、YYYY-MM又はYYYY-MM-DDで書き、ある日以前であれば../YYYY-MM-DDと書く。異動後の状態となる最初の日とする。",
                en =
                        "Written YYYY, YYYY-MM or YYYY-MM-DD, or ../YYYY-MM-DD for on or before a day; the first day on which it holds.")
        Optional<PartialDate> effective,

        @Named(ja = "判明日", en = "date on which it became known")
        @Note(
                ja = "YYYY、YYYY-MM又はYYYY-MM-DDで書き、ある日以前であれば../YYYY-MM-DDと書く。",
                en = "Written YYYY, YYYY-MM or YYYY-MM-DD, or ../YYYY-MM-DD for on or before a day.")
        Optional<PartialDate> knownOn,

        @Named(ja = "変更後の名称", en = "new name") Optional<String> name,
        @Named(ja = "承継した事業者", en = "succeeding provider") Optional<String> provider,

        @Named(ja = "監査対象期間の末日", en = "last day of the audit period")
        Optional<LocalDate> periodEnd,

        @Named(ja = "有効期限", en = "last valid day")
        @Note(
                ja = "リストに記載された有効期間の最後の日を書く。記載があれば、監査対象期間の末日から計算した日より優先する。",
                en =
                        "The last day of validity as the list states it; where it does, that goes before what is counted from the audit period.")
        Optional<LocalDate> lastValidDay,

        @Named(ja = "登録の範囲", en = "scope of the registration")
        ServiceScope scope,

        @Named(ja = "範囲の異動", en = "change of scope") ScopeChange scopeChange,
        @Named(ja = "出典", en = "source") Optional<String> source,
        @Named(ja = "備考", en = "remark") @MayHaveLineBreaks Optional<String> remark)
        implements ListEventWithers {

    /** Creates an event. */
    public ListEvent {
        ListEventWithers.requireAll(
                event, effective, knownOn, name, provider, periodEnd, lastValidDay, scope, scopeChange, source, remark);
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

    /**
     * What happened to an entry of a list (異動の種別).
     *
     * <p>Four of them change what holds from their day on: registered and renewed put an entry on the list, expired and
     * removed take it off; and before it was registered it was not on it. The two observations assert their one day, and so
     * does a change of scope: that the entry is listed on it. The others say that there is a registration, and change
     * nothing.
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    @Named(ja = "異動の種別", en = "kind of event")
    public enum ListEventKind {
        /** It is registered; before its day it was not (登録). */
        @Named(ja = "登録", en = "registered")
        REGISTERED(Effect.BEGINS),
        /** Its registration is renewed (更新). */
        @Named(ja = "更新", en = "renewed")
        RENEWED(Effect.PUTS_ON),
        /** The renewal of its registration is applied for (更新の申請). */
        @Named(ja = "更新の申請", en = "renewal applied for")
        RENEWAL_APPLIED(Effect.NONE),
        /** What its registration covers changes; it is listed on the day (範囲の変更). */
        @Named(ja = "範囲の変更", en = "scope changed")
        SCOPE_CHANGED(Effect.HOLDS),
        /** It bears another name (名称の変更). */
        @Named(ja = "名称の変更", en = "renamed")
        RENAMED(Effect.NONE),
        /** Another provider takes it over (事業者の承継). */
        @Named(ja = "事業者の承継", en = "provider succeeded")
        PROVIDER_SUCCEEDED(Effect.NONE),
        /** A re-audit begins, and it stays listed meanwhile (再監査の開始). */
        @Named(ja = "再監査の開始", en = "re-audit begun")
        REAUDIT_BEGUN(Effect.NONE),
        /** A re-audit ends (再監査の終了). */
        @Named(ja = "再監査の終了", en = "re-audit ended")
        REAUDIT_ENDED(Effect.NONE),
        /** Its registration has run out: the day is the first one on which it is not registered (有効期限切れ). */
        @Named(ja = "有効期限切れ", en = "expired")
        EXPIRED(Effect.TAKES_OFF),
        /** It is removed: the day is the first one on which it is not listed (登録の削除). */
        @Named(ja = "登録の削除", en = "removed")
        REMOVED(Effect.TAKES_OFF),
        /** It was seen on the list on the day (掲載の確認). */
        @Named(ja = "掲載の確認", en = "observed")
        OBSERVED(Effect.SEEN),
        /** It was looked for on the day and was not on the list (不掲載の確認). */
        @Named(ja = "不掲載の確認", en = "observed absent")
        OBSERVED_ABSENT(Effect.SEEN_ABSENT);

        /** What an event says of the days from its own on. */
        enum Effect {
            BEGINS,
            PUTS_ON,
            TAKES_OFF,
            SEEN,
            SEEN_ABSENT,
            HOLDS,
            NONE
        }

        private final Effect effect;

        ListEventKind(Effect effect) {
            this.effect = effect;
        }

        /**
         * The kind in words.
         *
         * @return the words
         */
        public Label label() {
            return Named.Labels.constant(this);
        }

        Effect effect() {
            return effect;
        }
    }

    /**
     * What comes into a scope or leaves it, where the whole scope is not on record (範囲の異動).
     *
     * <p>What is added is inside from the day of its event on and was outside before it; what is dropped is outside from
     * that day on and was inside before it. Of anything else it says nothing.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param addedComponents the components that come into scope
     * @param droppedComponents the components that leave it
     * @param addedRegions the regions that come into scope
     * @param droppedRegions the regions that leave it
     * @since 0.1
     */
    @Named(ja = "範囲の異動", en = "change of scope")
    public record ScopeChange(
            @Named(ja = "追加されたサブサービス", en = "added components")
            List<String> addedComponents,

            @Named(ja = "除外されたサブサービス", en = "dropped components")
            List<String> droppedComponents,

            @Named(ja = "追加されたリージョン", en = "added regions") List<String> addedRegions,

            @Named(ja = "除外されたリージョン", en = "dropped regions")
            List<String> droppedRegions)
            implements ScopeChangeWithers {

        private static final ScopeChange NONE = new ScopeChange(List.of(), List.of(), List.of(), List.of());

        /** Creates a change of scope. */
        public ScopeChange {
            ScopeChangeWithers.requireAll(addedComponents, droppedComponents, addedRegions, droppedRegions);
            addedComponents = List.copyOf(addedComponents);
            droppedComponents = List.copyOf(droppedComponents);
            addedRegions = List.copyOf(addedRegions);
            droppedRegions = List.copyOf(droppedRegions);
        }

        /**
         * A change of scope of which nothing is said yet.
         *
         * @return the change
         */
        public static ScopeChange none() {
            return NONE;
        }

        boolean namesNothing() {
            return addedComponents.isEmpty()
                    && droppedComponents.isEmpty()
                    && addedRegions.isEmpty()
                    && droppedRegions.isEmpty();
        }
    }
}
