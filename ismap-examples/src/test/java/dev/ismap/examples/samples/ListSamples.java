package dev.ismap.examples.samples;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.AuditorList.AuditorEntry;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListEvent.ScopeChange;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the two lists that public sources at hand tell of, built from the tables of facts and from nothing else.
 *
 * <p>A row without a name, or without a day that it is about, is left out. What a row says beside its columns stands in
 * its note; a note that is not known here stops the building.
 */
final class ListSamples {

    static final List<Map<String, String>> KNOWN = read("register-known.csv");
    static final List<Map<String, String>> NOT_LISTED = read("register-not-listed.csv");
    static final List<Map<String, String>> AUDITORS = read("auditors-known.csv");

    private static final Map<String, ListEventKind> KINDS = Map.of(
            "listed (seen)", ListEventKind.OBSERVED,
            "registered", ListEventKind.REGISTERED,
            "scope changed", ListEventKind.SCOPE_CHANGED,
            "re-audit begun", ListEventKind.REAUDIT_BEGUN);

    private static final Pattern FORMERLY =
            Pattern.compile("formerly (.+) of (.+): renamed, provider succeeded \\(day not known\\)");
    private static final Pattern TWO_NAMES = Pattern.compile("(.+) \\((.+)\\)");
    private static final String SECONDARY = " (SECONDARY)";

    /** What the notes say, put into an event. */
    private static final Map<String, UnaryOperator<ListEvent>> NOTES = Map.ofEntries(
            note("", ""),
            note("month precision", ""), // the date says so itself
            note("an entry of its own beside Google Cloud Platform", "Google Cloud Platformとは別の掲載事項である。"),
            Map.entry(
                    "Gemini app and Gemini in Workspace come into scope; not in scope on 2026-06-25",
                    event -> event.withScopeChange(ScopeChange.none()
                                    .withAddedComponents(List.of("Gemini app", "Gemini in Workspace")))
                            .withRemark("前日（2026-06-25）は対象でなかった。")),
            Map.entry(
                    "month precision; regions exclude Azure Government and Azure China",
                    event -> event.withScope(ServiceScope.none()
                            .withExcludedRegions(Input.given(List.of("Azure Government", "Azure China"))))),
            note("month precision; stayed listed", "再監査の間も掲載は続いた。"),
            note("day of announcement; stayed listed", "公表の日である。再監査の間も掲載は続いた。"),
            note("month precision; scope names zones", "対象となるゾーンが示されている。"),
            note("an entry of its own", "他のGoogleのサービスとは別の掲載事項である。"),
            note("one of the first ten", "最初に登録された10サービスの一つである。"),
            note(
                    "day of announcement known, day of registration not; other Cybozu products are not named",
                    "登録の日は不明（判明日は公表の日）。同社の他の製品は挙げられていない。"),
            note(
                    "effective before it was announced; a product line, not the whole provider",
                    "公表の前に効力が生じた。同社の一部の製品群であり、全ての製品ではない。"),
            note(
                    "month precision; scope later widened to PaaS and Exadata Cloud@Customer (day not known)",
                    "その後、対象がPaaS及びExadata Cloud@Customerに広がった（日は不明）。"),
            note("same provider as C21-0030-2", "C21-0030-2と同じ事業者のサービスである。"),
            note("outside every registration of the provider", "同じ事業者のいずれの登録の対象でもない。"));

    private ListSamples() {}

    private static Map.Entry<String, UnaryOperator<ListEvent>> note(String note, String remark) {
        return Map.entry(note, event -> remark.isEmpty() ? event : event.withRemark(remark));
    }

    /** The part of the Cloud Service List that public sources at hand tell of. */
    static CloudServiceList services() {
        Map<String, CloudServiceEntry> entries = new LinkedHashMap<>();
        String source = "";
        for (Map<String, String> row : KNOWN) {
            source = row.get("source").equals("as above") ? source : row.get("source");
            if (isToBeShipped(row)) {
                String key = row.get("registration_no").isEmpty() ? row.get("service") : row.get("registration_no");
                CloudServiceEntry entry = Optional.ofNullable(entries.get(key)).orElseGet(() -> entry(row));
                List<ListEvent> events = new ArrayList<>(entry.events());
                events.addAll(events(row, source.replace(SECONDARY, "")));
                entries.put(key, entry.withEvents(events));
            }
        }
        for (Map<String, String> row : NOT_LISTED) {
            PartialDate day = PartialDate.parse(row.get("as_of"));
            ListEvent absent = ListEvent.undated(ListEventKind.OBSERVED_ABSENT)
                    .withEffective(day)
                    .withKnownOn(day)
                    .withSource(row.get("source").replace(SECONDARY, ""));
            entries.put(
                    row.get("service"),
                    CloudServiceEntry.of(row.get("service"), Programme.ISMAP, Basis.SECONDARY)
                            .withProvider(row.get("provider"))
                            .withEvents(List.of(noted(absent, row.get("note")))));
        }
        return CloudServiceList.none()
                .withName("ISMAPクラウドサービスリスト（公開資料から判明した一部の掲載事項。網羅していない。）")
                .withEntries(List.copyOf(entries.values()));
    }

    /** Whether a row names what it is about and a day. */
    static boolean isToBeShipped(Map<String, String> row) {
        boolean hasDay = !row.get("effective").isEmpty()
                || !row.getOrDefault("known_on", "").isEmpty();
        String name = row.containsKey("service") ? row.get("service") : row.get("auditor");
        return hasDay && !name.isEmpty();
    }

    private static CloudServiceEntry entry(Map<String, String> row) {
        // the name and the provider that come first in its history, where the row tells of later ones
        Matcher formerly = FORMERLY.matcher(row.get("note"));
        boolean renamed = formerly.matches();
        CloudServiceEntry entry = CloudServiceEntry.of(
                        renamed ? formerly.group(1) : row.get("service"),
                        Programme.valueOf(row.get("programme")),
                        Basis.SECONDARY)
                .withProvider(renamed ? formerly.group(2) : row.get("provider"));
        return row.get("registration_no").isEmpty()
                ? entry
                : entry.withRegistrationNumber(RegistrationNumber.parse(row.get("registration_no")));
    }

    private static List<ListEvent> events(Map<String, String> row, String source) {
        ListEventKind kind = Objects.requireNonNull(KINDS.get(row.get("event")), row.get("event"));
        ListEvent event = ListEvent.undated(kind).withSource(source);
        // what was seen on a day asserts that day
        String effective = kind == ListEventKind.OBSERVED ? row.get("known_on") : row.get("effective");
        event = effective.isEmpty() ? event : event.withEffective(PartialDate.parse(effective));
        event = row.get("known_on").isEmpty() ? event : event.withKnownOn(PartialDate.parse(row.get("known_on")));
        if (FORMERLY.matcher(row.get("note")).matches()) {
            PartialDate known = PartialDate.parse(row.get("known_on"));
            return List.of(
                    ListEvent.undated(ListEventKind.RENAMED)
                            .withKnownOn(known)
                            .withName(row.get("service"))
                            .withSource(source)
                            .withRemark("変更の日は不明。"),
                    ListEvent.undated(ListEventKind.PROVIDER_SUCCEEDED)
                            .withKnownOn(known)
                            .withProvider(row.get("provider"))
                            .withSource(source)
                            .withRemark("承継の日は不明。"),
                    event.withName(row.get("service")).withProvider(row.get("provider")));
        }
        return List.of(noted(event, row.get("note")));
    }

    private static ListEvent noted(ListEvent event, String note) {
        return Objects.requireNonNull(NOTES.get(note), note).apply(event);
    }

    /** The part of the list of auditing organisations that public sources at hand tell of. */
    static AuditorList auditors() {
        List<AuditorEntry> entries = new ArrayList<>();
        for (Map<String, String> row : AUDITORS) {
            Matcher names = TWO_NAMES.matcher(row.get("auditor"));
            if (isToBeShipped(row) && names.matches()) {
                ListEvent event = ListEvent.undated(KINDS.get(row.get("event")))
                        .withEffective(PartialDate.parse(row.get("effective")))
                        .withSource(row.get("source"))
                        .withRemark("英語名は" + names.group(1) + "である。");
                entries.add(AuditorEntry.of(names.group(2), Basis.valueOf(row.get("basis")))
                        .withEvents(List.of(event)));
            }
        }
        return AuditorList.none()
                .withName("ISMAP監査機関リスト（公開資料から判明した一部の掲載事項。網羅していない。）")
                .withEntries(entries);
    }

    private static List<Map<String, String>> read(String file) {
        try (InputStream in = Objects.requireNonNull(ListSamples.class.getResourceAsStream("/facts/" + file), file);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
