package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Settlements;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Source;
import dev.ismap.core.fact.Status;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a case comes to where a text is missing on which more hangs, and what is asked of it. */
class MissingTextTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <C> Engine<C> engine(List<Constraint<C>> constraints, Condition<C>... asked) {
        List<Rule<C>> rules = new ArrayList<>();
        for (Condition<C> condition : asked) {
            rules.add(Rule.<C>of("R" + rules.size())
                    .title("規則", "rule")
                    .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                    .asks(condition)
                    .build());
        }
        return new Engine<>(RuleBook.<C>of("texts", Label.same("texts"), DAY.minusYears(4), DAY)
                .rules(rules)
                .constraints(constraints)
                .build());
    }

    private static List<String> answers(Analysis analysis) {
        return analysis.questions().stream()
                .flatMap(question -> question.answers().stream()
                        .map(answer -> question.path() + " " + answer.label().en() + ": "
                                + answer.verdict().orElseThrow()))
                .toList();
    }

    // ---- tables by name ---------------------------------------------------------------------------------------------

    /** Who moves in from which branch of a library, and when. A table says which books a branch has, and a list its days. */
    private record Move(Input<String> from, Input<LocalDate> day) {

        private static final Map<String, ItemSet> BOOKS =
                Map.of("Kamakura", ItemSet.of(0), "Hayama", ItemSet.of(0, 1), "Zushi", ItemSet.of(0, 1));
        private static final Source LIST = new Source(Label.of("名簿", "list"), Basis.OFFICIAL);
        private static final List<DayRange> OPEN = List.of(DayRange.from(DAY));

        private static final Fact<Move, String> FROM = Fact.<Move>text("/from", Label.same("from"), Move::from)
                .toldApart(move ->
                        move.from().isMissing() ? List.of(List.of("Kamakura"), List.of("Hayama", "Zushi")) : List.of());
        private static final Fact<Move, LocalDate> ON = Fact.day("/day", Label.same("day"), Move::day);

        private static final Items<Move> MOVED = Items.<Move>of(
                        "moved",
                        "/moved",
                        Label.same("moved"),
                        (move, i) -> "book " + i,
                        move -> ItemBounds.known(books(move.from().known().orElse(""))))
                .hangingOn(
                        FROM,
                        move -> missing(move)
                                .map(name -> new Items.ByText(name, ItemBounds.known(books(name))))
                                .toList());
        private static final Items<Move> ALLOWED = Items.of(
                "allowed",
                "/allowed",
                Label.same("allowed"),
                (move, i) -> "book " + i,
                move -> ItemBounds.known(ItemSet.of(0)));
        private static final Condition<Move> ALL_ALLOWED =
                Condition.within(ItemsExpression.of(MOVED), ItemsExpression.of(ALLOWED));

        private static final Status<Move> LISTED = Status.<Move>known(
                        "/listed",
                        Label.same("listed"),
                        move -> days(move.from().known().orElse("")),
                        move -> Optional.of(LIST))
                .hangingOn(
                        FROM,
                        move -> missing(move)
                                .map(name -> new Status.ByText(List.of(name), days(name)))
                                .toList());

        private static ItemSet books(String name) {
            return BOOKS.getOrDefault(name, ItemSet.empty());
        }

        private static List<DayRange> days(String name) {
            return name.equals("Kamakura") ? OPEN : List.of();
        }

        private static Stream<String> missing(Move move) {
            return move.from().isMissing() ? BOOKS.keySet().stream().sorted() : Stream.of();
        }
    }

    private static Analysis move(Condition<Move> asked, Input<String> from) {
        return engine(List.of(), asked).analyse(Case.on(new Move(from, Input.given(DAY)), DAY));
    }

    private static Verdict verdict(Condition<Move> asked, String from) {
        return move(asked, Input.given(from)).determination().verdict();
    }

    @Test
    void anAnswerTellsTheNamesApartOfWhichATableSaysOtherwise() {
        assertEquals(
                List.of(
                        "/from \"Kamakura\": " + verdict(Move.ALL_ALLOWED, "Kamakura"),
                        "/from \"Hayama\" or one of 1 more: " + verdict(Move.ALL_ALLOWED, "Zushi"),
                        "/from anything else that is stated: " + verdict(Move.ALL_ALLOWED, "Enoshima"),
                        "/from not stated: " + verdict(Move.ALL_ALLOWED, "")),
                answers(move(Move.ALL_ALLOWED, Input.notAsked())));
        assertEquals(Verdict.INELIGIBLE, verdict(Move.ALL_ALLOWED, "Hayama"));
        assertEquals(Verdict.ELIGIBLE, verdict(Move.ALL_ALLOWED, "Enoshima"));
    }

    @Test
    void anAnswerThatNamesATextSettlesTheVerdict() {
        Settlements settlements = move(Move.ALL_ALLOWED, Input.notAsked()).settlements();
        assertEquals(
                List.of("[/from Kamakura]", "[/from STATED]", "[/from BLANK]"),
                QuestionsTest.sets(settlements.eligible()));
        assertEquals(List.of("[/from Hayama]"), QuestionsTest.sets(settlements.ineligible()));
    }

    /** The rule names one of the texts, and the table two. */
    @Test
    void aTextThatARuleNamesIsNotOfferedAsIfATableDid() {
        Condition<Move> asked = Condition.anyOf(Move.ALL_ALLOWED, Condition.oneOf(Move.FROM, "Enoshima"));
        assertEquals(
                List.of(
                        "/from \"Kamakura\": ELIGIBLE",
                        "/from \"Hayama\" or one of 1 more: INELIGIBLE",
                        "/from anything else that is stated: ELIGIBLE",
                        "/from not stated: ELIGIBLE"),
                answers(move(asked, Input.notAsked())));
    }

    @Test
    void aStatusHangsOnTheNameThatIsMissing() {
        Condition<Move> asked = new During<>(DayExpression.of(Move.ON), Move.LISTED);
        assertEquals(
                List.of(
                        "/from \"Kamakura\": ELIGIBLE",
                        "/from \"Hayama\" or one of 1 more: INELIGIBLE",
                        "/from anything else that is stated: INELIGIBLE",
                        "/from not stated: INELIGIBLE"),
                answers(move(asked, Input.notAsked())));
    }

    @Test
    void anExplanationNamesTheStatusAndTheSourceThatTellsOfIt() {
        Analysis analysis = move(new During<>(DayExpression.of(Move.ON), Move.LISTED), Input.given("Kamakura"));
        assertEquals(
                List.of("/day", "/listed"),
                analysis.explanation("R0").orElseThrow().facts().stream()
                        .map(Evidence::path)
                        .toList());
    }

    // ---- names that differ ------------------------------------------------------------------------------------------

    /** Members of a club by their names, and who has to be among them; some pay. */
    private record Club(List<Member> members, List<String> required) {
        private static final Fact<Club, List<Member>> MEMBERS =
                Fact.list("/members", Label.same("members"), club -> Input.given(club.members()));
        private static final Fact<Member, String> NAME =
                Fact.<Member>text("/name", Label.same("name"), Member::name).alwaysApplies();
        private static final Fact<Member, Boolean> PAYS =
                Fact.truth("/pays", Label.same("pays"), member -> Input.given(member.pays()));
        private static final Fact<Club, List<String>> REQUIRED =
                Fact.list("/required", Label.same("required"), club -> Input.given(club.required()));
        private static final Condition<Club> DIFFERENT = Condition.differentNames(MEMBERS, NAME, REQUIRED);

        private static Condition<Club> everyNameIsOneOf(String... names) {
            return Condition.every(MEMBERS, Condition.oneOf(NAME, names));
        }
    }

    private record Member(Input<String> name, boolean pays) {}

    private static final Member NAMELESS = new Member(Input.notAsked(), false);

    private static Member named(String name) {
        return new Member(Input.given(name), false);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Verdict verdict(List<Member> members, List<String> required, Condition<Club>... asked) {
        return engine(List.of(), asked)
                .determine(Case.on(new Club(members, required), DAY))
                .verdict();
    }

    @Test
    void namesDifferWhereTheyCanOnlyDo() {
        Condition<Club> different = Club.DIFFERENT;
        List<String> none = List.of();
        assertEquals(Verdict.ELIGIBLE, verdict(List.of(named("a"), named("b")), List.of("a"), different));
        assertEquals(Verdict.INELIGIBLE, verdict(List.of(named("a"), named("a")), none, different));
        assertEquals(
                Verdict.ELIGIBLE,
                verdict(List.of(named("a"), NAMELESS), none, different),
                "the nameless can bear any name that no other bears");
        assertEquals(Verdict.UNDETERMINED, verdict(List.of(named("a"), NAMELESS), List.of("b"), different));
        assertEquals(Verdict.INELIGIBLE, verdict(List.of(NAMELESS), List.of("a", "b"), different));
        assertEquals(Verdict.INELIGIBLE, verdict(List.of(named("a"), named(" ")), List.of("b"), different));
        assertEquals(Verdict.ELIGIBLE, verdict(List.of(named("a"), named(" "), named("")), none, different));
    }

    /** Each of the rules can be met, and no two names are left for what both ask. */
    @Test
    void namesThatHaveToDifferAreTooFewTogetherWithWhatElseIsAskedOfThem() {
        Condition<Club> ab = Club.everyNameIsOneOf("a", "b");
        List<String> none = List.of();
        assertEquals(Verdict.UNDETERMINED, verdict(List.of(NAMELESS, NAMELESS), none, Club.DIFFERENT, ab));
        assertEquals(Verdict.INELIGIBLE, verdict(List.of(NAMELESS, NAMELESS, NAMELESS), none, Club.DIFFERENT, ab));
        assertEquals(
                Verdict.INELIGIBLE,
                verdict(List.of(named("b"), NAMELESS), none, Club.DIFFERENT, Club.everyNameIsOneOf("b")));
        assertEquals(Verdict.INELIGIBLE, verdict(List.of(NAMELESS, NAMELESS), List.of("c"), Club.DIFFERENT, ab));
    }

    /** The two are a and b: neither name can be another unless both are. */
    @Test
    void aNameIsAskedForThatCanOnlyChangeHands() {
        Constraint<Club> bothNamed = new Constraint<>("NAMES", Label.same("names"), Club.DIFFERENT);
        Condition<Club> aPays = Condition.every(
                Club.MEMBERS,
                Condition.anyOf(Condition.not(Condition.oneOf(Club.NAME, "a")), Condition.holds(Club.PAYS)));
        Analysis analysis = engine(List.of(bothNamed), aPays)
                .analyse(Case.on(
                        new Club(List.of(NAMELESS, new Member(Input.notAsked(), true)), List.of("a", "b")), DAY));
        assertEquals(Verdict.UNDETERMINED, analysis.determination().verdict());
        assertEquals(
                List.of("/members/0/name"),
                analysis.questions().stream().map(Question::path).toList(),
                "the other pays, whoever it is");
    }
}
