package dev.ismap.examples.trust;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;

/** Hears of each look into a class, and of each lock, from the classes that {@link Rewritten} made. */
public final class Watch {

    private static final Map<String, ConcurrentSkipListSet<String>> LOOKED_INTO = new ConcurrentSkipListMap<>();
    private static final AtomicLong LOCKS = new AtomicLong();

    private Watch() {}

    /** How many locks were taken. */
    static long taken() {
        return LOCKS.get();
    }

    /** What was looked for in which class, as the list for a closed world would name it. */
    static Map<String, ConcurrentSkipListSet<String>> lookedInto() {
        return new TreeMap<>(LOOKED_INTO);
    }

    private static void look(Class<?> type, String need) {
        LOOKED_INTO
                .computeIfAbsent(type.getName(), none -> new ConcurrentSkipListSet<>())
                .add(need);
    }

    public static void locks() {
        LOCKS.incrementAndGet();
    }

    public static RecordComponent[] getRecordComponents(Class<?> type) {
        look(type, "allRecordComponents");
        return type.getRecordComponents();
    }

    public static Constructor<?> getDeclaredConstructor(Class<?> type, Class<?>[] parameters)
            throws NoSuchMethodException {
        look(type, "allDeclaredConstructors");
        return type.getDeclaredConstructor(parameters);
    }

    public static Field getField(Class<?> type, String name) throws NoSuchFieldException {
        look(type, "allPublicFields");
        return type.getField(name);
    }

    public static Field[] getFields(Class<?> type) {
        look(type, "allPublicFields");
        return type.getFields();
    }

    public static Class<?>[] getPermittedSubclasses(Class<?> type) {
        look(type, "allPermittedSubclasses");
        return type.getPermittedSubclasses();
    }

    public static Object invoke(Method method, Object on, Object[] arguments)
            throws IllegalAccessException, InvocationTargetException {
        look(method.getDeclaringClass(), "allPublicMethods");
        return method.invoke(on, arguments);
    }

    public static Object newInstance(Constructor<?> constructor, Object[] arguments)
            throws IllegalAccessException, InvocationTargetException, InstantiationException {
        look(constructor.getDeclaringClass(), "allDeclaredConstructors");
        return constructor.newInstance(arguments);
    }
}
