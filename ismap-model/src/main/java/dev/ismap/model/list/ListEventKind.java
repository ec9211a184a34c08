package dev.ismap.model.list;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

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
@Term(ja = "異動の種別", en = "kind of event")
public enum ListEventKind {
    /** It is registered; before its day it was not (登録). */
    @Term(ja = "登録", en = "registered")
    REGISTERED(Effect.BEGINS),
    /** Its registration is renewed (更新). */
    @Term(ja = "更新", en = "renewed")
    RENEWED(Effect.PUTS_ON),
    /** The renewal of its registration is applied for (更新の申請). */
    @Term(ja = "更新の申請", en = "renewal applied for")
    RENEWAL_APPLIED(Effect.NONE),
    /** What its registration covers changes; it is listed on the day (範囲の変更). */
    @Term(ja = "範囲の変更", en = "scope changed")
    SCOPE_CHANGED(Effect.HOLDS),
    /** It bears another name (名称の変更). */
    @Term(ja = "名称の変更", en = "renamed")
    RENAMED(Effect.NONE),
    /** Another provider takes it over (事業者の承継). */
    @Term(ja = "事業者の承継", en = "provider succeeded")
    PROVIDER_SUCCEEDED(Effect.NONE),
    /** A re-audit begins, and it stays listed meanwhile (再監査の開始). */
    @Term(ja = "再監査の開始", en = "re-audit begun")
    REAUDIT_BEGUN(Effect.NONE),
    /** A re-audit ends (再監査の終了). */
    @Term(ja = "再監査の終了", en = "re-audit ended")
    REAUDIT_ENDED(Effect.NONE),
    /** Its registration has run out: the day is the first one on which it is not registered (有効期限切れ). */
    @Term(ja = "有効期限切れ", en = "expired")
    EXPIRED(Effect.TAKES_OFF),
    /** It is removed: the day is the first one on which it is not listed (登録の削除). */
    @Term(ja = "登録の削除", en = "removed")
    REMOVED(Effect.TAKES_OFF),
    /** It was seen on the list on the day (掲載の確認). */
    @Term(ja = "掲載の確認", en = "observed")
    OBSERVED(Effect.SEEN),
    /** It was looked for on the day and was not on the list (不掲載の確認). */
    @Term(ja = "不掲載の確認", en = "observed absent")
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
        return TermOf.constant(this);
    }

    Effect effect() {
        return effect;
    }
}
