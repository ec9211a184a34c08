package dev.ismap.model.validation;

import dev.ismap.core.problem.Problem;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.constraint.DocumentConstraints;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a violation of each problem of a document. A provider of Bean Validation creates it; nobody else needs to.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // of a module that is there for those only who come here
public final class ValidDocumentValidator implements ConstraintValidator<ValidDocument, IsmapDocument> {

    /** Creates a validator. */
    public ValidDocumentValidator() {}

    @Override
    public boolean isValid(@Nullable IsmapDocument document, ConstraintValidatorContext context) {
        List<Problem> problems = document == null ? List.of() : DocumentConstraints.problems(document);
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
