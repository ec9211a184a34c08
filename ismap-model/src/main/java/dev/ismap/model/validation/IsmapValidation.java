package dev.ismap.model.validation;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Language;
import dev.ismap.model.ValidDocument;
import dev.ismap.model.internal.CarriedProblem;
import dev.ismap.model.internal.Words;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;

/**
 * Documents and Jakarta Bean Validation.
 *
 * <p>A host without a factory of its own takes {@link #factory(Language)}, and keeps it: a validator is cheap, a factory
 * is not. A host that has one can use it as it is, for every document carries its constraint; with
 * {@link #messages(Language, MessageInterpolator)} in it the words come in one language instead of two.
 *
 * <pre>{@code
 * try (ValidatorFactory factory = IsmapValidation.factory(Language.EN)) {
 *     List<Problem> problems =
 *             IsmapValidation.problems(factory.getValidator().validate(application));
 * }
 * }</pre>
 *
 * <p>Hibernate Validator has to be there: the dependency is optional, and nothing else in the library asks for it. A
 * named module that comes here requires {@code jakarta.validation} too.
 *
 * <p>This class is thread-safe: it holds nothing.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // of a module that is there for those only who come here
public final class IsmapValidation {

    private IsmapValidation() {}

    /**
     * A factory of validators that depends on nothing but its argument.
     *
     * <p>It looks for no configuration in XML, knows no expression language, reads no bundle of messages, has no clock
     * and no default locale. It is meant for documents, and for types that hold them with {@code @Valid}: a violation
     * of another constraint is found, but its message stays as it is written, such as
     * {@code {jakarta.validation.constraints.NotNull.message}}, and a constraint that needs a clock fails.
     *
     * @param language the language of the messages
     * @return a new factory, which the caller closes
     */
    public static ValidatorFactory factory(Language language) {
        Objects.requireNonNull(language, "language");
        return Validation.byProvider(HibernateValidator.class)
                // by itself, not by what is found on the class path
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .defaultLocale(language == Language.JA ? Locale.JAPANESE : Locale.ENGLISH)
                .messageInterpolator(messages(language, new AsWritten()))
                .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.NONE)
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.NONE)
                .traversableResolver(new AllReachable())
                .clockProvider(() -> {
                    throw new UnsupportedOperationException("Time is an argument here, and there is no clock");
                })
                .failFast(false)
                .buildValidatorFactory();
    }

    /**
     * An interpolator for a factory of the host's own: the words of a problem in one language, as they are, and all
     * else as the host has it.
     *
     * <p>Where a locale is asked for, Japanese is given to those who read it and English to all others.
     *
     * @param language the language where no locale is asked for
     * @param others the interpolator for every other constraint
     * @return the interpolator
     */
    public static MessageInterpolator messages(Language language, MessageInterpolator others) {
        return new Words(
                Objects.requireNonNull(language, "language"),
                Objects.requireNonNull(others, "others"),
                ValidDocument.class);
    }

    /**
     * The problems of violations, as the reader of JSON would tell them.
     *
     * <p>Each path is that within its document, also where the host's own class holds the document.
     *
     * @param violations the violations, of which those of other constraints are left out
     * @return the problems, in the order of paths
     */
    public static List<Problem> problems(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .flatMap(violation -> problem(violation).stream())
                .sorted()
                .toList();
    }

    /**
     * The problem of a violation.
     *
     * @param violation the violation
     * @return the problem; empty where it is of another constraint or of another provider than Hibernate Validator
     */
    public static Optional<Problem> problem(ConstraintViolation<?> violation) {
        return CarriedProblem.of(violation);
    }
}
