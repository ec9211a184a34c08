package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Determination.OpenMatter.Reason;
import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.text.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bound on the steps of one search. It takes long to come to, and so stands apart from {@link SearchBoundTest}. */
class StepsBoundTest {

    @Test
    void aBoundThatIsReachedIsNamedInTheDetermination() {
        Analysis analysis = SearchBoundTest.analysis(8, 7);
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
