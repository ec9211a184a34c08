package dev.ismap.examples.cli;

import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.RegistrationHistory;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.registration.GrantedApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.Ismap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list register LIST [CASE] --number N --decided D}. */
@Command(
        name = "register",
        header = {"登録等の決定をリストに記録する / Enters a decision into a list.", ""},
        footer = {
            "",
            "新規の申請は登録、更新の申請は更新となる。--event scope-changed は申請の範囲を、removed と expired は登録の終わりを記録する。",
            "A first application is registered, a renewal renewed. --event scope-changed enters the scope of the case;"
                    + " removed and expired end a registration.",
            "リストと食い違う決定は、理由を示して記録しない。",
            "What contradicts the list is not entered, and the reason is told."
        })
final class ListRegisterCommand implements Callable<Integer> {

    /** What can be entered that no kind of application says. */
    enum Event {
        SCOPE_CHANGED(ListEventKind.SCOPE_CHANGED),
        REMOVED(ListEventKind.REMOVED),
        EXPIRED(ListEventKind.EXPIRED);

        private final ListEventKind kind;

        Event(ListEventKind kind) {
            this.kind = kind;
        }
    }

    private final Streams streams;
    private final Common common;

    @Renewed
    @Parameters(index = "0", paramLabel = "LIST", description = "クラウドサービスリスト / A cloud service list; '-' = stdin.")
    private String list = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CASE",
            description = "登録された申請 / The application that was granted.")
    private @Nullable String caseFile;

    @Option(names = "--number", required = true, paramLabel = "N", description = "登録番号 / The registration number.")
    private String number = "";

    @Option(names = "--decided", required = true, paramLabel = "D", description = "決定日 / The day of the decision.")
    private LocalDate decided = LocalDate.MIN;

    @Option(
            names = "--event",
            paramLabel = "scope-changed|removed|expired",
            converter = Events.class,
            description = "登録、更新以外の異動 / What else was decided.")
    private @Nullable Event event;

    @Option(
            names = "--basis",
            paramLabel = "official|secondary|assumed",
            defaultValue = "official",
            description = "根拠の種類 / What it rests on.")
    private Basis basis = Basis.OFFICIAL;

    @Option(names = "--source", paramLabel = "TEXT", description = "出典 / Where it is from.")
    private @Nullable String source;

    /** Reads the kind of event. */
    static final class Events implements ITypeConverter<Event> {
        @Override
        public Event convert(String typed) {
            return Choice.of(typed, List.of(Event.values()), Words::option);
        }
    }

    ListRegisterCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        CloudServiceList services = ListFiles.services(list, streams);
        ServiceRegister register = services.register().under(Ismap.standard().registrationTerm());
        CloudServiceEntry entry = entry(register);
        List<Problem> contradictions = register.contradictions(entry);
        if (!contradictions.isEmpty()) {
            throw new BadInput(List.of(new BadInput.Source(list, contradictions)));
        }
        CloudServiceList after = register.with(entry);
        streams.answer(after);
        RegistrationNumber entered = RegistrationNumbers.typed(number);
        after.register()
                .history(entered)
                .ifPresent(history -> new Words(streams, common)
                        .say(Label.of(
                                history + "：" + last(history).words().ja(),
                                history + ": " + last(history).words().en())));
        return ExitCode.DONE;
    }

    /** The event that was entered: the last of its day. */
    private ListEvent last(RegistrationHistory history) {
        return history.events().stream()
                .filter(one -> one.effective()
                        .filter(date -> date.day().equals(Optional.of(decided)))
                        .isPresent())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private CloudServiceEntry entry(ServiceRegister register) {
        RegistrationNumber registration = RegistrationNumbers.typed(number);
        CloudServiceEntry entry = caseFile == null ? ending(register, registration) : granted(registration);
        ListEvent one = entry.events().get(0);
        ListEvent with = event == null ? one : one.withEvent(event.kind);
        return entry.withEvents(List.of(source == null ? with : with.withSource(source)));
    }

    private CloudServiceEntry granted(RegistrationNumber registration) {
        String name = String.valueOf(caseFile);
        ServiceRegistrationApplication application = Documents.of(
                ServiceRegistrationApplication.class,
                name,
                Documents.read(streams, List.of(name)).get(0));
        GrantedApplication granted = new GrantedApplication(application, registration, decided);
        // a change of scope can come while a renewal is pending
        List<Problem> problems =
                event == null ? granted.problems(Ismap.standard().registrationTerm()) : granted.problems();
        return granted.entry(basis)
                .filter(entry -> problems.isEmpty())
                .orElseThrow(() -> new BadInput(List.of(new BadInput.Source(name, problems))));
    }

    private CloudServiceEntry ending(ServiceRegister register, RegistrationNumber registration) {
        if (event == null || event == Event.SCOPE_CHANGED) {
            throw new WrongUsage(Label.of(
                    "申請（CASE）を指定してください。CASE がなくてよいのは --event removed と --event expired だけです。",
                    "say which CASE; only --event removed and --event expired need none."));
        }
        Optional<RegistrationHistory> history = register.history(registration);
        return CloudServiceEntry.of(
                        history.map(RegistrationHistory::name).orElse(registration.toString()),
                        history.map(RegistrationHistory::programme).orElse(Programme.ISMAP),
                        basis)
                .withRegistrationNumber(registration)
                .withEvents(List.of(ListEvent.of(event.kind, decided)));
    }
}
