package dev.ismap.examples.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import dev.ismap.core.determination.Verdict;
import dev.ismap.model.DocumentKind;
import dev.ismap.rules.Ismap;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a module is built: its packages, which of them uses which, and what it shows.
 *
 * @param name the module's name, such as {@code ismap-core}
 * @param base the package that all others are in
 * @param uses the packages by name without the base, each with the packages of the same module that it uses; the base
 *     itself is {@value #BASE}
 * @param exported the packages that everyone may use
 * @param types the public top-level types in them
 */
record Structure(
        String name,
        String base,
        SortedMap<String, SortedSet<String>> uses,
        SortedSet<String> exported,
        SortedSet<String> types) {

    static final String BASE = "(base)";

    /** The three libraries, each before what it uses. */
    static List<Structure> libraries() {
        return Read.LIBRARIES;
    }

    /** They are read once, when somebody asks. */
    private static final class Read {
        static final List<Structure> LIBRARIES = List.of(
                of("ismap-rules", Ismap.class), of("ismap-model", DocumentKind.class), of("ismap-core", Verdict.class));

        private static Structure of(String name, Class<?> one) {
            return Structure.of(name, "dev." + name.replace('-', '.'), home(one));
        }
    }

    /** Where a library stands: a folder while it is tested, a jar once it is packaged. */
    static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class comes from a folder or a jar", e);
        }
    }

    /** Reads a module where it stands: in a folder while it is tested, in a jar once it is packaged. */
    static Structure of(String name, String base, Path home) {
        SortedSet<String> exported = ModuleFinder.of(home).findAll().stream()
                .map(ModuleReference::descriptor)
                .flatMap(module -> module.exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
        JavaClasses classes = new ClassFileImporter().importLocations(List.of(location(home)));
        SortedSet<String> types = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> exported.contains(type.getPackageName()))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Structure(name, base, uses(base, classes), shortened(base, exported), types);
    }

    static Location location(Path home) {
        try {
            return Files.isDirectory(home) ? Location.of(home) : Location.of(new JarFile(home.toFile()));
        } catch (IOException e) {
            throw new IllegalStateException("A module can be read", e);
        }
    }

    /** Which package uses which, among those within a base. */
    static SortedMap<String, SortedSet<String>> uses(String base, JavaClasses classes) {
        SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
        for (JavaClass type : classes) {
            if (!isWithin(base, type)) {
                continue;
            }
            String from = shortened(base, type.getPackageName());
            SortedSet<String> used = uses.computeIfAbsent(from, none -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (isWithin(base, target)
                        && !shortened(base, target.getPackageName()).equals(from)) {
                    used.add(shortened(base, target.getPackageName()));
                }
            }
        }
        return uses;
    }

    private static boolean isWithin(String base, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(base + ".");
    }

    private static SortedSet<String> shortened(String base, SortedSet<String> packages) {
        return packages.stream().map(one -> shortened(base, one)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shortened(String base, String name) {
        return name.equals(base) ? BASE : name.substring(base.length() + 1);
    }

    /** The packages that everyone may use, by their whole names. */
    Stream<String> exportedPackages() {
        return exported.stream().map(one -> one.equals(BASE) ? base : base + "." + one);
    }

    /** Every package that one uses, directly or by way of others. */
    private static SortedSet<String> reached(String from, SortedMap<String, SortedSet<String>> uses) {
        SortedSet<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(uses.getOrDefault(from, new TreeSet<>()));
        while (!next.isEmpty()) {
            String one = next.pop();
            if (reached.add(one)) {
                next.addAll(uses.getOrDefault(one, new TreeSet<>()));
            }
        }
        return reached;
    }

    /** The packages that need themselves by way of others. */
    static SortedSet<String> inACircle(SortedMap<String, SortedSet<String>> uses) {
        return uses.keySet().stream()
                .filter(one -> reached(one, uses).contains(one))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    SortedSet<String> inACircle() {
        return inACircle(uses);
    }

    /**
     * The picture of some modules, each above what it uses, in the notation of Mermaid.
     *
     * <p>Packages that need each other are one box. An arrow that follows from others is left out.
     */
    static String picture(List<Structure> modules) {
        StringBuilder out = new StringBuilder("flowchart TB\n");
        for (Structure module : modules) {
            module.draw(out);
        }
        for (int i = 1; i < modules.size(); i++) {
            out.append("  ").append(modules.get(i - 1).name).append(" --> ").append(modules.get(i).name);
            out.append('\n');
        }
        return out.toString();
    }

    private void draw(StringBuilder out) {
        SortedMap<String, SortedSet<String>> boxes = new TreeMap<>();
        for (String one : uses.keySet()) {
            boxes.computeIfAbsent(boxOf(one), none -> new TreeSet<>()).add(one);
        }
        out.append("  subgraph ").append(name).append('\n');
        boxes.forEach((id, packages) -> out.append("    ")
                .append(idOf(id))
                .append("[\"")
                .append(packages.stream().map(this::shown).collect(Collectors.joining("<br/>")))
                .append("\"]\n"));
        SortedMap<String, SortedSet<String>> between = new TreeMap<>();
        uses.forEach((from, used) -> {
            SortedSet<String> others = between.computeIfAbsent(boxOf(from), none -> new TreeSet<>());
            used.stream().map(this::boxOf).filter(to -> !to.equals(boxOf(from))).forEach(others::add);
        });
        between.forEach((from, used) -> used.stream()
                .filter(to -> used.stream()
                        .noneMatch(other ->
                                !other.equals(to) && reached(other, between).contains(to)))
                .forEach(to -> out.append("    ")
                        .append(idOf(from))
                        .append(" --> ")
                        .append(idOf(to))
                        .append('\n')));
        out.append("  end\n");
    }

    /** The first of the packages that need each other, which stands for them. */
    private String boxOf(String one) {
        SortedSet<String> reached = reached(one, uses);
        return uses.keySet().stream()
                .filter(other -> other.equals(one)
                        || (reached.contains(other) && reached(other, uses).contains(one)))
                .findFirst()
                .orElseThrow();
    }

    private String shown(String one) {
        String told = one.equals(BASE) ? base : one;
        return exported.contains(one) ? told : "<i>" + told + "</i>";
    }

    private String idOf(String one) {
        return name + "." + (one.equals(BASE) ? "base" : one);
    }
}
