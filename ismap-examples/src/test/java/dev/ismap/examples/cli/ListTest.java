package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.examples.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code list}, end to end. */
class ListTest {

    private static final String LIST = "samples/cloud-service-list.json";

    @ParameterizedTest
    @CsvSource({
        "Slack, 2021-12-20, LISTED",
        "slack, R3.12.19, NOT_LISTED",
        "Sakura AI, 2026-09-09, NOT_LISTED",
        "C21-0012, 2021-06-30, LISTED",
        "Sakura Internet, 2022-01-01, UNKNOWN"
    })
    void whatIsLookedForHasItsAnswer(String text, String day, String status) throws IOException {
        JsonNode json = json("list", LIST, "--find", text, "--on", day, "--format", "json");
        assertEquals(1, json.get("entries").size());
        assertEquals(status, json.get("entries").get(0).get("status").asText());
        assertEquals("2026-09-09", json.get("snapshot").asText());
        assertFalse(json.get("complete").asBoolean());
    }

    @Test
    void theNameOfAProviderIsSaidToBeNoService() throws IOException {
        String text = words("list", LIST, "--find", "Sakura Internet", "--on", "2026-09-09", "--lang", "en");
        assertTrue(text.contains("\"Sakura Internet\" is the name of a provider."), text);
        assertTrue(text.contains("- Sakura AI Engine"), text);
        JsonNode json = json("list", LIST, "--find", "Sakura Internet", "--on", "2026-09-09", "--format", "json");
        assertEquals("UNKNOWN", json.get("entries").get(0).get("status").asText());
        assertEquals(2, json.get("servicesOfProvider").size());
        JsonNode named = json("list", LIST, "--find", "google", "--on", "2026-09-09", "--format", "json");
        assertEquals(2, named.get("entries").size()); // only those whose own name has the word, of four
        assertFalse(named.has("servicesOfProvider"));
    }

    /** What a run says, on one line however wide the page is. */
    private static String words(String... line) {
        return Run.of(line).out().replaceAll("\\s+", " ");
    }

    @Test
    void withoutASearchTheListedOnesAreShownAndTheOthersCounted() throws IOException {
        JsonNode json = json("list", LIST, "--on", "2021-12-20", "--format", "json");
        List<String> names = new ArrayList<>();
        json.get("entries").forEach(entry -> names.add(entry.get("names").get(0).asText()));
        assertEquals(
                List.of(
                        "Microsoft Azure and Dynamics 365",
                        "Salesforce Services",
                        "Heroku Services",
                        "Slack",
                        "Microsoft Office 365",
                        "Oracle Cloud Infrastructure"),
                names);
        assertEquals(1, json.get("others").get("NOT_LISTED").asInt());
        JsonNode all = json("list", LIST, "--on", "2021-12-20", "--all", "--format", "json");
        int others = 0;
        for (JsonNode count : json.get("others")) {
            others += count.asInt();
        }
        assertEquals(names.size() + others, all.get("entries").size());
    }

    @Test
    void whatWasNotKnownYetIsNotShown() throws IOException {
        String[] line = {"list", LIST, "--on", "2025-12-25", "--find", "Cloudflare", "--format", "json"};
        assertEquals("LISTED", json(line).get("entries").get(0).get("status").asText());
        JsonNode then = json(with(line, "--known-on", "2025-12-31"));
        assertEquals("UNKNOWN", then.get("entries").get(0).get("status").asText());
        assertEquals("NOT_ON_RECORD", then.get("entries").get(0).get("doubt").asText());
    }

    @Test
    void aScopeIsAskedAbout() throws IOException {
        JsonNode json = json(
                "list", LIST, "--on", "2022-01-01", "--find", "Azure", "--region", "Azure China", "--format", "json");
        JsonNode scope = json.get("entries").get(0).get("scope");
        assertEquals("FALSE", scope.get("covered").asText());
        assertEquals("NAMED_OUTSIDE", scope.get("links").get(0).get("finding").asText());
        String text = words("list", LIST, "--on", "2022-01-01", "--find", "Azure", "--region", "Azure China");
        assertTrue(text.contains("登録の対象範囲に含まれない。"), text);
        assertTrue(text.contains("リージョン「Azure China」：対象外として挙げられている。"), text);
    }

    @Test
    void aTableHasARowForEachEntry() {
        Run run = Run.of("list", LIST, "--on", "2021-03-12", "--format", "csv");
        assertEquals("""
                registration_number,service,provider,programme,status,doubt,period_end,scope
                ,Salesforce Services,Salesforce,ISMAP,LISTED,,,
                ,Heroku Services,Salesforce,ISMAP,LISTED,,,
                """, run.out());
    }

    @Test
    void anAuditorIsFoundToo() throws IOException {
        JsonNode json =
                json("list", "samples/auditor-list.json", "--on", "2020-08-20", "--find", "あずさ", "--format", "json");
        assertEquals("LISTED", json.get("entries").get(0).get("status").asText());
    }

    @Test
    void twoDaysOfOneListAreToldApart() throws IOException {
        String[] line = {"list", "diff", LIST, LIST, "--from", "2021-12-19", "--to", "2021-12-20"};
        JsonNode json = json(with(line, "--format", "json"));
        assertEquals(1, json.get("changes").size());
        JsonNode change = json.get("changes").get(0);
        assertEquals("CHANGED", change.get("change").asText());
        assertEquals("NOT_LISTED", change.get("before").get("status").asText());
        assertEquals("LISTED", change.get("after").get("status").asText());
        assertEquals("""
                change,registration_number,service,field,before,after
                CHANGED,,Slack,status,NOT_LISTED,LISTED
                """, Run.of(with(line, "--format", "csv")).out());
        String text = words(with(line, "--lang", "en"));
        assertTrue(text.contains("Changed: 1"), text);
        assertTrue(text.contains("status NOT_LISTED -> LISTED"), text);
    }

    @Test
    void theFirstListIsAskedForTheLastDayOnRecordWhereNoDayIsGiven() throws IOException {
        JsonNode json = json("list", "diff", LIST, LIST, "--format", "json");
        assertEquals("2026-09-09", json.get("from").asText());
        assertEquals(0, json.get("changes").size());
    }

    @Test
    void whatCannotBeMeantIsSaid() {
        assertEquals(ExitCode.USAGE, Run.of("list", LIST).code());
        assertEquals(ExitCode.USAGE, Run.of("list").code());
        assertEquals(
                ExitCode.INPUT,
                Run.of("list", "samples/procurement-need.json", "--on", "2024-01-01")
                        .code());
        assertEquals(
                ExitCode.INPUT,
                Run.of("list", "nowhere.json", "--on", "2024-01-01").code());
    }

    private static JsonNode json(String... line) throws IOException {
        Run run = Run.of(line);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    private static String[] with(String[] line, String... more) {
        String[] all = Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return all;
    }
}
