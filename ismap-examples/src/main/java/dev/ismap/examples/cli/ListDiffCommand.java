package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListDifference;
import dev.ismap.model.list.ListDifference.Kind;
import dev.ismap.model.list.ListDifference.ListStanding;
import dev.ismap.model.list.ListDifference.ListState;
import dev.ismap.model.list.ListDifference.StandingChange;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.report.Block.Item;
import dev.ismap.rules.report.Block.Items;
import dev.ismap.rules.report.Blocks;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list diff A B}. */
@Command(
        name = "diff",
        header = {"二つの時点のリストの違いを示す / Compares two states of a list.", ""},
        footer = {
            "",
            "--from、--to がなければ、それぞれのリストの記録の最後の日。A と B は同じファイルでもよい。",
            "Without --from and --to: the last day on record of each. A and B may be one file."
        })
final class ListDiffCommand implements Callable<Integer> {

    private static final String STATUS = "status";

    private final Streams streams;
    private final Common common;

    @Parameters(index = "0", paramLabel = "A", description = "前のリスト / The earlier list, a JSON file.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "後のリスト / The later list, a JSON file.")
    private String second = "";

    @Option(names = "--from", paramLabel = "DAY", description = "前のリストの基準日 / The day of A.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "後のリストの基準日 / The day of B.")
    private @Nullable LocalDate to;

    @Option(
            names = "--history",
            description = "違いではなく、両者を併せた経過をリストの JSON で書き出す / Writes both joined as one history, a list in JSON.")
    private boolean history;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json",
            defaultValue = "text",
            converter = Format.TextCsvOrJson.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    ListDiffCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    /** A field of a standing: its name in a table, what it is, and its value. */
    private record Field(String name, Label label, String value) {}

    /** A field before and after. */
    private record FieldChange(Field before, Field after) {}

    @Override
    public Integer call() {
        CloudServiceList earlier = ListFiles.services(first, streams);
        CloudServiceList later = ListFiles.services(second, streams);
        ListState before = state(earlier, from, "--from");
        ListState after = state(later, to, "--to");
        if (history) {
            streams.answer(joined(earlier, before.day(), later, after.day()));
            return ExitCode.DONE;
        }
        ListDifference difference = ListDifference.between(before, after);
        streams.answer(
                switch (format) {
                    case CSV -> csv(difference);
                    case JSON -> json(difference, events(earlier, later));
                    default ->
                        Answers.write(
                                document(difference, events(earlier, later), common.language()),
                                format,
                                streams,
                                common);
                });
        return ExitCode.DONE;
    }

    /** What is on record of a registration, in either list. */
    private static Function<StandingChange, List<ListEvent>> events(CloudServiceList earlier, CloudServiceList later) {
        ServiceRegister first = earlier.register();
        ServiceRegister second = later.register();
        return change -> {
            Set<ListEvent> events = new LinkedHashSet<>();
            ListStanding one = change.registration();
            for (ServiceRegister register : List.of(first, second)) {
                one.registrationNumber()
                        .map(number -> register.history(number).stream().toList())
                        .orElseGet(() -> register.named(one.firstName()).stream()
                                .filter(history -> history.programme() == one.programme())
                                .toList())
                        .forEach(history -> events.addAll(history.events()));
            }
            return List.copyOf(events);
        };
    }

    private static CloudServiceList joined(
            CloudServiceList earlier, LocalDate before, CloudServiceList later, LocalDate after) {
        if (!after.isAfter(before)) {
            throw new WrongUsage(Label.of(
                    "B の基準日（" + after + "）は A の基準日（" + before + "）より後の日としてください。",
                    "the day of B (" + after + ") lies after the day of A (" + before + ")."));
        }
        return earlier.followedBy(later, before, after);
    }

    private static ListState state(CloudServiceList list, @Nullable LocalDate day, String option) {
        ServiceRegister register = list.register();
        LocalDate asked = Optional.ofNullable(day)
                .or(register::snapshot)
                .orElseThrow(() -> new WrongUsage(Label.of(
                        "リストに記録がないため、基準日を " + option + " で指定してください。",
                        "nothing is on record in the list: say for which day with " + option + ".")));
        return register.state(asked);
    }

    private static List<Field> fields(ListStanding standing) {
        return List.of(
                new Field("service", Label.of("名称", "name"), String.join(" / ", standing.names())),
                new Field("provider", Label.of("事業者", "provider"), String.join(" / ", standing.providers())),
                new Field(
                        "period_end",
                        Label.of("監査対象期間の末日", "audit period to"),
                        standing.periodEnd().map(LocalDate::toString).orElse("")),
                new Field(STATUS, Label.of("状況", "status"), standing.status().name()));
    }

    private static List<FieldChange> changed(StandingChange change) {
        List<FieldChange> changed = new ArrayList<>();
        if (change.before().isPresent() && change.after().isPresent()) {
            List<Field> before = fields(change.before().get());
            List<Field> after = fields(change.after().get());
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).equals(after.get(i))) {
                    changed.add(new FieldChange(before.get(i), after.get(i)));
                }
            }
        }
        return changed;
    }

    // ---- text --------------------------------------------------------------------------------------------------

    private static Document document(
            ListDifference difference, Function<StandingChange, List<ListEvent>> events, Language language) {
        String title = Label.of("リストの差分 ", "Difference of a list, ").in(language) + difference.from() + " → "
                + difference.to();
        return Document.of(language, title, blocks -> {
            blocks.paragraph(Label.of(
                            "網羅性：前の日" + complete(difference.fromComplete()).ja() + "、後の日"
                                    + complete(difference.toComplete()).ja() + "。網羅的でない日には、記録がないことは不掲載を意味しない。",
                            "The earlier list is "
                                    + complete(difference.fromComplete()).en() + ", the later one "
                                    + complete(difference.toComplete()).en()
                                    + ". Where a list is not complete, that nothing is on record does not mean that it"
                                    + " is not listed.")
                    .in(language));
            section(blocks, difference, events, Kind.ADDED, Label.of("追加", "Added"), language);
            section(blocks, difference, events, Kind.DROPPED, Label.of("リストから消えたもの", "Gone from the list"), language);
            section(blocks, difference, events, Kind.CHANGED, Label.of("変更", "Changed"), language);
            if (difference.changes().stream().anyMatch(change -> difference.kind(change) == Kind.LISTED_IN_NEITHER)) {
                Label neither = Label.of("両日とも不掲載（記録は一方のみ）", "Listed on neither day, and on record in one list alone");
                section(blocks, difference, events, Kind.LISTED_IN_NEITHER, neither, language);
            }
        });
    }

    private static Label complete(boolean complete) {
        return complete ? Label.of("は網羅的", "complete") : Label.of("は網羅的でない", "not complete");
    }

    private static void section(
            Blocks blocks,
            ListDifference difference,
            Function<StandingChange, List<ListEvent>> events,
            Kind kind,
            Label title,
            Language language) {
        List<Item> items = difference.changes().stream()
                .filter(change -> difference.kind(change) == kind)
                .map(change -> item(difference, change, events.apply(change), language))
                .toList();
        blocks.section(
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                title.in(language)
                        + Label.of("：" + items.size() + "件", ": " + items.size())
                                .in(language),
                inside -> inside.tree(items));
    }

    private static Item item(
            ListDifference difference, StandingChange change, List<ListEvent> onRecord, Language language) {
        ListStanding one = change.registration();
        String name = one.registrationNumber().map(number -> number + " ").orElse("")
                + String.join(" / ", one.names())
                + Label.of("（", " (").in(language)
                + (change.after().isEmpty() ? Label.of("前回は", "was ").in(language) : "")
                + one.status().label().in(language)
                + Label.of("）：", "): ").in(language)
                + difference.happened(change, onRecord).in(language);
        List<Line> lines = new ArrayList<>();
        changed(change)
                .forEach(field -> lines.add(Line.of(field.before().label().in(language) + " "
                        + shown(field.before(), language) + " → " + shown(field.after(), language))));
        difference
                .events(change)
                .forEach(event -> lines.add(Line.of(
                        Label.of("異動：", "Event: ").in(language) + event.words().in(language))));
        return lines.isEmpty()
                ? Item.of(Line.of(name))
                : new Item(
                        Line.of(name),
                        List.of(new Items(false, lines.stream().map(Item::of).toList())));
    }

    private static String shown(Field field, Language language) {
        if (field.value().isEmpty()) {
            return Label.of("（記録なし）", "(not on record)").in(language);
        }
        return field.name().equals(STATUS)
                ? ListingStatus.valueOf(field.value()).label().in(language)
                : field.value();
    }

    // ---- JSON and CSV ------------------------------------------------------------------------------------------

    private static String json(ListDifference difference, Function<StandingChange, List<ListEvent>> events) {
        ObjectNode json = Json.object()
                .put("from", difference.from().toString())
                .put("fromComplete", difference.fromComplete())
                .put("to", difference.to().toString())
                .put("toComplete", difference.toComplete());
        ArrayNode changes = json.putArray("changes");
        for (StandingChange change : difference.changes()) {
            ObjectNode one =
                    changes.addObject().put("change", difference.kind(change).name());
            one.set("happened", Json.of(difference.happened(change, events.apply(change))));
            change.before().ifPresent(standing -> standing(one.putObject("before"), standing));
            change.after().ifPresent(standing -> standing(one.putObject("after"), standing));
            for (ListEvent event : difference.events(change)) {
                ListOnDay.event(one.withArray("events").addObject(), event);
            }
        }
        return Json.write(json);
    }

    private static void standing(ObjectNode json, ListStanding standing) {
        standing.registrationNumber().ifPresent(number -> json.put("registrationNumber", number.toString()));
        json.put("programme", standing.programme().name());
        standing.names().forEach(json.putArray("names")::add);
        standing.providers().forEach(json.putArray("providers")::add);
        standing.periodEnd().ifPresent(day -> json.put("periodEnd", day.toString()));
        json.put("status", standing.status().name());
    }

    private static String csv(ListDifference difference) {
        Csv csv = new Csv().row("change", "registration_number", "service", "field", "before", "after");
        for (StandingChange change : difference.changes()) {
            ListStanding one = change.registration();
            String number =
                    one.registrationNumber().map(RegistrationNumber::toString).orElse("");
            if (change.before().isEmpty() || change.after().isEmpty()) {
                for (Field field : fields(one)) {
                    boolean added = change.before().isEmpty();
                    csv.row(
                            difference.kind(change).name(),
                            number,
                            one.firstName(),
                            field.name(),
                            added ? "" : field.value(),
                            added ? field.value() : "");
                }
            }
            for (FieldChange field : changed(change)) {
                csv.row(
                        difference.kind(change).name(),
                        number,
                        one.firstName(),
                        field.before().name(),
                        field.before().value(),
                        field.after().value());
            }
        }
        return csv.toString();
    }
}
