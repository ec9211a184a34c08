package dev.ismap.model.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.internal.FixedList;
import dev.ismap.model.internal.LookedThrough;
import dev.ismap.model.internal.SortedTable;
import dev.ismap.model.internal.problem.Characters;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one pass in which a document without problems is read: tokens to values, with no tree between.
 *
 * <p>It follows the same layout under the same limits as {@link TreeReader} and {@link Binder}, and says nothing of what
 * is wrong: at the first thing that is not as it is written, it gives up, and these two look at the whole document. What
 * it reads, they would read alike.
 */
final class TokenReader {

    /** No name of a layout is as long; a document with a longer one is looked at more closely. */
    private static final int LONGEST_NAME = 64;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final ReadLimits limits;
    private final Layouts layouts;

    /** It keeps names that it has seen, some thousands at most and none longer than those of a layout. */
    private final JsonFactory factory;

    TokenReader(ReadLimits limits, Layouts layouts) {
        this.limits = limits;
        this.layouts = layouts;
        this.factory = TreeReader.builder(limits, Math.min(LONGEST_NAME, limits.bytes()))
                .enable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    /** The document; nothing where it has to be looked at more closely. */
    Optional<Object> read(byte[] bytes, Class<?> type) {
        if (bytes.length > limits.bytes() || mayBeOtherEncoding(bytes)) {
            return Optional.empty();
        }
        Utf8 text = Utf8.in(bytes);
        return text == Utf8.NOT ? Optional.empty() : read(() -> factory.createParser(bytes), text == Utf8.PLAIN, type);
    }

    /** The document; nothing where it has to be looked at more closely. */
    Optional<Object> read(String text, Class<?> type) {
        return TreeReader.isLarger(text, limits.bytes())
                ? Optional.empty()
                : read(() -> factory.createParser(text.toCharArray(), 0, text.length()), false, type);
    }

    /** Whether there is a byte order mark, or anything by which a parser could take bytes for another encoding than UTF-8. */
    private static boolean mayBeOtherEncoding(byte[] bytes) {
        boolean wide = bytes.length < 2 || bytes[0] == 0 || bytes[1] == 0;
        boolean marked = bytes.length >= 3
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
        return wide || marked;
    }

    private interface Source {
        JsonParser parser() throws IOException;
    }

    private Optional<Object> read(Source source, boolean plain, Class<?> type) {
        try (JsonParser parser = source.parser()) {
            return Optional.of(new Pass(parser, limits, layouts, new Texts(plain)).document(type));
        } catch (GiveUp | JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("What is in memory could not be read", e);
        }
    }

    /** One reading. */
    private static final class Pass {

        /** The place of no member: the object ends. */
        private static final int NONE = Integer.MIN_VALUE;

        private final JsonParser parser;
        private final ReadLimits limits;
        private final Layouts layouts;
        private final Texts texts;
        private int values = 1;
        private int depth;

        /** The member that is being read, which says whether its texts may have several lines. */
        private @Nullable Member within;

        Pass(JsonParser parser, ReadLimits limits, Layouts layouts, Texts texts) {
            this.parser = parser;
            this.limits = limits;
            this.layouts = layouts;
            this.texts = texts;
        }

        Object document(Class<?> type) throws IOException, GiveUp {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            require(IsmapJson.KIND.equals(deeper(parser.nextFieldName())));
            count();
            require(parser.nextToken() == JsonToken.VALUE_STRING);
            DocumentKind kind = present(DocumentKind.find(text()).orElse(null));
            require(type.isAssignableFrom(IsmapJson.type(kind)));
            Object document = record(layouts.of(IsmapJson.type(kind)), parser.nextFieldName(), 1);
            require(parser.nextToken() == null);
            return document;
        }

        // ---- what is in bounds -------------------------------------------------------------------------------------

        private static void require(boolean asExpected) throws GiveUp {
            if (!asExpected) {
                throw new GiveUp();
            }
        }

        private static <T> T present(@Nullable T value) throws GiveUp {
            if (value == null) {
                throw new GiveUp();
            }
            return value;
        }

        private void count() throws GiveUp {
            require(++values <= limits.values());
        }

        /** Goes into an object or a list, whose first token is handed through. */
        private <T> T deeper(T first) throws GiveUp {
            require(++depth <= limits.depth());
            return first;
        }

        private String text() throws IOException, GiveUp {
            String text = parser.getText();
            require(text.length() <= limits.textLength());
            return text;
        }

        // ---- objects -----------------------------------------------------------------------------------------------

        /** The record whose first name was read already, after some members that are none of it. */
        private Object record(Shape.Fields fields, @Nullable String first, int before) throws IOException, GiveUp {
            @Nullable Object[] values = new @Nullable Object[fields.size()];
            int count = before;
            int place = first == null ? NONE : fields.place(first, 0);
            while (place != NONE) {
                require(place >= 0 && values[place] == null && ++count <= limits.entries());
                values[place] = member(fields.member(place), parser.nextToken());
                place = next(fields, place + 1);
            }
            endOfObject();
            if (count == before && fields.canBeAbsent()) {
                return present(fields.absent()); // most decisions say no more than what they are
            }
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    values[i] = present(fields.absent(i));
                }
            }
            require(!fields.isReversed(values));
            try {
                return fields.create(values);
            } catch (IllegalArgumentException e) {
                throw new GiveUp(); // it refuses values that do not go together
            }
        }

        /** The place of the next member; most are written in the order of the record, so one is expected. */
        private int next(Shape.Fields fields, int expected) throws IOException {
            if (expected < fields.size() && parser.nextFieldName(fields.name(expected))) {
                return expected;
            }
            String name = expected < fields.size() ? parser.currentName() : parser.nextFieldName();
            return parser.currentToken() == JsonToken.FIELD_NAME ? fields.place(name, expected) : NONE;
        }

        private void endOfObject() throws GiveUp {
            require(parser.currentToken() == JsonToken.END_OBJECT);
            depth--;
        }

        private Object member(Member member, JsonToken token) throws IOException, GiveUp {
            Member outside = within;
            within = member;
            Object value = switch (member.presence()) {
                case INPUT -> fact(member.shape(), token, member);
                case OPTIONAL -> Optional.of(value(member.shape(), token));
                case REQUIRED, LIST, TABLE, RECORD -> value(member.shape(), token);
            };
            within = outside;
            return value;
        }

        /** A fact; of one in a table, which has no member of its own, nobody can say that it does not apply. */
        private Object fact(Shape shape, JsonToken token, @Nullable Member member) throws IOException, GiveUp {
            if (token != JsonToken.START_OBJECT) {
                return Input.given(value(shape, token));
            }
            count();
            String first = deeper(parser.nextFieldName());
            return FactState.STATE.equals(first) ? state(member) : Input.given(object(shape, first));
        }

        private Object state(@Nullable Member member) throws IOException, GiveUp {
            count();
            require(parser.nextToken() == JsonToken.VALUE_STRING);
            String state = text();
            String next = parser.nextFieldName();
            if (state.equals(FactState.UNKNOWN)) {
                require(next == null);
                endOfObject();
                return Input.notKnown();
            }
            require(state.equals(FactState.NOT_APPLICABLE)
                    && member != null
                    && member.mayNotApply()
                    && FactState.REASON.equals(next)
                    && limits.entries() > 1);
            Object reason = value(Scalars.LINES, parser.nextToken());
            require(!Blank.is(reason.toString()) && parser.nextFieldName() == null);
            endOfObject();
            return Input.notApplicable(reason.toString());
        }

        /** The value of a shape that is written as an object whose first name was read already. */
        private Object object(Shape shape, @Nullable String first) throws IOException, GiveUp {
            if (shape instanceof Shape.Fields fields) {
                return record(fields, first, 0);
            } else if (shape instanceof Shape.Variants variants) {
                require(variants.discriminator().equals(first) && parser.nextToken() == JsonToken.VALUE_STRING);
                count();
                require(parser.getTextLength() <= limits.textLength());
                Shape.Fields fields = present(
                        variants.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
                return record(fields, parser.nextFieldName(), 1);
            } else if (shape instanceof Shape.Table table) {
                return table(table, first);
            }
            throw new GiveUp();
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // the keys of a table are of one type that has an order
        private Object table(Shape.Table table, @Nullable String first) throws IOException, GiveUp {
            List<Comparable> keys = new ArrayList<>();
            List<Object> entries = new ArrayList<>();
            for (String name = first; name != null; name = parser.nextFieldName()) {
                require(!name.equals(FactState.STATE)
                        && name.length() <= limits.textLength()
                        && keys.size() < limits.entries());
                keys.add((Comparable) present(texts.value(table.key(), name)));
                JsonToken token = parser.nextToken();
                entries.add(
                        table.presence() == Presence.INPUT
                                ? fact(table.value(), token, null)
                                : value(table.value(), token));
            }
            endOfObject();
            return sound(present(SortedTable.of(keys, entries).orElse(null)));
        }

        /** A container of which each value was looked at as it was read. */
        private static Object sound(Object container) {
            if (container instanceof LookedThrough records) {
                records.foundSound();
            }
            return container;
        }

        // ---- values ------------------------------------------------------------------------------------------------

        private Object value(Shape shape, JsonToken token) throws IOException, GiveUp {
            count();
            if (token == JsonToken.START_OBJECT) {
                return object(shape, deeper(parser.nextFieldName()));
            } else if (token == JsonToken.VALUE_STRING && shape instanceof Shape.Text form) {
                return text(form);
            } else if (token == JsonToken.VALUE_STRING && shape instanceof Shape.Choice choice) {
                return present(choice.constants().get(text()));
            } else if (token == JsonToken.START_ARRAY && shape instanceof Shape.Rows rows) {
                return list(rows);
            } else if (token.isBoolean() && shape instanceof Shape.Flag) {
                return token == JsonToken.VALUE_TRUE;
            } else if (token == JsonToken.VALUE_NUMBER_INT && shape instanceof Shape.Whole) {
                require(parser.getTextLength() <= limits.numberLength());
                return parser.getIntValue();
            } else if (shape instanceof Shape.Fields fields && fields.alone().isPresent()) {
                values--; // the same value, which is counted once
                return fields.ofAlone(value(fields.alone().get().shape(), token));
            }
            throw new GiveUp();
        }

        @SuppressWarnings("ReferenceEquality") // a form is there once
        private Object text(Shape.Text form) throws IOException, GiveUp {
            if (parser.getTextLength() == Scalars.DAY_LENGTH && limits.textLength() >= Scalars.DAY_LENGTH) {
                Object day = texts.day(form, parser.getTextCharacters(), parser.getTextOffset());
                if (day != null) {
                    return day;
                }
            }
            return text(form, form == Scalars.TEXT ? line() : text());
        }

        /** A text of one line: a list has the same source and remark again and again. */
        private String line() throws IOException, GiveUp {
            int length = parser.getTextLength();
            require(length <= limits.textLength());
            return texts.known(parser.getTextCharacters(), parser.getTextOffset(), length);
        }

        @SuppressWarnings("ReferenceEquality") // a form is there once
        private Object text(Shape.Text form, String text) throws GiveUp {
            Object value = texts.value(form, text);
            if (value != null) {
                return value;
            }
            require(form == Scalars.TEXT
                    && within != null
                    && within.mayHaveLineBreaks()
                    && Characters.firstRefusedInLines(text).isEmpty());
            return text;
        }

        private Object list(Shape.Rows rows) throws IOException, GiveUp {
            List<Object> items = new ArrayList<>();
            JsonToken token = deeper(parser.nextToken());
            while (token != JsonToken.END_ARRAY) {
                require(items.size() < limits.entries());
                items.add(value(rows.item(), present(token)));
                token = parser.nextToken();
            }
            depth--;
            return rows.item() instanceof Shape.Fields ? sound(FixedList.copyOf(items)) : List.copyOf(items);
        }
    }

    /** Says that the document has to be looked at more closely. */
    private static final class GiveUp extends Exception {

        private static final long serialVersionUID = 1L;

        GiveUp() {
            super("To be looked at more closely", null, false, false);
        }
    }
}
