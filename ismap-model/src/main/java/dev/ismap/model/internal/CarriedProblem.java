package dev.ismap.model.internal;

import dev.ismap.core.problem.Problem;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * The problem inside a violation. Only Hibernate Validator can carry it; with another provider a violation has place
 * and words, as everywhere.
 *
 * @since 0.1
 */
public final class CarriedProblem {

    private CarriedProblem() {}

    /**
     * Gives a problem to the next violation.
     *
     * @param problem the problem
     * @param context where the violation is built
     */
    public static void give(Problem problem, ConstraintValidatorContext context) {
        try {
            Hibernate.give(problem, context);
        } catch (ValidationException | NoClassDefFoundError e) {
            // another provider, with Hibernate Validator beside it or without
        }
    }

    /**
     * The problem that a violation carries.
     *
     * @param violation the violation
     * @return the problem; empty where it carries none
     */
    public static Optional<Problem> of(ConstraintViolation<?> violation) {
        try {
            return Hibernate.problem(violation);
        } catch (ValidationException | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    /** Apart, so that nothing of it is looked for where it is not there. */
    private static final class Hibernate {

        static void give(Problem problem, ConstraintValidatorContext context) {
            context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(problem);
        }

        static Optional<Problem> problem(ConstraintViolation<?> violation) {
            HibernateConstraintViolation<?> carrier = violation.unwrap(HibernateConstraintViolation.class);
            return Optional.ofNullable(carrier.getDynamicPayload(Problem.class));
        }
    }
}
