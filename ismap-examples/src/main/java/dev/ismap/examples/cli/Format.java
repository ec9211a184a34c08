package dev.ismap.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;

/** A form of the answer. */
enum Format {
    TEXT("txt"),
    JSON("json"),
    CSV("csv"),
    XLSX("xlsx"),
    NDJSON("ndjson"),
    ICS("ics"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm"),
    OSCAL(),
    SARIF("sarif");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the name of a file in this form ends; text is what is written without a form too. */
    Optional<String> ending() {
        return this == TEXT ? Optional.empty() : endings.stream().findFirst();
    }

    /** Whether files in this form have names that end like this one. */
    boolean isNamedBy(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /** Reads the forms that a verb has. */
    abstract static class Of implements ITypeConverter<Format> {

        private final List<Format> allowed;

        Of(Format... allowed) {
            this.allowed = List.of(allowed);
        }

        @Override
        public Format convert(String value) {
            return Choice.of(value, allowed, Format::option);
        }

        /** The forms that the verb has of one thing, or of many one after the other. */
        List<Format> forms(boolean many) {
            return allowed;
        }
    }

    static final class TextJsonIcsOrHtml extends Of {
        TextJsonIcsOrHtml() {
            super(TEXT, JSON, ICS, HTML);
        }
    }

    static final class TextJsonOrHtml extends Of {
        TextJsonOrHtml() {
            super(TEXT, JSON, HTML);
        }
    }

    static final class TextJsonPageOrTable extends Of {
        TextJsonPageOrTable() {
            super(TEXT, JSON, MARKDOWN, HTML, CSV, XLSX);
        }
    }

    static final class TextTableJsonOrHtml extends Of {
        TextTableJsonOrHtml() {
            super(TEXT, CSV, XLSX, JSON, HTML);
        }
    }

    static final class TextOrJson extends Of {
        TextOrJson() {
            super(TEXT, JSON);
        }
    }

    static final class OfStandard extends Of {
        OfStandard() {
            super(TEXT, CSV, JSON, OSCAL);
        }
    }

    static final class OfStatement extends Of {
        OfStatement() {
            super(OSCAL);
        }
    }

    static final class TextCsvOrJson extends Of {
        TextCsvOrJson() {
            super(TEXT, CSV, JSON);
        }
    }

    static final class TextJsonCsvOrHtml extends Of {
        TextJsonCsvOrHtml() {
            super(TEXT, JSON, CSV, HTML);
        }
    }

    static final class TextJsonOrPage extends Of {
        TextJsonOrPage() {
            super(TEXT, JSON, MARKDOWN, HTML);
        }
    }

    static final class OfCheck extends Of {

        static final List<Format> ONE = List.of(TEXT, JSON, MARKDOWN, HTML, OSCAL, SARIF);
        static final List<Format> MANY = List.of(NDJSON, CSV, TEXT);

        OfCheck() {
            super(TEXT, JSON, MARKDOWN, HTML, OSCAL, SARIF, NDJSON, CSV);
        }

        @Override
        List<Format> forms(boolean many) {
            return many ? MANY : ONE;
        }
    }

    @Override
    public String toString() {
        return option();
    }
}
