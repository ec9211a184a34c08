package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Determination.OpenMatter.Reason;
import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.determination.Verdict;
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
import org.junit.jupiter.api.Test;

/** More books than shelves, each shelf for one book: no case is eligible, but that is hard to find out. */
class SearchBoundTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    /** A library of which nothing is known. */
    private record Library() {}

    private static final Map<String, Fact<Library, Boolean>> FACTS = new HashMap<>();

    private static Condition<Library> stands(int book, int shelf) {
        return Condition.holds(FACTS.computeIfAbsent(
                "/books/b" + book + "/s" + shelf,
                path -> Fact.<Library>truth(path, Label.same(path), any -> Input.notAsked())
                        .alwaysApplies()));
    }

    private static Analysis analysis(int books, int shelves) {
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
        Rule<Library> rule = Rule.<Library>of("SHELVES")
                .title("棚", "shelves")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .asks(new Condition.AllOf<>(asked))
                .build();
        RuleBook<Library> book = RuleBook.<Library>of("shelves", Label.same("shelves"), DAY.minusYears(2), DAY)
                .rules(List.of(rule))
                .build();
        return new Engine<>(book).analyse(Case.on(new Library(), DAY));
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
    void aBoundThatIsReachedIsNamedInTheDetermination() {
        Analysis analysis = analysis(10, 9);
        assertEquals(Verdict.UNDETERMINED, analysis.determination().verdict(), "more careful, and not wrong");
        assertTrue(analysis.effort().reached().contains(SearchBound.STEPS));
        List<Label> told = analysis.determination().open().stream()
                .filter(matter -> matter.reason() == Reason.SEARCH_BOUND)
                .map(OpenMatter::label)
                .toList();
        assertEquals(analysis.effort().reached().size(), told.size());
        assertTrue(told.get(0).en().contains("at most 20000"), told.get(0).en());
    }
}
