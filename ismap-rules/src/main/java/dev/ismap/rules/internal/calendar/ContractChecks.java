package dev.ismap.rules.internal.calendar;

import dev.ismap.core.law.Law;
import dev.ismap.core.text.Label;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import dev.ismap.rules.calendar.IsmapCalendar.ContractCheck;
import dev.ismap.rules.internal.ApplicableLaw;
import dev.ismap.rules.law.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days within a contract on which a buyer looks again at whether the service is listed (契約期間中の掲載の再確認日):
 * P-TERM.
 *
 * <p>They are the contract's first day, and each day within it on which a registration may have lapsed: the day after the
 * last valid day, and the same again for each renewal that falls inside the contract, as late as the longest audit
 * periods allow. Where the audit period is not known, the first day alone can be named.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ContractChecks {

    /** The rule that they follow from. */
    private static final String RULE = "P-TERM";

    private ContractChecks() {}

    /**
     * The days within a contract on which to look again.
     *
     * @param applicable the law that counts
     * @param contract the contract
     * @param periodEnd the last day of the audit period on which the registration rests, where it is known
     * @param lastValidDay the last valid day that the list states; empty where it states none, and it is counted from
     *     the audit period
     * @param on the day whose law counts
     * @return the days, in order; none where the contract's first or last day is not stated, or no such
     *     rule is law
     */
    public static List<ContractCheck> of(
            ApplicableLaw applicable,
            ContractTerm contract,
            Optional<LocalDate> periodEnd,
            Optional<LocalDate> lastValidDay,
            LocalDate on) {
        Optional<LocalDate> from = contract.from().known();
        Optional<LocalDate> to = contract.to().known();
        if (from.isEmpty() || to.isEmpty() || origin(applicable, on).isEmpty()) {
            return List.of();
        }
        Law law = applicable.serviceRules(Programme.ISMAP).lawOn(on);
        List<ContractCheck> checks = new ArrayList<>();
        checks.add(new ContractCheck(
                from.get(), Matter.CONTRACT_BEGINS, Label.of("契約の開始時の掲載の確認", "the listing when the contract begins")));
        LocalDate end = periodEnd.orElse(LocalDate.MAX);
        if (lastValidDay.isPresent()) {
            LocalDate lapses = lastValidDay.get().plusDays(1);
            if (lapses.isAfter(from.get()) && !lapses.isAfter(to.get())) {
                checks.add(new ContractCheck(lapses, Matter.CONTRACT_CHECK, why(lastValidDay.get())));
            }
            end = periodEnd.map(stated -> next(law, stated)).orElse(LocalDate.MAX);
        }
        while (end.isBefore(to.get())) {
            LocalDate lapses = Terms.lastValidDay(law, end).plusDays(1);
            if (lapses.isAfter(to.get())) {
                break;
            }
            if (lapses.isAfter(from.get())) {
                checks.add(new ContractCheck(
                        lapses, Matter.CONTRACT_CHECK, why(end, Optional.of(end).equals(periodEnd))));
            }
            end = next(law, end);
        }
        return List.copyOf(checks);
    }

    /** The latest end of the audit period that follows one. */
    private static LocalDate next(Law law, LocalDate periodEnd) {
        return law.value(Terms.LONGEST_AUDIT_PERIOD).lastDayFrom(periodEnd.plusDays(1));
    }

    private static Label why(LocalDate lastValidDay) {
        return Label.of(
                "リストに記載された有効期限（" + lastValidDay + "）の経過後",
                "after the last valid day that the list states, " + lastValidDay);
    }

    /** The rule that they follow from, where it is law. */
    static Optional<Origin> origin(ApplicableLaw applicable, LocalDate on) {
        return Origin.of(applicable.procurementRules(), RULE, on);
    }

    private static Label why(LocalDate end, boolean stated) {
        return stated
                ? Label.of(
                        "監査対象期間の末日（" + end + "）による有効期間の満了後",
                        "after the term that rests on the audit period ended on " + end)
                : Label.of(
                        "更新後の監査対象期間の末日が遅くとも " + end + " となる場合の有効期間の満了後",
                        "after the term of a renewed registration whose audit period ends on " + end
                                + " at the latest");
    }
}
