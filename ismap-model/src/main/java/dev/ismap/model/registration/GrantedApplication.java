package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.model.internal.problem.ListTexts;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ServiceRegister.RegistrationTerm;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An application that was granted: the service is registered, or its registration renewed (登録の決定).
 *
 * <p>It becomes an entry of the list with one event, which a register takes up:
 *
 * <pre>{@code
 * CloudServiceEntry entry = new GrantedApplication(application, number, decidedOn).entry(Basis.OFFICIAL).orElseThrow();
 * CloudServiceList after = register.with(entry);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param application the application
 * @param number the registration number that was given, or that is renewed
 * @param decidedOn the day of the decision, from which on it counts
 * @since 0.1
 */
public record GrantedApplication(
        ServiceRegistrationApplication application, RegistrationNumber number, LocalDate decidedOn) {

    /** Creates a granted application. */
    public GrantedApplication {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(decidedOn, "decidedOn");
    }

    /**
     * What keeps it from becoming an entry: a service without a name, a decision before the filing or before the end of
     * the audit period, a number that is not the one which is renewed.
     *
     * @return the problems, by their places in the application; none where it can
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (name().isEmpty()) {
            problems.add(ProblemCode.MISSING_NAME.at("/service/name", ListTexts.noName()));
        }
        application
                .filedOn()
                .filter(decidedOn::isBefore)
                .ifPresent(filed -> problems.add(early("/filedOn", filed, "申請日", "the day of filing")));
        periodEnd()
                .filter(decidedOn::isBefore)
                .ifPresent(end ->
                        problems.add(early("/audit/period/to", end, "監査対象期間の末日", "the end of the audit period")));
        application
                .previous()
                .registrationNumber()
                .filter(previous -> application.application() == ApplicationKind.RENEWAL && !previous.equals(number))
                .ifPresent(previous -> problems.add(ProblemCode.LIST_CONTRADICTED.at(
                        "/previous/registrationNumber",
                        ListTexts.otherNumber(previous.toString(), number.toString()))));
        return List.copyOf(problems);
    }

    /**
     * What keeps it from becoming an entry, with what a law says of the term: that it was decided only after its own term
     * had ended, by every reading of the law.
     *
     * @param law how long a registration is valid
     * @return the problems, by their places in the application; none where it can
     * @since 0.2.0
     */
    public List<Problem> problems(RegistrationTerm law) {
        List<Problem> problems = new ArrayList<>(problems());
        periodEnd()
                .ifPresent(end -> law.lastValidDays(application.programme(), end, decidedOn)
                        .flatMap(DayRange::last)
                        .filter(decidedOn::isAfter)
                        .ifPresent(last -> problems.add(ProblemCode.DECIDED_TOO_LATE.at(
                                "/audit/period/to", ListTexts.decidedTooLate(decidedOn, end, last)))));
        return List.copyOf(problems);
    }

    private Problem early(String path, LocalDate day, String ja, String en) {
        return ProblemCode.DECIDED_TOO_EARLY.at(path, ListTexts.decidedTooEarly(decidedOn, Label.of(ja, en), day));
    }

    private Optional<String> name() {
        return application.service().name().filter(name -> !Blank.is(name));
    }

    private Optional<LocalDate> periodEnd() {
        return application.audit().period().to().known();
    }

    /**
     * The entry with its one event: registered, or for a renewal renewed, on the day of the decision, resting on the
     * audit period of the application, with the components and regions that its statement covers.
     *
     * @param basis how well it is known that it was decided so
     * @return the entry; empty where there are {@linkplain #problems() problems}
     */
    public Optional<CloudServiceEntry> entry(Basis basis) {
        if (!problems().isEmpty()) {
            return Optional.empty();
        }
        ListEventKind kind =
                application.application() == ApplicationKind.RENEWAL ? ListEventKind.RENEWED : ListEventKind.REGISTERED;
        ListEvent event = ListEvent.of(kind, decidedOn)
                .withScope(ServiceScope.none()
                        .withComponents(stated(application.statement().coveredComponents()))
                        .withRegions(stated(application.statement().regions())));
        return Optional.of(new CloudServiceEntry(
                Optional.of(number),
                name().orElseThrow(),
                application.provider().name().filter(provider -> !Blank.is(provider)),
                application.programme(),
                basis,
                builtOn(),
                List.of(periodEnd().map(event::withPeriodEnd).orElse(event))));
    }

    private static Input<List<String>> stated(Input<List<String>> names) {
        return names.known().map(Input::given).orElseGet(Input::notAsked);
    }

    /** What it is built on, where the statement names every underlying service. */
    private Input<List<String>> builtOn() {
        Optional<List<UnderlyingService>> services =
                application.statement().underlyingServices().known();
        if (services.isEmpty()
                || services.get().stream()
                        .anyMatch(service -> service.name().known().isEmpty())) {
            return Input.notAsked();
        }
        return Input.given(services.get().stream()
                .map(service -> service.registrationNumber()
                        .map(RegistrationNumber::toString)
                        .orElseGet(() -> service.name().known().orElseThrow()))
                .distinct()
                .toList());
    }
}
