package dev.ismap.examples.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks as the archives of texts that they are, so that a part can be anything. */
final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    private Workbooks() {}

    /** The parts of a workbook of one sheet. */
    static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                CONTENT_TYPES,
                HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE
                        + "sharedStrings+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                        + RELATED + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                WORKBOOK,
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATED
                        + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                WORKBOOK_RELATIONS,
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "sharedStrings", "sharedStrings.xml")
                        + relation("rId3", "styles", "styles.xml") + "</Relationships>");
        parts.put(SHEET, sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>"));
        parts.put(STRINGS, HEAD + "<sst xmlns=\"" + MAIN + "\"/>");
        parts.put(
                STYLES,
                HEAD + "<styleSheet xmlns=\"" + MAIN
                        + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                        + "<cellXfs count=\"2\"><xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        return parts;
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATED + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** A sheet with rows that are written as they stand. */
    static String sheet(String rows) {
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A sheet of texts. */
    static String rows(String[]... rows) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.length; row++) {
            text.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows[row].length; column++) {
                text.append("<c r=\"")
                        .append((char) ('A' + column))
                        .append(row + 1)
                        .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(escaped(rows[row][column]))
                        .append("</t></is></c>");
            }
            text.append("</row>");
        }
        return sheet(text.toString());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** An archive of parts. */
    static byte[] zip(Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipBytes(bytes);
    }

    /** An archive of parts of any bytes. */
    static byte[] zipBytes(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0); // the same bytes at any time
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The parts of an archive. */
    static Map<String, byte[]> unzipped(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /**
     * A workbook of which some parts are taken from the bytes: sheet, strings, styles, workbook and relations, each up to
     * the next zero byte; one that is blank stays as it is.
     */
    static byte[] packed(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts().forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        int at = 0;
        for (String name : new String[] {SHEET, STRINGS, STYLES, WORKBOOK, WORKBOOK_RELATIONS, CONTENT_TYPES}) {
            int end = at;
            while (end < bytes.length && bytes[end] != 0) {
                end++;
            }
            if (end > at) {
                parts.put(name, java.util.Arrays.copyOfRange(bytes, at, end));
            }
            at = Math.min(bytes.length, end + 1);
        }
        return zipBytes(parts);
    }

    /** What {@link #packed} takes apart, with the parts as they are. */
    static byte[] unpacked(String sheet) {
        Map<String, String> parts = parts();
        return String.join(
                        "\0",
                        sheet,
                        parts.get(STRINGS),
                        parts.get(STYLES),
                        parts.get(WORKBOOK),
                        parts.get(WORKBOOK_RELATIONS),
                        parts.get(CONTENT_TYPES))
                .getBytes(StandardCharsets.UTF_8);
    }
}
