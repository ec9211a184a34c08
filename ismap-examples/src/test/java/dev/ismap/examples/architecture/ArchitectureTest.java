package dev.ismap.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.ismap.core.determination.Verdict;
import dev.ismap.examples.architecture.bad.AsksEnactedLaw;
import dev.ismap.examples.architecture.bad.HoldsState;
import dev.ismap.examples.architecture.bad.ReachesOut;
import dev.ismap.examples.architecture.bad.RollsDice;
import dev.ismap.examples.architecture.bad.ShowsJackson;
import dev.ismap.examples.architecture.bad.TellsTime;
import dev.ismap.examples.architecture.bad.UsesDefaults;
import dev.ismap.model.DocumentKind;
import dev.ismap.rules.Ismap;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The libraries keep to the rules of the house, and each rule can tell when one does not. */
class ArchitectureTest {

    private static final JavaClasses LIBRARIES = new ClassFileImporter()
            .importLocations(Stream.of(Verdict.class, DocumentKind.class, Ismap.class)
                    .map(Structure::home)
                    .map(Structure::location)
                    .toList());

    /** The packages of the libraries that their modules export. */
    private static final Set<String> EXPORTED =
            Structure.libraries().stream().flatMap(Structure::exportedPackages).collect(Collectors.toSet());

    /** The types that a user of the libraries can see, nested ones too. */
    static Stream<Class<?>> publicTypes() {
        return LIBRARIES.stream()
                .filter(type -> isPublic(type) && EXPORTED.contains(type.getPackageName()))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(JavaClass::reflect);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    static List<HouseRule> houseRules() {
        return HouseRule.ALL;
    }

    @Test
    void allThreeLibrariesAreLookedAt() {
        for (Class<?> one : List.of(Verdict.class, DocumentKind.class, Ismap.class)) {
            assertTrue(LIBRARIES.contain(one), one.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("houseRules")
    void theLibrariesKeepIt(HouseRule rule) {
        rule.rule().check(LIBRARIES);
    }

    @ParameterizedTest
    @MethodSource("houseRules")
    void itCanTellWhenItIsBroken(HouseRule rule) {
        JavaClasses bad = new ClassFileImporter().importClasses(rule.bad());

        assertTrue(rule.ruleForBad().evaluate(bad).hasViolation());
    }

    /** Each method and field of these bad examples is another way of breaking the rule. */
    @Test
    void everyWayOfBreakingItIsTold() {
        assertEquals(waysOf(ReachesOut.class), told(HouseRule.NO_OUTSIDE, ReachesOut.class));
        assertEquals(waysOf(TellsTime.class), told(HouseRule.NO_CLOCK, TellsTime.class));
        assertEquals(waysOf(UsesDefaults.class), told(HouseRule.NO_DEFAULTS, UsesDefaults.class));
        assertEquals(waysOf(AsksEnactedLaw.class), told(HouseRule.ONE_LAW, AsksEnactedLaw.class));
        assertEquals(waysOf(RollsDice.class), told(HouseRule.NO_CHANCE, RollsDice.class));
        assertEquals(waysOf(HoldsState.class), told(HouseRule.NO_STATE, HoldsState.class));
        assertEquals(waysOf(ShowsJackson.class), told(HouseRule.NO_JACKSON_IN_SIGNATURES, ShowsJackson.class));
    }

    private static Set<String> waysOf(Class<?> bad) {
        return Stream.concat(Arrays.stream(bad.getDeclaredMethods()), Arrays.stream(bad.getDeclaredFields()))
                .filter(member -> !member.isSynthetic())
                .map(Member::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The members of a bad example that a rule's report names. */
    private static Set<String> told(ArchRule rule, Class<?> bad) {
        String report = rule.evaluate(new ClassFileImporter().importClasses(bad))
                .getFailureReport()
                .toString();
        return waysOf(bad).stream()
                .filter(way -> report.contains("." + way + "(") || report.contains("." + way + ">"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
