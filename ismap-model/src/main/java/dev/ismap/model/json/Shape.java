package dev.ismap.model.json;

import com.fasterxml.jackson.core.io.SerializedString;
import dev.ismap.core.text.Label;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of a value in JSON, worked out from its Java type. */
sealed interface Shape {

    /** What belongs here, in words that complete "This should be …". */
    Label expected();

    /** True or false. */
    record Flag() implements Shape {
        @Override
        public Label expected() {
            return Label.of("true又はfalse", "true or false");
        }
    }

    /** A whole number that fits an int. */
    record Whole() implements Shape {
        @Override
        public Label expected() {
            return Label.of("整数", "a whole number");
        }
    }

    /**
     * The name of a form in JSON Schema, such as {@code date}.
     *
     * @param name the name
     * @param pattern the texts that have the form; empty where all have it
     */
    record Format(String name, Optional<String> pattern) {}

    /**
     * A value written as a text.
     *
     * @param expected what belongs here
     * @param pattern the regular expression that every such text matches
     * @param format the form, where JSON Schema has a name for it
     * @param parser makes the value, or refuses the text with an IllegalArgumentException or a DateTimeException; the
     *     value's {@code toString()} gives the text back
     * @param isExact whether the parser takes the texts that match and no others, so that the pattern need not be tried
     */
    record Text(
            Label expected, Pattern pattern, Optional<Format> format, Function<String, Object> parser, boolean isExact)
            implements Shape {

        Text(Label expected, String pattern, Optional<Format> format, Function<String, Object> parser) {
            this(expected, Pattern.compile(pattern), format, parser, false);
        }

        /** This form, whose parser takes the texts that match and no others. */
        Text exact() {
            return new Text(expected, pattern, format, parser, true);
        }
    }

    /** One of the constants of an enum, by its name. */
    record Choice(Class<?> type, Map<String, Object> constants) implements Shape {
        @Override
        public Label expected() {
            return Label.of("決められた値のいずれか（文字列）", "one of the allowed words, as a text");
        }
    }

    /** A list of values of one shape. */
    record Rows(Shape item) implements Shape {
        @Override
        public Label expected() {
            return Label.of("リスト（[ … ]）", "a list ([ … ])");
        }
    }

    /** An object whose names are keys, in their natural order. */
    record Table(Text key, Presence presence, Shape value) implements Shape {
        @Override
        public Label expected() {
            return Label.of("オブジェクト（{ … }）", "an object ({ … })");
        }
    }

    /** An object with the members of a record. */
    final class Fields implements Shape {

        private final Class<?> type;
        private final Map<String, Member> members;
        private final List<Member> order;

        /** The names of the members in the same order, as a parser compares them with what comes next, and as written. */
        private final SerializedString[] names;

        /** What each member is when nothing is said of it. */
        private final @Nullable Object[] absents;

        private final List<Period> periods;
        private final Constructor<?> constructor;
        private final @Nullable Object absent;
        private final @Nullable Member alone;

        Fields(Class<?> type, List<Member> order, Constructor<?> constructor) {
            this.type = type;
            this.order = List.copyOf(order);
            this.members = new LinkedHashMap<>();
            this.names = new SerializedString[order.size()];
            this.absents = new Object[order.size()];
            this.periods = Period.among(this.order);
            this.constructor = constructor;
            Member ofItself = null;
            boolean canBeAbsent = true;
            for (int i = 0; i < names.length; i++) {
                Member member = order.get(i);
                members.put(member.name(), member);
                names[i] = new SerializedString(member.name());
                absents[i] = member.absent();
                canBeAbsent &= !member.required();
                if (ofItself == null && member.mayStandAlone()) {
                    ofItself = member;
                }
            }
            this.alone = ofItself;
            this.absent = canBeAbsent ? create(absents.clone()) : null;
        }

        Class<?> type() {
            return type;
        }

        /** The members in the order of the record's components. */
        List<Member> members() {
            return order;
        }

        Optional<Member> member(String name) {
            return Optional.ofNullable(members.get(name));
        }

        int size() {
            return names.length;
        }

        Member member(int place) {
            return order.get(place);
        }

        /** The name of a member, as a parser compares it with what comes next, and as it is written. */
        SerializedString name(int place) {
            return names[place];
        }

        /** The index of the member with a name, looked for first from where it may be expected; -1 where there is none. */
        int place(String name, int expected) {
            for (int i = 0; i < names.length; i++) {
                int place = expected + i < names.length ? expected + i : expected + i - names.length;
                if (names[place].getValue().equals(name)) {
                    return place;
                }
            }
            return -1;
        }

        /** What a member is when nothing is said of it; null where something must be. */
        @Nullable
        Object absent(int place) {
            return absents[place];
        }

        boolean has(String name) {
            return members.containsKey(name);
        }

        Map<String, Member> byName() {
            return members;
        }

        List<Period> periods() {
            return periods;
        }

        /** Whether a period among some values ends before it starts. */
        boolean isReversed(@Nullable Object[] values) {
            for (int i = 0; i < periods.size(); i++) {
                if (periods.get(i).reversed(values).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        /** The member whose value alone may be written for the whole record. */
        Optional<Member> alone() {
            return Optional.ofNullable(alone);
        }

        /** The record of which nothing is said but that value. */
        Object ofAlone(Object value) {
            return create(order.stream()
                    .map(member -> member.equals(alone) ? value : member.absent())
                    .toArray());
        }

        /** Whether a record of these fields can be had from nothing at all. */
        boolean canBeAbsent() {
            return absent != null;
        }

        /** The record of which nothing is said; null where something must be. */
        @Nullable
        Object absent() {
            return absent;
        }

        /**
         * The record of the values.
         *
         * @throws IllegalArgumentException if the record refuses them
         */
        Object create(@Nullable Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof IllegalArgumentException refused) {
                    throw refused;
                }
                throw new IllegalStateException("The constructor of " + type + " failed", e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The constructor of " + type + " cannot be called", e);
            }
        }

        @Override
        public Label expected() {
            return Label.of("オブジェクト（{ … }）", "an object ({ … })");
        }
    }

    /** An object of one of several records; a member tells which. */
    final class Variants implements Shape {

        /**
         * One of several records.
         *
         * @param word the word that stands for it
         * @param fields its layout
         */
        record Variant(SerializedString word, Fields fields) {}

        private final Class<?> type;
        private final SerializedString discriminator;
        private final Map<String, Fields> byName;
        private final List<Variant> variants;

        Variants(Class<?> type, String discriminator, Map<String, Fields> byName) {
            this.type = type;
            this.discriminator = new SerializedString(discriminator);
            this.byName = byName;
            this.variants = byName.entrySet().stream()
                    .map(one -> new Variant(new SerializedString(one.getKey()), one.getValue()))
                    .toList();
        }

        /** The type that all of them have. */
        Class<?> type() {
            return type;
        }

        /** The name of the member that tells which. */
        String discriminator() {
            return discriminator.getValue();
        }

        /** The same name as it is written. */
        SerializedString quotedDiscriminator() {
            return discriminator;
        }

        /** The records by the word that stands for each, in the order in which the type permits them. */
        Map<String, Fields> byName() {
            return byName;
        }

        /** The layout of the record for which some characters stand; null where they stand for none. */
        @Nullable
        Fields of(char[] text, int from, int length) {
            for (int i = 0; i < variants.size(); i++) {
                char[] word = variants.get(i).word().asQuotedChars(); // nothing in it is escaped
                if (Arrays.equals(word, 0, word.length, text, from, from + length)) {
                    return variants.get(i).fields();
                }
            }
            return null;
        }

        /** A record with the word that stands for it. */
        Variant of(Class<?> record) {
            for (int i = 0; i < variants.size(); i++) { // a few
                if (variants.get(i).fields().type() == record) {
                    return variants.get(i);
                }
            }
            throw new IllegalArgumentException("No variant for " + record);
        }

        @Override
        public Label expected() {
            return Label.of(
                    "「" + discriminator() + "」を持つオブジェクト（{ … }）",
                    "an object ({ … }) with the field '" + discriminator() + "'");
        }
    }
}
