package dev.ismap.examples.sheets;

import dev.ismap.core.text.Label;
import dev.ismap.model.rows.Sheet;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that is a text: RFC 4180, with any separator, and the ways in which spreadsheets depart from it. */
final class TextTable {

    /** What spreadsheets in Japan write where nobody chose UTF-8: Shift_JIS as Windows has it. */
    private static final String CP932 = "windows-31j";

    private static final char[] SEPARATORS = {'\t', ',', ';'};

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private int at;

    private TextTable(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static Sheet read(byte[] bytes, Optional<Charset> charset, Optional<Character> separator, List<Label> remarks) {
        String text = text(bytes, charset, remarks);
        char sign = separator.orElseGet(() -> separatorOf(text));
        if (separator.isEmpty() && !text.isBlank()) {
            remarks.add(Label.of(
                    "列の区切りは" + name(sign).ja() + "としました（--separator で指定できます）。",
                    "The cells are separated by a " + name(sign).en() + " (--separator to say otherwise)."));
        }
        TextTable table = new TextTable(text, sign);
        while (table.at < text.length()) {
            table.row();
        }
        return Sheet.table(table.rows);
    }

    private static Label name(char sign) {
        return switch (sign) {
            case '\t' -> Label.of("タブ", "tab");
            case ';' -> Label.of("セミコロン", "semicolon");
            default -> Label.of("コンマ", "comma");
        };
    }

    // ---- the charset -------------------------------------------------------------------------------------------

    static String text(byte[] bytes, Optional<Charset> charset, List<Label> remarks) {
        if (charset.isPresent()) {
            return decoded(bytes, charset.get())
                    .orElseThrow(() -> new UnreadableTable(
                            "WRONG_CHARSET",
                            Label.of("文字コードが " + charset.get() + " ではありません。", "It is not in " + charset.get() + ".")));
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, StandardCharsets.UTF_16).orElseThrow(TextTable::unknown);
        }
        Optional<String> utf8 = decoded(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        String text = decoded(bytes, Charset.forName(CP932)).orElseThrow(TextTable::unknown);
        remarks.add(Label.of(
                "文字コードは CP932（Shift_JIS）としました（--charset で指定できます）。",
                "It is in CP932 (Shift_JIS); use --charset if it is not."));
        return text;
    }

    private static UnreadableTable unknown() {
        return new UnreadableTable(
                "UNKNOWN_CHARSET",
                Label.of(
                        "文字コードが UTF-8 でも CP932（Shift_JIS）でもありません。--charset で指定してください。",
                        "It is neither in UTF-8 nor in CP932 (Shift_JIS). Say what it is in with --charset."));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text); // spreadsheets write a mark first
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    // ---- the separator -----------------------------------------------------------------------------------------

    /** The sign that stands most often in the first rows, outside quotation marks. */
    private static char separatorOf(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        int rows = 0;
        for (int i = 0; i < text.length() && rows < 50; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            rows += c == '\n' && !quoted ? 1 : 0;
            for (int one = 0; one < SEPARATORS.length && !quoted; one++) {
                counts[one] += c == SEPARATORS[one] ? 1 : 0;
            }
        }
        int most = 0;
        for (int one = 1; one < counts.length; one++) {
            most = counts[one] > counts[most] ? one : most;
        }
        return counts[most] == 0 ? ',' : SEPARATORS[most];
    }

    // ---- the cells ---------------------------------------------------------------------------------------------

    private void row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(CellTexts.unguarded(cell()));
            if (at >= text.length()) {
                break;
            }
            char end = text.charAt(at++);
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != separator) {
                break;
            }
        }
        rows.add(cells);
    }

    /** A cell; in quotation marks, also where an equals sign before them keeps a spreadsheet from reckoning. */
    private String cell() {
        boolean formula = text.startsWith("=\"", at);
        if (!formula && !text.startsWith("\"", at)) {
            int start = at;
            while (at < text.length() && !endsCell(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }
        at += formula ? 2 : 1;
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (text.startsWith("\"", at)) {
                cell.append('"');
                at++;
            } else {
                // what follows the mark, up to the separator, belongs to the cell too
                while (at < text.length() && !endsCell(text.charAt(at))) {
                    cell.append(text.charAt(at++));
                }
                return cell.toString();
            }
        }
        int row = rows.size() + 1;
        throw new UnreadableTable(
                "NOT_A_TABLE",
                Label.of(row + "行目の引用符（\"）が閉じられていません。", "A quotation mark (\") of row " + row + " has no other one."));
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
