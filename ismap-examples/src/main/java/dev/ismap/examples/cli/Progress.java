package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long run is, on the terminal of standard error; nothing where there is no such. */
final class Progress implements AutoCloseable {

    /** What is counted. */
    enum Unit {
        BYTES("MB", 1_000_000),
        FILES("", 1);

        private final String name;
        private final long size;

        Unit(String name, long size) {
            this.name = name;
            this.size = size;
        }
    }

    /** Goes back to the start of the line and clears it. */
    private static final String CLEARED = "\r\u001b[K";

    private static final int INTERVAL = 250;

    private final Streams streams;
    private final Language language;
    private final @Nullable ProgressBar bar;

    private Progress(Streams streams, Language language, @Nullable ProgressBar bar) {
        this.streams = streams;
        this.language = language;
        this.bar = bar;
    }

    /** Begins. The whole is -1 where nobody knows how much it is. */
    static Progress of(Streams streams, Language language, long whole, Unit unit) {
        if (!streams.isErrTerminal()) {
            return new Progress(streams, language, null);
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("check")
                .setInitialMax(whole)
                .setUnit(unit.name, unit.size)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL)
                .showSpeed()
                .setConsumer(
                        new DelegatingProgressBarConsumer(line -> streams.say(CLEARED + line), streams.columns() - 1))
                .build();
        return new Progress(streams, language, bar);
    }

    /** Says how far it is: how much of the whole, and how many cases. */
    void at(long done, long cases) {
        if (bar != null) {
            bar.stepTo(done);
            Label label =
                    Label.of(String.format(Locale.ROOT, "%,d件", cases), String.format(Locale.ROOT, "%,d cases", cases));
            bar.setExtraMessage(label.in(language));
        }
    }

    /** Clears the line for something else that is to be said. */
    void aside() {
        if (bar != null) {
            streams.say(CLEARED);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            streams.say(CLEARED);
        }
    }
}
