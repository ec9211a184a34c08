package dev.ismap.model;

/**
 * The word of the authority on a departure from a rule or on a matter of judgement (運営委員会等の判断).
 *
 * <p>It is recorded when it is known, and never guessed: no word means that the matter is open.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "運営委員会等の判断", en = "word of the authority")
public enum AuthorityWord {
    /**
     * The authority accepts it.
     */
    @Term(ja = "容認", en = "accepted")
    ACCEPTED,
    /**
     * The authority refuses it.
     */
    @Term(ja = "不容認", en = "refused")
    REFUSED
}
