package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.engine.LibraryCard.Applicant;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.World;
import dev.ismap.core.world.World.Thing;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CaseHashTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final Applicant WELCOME = LibraryCard.welcome(DAY);

    private static ContentHash hash(Applicant applicant) {
        return CaseHash.of(LibraryCard.ENGINE.ruleBook(), applicant);
    }

    @Test
    void theSameCaseHasTheSameHash() {
        assertEquals(hash(WELCOME), hash(LibraryCard.welcome(DAY)));
    }

    @Test
    void eachStateOfAFactIsAnother() {
        Set<ContentHash> hashes = new HashSet<>();
        for (Input<String> phone : List.of(
                Input.given("1"),
                Input.given("2"),
                Input.<String>notAsked(),
                Input.<String>notKnown(),
                Input.<String>notApplicable("none"))) {
            hashes.add(hash(WELCOME.says("/phone", phone)));
        }
        assertEquals(5, hashes.size());
    }

    @Test
    void setsOfItemsAreReadToo() {
        ItemBounds books = ItemBounds.known(ItemSet.of(0, 2));
        Applicant none = new Applicant(WELCOME.facts(), ItemBounds.known(ItemSet.empty()), books);
        Applicant open = new Applicant(WELCOME.facts(), new ItemBounds(ItemSet.empty(), ItemSet.of(0, 2)), books);
        assertNotEquals(hash(none), hash(open));
        assertNotEquals(hash(WELCOME), hash(none));
    }

    /** What is looked up of a case, as a set of items and as days, by a name that it may leave out. */
    private record Listed(ItemBounds items, List<DayRange> days, List<String> names) {
        private static final Label NAME = Label.same("x");
        private static final Fact<Listed, String> TEXT = Fact.text("/name", NAME, listed -> Input.notAsked());
        private static final Items<Listed> ITEMS = Items.<Listed>of(
                        "items", "/items", NAME, (listed, i) -> "i" + i, Listed::items)
                .hangingOn(
                        TEXT,
                        listed -> listed.names().stream()
                                .map(name -> new Items.ByText(name, listed.items()))
                                .toList());
        private static final Status<Listed> STATUS = Status.<Listed>known(
                        "/status", NAME, Listed::days, listed -> Optional.empty())
                .hangingOn(TEXT, listed -> List.of(new Status.ByText(listed.names(), listed.days())));

        private ContentHash hash(Condition<Listed> asked) {
            Rule<Listed> rule = Rule.<Listed>of("R")
                    .title("規則", "rule")
                    .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                    .asks(asked)
                    .build();
            return CaseHash.of(
                    RuleBook.<Listed>of("listed", NAME, DAY, DAY)
                            .rules(List.of(rule))
                            .build(),
                    this);
        }
    }

    @Test
    void whatHangsOnANameThatIsLeftOutIsReadForEachName() {
        Listed one = new Listed(ItemBounds.known(ItemSet.of(1)), List.of(DayRange.from(DAY)), List.of("a"));
        Condition<Listed> items = Condition.any(ItemsExpression.of(Listed.ITEMS));
        Condition<Listed> days = new Condition.During<>(DayExpression.of(DAY), Listed.STATUS);
        for (Condition<Listed> asked : List.of(items, days)) {
            assertEquals(one.hash(asked), new Listed(one.items(), one.days(), one.names()).hash(asked));
            assertNotEquals(one.hash(asked), new Listed(one.items(), one.days(), List.of("b")).hash(asked));
        }
        Listed later = new Listed(one.items(), List.of(DayRange.from(DAY.plusDays(1))), one.names());
        assertNotEquals(one.hash(days), later.hash(days));
        assertEquals(one.hash(items), later.hash(items), "which reads no days");
    }

    /** A receipt names a case by its hash for good, so that how one is made must not change. */
    @Test
    void aHashIsTheOneThatItWas() {
        Applicant applicant =
                WELCOME.with("/phone", "1").says("/email", Input.notAsked()).says("/photo", Input.notKnown());
        assertEquals(
                "5d42f8a720d2723a2b3db83f6576c5a875dc8104f543cc35b8d9636d8ede5502",
                hash(applicant).toString());
    }

    /** Each thing counts by what it says and by where it stands. */
    @Test
    void theThingsInAListAreReadToo() {
        RuleBook<World> book = Books.mustAll(List.of(Condition.every(World.THINGS, Condition.holds(World.SOUND))))
                .book();
        Thing sound = new Thing(Input.given(true), Input.notAsked());
        Thing broken = new Thing(Input.given(false), Input.notAsked());
        Thing unknown = new Thing(Input.notKnown(), Input.notAsked());
        Set<ContentHash> hashes = new HashSet<>();
        List<List<Thing>> lists = List.of(
                List.of(),
                List.of(sound),
                List.of(broken),
                List.of(unknown),
                List.of(sound, broken),
                List.of(broken, sound));
        for (List<Thing> things : lists) {
            hashes.add(CaseHash.of(book, Worlds.silent().withThings(Input.given(things))));
        }
        assertEquals(lists.size(), hashes.size());
    }

    /** What no rule of the book reads makes no other case of it. */
    @Test
    void whatTheBookDoesNotReadDoesNotCount() {
        List<Rule<Applicant>> rules = LibraryCard.rules().stream()
                .filter(rule -> !rule.reads().contains("/email"))
                .toList();
        Applicant other = WELCOME.with("/email", false);
        assertNotEquals(hash(WELCOME), hash(other));
        assertEquals(CaseHash.of(LibraryCard.book(rules), WELCOME), CaseHash.of(LibraryCard.book(rules), other));
    }

    @Test
    void aDeterminationMakesNoHashThatNobodyReads() {
        List<String> made = new ArrayList<>();
        Case.Hashes hashes = Case.Hashes.of(
                () -> {
                    made.add("case");
                    return ContentHash.of("the form");
                },
                TreeMap::new);
        Determination determination =
                LibraryCard.ENGINE.determine(Case.on(WELCOME, DAY).hashes(hashes));
        assertEquals(List.of(), made);
        assertEquals(
                ContentHash.of("the form").hex(),
                determination.receipt().caseHash().hex());
        assertEquals(List.of("case"), made);
    }

    @Test
    void aHashThatIsBroughtAlongGoesBeforeIt() {
        ContentHash own = ContentHash.of("the form");
        Case<Applicant> brought = new Case<>(
                WELCOME,
                DAY,
                DAY,
                Optional.empty(),
                Map.of(),
                Optional.of(Case.Hashes.of(() -> own, TreeMap::new)),
                new TreeMap<>());
        assertEquals(own, LibraryCard.ENGINE.determine(brought).receipt().caseHash());
        assertEquals(
                hash(WELCOME),
                LibraryCard.ENGINE.determine(Case.on(WELCOME, DAY)).receipt().caseHash());
    }
}
