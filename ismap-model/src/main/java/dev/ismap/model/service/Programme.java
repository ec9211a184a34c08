package dev.ismap.model.service;

import dev.ismap.core.text.Label;
import dev.ismap.model.Named;
import java.time.LocalDate;

/**
 * A programme under which cloud services are registered (制度の区分).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Named(ja = "制度の区分", en = "programme")
public enum Programme {
    /** The programme as such (ISMAP). */
    @Named(ja = "ISMAP", en = "ISMAP")
    ISMAP(LocalDate.of(2021, 3, 12)),
    /** The programme for low-impact use of software as a service (ISMAP-LIU), since 2022-11-01. */
    @Named(ja = "ISMAP-LIU", en = "ISMAP-LIU")
    ISMAP_LIU(LocalDate.of(2024, 9, 1));

    private final LocalDate listBegins;

    Programme(LocalDate listBegins) {
        this.listBegins = listBegins;
    }

    /**
     * The day before which no service was on the list of the programme, as is known of the programme itself whatever
     * list is at hand: the first list of ISMAP is of that day, and the first registration under ISMAP-LIU of its month.
     *
     * @return the day
     */
    public LocalDate listBegins() {
        return listBegins;
    }

    /**
     * It in words, the standard term of the field.
     *
     * @return the words
     */
    public Label label() {
        return Named.Labels.constant(this);
    }
}
