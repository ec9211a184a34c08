package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.determination.Case;
import dev.ismap.core.engine.LibraryCard.Applicant;
import dev.ismap.core.engine.LibraryCard.Fee;
import dev.ismap.core.engine.LibraryCard.Tie;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.kit.RuleBookProperties;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules on library cards keep the laws that every rule book keeps. */
class LibraryCardLawsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Test
    void the_book_keeps_every_law() {
        RuleBook<Applicant> book = LibraryCard.ENGINE.ruleBook();
        LocalDate child = DAY.minusYears(10);
        RuleBookProperties<Applicant> trial = RuleBookProperties.of(book)
                .trying("welcome", LibraryCard.on(DAY, a -> a))
                .trying("stranger", LibraryCard.on(DAY, a -> a.with("/tie", Tie.NONE)))
                .trying("infant", LibraryCard.on(DAY, a -> a.with("/born", DAY.minusYears(3))))
                .trying("child", LibraryCard.on(DAY, a -> a.with("/born", child).with("/consent", true)))
                .trying(
                        "runaway",
                        LibraryCard.on(DAY, a -> a.with("/born", child).with("/consent", false)))
                .trying("miser", LibraryCard.on(DAY, a -> a.with("/fee", Fee.NOTHING)))
                .trying("miser of old", LibraryCard.on(LocalDate.of(2022, 5, 1), a -> a.with("/fee", Fee.NOTHING)))
                .trying("thrifty of old", LibraryCard.on(LocalDate.of(2022, 5, 1), a -> a.with("/fee", Fee.YEN_300)))
                .trying("silent", LibraryCard.on(DAY, a -> a.with("/phone", "").with("/email", false)))
                .trying("collector", LibraryCard.on(DAY, a -> a.with("/hasCard", true)))
                .trying("loud", LibraryCard.on(DAY, a -> a.with("/calm", false)))
                .trying("borrower", LibraryCard.on(DAY, a -> a.returning(ItemBounds.known(ItemSet.of(0)))))
                .trying("moving", LibraryCard.on(DAY, a -> a.with("/movedOut", DAY.plusDays(9))))
                .trying("gone", LibraryCard.on(DAY, a -> a.with("/movedOut", DAY.minusDays(9))))
                .trying("faceless", LibraryCard.on(DAY, a -> a.with("/photo", false)))
                .trying("early", LibraryCard.on(DAY, a -> a.with("/applied", LocalDate.of(2031, 1, 1))))
                .withholding(
                        "/books",
                        a -> new Applicant(
                                a.facts(),
                                new ItemBounds(ItemSet.empty(), ItemSet.firstOf(3)),
                                new ItemBounds(ItemSet.empty(), ItemSet.firstOf(3))));
        for (String path : List.of(
                "/tie", "/born", "/applied", "/consent", "/fee", "/phone", "/hasCard", "/calm", "/email", "/photo")) {
            trial.withholding(path, a -> a.without(path));
        }
        trial.withholding("/movedOut", a -> a.says("/movedOut", Input.notKnown()));
        assertEquals(List.of(), trial.failures());
    }

    @Test
    void a_word_of_the_authority_settles_what_was_left_to_it() {
        Case<Applicant> loud = LibraryCard.on(DAY, a -> a.with("/calm", false));
        RuleBook<Applicant> calmOnly = LibraryCard.book(LibraryCard.rules().stream()
                .filter(rule -> rule.id().equals("CALM"))
                .toList());
        assertEquals(
                List.of(),
                RuleBookProperties.of(calmOnly)
                        .trying("calm", LibraryCard.on(DAY, a -> a))
                        .trying("refused", loud.authority(Map.of("CALM", AuthorityRuling.REFUSED)))
                        .withholding("/calm", a -> a.without("/calm"))
                        .failures());
    }
}
