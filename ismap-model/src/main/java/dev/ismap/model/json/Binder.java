package dev.ismap.model.json;

import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.internal.Nearest;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.TypedDay;
import dev.ismap.model.Named;
import dev.ismap.model.internal.Lines;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The second pass: the tree to values.
 *
 * <p>It goes through the whole tree whatever it finds, and notes every problem. Where a value cannot be had it goes on
 * as if nothing had been said there, so that what does not fit together elsewhere can be found in the same reading;
 * such a value is looked at and never handed out.
 */
final class Binder {

    private static final BigInteger LEAST = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    private final ProblemCollector problems;

    private final Texts texts = new Texts(false);

    /** Whether this is inside an item of a list or an entry of a table. */
    private boolean repeated;

    /** The member in whose value this is; null in none. */
    private @Nullable Member within;

    Binder(ProblemCollector problems) {
        this.problems = problems;
    }

    /**
     * The record in an object.
     *
     * @param fields its layout
     * @param object the object
     * @param place where the object stands
     * @param tag the name of one more member, which has told what the object is
     * @return the record; nothing where it lacks a value that every such record has, and none can stand in
     */
    Optional<Object> record(Shape.Fields fields, Node.ObjectNode object, Place place, Optional<String> tag) {
        Set<String> names = fields.byName().keySet();
        for (String name : object.members().keySet()) {
            if (!fields.has(name) && !(tag.isPresent() && tag.get().equals(name))) {
                unknownName(name, names, place);
            }
        }
        @Nullable Object[] values = new @Nullable Object[fields.members().size()];
        boolean whole = true;
        boolean standsIn = false;
        for (int i = 0; i < values.length; i++) {
            Member member = fields.members().get(i);
            values[i] = member(member, object.members().get(member.name()), place);
            if (values[i] == null && !repeated) {
                values[i] = standIn(member);
                standsIn = true;
            }
            whole &= values[i] != null;
        }
        return whole ? created(fields, values, place, standsIn) : Optional.empty();
    }

    /**
     * A value in the place of one that every record has and this one lacks, so that the rest of the document can be
     * looked at: a document has few such fields, and without it a slip in one would hide what is wrong elsewhere. An
     * item of a list or table goes without, for what is said of it may depend on the field.
     */
    private static @Nullable Object standIn(Member member) {
        if (member.shape() instanceof Shape.Choice choice) {
            return choice.constants().values().iterator().next();
        } else if (member.shape() instanceof Shape.Flag) {
            return false;
        }
        return member.shape().equals(Scalars.TEXT) ? "" : null;
    }

    private Optional<Object> created(Shape.Fields fields, @Nullable Object[] values, Place place, boolean standsIn) {
        boolean reversed = false;
        for (Period period : fields.periods()) {
            reversed |= endsBeforeItStarts(period, values, place);
        }
        if (reversed) {
            return Optional.empty();
        }
        try {
            return Optional.of(fields.create(values));
        } catch (IllegalArgumentException e) {
            // what it says is in English and may quote the input at any length
            if (!standsIn) {
                problems.add(place, ProblemCode.WRONG_FORM, ProblemTexts::refusedTogether);
            }
            return Optional.empty();
        }
    }

    private boolean endsBeforeItStarts(Period period, @Nullable Object[] values, Place place) {
        return period.reversed(values)
                .map(days -> {
                    String from = place.member(period.from().name()).pointer();
                    problems.add(ProblemCode.END_BEFORE_START.between(
                            place.member(period.to().name()).pointer(),
                            from,
                            ProblemTexts.endBeforeStart(from, days[0], days[1])));
                    return true;
                })
                .orElse(false);
    }

    /** The value of a member; null where the record cannot be made without it. */
    private @Nullable Object member(Member member, @Nullable Node node, Place owner) {
        if (node == null) {
            if (member.required()) {
                missingName(member.name(), member.term(), owner);
            }
            return member.absent();
        }
        Member outside = within;
        within = member;
        Object value = present(member, node, owner.member(member.name()));
        within = outside;
        return value == null ? member.absent() : value;
    }

    private @Nullable Object present(Member member, Node node, Place place) {
        return switch (member.presence()) {
            case INPUT -> fact(member.shape(), node, place, member::mayNotApply);
            case OPTIONAL -> {
                Object inside = value(member.shape(), node, place);
                yield inside == null ? null : Optional.of(inside);
            }
            case REQUIRED, LIST, TABLE, RECORD -> value(member.shape(), node, place);
        };
    }

    /** The value of a shape; null where there is none, and then a problem was noted. */
    private @Nullable Object value(Shape shape, Node node, Place place) {
        if (node instanceof Node.RefusedNode) {
            return null; // noted in the first pass
        } else if (node instanceof Node.NullNode) {
            problems.add(place, ProblemCode.NULL, ProblemTexts::isNull);
            return null;
        } else if (shape instanceof Shape.Text form && node instanceof Node.TextNode text) {
            return text(form, text.text(), place);
        } else if (shape instanceof Shape.Choice choice && node instanceof Node.TextNode text) {
            return choice(choice, text.text(), place);
        } else if (shape instanceof Shape.Flag && node instanceof Node.FlagNode flag) {
            return flag.flag();
        } else if (shape instanceof Shape.Whole && node instanceof Node.WholeNode whole) {
            return whole(whole.number(), place);
        } else if (shape instanceof Shape.Rows rows && node instanceof Node.ListNode list) {
            return repeatedly(() -> rows(rows, list, place));
        } else if (shape instanceof Shape.Table table && node instanceof Node.ObjectNode object) {
            return repeatedly(() -> table(table, object, place));
        } else if (shape instanceof Shape.Fields fields && node instanceof Node.ObjectNode object) {
            return record(fields, object, place, Optional.empty()).orElse(null);
        } else if (shape instanceof Shape.Variants variants && node instanceof Node.ObjectNode object) {
            return variant(variants, object, place);
        } else if (shape instanceof Shape.Fields fields && fields.alone().isPresent()) {
            Object alone = value(fields.alone().get().shape(), node, place);
            return alone == null ? null : fields.ofAlone(alone);
        }
        wrongType(node, shape.expected(), place);
        return null;
    }

    // ---- facts -------------------------------------------------------------------------------------------------

    private @Nullable Object fact(Shape shape, Node node, Place place, BooleanSupplier mayNotApply) {
        if (node instanceof Node.ObjectNode object && object.members().containsKey(FactState.STATE)) {
            return state(object, place, mayNotApply);
        }
        Object value = value(shape, node, place);
        return value == null ? null : Input.given(value);
    }

    private @Nullable Object state(Node.ObjectNode object, Place place, BooleanSupplier mayNotApply) {
        Node word = object.members().get(FactState.STATE);
        Place wordPlace = place.member(FactState.STATE);
        if (!(word instanceof Node.TextNode text)) {
            if (word != null) {
                value(Scalars.TEXT, word, wordPlace);
            }
            return null;
        }
        if (text.text().equals(FactState.UNKNOWN)) {
            refuseOthers(object, List.of(FactState.STATE), place);
            return Input.notKnown();
        } else if (!text.text().equals(FactState.NOT_APPLICABLE)) {
            notAllowed(text.text(), FactState.ALL, wordPlace);
            return null;
        } else if (!mayNotApply.getAsBoolean()) {
            problems.add(place, ProblemCode.NOT_APPLICABLE_HERE, ProblemTexts::notApplicableHere);
            return null;
        }
        refuseOthers(object, List.of(FactState.STATE, FactState.REASON), place);
        return notApplicable(object.members().get(FactState.REASON), place);
    }

    private @Nullable Object notApplicable(@Nullable Node reason, Place place) {
        if (reason == null) {
            missingName(FactState.REASON, FactState.REASON_TERM, place);
            return null;
        }
        Place reasonPlace = place.member(FactState.REASON);
        if (!(value(Scalars.LINES, reason, reasonPlace) instanceof String text)) {
            return null;
        }
        if (Blank.is(text)) {
            problems.add(reasonPlace, ProblemCode.WRONG_FORM, ProblemTexts::blankReason);
            return null;
        }
        return Input.notApplicable(text);
    }

    private void refuseOthers(Node.ObjectNode object, List<String> names, Place place) {
        for (String name : object.members().keySet()) {
            if (!names.contains(name)) {
                unknownName(name, names, place);
            }
        }
    }

    /** The text in a node that must be one. */
    Optional<String> textOf(Node node, Place place) {
        return value(Scalars.TEXT, node, place) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    // ---- scalars -----------------------------------------------------------------------------------------------

    private @Nullable Object text(Shape.Text form, String text, Place place) {
        Object value = texts.value(form, text);
        if (value != null) {
            return value;
        }
        Optional<Label> refused = Lines.refused(text, () -> mayHaveLineBreaks(form));
        if (refused.isPresent()) {
            problems.add(place, ProblemCode.WRONG_FORM, refused::get);
            return null;
        }
        if (form.equals(Scalars.TEXT)) {
            return text; // of several lines
        }
        problems.add(
                place, ProblemCode.WRONG_FORM, () -> ProblemTexts.wrongForm(text, form.expected(), meant(form, text)));
        return null;
    }

    private boolean mayHaveLineBreaks(Shape.Text form) {
        return form.equals(Scalars.LINES)
                || (form.equals(Scalars.TEXT) && within != null && within.mayHaveLineBreaks());
    }

    /** What a person meant who typed a text as one types it, in the form that belongs here. */
    private static Optional<String> meant(Shape.Text form, String text) {
        Optional<?> value;
        if (form.equals(Scalars.DAY)) {
            value = TypedDay.parse(text);
        } else if (form.equals(Scalars.PARTIAL_DATE)) {
            value = TypedDay.parsePartial(text);
        } else {
            value = Optional.of(TypedDay.halfWidth(text));
        }
        return value.map(Object::toString)
                .filter(one -> !one.equals(text) && form.pattern().matcher(one).matches());
    }

    private @Nullable Object choice(Shape.Choice choice, String text, Place place) {
        Object constant = choice.constants().get(text);
        if (constant == null) {
            Set<String> allowed = choice.constants().keySet();
            notAllowed(text, allowed, () -> saidInWords(choice, text).or(() -> Nearest.to(text, allowed)), place);
        }
        return constant;
    }

    /** The constant that somebody put in words, such as 機密性2情報 for CLASS_2. */
    private static Optional<String> saidInWords(Shape.Choice choice, String text) {
        String said = TypedDay.halfWidth(text);
        return choice.constants().entrySet().stream()
                .filter(constant -> Named.Labels.find((Enum<?>) constant.getValue())
                        .filter(label ->
                                said.equals(TypedDay.halfWidth(label.ja())) || said.equalsIgnoreCase(label.en()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private @Nullable Object whole(BigInteger number, Place place) {
        if (number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0) {
            problems.add(
                    place,
                    ProblemCode.WRONG_FORM,
                    () -> ProblemTexts.outOfRange(number.toString(), Integer.MIN_VALUE, Integer.MAX_VALUE));
            return null;
        }
        return number.intValue();
    }

    // ---- containers --------------------------------------------------------------------------------------------

    private @Nullable Object repeatedly(Supplier<@Nullable Object> container) {
        boolean before = repeated;
        repeated = true;
        try {
            return container.get();
        } finally {
            repeated = before;
        }
    }

    /** A list with every item, or null: were one left out, the others would change their places. */
    private @Nullable Object rows(Shape.Rows rows, Node.ListNode list, Place place) {
        List<Object> values = new ArrayList<>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            Object value = value(rows.item(), list.items().get(i), place.item(i));
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == list.items().size() ? values : null;
    }

    /** The entries that could be read. */
    private Object table(Shape.Table table, Node.ObjectNode object, Place place) {
        Map<Object, Object> values = new TreeMap<>();
        for (Map.Entry<String, Node> entry : object.members().entrySet()) {
            Place entryPlace = place.member(entry.getKey());
            Object key = text(table.key(), entry.getKey(), entryPlace);
            Object value = table.presence() == Presence.INPUT
                    ? fact(table.value(), entry.getValue(), entryPlace, () -> false)
                    : value(table.value(), entry.getValue(), entryPlace);
            if (key != null && value != null) {
                values.put(key, value);
            }
        }
        return values;
    }

    private @Nullable Object variant(Shape.Variants variants, Node.ObjectNode object, Place place) {
        String discriminator = variants.discriminator();
        Node word = object.members().get(discriminator);
        Place wordPlace = place.member(discriminator);
        if (word == null) {
            refuseUnknownNames(object, variants, place);
            problems.add(
                    wordPlace,
                    ProblemCode.MISSING_NAME,
                    () -> ProblemTexts.missingVariant(
                            discriminator, variants.byName().keySet()));
            return null;
        }
        if (!(word instanceof Node.TextNode text)) {
            value(Scalars.TEXT, word, wordPlace);
            return null;
        }
        Shape.Fields fields = variants.byName().get(text.text());
        if (fields == null) {
            notAllowed(text.text(), variants.byName().keySet(), wordPlace);
            return null;
        }
        return record(fields, object, place, Optional.of(discriminator)).orElse(null);
    }

    /** Where it is not said which record it is, a name may be of any of them. */
    private void refuseUnknownNames(Node.ObjectNode object, Shape.Variants variants, Place place) {
        List<String> names = new ArrayList<>(List.of(variants.discriminator()));
        variants.byName()
                .values()
                .forEach(fields -> names.addAll(fields.byName().keySet()));
        refuseOthers(object, names, place);
    }

    // ---- problems ----------------------------------------------------------------------------------------------

    private void unknownName(String name, Collection<String> names, Place place) {
        problems.add(
                place.member(name),
                ProblemCode.UNKNOWN_NAME,
                () -> ProblemTexts.unknownName(name, Nearest.to(name, names)));
    }

    private void missingName(String name, Label term, Place owner) {
        problems.add(owner.member(name), ProblemCode.MISSING_NAME, () -> ProblemTexts.missingName(name, term));
    }

    /** Notes that a document is no object. */
    void wrongDocument(Node node) {
        if (node instanceof Node.NullNode) {
            problems.add(Place.ROOT, ProblemCode.NULL, ProblemTexts::isNull);
        } else if (!(node instanceof Node.RefusedNode)) {
            wrongType(node, Label.of("オブジェクト（{ … }）", "an object ({ … })"), Place.ROOT);
        }
    }

    private void wrongType(Node node, Label expected, Place place) {
        problems.add(place, ProblemCode.WRONG_TYPE, () -> ProblemTexts.wrongType(node.kind(), expected));
    }

    private void notAllowed(String text, Collection<String> allowed, Place place) {
        notAllowed(text, allowed, () -> Nearest.to(text, allowed), place);
    }

    private void notAllowed(String text, Collection<String> allowed, Supplier<Optional<String>> meant, Place place) {
        problems.add(
                place, ProblemCode.NOT_ALLOWED, () -> ProblemTexts.notAllowed(text, List.copyOf(allowed), meant.get()));
    }
}
