package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.Messages;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.Timeline;
import dev.ismap.core.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleWordsTest {

    private static final LocalDate TURN = LocalDate.of(2024, 4, 1);
    private static final Parameter<Integer> LOANS = new Parameter<>("loans", Label.same("loans"), Integer.class);
    private static final Map<Parameter<?>, Timeline<Integer>> LOANS_BY_DAY = Map.of(
            LOANS,
            Timeline.of(List.of(
                    new Timeline.Entry<>(DayRange.of(TURN.minusYears(1), TURN.minusDays(1)), 3),
                    new Timeline.Entry<>(DayRange.from(TURN), 5))));

    private static String toDo(RuleWords words, Rule<?> rule, LocalDate day) {
        return words.of(rule, Law.on(day, LOANS_BY_DAY)).toDo().en();
    }

    @Test
    void aRuleSaysWhatTheLawAskedAboutSays() {
        Rule<World> loans = Rule.<World>of("LOANS")
                .title("貸出し", "loans")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .asks(Condition.always())
                .words(Messages.of(Label.same("met"), Label.same("not met"), Label.same("{loans} books")))
                .build();
        RuleWords words = new RuleWords();
        assertEquals("5 books", toDo(words, loans, TURN));
        assertEquals("3 books", toDo(words, loans, TURN.minusDays(1)));
        assertEquals("5 books", toDo(words, loans, TURN.plusDays(1)));
        Law law = Law.on(TURN, LOANS_BY_DAY);
        assertSame(words.of(loans, law), words.of(loans, Law.on(TURN.plusDays(9), LOANS_BY_DAY)));
    }
}
