package dev.ismap.model.rows;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.Named;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.rows.ServiceRows.RowColumn;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A list on a day as a table, as {@link ServiceRows} reads it. */
final class ServiceTable {

    private static final List<RowColumn> COLUMNS = List.of(
            RowColumn.REGISTRATION_NUMBER,
            RowColumn.SERVICE,
            RowColumn.PROVIDER,
            RowColumn.PROGRAMME,
            RowColumn.REGISTERED_ON,
            RowColumn.RENEWAL_APPLIED_ON,
            RowColumn.RENEWED_ON,
            RowColumn.PERIOD_END,
            RowColumn.LAST_VALID_DAY,
            RowColumn.COMPONENTS,
            RowColumn.REGIONS,
            RowColumn.PLATFORM,
            RowColumn.REMARK);

    private final LocalDate day;
    private final Language language;

    private ServiceTable(LocalDate day, Language language) {
        this.day = day;
        this.language = language;
    }

    static Sheet of(ServiceRegister register, LocalDate day, Language language) {
        ServiceTable table = new ServiceTable(day, language);
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(column -> column.label().in(language)).toList());
        register.on(day).stream()
                .filter(service -> service.status().state() == ListingState.LISTED)
                .forEach(service -> rows.add(table.row(service)));
        return Sheet.table(rows);
    }

    private List<String> row(ServiceOnDay service) {
        List<ListEvent> events = service.history().events().stream()
                .filter(event -> event.effective()
                        .flatMap(PartialDate::first)
                        .filter(first -> !first.isAfter(day))
                        .isPresent())
                .toList();
        return COLUMNS.stream().map(column -> cell(column, service, events)).toList();
    }

    private String cell(RowColumn column, ServiceOnDay service, List<ListEvent> events) {
        return switch (column) {
            case REGISTRATION_NUMBER ->
                service.registrationNumber().map(RegistrationNumber::toString).orElse("");
            case SERVICE ->
                service.names().size() == 1
                        ? service.names().get(0)
                        : service.history().name();
            case PROVIDER ->
                service.providers().size() == 1 ? service.providers().get(0) : "";
            case PROGRAMME -> Named.Labels.constant(service.programme()).en();
            case REGISTERED_ON -> day(events, ListEventKind.REGISTERED);
            case RENEWAL_APPLIED_ON ->
                service.status() == ListingStatus.RENEWAL_PENDING ? day(events, ListEventKind.RENEWAL_APPLIED) : "";
            case RENEWED_ON -> day(events, ListEventKind.RENEWED);
            case PERIOD_END -> service.periodEnd().map(LocalDate::toString).orElse("");
            case LAST_VALID_DAY ->
                service.lastValidDay().map(LocalDate::toString).orElse("");
            case COMPONENTS ->
                names(
                        events,
                        ServiceScope::components,
                        event -> event.scopeChange().addedComponents(),
                        event -> event.scopeChange().droppedComponents());
            case REGIONS ->
                names(
                        events,
                        ServiceScope::regions,
                        event -> event.scopeChange().addedRegions(),
                        event -> event.scopeChange().droppedRegions());
            case PLATFORM -> service.history().builtOn().map(this::joined).orElse("");
            default -> remark(events);
        };
    }

    /** The last event of a kind, as precisely as it is known. */
    private static String day(List<ListEvent> events, ListEventKind kind) {
        return events.stream()
                .filter(event -> event.event() == kind)
                .flatMap(event -> event.effective().stream())
                .reduce((first, last) -> last)
                .map(PartialDate::toString)
                .orElse("");
    }

    private static String remark(List<ListEvent> events) {
        return events.stream()
                .flatMap(event -> event.remark().stream())
                .reduce((first, last) -> last)
                .orElse("");
    }

    /** What the last statement of a scope and the changes since then come to. */
    private String names(
            List<ListEvent> events,
            Function<ServiceScope, Input<List<String>>> stated,
            Function<ListEvent, List<String>> added,
            Function<ListEvent, List<String>> dropped) {
        Optional<Set<String>> names = Optional.empty();
        for (ListEvent event : events) {
            Optional<List<String>> whole = stated.apply(event.scope()).known();
            if (whole.isPresent()) {
                names = Optional.of(new LinkedHashSet<>(whole.get()));
            }
            names.ifPresent(known -> {
                known.addAll(added.apply(event));
                dropped.apply(event).forEach(known::remove);
            });
        }
        return names.map(known -> joined(List.copyOf(known))).orElse("");
    }

    private String joined(List<String> names) {
        return names.isEmpty() ? (language == Language.JA ? "なし" : "none") : CellText.joined(names);
    }
}
