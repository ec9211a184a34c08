package dev.ismap.model.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test compiles a record with the processor and looks at what came of it. */
class WitherProcessorTest {

    /** A fact as the model has it, as far as the processor knows it. */
    private static final String INPUT = """
            package dev.ismap.core.fact;
            public record Input<T>(T value, boolean isGiven) {
                public static <T> Input<T> given(T value) { return new Input<>(value, true); }
                public static <T> Input<T> notAsked() { return new Input<>(null, false); }
            }
            """;

    private static final String SHIP = """
            package harbour;
            import dev.ismap.core.fact.Input;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            /**
             * A ship.
             *
             * @param name the name
             *     of the ship
             * @param draught how deep it lies, in metres
             * @param flag the flag
             * @param crew who is on board
             * @param insured whether it is insured
             * @since 0.1
             */
            public record Ship(String name, Input<Integer> draught, Optional<String> flag,
                    Input<List<String>> crew, Input<Boolean> insured) implements ShipWithers {
                public static Ship of(String name) {
                    return new Ship(name, Input.notAsked(), Optional.empty(), Input.notAsked(), Input.notAsked());
                }
                /** A part of it. */
                public record Mast(int height) implements MastWithers {}
            }
            """;

    /** Outside its package, where the interface is out of sight. */
    private static final String CALLER = """
            package quay;
            import dev.ismap.core.fact.Input;
            import harbour.Ship;
            import java.util.List;
            import java.util.Optional;
            import java.util.function.BiFunction;
            public class Caller implements java.util.function.Supplier<String> {
                public String get() {
                    BiFunction<Ship, String, Ship> rename = Ship::withName;
                    Ship ship = rename.apply(Ship.of("Maru"), "Hikari")
                            .withDraught(7).withFlag("JP").withCrew(List.of("Aoi")).withInsured(true);
                    Ship cleared = ship.withoutDraught().withoutFlag().withCrew(Input.notAsked()).withoutInsured();
                    return ship + " " + cleared.equals(Ship.of("Hikari")) + " "
                            + ship.withDraught(Input.given(8)).withFlag(Optional.of("FR")).draught().value() + " "
                            + new Ship.Mast(3).withHeight(4);
                }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void aRecordHasAWitherForEachComponentAndItsCallersNeedNotSeeTheInterface() throws Exception {
        assertEquals(List.of(), compile(INPUT, SHIP, CALLER));
        try (URLClassLoader loader = loader()) {
            Object caller = loader.loadClass("quay.Caller").getConstructor().newInstance();
            assertEquals(
                    "Ship[name=Hikari, draught=Input[value=7, isGiven=true], flag=Optional[JP],"
                            + " crew=Input[value=[Aoi], isGiven=true], insured=Input[value=true, isGiven=true]]"
                            + " true 8 Mast[height=4]",
                    ((Supplier<?>) caller).get());
        }
    }

    @Test
    void whatCanBeAbsentAlsoTakesItsValueAndCanBeCleared() throws Exception {
        assertEquals(List.of(), compile(INPUT, SHIP));
        try (URLClassLoader loader = loader()) {
            List<String> methods = Arrays.stream(
                            loader.loadClass("harbour.ShipWithers").getMethods())
                    .filter(Method::isDefault)
                    .map(WitherProcessorTest::signature)
                    .sorted()
                    .toList();
            assertEquals(
                    List.of(
                            "withCrew(Input)",
                            "withCrew(List)",
                            "withDraught(Input)",
                            "withDraught(int)",
                            "withFlag(Optional)",
                            "withFlag(String)",
                            "withInsured(Input)",
                            "withInsured(boolean)",
                            "withName(String)",
                            "withoutCrew()",
                            "withoutDraught()",
                            "withoutFlag()",
                            "withoutInsured()"),
                    methods);
        }
    }

    @Test
    void whoPassesNullReadsWhichComponentItIsInBothLanguages() throws Exception {
        String term = "package harbour; public @interface Named { String ja(); String en(); }";
        String pier = """
                package harbour;
                import java.util.Optional;
                public record Pier(@Named(ja = "桟橋の名称", en = "name of the pier") String name,
                        @Named(ja = "長さ", en = "length") int length, Optional<String> owner) implements PierWithers {
                    public Pier { PierWithers.requireAll(name, owner); }
                }
                """;
        assertEquals(List.of(), compile(term, pier));
        try (URLClassLoader loader = loader()) {
            Constructor<?> pierOf =
                    loader.loadClass("harbour.Pier").getConstructor(String.class, int.class, Optional.class);
            assertEquals(
                    "Pier.name is null (name of the pier). 桟橋の名称がnullです。", refusal(pierOf, null, 1, Optional.empty()));
            assertEquals("Pier.owner is null.", refusal(pierOf, "A", 1, null));
            Object whole = pierOf.newInstance("A", 1, Optional.empty());
            Method withOwner = loader.loadClass("harbour.PierWithers").getDeclaredMethod("withOwner", String.class);
            withOwner.setAccessible(true);
            assertEquals(
                    "Pier.owner is null.",
                    assertThrows(InvocationTargetException.class, () -> withOwner.invoke(whole, (Object) null))
                            .getCause()
                            .getMessage());
        }
    }

    private static String refusal(Constructor<?> constructor, Object... values) {
        return assertThrows(InvocationTargetException.class, () -> constructor.newInstance(values))
                .getCause()
                .getMessage();
    }

    @Test
    void theInterfaceIsNoTypeOfTheUsers() throws Exception {
        assertEquals(List.of(), compile(INPUT, SHIP));
        try (URLClassLoader loader = loader()) {
            Class<?> withers = loader.loadClass("harbour.ShipWithers");
            assertEquals(0, withers.getModifiers() & Modifier.PUBLIC);
            assertTrue(withers.isSealed());
        }
    }

    @Test
    void aWitherSaysOfItsComponentWhatTheRecordSays() throws IOException {
        assertEquals(List.of(), compile(INPUT, SHIP));
        String withers = Files.readString(directory.resolve("generated/harbour/ShipWithers.java"));
        assertTrue(withers.contains("""
                            /**
                             * A copy with another {@code name}.
                             *
                             * @param name the name of the ship
                             * @return the copy
                             */
                            default Ship withName(java.lang.String name) {
                        """.stripTrailing()), withers);
        assertTrue(withers.contains("@param insured whether it is insured\n"), withers);
    }

    @Test
    void aRecordThatDoesNotAskHasNone() throws IOException {
        assertEquals(
                List.of(),
                compile("package harbour; public record Buoy(int number) implements Runnable {"
                        + " public void run() {} }"));
        try (Stream<Path> files = Files.walk(directory.resolve("generated"))) {
            assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void aRecordWithTypeParametersIsRefusedInWords() throws IOException {
        List<String> problems = compile("package harbour; public record Box<T>(T value) implements BoxWithers {}");
        assertTrue(problems.contains("A record with type parameters has no withers"), problems.toString());
    }

    // ---- compiling -----------------------------------------------------------------------------------------------

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(
                new URL[] {directory.resolve("classes").toUri().toURL()},
                getClass().getClassLoader());
    }

    /** Compiles sources with all warnings, and returns what the compiler says. */
    private List<String> compile(String... sources) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Path generated = Files.createDirectories(directory.resolve("generated"));
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            files.add(Files.writeString(
                    Files.createDirectories(directory.resolve("sources" + files.size()))
                            .resolve(fileName(source)),
                    source));
        }
        JavaCompiler compiler =
                Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).orElseThrow();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    manager,
                    said,
                    List.of(
                            "-d",
                            classes.toString(),
                            "-s",
                            generated.toString(),
                            "-encoding",
                            "UTF-8",
                            "-Xlint:all,-processing",
                            "-Xdoclint:all/protected,-missing"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new WitherProcessor()));
            task.call();
        }
        return said.getDiagnostics().stream()
                .map(one -> one.getMessage(Locale.ROOT))
                .toList();
    }

    private static String fileName(String source) {
        Matcher type =
                Pattern.compile("public (?:record|class|@interface) (\\w+)").matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException(source);
        }
        return type.group(1) + ".java";
    }
}
