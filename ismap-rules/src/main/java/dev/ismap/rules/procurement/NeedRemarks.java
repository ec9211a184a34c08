package dev.ismap.rules.procurement;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.fact.Source;
import dev.ismap.core.law.Basis;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.rule.Remark.Kind.Seen;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.internal.HiddenCharacters;
import dev.ismap.rules.internal.ListFirstDay;
import dev.ismap.rules.internal.ListRemarks;
import dev.ismap.rules.internal.UnassignedCountry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is odd in a procurement need that names a service, and can be. */
final class NeedRemarks {

    static final List<Remark.Kind<NeedCase>> ALL = List.of(
            Remark.Kind.of(ListRemarks.UNUSUAL_NUMBER, ListRemarks.UNUSUAL_NUMBER_TITLE, NeedRemarks::unusualNumber),
            Remark.Kind.of(ListRemarks.OF_ANOTHER, ListRemarks.OF_ANOTHER_TITLE, NeedRemarks::numberOfAnother),
            Remark.Kind.of(ListRemarks.NOT_FOUND, ListRemarks.NOT_FOUND_TITLE, NeedRemarks::notFound),
            Remark.Kind.of(ListRemarks.ASSUMED, ListRemarks.ASSUMED_TITLE, NeedRemarks::assumedListing),
            Remark.Kind.of(ListRemarks.OTHERWISE, ListRemarks.OTHERWISE_TITLE, NeedRemarks::declaredOtherwise),
            Remark.Kind.of(ListRemarks.PAST_TERM, ListRemarks.PAST_TERM_TITLE, NeedRemarks::pastTerm),
            Remark.Kind.of(HiddenCharacters.CODE, HiddenCharacters.TITLE, NeedRemarks::hiddenCharacters),
            UnassignedCountry.kind(NeedRemarks::limit));

    private NeedRemarks() {}

    private static List<Seen> unusualNumber(NeedCase subject) {
        return subject
                .need()
                .service()
                .registrationNumber()
                .flatMap(number -> ListRemarks.unusual(number, "/service/registrationNumber"))
                .stream()
                .toList();
    }

    private static List<Seen> hiddenCharacters(NeedCase subject) {
        WantedScope wanted = subject.need().wanted();
        SelectedService service = subject.need().service();
        HiddenCharacters hidden = new HiddenCharacters()
                .inEach("/wanted/components", wanted.components())
                .inEach("/wanted/plans", wanted.plans())
                .inEach("/wanted/variants", wanted.variants())
                .inEach("/wanted/regions", wanted.regions())
                .in("/service/name", service.name())
                .in("/service/provider", service.provider());
        service.scope().lists().forEach((name, names) -> hidden.inEach("/service/scope/" + name, names));
        return hidden.seen();
    }

    private static Map<String, CountryCode> limit(NeedCase subject) {
        List<CountryCode> codes = subject.need().wanted().onlyIn();
        return IntStream.range(0, codes.size())
                .boxed()
                .collect(Collectors.toMap(i -> "/wanted/onlyIn/" + i, codes::get, (one, same) -> one, TreeMap::new));
    }

    private static Optional<ListingAnswer> assumed(NeedCase subject) {
        SelectedService service = subject.need().service();
        return subject.register()
                .flatMap(register -> ServiceKey.of(service.registrationNumber(), service.name())
                        .filter(key -> isPerhapsAssumed(register, key))
                        .map(key -> register.answer(subject.asked(), key)))
                .filter(told -> told.basis() == Basis.ASSUMED && told.status() != ListingStatus.UNKNOWN);
    }

    /** Mostly nothing is assumed, and then the list need not be asked. */
    private static boolean isPerhapsAssumed(ServiceRegister register, ServiceKey key) {
        return register.about(key).entries().stream().anyMatch(entry -> entry.basis() == Basis.ASSUMED);
    }

    private static List<Seen> assumedListing(NeedCase subject) {
        return assumed(subject).map(told -> ListRemarks.assumed("/service/listing", told.listName())).stream()
                .toList();
    }

    /** What a list tells on the basis of an assumption, for the findings of the rules that read the listing. */
    static List<Evidence> setAside(NeedCase subject) {
        return assumed(subject)
                .map(told -> ListRemarks.setAside(
                        NeedFacts.LISTED.path(),
                        NeedFacts.LISTED.label(),
                        told.state() == ListingState.LISTED,
                        new Source(told.listName(), told.basis())))
                .stream()
                .toList();
    }

    /** By a list, or before the list of the programme began. */
    private static List<Seen> declaredOtherwise(NeedCase subject) {
        SelectedService service = subject.need().service();
        Optional<Boolean> declared =
                service.listing().listedOn(Optional.of(subject.asked())).known();
        if (declared.isEmpty()) {
            return List.of();
        }
        Programme programme = ServiceListing.programmeOf(service);
        Optional<ListingAnswer> told = subject.told();
        boolean begun = !subject.asked().isBefore(programme.listBegins());
        boolean listed =
                told.map(answer -> answer.state() == ListingState.LISTED).orElse(begun && declared.get());
        return declared.get() == listed
                ? List.of()
                : List.of(ListRemarks.otherwise(
                        NeedFacts.LISTED.path(),
                        declared.get(),
                        subject.asked(),
                        told.map(ListingAnswer::listName)
                                .orElseGet(() -> ListFirstDay.source(programme).name())));
    }

    private static List<Seen> pastTerm(NeedCase subject) {
        return subject.told().flatMap(answer -> ListRemarks.pastTerm(answer, "/service/listing")).stream()
                .toList();
    }

    private static List<Seen> notFound(NeedCase subject) {
        SelectedService service = subject.need().service();
        return subject
                .register()
                .flatMap(register -> ListRemarks.notFound(
                        register, subject.asked(), service.registrationNumber(), service.name(), "/service"))
                .stream()
                .toList();
    }

    private static List<Seen> numberOfAnother(NeedCase subject) {
        SelectedService service = subject.need().service();
        return subject
                .register()
                .flatMap(register -> service.name()
                        .flatMap(name -> service.registrationNumber()
                                .flatMap(number -> ListRemarks.ofAnother(
                                        register, number, "/service/registrationNumber", name, "/service/name"))))
                .stream()
                .toList();
    }
}
