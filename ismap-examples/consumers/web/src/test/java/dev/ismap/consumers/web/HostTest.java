package dev.ismap.consumers.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.problem.Problem;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.validation.IsmapValidation;
import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the framework brought is as it was, and goes well with the library. */
@SpringBootTest
class HostTest {

    @Autowired
    private Validator validator;

    @Test
    void everyVersionIsTheOneThatTheFrameworkManages() {
        Map<String, String> managed = Stream.of(System.getProperty("host.versions").strip().split("\\s+"))
                .map(line -> line.split("="))
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> b, TreeMap::new));
        assertTrue(managed.size() >= 5, managed.toString());
        Map<String, String> found = new TreeMap<>();
        managed.keySet().forEach(type -> found.put(type, versionOf(type)));
        assertEquals(managed, found);
    }

    private static String versionOf(String type) {
        try {
            return Class.forName(type).getPackage().getImplementationVersion();
        } catch (ClassNotFoundException e) {
            return "not there";
        }
    }

    @Test
    void theValidatorOfTheFrameworkFindsWhatADocumentContradictsItselfIn() throws Exception {
        ServiceRegistrationApplication application = IsmapJson.standard()
                .read(
                        Files.readAllBytes(Path.of("../../../samples/service-registration.json")),
                        ServiceRegistrationApplication.class);
        assertEquals(List.of(), List.copyOf(validator.validate(application)));
        LocalDate report =
                application.audit().report().date().known().orElseThrow();
        ServiceRegistrationApplication contradictory = application.withAudit(application.audit().withStartedOn(report.plusDays(1)));
        List<Problem> problems = IsmapValidation.problems(validator.validate(contradictory));
        assertEquals(
                List.of("/audit/report/date"),
                problems.stream().map(Problem::path).toList());
    }
}
