package dev.ismap.examples.cli;

import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.text.Label;
import dev.ismap.rules.report.Page;
import dev.ismap.rules.report.Page.Style;
import dev.ismap.rules.study.Tally;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final BatchLines lines;

    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final List<Tally> tallies = new ArrayList<>();

    BatchRun(Streams streams, Common common, BatchLines lines) {
        this.streams = streams;
        this.common = common;
        this.lines = lines;
    }

    /** Determines the cases of a file or of a folder, those after a line or a file. */
    int run(String name, String after, ManyCases cases) {
        out(after.isEmpty() ? lines.head() : "");
        try {
            cases.ask(name, after, lines::of, one -> {
                out(one.line());
                add(one.tally());
            });
        } finally {
            flush();
        }
        streams.say(summary(tallies.stream().collect(Tally.summing()), cases.refused()));
        return cases.exitCode();
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

    private String summary(Tally tally, long refused) {
        Page page = Colours.page(streams, common.colours(streams));
        List<String> verdicts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            verdicts.add(verdict.label().in(common.language()) + " " + tally.count(verdict));
        }
        Label counts = Label.of(
                tally.cases() + "件（" + String.join("、", verdicts) + "）",
                tally.cases() + (tally.cases() == 1 ? " case (" : " cases (") + String.join(", ", verdicts) + ")");
        page.line(counts.in(common.language()), Style.STRONG);
        if (refused > 0) {
            Label label = Label.of("判定できなかったもの：" + refused + "件", "not determined: " + refused);
            page.line(label.in(common.language()), Style.BAD);
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
