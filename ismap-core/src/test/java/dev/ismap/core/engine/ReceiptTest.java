package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.engine.LibraryCard.Applicant;
import dev.ismap.core.law.AuthorityRuling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a receipt says of another made later. */
class ReceiptTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static Receipt receipt(Engine<Applicant> engine, UnaryOperator<Applicant> change) {
        return engine.determine(LibraryCard.on(DAY, change)).receipt();
    }

    private static List<String> differences(Receipt one, Receipt other) {
        return one.differences(other).stream().map(label -> label.en()).toList();
    }

    @Test
    void theSameCaseByTheSameRuleBookHasAReceiptThatDiffersInNothing() {
        assertEquals(
                List.of(),
                differences(
                        receipt(LibraryCard.ENGINE, UnaryOperator.identity()),
                        receipt(new Engine<>(LibraryCard.book(LibraryCard.rules())), UnaryOperator.identity())));
    }

    @Test
    void anotherCaseDiffersByItsHash() {
        List<String> differences = differences(
                receipt(LibraryCard.ENGINE, UnaryOperator.identity()),
                receipt(LibraryCard.ENGINE, applicant -> applicant.with("/phone", "1")));
        assertEquals(1, differences.size());
        assertTrue(differences.get(0).startsWith("The case differs: "), differences.toString());
    }

    @Test
    void anotherRuleBookDiffersByItsIdAndHash() {
        Engine<Applicant> reformed = new Engine<>(
                LibraryCard.ENGINE.ruleBook().reform().drop("FEE-500").build());
        List<String> differences = differences(
                receipt(LibraryCard.ENGINE, UnaryOperator.identity()), receipt(reformed, UnaryOperator.identity()));
        assertEquals(2, differences.size(), differences.toString());
        assertEquals("The rule book differs: LIBRARY-CARD, and now LIBRARY-CARD+reform(-FEE-500).", differences.get(0));
    }

    @Test
    void theVerdictDiffersWhereTheAuthorityHasSpoken() {
        Case<Applicant> silent = LibraryCard.on(DAY, applicant -> applicant.with("/calm", false));
        Receipt before = LibraryCard.ENGINE.determine(silent).receipt();
        Receipt after = LibraryCard.ENGINE
                .determine(silent.authority(Map.of("CALM", AuthorityRuling.ACCEPTED)))
                .receipt();
        assertEquals(List.of("The verdict differs: UNDETERMINED, and now ELIGIBLE."), differences(before, after));
        assertEquals(
                "結論が異なる。元は UNDETERMINED、今回は ELIGIBLE である。",
                before.differences(after).get(0).ja());
    }
}
