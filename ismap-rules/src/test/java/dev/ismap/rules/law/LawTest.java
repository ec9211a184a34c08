package dev.ismap.rules.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.law.Parameter;
import dev.ismap.core.rule.Rule.Messages;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import dev.ismap.rules.internal.Limits;
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
        Messages plain = Messages.of(MET, NOT_MET, TO_DO);
        assertEquals(List.of(MET, NOT_MET, TO_DO), List.of(plain.satisfied(), plain.violated(), plain.toDo()));
        assertNotEquals(plain.undetermined(), plain.notApplicable());
        assertEquals(
                new Messages(MET, NOT_MET, Label.of("未", "open"), Label.of("外", "not asked"), TO_DO),
                Messages.of(MET, NOT_MET, TO_DO).withUndetermined("未", "open").withNotApplicable("外", "not asked"));
        assertEquals(
                plain.notApplicable(),
                Messages.of(MET, NOT_MET, TO_DO).withUndetermined("未", "open").notApplicable());
        assertEquals(
                plain.undetermined(),
                Messages.of(MET, NOT_MET, TO_DO)
                        .withNotApplicable("外", "not asked")
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
