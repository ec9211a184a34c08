package dev.ismap.rules.law;

import static dev.ismap.rules.law.Validity.ValidityStatus.LAPSED;
import static dev.ismap.rules.law.Validity.ValidityStatus.PENDING_RENEWAL;
import static dev.ismap.rules.law.Validity.ValidityStatus.REFUSED;
import static dev.ismap.rules.law.Validity.ValidityStatus.UNDETERMINED;
import static dev.ismap.rules.law.Validity.ValidityStatus.VALID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.law.NoLawException;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.Term;
import dev.ismap.model.list.ServiceRegister.RegistrationTerm;
import dev.ismap.model.registration.Registration.RenewalDecision;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Validity.RenewalHistory;
import dev.ismap.rules.law.Validity.RenewalHistory.Decided;
import dev.ismap.rules.law.Validity.ValidityStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    private static final LocalDate PERIOD_END = day("2023-03-31");
    private static final Validity VALIDITY = Ismap.standard().validity(PERIOD_END);
    private static final RenewalHistory NONE = RenewalHistory.none();
    private static final RenewalHistory IN_TIME = RenewalHistory.appliedOn(day("2024-07-31"));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, 2024-07-31, 2024-08-01",
        "2021-09-30, 2023-01-31, 2023-02-01",
        "2024-02-29, 2025-06-30, 2025-07-01",
        "2023-10-30, 2025-02-28, 2025-03-01",
        "2022-10-30, 2024-02-29, 2024-03-01",
    })
    void theLastValidDayAndTheOtherReading(LocalDate periodEnd, LocalDate last, LocalDate other) {
        assertEquals(last, Ismap.standard().validity(periodEnd).lastValidDay());
        assertEquals(other, Ismap.standard().validity(periodEnd).otherReading());
    }

    /** Walks day by day: a month is over on the day before the day that bears the first one's number, or at its end. */
    private static LocalDate lastDayByWalking(LocalDate first, int months) {
        LocalDate today = first;
        int left = months;
        while (true) {
            LocalDate tomorrow = today.plusDays(1);
            boolean newMonth = tomorrow.getDayOfMonth() == 1;
            boolean corresponds = tomorrow.getDayOfMonth() == first.getDayOfMonth();
            boolean noSuchDay = newMonth && today.lengthOfMonth() < first.getDayOfMonth();
            if ((corresponds || noSuchDay) && --left == 0) {
                return today;
            }
            today = tomorrow;
        }
    }

    @Test
    void everyPeriodEndOfTenYearsCountsAsTheCivilCodeDoes() {
        for (LocalDate end = day("2020-06-03"); end.isBefore(day("2030-07-01")); end = end.plusDays(1)) {
            assertEquals(
                    lastDayByWalking(end.plusDays(1), 16),
                    Ismap.standard().validity(end).lastValidDay(),
                    end.toString());
        }
    }

    @Test
    void withoutARenewalItLapsesAndOnTheDayBetweenNobodyKnows() {
        assertEquals(VALID, VALIDITY.statusOn(day("2024-07-31"), NONE));
        assertEquals(UNDETERMINED, VALIDITY.statusOn(day("2024-08-01"), NONE));
        assertEquals(LAPSED, VALIDITY.statusOn(day("2024-08-02"), NONE));
    }

    private static void says(String ja, String en, String day, RenewalHistory renewal) {
        assertEquals(Optional.of(Label.of(ja, en)), VALIDITY.doubtOn(day(day), renewal));
    }

    @Test
    void whatIsNotDeterminedIsToldByEachReading() {
        says(
                "有効期間の末日を2024-07-31とすれば「失効」、2024-08-01とすれば「有効期間内」。",
                "The status is \"lapsed\" if the last valid day is 2024-07-31, and \"valid\" if it is 2024-08-01.",
                "2024-08-01",
                NONE);
        says(
                "有効期間の末日を2024-07-31とすれば「失効」、2024-08-01とすれば「更新審査中（登録継続）」。",
                "The status is \"lapsed\" if the last valid day is 2024-07-31, and \"registered, renewal pending\" if it is"
                        + " 2024-08-01.",
                "2025-01-01",
                RenewalHistory.appliedOn(day("2024-08-01")));
        says(
                "基準日は監査対象期間の末日以前であり、この期間に基づく登録の有効期間は始まっていない。",
                "On the day asked about the audit period is not over, so that no term counted from it runs yet.",
                "2023-03-31",
                NONE);
        RenewalHistory granted = RenewalHistory.appliedOn(day("2024-07-01"));
        says(
                "承認された更新について、更新後の監査対象期間の末日が示されていない。",
                "The last day of the new audit period of the granted renewal is not stated.",
                "2024-10-01",
                granted.granted(day("2024-09-01"), Optional.empty()));
        says(
                "有効期間の末日を2025-07-31とすれば「失効」、2025-08-01とすれば「有効期間内」。",
                "The status is \"lapsed\" if the last valid day is 2025-07-31, and \"valid\" if it is 2025-08-01.",
                "2025-08-01",
                granted.granted(day("2024-09-01"), Optional.of(day("2024-03-31"))));
        assertEquals(Optional.empty(), VALIDITY.doubtOn(day("2024-08-02"), NONE));
    }

    /** V-TERM is attested from 2022-12-27 on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-06-01 | 「有効期間内」 | \"valid\"",
                "2022-12-26 | 「失効」 | \"lapsed\"",
                "2022-01-01 | 有効期間の末日を2021-12-31とすれば「失効」、2022-01-01とすれば「有効期間内」"
                        + " | \"lapsed\" if the last valid day is 2021-12-31, and \"valid\" if it is 2022-01-01"
            })
    void beforeTheTermIsAttestedBothReadingsAreTold(String day, String ja, String en) {
        Validity early = Ismap.standard().validity(day("2020-08-31"));
        assertEquals(UNDETERMINED, early.statusOn(day(day), NONE));
        assertEquals(
                Optional.of(Label.of(
                        "この有効期間の定めを示す資料は、2022-12-27以後のものに限られる。基準日に同じ定めがあったとする読み方では、" + ja
                                + "。定めがなかったとする読み方では、登録の終わる日が知られていない。",
                        "No source at hand shows this term before 2022-12-27. If there was the same on the day asked about,"
                                + " the status is " + en
                                + "; if there was none, it is not known on which day the registration ends.")),
                early.doubtOn(day(day), NONE));
        assertEquals(Optional.empty(), early.doubtOn(day("2022-12-27"), NONE));
    }

    @Test
    void aRenewalAppliedForInTimeCarriesTheRegistration() {
        assertEquals(VALID, VALIDITY.statusOn(day("2024-07-31"), IN_TIME));
        assertEquals(UNDETERMINED, VALIDITY.statusOn(day("2024-08-01"), IN_TIME));
        assertEquals(PENDING_RENEWAL, VALIDITY.statusOn(day("2024-08-02"), IN_TIME));
        assertEquals(PENDING_RENEWAL, VALIDITY.statusOn(day("2026-08-02"), IN_TIME));
    }

    @Test
    void aRenewalOnTheDayBetweenIsInTimeByOneReadingOnly() {
        RenewalHistory between = RenewalHistory.appliedOn(day("2024-08-01"));
        assertEquals(UNDETERMINED, VALIDITY.statusOn(day("2024-08-02"), between));
        assertEquals(LAPSED, VALIDITY.statusOn(day("2024-08-03"), RenewalHistory.appliedOn(day("2024-08-02"))));
    }

    @Test
    void whatHappensAfterTheDayDoesNotCount() {
        RenewalHistory late = IN_TIME.refused(day("2024-10-01"));
        assertEquals(PENDING_RENEWAL, VALIDITY.statusOn(day("2024-09-30"), late));
        assertEquals(REFUSED, VALIDITY.statusOn(day("2024-10-01"), late));
        assertEquals(VALID, VALIDITY.statusOn(day("2024-07-01"), NONE));
    }

    @Test
    void aRefusalDoesNotShortenATermThatStillRuns() {
        RenewalHistory early = RenewalHistory.appliedOn(day("2024-05-01")).refused(day("2024-06-01"));
        assertEquals(VALID, VALIDITY.statusOn(day("2024-06-01"), early));
        assertEquals(REFUSED, VALIDITY.statusOn(day("2024-08-02"), early));
    }

    @Test
    void aGrantedRenewalBeginsTheTermOfItsOwnPeriod() {
        RenewalHistory granted = IN_TIME.granted(day("2024-10-01"), Optional.of(day("2024-03-31")));
        assertEquals(VALID, VALIDITY.statusOn(day("2025-07-31"), granted));
        assertEquals(LAPSED, VALIDITY.statusOn(day("2025-08-02"), granted));
        RenewalHistory unstated = IN_TIME.granted(day("2024-10-01"), Optional.empty());
        assertEquals(UNDETERMINED, VALIDITY.statusOn(day("2024-10-01"), unstated));
    }

    @Test
    void fromTheDayOfItsGrantTheNewPeriodCounts() {
        RenewalHistory granted = IN_TIME.granted(day("2024-10-01"), Optional.of(day("2024-03-31")));
        assertEquals(PERIOD_END, VALIDITY.on(day("2024-09-30"), granted).periodEnd());
        Validity renewed = VALIDITY.on(day("2024-10-01"), granted);
        assertEquals(day("2024-03-31"), renewed.periodEnd());
        assertEquals(day("2025-07-31"), renewed.lastValidDay());
        assertEquals(
                PERIOD_END,
                VALIDITY.on(day("2024-10-01"), IN_TIME.granted(day("2024-10-01"), Optional.empty()))
                        .periodEnd());
        assertEquals(
                PERIOD_END,
                VALIDITY.on(day("2024-10-01"), IN_TIME.refused(day("2024-10-01")))
                        .periodEnd());
        RenewalHistory late =
                RenewalHistory.appliedOn(day("2024-08-02")).granted(day("2024-10-01"), Optional.of(day("2024-03-31")));
        assertEquals(PERIOD_END, VALIDITY.on(day("2024-10-01"), late).periodEnd());
    }

    @Test
    void ofAGrantedRenewalWhosePeriodIsNotStatedTheFormerTermIsSureAlone() {
        RenewalHistory unstated =
                RenewalHistory.appliedOn(day("2024-05-01")).granted(day("2024-06-01"), Optional.empty());
        assertEquals(VALID, VALIDITY.statusOn(day("2024-07-31"), unstated));
        assertEquals(UNDETERMINED, VALIDITY.statusOn(day("2024-08-01"), unstated));
        assertEquals(UNDETERMINED, VALIDITY.statusOn(day("2024-08-02"), unstated));
    }

    @Test
    void everyStatusHasItsOwnWordsAndAValidityTellsItsLastDay() {
        assertEquals(
                ValidityStatus.values().length,
                Stream.of(ValidityStatus.values())
                        .map(ValidityStatus::label)
                        .distinct()
                        .count());
        assertTrue(VALIDITY.toString().startsWith("valid to 2024-07-31 by "), VALIDITY.toString());
    }

    /** By the other reading it is valid one day longer; before the rule is attested its end is open. */
    @Test
    void aListCountsTheTermsOfItsServicesByTheLawOfEachProgramme() {
        RegistrationTerm term = Ismap.standard()
                .withLiu(reform -> reform.set(Terms.REGISTRATION, Term.ofMonths(4), day("2023-04-01")))
                .registrationTerm();
        assertEquals(
                Optional.of(DayRange.of(day("2023-07-31"), day("2023-08-01"))),
                term.lastValidDays(Programme.ISMAP_LIU, PERIOD_END, day("2023-05-01")));
        assertEquals(
                Optional.of(DayRange.of(day("2024-07-31"), day("2024-08-01"))),
                term.lastValidDays(Programme.ISMAP, PERIOD_END, day("2023-05-01")));
        assertEquals(
                Optional.of(DayRange.from(day("2022-04-30"))),
                term.lastValidDays(Programme.ISMAP, day("2020-12-31"), day("2022-12-26")));
        assertEquals(Optional.empty(), term.lastValidDays(Programme.ISMAP, day("2020-03-31"), day("2020-06-02")));
        assertTrue(term.turns()
                .containsAll(List.of(Terms.PROGRAMME_START, Terms.LIU_START, day("2022-12-27"), day("2023-04-01"))));
    }

    @Test
    void beforeTheRuleIsAttestedNobodyKnowsAndBeforeTheProgrammeThereIsNoLaw() {
        Validity early = Ismap.standard().validity(day("2021-12-31"));
        assertEquals(UNDETERMINED, early.statusOn(day("2022-12-26"), NONE));
        assertEquals(VALID, early.statusOn(day("2022-12-27"), NONE));
        assertThrows(NoLawException.class, () -> early.statusOn(day("2020-06-02"), NONE));
    }

    @Test
    void noTermRunsBeforeThePeriodIsOver() {
        assertEquals(UNDETERMINED, VALIDITY.statusOn(PERIOD_END, NONE));
        assertEquals(VALID, VALIDITY.statusOn(PERIOD_END.plusDays(1), NONE));
    }

    @Test
    void aRenewalIsDecidedAfterItWasAppliedFor() {
        assertThrows(IllegalArgumentException.class, () -> NONE.refused(day("2024-10-01")));
        assertThrows(IllegalArgumentException.class, () -> IN_TIME.refused(day("2024-07-30")));
        assertEquals(REFUSED, VALIDITY.statusOn(day("2024-08-02"), IN_TIME.refused(day("2024-07-31"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Decided(RenewalDecision.REFUSED, day("2024-10-01"), Optional.of(day("2024-03-31"))));
    }
}
