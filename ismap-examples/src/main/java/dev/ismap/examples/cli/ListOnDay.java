package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.PartialDate;
import dev.ismap.examples.html.Timeline;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ScopeAnswer;
import dev.ismap.model.list.ScopeAnswer.ScopeLink;
import dev.ismap.model.rows.Sheet;
import dev.ismap.rules.report.Block.Definition;
import dev.ismap.rules.report.Blocks;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Inline.Tone;
import dev.ismap.rules.report.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A list on a day, as the program answers.
 *
 * @param whole what the list says of itself: its name, the day, what is on record
 * @param rows the entries
 * @param ofProvider the services of the providers whose name, or part of it, was looked for and is that of no service
 * @param found whether something was looked for, and each entry is to be explained
 * @param others how many entries are left out, by their status
 */
record ListOnDay(
        ListingAnswer whole,
        List<ListRow> rows,
        List<String> ofProvider,
        boolean found,
        Map<ListingStatus, Integer> others) {

    ListOnDay(ListingAnswer whole, List<ListRow> rows, List<String> ofProvider, boolean found) {
        this(whole, rows, ofProvider, found, Map.of());
    }

    /** Those that are listed on the day; the others are counted. */
    ListOnDay listedOnly() {
        List<ListRow> listed = new ArrayList<>();
        Map<ListingStatus, Integer> rest = new EnumMap<>(ListingStatus.class);
        for (ListRow row : rows) {
            if (row.answer().state() == ListingState.LISTED) {
                listed.add(row);
            } else {
                rest.merge(row.answer().status(), 1, Integer::sum);
            }
        }
        return new ListOnDay(whole, List.copyOf(listed), ofProvider, found, rest);
    }

    // ---- text --------------------------------------------------------------------------------------------------

    Document document(Language language) {
        return document(language, blocks -> {});
    }

    /** The text, and the terms of the registrations as a picture. */
    Document page(Language language) {
        return document(
                language,
                blocks -> terms(language)
                        .ifPresent(terms -> blocks.section("terms", terms.title(), inside -> inside.add(terms))));
    }

    private Document document(Language language, Consumer<Blocks> pictures) {
        Label title = Label.of(
                whole.day() + "における" + whole.listName().ja(), whole.listName().en() + " on " + whole.day());
        return Document.of(language, title.in(language), blocks -> {
            blocks.definitions(aboutTheList(language));
            if (found) {
                explained(blocks, language);
            } else {
                table(blocks, language);
            }
            pictures.accept(blocks);
        });
    }

    /** From the day after the audit period to the last valid day, of each of which both are known. */
    private Optional<Timeline> terms(Language language) {
        List<Timeline.Row> terms = rows.stream()
                .filter(row -> row.periodEnd().isPresent() && row.lastValidDay().isPresent())
                .map(row ->
                        new Timeline.Row(row.name(), row.periodEnd().map(end -> end.plusDays(1)), row.lastValidDay()))
                .toList();
        String title = Label.of("登録の有効期間（監査対象期間の末日の翌日から満了日まで）", "Terms, from the day after the audit period")
                .in(language);
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Timeline(title, language, whole.day(), terms));
    }

    private List<Definition> aboutTheList(Language language) {
        List<Definition> about = new ArrayList<>();
        about.add(definition(
                language,
                Label.of("記録の最後の日", "On record up to"),
                whole.snapshot()
                        .map(day -> Label.same(day.toString()))
                        .orElseGet(() -> Label.of("記録なし", "nothing on record"))));
        about.add(definition(
                language,
                Label.of("網羅性", "Completeness"),
                whole.complete()
                        ? Label.of("この日について網羅的である", "complete for this day")
                        : Label.of("この日について網羅的でない", "not complete for this day")));
        whole.knownOn()
                .ifPresent(day ->
                        about.add(definition(language, Label.of("判明日の基準", "As known on"), Label.same(day.toString()))));
        return about;
    }

    private static Definition definition(Language language, Label name, Label value) {
        return Definition.of(name.in(language), Inline.text(value.in(language)));
    }

    private void table(Blocks blocks, Language language) {
        Label caption = Label.of("掲載事項：" + rows.size() + "件", "Entries: " + rows.size());
        if (rows.isEmpty()) {
            blocks.paragraph(caption.in(language));
        }
        blocks.table(
                caption.in(language),
                columns(language),
                rows.stream().map(row -> cells(row, language)).toList());
        if (!others.isEmpty()) {
            List<String> counts = others.entrySet().stream()
                    .map(one -> one.getKey().label().in(language) + " " + one.getValue())
                    .toList();
            blocks.paragraph(Label.of(
                            "ほかに記録のあるもの：" + String.join("、", counts) + "（--all で示す）",
                            "Others on record: " + String.join("; ", counts) + " (--all shows them)")
                    .in(language));
        }
    }

    /** The heads of the columns; no column is empty but for its head. */
    private List<String> columns(Language language) {
        List<Label> columns = new ArrayList<>(List.of(
                Label.of("名称", "Name"),
                Label.of("登録番号", "Number"),
                Label.of("事業者", "Provider"),
                Label.of("状況", "Status")));
        if (knowsTerms()) {
            columns.add(Label.of("有効期間の満了日", "Last valid day"));
        }
        if (asksOfScope()) {
            columns.add(Label.of("対象範囲", "Scope"));
        }
        return columns.stream().map(column -> column.in(language)).toList();
    }

    private boolean knowsTerms() {
        return rows.stream().anyMatch(row -> row.lastValidDay().isPresent());
    }

    private boolean asksOfScope() {
        return rows.stream().anyMatch(row -> row.scope().isPresent());
    }

    private List<Line> cells(ListRow row, Language language) {
        List<Line> cells = new ArrayList<>(List.of(
                Line.of(row.name()),
                Line.of(row.number().orElse("")),
                Line.of(row.provider()),
                Line.of(badge(row.answer().status(), language))));
        if (knowsTerms()) {
            cells.add(Line.of(row.lastValidDay().map(LocalDate::toString).orElse("")));
        }
        if (asksOfScope()) {
            cells.add(Line.of(row.scope()
                    .map(scope -> scope.sentences().get(0).in(language))
                    .orElse("")));
        }
        return cells;
    }

    /** The table as the sheet of a workbook has it. */
    Sheet sheet(Language language) {
        List<List<String>> cells = new ArrayList<>(List.of(columns(language)));
        rows.forEach(
                row -> cells.add(cells(row, language).stream().map(Line::words).toList()));
        return Sheet.table(cells);
    }

    private static Inline badge(ListingStatus status, Language language) {
        Tone tone = switch (status.state()) {
            case LISTED -> Tone.GOOD;
            case NOT_LISTED -> Tone.BAD;
            case UNKNOWN -> Tone.OPEN;
        };
        return Inline.badge(tone, status.label().in(language));
    }

    private void explained(Blocks blocks, Language language) {
        int number = 1;
        for (ListRow row : rows) {
            blocks.section(
                    "entry-" + number++,
                    Line.of(Inline.text(row.name() + " "), badge(row.answer().status(), language)),
                    entry -> entry.items(row.sentences().stream()
                            .map(sentence -> Line.of(sentence.in(language)))
                            .toList()));
        }
        if (!ofProvider.isEmpty()) {
            String asked = rows.get(0).name();
            blocks.notice(Label.of(
                            "「" + asked + "」は事業者の名称又はその一部である。登録はサービスごとであり、事業者の名称はサービスの掲載を示さない。",
                            "\"" + asked
                                    + "\" is the name of a provider, or part of one. Registration is of a service; a provider's name"
                                    + " shows no listing.")
                    .in(language));
            blocks.paragraph(Label.of("この事業者の記録のあるサービス：", "Services of this provider on record:")
                    .in(language));
            blocks.items(ofProvider.stream().map(Line::of).toList());
        }
    }

    // ---- JSON and CSV ------------------------------------------------------------------------------------------

    String json() {
        ObjectNode json = Json.object()
                .put("list", whole.listName().ja())
                .put("asOf", whole.day().toString());
        whole.knownOn().ifPresent(day -> json.put("knownOn", day.toString()));
        whole.snapshot().ifPresent(day -> json.put("snapshot", day.toString()));
        json.put("complete", whole.complete());
        ArrayNode entries = json.putArray("entries");
        rows.forEach(row -> entry(entries.addObject(), row));
        if (!others.isEmpty()) {
            ObjectNode counts = json.putObject("others");
            others.forEach((status, count) -> counts.put(status.name(), count));
        }
        if (!ofProvider.isEmpty()) {
            ofProvider.forEach(json.putArray("servicesOfProvider")::add);
        }
        return Json.write(json);
    }

    private static void entry(ObjectNode json, ListRow row) {
        row.number().ifPresent(number -> json.put("registrationNumber", number));
        row.names().forEach(json.putArray("names")::add);
        row.providers().forEach(json.putArray("providers")::add);
        row.programme().ifPresent(programme -> json.put("programme", programme.name()));
        row.periodEnd().ifPresent(day -> json.put("periodEnd", day.toString()));
        json.put("status", row.answer().status().name());
        row.answer().doubt().ifPresent(doubt -> json.put("doubt", doubt.name()));
        row.answer().nearest().ifPresent(name -> json.put("nearest", name));
        row.lastValidDay().ifPresent(day -> json.put("lastValidDay", day.toString()));
        json.put("basis", row.answer().basis().name());
        row.answer().restsOn().forEach(event -> event(json.withArray("restsOn").addObject(), event));
        row.scope().ifPresent(scope -> scope(json.putObject("scope"), scope));
        json.set("text", Json.of(row.answer().text()));
    }

    private static void scope(ObjectNode json, ScopeAnswer scope) {
        json.put("covered", scope.covered().name());
        ArrayNode links = json.putArray("links");
        for (ScopeLink link : scope.links()) {
            ObjectNode one = links.addObject()
                    .put("aspect", link.aspect().name())
                    .put("asked", link.asked())
                    .put("finding", link.finding().name());
            if (!link.stated().isEmpty()) {
                link.stated().forEach(one.putArray("stated")::add);
            }
        }
    }

    static void event(ObjectNode json, ListEvent event) {
        json.put("event", event.event().name());
        event.effective().map(PartialDate::toString).ifPresent(date -> json.put("effective", date));
        event.knownOn().map(PartialDate::toString).ifPresent(date -> json.put("knownOn", date));
        event.name().ifPresent(text -> json.put("name", text));
        event.provider().ifPresent(text -> json.put("provider", text));
        event.periodEnd().map(LocalDate::toString).ifPresent(day -> json.put("periodEnd", day));
        event.lastValidDay().map(LocalDate::toString).ifPresent(day -> json.put("lastValidDay", day));
        event.source().ifPresent(text -> json.put("source", text));
        event.remark().ifPresent(text -> json.put("remark", text));
    }

    String csv() {
        Csv csv = new Csv()
                .row(
                        "registration_number",
                        "service",
                        "provider",
                        "programme",
                        "status",
                        "doubt",
                        "period_end",
                        "scope");
        for (ListRow row : rows) {
            csv.row(
                    row.number().orElse(""),
                    row.name(),
                    row.provider(),
                    row.programme().map(Enum::name).orElse(""),
                    row.answer().status().name(),
                    row.answer().doubt().map(Enum::name).orElse(""),
                    row.periodEnd().map(LocalDate::toString).orElse(""),
                    row.scope().map(scope -> scope.covered().name()).orElse(""));
        }
        return csv.toString();
    }
}
