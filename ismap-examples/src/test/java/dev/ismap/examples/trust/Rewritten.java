package dev.ismap.examples.trust;

import dev.ismap.core.determination.Verdict;
import dev.ismap.model.DocumentKind;
import dev.ismap.rules.Ismap;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The classes of the three libraries, rewritten so that {@link Watch} hears of each look into a class and of each lock.
 *
 * <p>They do what they did before; put first on a class path they stand in for those that they were made of.
 */
final class Rewritten {

    private static final String WATCH = Watch.class.getName().replace('.', '/');

    /** What looks into classes at run time, as owner and name; {@link Watch} has a method of each of these names. */
    private static final Set<String> REFLECTION = Set.of(
            "java/lang/Class.getRecordComponents",
            "java/lang/Class.getDeclaredConstructor",
            "java/lang/Class.getField",
            "java/lang/Class.getFields",
            "java/lang/Class.getPermittedSubclasses",
            "java/lang/reflect/Method.invoke",
            "java/lang/reflect/Constructor.newInstance");

    /** What does not let a closed world see which class is meant, or makes classes: none of it is there. */
    private static final Set<String> NEVER = Set.of(
            "java/lang/Class.forName",
            "java/lang/Class.getConstructor",
            "java/lang/Class.getConstructors",
            "java/lang/Class.getDeclaredConstructors",
            "java/lang/Class.getDeclaredField",
            "java/lang/Class.getDeclaredFields",
            "java/lang/Class.getDeclaredMethod",
            "java/lang/Class.getDeclaredMethods",
            "java/lang/Class.getMethod",
            "java/lang/Class.getMethods",
            "java/lang/Class.getResource",
            "java/lang/Class.getResourceAsStream",
            "java/lang/Class.newInstance",
            "java/lang/ClassLoader.loadClass",
            "java/lang/ClassLoader.getResource",
            "java/lang/ClassLoader.getResourceAsStream",
            "java/lang/reflect/Proxy.newProxyInstance",
            "java/lang/reflect/Array.newInstance",
            "java/lang/reflect/Field.get",
            "java/lang/reflect/Field.set",
            "java/lang/invoke/MethodHandles.lookup",
            "java/lang/invoke/MethodHandles$Lookup.findVirtual",
            "java/lang/invoke/MethodHandles$Lookup.findStatic",
            "java/lang/invoke/MethodHandles$Lookup.defineClass",
            "java/util/ResourceBundle.getBundle",
            "java/io/ObjectInputStream.readObject",
            "java/io/ObjectOutputStream.writeObject");

    /** What waits for another thread without a monitor. */
    private static final List<String> WAITING = List.of(
            "java/util/concurrent/locks/",
            "java/util/concurrent/Semaphore",
            "java/util/concurrent/CountDownLatch",
            "java/util/concurrent/CyclicBarrier",
            "java/util/concurrent/Future.get",
            "java/util/concurrent/CompletableFuture",
            "java/util/concurrent/BlockingQueue",
            "java/lang/Object.wait",
            "java/lang/Thread.");

    private final SortedSet<String> locking = new TreeSet<>();
    private final SortedSet<String> waiting = new TreeSet<>();
    private final SortedSet<String> never = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> looking = new TreeMap<>();
    private int classes;

    private Rewritten() {}

    /** Rewrites all classes into a folder. */
    static Rewritten into(Path folder) throws IOException {
        Rewritten all = new Rewritten();
        for (Class<?> one : List.of(Verdict.class, DocumentKind.class, Ismap.class)) {
            all.rewrite(home(one), folder);
        }
        return all;
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class comes from a folder or a jar", e);
        }
    }

    /** The methods that hold a monitor, by class and name. */
    SortedSet<String> locking() {
        return Collections.unmodifiableSortedSet(locking);
    }

    /** The methods that wait for another thread in some other way. */
    SortedSet<String> waiting() {
        return Collections.unmodifiableSortedSet(waiting);
    }

    /** The methods that use what none should. */
    SortedSet<String> never() {
        return Collections.unmodifiableSortedSet(never);
    }

    /** The methods that look into classes, by what they use. */
    SortedMap<String, SortedSet<String>> looking() {
        return Collections.unmodifiableSortedMap(looking);
    }

    int classes() {
        return classes;
    }

    private void rewrite(Path home, Path folder) throws IOException {
        if (Files.isDirectory(home)) {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.filter(one -> isClass(one.toString())).toList()) {
                    write(Files.readAllBytes(file), folder);
                }
            }
        } else {
            try (JarFile jar = new JarFile(home.toFile())) {
                for (JarEntry entry : Collections.list(jar.entries())) {
                    if (isClass(entry.getName())) {
                        try (InputStream in = jar.getInputStream(entry)) {
                            write(in.readAllBytes(), folder);
                        }
                    }
                }
            }
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.endsWith("module-info.class");
    }

    private void write(byte[] bytes, Path folder) throws IOException {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Watched(writer, reader.getClassName()), 0);
        Path file = folder.resolve(reader.getClassName() + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, writer.toByteArray());
        classes++;
    }

    private final class Watched extends ClassVisitor {

        private final String type;

        Watched(ClassVisitor next, String type) {
            super(Opcodes.ASM9, next);
            this.type = type;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            String method = type.replace('/', '.') + "." + name;
            boolean locks = (access & Opcodes.ACC_SYNCHRONIZED) != 0;
            if (locks) {
                locking.add(method);
            }
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                @Override
                public void visitCode() {
                    super.visitCode();
                    if (locks) {
                        tell();
                    }
                }

                @Override
                public void visitInsn(int opcode) {
                    if (opcode == Opcodes.MONITORENTER) {
                        locking.add(method);
                        tell();
                    }
                    super.visitInsn(opcode);
                }

                private void tell() {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, WATCH, "locks", "()V", false);
                }

                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String called, String calledDescriptor, boolean ofInterface) {
                    String call = owner + "." + called;
                    note(method, call);
                    if (REFLECTION.contains(call)) {
                        String withReceiver = "(L" + owner + ";" + calledDescriptor.substring(1);
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, WATCH, called, withReceiver, false);
                    } else {
                        super.visitMethodInsn(opcode, owner, called, calledDescriptor, ofInterface);
                    }
                }

                @Override
                public void visitInvokeDynamicInsn(
                        String made, String madeDescriptor, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            String call = handle.getOwner() + "." + handle.getName();
                            note(method, call);
                            if (REFLECTION.contains(call)) {
                                never.add(method + " has a reference to " + call);
                            }
                        }
                    }
                    super.visitInvokeDynamicInsn(made, madeDescriptor, bootstrap, arguments);
                }
            };
        }

        private void note(String method, String call) {
            if (REFLECTION.contains(call)) {
                looking.computeIfAbsent(call.replace('/', '.'), none -> new TreeSet<>())
                        .add(method);
            }
            if (NEVER.contains(call)) {
                never.add(method + " uses " + call.replace('/', '.'));
            }
            if (WAITING.stream().anyMatch(call::startsWith)) {
                waiting.add(method + " uses " + call.replace('/', '.'));
            }
        }
    }
}
