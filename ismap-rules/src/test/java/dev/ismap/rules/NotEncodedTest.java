package dev.ismap.rules;

import static dev.ismap.rules.Applications.first;
import static dev.ismap.rules.Applications.renewal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Outcome;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.rules.auditor.AuditorRuleBook;
import dev.ismap.rules.internal.Limits;
import dev.ismap.rules.procurement.ProcurementRuleBook;
import dev.ismap.rules.service.ServiceRuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that are in circulation and wrong, and parts of the law that are not known, are not encoded. */
class NotEncodedTest {

    private static final List<RuleBook<?>> BOOKS =
            List.of(ServiceRuleBook.liuAsEnacted(), AuditorRuleBook.asEnacted(), ProcurementRuleBook.asEnacted());

    /** Every word that a person can read in the rule books. */
    private static Stream<String> words() {
        List<Label> labels = new ArrayList<>();
        for (RuleBook<?> book : BOOKS) {
            labels.add(book.title());
            labels.addAll(book.notCovered());
            for (Rule<?> rule : book.rules()) {
                Rule.Messages words = rule.words();
                labels.addAll(List.of(
                        rule.title(),
                        words.satisfied(),
                        words.violated(),
                        words.undetermined(),
                        words.notApplicable(),
                        words.toDo()));
            }
            book.notes().forEach(note -> labels.addAll(List.of(note.title(), note.text())));
            book.parameters().keySet().forEach(parameter -> labels.add(parameter.name()));
        }
        return labels.stream().flatMap(label -> Stream.of(label.ja(), label.en()));
    }

    @Test
    void everyBookHasWords() {
        assertTrue(words().count() > 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "light for u",
                "ismap-low",
                "two years",
                "2年間",
                "three years",
                "3年ごと",
                "1.5 years",
                "1年半",
                "271",
                "305",
                "1,500",
                "1500",
                "one month of operation",
                "2026-07 edition"
            })
    void aWrongClaimIsInNoWords(String claim) {
        assertEquals(
                List.of(),
                words().filter(text -> text.toLowerCase(Locale.ROOT).contains(claim))
                        .toList());
    }

    @Test
    void aRegistrationIsValidForSixteenMonthsAndNoOtherTermIsHeld() {
        for (RuleBook<?> book : BOOKS) {
            for (Parameter<?> parameter : book.parameters().keySet()) {
                Object value = book.lawOn(book.knownTo()).value(parameter);
                List<Term> held = parameter.id().equals("gbizid")
                        ? List.of(Term.ofMonths(27))
                        : List.of(Term.ofYears(1), Term.ofMonths(3), Term.ofMonths(16));
                assertTrue(held.contains(value), () -> parameter.id() + " " + value);
            }
        }
        assertEquals(
                LocalDate.of(2024, 7, 31),
                Ismap.standard().validity(LocalDate.of(2023, 3, 31)).lastValidDay());
    }

    @Test
    void oneMonthOfOperationIsNotEnough() {
        Applications month = first().with("/audit/period/from", "\"2026-09-01\"");
        assertEquals(Outcome.VIOLATED, month.finding("S-PERIOD-MIN").outcome());
    }

    @Test
    void theStandardHasItsOwnCountsAndItsFourNewDetailsAreOf2024() {
        ControlStandard first = ControlStandards.edition("2022-04-01");
        assertEquals(234, first.mandatory().size());
        for (int wrong : new int[] {271, 305, 1500}) {
            assertFalse(List.of(
                            first.mandatory().size(),
                            first.decidable().size(),
                            first.controls().size())
                    .contains(wrong));
        }
        assertTrue(ControlStandards.editions().stream()
                .noneMatch(edition -> edition.id().startsWith("2026")));
        for (String id : List.of("8.1.5.4.P", "12.2.1.15", "13.2.3.7.P", "16.1.5.10")) {
            assertTrue(ControlStandards.edition("2024-07").controls().stream()
                    .anyMatch(control -> control.id().toString().equals(id)));
        }
    }

    @Test
    void thePeriodIsPublicHoweverLongItIs() {
        String text = ServiceRuleBook.liuAsEnacted().notes().stream()
                .filter(note -> note.id().equals("S-PUBLIC"))
                .findFirst()
                .orElseThrow()
                .text()
                .en();
        assertTrue(text.contains("the audit period"), text);
        assertFalse(text.contains("year"), text);
    }

    @Test
    void whatIsNotKnownIsNamedByEveryBookAndAskedByNoRule() {
        for (RuleBook<?> book : BOOKS) {
            assertTrue(book.notCovered().containsAll(Limits.notCovered()), book.id());
            for (Rule<?> rule : book.rules()) {
                for (String path : rule.reads()) {
                    assertTrue(
                            Stream.of("fee", "suspen", "remov", "incident", "reaudit", "advised")
                                    .noneMatch(path.toLowerCase(Locale.ROOT)::contains),
                            rule.id() + " reads " + path);
                }
            }
        }
    }

    @Test
    void anIncidentIsRecordedAndNoTimeLimitIsInvented() {
        String text = ServiceRuleBook.liuAsEnacted().notes().stream()
                .filter(note -> note.id().equals("V-INCIDENT"))
                .findFirst()
                .orElseThrow()
                .text()
                .en();
        assertTrue(text.contains("the time limits are not known"), text);
    }

    @Test
    void aLapsedServiceThatAppliesAnewIsAskedForNoGaplessPeriod() {
        Applications anew = renewal().with("/application", "\"FIRST\"");
        assertEquals(Outcome.NOT_APPLICABLE, anew.finding("S-PERIOD-GAP").outcome());
        assertEquals(Optional.empty(), anew.determine().finding("V-BAN"));
    }
}
