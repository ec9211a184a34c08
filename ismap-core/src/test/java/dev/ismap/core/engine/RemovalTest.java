package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.ItemDecisions;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Items that someone can leave out of a set: what is borrowed has to be insured, or not to be borrowed. */
class RemovalTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private record Borrowing(ItemBounds borrowed, ItemBounds insured) {}

    private static final Items<Borrowing> BORROWED = Items.<Borrowing>of(
                    "borrowed", "/things", Label.same("borrowed"), (b, i) -> "thing " + i, Borrowing::borrowed)
            .outOf(new Action("LEAVE", Label.same("leave there")), ChangeableBy.OWN);
    private static final Items<Borrowing> INSURED = Items.<Borrowing>of(
                    "insured", "/things", Label.same("insured"), (b, i) -> "thing " + i, Borrowing::insured)
            .into(new Action("INSURE", Label.same("insure")), ChangeableBy.OTHERS);

    private static final ItemDecisions<Borrowing> DECIDER = new ItemDecisions<>() {
        @Override
        public boolean adds(Borrowing borrowing, Decision decision) {
            return true;
        }

        @Override
        public boolean allows(Borrowing borrowing, Decision decision) {
            return true;
        }

        @Override
        public Borrowing with(Borrowing borrowing, List<Decision> decisions) {
            Borrowing result = borrowing;
            for (Decision decision : decisions) {
                ItemSet thing = ItemSet.of(Integer.parseInt(decision.item().substring("thing ".length())));
                ItemBounds borrowed = result.borrowed();
                ItemBounds insured = result.insured();
                result = decision.action().code().equals("LEAVE")
                        ? new Borrowing(
                                new ItemBounds(
                                        borrowed.certain().minus(thing),
                                        borrowed.possible().minus(thing)),
                                insured)
                        : new Borrowing(
                                borrowed,
                                new ItemBounds(
                                        insured.certain().union(thing),
                                        insured.possible().union(thing)));
            }
            return result;
        }
    };

    private static final Condition<Borrowing> ALL_INSURED =
            Condition.within(ItemsExpression.of(BORROWED), ItemsExpression.of(INSURED));

    private static Analysis determine(ItemBounds borrowed, ItemBounds insured) {
        return determine(ALL_INSURED, borrowed, insured);
    }

    private static Analysis determine(Condition<Borrowing> asked, ItemBounds borrowed, ItemBounds insured) {
        return determine(List.of(asked), borrowed, insured);
    }

    private static Analysis determine(List<Condition<Borrowing>> asked, ItemBounds borrowed, ItemBounds insured) {
        Label label = Label.same("insured");
        RuleBook<Borrowing> book = RuleBook.<Borrowing>of("LOAN", label, LocalDate.of(2020, 1, 1), DAY)
                .rules(asked.stream()
                        .map(one -> Rule.<Borrowing>of("INSURED-" + asked.indexOf(one))
                                .title("INSURED", "INSURED")
                                .binds(Force.MUST, Basis.OFFICIAL, InForce.undated())
                                .asks(one)
                                .words(new Rule.Messages(label, label, label, label, label))
                                .build())
                        .toList())
                .decider(DECIDER)
                .build();
        return new Engine<>(book).analyse(Case.on(new Borrowing(borrowed, insured), DAY));
    }

    private static List<String> remedies(Analysis analysis) {
        return analysis.remedies().remedies().stream()
                .flatMap(remedy -> remedy.changes().stream())
                .map(change -> change.label().en() + " " + change.to().code() + " " + change.items()
                        + (change.inPower() ? "" : " by others"))
                .toList();
    }

    @Test
    void whatIsSurelyInCanBeTakenOut() {
        Analysis analysis = determine(ItemBounds.known(ItemSet.of(0, 1)), ItemBounds.known(ItemSet.of(1)));

        assertEquals(Verdict.INELIGIBLE, analysis.determination().verdict());
        assertEquals(List.of("insure INSURE [thing 0] by others", "leave there LEAVE [thing 0]"), remedies(analysis));
        assertTrue(analysis.remedies().complete());
    }

    @Test
    void whatMayBeInCanBeLeftOut() {
        Analysis analysis =
                determine(new ItemBounds(ItemSet.empty(), ItemSet.of(0, 1)), ItemBounds.known(ItemSet.empty()));

        assertEquals(Verdict.UNDETERMINED, analysis.determination().verdict());
        assertEquals(
                List.of("insure INSURE [thing 0, thing 1] by others", "leave there LEAVE [thing 0, thing 1]"),
                remedies(analysis));
        assertFalse(analysis.remedies().complete(), "the one could be insured and the other left");
    }

    /** What the second rule asks for meets the first one too, which could also be met otherwise. */
    @Test
    void whatTwoRulesWantTakenOutIsTakenOutForBothAtOnce() {
        Condition<Borrowing> nothing = Condition.within(ItemsExpression.of(BORROWED), ItemsExpression.none());
        Fact<Borrowing, Boolean> waived = Fact.truth("/waived", Label.same("waived"), any -> Input.given(false));
        Analysis analysis = determine(
                List.of(Condition.anyOf(Condition.holds(waived), nothing), nothing),
                ItemBounds.known(ItemSet.of(0)),
                ItemBounds.known(ItemSet.empty()));
        assertEquals(List.of("leave there LEAVE [thing 0]"), remedies(analysis));
    }

    private static List<String> questions(Analysis analysis) {
        return analysis.questions().stream()
                .flatMap(question -> question.answers().stream()
                        .map(answer -> question.path() + " " + question.items() + " "
                                + answer.value().code() + ": "
                                + answer.verdict().orElseThrow()))
                .toList();
    }

    /** Nothing but to leave them helps: what is left is not borrowed, and what is insured is, whatever else was so. */
    @Test
    void whatMayBeInIsAskedForAsSomethingToLeaveOrToInsure() {
        ItemBounds open = new ItemBounds(ItemSet.empty(), ItemSet.of(0, 1));
        ItemBounds none = ItemBounds.known(ItemSet.empty());
        assertEquals(
                List.of("/things [thing 0, thing 1] AS_ASKED: ELIGIBLE"),
                questions(
                        determine(Condition.within(ItemsExpression.of(BORROWED), ItemsExpression.none()), open, none)));
        assertEquals(
                List.of("/things [thing 0, thing 1] AS_ASKED: ELIGIBLE"),
                questions(determine(ItemBounds.known(ItemSet.of(0, 1)), open)));
        assertEquals(
                List.of("/things [thing 1] AS_ASKED: ELIGIBLE"),
                questions(determine(
                        ItemBounds.known(ItemSet.of(0, 1)), new ItemBounds(ItemSet.of(0), ItemSet.of(0, 1)))));
    }

    // ---- items of things in a list ----------------------------------------------------------------------------------

    /** Shelves with the books that are lost from each; a book that turns up is put back. */
    private record Hall(List<Shelf> shelves) {
        private static final Fact<Hall, List<Shelf>> SHELVES =
                Fact.list("/shelves", Label.same("shelves"), hall -> Input.given(hall.shelves()));
    }

    private record Shelf(ItemBounds lost) {
        private static final Items<Shelf> LOST = Items.<Shelf>of(
                        "lost", "/lost", Label.same("lost"), (shelf, i) -> "book " + i, Shelf::lost)
                .outOf(new Action("PUT_BACK", Label.same("put back")), ChangeableBy.OWN);
    }

    private static final ItemDecisions<Hall> FINDER = new ItemDecisions<>() {
        @Override
        public boolean adds(Hall hall, Decision decision) {
            return true;
        }

        @Override
        public boolean allows(Hall hall, Decision decision) {
            return true;
        }

        @Override
        public Hall with(Hall hall, List<Decision> decisions) {
            List<Shelf> shelves = new ArrayList<>(hall.shelves());
            for (Decision decision : decisions) {
                int shelf = Integer.parseInt(decision.path().split("/")[2]);
                ItemSet book = ItemSet.of(Integer.parseInt(decision.item().substring("book ".length())));
                ItemBounds lost = shelves.get(shelf).lost();
                shelves.set(
                        shelf,
                        new Shelf(new ItemBounds(
                                lost.certain().minus(book), lost.possible().minus(book))));
            }
            return new Hall(shelves);
        }
    };

    private static Analysis hall(ItemBounds... lost) {
        Label label = Label.same("none lost");
        RuleBook<Hall> book = RuleBook.<Hall>of("HALL", label, LocalDate.of(2020, 1, 1), DAY)
                .rules(List.of(Rule.<Hall>of("LOST")
                        .title("LOST", "LOST")
                        .binds(Force.MUST, Basis.OFFICIAL, InForce.undated())
                        .asks(Condition.every(
                                Hall.SHELVES, Condition.within(ItemsExpression.of(Shelf.LOST), ItemsExpression.none())))
                        .words(new Rule.Messages(label, label, label, label, label))
                        .build()))
                .decider(FINDER)
                .build();
        return new Engine<>(book)
                .analyse(Case.on(new Hall(Stream.of(lost).map(Shelf::new).toList()), DAY));
    }

    @Test
    void whatIsOpenOfThingsInAListIsAskedOfEach() {
        ItemBounds open = new ItemBounds(ItemSet.empty(), ItemSet.of(3));
        ItemBounds none = ItemBounds.known(ItemSet.empty());
        assertEquals(List.of("/shelves/1/lost [book 3] AS_ASKED: ELIGIBLE"), questions(hall(none, open)));
        Analysis both = hall(open, open);
        assertEquals(
                List.of(
                        "/shelves/0/lost [book 3] AS_ASKED: UNDETERMINED",
                        "/shelves/1/lost [book 3] AS_ASKED: UNDETERMINED"),
                questions(both));
        assertEquals(
                List.of(List.of("/shelves/0/lost", "/shelves/1/lost")),
                both.settlements().eligible().sets().stream()
                        .map(set -> set.stream()
                                .map(reply -> reply.question().path())
                                .toList())
                        .toList());
    }

    @Test
    void whatIsInASetOfAThingInAListIsTakenOutOfThatOne() {
        Analysis analysis = hall(ItemBounds.known(ItemSet.of(1)), ItemBounds.known(ItemSet.of(2, 5)));
        assertEquals(
                List.of("/shelves/0/lost [book 1]", "/shelves/1/lost [book 2, book 5]"),
                analysis.remedies().remedies().stream()
                        .flatMap(remedy -> remedy.changes().stream())
                        .map(change -> change.path() + " " + change.items())
                        .toList());
    }
}
