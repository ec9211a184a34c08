package dev.ismap.examples.architecture;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a library shows, a line for each thing that somebody can have come to rely on: a type, what it extends and
 * implements, each member that is public or protected.
 */
final class Api {

    private final SortedSet<String> lines = new TreeSet<>();
    private final SortedSet<String> demands = new TreeSet<>();

    private Api() {}

    /** What a library shows as it is. */
    static Api of(Structure library) {
        Api api = new Api();
        library.types().forEach(name -> api.add(load(name)));
        return api;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Api.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A type of a library can be loaded", e);
        }
    }

    /** The lines, in order. */
    SortedSet<String> lines() {
        return Collections.unmodifiableSortedSet(lines);
    }

    /** Those of them that whoever implements a type has to do: new ones of an old type break what did it before. */
    SortedSet<String> demands() {
        return Collections.unmodifiableSortedSet(demands);
    }

    private void add(Class<?> type) {
        String name = type.getTypeName();
        lines.add(kind(type) + " " + name + parameters(type));
        // what is final can become open, but not the other way
        if (!Modifier.isFinal(type.getModifiers()) && !type.isSealed()) {
            lines.add(name + " can be extended");
        }
        if (type.getGenericSuperclass() != null) {
            lines.add(name + " extends " + type.getGenericSuperclass().getTypeName());
        }
        for (Type implemented : type.getGenericInterfaces()) {
            if (isShown(implemented)) {
                lines.add(name + " implements " + implemented.getTypeName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isShown(constructor)) {
                lines.add(constructor.toGenericString());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isShown(field)) {
                lines.add(field.toGenericString());
            }
        }
        for (Method method : methods(type)) {
            String line = method.toGenericString().replace("final ", "").replace("synchronized ", "");
            lines.add(line);
            if (Modifier.isAbstract(method.getModifiers())
                    && type.isInterface()
                    && !type.isSealed()
                    && !type.isAnnotation()) {
                demands.add(line);
            }
        }
        for (Class<?> nested : type.getDeclaredClasses()) {
            if (Modifier.isPublic(nested.getModifiers()) || Modifier.isProtected(nested.getModifiers())) {
                add(nested);
            }
        }
    }

    /** The methods of a type, those among them that it has from an interface that nobody sees, such as withers. */
    private static List<Method> methods(Class<?> type) {
        return Stream.concat(
                        Arrays.stream(type.getDeclaredMethods()),
                        Arrays.stream(type.getInterfaces())
                                .filter(one -> !isShown(one))
                                .flatMap(one -> Arrays.stream(one.getDeclaredMethods())))
                .filter(Api::isShown)
                .filter(method -> !method.isBridge())
                .toList();
    }

    private static boolean isShown(Type type) {
        return !(type instanceof Class<?> one) || Modifier.isPublic(one.getModifiers());
    }

    private static boolean isShown(Member member) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        if (type.isRecord()) {
            return "record";
        }
        return Modifier.isAbstract(type.getModifiers()) ? "abstract class" : "class";
    }

    private static String parameters(Class<?> type) {
        return type.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(type.getTypeParameters())
                        .map(one -> one + " extends "
                                + Arrays.stream(one.getBounds())
                                        .map(Type::getTypeName)
                                        .collect(Collectors.joining(" & ")))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    // ---- the file ----------------------------------------------------------------------------------------------

    /** The lines of a file; one that begins with # is a comment. */
    static SortedSet<String> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void write(Path file, String comment) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# " + comment + "\n" + String.join("\n", lines) + "\n");
    }
}
