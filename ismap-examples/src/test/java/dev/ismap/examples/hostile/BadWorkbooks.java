package dev.ismap.examples.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Workbooks that are broken, or made to do harm, by name. */
final class BadWorkbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, byte[]> all = new LinkedHashMap<>();

    private BadWorkbooks() {}

    static Map<String, byte[]> all() {
        BadWorkbooks bad = new BadWorkbooks();
        bad.archives();
        bad.parts();
        bad.cells();
        bad.texts();
        bad.sizes();
        bad.others();
        return bad.all;
    }

    private void with(String name, Consumer<Map<String, String>> change) {
        Map<String, String> parts = Workbooks.parts();
        change.accept(parts);
        all.put(name, Workbooks.zip(parts));
    }

    private void sheet(String name, String rows) {
        with(name, parts -> parts.put(Workbooks.SHEET, Workbooks.sheet(rows)));
    }

    private void cell(String name, String cell) {
        sheet(name, "<row r=\"1\">" + cell + "</row>");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    // ---- the archive -------------------------------------------------------------------------------------------

    private void archives() {
        byte[] good = Workbooks.zip(Workbooks.parts());
        all.put("a good one", good);
        all.put("the first bytes alone", ascii("PK\u0003\u0004"));
        all.put("cut off after a quarter", Arrays.copyOf(good, good.length / 4));
        all.put("cut off in the middle", Arrays.copyOf(good, good.length / 2));
        all.put("cut off before the directory", Arrays.copyOf(good, good.length - 200));
        all.put("the last byte gone", Arrays.copyOf(good, good.length - 1));
        all.put("zeros in the middle", zeros(good, good.length / 2, 100));
        all.put("zeros in the first part", zeros(good, 60, 40));
        all.put("an archive of nothing", Workbooks.zip(Map.of()));
        all.put("an archive of a text", Workbooks.zip(Map.of("a.txt", "a")));
        all.put("an archive of a program", Workbooks.zip(Map.of("META-INF/MANIFEST.MF", "Main-Class: a\n")));
        all.put("an archive in an archive", Workbooks.zipBytes(Map.of("xl.xlsx", good)));
        all.put("a document of a word processor", Workbooks.zip(word()));
        all.put(
                "a spreadsheet of another make",
                Workbooks.zip(
                        Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>")));
        all.put(
                "the container of an older workbook, cut off",
                ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"));
        all.put("the container of an older workbook, of zeros", container(0));
        all.put("the container of an older workbook, of ones", container(0xFF));
        with("a part outside the archive", parts -> parts.put("../../../etc/passwd", "a"));
        with("a part at the root of the disk", parts -> parts.put("/etc/passwd", "a"));
        with("a part of a name that is long", parts -> parts.put("x".repeat(60_000), "a"));
        with("ten thousand parts", parts -> {
            for (int i = 0; i < 10_000; i++) {
                parts.put("xl/x" + i + ".xml", "");
            }
        });
    }

    private static byte[] zeros(byte[] good, int from, int length) {
        byte[] bytes = good.clone();
        Arrays.fill(bytes, from, from + length, (byte) 0);
        return bytes;
    }

    private static byte[] container(int filled) {
        byte[] bytes = new byte[2048];
        Arrays.fill(bytes, (byte) filled);
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    private static Map<String, String> word() {
        Map<String, String> parts = Workbooks.parts();
        parts.computeIfPresent(
                Workbooks.CONTENT_TYPES,
                (name, text) -> text.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"));
        return parts;
    }

    // ---- parts -------------------------------------------------------------------------------------------------

    private void parts() {
        for (String part : Workbooks.parts().keySet()) {
            with("without " + part, parts -> parts.remove(part));
        }
        with("a sheet that is no XML", parts -> parts.put(Workbooks.SHEET, "{\"kind\": 1}"));
        with("a sheet that is empty", parts -> parts.put(Workbooks.SHEET, ""));
        with(
                "a sheet that is cut off",
                parts -> parts.compute(Workbooks.SHEET, (name, text) -> text.substring(0, text.length() / 2)));
        with("a sheet of another root", parts -> parts.put(Workbooks.SHEET, "<a/>"));
        with(
                "a sheet in UTF-16 that says UTF-8",
                parts -> parts.compute(Workbooks.SHEET, (name, text) -> "\ufeff" + text.replace("<row", "\u0000<row")));
        with(
                "a workbook without sheets",
                parts -> parts.compute(Workbooks.WORKBOOK, (name, text) -> text.replaceAll("<sheet .*?/>", "")));
        with(
                "two sheets of one name",
                parts -> parts.compute(Workbooks.WORKBOOK, (name, text) -> text.replaceAll("(<sheet .*?/>)", "$1$1")));
        with(
                "a sheet with markup in its name",
                parts -> parts.compute(Workbooks.WORKBOOK, (name, text) -> text.replace("Sheet1", "&lt;script&gt;")));
        with(
                "a sheet with controls in its name",
                parts -> parts.compute(
                        Workbooks.WORKBOOK, (name, text) -> text.replace("Sheet1", "a&#9;&#10;&#x202e;b")));
        with(
                "a sheet with a long name",
                parts -> parts.compute(Workbooks.WORKBOOK, (name, text) -> text.replace("Sheet1", "x".repeat(10_000))));
        with(
                "a hidden sheet",
                parts -> parts.compute(
                        Workbooks.WORKBOOK, (name, text) -> text.replace("sheetId", "state=\"hidden\" sheetId")));
        with(
                "a hidden sheet with controls in its name",
                parts -> parts.compute(
                        Workbooks.WORKBOOK,
                        (name, text) -> text.replace("Sheet1", "a&#9;&#10;&#x202e;b")
                                .replace("sheetId", "state=\"hidden\" sheetId")));
        with(
                "a very hidden sheet",
                parts -> parts.compute(
                        Workbooks.WORKBOOK, (name, text) -> text.replace("sheetId", "state=\"veryHidden\" sheetId")));
        with(
                "a sheet outside",
                parts -> parts.compute(
                        Workbooks.WORKBOOK_RELATIONS,
                        (name, text) -> text.replace("worksheets/sheet1.xml", "../../../../etc/passwd")));
        with(
                "a sheet elsewhere",
                parts -> parts.compute(
                        Workbooks.WORKBOOK_RELATIONS,
                        (name, text) -> text.replace(
                                "Target=\"worksheets/sheet1.xml\"",
                                "Target=\"http://127.0.0.1:1/sheet1.xml\" TargetMode=\"External\"")));
        with(
                "a link to another workbook",
                parts -> parts.compute(
                        Workbooks.WORKBOOK_RELATIONS,
                        (name, text) -> text.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships/externalLinkPath\" Target=\"file:///etc/passwd\""
                                        + " TargetMode=\"External\"/></Relationships>")));
        with("macros", parts -> {
            parts.put("xl/vbaProject.bin", "Sub Auto_Open()");
            parts.compute(
                    Workbooks.CONTENT_TYPES,
                    (name, text) -> text.replace(
                                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                            .replace(
                                    "<Override PartName=\"/xl/workbook.xml\"",
                                    "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                                            + "<Override PartName=\"/xl/workbook.xml\""));
            parts.compute(
                    Workbooks.WORKBOOK_RELATIONS,
                    (name, text) -> text.replace(
                            "</Relationships>",
                            "<Relationship Id=\"rId8\" Type=\"http://schemas.microsoft.com/office/2006/relationships/"
                                    + "vbaProject\" Target=\"vbaProject.bin\"/></Relationships>"));
        });
        with(
                "a name that runs a macro",
                parts -> parts.compute(
                        Workbooks.WORKBOOK,
                        (name, text) -> text.replace(
                                "</workbook>",
                                "<definedNames><definedName name=\"_xlnm.Auto_Open\">Sheet1!$A$1</definedName></definedNames>"
                                        + "</workbook>")));
        with("styles that are no XML", parts -> parts.put(Workbooks.STYLES, "a"));
        with("styles without formats", parts -> parts.put(Workbooks.STYLES, "<styleSheet xmlns=\"" + MAIN + "\"/>"));
        with("strings that are cut off", parts -> parts.put(Workbooks.STRINGS, "<sst xmlns=\"" + MAIN + "\"><si>"));
    }

    // ---- cells -------------------------------------------------------------------------------------------------

    private void cells() {
        cell("a formula that was reckoned", "<c r=\"A1\"><f>1+1</f><v>2</v></c>");
        cell("a formula that was not", "<c r=\"A1\"><f>1+1</f></c>");
        cell("a formula whose result was left blank", "<c r=\"A1\"><f>1+1</f><v></v></c>");
        cell("a formula that came to an empty text", "<c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c>");
        cell("a formula that calls a program", "<c r=\"A1\" t=\"str\"><f>cmd|' /C calc'!A0</f><v>a</v></c>");
        cell(
                "a formula that asks elsewhere",
                "<c r=\"A1\" t=\"str\"><f>WEBSERVICE(\"http://127.0.0.1:1\")</f><v>a</v></c>");
        cell("a formula of another workbook", "<c r=\"A1\" t=\"str\"><f>[1]Sheet1!A1</f><v>a</v></c>");
        cell("a formula that is none", "<c r=\"A1\"><f>((((</f><v>1</v></c>");
        cell("a formula that failed", "<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>");
        cell("a text that looks like a formula", text("A1", "=1+1"));
        cell("an error of no kind", "<c r=\"A1\" t=\"e\"><v>#NO!</v></c>");
        cell("a truth of no kind", "<c r=\"A1\" t=\"b\"><v>2</v></c>");
        cell("a truth in letters", "<c r=\"A1\" t=\"b\"><v>true</v></c>");
        cell("a cell of no type", "<c r=\"A1\" t=\"zz\"><v>2</v></c>");
        cell("a cell of nowhere", "<c><v>1</v></c>");
        cell("a cell of a wrong place", "<c r=\"1A\"><v>1</v></c>");
        cell("a cell of column 0", "<c r=\"1\"><v>1</v></c>");
        cell("a cell of another row", "<c r=\"A7\"><v>1</v></c>");
        cell("a cell given twice", text("A1", "a") + text("A1", "b"));
        cell("cells out of order", text("B1", "b") + text("A1", "a"));
        cell("a cell beyond the last column", text("XFE1", "a"));
        cell("a cell in the last column", text("XFD1", "a"));
        cell("a cell of a column without end", text("ZZZZZZZZZZ1", "a"));
        cell("a shared text that there is not", "<c r=\"A1\" t=\"s\"><v>7</v></c>");
        cell("a shared text of a negative number", "<c r=\"A1\" t=\"s\"><v>-1</v></c>");
        cell("a shared text of no number", "<c r=\"A1\" t=\"s\"><v>x</v></c>");
        cell("a format that there is not", "<c r=\"A1\" s=\"999\"><v>1</v></c>");
        cell("a number that is none", "<c r=\"A1\"><v>x</v></c>");
        cell("a number without end", "<c r=\"A1\"><v>" + "9".repeat(1_000) + "</v></c>");
        cell("a number beyond all", "<c r=\"A1\"><v>1E400</v></c>");
        cell("not a number", "<c r=\"A1\"><v>NaN</v></c>");
        cell("a number with many places", "<c r=\"A1\"><v>1E300</v></c>");
        cell("a day before the first", "<c r=\"A1\" s=\"1\"><v>-1</v></c>");
        cell("the day that there was not", "<c r=\"A1\" s=\"1\"><v>60</v></c>");
        cell("a day beyond the last", "<c r=\"A1\" s=\"1\"><v>2958466</v></c>");
        cell("a day beyond all", "<c r=\"A1\" s=\"1\"><v>1E300</v></c>");
        sheet("a row beyond the last", "<row r=\"1048577\">" + text("A1048577", "a") + "</row>");
        sheet("the last row", "<row r=\"1048576\">" + text("A1048576", "a") + "</row>");
        sheet("row 0", "<row r=\"0\">" + text("A0", "a") + "</row>");
        sheet("a row of a negative number", "<row r=\"-1\">" + text("A1", "a") + "</row>");
        sheet(
                "a row given twice",
                "<row r=\"1\">" + text("A1", "a") + "</row><row r=\"1\">" + text("A1", "b") + "</row>");
        sheet(
                "rows out of order",
                "<row r=\"2\">" + text("A2", "b") + "</row><row r=\"1\">" + text("A1", "a") + "</row>");
        with(
                "cells merged over all",
                parts -> parts.compute(
                        Workbooks.SHEET,
                        (name, text) -> text.replace(
                                "</worksheet>",
                                "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells></worksheet>")));
        with(
                "cells merged nowhere",
                parts -> parts.compute(
                        Workbooks.SHEET,
                        (name, text) -> text.replace(
                                "</worksheet>", "<mergeCells><mergeCell ref=\"1A:B\"/></mergeCells></worksheet>")));
        with(
                "a link in a cell",
                parts -> parts.compute(
                        Workbooks.SHEET,
                        (name, text) -> text.replace(
                                "</worksheet>",
                                "<hyperlinks><hyperlink ref=\"A1\" location=\"javascript:alert(1)\"/></hyperlinks></worksheet>")));
    }

    // ---- texts -------------------------------------------------------------------------------------------------

    private void texts() {
        cell("a text with markup", text("A1", "<script>alert(1)</script>"));
        cell("a text that turns the order", text("A1", "a\u202eb"));
        cell("a text of no width", text("A1", "a\u200bb"));
        cell("a text with an escaped control", text("A1", "a_x001B_[2Jb"));
        cell("a text with an escaped half pair", text("A1", "a_xD800_b"));
        cell("a text with a raw control", text("A1", "a\u001bb"));
        cell("a text with a reference to a control", "<c r=\"A1\" t=\"inlineStr\"><is><t>&#27;</t></is></c>");
        cell("a text with a reference to a half pair", "<c r=\"A1\" t=\"inlineStr\"><is><t>&#xD800;</t></is></c>");
        cell("a text with a comment in it", "<c r=\"A1\" t=\"inlineStr\"><is><t>a<!-- b -->c</t></is></c>");
        cell("a text with an instruction in it", "<c r=\"A1\" t=\"inlineStr\"><is><t>a<?php b ?>c</t></is></c>");
        cell("a text in pieces", "<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>");
        entity("an entity of a file", "<!ENTITY x SYSTEM \"file:///etc/passwd\">");
        entity("an entity from elsewhere", "<!ENTITY x SYSTEM \"http://127.0.0.1:1/a\">");
        entity("an entity of parameters", "<!ENTITY % x SYSTEM \"http://127.0.0.1:1/a\"> %x;");
        entity("an entity of a text", "<!ENTITY x \"a\">");
        StringBuilder laughs = new StringBuilder("<!ENTITY x0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY x")
                    .append(i)
                    .append(" \"")
                    .append(("&x" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        entity("entities that grow", laughs + "<!ENTITY x \"&x11;\">");
    }

    private void entity(String name, String entities) {
        with(
                name,
                parts -> parts.put(
                        Workbooks.SHEET,
                        "<?xml version=\"1.0\"?><!DOCTYPE worksheet [" + entities + "]><worksheet xmlns=\"" + MAIN
                                + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData>"
                                + "</worksheet>"));
    }

    private static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + Workbooks.escaped(text) + "</t></is></c>";
    }

    // ---- sizes -------------------------------------------------------------------------------------------------

    private void sizes() {
        cell("a text longer than a cell has room for", text("A1", "a".repeat(100_000)));
        cell("an archive that grows a thousandfold", text("A1", "a".repeat(20_000_000)));
        sheet("spaces that grow a thousandfold", " ".repeat(30_000_000));
        with("a part beside that grows a thousandfold", parts -> parts.put("xl/x.xml", "a".repeat(30_000_000)));
        with(
                "strings that grow a thousandfold",
                parts -> parts.put(
                        Workbooks.STRINGS,
                        "<sst xmlns=\"" + MAIN + "\">" + "<si><t>a</t></si>".repeat(1_000_000) + "</sst>"));
        sheet("nesting without end", "<a>".repeat(100_000));
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 1_500_000; i++) {
            many.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"/></row>");
        }
        sheet("an archive that grows beyond what is read", many.toString());
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            rows.append("<row r=\"").append(i).append("\"/>");
        }
        sheet("rows of nothing", rows.toString());
    }

    private void others() {
        all.put("a page that is called a workbook", ascii("PK\u0003\u0004<html><table><tr><td>a"));
        all.put("a serialised object that is called a workbook", ascii("PK\u0003\u0004\u00ac\u00ed\u0000\u0005sr"));
    }
}
