package dev.ismap.examples.web;

import dev.ismap.core.engine.Analysis;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.TypedDay;
import dev.ismap.examples.html.HtmlWriter;
import dev.ismap.examples.pages.CasePage;
import dev.ismap.examples.web.Refused.InFile;
import dev.ismap.examples.web.Sent.Part;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Report;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Determines what is sent: as a page for a browser, as JSON for a program.
 *
 * <p>The same address takes one JSON document as it is, or files as a form sends them. What can't be taken is told with
 * every problem, in the form that was asked for.
 */
@RestController
class DeterminationController {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final Label NOT_TAKEN = Label.of("入力を受け付けられません。", "The input can't be taken.");

    private final Ismap ismap = Ismap.standard();

    @GetMapping(path = "/", produces = HTML)
    String form(Locale reader) {
        return Form.write(Language.of(reader), "", List.of());
    }

    /** Browsers ask for an icon by themselves; there is none. */
    @GetMapping(path = "/favicon.ico")
    ResponseEntity<Void> icon() {
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/determinations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String json(@RequestBody byte[] document, @RequestParam(name = "on", defaultValue = "") String on) {
        return answer(List.of(new Part("", document)), on);
    }

    @PostMapping(
            path = "/determinations",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String json(
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(name = "on", defaultValue = "") String on)
            throws IOException {
        return answer(parts(files), on);
    }

    private String answer(List<Part> parts, String on) {
        Sent sent = Sent.read(parts, day(on));
        return DeterminationJson.write(ismap.analyse(sent.document(), sent.context()));
    }

    @PostMapping(path = "/determinations", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = HTML)
    String page(
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(name = "on", defaultValue = "") String on,
            HttpServletRequest request)
            throws IOException {
        Sent sent = Sent.read(parts(files), day(on));
        Analysis analysis = ismap.analyse(sent.document(), sent.context());
        Document told = Report.in(language(request))
                .about(sent.document(), sent.context().standards())
                .of(analysis);
        return HtmlWriter.write(
                CasePage.of(told, ismap, sent.document(), analysis.determination(), sent.context()));
    }

    private static List<Part> parts(List<MultipartFile> files) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                parts.add(new Part(String.valueOf(file.getOriginalFilename()), file.getBytes()));
            }
        }
        return parts;
    }

    private static LocalDate day(String on) {
        return TypedDay.parse(on)
                .orElseThrow(() -> Refused.of(
                        "",
                        List.of(new Problem(
                                "on",
                                "DAY",
                                Label.of(
                                        "基準日（on）を指定してください。例：2024-07-01、令和6年7月1日",
                                        "Give the day asked about (on), such as 2024-07-01.")))));
    }

    /** The language that was chosen, or else the one that the reader's browser names. */
    private static Language language(HttpServletRequest request) {
        String chosen = request.getParameter("lang");
        return Language.of(
                chosen == null || chosen.isEmpty()
                        ? RequestContextUtils.getLocale(request)
                        : Locale.forLanguageTag(chosen));
    }

    // ---- what can't be taken -----------------------------------------------------------------------------------

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, refused.problems(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(InputException refused, HttpServletRequest request) {
        return refused(Refused.of("", refused.problems()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> noLaw(NoLawException refused, HttpServletRequest request) {
        return refused(Refused.of("", List.of(new Problem("on", NoLawException.CODE, refused.label()))), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(MaxUploadSizeExceededException refused, HttpServletRequest request) {
        Problem problem = new Problem(
                "", "TOO_LARGE", Label.of("ファイルが大きすぎます（20 MBまで）。", "The file is too large (20 MB at most)."));
        return answer(HttpStatus.CONTENT_TOO_LARGE, List.of(new InFile("", problem)), request);
    }

    private static ResponseEntity<Object> answer(HttpStatus status, List<InFile> problems, HttpServletRequest request) {
        Language language = language(request);
        if (MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT)).stream()
                .anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML) && !type.isWildcardType())) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.parseMediaType(HTML))
                    .body(Form.write(language, String.valueOf(request.getParameter("on")), problems));
        }
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, NOT_TAKEN.in(language));
        detail.setProperty(
                "problems",
                problems.stream().map(one -> OneProblem.of(one, language)).toList());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    /** A problem as a client is told it: the file and the place in it, a code that stays, and words in its language. */
    record OneProblem(String file, String path, String code, String message) {

        static OneProblem of(InFile one, Language language) {
            Problem problem = one.problem();
            return new OneProblem(
                    one.file(), problem.path(), problem.code(), problem.message().in(language));
        }
    }
}
