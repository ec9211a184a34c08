package dev.ismap.examples.cli;

import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The context of a question, as the options state it. */
final class Contexts {

    private Contexts() {}

    /** A question about a day, with lists as they were known on a day or with all that is on record. */
    static Context of(LocalDate on, @Nullable LocalDate knownOn) {
        Context context = Context.on(on);
        return knownOn == null ? context : context.knownOn(knownOn);
    }
}
