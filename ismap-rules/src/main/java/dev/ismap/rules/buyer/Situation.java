package dev.ismap.rules.buyer;

import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.law.Basis;
import dev.ismap.rules.calendar.ContractChecks.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the rules on procurement say of every service that is alike in all that they read (同じ状況にあるサービスの判定).
 *
 * <p>The rules read of a service whether and how it is listed, what its registration rests on and what its scope covers
 * of what is wanted; everything else is the need's. So services that are alike in these share one determination.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param fit whether these services serve the need
 * @param restsOn how well it is known, the weaker of the rules and the list; empty where nothing decides
 * @param findings what each rule says, in the order of the rules
 * @param open what the answer depends on
 * @param missing the facts that are missing, of the services and of the need
 * @param lastValidDay the last valid day of the registration; empty where its audit period is not on record
 * @param checks the days within the contract on which to look again
 * @since 0.1
 */
public record Situation(
        Fit fit,
        Optional<Basis> restsOn,
        List<Finding> findings,
        List<OpenMatter> open,
        List<MissingFact> missing,
        Optional<LocalDate> lastValidDay,
        List<Check> checks) {

    /** Creates a situation. */
    public Situation {
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(restsOn, "restsOn");
        findings = List.copyOf(findings);
        open = List.copyOf(open);
        missing = List.copyOf(missing);
        Objects.requireNonNull(lastValidDay, "lastValidDay");
        checks = List.copyOf(checks);
    }

    /**
     * The findings of an outcome.
     *
     * @param outcome the outcome
     * @return the findings, in the order of the rules
     */
    public List<Finding> findings(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
    }
}
