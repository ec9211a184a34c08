package dev.ismap.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.evaluation.Trace.MissingInput;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** That things bear different names, against every name that the nameless can bear. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class DifferentNamesTest {

    /** Members by their names, and who has to be among them. */
    record Club(Input<List<Input<String>>> members, Input<List<String>> required) {}

    private static final Fact<Club, List<Input<String>>> MEMBERS =
            Fact.list("/members", Label.same("members"), Club::members);
    private static final Fact<Input<String>, String> NAME = Fact.text("/name", Label.same("name"), name -> name);
    private static final Fact<Club, List<String>> REQUIRED =
            Fact.list("/required", Label.same("required"), Club::required);
    private static final Condition<Club> DIFFERENT = Condition.differentNames(MEMBERS, NAME, REQUIRED);

    private static Truth test(Club club) {
        return new Evaluator<>(club, World.LAW).test(DIFFERENT);
    }

    @Provide
    Arbitrary<Club> clubs() {
        Arbitrary<Input<String>> names = Arbitraries.of(List.of(
                Input.given("a"),
                Input.given("b"),
                Input.given("c"),
                Input.given(" \u3000"),
                Input.notAsked(),
                Input.notKnown(),
                Input.notApplicable("nameless")));
        Arbitrary<Input<List<Input<String>>>> members = Arbitraries.frequencyOf(
                Tuple.of(8, names.list().ofMaxSize(4).map(Input::given)),
                Tuple.of(1, Arbitraries.of(List.of(Input.notAsked(), Input.notApplicable("no members")))));
        Arbitrary<Input<List<String>>> required = Arbitraries.of(List.of(
                Input.given(List.of()),
                Input.given(List.of("a")),
                Input.given(List.of("a", "b")),
                Input.given(List.of("b", "b")),
                Input.notAsked()));
        return Combinators.combine(members, required).as(Club::new);
    }

    /** Whether names that are all stated differ, blank ones apart, and have the required ones among them. */
    private static boolean differ(List<String> names, List<String> required) {
        List<String> stated = names.stream().filter(name -> !name.isBlank()).toList();
        return new HashSet<>(stated).size() == stated.size() && stated.containsAll(required);
    }

    /** Whether the missing names can be such that all differ and the required ones are among them. */
    private static boolean canDiffer(List<Input<String>> members, List<String> names, List<String> required) {
        if (names.size() == members.size()) {
            return differ(names, required);
        }
        Input<String> next = members.get(names.size());
        List<String> options = next.isMissing()
                ? List.of("a", "b", "c", "new" + names.size())
                : List.of(next.known().orElse(""));
        return options.stream().anyMatch(name -> {
            List<String> more = new ArrayList<>(names);
            more.add(name);
            return canDiffer(members, more, required);
        });
    }

    @Property(seed = "2020")
    void itFailsWhereNoNamesCouldMeetItAndHoldsWhereNothingIsMissing(@ForAll("clubs") Club club) {
        List<Input<String>> members = club.members().known().orElse(List.of());
        boolean open = club.members().isMissing()
                || club.required().isMissing()
                || members.stream().anyMatch(Input::isMissing);
        boolean possible = club.members().isMissing()
                || canDiffer(members, List.of(), club.required().known().orElse(List.of()));
        assertEquals(!possible ? Truth.FALSE : open ? Truth.UNKNOWN : Truth.TRUE, test(club), club.toString());
    }

    private static Club club(String... names) {
        return new Club(Input.given(Stream.of(names).map(Input::given).toList()), Input.given(List.of("a")));
    }

    @Test
    void aNameThatIsThereTwiceFailsItAndBlankOnesAreNoNames() {
        assertEquals(Truth.TRUE, test(club("a", "b")));
        assertEquals(Truth.FALSE, test(club("a", "b", "a")));
        assertEquals(Truth.TRUE, test(club("a", "", "")));
        assertEquals(Truth.FALSE, test(club("b", "")));
    }

    @Test
    void theListAndTheNamesInItAreTheEvidenceAndMissingNamesAreAskedFor() {
        Trace trace = new Trace();
        Club club = new Club(
                Input.given(List.of(Input.given("a"), Input.notKnown(), Input.given("a"))), Input.given(List.of()));
        new Evaluator<>(club, World.LAW).trace(DIFFERENT, trace);
        assertEquals(
                List.of("/members 3", "/members/0/name a", "/members/2/name a"),
                trace.evidence().stream()
                        .map(one -> one.path() + " " + one.value())
                        .toList());
        assertEquals(
                Evidence.Relation.STATED,
                trace.evidence().get(0).expected().orElseThrow().relation());
        assertEquals(
                List.of("/members/1/name"),
                trace.gaps().stream().map(MissingInput::path).toList());

        Trace silent = new Trace();
        new Evaluator<>(new Club(Input.notAsked(), Input.given(List.of())), World.LAW).trace(DIFFERENT, silent);
        assertEquals(
                List.of("/members"),
                silent.gaps().stream().map(MissingInput::path).toList());
    }

    @Test
    void itReadsTheRequiredNamesTheListAndEachName() {
        List<String> paths = new ArrayList<>();
        PathScanner.scan(DIFFERENT, paths::add);
        assertEquals(List.of("/required", "/members", "/members/*/name"), paths);
    }
}
