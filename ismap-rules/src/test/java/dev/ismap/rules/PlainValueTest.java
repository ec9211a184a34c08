package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.ContentHash;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A determination is nothing but values; what is searched for is asked of an analysis, which keeps it. */
class PlainValueTest {

    /** What a determination may hold besides records and constants. */
    private static final Set<Class<?>> VALUES = Set.of(
            String.class,
            boolean.class,
            LocalDate.class,
            Optional.class,
            List.class,
            SortedMap.class,
            ContentHash.class);

    static Stream<Applications> cases() {
        return Stream.of(
                Applications.first(),
                Applications.liu(),
                Applications.auditor(),
                Applications.need(),
                Applications.renewal().with("/audit/period/from", "\"2025-11-01\""),
                Applications.first().without("/audit/startedOn").without("/provider/gBizId"));
    }

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private static final tools.jackson.core.type.TypeReference<Map<String, Object>> MAP_3 =
            new tools.jackson.core.type.TypeReference<>() {};

    // ---- a value -----------------------------------------------------------------------------------------------

    @Test
    void whateverItHoldsIsARecordAConstantOrAPlainValue() {
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(Determination.class, records);
        assertTrue(records.size() > 10, records::toString);
        for (Class<?> type : records) {
            List<String> properties = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0)
                    .map(Method::getName)
                    .filter(name -> name.matches("(get|is)[A-Z].*"))
                    .toList();
            assertEquals(List.of(), properties, "a host's Jackson would write it as a member of " + type);
        }
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), records);
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, records);
            }
        } else if (type instanceof Class<?> one && !VALUES.contains(one) && !one.isEnum()) {
            assertTrue(one.isRecord(), type + " is no plain value");
            if (records.add(one)) {
                for (RecordComponent part : one.getRecordComponents()) {
                    collect(part.getGenericType(), records);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void twoOfTheSameCaseAreEqualAndThoseOfTwoCasesAreNot(Applications application) {
        Determination one = application.determine();
        Determination other = application.analyse().determination();
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(one.toString(), other.toString());
        assertEquals(
                1, cases().filter(another -> another.determine().equals(one)).count());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aHostsOwnJacksonWritesItWholeAndReadsItAgain(Applications application) throws IOException {
        Determination determination = application.determine();
        ObjectMapper host = new ObjectMapper().registerModule(new HostModule());
        assertEquals(determination, host.readValue(host.writeValueAsString(determination), Determination.class));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aHostsOwnJackson3WritesItWholeAndReadsItAgainAsItStands(Applications application) {
        Determination determination = application.determine();
        tools.jackson.databind.ObjectMapper host = tools.jackson.databind.json.JsonMapper.shared();
        String text = host.writeValueAsString(determination);
        assertEquals(determination, host.readValue(text, Determination.class));
        tools.jackson.databind.JsonNode tree = host.readTree(text);
        assertEquals(
                determination.receipt().asOf().toString(),
                tree.at("/receipt/asOf").asString());
        assertEquals(
                determination.receipt().caseHash().hex(),
                tree.at("/receipt/caseHash").asString());
        assertEquals(determination.findings().size(), tree.at("/findings").size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asPlainMapsItIsWrittenByAnyLibraryUnderTheNamesOfTheResult(Applications application) throws IOException {
        Determination determination = application.determine();
        String written = DeterminationJson.writeLine(determination);
        Map<String, Object> plain = DeterminationJson.plain(determination);
        assertEquals(written, new ObjectMapper().writeValueAsString(plain));
        assertEquals(written, tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(plain));
        assertEquals(determination, DeterminationJson.read(new ObjectMapper().writeValueAsString(plain)));
        assertEquals(determination, DeterminationJson.read(plain));
        assertEquals(determination, DeterminationJson.read(new ObjectMapper().readValue(written, MAP)));
        assertEquals(
                determination,
                DeterminationJson.read(
                        tools.jackson.databind.json.JsonMapper.shared().readValue(written, MAP_3)));
        Analysis analysis = application.analyse();
        assertEquals(
                DeterminationJson.writeLine(analysis),
                new ObjectMapper().writeValueAsString(DeterminationJson.plain(analysis)));
    }

    @Test
    void aJackson2ThatKnowsNoOptionalValuesRefusesTheRecordAndWritesNoHalfOfIt() {
        Determination determination = Applications.first().determine();
        InvalidDefinitionException refused = assertThrows(
                InvalidDefinitionException.class, () -> new ObjectMapper().writeValueAsString(determination));
        assertTrue(refused.getMessage().contains("jackson-datatype-jdk8"), refused.getMessage());
    }

    @Test
    void numbersThatALibraryReadWithAFractionAreReadAsTheWholeOnesThatTheyAre() {
        Determination determination = Applications.first().determine();
        Map<String, Object> plain = DeterminationJson.plain(determination);
        plain.put("format", 1.0);
        assertEquals(determination, DeterminationJson.read(plain));
        plain.put("format", 1.5);
        assertEquals(
                "/format",
                assertThrows(InputException.class, () -> DeterminationJson.read(plain))
                        .problems()
                        .get(0)
                        .path());
        plain.put("format", new Object());
        assertThrows(InputException.class, () -> DeterminationJson.read(plain));
    }

    /** What hosts register for days and optional values, such as Spring Boot by itself. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // a reader is registered by its class
    private static final class HostModule extends SimpleModule {

        private static final long serialVersionUID = 1L;

        HostModule() {
            addSerializer(LocalDate.class, new JsonSerializer<LocalDate>() {
                @Override
                public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider)
                        throws IOException {
                    json.writeString(day.toString());
                }
            });
            addDeserializer(LocalDate.class, new JsonDeserializer<LocalDate>() {
                @Override
                public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
                    return LocalDate.parse(json.getText());
                }
            });
            addSerializer(Optional.class, new JsonSerializer<>() {
                @Override
                public void serialize(Optional value, JsonGenerator json, SerializerProvider provider)
                        throws IOException {
                    provider.defaultSerializeValue(value.orElse(null), json);
                }
            });
            addDeserializer(Optional.class, new OptionalReader(null));
        }
    }

    /** Reads null, or nothing, as an empty value. */
    @SuppressWarnings("rawtypes") // it is registered by its class
    private static final class OptionalReader extends JsonDeserializer<Optional> implements ContextualDeserializer {

        private final @Nullable JavaType of;

        OptionalReader(@Nullable JavaType of) {
            this.of = of;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new OptionalReader(context.getContextualType().containedType(0));
        }

        @Override
        public Optional<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Optional.of(context.readValue(json, Objects.requireNonNull(of)));
        }

        @Override
        public Optional<?> getNullValue(DeserializationContext context) {
            return Optional.empty();
        }
    }

    // ---- and what is asked of it -------------------------------------------------------------------------------

    @Test
    void whatIsAskedIsWorkedOutOnceWhoeverAsks() throws Exception {
        Analysis analysis = Applications.first().without("/provider/gBizId").analyse();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Object>>> asked = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                asked.add(threads.submit(() -> List.of(
                        analysis.questions(),
                        analysis.settlements(),
                        analysis.remedies(),
                        analysis.horizon(),
                        analysis.explanation("S-TERMS"),
                        analysis.remedies().remedies().stream()
                                .map(analysis::helpsUntil)
                                .toList())));
            }
            List<Object> first = asked.get(0).get();
            for (Future<List<Object>> another : asked) {
                List<Object> told = another.get();
                assertEquals(first, told);
                for (int i = 0; i < 5; i++) {
                    assertSame(first.get(i), told.get(i));
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertFalse(analysis.questions().isEmpty());
        Analysis gap =
                Applications.first().with("/statement/serviceName", "\"\"").analyse();
        Remedy remedy = gap.remedies().remedies().get(0);
        assertSame(gap.helpsUntil(remedy), gap.helpsUntil(remedy));
    }

    @Test
    void anAnalysisIsItselfAlone() {
        Analysis one = Applications.first().analyse();
        assertNotEquals(one, Applications.first().analyse());
        assertEquals("analysis of " + one.determination().receipt().id(), one.toString());
    }
}
