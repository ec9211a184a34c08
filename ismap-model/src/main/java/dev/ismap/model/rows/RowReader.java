package dev.ismap.model.rows;

import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.core.time.TypedDay;
import dev.ismap.model.Named;
import dev.ismap.model.internal.problem.Characters;
import dev.ismap.model.internal.problem.TableTexts;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.rows.ServiceRows.RowColumn;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of one table, one after the other, and collects what is wrong with them. */
final class RowReader {

    /** Words that stand for no value, in lower case and half width. A blank cell does that without a word. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "-",
            "--",
            "---",
            "ー",
            "―",
            "~",
            "n/a",
            "na",
            "n.a.",
            "tbd",
            "none",
            "null",
            "?",
            "未定",
            "不明",
            "なし",
            "無し",
            "無",
            "該当なし",
            "該当無し",
            "未登録",
            "永続",
            "無期限",
            "9999-99-99",
            "0000-00-00");

    private static final Set<LocalDate> PLACEHOLDER_DAYS = Set.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(2099, 12, 31),
            LocalDate.of(9999, 12, 31));

    /** Words that say that there is none, in half width and lower case. */
    private static final Set<String> NONE = Set.of("なし", "無し", "無", "該当なし", "該当無し", "none");

    private static final String DAYS = "2024-03-31, 令和6年3月31日";
    private static final String DAYS_AND_MONTHS = DAYS + ", 2024年3月";

    /** Where a list says what an entry is built on. */
    private static final Pattern BASE = Pattern.compile("/entries/(\\d+)/builtOn/\\d+");

    private final ServiceRows table;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Object, Integer> lines = new HashMap<>();

    /** The row of each entry. */
    private final List<Integer> rows = new ArrayList<>();

    RowReader(ServiceRows table) {
        this.table = table;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The entry of a row; empty where the row is blank or can't be understood. */
    Optional<CloudServiceEntry> read(int row, List<String> cells) {
        if (cells.stream().allMatch(Blank::is)) {
            return Optional.empty();
        }
        if (cells.size() != table.columns().size()) {
            add(
                    "/" + row,
                    ProblemCode.ROW_WIDTH,
                    TableTexts.width(row + 1, cells.size(), table.columns().size()));
            return Optional.empty();
        }
        int before = problems.size();
        CloudServiceEntry entry = entry(new Row(row, cells));
        if (problems.size() > before) {
            return Optional.empty();
        }
        Object identity = entry.registrationNumber()
                .<Object>map(number -> number)
                .orElseGet(() -> List.of(entry.programme(), entry.service()));
        Integer first = lines.putIfAbsent(identity, row + 1);
        if (first != null) {
            add("/" + row, ProblemCode.ROW_DUPLICATE, TableTexts.duplicate(row + 1, first));
            return Optional.empty();
        }
        rows.add(row);
        return Optional.of(entry);
    }

    /** What is built on a service that no row has, by its cell: of a list, that is refused wherever it is from. */
    List<Problem> unknownBases(CloudServiceList list) {
        int column = table.columns().indexOf(RowColumn.PLATFORM);
        if (column < 0) {
            return List.of(); // and the list is not gone through again
        }
        List<Problem> result = new ArrayList<>();
        for (Problem problem : list.problems()) {
            Matcher place = BASE.matcher(problem.path());
            if (place.matches()) {
                int row = rows.get(Integer.parseInt(place.group(1)));
                result.add(ProblemCode.UNKNOWN_BASE.at(
                        "/" + row + "/" + column,
                        TableTexts.inCell(row + 1, RowColumn.PLATFORM.label(), problem.message())));
            }
        }
        return result;
    }

    private CloudServiceEntry entry(Row row) {
        Optional<RegistrationNumber> number = row.number();
        String service = row.required(RowColumn.SERVICE).orElse("");
        Programme programme = row.programme();
        Optional<String> provider = row.named(RowColumn.PROVIDER);
        Optional<PartialDate> registered = row.date(RowColumn.REGISTERED_ON);
        Optional<PartialDate> renewed = row.date(RowColumn.RENEWED_ON);
        Ends ends = new Ends(row.day(RowColumn.PERIOD_END), row.lastValidDay());
        row.order(ends);
        List<ListEvent> events = new ArrayList<>();
        registered.ifPresent(date -> {
            ListEvent first = event(ListEventKind.REGISTERED, date);
            // a period that ended later belongs to a renewal of which the table has no day
            boolean itsOwn = renewed.isEmpty()
                    && ends.period()
                            .filter(end -> date.first().filter(end::isBefore).isEmpty())
                            .isEmpty();
            events.add(itsOwn ? ends.of(first) : first);
        });
        row.date(RowColumn.RENEWAL_APPLIED_ON)
                .ifPresent(date -> events.add(event(ListEventKind.RENEWAL_APPLIED, date)));
        renewed.ifPresent(date -> events.add(ends.of(event(ListEventKind.RENEWED, date))));
        ListEvent seen = ends.of(event(ListEventKind.OBSERVED, table.known()).withName(service));
        seen = provider.map(seen::withProvider).orElse(seen);
        seen = seen.withScope(ServiceScope.none()
                .withComponents(row.names(RowColumn.COMPONENTS))
                .withRegions(row.names(RowColumn.REGIONS)));
        events.add(row.remark().map(seen::withRemark).orElse(seen));
        return new CloudServiceEntry(
                number, service, provider, programme, table.basis(), row.names(RowColumn.PLATFORM), events);
    }

    /** What a registration rests on, and until when it is valid, as far as a row says. */
    private record Ends(Optional<LocalDate> period, Optional<LocalDate> validity) {

        ListEvent of(ListEvent event) {
            ListEvent with = period.map(event::withPeriodEnd).orElse(event);
            return validity.map(with::withLastValidDay).orElse(with);
        }
    }

    private ListEvent event(ListEventKind kind, PartialDate effective) {
        ListEvent event = ListEvent.undated(kind).withEffective(effective).withKnownOn(table.known());
        return table.source().map(event::withSource).orElse(event);
    }

    private void add(String path, ProblemCode code, Label message) {
        problems.add(code.at(path, message));
    }

    /** One row, read cell by cell. */
    private final class Row {

        private final int index;
        private final List<String> cells;

        Row(int index, List<String> cells) {
            this.index = index;
            this.cells = cells;
        }

        /** The text of a cell, as it stands but for the space around it; empty where it is blank or refused. */
        Optional<String> text(RowColumn column) {
            int at = table.columns().indexOf(column);
            if (at < 0 || Blank.is(cells.get(at))) {
                return Optional.empty();
            }
            return sound(column, CellText.oneLine(cells.get(at)));
        }

        /** A text of characters that may stand in one; only a remark still has lines here. */
        private Optional<String> sound(RowColumn column, String text) {
            if (Characters.firstRefusedInLines(text).isPresent()) {
                refuse(column, ProblemCode.WRONG_FORM, TableTexts.characters(index + 1, column.label(), text));
                return Optional.empty();
            }
            if (text.length() > TableLimits.TEXT) {
                refuse(
                        column,
                        ProblemCode.TOO_LARGE,
                        TableTexts.tooLong(index + 1, column.label(), text.length(), TableLimits.TEXT));
                return Optional.empty();
            }
            return Optional.of(text);
        }

        /** The remark with its lines. */
        Optional<String> remark() {
            int at = table.columns().indexOf(RowColumn.REMARK);
            return at < 0 || Blank.is(cells.get(at))
                    ? Optional.empty()
                    : sound(RowColumn.REMARK, CellText.lines(cells.get(at)));
        }

        /** Several names of a cell; none where it says so, and not asked where it is blank. */
        Input<List<String>> names(RowColumn column) {
            int at = table.columns().indexOf(column);
            if (at < 0 || Blank.is(cells.get(at))) {
                return Input.notAsked();
            }
            String whole = CellText.lines(cells.get(at));
            if (NONE.contains(TypedDay.halfWidth(whole).toLowerCase(Locale.ROOT))) {
                return Input.given(List.of());
            }
            List<String> names = column == RowColumn.REGIONS ? CellText.places(whole) : CellText.items(whole);
            for (String name : names) {
                if (isPlaceholder(column, name) || sound(column, name).isEmpty()) {
                    return Input.notAsked();
                }
            }
            return Input.given(names);
        }

        /** A day that may lie after the day of the table. */
        Optional<LocalDate> lastValidDay() {
            RowColumn column = RowColumn.LAST_VALID_DAY;
            Optional<LocalDate> day = named(column).flatMap(CellDay::parse);
            if (day.isEmpty()) {
                named(column).ifPresent(text -> refuseDay(column, text, DAYS));
            }
            return day;
        }

        void order(Ends ends) {
            ends.period()
                    .ifPresent(period -> ends.validity()
                            .filter(last -> !last.isAfter(period))
                            .ifPresent(last -> refuse(
                                    RowColumn.LAST_VALID_DAY,
                                    ProblemCode.END_BEFORE_START,
                                    TableTexts.validityTooEarly(
                                            index + 1, RowColumn.LAST_VALID_DAY.label(), last, period))));
        }

        Optional<String> required(RowColumn column) {
            int at = table.columns().indexOf(column);
            if (at >= 0 && Blank.is(cells.get(at))) {
                refuse(column, ProblemCode.ROW_BLANK, TableTexts.blank(index + 1, column.label()));
            }
            return named(column);
        }

        /** The text of a cell, which is a name or the like and no placeholder. */
        Optional<String> named(RowColumn column) {
            return text(column).filter(text -> !isPlaceholder(column, text));
        }

        Optional<RegistrationNumber> number() {
            RowColumn column = RowColumn.REGISTRATION_NUMBER;
            Optional<String> text = named(column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                String typed = TypedDay.halfWidth(text.get());
                if (typed.chars().noneMatch(Character::isDigit)) {
                    throw new IllegalArgumentException("A heading or a word, but no number");
                }
                RegistrationNumber number = RegistrationNumber.parse(typed);
                RegistrationNumber capital =
                        RegistrationNumber.parse(number.text().toUpperCase(Locale.ROOT));
                return Optional.of(capital.hasUsualForm() ? capital : number);
            } catch (IllegalArgumentException noNumber) {
                refuse(
                        column,
                        ProblemCode.WRONG_FORM,
                        TableTexts.form(index + 1, column.label(), text.get(), "C21-0012-2"));
                return Optional.empty();
            }
        }

        Programme programme() {
            RowColumn column = RowColumn.PROGRAMME;
            Optional<String> text = required(column);
            if (text.isEmpty()) {
                return Programme.ISMAP;
            }
            String word = TypedDay.halfWidth(text.get()).toUpperCase(Locale.ROOT);
            for (Programme programme : Programme.values()) {
                if (Named.Labels.constant(programme).en().equals(word)) {
                    return programme;
                }
            }
            refuse(
                    column,
                    ProblemCode.NOT_ALLOWED,
                    TableTexts.form(index + 1, column.label(), text.get(), "ISMAP, ISMAP-LIU"));
            return Programme.ISMAP;
        }

        Optional<LocalDate> day(RowColumn column) {
            Optional<PartialDate> date = date(column, DAYS);
            if (date.isPresent() && date.get().day().isEmpty()) {
                text(column).ifPresent(text -> refuseDay(column, text, DAYS));
            }
            return date.flatMap(PartialDate::day);
        }

        Optional<PartialDate> date(RowColumn column) {
            return date(column, DAYS_AND_MONTHS);
        }

        private Optional<PartialDate> date(RowColumn column, String examples) {
            Optional<String> text = named(column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<PartialDate> date = CellDay.parsePartial(text.get());
            if (date.isEmpty()) {
                refuseDay(column, text.get(), examples);
            } else if (date.get().isAfter(table.day())) {
                refuse(
                        column,
                        ProblemCode.ROW_LATER,
                        TableTexts.later(index + 1, column.label(), date.get(), table.day()));
                return Optional.empty();
            }
            return date;
        }

        private void refuseDay(RowColumn column, String text, String examples) {
            refuse(
                    column,
                    ProblemCode.WRONG_FORM,
                    CellDay.isNoSuchDay(text)
                            ? TableTexts.noSuchDay(index + 1, column.label(), text)
                            : TableTexts.form(index + 1, column.label(), text, examples));
        }

        private boolean isPlaceholder(RowColumn column, String text) {
            boolean is = PLACEHOLDERS.contains(TypedDay.halfWidth(text).toLowerCase(Locale.ROOT))
                    || CellDay.parse(text).filter(PLACEHOLDER_DAYS::contains).isPresent();
            if (is) {
                refuse(column, ProblemCode.ROW_PLACEHOLDER, TableTexts.placeholder(index + 1, column.label(), text));
            }
            return is;
        }

        private void refuse(RowColumn column, ProblemCode code, Label message) {
            add("/" + index + "/" + table.columns().indexOf(column), code, message);
        }
    }
}
