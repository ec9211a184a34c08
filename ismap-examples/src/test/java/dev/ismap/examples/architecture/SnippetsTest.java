package dev.ismap.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each example in the Javadoc of the libraries is compiled, and those that a sample can be given to are run. */
class SnippetsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SNIPPET = Pattern.compile("<pre>\\{@code\\n(.*?)\\}</pre>", Pattern.DOTALL);

    /**
     * What an example stands in.
     *
     * @param parameters what it reads, as parameters of a method
     * @param arguments what it is run with; empty where it is compiled only
     * @param expression whether it is one, with or without a call to end it
     */
    private record Setting(String parameters, String arguments, boolean expression) {

        static Setting compiled(String parameters) {
            return new Setting(parameters, "", false);
        }

        static Setting built(String parameters) {
            return new Setting(parameters, "", true);
        }

        static Setting run(String parameters, String arguments) {
            return new Setting(parameters, arguments, false);
        }
    }

    private static final String DAYS =
            "Fact<Application, LocalDate> PERIOD_FROM, Fact<Application, LocalDate> PREVIOUS_PERIOD_END";

    private static final Map<String, Setting> SETTINGS = Map.ofEntries(
            Map.entry("core/condition/package-info", Setting.compiled(DAYS)),
            Map.entry(
                    "core/determination/Difference",
                    Setting.compiled(
                            "Engine<Application> engine, Engine<Application> reformed, Case<Application> subject")),
            Map.entry("core/fact/Value", Setting.compiled("Question.Answer answer, UnderlyingService service")),
            Map.entry("core/kit/RuleBookCheck", Setting.run("RuleBook<?> book", "Ismap.standard().serviceRules()")),
            Map.entry(
                    "core/kit/RuleBookProperties",
                    Setting.compiled("RuleBook<Resident> book, Resident resident, LocalDate day")),
            Map.entry(
                    "core/rule/Permission",
                    Setting.built(
                            "Fact<Application, Boolean> SPECIAL_MEASURES_USED, Fact<Application, LocalDate> APPLIED_FOR,"
                                    + " Fact<Application, Boolean> USED_BEFORE")),
            Map.entry("core/rule/Reform", Setting.compiled("RuleBook<Application> book, Parameter<Term> VALIDITY")),
            Map.entry(
                    "core/rule/Rule",
                    Setting.compiled(
                            "Provision.Instrument CONTROL_CRITERIA, Fact<Application, ApplicationKind> APPLICATION,"
                                    + " ApplicationKind RENEWAL, Rule.Messages words, " + DAYS)),
            Map.entry(
                    "core/rule/Transition",
                    Setting.built("Fact<Application, LocalDate> FILED, Fact<Application, LocalDate> NEXT_AUDIT,"
                            + " Fact<Application, Boolean> REGISTERED, Fact<Application, Boolean> ADOPTED")),
            Map.entry(
                    "model/control/AvailableStandards",
                    Setting.run("ControlStandard tableOfMine", "ControlStandards.edition(\"2024-07\")")),
            Map.entry(
                    "model/control/package-info",
                    Setting.run(
                            "List<ControlId> implemented, List<ControlRow> rowsOfAttachedTable3",
                            "List.of(ControlId.parse(\"6.1.1\")), List.of()")),
            Map.entry("model/json/IsmapJson", Setting.run("byte[] bytes", "sample(\"service-registration.json\")")),
            Map.entry(
                    "model/list/ServiceRegister",
                    Setting.run(
                            "CloudServiceList list, LocalDate day",
                            "CloudServiceList.none(), LocalDate.of(2024, 5, 1)")),
            Map.entry(
                    "model/registration/GrantedApplication",
                    Setting.compiled(
                            "ServiceRegistrationApplication application, RegistrationNumber number, LocalDate decidedOn,"
                                    + " ServiceRegister register")),
            Map.entry("model/rows/ServiceRows", Setting.compiled("List<List<String>> table, LocalDate day")),
            Map.entry(
                    "model/rows/StatementRows",
                    Setting.run(
                            "ControlStandard standard, Statement statement",
                            "ControlStandards.edition(\"2022-04-01\"), application().statement()")),
            Map.entry(
                    "model/validation/IsmapValidation",
                    Setting.run("ServiceRegistrationApplication application", "application()")),
            Map.entry("rules/Ismap", Setting.compiled("ServiceRegistrationApplication application")),
            Map.entry("rules/Ismap#2", Setting.run("Ismap ismap", "Ismap.standard()")),
            Map.entry(
                    "rules/buyer/NeedAnswer",
                    Setting.run(
                            "Ismap ismap, ProcurementNeed need, LocalDate day, CloudServiceList list",
                            "Ismap.standard(), (ProcurementNeed) IsmapJson.standard().read(sample(\"procurement-need.json\")),"
                                    + " LocalDate.of(2026, 4, 1), CloudServiceList.none()")),
            Map.entry("rules/package-info", Setting.compiled("ServiceRegistrationApplication application")),
            Map.entry(
                    "rules/report/Report",
                    Setting.run(
                            "ServiceRegistrationApplication application, Analysis analysis",
                            "application(), Ismap.standard().analyse(application(), Context.on(LocalDate.of(2024, 7, 1)))")),
            Map.entry(
                    "rules/study/Tally",
                    Setting.run(
                            "Stream<ServiceRegistrationApplication> cases, Ismap ismap, Context context",
                            "Stream.of(application()), Ismap.standard(), Context.on(LocalDate.of(2024, 7, 1))")));

    /** It is JSON, which tests of conformance read. */
    private static final String JSON = "rules/conformance/ConformanceJson";

    @TempDir
    private Path folder;

    private static Map<String, String> snippets() throws IOException {
        Map<String, String> snippets = new TreeMap<>();
        for (String module : List.of("core", "model", "rules")) {
            Path sources = ROOT.resolve("ismap-" + module + "/src/main/java/dev/ismap");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    String name = sources.relativize(file)
                            .toString()
                            .replace(File.separatorChar, '/')
                            .replaceFirst("\\.java$", "");
                    Matcher matcher = SNIPPET.matcher(Files.readString(file));
                    for (int i = 1; matcher.find(); i++) {
                        snippets.put(
                                i == 1 ? name : name + "#" + i, matcher.group(1).replaceAll("(?m)^ *\\* ?", ""));
                    }
                }
            }
        }
        snippets.remove(JSON);
        return snippets;
    }

    @Test
    void eachExampleIsCompiledAndRunWhereASampleCanBeGivenToIt() throws Exception {
        Map<String, String> snippets = snippets();
        assertEquals(new TreeMap<>(SETTINGS).keySet(), snippets.keySet(), "each example has a setting");
        StringBuilder source = new StringBuilder(Files.readString(Path.of("src/test/resources/snippets.txt")));
        List<String> calls = new ArrayList<>();
        snippets.forEach((name, code) -> {
            Setting setting = SETTINGS.get(name);
            String method = name.replaceAll("[^A-Za-z0-9]", "_");
            source.append("\n    // ")
                    .append(name)
                    .append("\n    static void ")
                    .append(method)
                    .append('(');
            source.append(setting.parameters()).append(") throws Exception {\n");
            source.append(built(code, setting)).append("\n    }\n");
            if (!setting.arguments().isEmpty()) {
                calls.add("        " + method + "(" + setting.arguments() + ");\n");
            }
        });
        source.append("\n    public static void main(String[] arguments) throws Exception {\n");
        calls.forEach(source::append);
        source.append("    }\n}\n");

        compile(Files.writeString(folder.resolve("Snippets.java"), source));
        assertTrue(calls.size() >= 11, calls.toString());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, SnippetsTest.class.getClassLoader())) {
            loader.loadClass("Snippets").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }

    /** What only builds a value is given to a variable; without its semicolon it goes on where a reader would. */
    private static String built(String code, Setting setting) {
        String stripped = code.strip();
        if (setting.expression()) {
            return "Object made = " + stripped + ";";
        }
        return stripped.startsWith("Rule.<") ? "Object made = " + stripped : stripped;
    }

    private static void compile(Path source) {
        String path = Stream.concat(
                        Stream.of("test-classes", "classes")
                                .map(one -> Path.of("target", one))
                                .map(Path::toString),
                        Stream.of("java.class.path", "jdk.module.path").map(name -> System.getProperty(name, "")))
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-proc:none",
                        "-nowarn",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        path,
                        "-d",
                        source.getParent().toString(),
                        source.toString());
        assertEquals(0, code, said::toString);
    }
}
