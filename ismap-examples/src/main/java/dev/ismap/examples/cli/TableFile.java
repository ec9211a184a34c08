package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.examples.sheets.Tables;
import dev.ismap.examples.sheets.UnreadableTable;
import dev.ismap.model.rows.Sheet;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How a table that a verb names is read. */
final class TableFile {

    /** How the cells of a row are told apart. */
    enum Separator {
        TAB('\t'),
        COMMA(','),
        SEMICOLON(';');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }
    }

    /** Reads the name of a charset. */
    static final class Charsets implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String typed) {
            boolean windows = List.of("cp932", "ms932", "shift_jis", "shift-jis", "sjis")
                    .contains(typed.toLowerCase(Locale.ROOT));
            try {
                return Charset.forName(windows ? "windows-31j" : typed);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new Unreadable(Label.of(
                        "「" + Excerpt.of(typed) + "」という文字コードはありません。例：UTF-8、CP932",
                        "'" + Excerpt.of(typed) + "' is no charset, such as UTF-8 or CP932"));
            }
        }
    }

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            converter = Charsets.class,
            description = "文字コード（省略時は自動判定） / Its charset; detected without it.")
    private @Nullable Charset charset;

    @Option(
            names = "--separator",
            paramLabel = "tab|comma|semicolon",
            description = "列の区切り（省略時は自動判定） / What separates its cells; detected without it.")
    private @Nullable Separator separator;

    Tables read(String file, Streams streams) {
        return of(file, Inputs.read(file, streams, Documents.JSON.limits().bytes()));
    }

    /** The tables in the bytes of a file. */
    Tables of(String file, byte[] bytes) {
        return of(
                file,
                bytes,
                Optional.ofNullable(charset),
                Optional.ofNullable(separator).map(one -> one.sign));
    }

    static Tables read(String file, Streams streams, Optional<Charset> charset, Optional<Character> separator) {
        return of(file, Inputs.read(file, streams, Documents.JSON.limits().bytes()), charset, separator);
    }

    private static Tables of(String file, byte[] bytes, Optional<Charset> charset, Optional<Character> separator) {
        Tables tables;
        try {
            tables = Tables.read(bytes, charset, separator);
        } catch (UnreadableTable e) {
            throw BadInput.of(file, e.code(), e.label());
        }
        if (tables.sheets().stream().allMatch(TableFile::isBlank)) {
            throw BadInput.of(
                    file,
                    "NOT_A_TABLE",
                    bytes.length == 0
                            ? Label.of("ファイルが空です。", "The file is empty.")
                            : Label.of("表が空です。記入のあるセルがありません。", "The table is empty: no cell says anything."));
        }
        return tables;
    }

    private static boolean isBlank(Sheet sheet) {
        return sheet.rows().stream().allMatch(row -> row.stream().allMatch(String::isBlank));
    }
}
