package dev.ismap.consumers.hosts;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Language;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.validation.IsmapValidation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hibernate.validator.HibernateValidator;

/** A host with a validator: a case that holds, and one that contradicts itself. */
public final class WithValidator {

    private WithValidator() {}

    public static void main(String[] args) throws IOException {
        var application = IsmapJson.standard()
                .read(Files.readAllBytes(Path.of(args[0])), ServiceRegistrationApplication.class);
        LocalDate report = application.audit().report().date().known().orElseThrow();
        var contradictory = application.withAudit(application.audit().withStartedOn(report.plusDays(1)));
        System.out.println("validator " + HibernateValidator.class.getPackage().getImplementationVersion());
        try (ValidatorFactory factory = IsmapValidation.factory(Language.EN)) {
            System.out.println(factory.getValidator().validate(application).size());
            IsmapValidation.problems(factory.getValidator().validate(contradictory)).stream()
                    .map(Problem::path)
                    .forEach(System.out::println);
        }
    }
}
