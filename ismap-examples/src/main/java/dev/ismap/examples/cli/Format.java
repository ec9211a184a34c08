package dev.ismap.examples.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** A form of the answer. */
enum Format {
    TEXT,
    JSON,
    CSV,
    XLSX,
    NDJSON,
    ICS,
    MARKDOWN,
    HTML,
    OSCAL,
    SARIF;

    String option() {
        return name().toLowerCase(Locale.ROOT);
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
        OfCheck() {
            super(TEXT, JSON, MARKDOWN, HTML, OSCAL, SARIF, NDJSON, CSV);
        }
    }

    @Override
    public String toString() {
        return option();
    }
}
