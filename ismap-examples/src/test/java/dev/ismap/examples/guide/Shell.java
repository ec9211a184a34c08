package dev.ismap.examples.guide;

import dev.ismap.core.text.Label;
import dev.ismap.examples.Main;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.Ismap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * As much of a shell as the guide needs, in this process: the program, a Java file that is run as it stands, and a few
 * commands that show or compare files. What is written to standard output and to standard error is shown as it comes.
 */
final class Shell {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s|>]+)|([|>])");

    /** The libraries, as a Java file that is run finds them. */
    private static final String CLASS_PATH = Stream.of(
                    Label.class,
                    IsmapJson.class,
                    Ismap.class,
                    Main.class,
                    com.fasterxml.jackson.databind.ObjectMapper.class,
                    com.fasterxml.jackson.core.JsonFactory.class,
                    com.fasterxml.jackson.annotation.JsonProperty.class,
                    org.jspecify.annotations.Nullable.class)
            .map(Shell::place)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));

    private final Path folder;
    private int status;

    Shell(Path folder) {
        this.folder = folder;
    }

    /** Runs a line, and gives what it shows. */
    String run(String line) {
        List<List<String>> piped = new ArrayList<>(List.of(new ArrayList<>()));
        String file = "";
        boolean toFile = false;
        for (String word : words(line)) {
            if (word.equals("|")) {
                piped.add(new ArrayList<>());
            } else if (word.equals(">")) {
                toFile = true;
            } else if (toFile) {
                file = word;
            } else {
                piped.get(piped.size() - 1).add(word.replace("$?", "" + status));
            }
        }
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        byte[] in = {};
        try {
            for (int i = 0; i < piped.size(); i++) {
                boolean last = i == piped.size() - 1;
                ByteArrayOutputStream out = last && !toFile ? shown : new ByteArrayOutputStream();
                status = command(piped.get(i), in, out, shown);
                in = out.toByteArray();
            }
            if (toFile) {
                Files.write(folder.resolve(file), in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
        return shown.toString(StandardCharsets.UTF_8);
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> Stream.of(1, 2, 3, 4)
                        .map(word::group)
                        .filter(one -> one != null)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private int command(List<String> words, byte[] in, ByteArrayOutputStream out, ByteArrayOutputStream err)
            throws IOException {
        List<String> args = words.subList(1, words.size());
        switch (words.get(0)) {
            case "ismap":
                return ismap(args, in, out, err);
            case "java":
                return java(args, in, out);
            case "cat":
                out.write(Files.readAllBytes(folder.resolve(args.get(0))));
                return 0;
            case "echo":
                print(out, List.of(String.join(" ", args)));
                return 0;
            case "head":
                print(
                        out,
                        lines(input(in, args, 2))
                                .limit(Integer.parseInt(args.get(1)))
                                .toList());
                return 0;
            case "tail":
                List<String> lines = lines(input(in, args, 2)).toList();
                print(out, lines.subList(Math.max(0, lines.size() - Integer.parseInt(args.get(1))), lines.size()));
                return 0;
            case "grep":
                Pattern pattern = Pattern.compile(args.get(0));
                List<String> found = lines(input(in, args, 1))
                        .filter(line -> pattern.matcher(line).find())
                        .toList();
                print(out, found);
                return found.isEmpty() ? 1 : 0;
            default:
                throw new IllegalArgumentException("The guide's pages have no command " + words.get(0));
        }
    }

    /** The file that stands behind the other arguments, or what comes in where none does. */
    private byte[] input(byte[] in, List<String> args, int others) throws IOException {
        return args.size() > others ? Files.readAllBytes(folder.resolve(args.get(others))) : in;
    }

    private static Stream<String> lines(byte[] in) {
        return new String(in, StandardCharsets.UTF_8).lines();
    }

    private static void print(ByteArrayOutputStream out, List<String> lines) {
        lines.forEach(line -> out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** The program, which finds files in the folder of the page. */
    private int ismap(List<String> args, byte[] in, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        List<String> found = args.stream().map(this::inFolder).toList();
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = Main.execute(found.toArray(String[]::new), new ByteArrayInputStream(in), to, errors);
        print(out, to);
        print(err, errors);
        return code;
    }

    /** What names a file, that there is or that is to be written, is looked for in the folder of the page. */
    private String inFolder(String word) {
        int name = word.indexOf('=') + 1; // 2024-07=table.csv
        return word.substring(name).matches("[\\w.-]+\\.(json|ndjson|csv|xlsx|html|md|txt|ics|sarif)")
                ? word.substring(0, name) + folder.resolve(word.substring(name))
                : word;
    }

    /** Shown is the name that was typed, not the place where the test has the file. */
    private void print(ByteArrayOutputStream to, ByteArrayOutputStream what) {
        to.writeBytes(what.toString(StandardCharsets.UTF_8)
                .replace(folder + File.separator, "")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** {@code java -cp "$ISMAP" FILE.java ARGUMENT…}: the file is compiled with every warning, and run. */
    private int java(List<String> args, byte[] in, ByteArrayOutputStream out) throws IOException {
        if (!args.subList(0, 2).equals(List.of("-cp", "$ISMAP"))) {
            throw new IllegalArgumentException("A Java file is run with -cp \"$ISMAP\", not with " + args);
        }
        Path source = folder.resolve(args.get(2));
        Path classes = Files.createTempDirectory(folder, "classes");
        StringWriter messages = new StringWriter();
        ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
        PrintWriter to = new PrintWriter(messages, true);
        int compiled = compiler.run(
                to,
                to,
                "--release",
                "17",
                "-Xlint:all,-path,-classfile,-processing",
                "-proc:none",
                "-Werror",
                "-encoding",
                "UTF-8",
                "-cp",
                CLASS_PATH,
                "-d",
                classes.toString(),
                source.toString());
        if (compiled != 0) {
            throw new AssertionError(source.getFileName() + " does not compile:\n" + messages);
        }
        String main = source.getFileName().toString().replace(".java", "");
        String[] given =
                args.subList(3, args.size()).stream().map(this::inFolder).toArray(String[]::new);
        PrintStream before = System.out;
        InputStream inBefore = System.in;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Shell.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setIn(new ByteArrayInputStream(in));
            var method = loader.loadClass(main).getDeclaredMethod("main", String[].class);
            method.setAccessible(true);
            method.invoke(null, (Object) given);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(main + " " + Arrays.toString(given), e);
        } finally {
            System.setOut(before);
            System.setIn(inBefore);
        }
        print(out, printed);
        return 0;
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
