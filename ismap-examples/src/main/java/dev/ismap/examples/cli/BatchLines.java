package dev.ismap.examples.cli;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.examples.batch.BatchCase;
import dev.ismap.examples.batch.BatchCase.Place;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.study.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Determines one case of many and writes the answer as a line; several threads may use it. */
final class BatchLines {

    /** What came of a case: a line of the answer, or what is wrong. */
    record Result(
            BatchCase of,
            String line,
            Tally tally,
            List<Problem> problems,
            @Nullable RuntimeException fault) {

        private static Result refused(BatchCase of, List<Problem> problems) {
            return new Result(of, "", Tally.ofRefused(), problems, null);
        }

        /** Whether the case was determined. */
        boolean isAnswer() {
            return tally.refused() == 0;
        }
    }

    private static final String BETWEEN = " ";

    private static final Problem NOT_FILED = new Problem(
            "/filedOn",
            "NOT_FILED",
            Label.of(
                    "申請日の記載がないため、基準日が定まりません。--on を併せて指定してください。",
                    "It has no day of filing, so that no day is asked about. Give --on too."));

    private final Format format;
    private final Parts parts;
    private final Language language;
    private final Context context;
    private final Days days;
    private final IsmapJson json;
    private final Ismap ismap = Ismap.standard();

    /** The day that each case is asked about. */
    enum Days {
        /** The same for all: that of the context. */
        ONE,
        /** Its day of filing, and that of the context where it is not filed yet. */
        FILED_OR_ONE,
        /** Its day of filing; one that is not filed yet is not determined. */
        FILED
    }

    BatchLines(Format format, Parts parts, Language language, Context context, Days days) {
        this.format = format;
        this.parts = parts;
        this.language = language;
        this.context = context;
        this.days = days;
        this.json = IsmapJson.standard().withStandards(context.standards());
    }

    /** How many bytes of a case are looked at: one more than it may have, so that one too long is found to be. */
    int most() {
        return json.limits().bytes() + 1;
    }

    /** What stands before the first line; nothing where the form has no such. */
    String head() {
        if (format != Format.CSV) {
            return "";
        }
        return parts == Parts.VERDICT
                ? row("case", "kind", "verdict")
                : row(
                        "case",
                        "kind",
                        "programme",
                        "application",
                        "name",
                        "verdict",
                        "rests_on",
                        "violated",
                        "undetermined",
                        "open",
                        "missing");
    }

    Result determine(BatchCase one) {
        try {
            ReadResult<IsmapDocument> read = json.readResult(one.bytes());
            return read.problems().isEmpty() ? determine(one, read.orThrow()) : Result.refused(one, read.problems());
        } catch (InputException e) {
            return Result.refused(one, e.problems());
        } catch (NoLawException e) {
            return Result.refused(one, List.of(new Problem("", NoLawException.CODE, e.label())));
        } catch (RuntimeException e) { // ours, and no reason to leave the others undone
            return new Result(one, "", Tally.ofRefused(), List.of(), e);
        }
    }

    private Result determine(BatchCase one, IsmapDocument document) {
        Optional<LocalDate> filed = days == Days.ONE ? Optional.empty() : filedOn(document);
        if (filed.isEmpty() && days == Days.FILED) {
            return Result.refused(one, List.of(NOT_FILED));
        }
        return determine(one, document, filed.map(context::askedOn).orElse(context));
    }

    private static Optional<LocalDate> filedOn(IsmapDocument document) {
        if (document instanceof ServiceRegistrationApplication application) {
            return application.filedOn();
        }
        return document instanceof AuditorRegistrationApplication application
                ? application.filedOn()
                : Optional.empty();
    }

    private Result determine(BatchCase one, IsmapDocument document, Context asked) {
        if (parts == Parts.VERDICT && format != Format.NDJSON) {
            Verdict verdict = ismap.verdict(document, asked);
            String kind = document.kind().text();
            String line = format == Format.CSV
                    ? row(one.place().toString(), kind, verdict.name())
                    : text(one.place(), verdict, "");
            return new Result(one, line, Tally.of(verdict), List.of(), null);
        }
        Determination determination = ismap.determine(document, asked);
        String line = switch (format) {
            case CSV -> csv(one.place(), determination);
            case TEXT -> text(one.place(), determination.verdict(), rules(determination, Outcome.VIOLATED));
            default -> placed(one.place(), json(document, determination, asked));
        };
        return new Result(one, line, Tally.of(determination), List.of(), null);
    }

    // ---- lines -------------------------------------------------------------------------------------------------

    private String json(IsmapDocument document, Determination determination, Context asked) {
        return switch (parts) {
            case VERDICT -> DeterminationJson.writeVerdictLine(determination);
            case FINDINGS -> DeterminationJson.writeLine(determination);
            case ALL -> DeterminationJson.writeLine(ismap.analyse(document, asked));
        };
    }

    /** The JSON object with the place of the case before its members. */
    private static String placed(Place place, String object) {
        String member = place instanceof Place.Line line
                ? "\"line\":" + line.number()
                : "\"file\":" + Json.quoted(place.toString());
        return "{" + member + "," + object.substring(1) + "\n";
    }

    private static String csv(Place place, Determination determination) {
        var about = determination.about();
        return row(
                place.toString(),
                about.getOrDefault("kind", ""),
                about.getOrDefault("programme", ""),
                about.getOrDefault("application", ""),
                about.getOrDefault("service", about.getOrDefault("applicant", "")),
                determination.verdict().name(),
                determination.restsOn().map(Enum::name).orElse(""),
                rules(determination, Outcome.VIOLATED),
                rules(determination, Outcome.UNDETERMINED),
                joined(determination.open().stream()
                        .map(matter -> matter.reason().name())),
                joined(determination.missing().stream()
                        .filter(MissingFact::decisive)
                        .map(MissingFact::path)));
    }

    private String text(Place place, Verdict verdict, String rules) {
        return place + "  " + verdict.label().in(language) + (rules.isEmpty() ? "" : "  " + rules) + "\n";
    }

    private static String rules(Determination determination, Outcome outcome) {
        return joined(
                determination.findings(outcome).stream().filter(Finding::counts).map(Finding::rule));
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(BETWEEN));
    }

    private static String row(String... cells) {
        return new Csv().row(cells).toString();
    }
}
