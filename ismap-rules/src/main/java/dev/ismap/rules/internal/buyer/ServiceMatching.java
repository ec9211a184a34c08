package dev.ismap.rules.internal.buyer;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.text.Label;
import dev.ismap.model.list.Listing;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ScopeAnswer.ScopeLink;
import dev.ismap.model.list.ServiceLife.ServiceOnDay;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import dev.ismap.rules.buyer.NeedAnswer.Situation;
import dev.ismap.rules.internal.ApplicableLaw;
import dev.ismap.rules.internal.calendar.ContractChecks;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts each service of a list to the rules on procurement, those together that are alike in all that the rules read. */
public final class ServiceMatching {

    private ServiceMatching() {}

    /** All that the rules read of a service. */
    private record Alike(
            ListingState listed,
            Programme programme,
            Optional<LocalDate> periodEnd,
            Optional<LocalDate> lastValidDay,
            ServiceScope scope,
            Basis basis) {}

    /**
     * Asks of every service of a list whether it serves a need.
     *
     * @param law the law that counts
     * @param need the need
     * @param register the register of the list
     * @param day the day asked about
     * @param knownOn the day as of which the record is known; empty where all that is on record counts
     * @return the answer
     * @throws InputException if the need contradicts itself, with every problem
     * @throws NoLawException if no rule covers the day
     */
    public static NeedAnswer of(
            ApplicableLaw law,
            ProcurementNeed need,
            ServiceRegister register,
            LocalDate day,
            Optional<LocalDate> knownOn) {
        WantedParts wanted = WantedParts.of(need.wanted());
        Map<Alike, Situation> situations = new HashMap<>(); // looked up only, never walked
        List<ServiceFit> fits = new ArrayList<>();
        for (ServiceOnDay service : register.under(law.registrationTerm()).on(day, knownOn)) {
            // what is only assumed is not known
            boolean assumed = service.answer().basis() == Basis.ASSUMED;
            ListingState state =
                    assumed ? ListingState.UNKNOWN : service.answer().state();
            // of a service that is not listed, the scope is not asked for
            List<ScopeLink> parts =
                    state == ListingState.LISTED ? wanted.links(service.life(), day, knownOn) : List.of();
            ServiceScope scope = state == ListingState.LISTED ? wanted.scopeOf(parts) : ServiceScope.none();
            Alike alike = new Alike(
                    state,
                    service.programme(),
                    service.periodEnd(),
                    service.lastValidDay(),
                    scope,
                    service.answer().basis());
            Situation situation = situations.get(alike);
            if (situation == null) {
                situation = situation(law, need, alike, day);
                situations.put(alike, situation);
            }
            fits.add(new ServiceFit(service, parts, situation));
        }
        fits.sort(ServiceFit.RANKING);
        return new NeedAnswer(need, register.list().name(), day, fits, exceptionPath(law));
    }

    private static Situation situation(ApplicableLaw law, ProcurementNeed need, Alike alike, LocalDate day) {
        Input<Boolean> listed = alike.listed() == ListingState.UNKNOWN
                ? Input.notKnown()
                : Input.given(alike.listed() == ListingState.LISTED);
        SelectedService selected = need.service()
                .withName("-") // a need that is determined names a service, and no rule reads its name
                .withProgramme(Input.given(alike.programme()))
                .withListing(Listing.none().withListed(listed))
                .withPeriodEnd(alike.periodEnd().map(Input::given).orElseGet(Input::notKnown))
                .withScope(alike.scope());
        Determination determination = law.determine(need.withService(selected), Context.on(day));
        return new Situation(
                Fit.of(determination.verdict()),
                determination.restsOn().map(basis -> basis.weaker(alike.basis())),
                determination.findings(),
                determination.open(),
                determination.missing(),
                alike.lastValidDay()
                        .or(() -> alike.periodEnd()
                                .map(end -> law.validity(end, alike.programme()).lastValidDay())),
                alike.listed() == ListingState.LISTED
                        ? ContractChecks.of(law, need.contract(), alike.periodEnd(), alike.lastValidDay(), day)
                        : List.of());
    }

    private static Label exceptionPath(ApplicableLaw law) {
        return law.procurementRules().notes().stream()
                .filter(note -> note.id().equals("P-EXCEPTION"))
                .map(LegalNote::text)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The rule book has no P-EXCEPTION"));
    }
}
