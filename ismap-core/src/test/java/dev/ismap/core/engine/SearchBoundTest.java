package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Each bound of the search that an answer can come to, by a case that comes to it; {@link StepsBoundTest} is about the one
 * that takes long. Most are about more books than shelves, each shelf for one book: no case is eligible, but that is hard
 * to find out.
 */
class SearchBoundTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    /** A library of which nothing is known, or which has no book on any shelf. */
    private record Library(boolean known) {

        private static final Library NOT_KNOWN = new Library(false);
        private static final Library EMPTY = new Library(true);

        Input<Boolean> stands() {
            return known ? Input.given(false) : Input.notAsked();
        }
    }

    private static final Map<String, Fact<Library, Boolean>> FACTS = new HashMap<>();

    private static Condition<Library> stands(int book, int shelf) {
        return Condition.holds(FACTS.computeIfAbsent(
                "/books/b" + book + "/s" + shelf,
                path -> Fact.<Library>truth(path, Label.same(path), Library::stands)
                        .alwaysApplies()));
    }

    /** More books than shelves, if so, of which nothing is known. */
    static Analysis analysis(int books, int shelves) {
        return analysis(places(books, shelves), Library.NOT_KNOWN);
    }

    private static Condition<Library> places(int books, int shelves) {
        List<Condition<Library>> asked = new ArrayList<>();
        for (int book = 0; book < books; book++) {
            List<Condition<Library>> somewhere = new ArrayList<>();
            for (int shelf = 0; shelf < shelves; shelf++) {
                somewhere.add(stands(book, shelf));
            }
            asked.add(new Condition.AnyOf<>(somewhere));
        }
        for (int shelf = 0; shelf < shelves; shelf++) {
            for (int book = 0; book < books; book++) {
                for (int other = 0; other < book; other++) {
                    asked.add(Condition.anyOf(Condition.not(stands(book, shelf)), Condition.not(stands(other, shelf))));
                }
            }
        }
        return new Condition.AllOf<>(asked);
    }

    private static Engine<Library> engine(Condition<Library> asked) {
        Rule<Library> rule = Rule.<Library>of("SHELVES")
                .title("棚", "shelves")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .asks(asked)
                .build();
        RuleBook<Library> book = RuleBook.<Library>of("shelves", Label.same("shelves"), DAY.minusYears(2), DAY)
                .rules(List.of(rule))
                .build();
        return new Engine<>(book);
    }

    private static Analysis analysis(Condition<Library> asked, Library library) {
        return engine(asked).analyse(Case.on(library, DAY));
    }

    @Test
    void aSearchThatIsNotHardTellsItsStepsAndReachesNoBound() {
        Analysis analysis = analysis(3, 2);
        assertEquals(Verdict.INELIGIBLE, analysis.determination().verdict());
        assertTrue(analysis.effort().steps() > 0);
        assertEquals(Set.of(), analysis.effort().reached());
        assertEquals(analysis.effort(), analysis(3, 2).effort(), "the same case takes the same steps");
    }

    @Test
    void aFactWithMoreValuesThanAreToldApartIsOpenWhereAllOfThemWouldDo() {
        List<Integer> values =
                IntStream.range(0, SearchBound.VALUES.limit() + 10).boxed().toList();
        Fact<Library, Integer> shelf =
                Fact.of("/shelf", Label.same("shelf"), new Domain.Choice<>(values), library -> Input.notAsked());
        Condition<Library> low = new Condition.OneOf<>(shelf, values.subList(0, 30));
        Condition<Library> high = new Condition.OneOf<>(shelf, values.subList(30, values.size()));
        Analysis analysis =
                analysis(Condition.anyOf(low, high, Condition.not(Condition.applies(shelf))), Library.NOT_KNOWN);
        assertEquals(Verdict.UNDETERMINED, analysis.determination().verdict());
        assertEquals(Set.of(SearchBound.VALUES), analysis.effort().reached());
    }

    @Test
    void settlementsThatWereNotAllLookedForAreNotComplete() {
        Analysis analysis = analysis(4, 4);
        assertFalse(analysis.settlements().eligible().complete());
        assertTrue(analysis.effort().reached().contains(SearchBound.ANSWERS), analysis.effort()::toString);
    }

    @Test
    void remediesThatWereNotAllLookedForAreNotComplete() {
        Analysis analysis = analysis(places(4, 3), Library.EMPTY);
        assertEquals(List.of(), analysis.remedies().remedies());
        assertFalse(analysis.remedies().complete(), "it is not proven that there is none");
        assertTrue(analysis.effort().reached().contains(SearchBound.CHANGES), analysis.effort()::toString);
        assertTrue(analysis(places(2, 1), Library.EMPTY).remedies().complete(), "of few books it is");
    }

    @Test
    void untilWhenARemedyHelpsIsNotToldPastTheDaysThatAreLookedAt() {
        for (int turns : List.of(SearchBound.DAYS.limit(), SearchBound.DAYS.limit() + 1)) {
            Set<LocalDate> days =
                    IntStream.rangeClosed(1, turns).mapToObj(DAY::plusDays).collect(Collectors.toSet());
            Case.OverTime<Library> overTime = new Case.OverTime<>(day -> Case.on(Library.EMPTY, day), days, Set.of());
            Analysis analysis = engine(stands(0, 0)).prepare(overTime, DAY).analyse();
            boolean all = turns <= SearchBound.DAYS.limit();
            assertEquals(
                    all,
                    analysis.helpsUntil(analysis.remedies().remedies().get(0)).isPresent());
            assertEquals(!all, analysis.effort().reached().contains(SearchBound.DAYS));
        }
    }
}
