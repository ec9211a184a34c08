package dev.ismap.rules.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.model.IsmapDocument;
import dev.ismap.rules.Applications;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    /** Determinations of every verdict, of several programmes. */
    private static final List<Determination> SOME = Stream.of(
                    Applications.first(),
                    Applications.renewal(),
                    Applications.liu(),
                    Applications.first().with("/statement/regions", "[]"),
                    Applications.renewal().with("/audit/period/from", "\"2025-11-01\""),
                    Applications.first().with("/audit/report/findings", "{\"state\":\"UNKNOWN\"}"),
                    Applications.first().without("/audit/report/submittedOn"),
                    Applications.first().without("/audit").without("/provider/subjectToJapaneseLaw"),
                    Applications.auditor(),
                    Applications.need())
            .map(one -> Ismap.standard().determine(one.read(IsmapDocument.class), Context.on(DAY)))
            .toList();

    @Provide
    Arbitrary<List<Determination>> populations() {
        return Arbitraries.of(SOME).list().ofMaxSize(30);
    }

    private static Tally sum(List<Determination> population) {
        return population.stream().map(Tally::of).reduce(Tally.NONE, Tally::plus);
    }

    @Test
    void theCasesTriedHaveEveryVerdict() {
        assertEquals(
                Set.of(Verdict.values()),
                SOME.stream().map(Determination::verdict).collect(Collectors.toSet()));
    }

    @Property(seed = "2020", tries = 200)
    void theOrderOfTheCasesAndTheWayTheyAreDividedChangeNothing(
            @ForAll("populations") List<Determination> population, @ForAll int cut, @ForAll long order) {
        Tally whole = sum(population);
        List<Determination> shuffled = new ArrayList<>(population);
        Collections.shuffle(shuffled, new Random(order));
        int at = Math.floorMod(cut, population.size() + 1);
        Tally parts = sum(shuffled.subList(at, shuffled.size())).plus(sum(shuffled.subList(0, at)));
        assertEquals(whole, parts);
        assertEquals(whole, population.stream().collect(Tally.collector()));
        assertEquals(whole, population.parallelStream().collect(Tally.collector()));
        assertEquals(whole, population.parallelStream().map(Tally::of).collect(Tally.summing()));
        assertEquals(whole.hashCode(), parts.hashCode());
        assertEquals(whole, whole.plus(Tally.NONE));
        assertEquals(whole, Tally.NONE.plus(whole));
    }

    @Property(seed = "2020", tries = 200)
    void eachNumberIsThatOfTheCasesOfWhichItTells(@ForAll("populations") List<Determination> population) {
        Tally tally = sum(population);
        assertEquals(population.size(), tally.cases());
        for (Verdict verdict : Verdict.values()) {
            assertEquals(population.stream().filter(d -> d.verdict() == verdict).count(), tally.count(verdict));
        }
        Set<String> rules = population.stream()
                .flatMap(d -> d.findings().stream())
                .map(Finding::rule)
                .collect(Collectors.toSet());
        for (String rule : rules) {
            for (Outcome outcome : Outcome.values()) {
                long found = population.stream()
                        .flatMap(d -> d.finding(rule).stream())
                        .filter(finding -> finding.counts() && finding.outcome() == outcome)
                        .count();
                assertEquals(found, tally.count(rule, outcome), rule + " " + outcome);
            }
        }
        Map<String, Long> missing = new TreeMap<>(population.stream()
                .flatMap(d -> d.missing().stream()
                        .filter(MissingFact::decisive)
                        .map(MissingFact::path)
                        .distinct())
                .collect(Collectors.groupingBy(path -> path, Collectors.counting())));
        assertEquals(missing, tally.missing());
        Map<OpenMatter.Reason, Long> open = new TreeMap<>(population.stream()
                .flatMap(d -> d.open().stream().map(OpenMatter::reason).distinct())
                .collect(Collectors.groupingBy(reason -> reason, Collectors.counting())));
        assertEquals(open, tally.open());
    }

    @Test
    void whatWasRefusedIsCountedApart() {
        Tally tally = Tally.of(Verdict.ELIGIBLE).plus(Tally.ofRefused()).plus(Tally.ofRefused());
        assertEquals(1, tally.cases());
        assertEquals(2, tally.refused());
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        TreeMap<Verdict, Long> none = new TreeMap<>();
        assertThrows(
                IllegalArgumentException.class,
                () -> new Tally(1, 0, none, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Tally(0, -1, none, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
        TreeMap<String, Long> negative = new TreeMap<>(Map.of("/filedOn", -1L));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Tally(0, 0, none, new TreeMap<>(), new TreeMap<>(), negative));
    }

    @Test
    void aHostWritesItWithItsOwnJackson() throws Exception {
        assertEquals(
                "{\"cases\":1,\"refused\":0,\"verdicts\":{\"ELIGIBLE\":1},\"rules\":{},\"open\":{},\"missing\":{}}",
                new ObjectMapper().writeValueAsString(Tally.of(Verdict.ELIGIBLE)));
    }
}
