package dev.ismap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.Named.Note;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.AuditorList.AuditorEntry;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.registration.Registration;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.CorporateNumber;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every record that a document is made of. */
class RecordLawsTest {

    private static final Set<Class<?>> SCALARS = Set.of(
            String.class,
            Boolean.class,
            LocalDate.class,
            PartialDate.class,
            ControlId.class,
            RegistrationNumber.class,
            CorporateNumber.class,
            CountryCode.class);

    /** Documents that always say something, and what lists are made of. */
    private static final Set<Class<?>> CHANGEABLE = Set.of(
            ServiceRegistrationApplication.class,
            Statement.class,
            CloudServiceList.class,
            CloudServiceEntry.class,
            AuditorList.class,
            AuditorEntry.class,
            ListEvent.class,
            OptionalDetail.class);

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasItsTerm(Class<?> type) {
        assertTerm(type, type.toString());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentHasItsTerm(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            assertTerm(component, type + " " + component.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyConstantHasItsTerm(Class<?> type) throws ReflectiveOperationException {
        for (Object constant : type.getEnumConstants()) {
            Field field = type.getField(((Enum<?>) constant).name());
            assertTerm(field, type + " " + constant);
            Named term = field.getAnnotation(Named.class);
            for (Method label : methods(type, "label")) {
                assertEquals(Label.of(term.ja(), term.en()), invoke(label, constant), type + " " + constant);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void noComponentIsNullAndTheRefusalSaysWhichItIs(Class<?> type) {
        for (int i = 0; i < type.getRecordComponents().length; i++) {
            if (type.getRecordComponents()[i].getType().isPrimitive()) {
                continue;
            }
            Object[] values = samples(type);
            values[i] = null;
            RecordComponent component = type.getRecordComponents()[i];
            // a virtual machine that has thrown it often leaves the words out where nobody wrote any
            String refusal =
                    String.valueOf(assertThrows(NullPointerException.class, () -> create(type, values), type + " " + i)
                            .getMessage());
            assertTrue(
                    refusal.contains(type.getSimpleName() + "." + component.getName() + " is null")
                            || methods(type, "with" + capital(component.getName()))
                                    .isEmpty(),
                    component + ": " + refusal);
            Named term = component.getAnnotation(Named.class);
            assertTrue(
                    refusal.contains(term.ja()) && refusal.contains(term.en())
                            || methods(type, "with" + capital(component.getName()))
                                    .isEmpty(),
                    component + ": " + refusal);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatARecordWasMadeFromCanChangeWithoutIt(Class<?> type) {
        Object[] values = samples(type);
        Object record = create(type, values);
        assertEquals(create(type, samples(type)), record);
        for (Object value : values) {
            clear(value);
        }
        assertEquals(create(type, samples(type)), record);
        assertEquals(create(type, samples(type)).hashCode(), record.hashCode());
    }

    @ParameterizedTest
    @MethodSource("records")
    void noCollectionOfARecordCanBeChanged(Class<?> type) {
        Object record = create(type, samples(type));
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = get(record, component);
            Object held = value instanceof Input<?> input ? input.known().orElseThrow() : value;
            if (held instanceof Collection<?> collection) {
                assertThrows(UnsupportedOperationException.class, collection::clear, component.toString());
            }
            if (held instanceof Map<?, ?> map) {
                assertThrows(UnsupportedOperationException.class, map::clear, component.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordOfWhichNothingIsSaidHasNoComponentGiven(Class<?> type) {
        boolean canBeSilent = Arrays.stream(type.getRecordComponents()).allMatch(RecordLawsTest::canBeAbsent);
        Optional<Method> none = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("none"))
                .findFirst();
        boolean isDecision = dev.ismap.model.statement.ControlDecision.class.isAssignableFrom(type);
        assertEquals(canBeSilent && !isDecision, none.isPresent(), type.toString());
        none.ifPresent(method -> {
            Object record = invoke(method, null);
            for (RecordComponent component : type.getRecordComponents()) {
                assertTrue(isAbsent(get(record, component)), component.toString());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("records")
    void withAndWithoutChangeTheirComponentAlone(Class<?> type) {
        Object full = create(type, samples(type));
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String name = capital(components[i].getName());
            Object[] values = samples(type);
            Object given = values[i];
            values[i] = absence(components[i], given);
            for (Method with : methods(type, "with" + name)) {
                boolean whole = with.getParameterTypes()[0] == components[i].getType();
                assertEquals(full, invoke(with, create(type, values), whole ? given : plain(given)), with.toString());
            }
            for (Method without : methods(type, "without" + name)) {
                assertEquals(create(type, values), invoke(without, full), without.toString());
            }
        }
    }

    /** By hand nobody would keep this up: a component that is added later has its withers, too. */
    @ParameterizedTest
    @MethodSource("records")
    void everyComponentOfARecordThatCanBeChangedHasAllItsWithers(Class<?> type) {
        if (methods(type, "none").isEmpty() && !CHANGEABLE.contains(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String name = capital(component.getName());
            boolean absent = component.getType() == Input.class || component.getType() == Optional.class;
            assertEquals(absent ? 2 : 1, methods(type, "with" + name).size(), component.toString());
            assertEquals(absent ? 1 : 0, methods(type, "without" + name).size(), component.toString());
        }
    }

    static Stream<Class<?>> types() {
        return reachable().stream();
    }

    static Stream<Class<?>> records() {
        return types().filter(Class::isRecord);
    }

    static Stream<Class<?>> enums() {
        return types().filter(Class::isEnum);
    }

    private static void assertTerm(AnnotatedElement element, String where) {
        Named term = element.getAnnotation(Named.class);
        assertNotNull(term, where);
        assertFalse(term.ja().isBlank() || term.en().isBlank(), where);
        Note note = element.getAnnotation(Note.class);
        if (note != null) {
            assertTrue(note.ja().endsWith("。") || note.ja().startsWith("例："), where);
            assertTrue(note.en().endsWith("."), where);
        }
    }

    /** The types of this library that documents are made of. */
    private static Set<Class<?>> reachable() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(Registration.class, found);
        collect(DocumentKind.class, found);
        for (DocumentKind kind : DocumentKind.values()) {
            collect(IsmapJson.type(kind), found);
        }
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, found);
            }
            return;
        }
        Class<?> raw = (Class<?>) type;
        boolean ours =
                raw.getName().startsWith("dev.ismap.model.") && !raw.getName().startsWith("dev.ismap.model.control.");
        if (!ours || SCALARS.contains(raw) || !found.add(raw)) {
            return;
        }
        if (raw.isSealed()) {
            Arrays.stream(raw.getPermittedSubclasses()).forEach(permitted -> collect(permitted, found));
        }
        if (raw.isRecord()) {
            Arrays.stream(raw.getRecordComponents()).forEach(component -> collect(component.getGenericType(), found));
        }
    }

    /** The methods of a name with one argument or none: one with two, such as that which decides on some controls, is no wither. */
    private static List<Method> methods(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() <= 1)
                .toList();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The value in what can be absent. */
    private static Object plain(Object value) {
        return value instanceof Optional<?> optional
                ? optional.orElseThrow()
                : ((Input<?>) value).known().orElseThrow();
    }

    private static boolean canBeAbsent(RecordComponent component) {
        Class<?> type = component.getType();
        return type == Input.class
                || type == Optional.class
                || type == List.class
                || type == Map.class
                || (type.isRecord()
                        && Arrays.stream(type.getMethods())
                                .anyMatch(method -> method.getName().equals("none")));
    }

    private static boolean isAbsent(Object value) {
        if (value instanceof Record record) {
            return value instanceof Input.NotAsked
                    || (!(value instanceof Input)
                            && Arrays.stream(record.getClass().getRecordComponents())
                                    .allMatch(component -> isAbsent(get(record, component))));
        }
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static Object absence(RecordComponent component, Object otherwise) {
        Class<?> type = component.getType();
        if (type == Input.class) {
            return Input.notAsked();
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (canBeAbsent(component)) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals("none"))
                    .map(method -> invoke(method, null))
                    .findFirst()
                    .orElseThrow();
        }
        return otherwise;
    }

    private static Object[] samples(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> sample(component.getGenericType()))
                .toArray();
    }

    private static Object sample(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Object value = sample(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
            if (raw == Input.class) {
                return Input.given(value);
            }
            if (raw == Optional.class) {
                return Optional.of(value);
            }
            if (raw == List.class) {
                return new ArrayList<>(List.of(value));
            }
            assertEquals(Map.class, raw);
            return new HashMap<>(Map.of(sample(generic.getActualTypeArguments()[0]), value));
        }
        if (type == String.class) {
            return "text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2024, 2, 29);
        }
        if (type == PartialDate.class) {
            return PartialDate.parse("2024-02");
        }
        if (type == ControlId.class) {
            return ControlId.parse("6.1.1");
        }
        if (type == RegistrationNumber.class) {
            return RegistrationNumber.parse("C21-0012-2");
        }
        if (type == CorporateNumber.class) {
            return CorporateNumber.parse("0123456789012");
        }
        if (type == CountryCode.class) {
            return CountryCode.parse("JP");
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isSealed()) {
            return sample(raw.getPermittedSubclasses()[0]);
        }
        return create(raw, samples(raw));
    }

    private static void clear(Object value) {
        if (value instanceof Input<?> input) {
            input.known().ifPresent(RecordLawsTest::clear);
        } else if (value instanceof Collection<?> collection && collection instanceof ArrayList) {
            collection.clear();
        } else if (value instanceof HashMap<?, ?> map) {
            map.clear();
        }
    }

    private static Object create(Class<?> type, Object... values) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            assertTrue(Modifier.isPublic(type.getModifiers()), type.toString());
            return type.getConstructor(parameters).newInstance(values);
        } catch (InvocationTargetException e) {
            throw assertInstanceOf(RuntimeException.class, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object get(Object record, RecordComponent component) {
        return invoke(component.getAccessor(), record);
    }

    private static Object invoke(Method method, Object receiver, Object... arguments) {
        try {
            method.setAccessible(true); // what the compiler writes stands in an interface that only its package sees
            Object result = method.invoke(receiver, arguments);
            assertNotEquals(null, result);
            return result;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
