package dev.ismap.core.rule;

import dev.ismap.core.law.Parameter;
import dev.ismap.core.law.Provision;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.PartialDate;
import dev.ismap.core.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses gaps and overlaps between the editions of a rule, and gaps between the values of a parameter. */
final class EditionChecks {

    private EditionChecks() {}

    static void requireWithoutGap(Map<Parameter<?>, Timeline<?>> parameters) {
        parameters.forEach((parameter, timeline) -> {
            List<? extends Timeline.Entry<?>> entries = timeline.entries();
            for (int i = 1; i < entries.size(); i++) {
                DayRange before = entries.get(i - 1).days();
                DayRange after = entries.get(i).days();
                if (!before.meets(after)) {
                    throw new IllegalStateException("Parameter " + parameter + " has no value between " + before
                            + " and " + after + ": let the one end on the day before the other begins");
                }
            }
        });
    }

    static <C> void requireSuccession(List<Rule<C>> rules) {
        for (Rule<C> next : rules) {
            if (next.replaces().isPresent()) {
                String id = next.replaces().get();
                Rule<C> former = rules.stream()
                        .filter(rule -> rule.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(
                                "Rule " + next.id() + " replaces " + id + ", but this book has no such rule"));
                requireMeet(former, next);
            }
        }
    }

    private static void requireMeet(Rule<?> former, Rule<?> next) {
        Optional<LocalDate> ends = former.inForce().to();
        Optional<LocalDate> begins = next.inForce().from().flatMap(PartialDate::day);
        if (ends.isEmpty() || begins.isEmpty() || !ends.get().plusDays(1).equals(begins.get())) {
            boolean gap = ends.isPresent()
                    && begins.isPresent()
                    && ends.get().plusDays(1).isBefore(begins.get());
            throw new IllegalStateException((gap ? "Gap" : "Overlap") + " between the editions of "
                    + place(next).or(() -> place(former)).orElse(next.id()) + ": rule " + former.id() + " ends on "
                    + ends.map(LocalDate::toString).orElse("no day") + ", and rule " + next.id()
                    + ", which replaces it, begins on "
                    + begins.map(LocalDate::toString).orElse("no certain day"));
        }
    }

    private static Optional<String> place(Rule<?> rule) {
        return rule.provision().map(EditionChecks::text);
    }

    private static String text(Provision provision) {
        return provision.instrument().id()
                + provision.locator().map(locator -> " " + locator).orElse("");
    }
}
