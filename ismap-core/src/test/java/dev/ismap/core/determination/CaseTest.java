package dev.ismap.core.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CaseTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Map<String, AuthorityRuling> WORD = Map.of("R", AuthorityRuling.ACCEPTED);

    @Test
    void whatIsChangedOfACaseLeavesTheRestAsItWas() {
        Case<String> plain = Case.on("a", DAY);
        assertEquals(DAY, plain.filed());
        assertEquals(Optional.empty(), plain.knownOn());
        assertEquals(Map.of(), plain.authority());
        Case<String> whole = new Case<>(
                "a",
                DAY,
                DAY.minusDays(3),
                Optional.of(DAY.minusDays(1)),
                WORD,
                Optional.of(Case.Hashes.of(() -> ContentHash.of("a"), TreeMap::new)),
                new TreeMap<>(Map.of("kind", "x")));
        assertEquals(whole, whole.with("b").with("a"));
        assertEquals("b", whole.with("b").subject());
        assertEquals(whole, whole.filedOn(DAY).filedOn(DAY.minusDays(3)));
        assertEquals(DAY, whole.filedOn(DAY).filed());
        assertEquals(whole, whole.askedOn(DAY.plusDays(9)).askedOn(DAY));
        assertEquals(DAY.plusDays(9), whole.askedOn(DAY.plusDays(9)).asked());
        assertEquals(whole, whole.authority(Map.of()).authority(WORD));
        assertEquals(WORD, plain.authority(WORD).authority());
        Case.Hashes hashes = whole.hashes().orElseThrow();
        assertEquals(
                whole,
                whole.hashes(Case.Hashes.of(() -> ContentHash.of("b"), TreeMap::new))
                        .hashes(hashes));
        assertEquals(Optional.of(hashes), plain.hashes(hashes).hashes());
    }

    @Test
    void aCaseIsFiledByTheDayAskedAbout() {
        Case<String> plain = Case.on("a", DAY);
        assertEquals(DAY, plain.filedOn(DAY).filed());
        String message = assertThrows(IllegalArgumentException.class, () -> plain.filedOn(DAY.plusDays(1)))
                .getMessage();
        assertTrue(message.contains("2024-05-02") && message.contains("2024-05-01"), message);
    }

    @Test
    void hashesAreWorkedOutOnceAndOnlyWhenAskedFor() {
        AtomicInteger made = new AtomicInteger();
        Case.Hashes hashes = Case.Hashes.of(
                () -> ContentHash.of("case " + made.incrementAndGet()),
                () -> new TreeMap<>(Map.of("list", ContentHash.of("list"))));
        assertEquals(0, made.get());
        assertEquals(ContentHash.of("case 1"), hashes.subject());
        assertSame(hashes.subject(), hashes.subject());
        assertEquals(1, made.get());
        assertEquals(Map.of("list", ContentHash.of("list")), hashes.sources());
        assertThrows(UnsupportedOperationException.class, () -> hashes.sources().clear());
    }

    @Test
    void aCaseOverTimeIsAskedOfEachDayAndTurnsOnDaysInOrder() {
        Case.OverTime<String> still = Case.OverTime.of(Case.on("a", DAY));
        assertEquals(Case.on("a", DAY.plusDays(1)).filedOn(DAY), still.on(DAY.plusDays(1)));
        assertEquals(Set.of(), still.turns());
        assertEquals(Set.of(), still.followTheDay());
        Fact<String, LocalDate> day = Fact.day("/day", Label.same("day"), one -> Input.notAsked());
        Case.OverTime<String> moving = new Case.OverTime<>(
                asked -> Case.on(asked.toString(), asked), Set.of(DAY.plusDays(1), DAY), Set.of(day));
        assertEquals("2024-05-01", moving.on(DAY).subject());
        assertEquals(List.of(DAY, DAY.plusDays(1)), List.copyOf(moving.turns()));
        assertEquals(Set.of(day), moving.followTheDay());
    }
}
