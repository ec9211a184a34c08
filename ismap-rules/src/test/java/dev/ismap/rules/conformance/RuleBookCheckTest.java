package dev.ismap.rules.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.kit.RuleBookCheck;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.time.Term;
import dev.ismap.rules.auditor.AuditorRuleBook;
import dev.ismap.rules.procurement.ProcurementRuleBook;
import dev.ismap.rules.service.ServiceRuleBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No rule of our books is idle, none follows from another, and no two contradict each other; what else a check finds is
 * listed here with the reason why it is so.
 */
class RuleBookCheckTest {

    /** What is found and is as it should be: the book and the finding, with the reason. */
    private static final Map<String, String> EXPECTED = Map.of(
            "ismap-procurement RULE_WITHOUT_PROVISION P-TERM",
            "only a secondary source reports it, and names no instrument; it is advice and decides nothing");

    @Test
    void a_check_finds_in_our_books_what_is_argued_here_and_nothing_else() {
        Map<String, String> found = new TreeMap<>();
        Stream.<RuleBook<?>>of(
                        ServiceRuleBook.asEnacted(),
                        ServiceRuleBook.liuAsEnacted(),
                        AuditorRuleBook.asEnacted(),
                        AuditorRuleBook.assumingTerm(Term.ofYears(2)),
                        ProcurementRuleBook.asEnacted())
                .forEach(book -> RuleBookCheck.of(book)
                        .findings()
                        .forEach(finding -> found.put(
                                book.id() + " " + finding.kind() + " "
                                        + String.join(
                                                " ",
                                                Stream.of(finding.rule(), finding.other())
                                                        .flatMap(Optional::stream)
                                                        .toList()),
                                finding.words().en())));
        assertEquals(List.copyOf(new TreeMap<>(EXPECTED).keySet()), List.copyOf(found.keySet()), found.toString());
    }
}
