package dev.ismap.examples.cli;

import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.text.Label;
import dev.ismap.examples.batch.BatchCase;
import dev.ismap.examples.batch.CaseFiles;
import dev.ismap.examples.batch.CaseLines;
import dev.ismap.examples.batch.InOrder;
import dev.ismap.rules.report.Page;
import dev.ismap.rules.report.Page.Style;
import dev.ismap.rules.study.Tally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * One run of {@code check --batch}.
 *
 * <p>What goes out is whole lines, so that whoever ended a run can go on after the last of them.
 */
final class BatchRun {

    private static final int BYTES_AT_A_TIME = 1 << 16;
    private static final int TALLIES_AT_A_TIME = 1_000;

    /** So many rules are named in the tally. */
    private static final int RULES = 10;

    private final Streams streams;
    private final Common common;
    private final Reports reports;
    private final BatchLines lines;

    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final List<Tally> tallies = new ArrayList<>();
    private long cases;
    private boolean faulty;

    BatchRun(Streams streams, Common common, Reports reports, BatchLines lines) {
        this.streams = streams;
        this.common = common;
        this.reports = reports;
        this.lines = lines;
    }

    /** Determines the cases of a file or of a folder, those after a line or a file. */
    int run(String name, String after, int threads) {
        out(after.isEmpty() ? lines.head() : "");
        Path folder = Path.of(name);
        if (Files.isDirectory(folder)) {
            try {
                CaseFiles files = CaseFiles.of(folder, lines.most(), after);
                return run(name, files, threads, files.size(), Progress.Unit.FILES);
            } catch (IOException e) {
                throw Inputs.unreadable(name);
            }
        }
        try (InputStream text = Inputs.open(name, streams)) {
            CaseLines found = new CaseLines(text, lines.most(), number(after));
            return run(name, found, threads, Inputs.size(name), Progress.Unit.BYTES);
        } catch (IOException e) {
            throw Inputs.unreadable(name);
        }
    }

    private static long number(String after) {
        if (!after.matches("[0-9]{0,18}")) {
            throw new WrongUsage(Label.of(
                    "--after には、行の番号を指定してください（入力値：" + Excerpt.of(after) + "）。",
                    "--after takes the number of a line, but was " + Excerpt.of(after) + "."));
        }
        return after.isEmpty() ? 0 : Long.parseLong(after);
    }

    private int run(String name, Iterator<BatchCase> found, int threads, long size, Progress.Unit unit) {
        try (Progress progress = Progress.of(streams, common.language(), size, unit)) {
            new InOrder<BatchCase, BatchLines.Result>(lines::determine, one -> one.bytes().length, threads)
                    .run(found, result -> take(name, result, progress));
        } finally {
            flush();
        }
        Tally tally = tallies.stream().collect(Tally.summing());
        streams.say(summary(tally));
        return faulty ? ExitCode.FAULT : tally.refused() > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }

    // ---- one after the other -----------------------------------------------------------------------------------

    private void take(String name, BatchLines.Result result, Progress progress) {
        cases++;
        add(result.tally());
        if (result.isAnswer()) {
            out(result.line());
        } else {
            progress.aside();
            tell(name + ":" + result.of().place(), result);
        }
        progress.at(result.of().done(), cases);
    }

    private void tell(String place, BatchLines.Result result) {
        if (result.fault() == null) {
            reports.inputOfMany(place, result.problems());
        } else {
            faulty = true;
            streams.say(place + ": ");
            reports.fault(result.fault());
        }
    }

    private void add(Tally tally) {
        tallies.add(tally);
        if (tallies.size() == TALLIES_AT_A_TIME) {
            Tally sum = tallies.stream().collect(Tally.summing());
            tallies.clear();
            tallies.add(sum);
        }
    }

    private void out(String line) {
        answer.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        if (answer.size() >= BYTES_AT_A_TIME) {
            flush();
        }
    }

    private void flush() {
        streams.answer(answer.toByteArray());
        answer.reset();
    }

    // ---- the tally ---------------------------------------------------------------------------------------------

    private String summary(Tally tally) {
        Page page = Colours.page(streams, common.colours(streams));
        List<String> verdicts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            verdicts.add(verdict.label().in(common.language()) + " " + tally.count(verdict));
        }
        Label counts = Label.of(
                tally.cases() + "件（" + String.join("、", verdicts) + "）",
                tally.cases() + (tally.cases() == 1 ? " case (" : " cases (") + String.join(", ", verdicts) + ")");
        page.line(counts.in(common.language()), Style.STRONG);
        if (tally.refused() > 0) {
            Label refused = Label.of("判定できなかったもの：" + tally.refused() + "件", "not determined: " + tally.refused());
            page.line(refused.in(common.language()), Style.BAD);
        }
        rules(tally, Outcome.VIOLATED, Label.of("満たさない規則", "rules violated"), page);
        rules(tally, Outcome.UNDETERMINED, Label.of("未確定の規則", "rules undetermined"), page);
        return page.toString();
    }

    /** The rules with an outcome, those of most cases first, then in order. */
    private void rules(Tally tally, Outcome outcome, Label heading, Page page) {
        List<String> rules = tally.rules().keySet().stream()
                .filter(rule -> tally.count(rule, outcome) > 0)
                .sorted(Comparator.comparingLong((String rule) -> -tally.count(rule, outcome)))
                .toList();
        if (!rules.isEmpty()) {
            List<String> named = rules.stream()
                    .limit(RULES)
                    .map(rule -> rule + " " + tally.count(rule, outcome))
                    .toList();
            boolean more = rules.size() > RULES;
            Label list = Label.of(
                    heading.ja() + "：" + String.join("、", named) + (more ? " ほか" + (rules.size() - RULES) : ""),
                    heading.en() + ": " + String.join(", ", named)
                            + (more ? ", and " + (rules.size() - RULES) + " more" : ""));
            page.paragraph(0, list.in(common.language()), Style.PLAIN);
        }
    }
}
