package dev.ismap.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States that the fields of a document fit together.
 *
 * <p>It stands on {@link dev.ismap.model.IsmapDocument}, and every document inherits it. There is one violation for
 * each problem that {@link dev.ismap.model.constraint.DocumentConstraints} finds, at the place of the problem.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // of a module that is there for those only who come here
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = ValidDocumentValidator.class)
public @interface ValidDocument {

    /**
     * Not used: each problem brings its own words.
     *
     * @return a message that is never shown
     */
    String message() default "{dev.ismap.model.validation.ValidDocument.message}";

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
}
