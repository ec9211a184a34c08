package dev.ismap.model.json;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.internal.Lines;
import dev.ismap.model.internal.SortedTable;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Values to a text, with the members in the order of the layout and nothing where nothing is said.
 *
 * <p>A value built in Java may hold what no document can: a name with a line break, or a fact that does not apply and
 * always does. That is noted as a problem, so that what is written can always be read.
 */
final class ValueWriter {

    /** The levels for which there is room at first. */
    private static final int DEPTH = 16;

    private final JsonText out;
    private final ProblemCollector problems;

    /** Names of members and indices of items down to where this is; made a place of only where there is a problem. */
    private @Nullable Object[] path = new @Nullable Object[DEPTH];

    private int depth;

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
        if (saysNothing(fields, record)) {
            return;
        }
        for (int i = 0; i < fields.size(); i++) {
            Member member = fields.member(i);
            Object value = member.valueIn(record);
            if (isSaid(member, value)) {
                enter(member.name());
                out.name(fields.name(i));
                member(member, value);
                leave();
            }
        }
    }

    /** Whether a record is the one of which nothing is said, as it was read; another may be equal to it. */
    @SuppressWarnings("ReferenceEquality") // that one is there once
    private static boolean saysNothing(Shape.Fields fields, Object record) {
        return record == fields.absent();
    }

    private void enter(Object step) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
        }
        path[depth++] = step;
    }

    private void leave() {
        depth--;
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
        if (saysNothing(fields, record)) {
            return false;
        }
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
        enter(FactState.REASON);
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
        if (!out.text(text)) {
            refused(text, mayHaveLineBreaks);
        }
    }

    private void refused(String text, BooleanSupplier mayHaveLineBreaks) {
        Lines.refused(text, mayHaveLineBreaks).ifPresent(refused -> problem(ProblemCode.WRONG_FORM, refused));
    }

    private void list(Shape.Rows rows, List<?> values, Member within) throws IOException {
        out.startList();
        for (int i = 0; i < values.size(); i++) {
            enter(i);
            value(rows.item(), values.get(i), within);
            leave();
        }
        out.endList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the keys of a table are of one type that has an order
    private void table(Shape.Table table, Map<?, ?> values, Member within) throws IOException {
        out.startObject();
        SortedTable<?, ?> sorted = SortedTable.copyOf((Map) values);
        for (int i = 0; i < sorted.size(); i++) {
            String key = sorted.key(i).toString();
            enter(key);
            if (!out.name(key)) {
                refused(key, () -> false);
            }
            if (table.presence() != Presence.INPUT) {
                value(table.value(), sorted.value(i), within);
            } else {
                answer(table.value(), (Input<?>) sorted.value(i), within);
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
                enter(alone.name());
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
        Shape.Variants.Variant variant = variants.of(value.getClass());
        out.startObject(variants.quotedDiscriminator(), variant.word());
        members(variant.fields(), value);
        out.endObject();
    }

    private void problem(ProblemCode code, Label message) {
        Place place = Place.ROOT;
        for (int i = 0; i < depth; i++) {
            Object step = Objects.requireNonNull(path[i]);
            place = step instanceof Integer index ? place.item(index) : place.member(step.toString());
        }
        problems.add(place, code, () -> message);
    }
}
