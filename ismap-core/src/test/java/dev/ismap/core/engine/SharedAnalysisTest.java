package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.determination.Case;
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
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The searches of one case share what they found out, and so go one at a time: while one is in the middle of its work,
 * which a fact holds up, another waits for it.
 */
class SharedAnalysisTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final long LONG = 60;

    /** Holds up whoever comes by once it is shut. */
    private static final class Gate {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);
        private final AtomicInteger there = new AtomicInteger();
        private volatile boolean shut;

        void pass() {
            if (!shut) {
                return;
            }
            there.incrementAndGet();
            reached.countDown();
            try {
                assertTrue(opened.await(LONG, TimeUnit.SECONDS), "nobody opens the gate");
            } catch (InterruptedException e) {
                throw new IllegalStateException("Nobody interrupts this", e);
            }
        }
    }

    /** A reader of a library of which nothing is told. */
    private record Reader(Gate gate) {}

    private static Fact<Reader, Boolean> fact(String name) {
        return Fact.<Reader>truth("/" + name, Label.same(name), reader -> {
                    reader.gate().pass();
                    return Input.notAsked();
                })
                .alwaysApplies();
    }

    private static Analysis analysis(Gate gate) {
        List<Rule<Reader>> rules = List.of(
                rule("ONE", Condition.anyOf(Condition.holds(fact("a")), Condition.holds(fact("b")))),
                rule("TWO", Condition.anyOf(Condition.holds(fact("b")), Condition.holds(fact("c")))));
        RuleBook<Reader> book = RuleBook.<Reader>of("readers", Label.same("readers"), DAY.minusYears(2), DAY)
                .rules(rules)
                .build();
        return new Engine<>(book).analyse(Case.on(new Reader(gate), DAY));
    }

    private static Rule<Reader> rule(String id, Condition<Reader> condition) {
        return Rule.<Reader>of(id)
                .title(id, id)
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .asks(condition)
                .build();
    }

    /** What can be asked of an analysis beside its remedies, which read facts as they go. */
    private enum Asked {
        QUESTIONS(Analysis::questions),
        SETTLEMENTS(Analysis::settlements),
        EXPLANATION(analysis -> analysis.explanation("ONE"));

        private final Function<Analysis, Object> answer;

        Asked(Function<Analysis, Object> answer) {
            this.answer = answer;
        }

        String of(Analysis analysis) {
            return answer.apply(analysis).toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSearchWaitsForTheOneThatIsInTheMiddleOfItsWork(Asked second) throws InterruptedException {
        Gate gate = new Gate();
        Analysis analysis = analysis(gate);
        assertEquals(Verdict.UNDETERMINED, analysis.determination().verdict());
        String[] answers = new String[2];
        Thread one = new Thread(() -> answers[0] = analysis.remedies().toString());
        Thread other = new Thread(() -> answers[1] = second.of(analysis));

        gate.shut = true;
        one.start();
        assertTrue(gate.reached.await(LONG, TimeUnit.SECONDS), "the search for remedies reads no fact");
        other.start();
        Thread.State seen = other.getState();
        for (long i = 0;
                i < LONG * 1000 && seen != Thread.State.BLOCKED && gate.there.get() < 2 && other.isAlive();
                i++) {
            TimeUnit.MILLISECONDS.sleep(1);
            seen = other.getState();
        }
        gate.opened.countDown();
        one.join();
        other.join();

        assertEquals(Thread.State.BLOCKED, seen);
        Analysis alone = analysis(new Gate());
        assertEquals(List.of(alone.remedies().toString(), second.of(alone)), List.of(answers));
    }
}
