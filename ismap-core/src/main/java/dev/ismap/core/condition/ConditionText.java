package dev.ismap.core.condition;

import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AnyOf;
import dev.ismap.core.condition.Condition.Applies;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.DifferentNames;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.Holds;
import dev.ismap.core.condition.Condition.Not;
import dev.ismap.core.condition.Condition.OneOf;
import dev.ismap.core.condition.Condition.Stated;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.Condition.Within;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition in words, for a person who reads no formula.
 *
 * <p>What it is made of stands under it, so that a condition of any depth can be shown as a list of lists. It says the
 * same as the condition: a denied condition is said by what it asks instead.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param words what is asked
 * @param parts what that is made of
 * @since 0.1
 */
public record ConditionText(Label words, List<ConditionText> parts) {

    /** Creates a clause. */
    public ConditionText {
        Objects.requireNonNull(words, "words");
        parts = List.copyOf(parts);
    }

    /**
     * Says a condition in words.
     *
     * @param condition the condition
     * @param names the names of the values of enumerations
     * @return the clause
     */
    public static ConditionText of(Condition<?> condition, Function<Object, Label> names) {
        return condition.accept(new Writer<>(names, true));
    }

    private static ConditionText leaf(String ja, String en) {
        return new ConditionText(Label.of(ja, en), List.of());
    }

    /**
     * Says conditions, as they are wanted: met, or not met.
     *
     * @param names the names of the values of enumerations
     * @param wanted whether they have to be met
     */
    private record Writer<C>(Function<Object, Label> names, boolean wanted)
            implements Condition.Visitor<C, ConditionText> {

        @Override
        public ConditionText allOf(AllOf<C> all) {
            return junction(all.conditions(), wanted);
        }

        @Override
        public ConditionText anyOf(AnyOf<C> any) {
            return junction(any.conditions(), !wanted);
        }

        @Override
        public ConditionText not(Not<C> not) {
            return not.condition().accept(new Writer<>(names, !wanted));
        }

        @Override
        public ConditionText holds(Holds<C> holds) {
            return said(holds.fact().label(), truth(wanted));
        }

        @Override
        public ConditionText stated(Stated<C> stated) {
            return said(
                    stated.fact().label(), wanted ? Label.of("記載があること", "stated") : Label.of("記載がないこと", "not stated"));
        }

        @Override
        public ConditionText applies(Applies<C> applies) {
            return said(
                    applies.fact().label(),
                    wanted ? Label.of("該当すること", "applies") : Label.of("該当しないこと", "does not apply"));
        }

        @Override
        public ConditionText unknownRequirement(UnknownRequirement<C> unknown) {
            Label question = unknown.doubt().question();
            return leaf("資料から確定できない（" + question.ja() + "）", "no text at hand settles it (" + question.en() + ")");
        }

        private static ConditionText said(Label name, Label value) {
            return leaf(name.ja() + "：" + value.ja(), name.en() + ": " + value.en());
        }

        private static Label truth(boolean value) {
            return value ? Label.of("はい", "yes") : Label.of("いいえ", "no");
        }

        @Override
        public <T> ConditionText oneOf(OneOf<C, T> one) {
            if (one.values().size() == 1 && one.values().get(0) instanceof Boolean value) {
                return said(one.fact().label(), truth(value == wanted));
            }
            List<Label> values = one.values().stream().map(names).toList();
            String ja = values.stream().map(Label::ja).collect(Collectors.joining("、"));
            String en = values.stream().map(Label::en).collect(Collectors.joining(", "));
            boolean several = values.size() > 1;
            Label asked = wanted
                    ? Label.of(several ? ja + "のいずれか" : ja, several ? "one of " + en : en)
                    : Label.of(ja + "以外", "other than " + en);
            return said(one.fact().label(), asked);
        }

        /**
         * Where a list is said to apply and to hold something, the first goes without saying; what is all of several in
         * all of several is said as one list.
         */
        private ConditionText junction(List<Condition<C>> conditions, boolean all) {
            Label words = all
                    ? Label.of("次のすべてを満たすこと", "all of the following")
                    : Label.of("次のいずれかを満たすこと", "at least one of the following");
            List<ConditionText> parts = conditions.stream()
                    .filter(one -> !(one instanceof Applies<C> applies) || !isSaidBy(conditions, applies))
                    .map(one -> one.accept(this))
                    .flatMap(part -> part.words().equals(words) ? part.parts().stream() : Stream.of(part))
                    .toList();
            if (parts.isEmpty()) {
                return all ? leaf("常に満たされる", "always met") : leaf("満たされることがない", "never met");
            } else if (parts.size() == 1) {
                return parts.get(0);
            }
            return new ConditionText(words, parts);
        }

        private static <C> boolean isSaidBy(List<Condition<C>> conditions, Applies<C> applies) {
            return conditions.stream()
                    .anyMatch(other -> other instanceof Not<C> not
                            && not.condition() instanceof Every<C, ?> every
                            && every.list().path().equals(applies.fact().path()));
        }

        @Override
        public <E> ConditionText every(Every<C, E> every) {
            Label list = every.list().label();
            Condition<E> element = every.condition();
            if (element.equals(Condition.never()) || element.equals(Condition.not(Condition.always()))) {
                return said(list, wanted ? Label.of("一件もないこと", "none") : Label.of("一件以上あること", "at least one"));
            }
            Label words = wanted
                    ? Label.of(list.ja() + "のそれぞれについて", "for each of: " + list.en())
                    : Label.of(list.ja() + "のいずれかについて", "for at least one of: " + list.en());
            return new ConditionText(words, List.of(element.accept(new Writer<>(names, wanted))));
        }

        @Override
        public ConditionText alternativeReadings(AlternativeReadings<C> alternatives) {
            Map<ConditionText, Label> readings = new LinkedHashMap<>();
            alternatives
                    .readings()
                    .forEach(reading -> readings.merge(
                            reading.condition().accept(this),
                            reading.name(),
                            (one, other) -> Label.of(one.ja() + "、" + other.ja(), one.en() + ", " + other.en())));
            List<ConditionText> parts = new ArrayList<>();
            readings.forEach((text, name) -> parts.add(new ConditionText(name, List.of(text))));
            Label question = alternatives.doubt().question();
            return new ConditionText(
                    Label.of(
                            "次の読み方のいずれによっても同じ結論となるときに限り定まる（" + question.ja() + "）",
                            "settled only where these readings agree (" + question.en() + ")"),
                    parts);
        }

        // ---- days --------------------------------------------------------------------------------------------------

        @Override
        public ConditionText compare(Compare<C> compare) {
            Label left = day(compare.left());
            Label right = day(compare.right());
            Label order = switch (compare.order()) {
                case NOT_AFTER -> wanted ? Label.of("以前であること", "or earlier") : Label.of("より後であること", "is exceeded");
                case SAME -> wanted ? Label.of("と同じ日であること", "exactly") : Label.of("と異なる日であること", "is not the day");
                case NOT_BEFORE -> wanted ? Label.of("以後であること", "or later") : Label.of("より前であること", "is not reached");
            };
            return leaf(left.ja() + "が、" + right.ja() + order.ja(), left.en() + ": " + right.en() + ", " + order.en());
        }

        /** That the case is something on a day, or that nothing else is known, which goes without saying. */
        @Override
        public ConditionText during(During<C> during) {
            Label day = day(during.day());
            Label status = during.status().label();
            boolean asked = during.status().tells(true).isPresent();
            if (!asked) {
                return leaf(
                        status.ja() + "：" + day.ja() + "について、他の資料から知られていないこと",
                        status.en() + ": nothing else is known of the " + day.en());
            }
            return leaf(
                    status.ja() + "：" + day.ja() + "について、" + (wanted ? "はい" : "いいえ"),
                    status.en() + " on the " + day.en() + ": " + (wanted ? "yes" : "no"));
        }

        private static Label day(DayExpression<?> term) {
            if (term instanceof DayExpression.OfQuestion<?> question) {
                return question.name();
            } else if (term instanceof DayExpression.Stated<?> stated) {
                return stated.source().label();
            } else if (term instanceof DayExpression.LastDay<?> last) {
                Label first = day(last.first());
                Label length = last.parameter().name();
                return Label.of(
                        first.ja() + "から起算する" + length.ja() + "の末日",
                        "last day of the " + length.en() + " that begins with the " + first.en());
            } else if (term instanceof DayExpression.Shifted<?> shifted) {
                return shifted(day(shifted.day()), shifted.days());
            }
            return Label.same(term.toString());
        }

        private static Label shifted(Label day, int days) {
            return switch (days) {
                case 1 -> Label.of(day.ja() + "の翌日", "day after the " + day.en());
                case -1 -> Label.of(day.ja() + "の前日", "day before the " + day.en());
                default ->
                    days < 0
                            ? Label.of(day.ja() + "の" + -days + "日前", -days + " days before the " + day.en())
                            : Label.of(day.ja() + "の" + days + "日後", days + " days after the " + day.en());
            };
        }

        // ---- sets of items -----------------------------------------------------------------------------------------

        @Override
        public ConditionText within(Within<C> within) {
            Label items = items(within.items());
            if (within.others() instanceof ItemsExpression.None<?>) {
                return wanted
                        ? leaf(items.ja() + "が一つもないこと", "there are no " + items.en())
                        : leaf(items.ja() + "があること", "there are " + items.en());
            }
            Label others = items(within.others());
            return wanted
                    ? leaf(
                            items.ja() + "が、すべて" + others.ja() + "に含まれること",
                            "every one of the " + items.en() + " is among the " + others.en())
                    : leaf(
                            items.ja() + "に、" + others.ja() + "に含まれないものがあること",
                            "one of the " + items.en() + " is not among the " + others.en());
        }

        @Override
        public <E> ConditionText differentNames(DifferentNames<C, E> names) {
            Label list = names.list().label();
            Label required = names.required().label();
            return wanted
                    ? leaf(
                            list.ja() + "の名称がそれぞれ異なり、" + required.ja() + "を含むこと",
                            "the names of " + list.en() + " differ and include the " + required.en())
                    : leaf(
                            list.ja() + "の名称に同じものがあるか、" + required.ja() + "を含まないこと",
                            "some names of " + list.en() + " are the same, or the " + required.en()
                                    + " are not among them");
        }

        private static Label items(ItemsExpression<?> term) {
            if (term instanceof ItemsExpression.Both<?> both) {
                Label left = items(both.left());
                Label right = items(both.right());
                return switch (both.operation()) {
                    case OR -> Label.of(left.ja() + "又は" + right.ja(), left.en() + " or " + right.en());
                    case AND ->
                        Label.of(
                                left.ja() + "のうち" + right.ja() + "であるもの",
                                left.en() + " that are among the " + right.en());
                    case WITHOUT ->
                        Label.of(left.ja() + "（" + right.ja() + "を除く。）", left.en() + " except the " + right.en());
                };
            }
            return term instanceof ItemsExpression.Named<?> named
                    ? named.items().label()
                    : Label.of("なし", "none");
        }
    }
}
