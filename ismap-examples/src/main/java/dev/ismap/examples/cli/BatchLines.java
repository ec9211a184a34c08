package dev.ismap.examples.cli;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.text.Language;
import dev.ismap.examples.batch.BatchCase.Place;
import dev.ismap.model.IsmapDocument;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.study.Tally;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Determines each of many cases and writes the answer as a line; several threads may use it. */
final class BatchLines {

    /** The answer to a case as a line, and as a number. */
    record Answer(String line, Tally tally) {}

    private static final String BETWEEN = " ";

    private final Format format;
    private final Parts parts;
    private final Language language;
    private final Ismap ismap = Ismap.standard();

    BatchLines(Format format, Parts parts, Language language) {
        this.format = format;
        this.parts = parts;
        this.language = language;
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

    /** Determines a case. */
    Answer of(Place place, IsmapDocument document, Context context) {
        if (parts == Parts.VERDICT && format != Format.NDJSON) {
            Verdict verdict = ismap.verdict(document, context);
            String line = format == Format.CSV
                    ? row(place.toString(), document.kind().text(), verdict.name())
                    : text(place, verdict, "");
            return new Answer(line, Tally.of(verdict));
        }
        Analysis analysis = ismap.analyse(document, context); // it searches for what is asked for only
        Determination determination = analysis.determination();
        String line = switch (format) {
            case CSV -> csv(place, determination);
            case TEXT -> text(place, determination.verdict(), rules(determination, Outcome.VIOLATED));
            default -> placed(place, json(analysis));
        };
        return new Answer(line, Tally.of(determination));
    }

    // ---- lines -------------------------------------------------------------------------------------------------

    private String json(Analysis analysis) {
        return switch (parts) {
            case VERDICT -> DeterminationJson.writeVerdictLine(analysis.determination());
            case FINDINGS -> DeterminationJson.writeLine(analysis.determination());
            case ALL -> DeterminationJson.writeLine(analysis);
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
