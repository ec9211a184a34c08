package dev.ismap.model.json;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.internal.Lines;
import dev.ismap.model.internal.SortedTable;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Values to a text, with the members in the order of the layout and nothing where nothing is said.
 *
 * <p>A value built in Java may hold what no document can: a name with a line break, or a fact that does not apply and
 * always does. That is noted as a problem, so that what is written can always be read.
 */
final class ValueWriter {

    private final JsonText out;
    private final ProblemCollector problems;

    /** Names of members and indices of items down to where this is; made a place of only where there is a problem. */
    private final List<Object> path = new ArrayList<>();

    ValueWriter(JsonText out, ProblemCollector problems) {
        this.out = out;
        this.problems = problems;
    }

    /**
     * Writes the object of a record.
     *
     * @param fields its layout
     * @param record the record
     * @param tag the name of a member that says what the record is, and stands first
     * @param word what it says
     */
    void object(Shape.Fields fields, Object record, String tag, String word) throws IOException {
        out.startObject();
        out.name(tag);
        out.text(word);
        members(fields, record);
        out.endObject();
    }

    private void members(Shape.Fields fields, Object record) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            Member member = fields.member(i);
            Object value = member.valueIn(record);
            if (isSaid(member, value)) {
                path.add(member.name());
                out.name(member.name());
                member(member, value);
                leave();
            }
        }
    }

    private void leave() {
        path.remove(path.size() - 1);
    }

    // ---- what is said ------------------------------------------------------------------------------------------

    private static boolean isSaid(Member member, Object value) {
        return switch (member.presence()) {
            case INPUT -> !(value instanceof Input.NotAsked<?>);
            case OPTIONAL -> ((Optional<?>) value).isPresent();
            case REQUIRED -> true;
            case LIST -> !((List<?>) value).isEmpty();
            case TABLE -> !((Map<?, ?>) value).isEmpty();
            case RECORD -> member.required() || saysSomething((Shape.Fields) member.shape(), value);
        };
    }

    private static boolean saysSomething(Shape.Fields fields, Object record) {
        for (Member member : fields.members()) {
            if (isSaid(member, member.valueIn(record))) {
                return true;
            }
        }
        return false;
    }

    // ---- values ------------------------------------------------------------------------------------------------

    private void member(Member member, Object value) throws IOException {
        switch (member.presence()) {
            case INPUT -> fact(member, (Input<?>) value);
            case OPTIONAL -> value(member.shape(), ((Optional<?>) value).orElseThrow(), member);
            case REQUIRED, LIST, TABLE, RECORD -> value(member.shape(), value, member);
        }
    }

    private void fact(Member member, Input<?> input) throws IOException {
        if (!(input instanceof Input.NotApplicable<?> none)) {
            answer(member.shape(), input, member);
            return;
        }
        if (!member.mayNotApply()) {
            problem(ProblemCode.NOT_APPLICABLE_HERE, ProblemTexts.notApplicableHere());
        }
        out.startObject();
        out.name(FactState.STATE);
        out.text(FactState.NOT_APPLICABLE);
        out.name(FactState.REASON);
        path.add(FactState.REASON);
        text(none.reason(), () -> true);
        leave();
        out.endObject();
    }

    private void answer(Shape shape, Input<?> input, Member within) throws IOException {
        if (input instanceof Input.Given<?> given) {
            value(shape, given.value(), within);
        } else {
            out.startObject();
            out.name(FactState.STATE);
            out.text(FactState.UNKNOWN);
            out.endObject();
        }
    }

    /** A value that stands in a member, however deep in lists and tables. */
    private void value(Shape shape, Object value, Member within) throws IOException {
        if (shape instanceof Shape.Flag || shape instanceof Shape.Whole) {
            out.plain(value);
        } else if (shape instanceof Shape.Choice) {
            out.text(((Enum<?>) value).name());
        } else if (shape instanceof Shape.Text form) {
            text(value.toString(), form.isExact() ? () -> false : within::mayHaveLineBreaks);
        } else if (shape instanceof Shape.Rows rows) {
            list(rows, (List<?>) value, within);
        } else if (shape instanceof Shape.Table table) {
            table(table, (Map<?, ?>) value, within);
        } else if (shape instanceof Shape.Fields fields) {
            record(fields, value);
        } else {
            variant((Shape.Variants) shape, value);
        }
    }

    private void text(String text, BooleanSupplier mayHaveLineBreaks) throws IOException {
        Lines.refused(text, mayHaveLineBreaks).ifPresent(refused -> problem(ProblemCode.WRONG_FORM, refused));
        out.text(text);
    }

    private void list(Shape.Rows rows, List<?> values, Member within) throws IOException {
        out.startList();
        for (int i = 0; i < values.size(); i++) {
            path.add(i);
            value(rows.item(), values.get(i), within);
            leave();
        }
        out.endList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the keys of a table are of one type that has an order
    private void table(Shape.Table table, Map<?, ?> values, Member within) throws IOException {
        out.startObject();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) SortedTable.copyOf((Map) values)).entrySet()) {
            String key = entry.getKey().toString();
            path.add(key);
            Lines.refused(key, () -> false).ifPresent(refused -> problem(ProblemCode.WRONG_FORM, refused));
            out.name(key);
            if (table.presence() != Presence.INPUT) {
                value(table.value(), entry.getValue(), within);
            } else {
                answer(table.value(), (Input<?>) entry.getValue(), within);
            }
            leave();
        }
        out.endObject();
    }

    /** A record; where it says nothing but the one thing that may stand for the whole, that alone. */
    void record(Shape.Fields fields, Object record) throws IOException {
        if (fields.alone().isPresent()) {
            Member alone = fields.alone().get();
            boolean isAlone = fields.members().stream()
                    .allMatch(member -> isSaid(member, member.valueIn(record)) == member.equals(alone));
            if (isAlone) {
                path.add(alone.name());
                member(alone, alone.valueIn(record));
                leave();
                return;
            }
        }
        out.startObject();
        members(fields, record);
        out.endObject();
    }

    private void variant(Shape.Variants variants, Object value) throws IOException {
        Map.Entry<String, Shape.Fields> variant = variants.of(value.getClass());
        object(variant.getValue(), value, variants.discriminator(), variant.getKey());
    }

    private void problem(ProblemCode code, Label message) {
        Place place = Place.ROOT;
        for (Object step : path) {
            place = step instanceof Integer index ? place.item(index) : place.member(step.toString());
        }
        problems.add(place, code, () -> message);
    }
}
