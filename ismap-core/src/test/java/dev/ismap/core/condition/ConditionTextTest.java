package dev.ismap.core.condition;

import static dev.ismap.core.condition.Condition.allOf;
import static dev.ismap.core.condition.Condition.anyOf;
import static dev.ismap.core.condition.Condition.every;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.not;
import static dev.ismap.core.condition.Condition.notAfter;
import static dev.ismap.core.condition.Condition.notBefore;
import static dev.ismap.core.condition.Condition.oneOf;
import static dev.ismap.core.condition.Condition.sameDay;
import static dev.ismap.core.condition.Condition.some;
import static dev.ismap.core.condition.Condition.stated;
import static dev.ismap.core.condition.Condition.within;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Conditions in words. */
class ConditionTextTest {

    private static final Fact<String, Boolean> PAID =
            Fact.truth("/paid", Label.of("納付", "payment"), c -> Input.notAsked());
    private static final Fact<String, String> NAME = Fact.text("/name", Label.of("名称", "name"), c -> Input.notAsked());
    private static final Fact<String, DayOfWeek> DAY =
            Fact.of("/day", Label.of("曜日", "weekday"), Domain.of(DayOfWeek.class), c -> Input.notAsked());
    private static final Fact<String, LocalDate> START =
            Fact.day("/start", Label.of("開始日", "start"), c -> Input.notAsked());
    private static final Fact<String, LocalDate> END = Fact.day("/end", Label.of("終了日", "end"), c -> Input.notAsked());
    private static final Fact<String, List<String>> THINGS =
            Fact.list("/things", Label.of("物件", "things"), c -> Input.notAsked());
    private static final LocalDate DATE = LocalDate.of(2024, 5, 1);
    private static final Parameter<Term> LOAN = new Parameter<>("loan", Label.of("貸出期間", "loan period"), Term.class);

    private static String said(Condition<?> condition) {
        return said(ConditionText.of(condition, value -> Label.of("「" + value + "」", value.toString())));
    }

    private static String said(ConditionText clause) {
        String words = clause.words().ja() + " | " + clause.words().en();
        return clause.parts().isEmpty()
                ? words
                : words
                        + clause.parts().stream()
                                .map(ConditionTextTest::said)
                                .collect(Collectors.joining("; ", " { ", " }"));
    }

    @Test
    void aFactIsSaidWithWhatItHasToBe() {
        assertEquals("納付：はい | payment: yes", said(holds(PAID)));
        assertEquals("納付：いいえ | payment: no", said(not(holds(PAID))));
        assertEquals("名称：記載があること | name: stated", said(stated(NAME)));
        assertEquals("名称：記載がないこと | name: not stated", said(not(stated(NAME))));
        assertEquals("名称：該当すること | name: applies", said(Condition.applies(NAME)));
        assertEquals("名称：該当しないこと | name: does not apply", said(not(Condition.applies(NAME))));
        assertEquals("曜日：「MONDAY」 | weekday: MONDAY", said(oneOf(DAY, DayOfWeek.MONDAY)));
        assertEquals(
                "曜日：「MONDAY」、「FRIDAY」のいずれか | weekday: one of MONDAY, FRIDAY",
                said(oneOf(DAY, DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
        assertEquals("曜日：「MONDAY」以外 | weekday: other than MONDAY", said(not(oneOf(DAY, DayOfWeek.MONDAY))));
        assertEquals("納付：はい | payment: yes", said(not(oneOf(PAID, false))));
        assertEquals("納付：いいえ | payment: no", said(oneOf(PAID, false)));
    }

    @Test
    void allOfSeveralInAllOfSeveralIsOneList() {
        String all = "次のすべてを満たすこと | all of the following";
        String any = "次のいずれかを満たすこと | at least one of the following";
        String paid = "納付：はい | payment: yes";
        String named = "名称：記載があること | name: stated";
        String monday = "曜日：「MONDAY」 | weekday: MONDAY";
        Condition<String> onMonday = oneOf(DAY, DayOfWeek.MONDAY);
        assertEquals(
                all + " { " + paid + "; " + named + "; " + monday + " }",
                said(allOf(holds(PAID), allOf(stated(NAME), onMonday))));
        assertEquals(
                all + " { " + paid + "; " + any + " { " + named + "; " + monday + " } }",
                said(allOf(holds(PAID), anyOf(stated(NAME), onMonday))));
    }

    @Test
    void aDeniedJunctionIsTheOtherOneOfDeniedParts() {
        String all = "次のすべてを満たすこと | all of the following";
        String any = "次のいずれかを満たすこと | at least one of the following";
        assertEquals(
                all + " { 納付：はい | payment: yes; 名称：記載があること | name: stated }", said(allOf(holds(PAID), stated(NAME))));
        assertEquals(
                any + " { 納付：いいえ | payment: no; 名称：記載がないこと | name: not stated }",
                said(not(allOf(holds(PAID), stated(NAME)))));
        assertEquals(
                all + " { 納付：いいえ | payment: no; 名称：記載がないこと | name: not stated }",
                said(not(anyOf(holds(PAID), stated(NAME)))));
        assertEquals("納付：はい | payment: yes", said(anyOf(holds(PAID))));
        assertEquals("常に満たされる | always met", said(Condition.always()));
        assertEquals("満たされることがない | never met", said(not(Condition.always())));
        assertEquals("満たされることがない | never met", said(Condition.never()));
    }

    @Test
    void daysAreSaidInTheOrderInWhichTheyHaveToStand() {
        DayExpression<String> start = DayExpression.of(START);
        DayExpression<String> end = DayExpression.of(END);
        assertEquals(
                "終了日が、開始日から起算する貸出期間の末日以前であること"
                        + " | end: last day of the loan period that begins with the start, or earlier",
                said(notAfter(end, start.lastDayOf(LOAN))));
        assertEquals("終了日が、開始日より後であること | end: start, is exceeded", said(not(notAfter(end, start))));
        assertEquals("開始日が、終了日の翌日と同じ日であること | start: day after the end, exactly", said(sameDay(start, end.nextDay())));
        assertEquals(
                "開始日が、2024-05-01以後であること | start: 2024-05-01, or later",
                said(notBefore(start, DayExpression.of(LocalDate.of(2024, 5, 1)))));
        assertEquals(
                "開始日が、終了日の2日前より前であること | start: 2 days before the end, is not reached",
                said(not(notBefore(start, new DayExpression.Shifted<>(end, -2)))));
    }

    @Test
    void aDayIsSaidByWhatItIsCountedFrom() {
        DayExpression<String> start = DayExpression.of(START);
        DayExpression<String> asked = new DayExpression.OfQuestion<>(Label.of("基準日", "day asked about"), c -> DATE);
        assertEquals("開始日が、終了日の前日以前であること | start: day before the end, or earlier", said(notAfter(start, later(-1))));
        assertEquals("開始日が、終了日の2日後以前であること | start: 2 days after the end, or earlier", said(notAfter(start, later(2))));
        assertEquals("開始日が、終了日の0日後以前であること | start: 0 days after the end, or earlier", said(notAfter(start, later(0))));
        assertEquals("開始日が、基準日と異なる日であること | start: day asked about, is not the day", said(not(sameDay(start, asked))));
    }

    private static DayExpression<String> later(int days) {
        return new DayExpression.Shifted<>(DayExpression.of(END), days);
    }

    @Test
    void aStatusIsSaidWithItsDayAndThatNothingElseIsKnownGoesWithoutDenial() {
        Label listed = Label.of("登録", "listed");
        Status<String> known = Status.known("/listed", listed, c -> List.of(), c -> Optional.empty());
        Status<String> untold = Status.untold("/listed", listed, c -> List.of(), c -> Optional.empty());
        Condition<String> during = new Condition.During<>(DayExpression.of(END), known);
        assertEquals("登録：終了日について、はい | listed on the end: yes", said(during));
        assertEquals("登録：終了日について、いいえ | listed on the end: no", said(not(during)));
        Condition<String> unknown = new Condition.During<>(DayExpression.of(END), untold);
        String nothing = "登録：終了日について、他の資料から知られていないこと | listed: nothing else is known of the end";
        assertEquals(nothing, said(unknown));
        assertEquals(nothing, said(not(unknown)));
    }

    @Test
    void aSetIsSaidByTheNamesOfThoseOfWhichItIsMade() {
        ItemsExpression<String> lent = set("lent", "貸出中の本");
        ItemsExpression<String> old = set("old", "古い本");
        ItemsExpression<String> back = set("returned", "返却済みの本");
        assertEquals("貸出中の本が一つもないこと | there are no lent", said(within(lent, ItemsExpression.none())));
        assertEquals("貸出中の本があること | there are lent", said(Condition.any(lent)));
        assertEquals("貸出中の本が、すべて返却済みの本に含まれること | every one of the lent is among the returned", said(within(lent, back)));
        assertEquals(
                "貸出中の本に、返却済みの本に含まれないものがあること | one of the lent is not among the returned",
                said(not(within(lent, back))));
        assertEquals("貸出中の本又は古い本があること | there are lent or old", said(Condition.any(lent.or(old))));
        assertEquals(
                "貸出中の本のうち古い本であるものがあること | there are lent that are among the old", said(Condition.any(lent.and(old))));
        assertEquals("貸出中の本（古い本を除く。）があること | there are lent except the old", said(Condition.any(lent.without(old))));
        assertEquals(
                "なしが、すべて返却済みの本に含まれること | every one of the none is among the returned",
                said(within(ItemsExpression.none(), back)));
    }

    private static ItemsExpression<String> set(String en, String ja) {
        return ItemsExpression.of(
                Items.of(en, "/" + en, Label.of(ja, en), (c, i) -> "" + i, c -> ItemBounds.known(ItemSet.empty())));
    }

    @Test
    void differentNamesAreSaidWithThoseThatAreRequired() {
        Fact<String, List<String>> owners = Fact.list("/owners", Label.of("所有者名", "owners"), c -> Input.notAsked());
        Condition<String> names = Condition.differentNames(THINGS, NAME, owners);
        assertEquals("物件の名称がそれぞれ異なり、所有者名を含むこと | the names of things differ and include the owners", said(names));
        assertEquals(
                "物件の名称に同じものがあるか、所有者名を含まないこと" + " | some names of things are the same, or the owners are not among them",
                said(not(names)));
        assertEquals("differentNames(/things: /name with /owners)", names.toString());
    }

    @Test
    void thatAListAppliesGoesWithoutSayingOnlyWhereSomethingIsAskedOfThatList() {
        Fact<String, List<String>> others = Fact.list("/others", Label.of("他", "others"), c -> Input.notAsked());
        Condition<String> ready = Condition.every(THINGS, holds(PAID));
        String all = "次のすべてを満たすこと | all of the following";
        String applies = "物件：該当すること | things: applies";
        assertEquals(
                all + " { " + applies + "; 物件のそれぞれについて | for each of: things { 納付：はい | payment: yes } }",
                said(allOf(Condition.applies(THINGS), ready)));
        assertEquals(
                all + " { " + applies + "; 他のいずれかについて | for at least one of: others { 納付：いいえ | payment: no } }",
                said(allOf(Condition.applies(THINGS), not(every(others, holds(PAID))))));
        assertEquals(
                all + " { " + applies + "; 納付：いいえ | payment: no }",
                said(allOf(Condition.applies(THINGS), not(holds(PAID)))));
    }

    @Test
    void aListIsSaidByEachOrByAnyOfItsThings() {
        Condition<String> ready = holds(PAID);
        assertEquals("物件のそれぞれについて | for each of: things { 納付：はい | payment: yes }", said(every(THINGS, ready)));
        assertEquals("物件のいずれかについて | for at least one of: things { 納付：はい | payment: yes }", said(some(THINGS, ready)));
        assertEquals("物件：一件以上あること | things: at least one", said(some(THINGS, Condition.always())));
        assertEquals("物件：一件もないこと | things: none", said(every(THINGS, Condition.never())));
    }

    @Test
    void readingsThatSayTheSameAreSaidOnce() {
        LegalUncertainty doubt = new LegalUncertainty("d", Label.of("不明な点", "a doubt"));
        Condition<String> condition = new AlternativeReadings<>(
                doubt,
                List.of(
                        AlternativeReadings.Reading.of(Label.of("甲", "A"), holds(PAID)),
                        AlternativeReadings.Reading.of(Label.of("乙", "B"), holds(PAID)),
                        AlternativeReadings.Reading.of(Label.of("丙", "C"), new UnknownRequirement<>(doubt))));
        assertEquals(
                "次の読み方のいずれによっても同じ結論となるときに限り定まる（不明な点） | settled only where these readings agree (a doubt)"
                        + " { 甲、乙 | A, B { 納付：はい | payment: yes };"
                        + " 丙 | C { 資料から確定できない（不明な点） | no text at hand settles it (a doubt) } }",
                said(condition));
    }
}
