package dev.ismap.model.json;

/** What it means that a member is not there, and so whether it may be. */
enum Presence {
    /** A fact: absent is not asked, and it can be said to be unknown. */
    INPUT,
    /** An optional value: absent is empty. */
    OPTIONAL,
    /** A value that every record has. */
    REQUIRED,
    /** A list: absent is a list without items, and is how such a list is written. */
    LIST,
    /** A table: absent is a table without entries, and is how such a table is written. */
    TABLE,
    /** A record: absent is the record with nothing in it, and is how such a record is written. */
    RECORD
}
