package dev.ismap.model.service;

import dev.ismap.model.Term;

/**
 * A programme under which cloud services are registered (制度の区分).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "制度の区分", en = "programme")
public enum Programme {
    /** The programme as such (ISMAP). */
    @Term(ja = "ISMAP", en = "ISMAP")
    ISMAP,
    /** The programme for low-impact use of software as a service (ISMAP-LIU), since 2022-11-01. */
    @Term(ja = "ISMAP-LIU", en = "ISMAP-LIU")
    ISMAP_LIU
}
