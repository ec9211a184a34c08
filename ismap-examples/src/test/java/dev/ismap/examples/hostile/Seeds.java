package dev.ismap.examples.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Language;
import dev.ismap.examples.sheets.TableWorkbook;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.Oscal;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.rows.ServiceRows;
import dev.ismap.model.rows.Sheet;
import dev.ismap.model.rows.StatementRows;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a fuzzer begins with: samples and conformance cases, cut down to few members of each kind so that many are tried. */
final class Seeds {

    static final Path SAMPLES = Path.of("samples");
    static final Path CONFORMANCE = Path.of("../ismap-rules/src/test/resources/conformance");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 12, 10);

    /** A control standard of four rows, of an edition that is nobody's. */
    private static final String OWN = "{\"kind\": \"control-standard\", \"edition\": \"2031-04-01\","
            + " \"optionalDetailsComplete\": false, \"controls\": ["
            + "{\"id\": \"5\", \"layer\": \"CONTROLS\", \"level\": \"CHAPTER\", \"nameJa\": \"章\", \"nameEn\": \"Chapter\"},"
            + "{\"id\": \"5.1\", \"layer\": \"CONTROLS\", \"level\": \"SECTION\", \"parent\": \"5\", \"nameJa\": \"節\","
            + " \"nameEn\": \"Section\"},"
            + "{\"id\": \"5.1.1\", \"layer\": \"CONTROLS\", \"level\": \"OBJECTIVE\", \"parent\": \"5.1\","
            + " \"nameJa\": \"目的\", \"nameEn\": \"Objective\"},"
            + "{\"id\": \"5.1.1.1.PB\", \"layer\": \"CONTROLS\", \"level\": \"DETAILED\", \"parent\": \"5.1.1\","
            + " \"nameJa\": \"詳細\", \"nameEn\": \"Detail\"}]}";

    private static final int MOST_MEMBERS = 25;
    private static final int MOST_ITEMS = 3;

    private Seeds() {}

    /** The seeds of a target, by name. */
    static SortedMap<String, byte[]> of(Target target) {
        SortedMap<String, byte[]> seeds = new TreeMap<>();
        switch (target) {
            case SERVICE -> documents(seeds, DocumentKind.SERVICE_REGISTRATION);
            case AUDITOR -> documents(seeds, DocumentKind.AUDITOR_REGISTRATION);
            case NEED -> documents(seeds, DocumentKind.PROCUREMENT_NEED);
            case SERVICES -> documents(seeds, DocumentKind.CLOUD_SERVICE_LIST);
            case AUDITORS -> documents(seeds, DocumentKind.AUDITOR_LIST);
            case STANDARD -> {
                documents(seeds, DocumentKind.CONTROL_STANDARD);
                seeds.put("own", utf8(OWN));
            }
            case DETERMINED -> {
                documents(seeds, DocumentKind.SERVICE_REGISTRATION);
                documents(seeds, DocumentKind.AUDITOR_REGISTRATION);
                documents(seeds, DocumentKind.PROCUREMENT_NEED);
            }
            case RESULT -> results(seeds);
            case ANSWER -> seeds.put("answer", utf8(pruned(tree(answer()))));
            case WORDS -> WORDS.forEach(word -> seeds.put("word" + seeds.size(), utf8(word)));
            case CSV -> texts(seeds);
            case WORKBOOK -> workbooks(seeds);
            case PARTS -> parts(seeds);
            case CATALOG -> {
                seeds.put("catalog", utf8(pruned(tree(Oscal.catalog(ControlStandards.newestHeld())))));
                ControlStandardDocument own = IsmapJson.standard().read(OWN, ControlStandardDocument.class);
                seeds.put("own", utf8(Oscal.catalog(own.toStandard())));
            }
            case COMPONENT -> components(seeds);
            case CONFORMANCE -> conformance(seeds);
            case PROGRAM -> program(seeds);
        }
        return seeds;
    }

    /** Names and constants of the layouts, and what makes trouble: the words that a fuzzer puts in. */
    static SortedSet<String> dictionary() {
        SortedSet<String> words = new TreeSet<>(WORDS);
        Pattern text = Pattern.compile("\"((?:[^\"\\\\]|\\\\.){1,40})\"");
        for (DocumentKind kind : DocumentKind.values()) {
            Matcher matcher = text.matcher(IsmapJson.standard().schema(kind));
            while (matcher.find()) {
                words.add(matcher.group(1));
            }
        }
        return words;
    }

    // ---- documents ---------------------------------------------------------------------------------------------

    private static void documents(SortedMap<String, byte[]> seeds, DocumentKind kind) {
        files(SAMPLES)
                .filter(file -> text(file).contains("\"" + kind.text() + "\""))
                .forEach(file -> seeds.put(name(file), utf8(pruned(tree(text(file))))));
    }

    private static String answer() {
        IsmapJson json = IsmapJson.standard();
        ProcurementNeed need = json.read(text(SAMPLES.resolve("procurement-need.json")), ProcurementNeed.class);
        CloudServiceList list = json.read(text(SAMPLES.resolve("cloud-service-list.json")), CloudServiceList.class);
        return DeterminationJson.write(
                Ismap.standard().needs(need, Context.on(DAY).services(list)));
    }

    private static void results(SortedMap<String, byte[]> seeds) {
        for (String name : List.of("service-registration-liu-thirty-violations", "auditor-registration")) {
            IsmapDocument document = IsmapJson.standard().read(text(SAMPLES.resolve(name + ".json")));
            seeds.put(
                    name,
                    utf8(pruned(
                            tree(DeterminationJson.write(Ismap.standard().determine(document, Context.on(LATE)))))));
        }
    }

    private static void conformance(SortedMap<String, byte[]> seeds) {
        try (Stream<Path> folders = Files.list(CONFORMANCE)) {
            folders.filter(Files::isDirectory)
                    .sorted()
                    .forEach(folder -> files(folder)
                            .limit(3)
                            .filter(file -> text(file).length() < 6_000)
                            .forEach(file -> seeds.put(folder.getFileName() + "-" + name(file), utf8(text(file)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- tables ------------------------------------------------------------------------------------------------

    private static ServiceRegistrationApplication sample() {
        return IsmapJson.standard()
                .read(text(SAMPLES.resolve("service-registration.json")), ServiceRegistrationApplication.class);
    }

    private static Map<String, Sheet> sheets() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        CloudServiceList list =
                IsmapJson.standard().read(text(SAMPLES.resolve("cloud-service-list.json")), CloudServiceList.class);
        sheets.put("list", ServiceRows.write(list.register(), DAY, Language.JA));
        sheets.put(
                "statement",
                StatementRows.of(ControlStandards.edition("2022-04-01")).writeTable(sample().statement(), Language.JA));
        sheets.put(
                "standard",
                Sheet.table(List.of(
                        List.of("id", "layer", "level", "suffix", "parent_id", "name_ja", "name_en"),
                        List.of("5.1.1.99", "CONTROLS", "DETAIL", "", "5.1.1", "名", "name"))));
        Map<String, Sheet> cut = new LinkedHashMap<>();
        sheets.forEach((name, sheet) -> cut.put(
                name,
                new Sheet(
                        name, sheet.rows().subList(0, Math.min(12, sheet.rows().size())), List.of())));
        return cut;
    }

    private static String text(Sheet sheet, char separator) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : sheet.rows()) {
            List<String> cells = row.stream()
                    .map(cell -> cell.matches("(?s).*[,;\t\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                    .toList();
            text.append(String.join(String.valueOf(separator), cells)).append("\r\n");
        }
        return text.toString();
    }

    private static void texts(SortedMap<String, byte[]> seeds) {
        sheets().forEach((name, sheet) -> {
            seeds.put(name + "-utf8", first(1, text(sheet, ',').getBytes(StandardCharsets.UTF_8)));
            seeds.put(name + "-cp932", first(2, text(sheet, '\t').getBytes(Charset.forName("windows-31j"))));
            seeds.put(name + "-utf16", first(3, text(sheet, ';').getBytes(StandardCharsets.UTF_16)));
            seeds.put(name + "-any", first(0, text(sheet, ',').getBytes(Charset.forName("windows-31j"))));
        });
    }

    private static void workbooks(SortedMap<String, byte[]> seeds) {
        sheets().forEach((name, sheet) -> {
            seeds.put(name, TableWorkbook.write("表", sheet));
            seeds.put(name + "-small", Workbooks.packed(parts(sheet)));
        });
    }

    private static void parts(SortedMap<String, byte[]> seeds) {
        sheets().forEach((name, sheet) -> seeds.put(name, parts(sheet)));
        seeds.put(
                "cells",
                Workbooks.unpacked(Workbooks.sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45292</v></c>"
                        + "<c r=\"B1\" t=\"b\"><v>1</v></c><c r=\"C1\" t=\"e\"><v>#N/A</v></c>"
                        + "<c r=\"D1\" t=\"str\"><f>A1+1</f><v>x</v></c><c r=\"E1\"><v>1.5E-3</v></c></row>")));
    }

    private static byte[] parts(Sheet sheet) {
        return Workbooks.unpacked(Workbooks.rows(
                sheet.rows().stream().map(row -> row.toArray(String[]::new)).toArray(String[][]::new)));
    }

    // ---- OSCAL -------------------------------------------------------------------------------------------------

    private static void components(SortedMap<String, byte[]> seeds) {
        for (String name : List.of("service-registration", "service-registration-draft")) {
            ServiceRegistrationApplication application = IsmapJson.standard()
                    .read(text(SAMPLES.resolve(name + ".json")), ServiceRegistrationApplication.class);
            String written = Oscal.componentDefinition(
                    application.statement(),
                    ControlStandards.edition(application.statement().edition()),
                    DAY);
            seeds.put(name, utf8(pruned(tree(written))));
        }
    }

    // ---- the program -------------------------------------------------------------------------------------------

    private static void program(SortedMap<String, byte[]> seeds) {
        List<byte[]> inputs = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            SortedMap<String, byte[]> documents = new TreeMap<>();
            documents(documents, kind);
            inputs.add(Objects.requireNonNull(documents.get(documents.firstKey())));
        }
        Sheet table = Objects.requireNonNull(sheets().get("list"));
        inputs.add(text(table, ',').getBytes(StandardCharsets.UTF_8));
        Sheet statement = Objects.requireNonNull(sheets().get("statement"));
        inputs.add(text(statement, ',').getBytes(StandardCharsets.UTF_8));
        for (int verb = 0; verb < Target.VERBS.size(); verb++) {
            for (int one = 0; one < inputs.size(); one++) {
                seeds.put("verb" + verb + "-" + one, first(verb, inputs.get(one)));
            }
        }
    }

    // ---- words -------------------------------------------------------------------------------------------------

    /** Ids and days, well and badly written, and characters that are not what they seem. */
    static final List<String> WORDS = List.of(
            "6.1.1.13.PB",
            "６．１．１",
            "5.1.1.b",
            "999.999.999.999.PB",
            "27002:2013 5.1b)",
            "SP 800-53 r5 AC-2(3)",
            "2024-02-29",
            "2023-02-29",
            "../2024-05-01",
            "2024-06",
            "2024",
            "2024/6/1",
            "2024年6月1日",
            "2024年6月",
            "令和6年6月1日",
            "令和元年5月1日",
            "平成31年4月30日",
            "平成31年5月1日",
            "昭和64年1月8日",
            "R6.6.1",
            "Ｒ６．６．１",
            "㋿6年6月1日",
            "令和99年12月31日",
            "2024年5月1日以前",
            "９９９９－１２－３１",
            "0000-00-00",
            "-0001-01-01",
            "+12024-01-01",
            "5010401089998",
            "C21-0001-2",
            "JP",
            "ＪＰ",
            "ISMAP-LIU",
            "\u202e2024-01-01",
            "5.\u200b1.1",
            "ﬀ",
            "１/１",
            "㍻元年",
            "①",
            "\ud800",
            "\u0000",
            "\u001b[2J",
            "=1+1",
            "@SUM(A1)",
            "<script>alert(1)</script>",
            "{\"state\":\"UNKNOWN\"}",
            "{\"state\":\"NOT_APPLICABLE\",\"reason\":\"x\"}",
            "1e999999999",
            "null",
            "\ufeff");

    // ---- what is common ----------------------------------------------------------------------------------------

    /** A tree of which each object and each list has few members. */
    private static JsonNode pruned(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = MAPPER.createObjectNode();
            Iterator<Map.Entry<String, JsonNode>> members = object.properties().iterator();
            for (int i = 0; i < MOST_MEMBERS && members.hasNext(); i++) {
                Map.Entry<String, JsonNode> member = members.next();
                copy.set(member.getKey(), pruned(member.getValue()));
            }
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = MAPPER.createArrayNode();
            for (int i = 0; i < MOST_ITEMS && i < array.size(); i++) {
                copy.add(pruned(array.get(i)));
            }
            return copy;
        }
        return node;
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(JsonNode tree) {
        return utf8(tree.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] first(int first, byte[] rest) {
        byte[] all = new byte[rest.length + 1];
        all[0] = (byte) first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
