package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.ControlSet;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.rules.service.ControlChangeClass;
import dev.ismap.rules.service.ControlChangeClass.Matter;
import dev.ismap.rules.service.CriticalArea;
import dev.ismap.rules.service.ServiceRuleBook;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as a change of control, and the controls in the critical areas. */
class DefinitionsTest {

    /** Whether it counts where the realisation is affected, is not, and where nobody has asked. */
    @ParameterizedTest
    @CsvSource({
        "RULES_AND_PROCEDURES, GOVERNANCE, yes, yes, yes",
        "RULES_AND_PROCEDURES, MANAGEMENT, yes, yes, yes",
        "RULES_AND_PROCEDURES, CONTROLS, yes, yes, yes",
        "REALISATION, MANAGEMENT, yes, yes, yes",
        "REALISATION, CONTROLS, yes, yes, yes",
        "OPERATION, MANAGEMENT, yes, yes, yes",
        "OPERATION, CONTROLS, yes, yes, yes",
        "MECHANISM, MANAGEMENT, yes, yes, yes",
        "MECHANISM, CONTROLS, yes, yes, yes",
        "ADOPTION, MANAGEMENT, yes, yes, yes",
        "ADOPTION, CONTROLS, yes, yes, yes",
        "RESPONSIBLE_PERSON, MANAGEMENT, yes, no, no",
        "RESPONSIBLE_PERSON, CONTROLS, yes, no, open",
        "RESPONSIBLE_PERSON, GOVERNANCE, yes, open, open",
        "SYSTEMS_OR_REGIONS, MANAGEMENT, yes, no, no",
        "SYSTEMS_OR_REGIONS, CONTROLS, yes, no, open",
        "SYSTEMS_OR_REGIONS, GOVERNANCE, yes, open, open",
        "INDIVIDUAL_CONTROLS, MANAGEMENT, yes, no, no",
        "INDIVIDUAL_CONTROLS, CONTROLS, yes, no, open",
        "INDIVIDUAL_CONTROLS, GOVERNANCE, yes, open, open"
    })
    void aChangeOfControlIsClassified(
            Matter matter, ControlLayer layer, String affecting, String notAffecting, String notAsked) {
        assertEquals(
                counts(affecting),
                ControlChangeClass.of(matter, layer, Input.given(true)).counts());
        assertEquals(
                counts(notAffecting),
                ControlChangeClass.of(matter, layer, Input.given(false)).counts());
        assertEquals(
                counts(notAsked),
                ControlChangeClass.of(matter, layer, Input.notAsked()).counts());
        assertEquals(
                counts(notAsked),
                ControlChangeClass.of(matter, layer, Input.notKnown()).counts());
        assertEquals(
                Optional.of("KB0010866"),
                ControlChangeClass.of(matter, layer, Input.notAsked())
                        .provision()
                        .locator());
    }

    @Test
    void aMatterAndAnAreaHaveTheirWords() {
        assertEquals(Label.of("個別管理策", "individual controls"), Matter.INDIVIDUAL_CONTROLS.label());
        assertEquals(Label.of("外部委託先", "outsourcers"), CriticalArea.OUTSOURCERS.label());
    }

    private static Optional<Boolean> counts(String word) {
        return word.equals("open") ? Optional.empty() : Optional.of(word.equals("yes"));
    }

    @ParameterizedTest
    @EnumSource
    void aCriticalAreaHasObjectivesWithAllTheirDetails(CriticalArea area) {
        for (String edition : new String[] {"2022-04-01", "2024-07"}) {
            ControlStandard standard = ControlStandards.edition(edition);
            ControlSet controls = area.controls(standard);
            assertFalse(controls.isEmpty(), area::toString);
            for (Control control : controls) {
                assertEquals(ControlLayer.CONTROLS, control.layer());
                if (control.isDetailOfControls()) {
                    Control objective = standard.parentOf(control.id()).orElseThrow();
                    assertTrue(controls.contains(objective.id()), control::toString);
                }
            }
            controls.filter(control -> !control.isDetailOfControls())
                    .forEach(objective -> standard.detailsUnder(objective.id())
                            .forEach(detail -> assertTrue(controls.contains(detail.id()), detail::toString)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9.2.3, ACCESS",
        "9.5.1.P, ACCESS",
        "14.2.2, DEVELOPMENT_AND_CHANGE",
        "12.1.2, DEVELOPMENT_AND_CHANGE",
        "12.4.1, SYSTEM_OPERATION",
        "16.1.5, SYSTEM_OPERATION",
        "15.1.1, OUTSOURCERS"
    })
    void anObjectiveLiesWhereItIsAssumedTo(String objective, CriticalArea area) {
        ControlStandard standard = ControlStandards.edition("2022-04-01");
        Control control = standard.controls().stream()
                .filter(one -> one.id().toString().equals(objective))
                .findFirst()
                .orElseThrow();
        for (CriticalArea one : CriticalArea.values()) {
            assertEquals(one == area, one.controls(standard).contains(control.id()), one::toString);
        }
    }

    @Test
    void theCriticalAreasAreAnAssumptionThatNoRuleReads() {
        assertEquals(Basis.ASSUMED, CriticalArea.BASIS);
        Rule<?> critical = ServiceRuleBook.asEnacted().rule("S-CRITICAL").orElseThrow();
        assertEquals(
                "holds(/statement/criticalAreasDeclared)", critical.condition().toString());
    }
}
