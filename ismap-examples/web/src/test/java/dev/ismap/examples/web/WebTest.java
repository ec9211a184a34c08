package dev.ismap.examples.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Language;
import dev.ismap.examples.sheets.StatementWorkbook;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.rows.StatementRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The application as a browser and as a program see it, over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class WebTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String BOUNDARY = "----parts-of-a-test";
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    @Value("${local.server.port}")
    private int port;

    // ---- a person ----------------------------------------------------------------------------------------------

    @Test
    void theFormIsInTheLanguageOfTheReader() throws Exception {
        assertEquals("ISMAP登録申請の判定", page(get("ja-JP, en;q=0.5")).title());
        Document english = page(get("en-GB"));
        assertEquals("Determine an application for ISMAP", english.title());
        assertEquals("en", english.selectFirst("html").attr("lang"));
        assertEquals("en", english.selectFirst("option[selected]").val());
        assertEquals(List.of(), english.select("[data-ja], script, #problems"));
        assertEquals("ISMAP登録申請の判定", page(get("fr")).title(), "a reader of neither language");
    }

    @Test
    void aCaseComesBackAsThePageOfItsDetermination() throws Exception {
        Document page = page(send(HTML, "2024-07-01", "en", sample("service-registration-renewal-gap.json")));
        assertEquals("en", page.selectFirst("html").attr("lang"));
        assertTrue(page.text().contains("S-PERIOD-GAP"), page.text());
        assertFalse(page.select("#days svg").isEmpty(), "a timeline");
        assertFalse(page.select("#controls svg").isEmpty(), "a map of the control standard");
        assertTrue(page(send(HTML, "令和6年7月1日", "ja", sample("service-registration-renewal-gap.json")))
                .text()
                .contains("不適格"));
    }

    @Test
    void aWorkbookIsADraftOrTheStatementOfTheCaseThatComesWithIt() throws Exception {
        byte[] json = Files.readAllBytes(SAMPLES.resolve("service-registration.json"));
        ServiceRegistrationApplication application =
                IsmapJson.standard().read(json, ServiceRegistrationApplication.class);
        byte[] workbook = StatementWorkbook.write(
                StatementRows.of(ControlStandards.edition(application.statement().edition())),
                application.statement(),
                Language.JA);
        JsonNode draft = json(send(JSON, "2024-07-01", "ja", Map.of("statement.xlsx", workbook)));
        assertEquals("UNDETERMINED", draft.path("verdict").asString());
        assertEquals("DRAFT", draft.path("statement").asString());
        ServiceRegistrationApplication silent =
                application.withStatement(application.statement().withDecisions(Map.of()));
        byte[] alone = IsmapJson.standard().writeBytes(silent);
        assertEquals(
                "INELIGIBLE",
                json(send(JSON, "2024-07-01", "ja", Map.of("case.json", alone)))
                        .path("verdict")
                        .asString());
        Map<String, byte[]> both = new LinkedHashMap<>();
        both.put("statement.xlsx", workbook);
        both.put("case.json", alone);
        assertEquals("ELIGIBLE", json(send(JSON, "2024-07-01", "ja", both)).path("verdict").asString());
    }

    @Test
    void whatIsWrongIsShownInTheFormWithTheFileThatItIsIn() throws Exception {
        HttpResponse<String> response = send(HTML, "2024-07-01", "en", sample("service-registration-bad.json"));
        assertEquals(400, response.statusCode());
        Document page = Jsoup.parse(response.body());
        assertTrue(page.select("#problems tbody tr").size() >= 10);
        assertEquals(
                Set.of("service-registration-bad.json"),
                page.select("#problems tbody tr th").eachText().stream()
                        .collect(Collectors.toSet()));
        assertEquals(1, page.select("form").size());
        assertEquals("2024-07-01", page.select("#on").val(), "the day needn't be typed again");
    }

    @Test
    void markupInACaseIsNeverMarkupOfThePage() throws Exception {
        String name = "<script>alert(1)</script>";
        String json = Files.readString(SAMPLES.resolve("service-registration.json"))
                .replace("サンプルクラウド基盤サービス", name);
        Document page = page(
                send(HTML, "2024-07-01", "en", Map.of("<b>.json", json.getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of(), page.select("script"));
        assertTrue(page.text().contains(name), "told as it is");
        Document bad = Jsoup.parse(send(HTML, "2024-07-01", "en", Map.of("<b>.json", "{".getBytes(StandardCharsets.UTF_8)))
                .body());
        assertEquals(List.of(), bad.select("th b, td b"));
    }

    // ---- a program ---------------------------------------------------------------------------------------------

    @Test
    void aProgramSendsOneDocumentAndReadsTheDetermination() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("?on=2024-07-01"))
                .header("Content-Type", JSON)
                .POST(HttpRequest.BodyPublishers.ofFile(SAMPLES.resolve("service-registration.json")))
                .build();
        JsonNode determination = json(exchange(request));
        assertEquals("ELIGIBLE", determination.path("verdict").asString());
        assertTrue(determination.has("remedies"));
    }

    @Test
    void aListThatComesWithTheCaseIsBroughtAlong() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>(sample("service-registration-saas-unlisted-platform.json"));
        files.putAll(sample("cloud-service-list.json"));
        JsonNode determination = json(send(JSON, "2024-07-01", "en", files));
        assertTrue(
                determination.path("receipt").path("sources").has("cloud-service-list"),
                determination.path("receipt").toString());
    }

    @Test
    void problemsComeAsAListInTheLanguageOfTheClient() throws Exception {
        HttpResponse<String> response = send(JSON, "", "ja", sample("service-registration.json"));
        assertEquals(400, response.statusCode());
        assertEquals("application/problem+json", response.headers().firstValue("Content-Type").orElseThrow());
        JsonNode problem = new ObjectMapper().readTree(response.body()).path("problems").path(0);
        assertEquals("on", problem.path("path").asString());
        assertEquals("DAY", problem.path("code").asString());
        assertTrue(problem.path("message").asString().startsWith("基準日"), problem.toString());
        assertEquals(400, send(JSON, "2019-01-01", "en", sample("procurement-need.json")).statusCode());
        assertEquals(400, send(JSON, "2024-07-01", "en", sample("cloud-service-list.json")).statusCode());
        assertEquals(400, send(JSON, "2024-07-01", "en", Map.of()).statusCode());
    }

    // ---- nothing is kept ---------------------------------------------------------------------------------------

    @Test
    void nothingIsStoredOrLogged(CapturedOutput output) throws Exception {
        Set<Path> before = temporary();
        send(HTML, "2024-07-01", "ja", sample("service-registration-full.json"));
        send(HTML, "2024-07-01", "ja", sample("service-registration-bad.json"));
        send(JSON, "2019-01-01", "en", sample("procurement-need.json"));
        assertEquals(
                List.of(),
                output.getAll()
                        .lines()
                        .filter(line -> !line.endsWith("http://localhost:" + port + "/"))
                        .toList());
        Set<Path> after = temporary();
        after.removeAll(before);
        assertEquals(Set.of(), after);
        HttpResponse<String> response = get("ja");
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElseThrow());
        assertFalse(response.headers().firstValue("Set-Cookie").isPresent());
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 1)) {
            return files.filter(file -> file.getFileName().toString().contains("upload"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    // ---- over HTTP ---------------------------------------------------------------------------------------------

    private URI address(String query) {
        return URI.create("http://127.0.0.1:" + port + "/determinations" + query);
    }

    private HttpResponse<String> get(String language) throws Exception {
        return exchange(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .header("Accept", HTML)
                .header("Accept-Language", language)
                .build());
    }

    private HttpResponse<String> send(String accept, String on, String language, Map<String, byte[]> files)
            throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            body.writeBytes(head("file\"; filename=\"" + file.getKey()));
            body.writeBytes(file.getValue());
        }
        body.writeBytes(head("on"));
        body.writeBytes(on.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(head("lang"));
        body.writeBytes(language.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return exchange(HttpRequest.newBuilder(address(""))
                .header("Accept", accept)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static byte[] head(String name) {
        return ("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> exchange(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Document page(HttpResponse<String> response) {
        assertEquals(200, response.statusCode(), response.body());
        return Jsoup.parse(response.body());
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertEquals(200, response.statusCode(), response.body());
        return new ObjectMapper().readTree(response.body());
    }

    private static Map<String, byte[]> sample(String name) throws IOException {
        return Map.of(name, Files.readAllBytes(SAMPLES.resolve(name)));
    }
}
