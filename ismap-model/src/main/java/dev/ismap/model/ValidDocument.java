package dev.ismap.model;

import dev.ismap.core.problem.Problem;
import dev.ismap.model.internal.CarriedProblem;
import dev.ismap.model.internal.ViolationPath;
import dev.ismap.model.internal.Words;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * States that the fields of a document fit together.
 *
 * <p>It stands on {@link IsmapDocument}, and every document inherits it. There is one violation for
 * each problem that {@link IsmapDocument#problems()} finds, at the place of the problem.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // of a module that is there for those only who come here
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = ValidDocument.ValidDocumentValidator.class)
public @interface ValidDocument {

    /**
     * Not used: each problem brings its own words.
     *
     * @return a message that is never shown
     */
    String message() default "{dev.ismap.model.ValidDocument.message}";

    /**
     * The groups that it belongs to.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload of a host.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * Makes a violation of each problem of a document. A provider of Bean Validation creates it; nobody else needs to.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @since 0.1
     */
    @SuppressWarnings("exports") // of a module that is there for those only who come here
    public static final class ValidDocumentValidator implements ConstraintValidator<ValidDocument, IsmapDocument> {

        /** Creates a validator. */
        public ValidDocumentValidator() {}

        @Override
        public boolean isValid(@Nullable IsmapDocument document, ConstraintValidatorContext context) {
            List<Problem> problems = document == null ? List.of() : document.problems();
            if (problems.isEmpty() || document == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            for (Problem problem : problems) {
                CarriedProblem.give(problem, context);
                ConstraintViolationBuilder violation =
                        context.buildConstraintViolationWithTemplate(Words.template(problem.message()));
                ViolationPath.of(document, problem.path()).addTo(violation);
            }
            return false;
        }
    }
}
