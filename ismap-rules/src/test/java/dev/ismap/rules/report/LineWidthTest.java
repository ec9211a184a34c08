package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.engine.Analysis;
import dev.ismap.core.text.Language;
import dev.ismap.model.IsmapDocument;
import dev.ismap.rules.Applications;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whole reports, each told in as many columns as there may be: apart from the other tests, as this takes its time. */
class LineWidthTest {

    private static String told(Applications application, Language language, int columns) {
        IsmapDocument document = application.read(IsmapDocument.class);
        Analysis analysis = Ismap.standard().analyse(document, Context.on(Applications.ASKED));
        return Report.in(language).about(document).of(analysis).text(columns);
    }

    @Property(seed = "2020", tries = 60)
    void noLineButAPlaceIsWiderThanIsAskedFor(@ForAll @IntRange(min = 40, max = 160) int columns) {
        for (Language language : Language.values()) {
            Stream.of(
                            Applications.first().without("/statement/decisions/4.4.1.1"),
                            Applications.first().without("/audit"),
                            Applications.need())
                    .map(one -> told(one, language, columns))
                    .flatMap(String::lines)
                    .forEach(line -> assertTrue(Page.width(line) <= columns, () -> columns + ": " + line));
        }
    }
}
