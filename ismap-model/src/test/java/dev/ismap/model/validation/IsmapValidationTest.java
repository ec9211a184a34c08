package dev.ismap.model.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.ValidDocument.ValidDocumentValidator;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.OptionalDetail;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents and a standard validator. */
class IsmapValidationTest {

    /** What asks to be evaluated, in every language of messages that there is. */
    private static final String INJECTION = "${7*7} #{7*7} {foo} {message} \\${1} \\{a\\}";

    /** A class of a host's that holds documents. */
    public interface Holder {
        @Valid
        ServiceRegistrationApplication getApplication();

        List<@Valid IsmapDocument> getOthers();

        @NotNull
        String getRemark();
    }

    private static Holder holder(@Nullable ServiceRegistrationApplication application, IsmapDocument... others) {
        return new HolderValue(application, List.of(others));
    }

    /** Not a record: the members of one have no names that Bean Validation knows. */
    public static final class HolderValue implements Holder {
        private final @Nullable ServiceRegistrationApplication application;
        private final List<IsmapDocument> others;

        HolderValue(@Nullable ServiceRegistrationApplication application, List<IsmapDocument> others) {
            this.application = application;
            this.others = others;
        }

        @Override
        public @Nullable ServiceRegistrationApplication getApplication() {
            return application;
        }

        @Override
        public List<IsmapDocument> getOthers() {
            return others;
        }

        @Override
        public @Nullable String getRemark() {
            return null;
        }
    }

    private static ServiceRegistrationApplication edition(String edition) {
        return Contradictions.application(Contradictions.DRAFT.withEdition(edition));
    }

    private static ServiceRegistrationApplication decided(String id) {
        return Contradictions.application(
                Contradictions.DRAFT.withDecision(ControlId.parse(id), ControlDecision.excluded("理由")));
    }

    private static Label words(IsmapDocument document) {
        return document.problems().get(0).message();
    }

    private static ValidatorFactory hostFactory(MessageInterpolator messages) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(messages)
                .buildValidatorFactory();
    }

    private static <T> Set<ConstraintViolation<T>> violations(ValidatorFactory factory, T value) {
        return factory.getValidator().validate(value);
    }

    private static <T> Set<String> messages(ValidatorFactory factory, T value) {
        return violations(factory, value).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.toSet());
    }

    private static <T> List<String> paths(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    // ---- places ------------------------------------------------------------------------------------------------

    @Test
    void aDocumentThatFitsTogetherHasNoViolation() {
        try (ValidatorFactory factory = IsmapValidation.factory(Language.EN)) {
            assertEquals(Set.of(), violations(factory, edition("2022-04-01")));
        }
    }

    @Test
    void aPlaceReadsAsBeanValidationWritesIt() {
        OptionalDetail own = OptionalDetail.of(Contradictions.id("5.1.1.99"), Contradictions.id("5.1.9"), "名称");
        try (ValidatorFactory factory = IsmapValidation.factory(Language.EN)) {
            assertEquals(List.of("statement.edition"), paths(violations(factory, edition("2022"))));
            assertEquals(List.of("statement.decisions[5.1]"), paths(violations(factory, decided("5.1"))));
            assertEquals(
                    List.of("statement.decisions[3.1.2.1].decision"), paths(violations(factory, decided("3.1.2.1"))));
            assertEquals(
                    List.of("statement.optionalDetails[0].parent"),
                    paths(violations(
                            factory,
                            Contradictions.application(Contradictions.DRAFT.withOptionalDetails(List.of(own))))));
            assertEquals(
                    List.of("statement.regions[1]"),
                    paths(violations(
                            factory,
                            Contradictions.application(Contradictions.DRAFT.withRegions(List.of("東京", " "))))));
        }
    }

    @Test
    void aKeyIsAKeyAlsoWhereItLooksLikeAnIndex() {
        try (ValidatorFactory factory = IsmapValidation.factory(Language.EN)) {
            Path path = violations(factory, decided("5")).iterator().next().getPropertyPath();
            List<Path.Node> nodes = new ArrayList<>();
            path.forEach(nodes::add);
            assertEquals(ControlId.parse("5"), nodes.get(nodes.size() - 1).getKey());
            assertEquals("statement.decisions[5]", path.toString());
        }
    }

    @Test
    void aHostsOwnClassHoldsDocuments() {
        try (ValidatorFactory factory = IsmapValidation.factory(Language.EN)) {
            Set<ConstraintViolation<Holder>> violations =
                    violations(factory, holder(edition("2022"), edition("2022-04-01"), decided("5.1")));
            assertEquals(
                    List.of("application.statement.edition", "others[1].statement.decisions[5.1]", "remark"),
                    paths(violations));
            assertEquals(
                    List.of("/statement/decisions/5.1", "/statement/edition"),
                    IsmapValidation.problems(violations).stream()
                            .map(Problem::path)
                            .toList());
        }
    }

    @Test
    void whereThereIsNoDocumentThereIsNothingToSay() {
        try (ValidatorFactory factory = IsmapValidation.factory(Language.EN)) {
            assertEquals(List.of("remark"), paths(violations(factory, holder(null))));
        }
    }

    // ---- words -------------------------------------------------------------------------------------------------

    @Test
    void whatIsQuotedIsNeverObeyed() {
        Label words = words(edition(INJECTION));
        assertTrue(words.en().contains("${7*7} #{7*7} {foo} {message} \\${1}"), words.en());
        try (ValidatorFactory ja = IsmapValidation.factory(Language.JA);
                ValidatorFactory en = IsmapValidation.factory(Language.EN);
                ValidatorFactory host = hostFactory(new ParameterMessageInterpolator())) {
            assertEquals(Set.of(words.ja()), messages(ja, edition(INJECTION)));
            assertEquals(Set.of(words.en()), messages(en, edition(INJECTION)));
            assertEquals(Set.of(words.ja() + "\n" + words.en()), messages(host, edition(INJECTION)));
        }
    }

    @Property(seed = "2020", tries = 100)
    void whatIsQuotedIsNeverObeyedByAnInterpolatorThatDoesNotKnowIt(
            @ForAll @NotEmpty @StringLength(max = 12) @Chars({'$', '{', '}', '\\', '#', 'a', '\n'}) String edition) {
        Label words = words(edition(edition));
        try (ValidatorFactory host = hostFactory(new ParameterMessageInterpolator());
                ValidatorFactory own = IsmapValidation.factory(Language.EN)) {
            assertEquals(Set.of(words.ja() + "\n" + words.en()), messages(host, edition(edition)));
            assertEquals(Set.of(words.en()), messages(own, edition(edition)));
        }
    }

    @Test
    void aHostsOwnFactoryCanGiveOneLanguage() {
        Label words = words(edition("2022"));
        MessageInterpolator english = IsmapValidation.messages(Language.EN, new ParameterMessageInterpolator());
        try (ValidatorFactory host = hostFactory(english)) {
            assertEquals(Set.of(words.en()), messages(host, edition("2022")));
        }
        try (ValidatorFactory host = hostFactory(asking(english, Locale.JAPAN))) {
            assertEquals(Set.of(words.ja()), messages(host, edition("2022")));
        }
        try (ValidatorFactory host = hostFactory(asking(english, Locale.FRENCH))) {
            assertEquals(Set.of(words.en()), messages(host, edition("2022")));
            assertFalse(messages(host, holder(null)).iterator().next().contains("{"), "the host's own words");
        }
    }

    /** As a web framework does: the locale is that of the request. */
    private static MessageInterpolator asking(MessageInterpolator messages, Locale locale) {
        return new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return messages.interpolate(template, context, locale);
            }

            @Override
            public String interpolate(String template, Context context, Locale other) {
                return messages.interpolate(template, context, other);
            }
        };
    }

    // ---- surroundings ------------------------------------------------------------------------------------------

    @Test
    void theDefaultLocaleDoesNotMatter() {
        assertEquals("tr", Locale.getDefault().getLanguage());
        for (Locale locale : List.of(Locale.JAPAN, Locale.US, Locale.forLanguageTag("tr-TR"))) {
            Locale before = Locale.getDefault();
            Locale.setDefault(locale);
            try (ValidatorFactory ja = IsmapValidation.factory(Language.JA);
                    ValidatorFactory en = IsmapValidation.factory(Language.EN)) {
                assertEquals(Set.of(words(edition("i")).ja()), messages(ja, edition("i")));
                assertEquals(Set.of(words(edition("i")).en()), messages(en, edition("i")));
                assertEquals(Set.of("{jakarta.validation.constraints.NotNull.message}"), messages(en, holder(null)));
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Test
    void thereIsNoClock() {
        try (ValidatorFactory factory = IsmapValidation.factory(Language.EN)) {
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> factory.getClockProvider().getClock());
        }
    }

    @Test
    void thereIsNoExpressionLanguage() {
        for (String type : List.of("jakarta.el.ExpressionFactory", "jakarta.el.ELManager")) {
            assertThrows(
                    ClassNotFoundException.class,
                    () -> Class.forName(type, false, HibernateValidator.class.getClassLoader()));
        }
    }

    /** Whoever only reads needs no Bean Validation, not even its API. */
    @Test
    void readingAsksForNothingOfBeanValidation() throws Exception {
        URL[] places = List.of(
                        Problem.class,
                        IsmapJson.class,
                        com.fasterxml.jackson.core.JsonFactory.class,
                        com.fasterxml.jackson.databind.ObjectMapper.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class)
                .stream()
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        String document = IsmapJson.standard().write(edition("2022"));
        // the parent is that of the JDK's own base: the loaders below it find the modules of these tests
        try (URLClassLoader apart = new URLClassLoader(places, null)) {
            assertThrows(ClassNotFoundException.class, () -> apart.loadClass("jakarta.validation.Constraint"));
            Class<?> type = apart.loadClass(IsmapJson.class.getName());
            Object json = type.getMethod("standard").invoke(null);
            Object result = type.getMethod("readResult", String.class).invoke(json, document);
            assertTrue(result.toString().contains("UNKNOWN_EDITION"), result.toString());
            // not even there, an annotation that is looked at does no harm
            assertDoesNotThrow(
                    () -> apart.loadClass(IsmapDocument.class.getName()).getAnnotations());
        }
    }

    // ---- another provider --------------------------------------------------------------------------------------

    @Test
    void anotherProviderIsToldThePlaceAndTheWords() {
        List<String> told = new ArrayList<>();
        ConstraintValidatorContext context = telling(ConstraintValidatorContext.class, told);
        assertFalse(new ValidDocumentValidator().isValid(edition("2022"), context));
        Label words = words(edition("2022"));
        assertEquals(
                List.of(
                        "disableDefaultConstraintViolation",
                        "buildConstraintViolationWithTemplate " + words.ja() + "\n" + words.en(),
                        "addPropertyNode statement",
                        "addPropertyNode edition",
                        "addConstraintViolation"),
                told);
    }

    /** Something that notes what it is told, and hands out more of the kind, but is not of Hibernate Validator. */
    private static <T> T telling(Class<T> type, List<String> told) {
        return assertInstanceOf(
                type,
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("unwrap")) {
                        throw new ValidationException("another provider");
                    }
                    told.add(method.getName() + (arguments == null ? "" : " " + arguments[0]));
                    return method.getReturnType() == void.class ? null : telling(method.getReturnType(), told);
                }));
    }
}
