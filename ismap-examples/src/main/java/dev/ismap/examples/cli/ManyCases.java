package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.examples.batch.BatchCase;
import dev.ismap.examples.batch.CaseReader;
import dev.ismap.examples.batch.InOrder;
import java.util.Iterator;
import java.util.function.Consumer;

/** Asks about many cases in parallel, tells of those that can't be taken, and hands on the answers in order. */
final class ManyCases {

    private final Streams streams;
    private final Common common;
    private final Reports reports;
    private final CaseReader reader;
    private final int threads;
    private long cases;
    private long refused;
    private boolean faulty;

    ManyCases(Streams streams, Common common, Reports reports, CaseReader reader, int threads) {
        if (threads < 1) {
            throw new WrongUsage(Label.of("--threads には1以上を指定してください。", "--threads is at least 1."));
        }
        this.streams = streams;
        this.common = common;
        this.reports = reports;
        this.reader = reader;
        this.threads = threads;
    }

    /**
     * Asks about the cases of a file or a folder after a line or a file; after nothing, about all. It ends where nobody reads
     * the answers any more.
     */
    <A> void ask(String name, String after, CaseReader.Ask<A> ask, Consumer<A> answers) {
        try (CaseSource source = CaseSource.of(name, after, reader.most(), streams);
                Progress progress = Progress.of(streams, common.language(), source.size(), source.unit())) {
            InOrder<BatchCase, CaseReader.Result<A>> inOrder =
                    new InOrder<>(one -> reader.read(one, ask), one -> one.bytes().length, threads);
            inOrder.run(whileRead(source.cases()), result -> {
                cases++;
                if (result.answer() != null) {
                    answers.accept(result.answer());
                } else {
                    refused++;
                    progress.aside();
                    tell(source.place(result.of()), result);
                }
                progress.at(result.of().done(), cases);
            });
        }
    }

    private Iterator<BatchCase> whileRead(Iterator<BatchCase> all) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !streams.isGone() && all.hasNext();
            }

            @Override
            public BatchCase next() {
                return all.next();
            }
        };
    }

    private void tell(String place, CaseReader.Result<?> result) {
        if (result.fault() == null) {
            reports.inputOfMany(place, result.problems());
        } else {
            faulty = true;
            streams.say(place + ": ");
            reports.fault(result.fault());
        }
    }

    /** How many had no answer. */
    long refused() {
        return refused;
    }

    /** Done, or what was wrong with any. */
    int exitCode() {
        return faulty ? ExitCode.FAULT : refused > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }
}
