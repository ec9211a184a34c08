package dev.ismap.examples.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** How much of an answer is worked out and told. */
enum Parts {
    /** The verdict, and what it was made from. */
    VERDICT,
    /** How the case stands to each rule, and what is open or missing. */
    FINDINGS,
    /** What can be asked further, too. */
    ALL;

    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads it as a person types it. */
    static final class Converter implements ITypeConverter<Parts> {
        @Override
        public Parts convert(String value) {
            return Choice.of(value, List.of(values()), Parts::option);
        }
    }
}
