package dev.ismap.core.condition;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Status;
import dev.ismap.core.fact.Status.ByText;
import dev.ismap.core.law.Law;
import dev.ismap.core.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A case is something on a day, such as on a list on the day of the report.
 *
 * <p>Where the day is missing, every day that it can be is looked at. False where the day does not apply, unless the case
 * is so on every day. This class is immutable and thread-safe.
 *
 * @param day the day
 * @param status what it is on some days
 * @param <C> the type of the case
 * @since 0.1
 */
public record During<C>(DayExpression<C> day, Status<C> status) implements Condition<C> {
    /** Creates the condition. */
    public During {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(status, "status");
    }

    /**
     * The same for one case: that the day lies in one of its ranges, whichever those are for a text that is missing.
     *
     * @param subject the case
     * @return the condition
     */
    public Condition<C> in(C subject) {
        List<ByText> byText = status.byText(subject);
        if (byText.isEmpty()) {
            return in(status.of(subject));
        }
        Fact<C, String> text = status.text().orElseThrow();
        List<Condition<C>> ways = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (ByText some : byText) {
            ways.add(Condition.allOf(new OneOf<>(text, some.texts()), in(some.days())));
            named.addAll(some.texts());
        }
        ways.add(Condition.allOf(Condition.not(new OneOf<>(text, named)), in(status.of(subject))));
        return new AnyOf<>(ways);
    }

    private Condition<C> in(List<DayRange> days) {
        List<Condition<C>> ranges = new ArrayList<>();
        for (DayRange range : days) {
            List<Condition<C>> ends = new ArrayList<>();
            if (!range.first().equals(LocalDate.MIN)) {
                ends.add(Condition.notBefore(day, DayExpression.of(range.first())));
            }
            range.last().ifPresent(last -> ends.add(Condition.notAfter(day, DayExpression.of(last))));
            ranges.add(new AllOf<>(ends));
        }
        return new AnyOf<>(ranges);
    }

    @Override
    public Truth test(C subject, Law law) {
        Truth truth = test(status.of(subject), subject, law);
        List<ByText> byText = status.byText(subject);
        for (int i = 0; i < byText.size(); i++) {
            if (test(byText.get(i).days(), subject, law) != truth) {
                return Truth.UNKNOWN;
            }
        }
        return truth;
    }

    private Truth test(List<DayRange> ranges, C subject, Law law) {
        if (ranges.isEmpty()) {
            return Truth.FALSE;
        }
        long at = day.epochDay(subject, law);
        boolean some = false;
        for (int i = 0; i < ranges.size(); i++) {
            DayRange range = ranges.get(i);
            boolean ever = range.first().equals(LocalDate.MIN) && range.last().isEmpty();
            if (ever || (at > DayExpression.NONE && holds(range, at))) {
                return Truth.TRUE;
            }
            some = true;
        }
        return some && at == DayExpression.MISSING ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static boolean holds(DayRange range, long day) {
        return range.first().toEpochDay() <= day
                && (range.last().isEmpty() || day <= range.last().get().toEpochDay());
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        Truth truth = test(subject, law);
        if (truth == Truth.UNKNOWN) {
            if (!status.byText(subject).isEmpty()) {
                status.text().ifPresent(text -> trace.missing(text, subject));
            }
            day.fact().ifPresent(fact -> trace.missing(fact, subject));
        } else {
            status.tells(truth == Truth.TRUE).ifPresent(so -> trace.told(status, subject, so));
            day.fact().ifPresent(fact -> trace.read(fact, subject));
        }
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return visitor.during(this);
    }

    @Override
    public String toString() {
        return "during(" + day + ": " + status + ")";
    }
}
