package dev.ismap.rules.internal.buyer;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Case.Hashes;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Lazy;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.text.Label;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.Listing;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.RegistrationHistory;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.model.list.ScopeAnswer.ScopeLink;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.ListedAs;
import dev.ismap.rules.buyer.NeedAnswer.Part;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import dev.ismap.rules.buyer.NeedAnswer.Situation;
import dev.ismap.rules.internal.ApplicableLaw;
import dev.ismap.rules.internal.calendar.ContractChecks;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts each service of a list to the rules on procurement, as if a need had selected it; those together that are alike. */
public final class ServiceMatching {

    private static final IsmapJson JSON = IsmapJson.standard();

    private final ApplicableLaw law;
    private final ProcurementNeed need;
    private final ServiceRegister register;
    private final WantedParts wanted;

    /** Where the list tells of the service that is selected, and where it cannot tell it from another. */
    private final Context withList;

    private final Context withoutList;
    private final Hashes hashesOfNeed;

    private final Map<Alike, Tried> tried = new HashMap<>(); // looked up only, never walked

    private ServiceMatching(ApplicableLaw law, ProcurementNeed need, Context context) {
        this.law = law;
        this.need = need;
        this.register = context.services()
                .orElseThrow(() -> new IllegalArgumentException(
                        "This is asked of a cloud service list; bring one along with Context.services"))
                .under(law.registrationTerm());
        this.wanted = WantedParts.of(need.wanted());
        this.withList = context.services(register);
        Context alone = Context.on(context.asked()).standards(context.standards());
        this.hashesOfNeed = Hashes.of(() -> JSON.contentHash(need), TreeMap::new);
        this.withoutList = context.knownOn().map(alone::knownOn).orElse(alone);
    }

    /** All that the rules read of a service: of each wanted part, whether it is inside its scope. */
    private record Alike(
            ListingState listed,
            boolean isToldByTheList,
            Programme programme,
            Optional<LocalDate> periodEnd,
            Optional<LocalDate> lastValidDay,
            List<Truth> inside,
            Basis basis) {}

    /** The first of the services that are alike, what the rules say of all of them, and what makes its receipt. */
    private record Tried(SelectedService first, Situation situation, Lazy<Receipt> receipt) {}

    /**
     * Asks of every service of a list whether it serves a need.
     *
     * @param law the law that counts
     * @param need the need
     * @param context the day asked about, the list, and the day as of which it is known
     * @return the answer
     * @throws InputException if the need contradicts itself, with every problem
     * @throws NoLawException if no rule covers the day
     * @throws IllegalArgumentException if no cloud service list is brought along
     */
    public static NeedAnswer of(ApplicableLaw law, ProcurementNeed need, Context context) {
        return new ServiceMatching(law, need, context).answer();
    }

    private LocalDate day() {
        return withList.asked();
    }

    private NeedAnswer answer() {
        List<ServiceFit> fits = new ArrayList<>();
        // one by one: what was looked up of a service is still near when the rules ask for it
        for (RegistrationHistory history : register.histories()) {
            history.on(day()).ifPresent(service -> fits.add(fit(service)));
        }
        fits.sort(ServiceFit.RANKING);
        return new NeedAnswer(need, day(), withList.knownOn(), register.list().name(), fits, exceptionPath());
    }

    private ServiceFit fit(ServiceOnDay service) {
        ListingAnswer answer = service.answer();
        // what is only assumed is not known
        ListingState state = answer.basis() == Basis.ASSUMED ? ListingState.UNKNOWN : answer.state();
        // of a service that is not listed, the scope is not asked for
        List<ScopeLink> links = state == ListingState.LISTED ? wanted.links(service) : List.of();
        ServiceKey key = ServiceKey.of(
                        service.registrationNumber(),
                        Optional.of(service.names().get(0)))
                .orElseThrow();
        boolean isTold = key.number().isPresent() || register.histories(key).equals(List.of(service.history()));
        Context context = isTold ? withList : withoutList;
        Alike alike = new Alike(
                state,
                isTold,
                service.programme(),
                service.periodEnd(),
                lastValidDay(service, key, state),
                links.stream().map(link -> link.finding().inside()).toList(),
                answer.basis());
        Tried outcome = tried.get(alike);
        if (outcome == null) {
            outcome = outcome(selected(service, state, links), context, alike);
            tried.put(alike, outcome);
        }
        SelectedService selected = selected(service, outcome.first());
        Lazy<Receipt> ofAlike = outcome.receipt();
        return new ServiceFit(
                selected,
                service.names(),
                service.providers(),
                service.programme(),
                answer.status(),
                () -> new ListedAs(
                        answer.status(),
                        answer.doubt(),
                        answer.snapshot(),
                        answer.basis(),
                        isTold ? turnsOn(key, state) : Optional.empty()),
                parts(links),
                () -> law.remarks(need.withService(selected), context, isTold ? Optional.of(answer) : Optional.empty()),
                day(),
                () -> receipt(ofAlike.get(), need.withService(selected)),
                outcome.situation());
    }

    /** The last valid day on record, or the last day before one from which it is already known not to be listed any more. */
    private Optional<LocalDate> lastValidDay(ServiceOnDay service, ServiceKey key, ListingState state) {
        Optional<LocalDate> onRecord = service.lastValidDay();
        if (state != ListingState.LISTED || !endsLater(service.history())) {
            return onRecord;
        }
        Optional<LocalDate> last = onRecord.or(() -> service.periodEnd()
                .map(end -> law.validity(end, service.programme()).lastValidDay()));
        return register.endsOn(key, day())
                .map(gone -> gone.minusDays(1))
                .filter(until -> last.isEmpty() || until.isBefore(last.get()))
                .or(() -> onRecord);
    }

    /** Whether it may be known already to end on a later day. */
    private boolean endsLater(RegistrationHistory history) {
        for (ListEvent event : history.events()) {
            boolean ends = event.event() == ListEventKind.REMOVED || event.event() == ListEventKind.EXPIRED;
            if (ends
                    && event.effective().isPresent()
                    && event.effective().get().last().isAfter(day())) {
                return true;
            }
        }
        return false;
    }

    private static List<Part> parts(List<ScopeLink> links) {
        List<Part> parts = new ArrayList<>(links.size());
        links.forEach(link -> parts.add(new Part(link.aspect(), link.asked(), link.finding(), link.stated())));
        return parts;
    }

    /** The service as the need would select it: what the list does not tell is as the need says of any. */
    private SelectedService selected(ServiceOnDay service, ListingState state, List<ScopeLink> links) {
        return new SelectedService(
                Optional.of(service.names().get(0)),
                service.registrationNumber(),
                service.providers().stream().findFirst(),
                need.service().models(),
                need.service().generativeAi(),
                need.service().standardTerms(),
                Input.given(service.programme()),
                Listing.none()
                        .withListed(
                                state == ListingState.UNKNOWN
                                        ? Input.notKnown()
                                        : Input.given(state == ListingState.LISTED)),
                service.periodEnd().map(Input::given).orElseGet(Input::notKnown),
                state == ListingState.LISTED ? wanted.scopeOf(links) : ServiceScope.none());
    }

    /** Another service that is alike, as the need would select it. */
    private static SelectedService selected(ServiceOnDay service, SelectedService alike) {
        return new SelectedService(
                Optional.of(service.names().get(0)),
                service.registrationNumber(),
                service.providers().stream().findFirst(),
                alike.models(),
                alike.generativeAi(),
                alike.standardTerms(),
                alike.programme(),
                alike.listing(),
                alike.periodEnd(),
                alike.scope());
    }

    private Tried outcome(SelectedService first, Context context, Alike alike) {
        ProcurementNeed ofService = need.withService(first);
        // only what it finds is read: a receipt names the list by a hash, which costs more than all of this
        Analysis analysis = law.analyse(ofService, context, hashesOfNeed);
        Determination determination = analysis.determination();
        Situation situation = new Situation(
                determination.verdict(),
                determination.restsOn(),
                determination.findings(),
                determination.open(),
                determination.missing(),
                analysis.remedies(),
                lastValidDay(alike),
                coversContract(alike),
                alike.listed() == ListingState.LISTED
                        ? ContractChecks.of(law, need.contract(), alike.periodEnd(), alike.lastValidDay(), day())
                        : List.of());
        return new Tried(
                first,
                situation,
                new Lazy<>(() -> law.analyse(ofService, context).determination().receipt()));
    }

    private Optional<Validity> validity(Alike alike) {
        return alike.periodEnd().map(end -> law.validity(end, alike.programme()));
    }

    private Optional<LocalDate> lastValidDay(Alike alike) {
        return alike.lastValidDay().or(() -> validity(alike).map(Validity::lastValidDay));
    }

    private Truth coversContract(Alike alike) {
        Optional<LocalDate> last = lastValidDay(alike);
        Optional<LocalDate> end = need.contract().to().known();
        if (alike.listed() == ListingState.NOT_LISTED) {
            return Truth.FALSE;
        } else if (last.isEmpty() || end.isEmpty()) {
            return Truth.UNKNOWN;
        }
        LocalDate latest = alike.lastValidDay().isPresent()
                ? last.get()
                : validity(alike).orElseThrow().otherReading();
        if (end.get().isAfter(latest)) {
            return Truth.FALSE;
        }
        return end.get().isAfter(last.get()) || alike.listed() == ListingState.UNKNOWN ? Truth.UNKNOWN : Truth.TRUE;
    }

    /** The first later day on which it is known to be listed, and was not surely before, or the other way round. */
    private Optional<LocalDate> turnsOn(ServiceKey key, ListingState now) {
        return register.turnsOn(key, day(), later -> later != ListingState.UNKNOWN && later != now);
    }

    /** The receipt of a service that is alike: nothing but the case is another. */
    private static Receipt receipt(Receipt other, ProcurementNeed ofService) {
        return new Receipt(
                other.library(),
                other.ruleBook(),
                other.ruleBookHash(),
                other.sources(),
                other.asOf(),
                other.filedOn(),
                other.knownOn(),
                JSON.contentHash(ofService),
                other.verdict());
    }

    private Label exceptionPath() {
        return law.procurementRules()
                .note("P-EXCEPTION")
                .map(LegalNote::text)
                .orElseThrow(() -> new IllegalStateException("The rule book has no P-EXCEPTION"));
    }
}
