package dev.ismap.rules.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.law.Parameter;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import dev.ismap.rules.internal.Limits;
import dev.ismap.rules.internal.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the rule books of all kinds have in common: words, lengths and limits. */
class LawTest {

    private static final Label MET = Label.of("満", "met");
    private static final Label NOT_MET = Label.of("不", "not met");
    private static final Label TO_DO = Label.of("対", "to do");

    @Test
    void aRuleSaysWhatItHasToSayAndElseWhatEveryRuleSays() {
        Rule.Messages plain = Said.of(MET, NOT_MET, TO_DO).words();
        assertEquals(List.of(MET, NOT_MET, TO_DO), List.of(plain.satisfied(), plain.violated(), plain.toDo()));
        assertNotEquals(plain.undetermined(), plain.notApplicable());
        assertEquals(
                new Rule.Messages(MET, NOT_MET, Label.of("未", "open"), Label.of("外", "not asked"), TO_DO),
                Said.of(MET, NOT_MET, TO_DO)
                        .undetermined("未", "open")
                        .notApplicable("外", "not asked")
                        .words());
        assertEquals(
                plain.notApplicable(),
                Said.of(MET, NOT_MET, TO_DO).undetermined("未", "open").words().notApplicable());
        assertEquals(
                plain.undetermined(),
                Said.of(MET, NOT_MET, TO_DO)
                        .notApplicable("外", "not asked")
                        .words()
                        .undetermined());
    }

    @Test
    void theLengthsAreLawSinceTheProgrammeBegan() {
        Map<Parameter<Term>, Timeline<Term>> lengths = Terms.asEnacted();
        assertEquals(
                List.of(
                        "longest-audit-period P12M",
                        "shortest-audit-period P3M",
                        "report-submission P3M",
                        "registration P16M",
                        "gbizid P27M"),
                lengths.entrySet().stream()
                        .map(length -> length.getKey().id() + " "
                                + length.getValue().entries().get(0).value())
                        .toList());
        LocalDate start = LocalDate.of(2020, 6, 3);
        lengths.values()
                .forEach(length -> assertEquals(
                        Timeline.from(start, length.entries().get(0).value()), length));
        assertThrows(UnsupportedOperationException.class, lengths::clear);
    }

    @Test
    void whatIsNotCoveredIsNamedOnceInEachLanguage() {
        List<Label> matters = Limits.notCovered();
        assertEquals(8, matters.size());
        assertEquals(8, matters.stream().map(Label::ja).distinct().count());
        assertEquals(8, matters.stream().map(Label::en).distinct().count());
    }
}
