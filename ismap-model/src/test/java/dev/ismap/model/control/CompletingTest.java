package dev.ismap.model.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId.ControlSuffix;
import dev.ismap.model.control.ControlSet.MixedStandardsException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A user's own rows, added to a built-in edition. */
class CompletingTest {

    private static final ControlStandard STANDARD = ControlStandards.edition("2022-04-01");
    private static final Label NAME = Label.of("自社の行", "A row of ours");

    private static ControlRow row(String id) {
        return ControlRow.of(ControlId.parse(id), NAME);
    }

    private static ControlRow row(String id, String parent) {
        return ControlRow.of(ControlId.parse(id), ControlId.parse(parent), NAME);
    }

    private static List<String> problems(ControlRow... rows) {
        return STANDARD.problemsOf(List.of(rows), "/rows").stream()
                .map(ControlStandardTest::print)
                .toList();
    }

    @Test
    void aRowStandsUnderTheObjectiveWhoseNumberItContinues() {
        ControlStandard mine = STANDARD.with(List.of(row("6.3.1.92.P"), row("5.1.1.91", "5.1.1")));

        Control added = mine.control(ControlId.parse("6.3.1.92.P"));
        assertEquals(Optional.of(ControlId.parse("6.3.1.P")), added.parent());
        assertEquals(ControlLayer.CONTROLS, added.layer());
        assertEquals(ControlLevel.DETAILED, added.level());
        assertEquals(NAME, added.name());
        assertTrue(added.isOptional());
        assertEquals(
                STANDARD.optionalDetails().size() + 2, mine.optionalDetails().size());
        assertEquals(STANDARD.mandatory().ids(), mine.mandatory().ids());
        assertEquals(Optional.of(Basis.SECONDARY), mine.optionalDetailsBasis());
        assertEquals(
                Optional.of(Basis.OFFICIAL),
                STANDARD.completedWith(List.of(row("5.1.1.1"))).optionalDetailsBasis());
    }

    @Test
    void theWholeTableCanBeHandedIn() {
        List<ControlRow> table = Stream.concat(
                        STANDARD.all().minus(STANDARD.optionalDetails()).stream()
                                .map(ControlRow::of),
                        Stream.of(row("5.1.1.1"), row("5.1.2.1")))
                .toList();

        ControlStandard mine = STANDARD.completedWith(table);

        assertEquals(324 + 2, mine.controls().size());
        assertEquals(
                STANDARD.completedWith(List.of(row("5.1.1.1"), row("5.1.2.1"))).contentHash(), mine.contentHash());
        assertEquals(mine, mine.completedWith(table));
    }

    @Test
    void aHeldRowKeepsItsNameWhateverTheTableCallsIt() {
        ControlId id = ControlId.parse("6.1.1.13.PB");

        assertEquals(STANDARD, STANDARD.with(List.of(row("6.1.1.13.PB", "6.1.1"))));
        assertEquals(
                STANDARD.control(id), STANDARD.with(List.of(row("6.1.1.13.PB"))).control(id));
    }

    @Test
    void aNameThatTheUserHoldsGoesBeforeOurs() {
        ControlId unnamed = ControlId.parse("5.1.1.1");
        ControlId named = ControlId.parse("13.1.3.1");
        ControlStandard mine = STANDARD.with(List.of(row("5.1.1.1"), row("13.1.3.1")));

        assertFalse(STANDARD.control(unnamed).named());
        assertEquals(NAME, mine.control(unnamed).name());
        assertTrue(mine.control(unnamed).named());
        assertEquals(NAME, mine.control(named).name());
        assertEquals(mine, mine.with(List.of(ControlRow.of(unnamed), ControlRow.of(named))), "no name takes none away");
        assertEquals(STANDARD.all().ids(), mine.all().ids());
    }

    @Test
    void aTableOfTheUsersOwnGoesBeforeWhatASecondarySourceHas() {
        // another suffix than ours, and a thousand rows fewer
        ControlStandard mine = STANDARD.completedWith(List.of(row("5.1.1.1.P"), row("5.1.1.99")));

        assertEquals(
                List.of("5.1.1.1.P", "5.1.1.99"),
                mine.optionalDetails().ids().stream().map(ControlId::toString).toList());
        assertEquals(
                List.of("/rows/0/id OPTIONAL_DETAIL_SUFFIX"),
                problems(row("5.1.1.1.P")),
                "beside ours, there is no room");
    }

    @Test
    void aVacantNumberIsNoControl() {
        ControlStandard of2024 = ControlStandards.edition("2024-07");
        List<ControlRow> rows = List.of(row("6.1.3.4"), row("7.2.2.20.P"));

        assertEquals(
                List.of("/0/id OPTIONAL_DETAIL_VACANT", "/1/id OPTIONAL_DETAIL_VACANT"),
                of2024.problemsOf(rows, "").stream()
                        .map(ControlStandardTest::print)
                        .toList());
        assertEquals(of2024.problemsOf(rows, ""), of2024.problemsOfCompleting(rows, ""));
        assertEquals(
                "6.1.3.4 is a vacant number of edition 2024-07: no control of it has this number.",
                of2024.problemsOf(rows, "").get(0).message().en());
        assertEquals(List.of(), STANDARD.problemsOf(rows, ""), "of 2022-04-01 it is not said for sure");
    }

    @Test
    void aHeldRowMustAgree() {
        ControlRow held = ControlRow.of(STANDARD.control(ControlId.parse("6.3.1.1.PB")));

        assertEquals(List.of(), problems(held));
        assertEquals(
                List.of(
                        "/rows/0/layer OPTIONAL_DETAIL_CHANGED",
                        "/rows/0/level OPTIONAL_DETAIL_CHANGED",
                        "/rows/0/parent OPTIONAL_DETAIL_CHANGED",
                        "/rows/0/suffix OPTIONAL_DETAIL_CHANGED"),
                problems(new ControlRow(
                        held.id(),
                        Optional.of(ControlId.parse("6.3.P")),
                        Optional.of(ControlLayer.MANAGEMENT),
                        Optional.of(ControlLevel.OBJECTIVE),
                        Optional.of(ControlSuffix.NONE),
                        Optional.of(NAME))));
        assertEquals(List.of("/rows/0/parent OPTIONAL_DETAIL_CHANGED"), problems(row("5", "4")));
    }

    @Test
    void everyProblemIsFoundAtOnce() {
        assertEquals(
                List.of(
                        "/rows/0/parent OPTIONAL_DETAIL_PARENT", // no such parent stated
                        "/rows/1/parent OPTIONAL_DETAIL_PARENT", // a parent with other numbers
                        "/rows/2/parent OPTIONAL_DETAIL_PARENT", // a section
                        "/rows/3/parent OPTIONAL_DETAIL_PARENT", // no objective 5.1.9
                        "/rows/4/id OPTIONAL_DETAIL_LEVEL", // an objective
                        "/rows/5/id OPTIONAL_DETAIL_SUFFIX", // 6.1.1.13.PB without its suffix
                        "/rows/6/id OPTIONAL_DETAIL_MANDATORY", // a PB that is not in the edition
                        "/rows/7/id OPTIONAL_DETAIL_MANDATORY", // a governance item
                        "/rows/9/id OPTIONAL_DETAIL_DUPLICATE"),
                problems(
                        row("5.1.1.91", "5.1.9"),
                        row("5.1.1.92", "5.1.2"),
                        row("5.1.1.93", "5.1"),
                        row("5.1.9.1"),
                        row("5.1.9"),
                        row("6.1.1.13"),
                        row("5.1.1.94.PB"),
                        row("3.1.2.9"),
                        row("5.1.1.95"),
                        row("5.1.1.95.P")));
    }

    @Test
    void whatARowStatesMustAgreeWithItsId() {
        ControlId id = ControlId.parse("5.1.1.91.P");
        assertEquals(
                List.of(
                        "/rows/0/layer OPTIONAL_DETAIL_LEVEL",
                        "/rows/0/level OPTIONAL_DETAIL_LEVEL",
                        "/rows/0/suffix OPTIONAL_DETAIL_SUFFIX"),
                problems(new ControlRow(
                        id,
                        Optional.empty(),
                        Optional.of(ControlLayer.GOVERNANCE),
                        Optional.of(ControlLevel.SECTION),
                        Optional.of(ControlSuffix.NONE),
                        Optional.of(NAME))));
        assertEquals(
                List.of(),
                problems(new ControlRow(
                        id,
                        Optional.of(ControlId.parse("5.1.1")),
                        Optional.of(ControlLayer.CONTROLS),
                        Optional.of(ControlLevel.DETAILED),
                        Optional.of(ControlSuffix.P),
                        Optional.of(NAME))));
    }

    @Test
    void aTableThatLostSomeOfTheMandatoryRowsCompletesNothing() {
        List<ControlRow> details = STANDARD.mandatoryDetails().stream()
                .filter(control -> control.id().chapter() != 9)
                .map(ControlRow::of)
                .toList();

        InputException e = assertThrows(InputException.class, () -> STANDARD.completedWith(details));

        assertEquals(
                List.of(" OPTIONAL_DETAIL_MANDATORY_LOST"),
                e.problems().stream().map(ControlStandardTest::print).toList());
        assertEquals(
                "7 mandatory controls of edition 2022-04-01 are missing (9.2.1.6.PB, 9.2.2.8.PB, 9.2.3.11.PB,"
                        + " 9.2.4.9.PB, 9.4.1.8.PB, …).",
                e.problems().get(0).message().en());
        assertEquals(STANDARD, STANDARD.with(details), "adding loses nothing");
    }

    @Test
    void aCompleteStandardTakesNoMore() {
        ControlStandard complete = STANDARD.completedWith(List.of(row("5.1.1.1")));

        assertEquals(complete, complete.with(List.of(row("5.1.1.1"))));
        assertEquals(
                List.of("/0/id OPTIONAL_DETAIL_BEYOND"),
                complete.problemsOf(List.of(row("5.1.1.2")), "").stream()
                        .map(ControlStandardTest::print)
                        .toList());
    }

    @Test
    void ordinalsBelongToOneStandard() {
        ControlStandard mine = STANDARD.with(List.of(row("5.1.1.91")));

        assertEquals(STANDARD.ordinal(ControlId.parse("5.1.2")) + 1, mine.ordinal(ControlId.parse("5.1.2")));
        assertThrows(MixedStandardsException.class, () -> mine.objectives().minus(STANDARD.objectives()));
        assertEquals(mine.objectives(), STANDARD.objectives().in(mine));
    }

    @Provide
    static Arbitrary<Set<ControlId>> optionalIds() {
        List<ControlId> objectives = STANDARD.objectives().ids();
        Set<List<Integer>> held =
                STANDARD.all().ids().stream().map(ControlId::numbers).collect(Collectors.toSet());
        return Combinators.combine(
                        Arbitraries.of(objectives),
                        Arbitraries.integers().between(30, 99),
                        Arbitraries.of(ControlSuffix.NONE, ControlSuffix.P))
                .as((objective, number, suffix) -> ControlId.of(
                        Stream.concat(objective.numbers().stream(), Stream.of(number))
                                .toList(),
                        suffix))
                .filter(id -> !held.contains(id.numbers()))
                .set()
                .uniqueElements(ControlId::numbers)
                .ofMaxSize(60);
    }

    @Property(seed = "2020", tries = 200, edgeCases = EdgeCasesMode.NONE)
    void completingAddsExactlyTheRowsAndNothingMandatory(@ForAll("optionalIds") Set<ControlId> ids) {
        List<ControlRow> rows = ids.stream().map(id -> ControlRow.of(id, NAME)).toList();

        ControlStandard mine = STANDARD.completedWith(rows);

        assertEquals(List.copyOf(new TreeSet<>(ids)), mine.optionalDetails().ids());
        assertEquals(STANDARD.mandatory().ids(), mine.mandatory().ids());
        assertEquals(
                STANDARD.all().minus(STANDARD.optionalDetails()).ids(),
                mine.all().minus(mine.optionalDetails()).ids());
        ids.forEach(id -> assertEquals(
                id.numbers().subList(0, 3), mine.parentOf(id).orElseThrow().id().numbers()));
        assertEquals(mine.contentHash(), STANDARD.with(rows).completedWith(rows).contentHash());
    }
}
