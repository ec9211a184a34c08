package dev.ismap.consumers.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.determination.Determination;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The controller as a client sees it, over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DeterminationControllerTest {

    private static final Path SAMPLES = Path.of("../../../samples");

    @Value("${local.server.port}")
    private int port;

    @Test
    void aCaseComesInAndItsDeterminationGoesOut() throws Exception {
        HttpResponse<String> response = post("service-registration-renewal-gap.json", "2024-07-01", "en", "application/json");
        assertEquals(200, response.statusCode());
        assertEquals("application/json", type(response));
        JsonNode determination = json(response);
        assertEquals("INELIGIBLE", determination.path("verdict").asText());
        assertEquals("OFFICIAL", determination.path("restsOn").asText());
        assertEquals(List.of("S-PERIOD-GAP"), rulesThatAre("VIOLATED", determination));
        JsonNode finding = finding("S-PERIOD-GAP", determination);
        assertEquals("2.2.5", finding.path("provision").path("locator").asText());
        assertTrue(!finding.path("message").path("ja").asText().isEmpty());
        assertTrue(!finding.path("message").path("en").asText().isEmpty());
        assertTrue(!finding.path("evidence").isEmpty());
        assertEquals("2024-07-01", determination.path("receipt").path("asOf").asText());
    }

    @Test
    void aDraftSaysWhatIsMissing() throws Exception {
        JsonNode determination = json(post("service-registration-draft.json", "2024-07-01", "en", "application/json"));
        assertEquals("UNDETERMINED", determination.path("verdict").asText());
        assertTrue(!determination.path("missing").isEmpty());
        assertTrue(!determination.path("missing").path(0).path("path").asText().isEmpty());
    }

    @Test
    void badInputIsAListOfProblemsInTheLanguageOfTheClient() throws Exception {
        HttpResponse<String> english = post("service-registration-bad.json", "2024-07-01", "en-GB", "application/json");
        HttpResponse<String> japanese = post("service-registration-bad.json", "2024-07-01", "ja-JP, en;q=0.5", "application/json");
        assertEquals(400, english.statusCode());
        assertEquals("application/problem+json", type(english));
        JsonNode one = json(english).path("problems");
        JsonNode other = json(japanese).path("problems");
        assertTrue(one.size() >= 10, one.toString());
        assertEquals(one.findValuesAsText("path"), other.findValuesAsText("path"));
        assertEquals(one.findValuesAsText("code"), other.findValuesAsText("code"));
        for (int i = 0; i < one.size(); i++) {
            assertEquals(List.of("path", "code", "message"), names(one.path(i)));
            assertTrue(isJapanese(other.path(i).path("message").asText()), other.path(i).toString());
        }
        assertTrue(isJapanese(json(japanese).path("detail").asText()));
        assertEquals("The input cannot be taken.", json(english).path("detail").asText());
    }

    @Test
    void aTextIsInTheLanguageThatTheClientAccepts() throws Exception {
        String file = "service-registration-renewal-gap.json";
        String english = post(file, "2024-07-01", "fr, en;q=0.8, ja;q=0.5", "text/plain").body();
        String japanese = post(file, "2024-07-01", "ja", "text/plain").body();
        assertEquals("ineligible", english.lines().findFirst().orElseThrow());
        assertEquals("不適格", japanese.lines().findFirst().orElseThrow());
        assertTrue(english.contains("The audit period does not start on the day after the previous one ended"), english);
        assertTrue(!isJapanese(english), english);
        assertTrue(isJapanese(japanese), japanese);
    }

    @Test
    void aDayThatNoLawCoversIsAProblemToo() throws Exception {
        HttpResponse<String> response = post("service-registration.json", "2019-04-01", "en", "application/json");
        assertEquals(400, response.statusCode());
        assertTrue(!json(response).path("problems").isEmpty(), response.body());
    }

    @Test
    void whatIsNoJsonIsOneProblem() throws Exception {
        HttpResponse<String> response = send("{\"kind\":", "2024-07-01", "en", "application/json");
        assertEquals(400, response.statusCode());
        assertEquals(1, json(response).path("problems").size());
    }

    @Test
    void whatTheFrameworkWritesOfPlainMapsIsReadBackByTheLibrary() throws Exception {
        String draft = Files.readString(SAMPLES.resolve("service-registration-draft.json"));
        HttpResponse<String> response = send("/analyses", draft, "2024-07-01", "en", "application/json");
        assertEquals(200, response.statusCode());
        JsonNode analysis = json(response);
        assertTrue(!analysis.path("questions").isEmpty(), response.body());
        Determination expected = Ismap.standard()
                .determine(IsmapJson.standard().read(draft), Context.on(LocalDate.of(2024, 7, 1)));
        assertEquals(expected, DeterminationJson.read(response.body()));
        assertEquals(expected.receipt(), DeterminationJson.readReceipt(response.body()));
    }

    private HttpResponse<String> post(String sample, String on, String language, String accept) throws Exception {
        return send(Files.readString(SAMPLES.resolve(sample)), on, language, accept);
    }

    private HttpResponse<String> send(String body, String on, String language, String accept) throws Exception {
        return send("/determinations", body, on, language, accept);
    }

    private HttpResponse<String> send(String path, String body, String on, String language, String accept)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path + "?on=" + on))
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    private static List<String> rulesThatAre(String outcome, JsonNode determination) {
        return StreamSupport.stream(determination.path("findings").spliterator(), false)
                .filter(finding -> finding.path("outcome").asText().equals(outcome))
                .map(finding -> finding.path("rule").asText())
                .toList();
    }

    private static JsonNode finding(String rule, JsonNode determination) {
        return StreamSupport.stream(determination.path("findings").spliterator(), false)
                .filter(finding -> finding.path("rule").asText().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new java.util.ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30ff || c >= 0x4e00 && c <= 0x9fff);
    }
}
