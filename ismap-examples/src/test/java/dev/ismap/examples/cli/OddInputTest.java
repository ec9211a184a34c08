package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.examples.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is put in, nothing of it is a fault of ours: each verb answers, or says what is wrong. */
class OddInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validity --period-end 0001-01-01 --on 2024-01-01",
                "validity --period-end 0001-01-01",
                "validity --period-end 1872-12-31 --on 2024-01-01 --lang en",
                "validity --period-end 9999-12-31 --on 9999-12-31",
                "check samples/service-registration.json --on 9999-12-31",
                "check samples/service-registration.json --on 0001-01-01",
                "check samples/service-registration-draft.json --on 9990-01-01",
                "check samples/procurement-need.json --on 9999-12-31 --list samples/cloud-service-list.json",
                "calendar samples/cloud-service-list.json --on 9999-12-31",
                "calendar samples/cloud-service-list.json --on 2020-06-03 --format ics",
                "list samples/cloud-service-list.json --on 9999-12-31",
                "list samples/cloud-service-list.json --on 0001-01-01",
                "list diff samples/cloud-service-list.json samples/cloud-service-list.json",
                "need samples/procurement-need.json --list samples/cloud-service-list.json --on 9999-12-31",
                "study list samples/cloud-service-list.json --from 2024-01-01 --on 2023-01-01",
                "study list samples/cloud-service-list.json --from 9999-01-01 --on 9999-12-31 --format html",
                "standard --edition 1999",
                "standard diff 2022-04-01 x",
                "standard map 9.9.9.9",
                "statement move samples/service-registration.json --to 1999",
                "statement diff samples/service-registration.json samples/procurement-need.json",
                "schema nothing",
                "sample nothing",
                "rulebook --format csv",
                "conformance /nowhere",
                "conformance samples",
                "check samples",
            })
    void aVerbAnswersOrSaysWhatIsWrong(String line) {
        noFault(Run.of(line.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{}",
                "{\"kind\": 1}",
                "{\"kind\": \"cloud-service-list\"}",
                "{\"kind\": \"auditor-list\"}",
                "{\"kind\": \"control-standard\"}",
                "{\"kind\": \"procurement-need\"}",
                "{\"kind\": \"service-registration\"}",
                "{\"kind\": \"auditor-registration\"}",
                "{\"kind\": \"procurement-need\", \"contract\": {\"from\": \"0001-01-01\", \"to\": \"9999-12-31\"}}",
                "{\"kind\": \"procurement-need\", \"service\": {\"name\": \"\\ud800\", \"periodEnd\": \"9999-12-31\"}}",
            })
    void whateverAFileHolds(String text) throws IOException {
        String file = Files.write(folder.resolve("odd.json"), text.getBytes(StandardCharsets.UTF_8))
                .toString();
        for (List<String> line : List.of(
                List.of("check", file, "--on", "2024-07-01"),
                List.of("calendar", file, "--on", "2024-07-01"),
                List.of("list", file, "--on", "2024-07-01"),
                List.of("list", "diff", file, file),
                List.of("list", "depends", "x", "--list", file, "--on", "2024-07-01"),
                List.of("need", file, "--list", file, "--on", "2024-07-01"),
                List.of("study", "list", file, "--from", "2024-01-01", "--on", "2024-07-01"),
                List.of("statement", "move", file),
                List.of("conformance", folder.toString()))) {
            noFault(Run.of(line.toArray(String[]::new)));
        }
    }

    private static void noFault(Run run) {
        assertNotEquals(70, run.code(), run.err());
        assertTrue(!run.out().isEmpty() || !run.err().isEmpty(), "something is said");
    }
}
