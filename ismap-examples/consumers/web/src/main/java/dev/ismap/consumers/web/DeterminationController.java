package dev.ismap.consumers.web;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Determines a case: JSON in; the determination out, as the framework's own JSON library writes it, or as text.
 *
 * <p>The bytes of the case are read by {@link IsmapJson}, which tells every problem at once and where it is.
 */
@RestController
class DeterminationController {

    private final Ismap ismap = Ismap.standard();

    @PostMapping(
            path = "/determinations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Determination determine(@RequestBody byte[] document, @RequestParam("on") LocalDate on) {
        return ismap.determine(IsmapJson.standard().read(document), Context.on(on));
    }

    /** The determination with all that can be asked further, under the names of the library's own JSON. */
    @PostMapping(
            path = "/analyses",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> analyse(@RequestBody byte[] document, @RequestParam("on") LocalDate on) {
        return DeterminationJson.plain(ismap.analyse(IsmapJson.standard().read(document), Context.on(on)));
    }

    /** The verdict in the reader's language, and a line for each rule that is not met. */
    @PostMapping(
            path = "/determinations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = "text/plain;charset=UTF-8")
    String tell(@RequestBody byte[] document, @RequestParam("on") LocalDate on, Locale reader) {
        Language language = Language.of(reader);
        Determination determination = determine(document, on);
        return Stream.concat(
                        Stream.of(determination.verdict().label()),
                        determination.violations().stream().map(Finding::message))
                .map(label -> label.in(language))
                .collect(Collectors.joining("\n"));
    }

    @ExceptionHandler
    ProblemDetail notRead(InputException refused, Locale reader) {
        Language language = Language.of(reader);
        ProblemDetail detail = badRequest(Label.of("入力に不備がある。", "The input cannot be taken."), language);
        detail.setProperty(
                "problems",
                refused.problems().stream()
                        .map(problem -> OneProblem.of(problem, language))
                        .toList());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail noLaw(NoLawException refused, Locale reader) {
        Language language = Language.of(reader);
        ProblemDetail detail = badRequest(refused.label(), language);
        detail.setProperty(
                "problems",
                List.of(new OneProblem("", NoLawException.CODE, refused.label().in(language))));
        return detail;
    }

    private static ProblemDetail badRequest(Label what, Language language) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, what.in(language));
    }

    /** A problem as a client is told it: where in the document, a code that stays, and words in the client's language. */
    record OneProblem(String path, String code, String message) {

        static OneProblem of(Problem problem, Language language) {
            return new OneProblem(problem.path(), problem.code(), problem.message().in(language));
        }
    }
}
