package dev.ismap.examples.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ismap.examples.Cases;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CaseStudyTest {

    private static final Law WITHOUT_GAP = Law.of(List.of(new Law.Without("S-PERIOD-GAP")));
    private static final List<String> LAWS = List.of(Law.AS_IT_IS, WITHOUT_GAP.name());

    private static final List<CaseStudy> CASES = Stream.of(Cases.complete(), Cases.gapBeforeRenewal(), Cases.draft())
            .map(CaseStudyTest::study)
            .toList();

    private static CaseStudy study(JsonNode json) {
        var document = IsmapJson.standard().read(json.toString());
        var context = Context.on(LocalDate.of(2024, 7, 1));
        return CaseStudy.of(
                LAWS,
                Stream.of(Law.asItIs(), WITHOUT_GAP)
                        .map(law -> law.ismap().determine(document, context))
                        .toList());
    }

    @Provide
    Arbitrary<List<CaseStudy>> populations() {
        return Arbitraries.of(CASES).list().ofMaxSize(20);
    }

    private static CaseStudy sum(List<CaseStudy> population) {
        return population.stream().reduce(CaseStudy.none(LAWS), CaseStudy::plus);
    }

    @Property(seed = "2020", tries = 100)
    void partsAddUpToTheWholeInAnyOrder(
            @ForAll("populations") List<CaseStudy> population, @ForAll int cut, @ForAll long order) {
        List<CaseStudy> shuffled = new ArrayList<>(population);
        Collections.shuffle(shuffled, new Random(order));
        int at = Math.floorMod(cut, population.size() + 1);
        CaseStudy whole = sum(population);
        assertEquals(whole, sum(shuffled.subList(at, shuffled.size())).plus(sum(shuffled.subList(0, at))));
        assertEquals(population.size(), whole.tally(0).cases());
        List<StudyRow> rows = new ArrayList<>(
                population.stream().flatMap(one -> one.rows().stream()).toList());
        Collections.shuffle(rows, new Random(order));
        assertEquals(whole, CaseStudy.ofRows(LAWS, rows), "the rows of the parts are rows of the whole");
        assertEquals(population.size(), whole.tally(1).cases());
    }

    @Test
    void aLawIsReadAsItIsTyped() {
        assertEquals(
                "registration=24, without S-DEPTH",
                Law.parse("registration=24, -S-DEPTH").name());
        for (String none : List.of("", "registration", "registration=0", "registrations=24", "-S-NONE")) {
            assertThrows(IllegalArgumentException.class, () -> Law.parse(none), none);
        }
    }

    @Test
    void studiesOfOtherLawsDoNotAddUp() {
        assertThrows(
                IllegalArgumentException.class, () -> CaseStudy.none(LAWS).plus(CaseStudy.none(List.of(Law.AS_IT_IS))));
    }
}
