package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.engine.Analysis;
import dev.ismap.core.text.Language;
import dev.ismap.model.IsmapDocument;
import dev.ismap.rules.Applications;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whole reports, each told in as many columns as there may be: apart from the other tests, as this takes its time. */
class LineWidthTest {

    /** What is told in each width: the answers themselves do not depend on it. */
    private record Told(IsmapDocument document, Analysis analysis) {

        static Told of(Applications application) {
            IsmapDocument document = application.read(IsmapDocument.class);
            return new Told(document, Ismap.standard().analyse(document, Context.on(Applications.ASKED)));
        }

        String in(Language language, int columns) {
            return Report.in(language).about(document).of(analysis).text(columns);
        }
    }

    private static final List<Told> TOLD = Stream.of(
                    Applications.first().without("/statement/decisions/4.4.1.1"),
                    Applications.first().without("/audit"),
                    Applications.need())
            .map(Told::of)
            .toList();

    @Property(seed = "2020", tries = 60)
    void noLineButAPlaceIsWiderThanIsAskedFor(@ForAll @IntRange(min = 40, max = 160) int columns) {
        for (Language language : Language.values()) {
            TOLD.stream()
                    .map(one -> one.in(language, columns))
                    .flatMap(String::lines)
                    .forEach(line -> assertTrue(Page.width(line) <= columns, () -> columns + ": " + line));
        }
    }
}
