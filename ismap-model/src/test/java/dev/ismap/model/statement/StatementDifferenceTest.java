package dev.ismap.model.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.Statement.OutsideComponent;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.StatementDifference.DecisionChange;
import dev.ismap.model.statement.StatementDifference.Kind;
import dev.ismap.model.statement.StatementDifference.PartChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementDifferenceTest {

    private static final Statement BEFORE = Statement.of(StatementStatus.DRAFT, "2022-04-01")
            .withServiceName(Input.given("見本クラウド"))
            .withRegions(Input.given(List.of("東京")))
            .withUnderlyingServices(Input.given(List.of(UnderlyingService.none().withName(Input.given("基盤")))))
            .withDecision(ControlId.parse("5.1.1"), ControlDecision.implemented("規程"))
            .withDecision(ControlId.parse("6.1.1"), ControlDecision.implemented("規程"))
            .withDecision(ControlId.parse("9.1.1"), ControlDecision.implemented("規程"));

    private static List<PartChange> parts(Statement after) {
        return BEFORE.differenceTo(after).parts();
    }

    @Test
    void aDecisionIsAddedWithdrawnDecidedOtherwiseOrRestated() {
        Statement after = Statement.of(StatementStatus.DRAFT, "2022-04-01")
                .withDecision(ControlId.parse("5.1.1"), ControlDecision.implemented("規程", "点検"))
                .withDecision(ControlId.parse("6.1.1"), ControlDecision.takenOver("基盤"))
                .withDecision(ControlId.parse("10.1.1"), ControlDecision.excluded("該当しない"));

        assertEquals(
                List.of("5.1.1 RESTATED", "6.1.1 DECIDED_OTHERWISE", "9.1.1 WITHDRAWN", "10.1.1 ADDED"),
                BEFORE.differenceTo(after).decisions().stream()
                        .map(change -> change.control() + " " + change.kind())
                        .toList());
    }

    @Test
    void ofADecisionThatIsRestatedWhatDiffersIsTold() {
        Statement after = BEFORE.withDecision(ControlId.parse("5.1.1"), ControlDecision.implemented("規程", "点検"));

        assertEquals(
                List.of("/individualControls", "/individualControls/1"),
                BEFORE.differenceTo(after).decisions().get(0).parts().stream()
                        .map(PartChange::path)
                        .toList());
        Statement otherwise = BEFORE.withDecision(ControlId.parse("5.1.1"), ControlDecision.excluded("該当しない"));
        assertEquals(
                List.of(), BEFORE.differenceTo(otherwise).decisions().get(0).parts());
    }

    @Test
    void aDecisionThatIsNoLongerKnownIsDecidedOtherwise() {
        ControlId id = ControlId.parse("5.1.1");
        assertEquals(
                Kind.DECIDED_OTHERWISE,
                new DecisionChange(
                                id,
                                java.util.Optional.of(Input.notKnown()),
                                java.util.Optional.of(Input.given(ControlDecision.implemented())))
                        .kind());
    }

    @Test
    void aPartIsNamedByItsPlaceAndTerm() {
        assertEquals(
                List.of(new PartChange(
                        "/serviceName",
                        Label.of("言明書に記載したサービスの名称", "name of the service in the statement"),
                        Input.given("見本クラウド"),
                        Input.notKnown(),
                        false)),
                parts(BEFORE.withServiceName(Input.notKnown())));
    }

    @Test
    void ofAListTheNumberOfItemsAndTheItemsAreCompared() {
        Label regions = Label.of("対象リージョン", "regions covered");
        Label first = Label.of("対象リージョン（1件目）", "regions covered, no. 1");
        Label second = Label.of("対象リージョン（2件目）", "regions covered, no. 2");
        assertEquals(
                List.of(
                        new PartChange("/regions", regions, Input.given("1"), Input.given("2"), true),
                        new PartChange("/regions/1", second, Input.notAsked(), Input.given("大阪"), false)),
                parts(BEFORE.withRegions(Input.given(List.of("東京", "大阪")))));
        assertEquals(
                List.of(
                        new PartChange("/regions", regions, Input.given("1"), Input.notAsked(), true),
                        new PartChange("/regions/0", first, Input.given("東京"), Input.notAsked(), false)),
                parts(BEFORE.withRegions(Input.notAsked())));
    }

    @Test
    void aPartOfAPartIsFoundAndNamedAfterTheItemThatItIsOf() {
        assertEquals(
                List.of("/underlyingServices/0/declaredOutside 基盤となるクラウドサービス（1件目）：対象外である旨の記載"),
                parts(BEFORE.withUnderlyingServices(Input.given(List.of(UnderlyingService.none()
                                .withName(Input.given("基盤"))
                                .withDeclaredOutside(Input.given(true))))))
                        .stream()
                        .map(part -> part.path() + " " + part.name().ja())
                        .toList());
    }

    @Test
    void aStateIsKeptApartFromAText() {
        assertEquals(
                List.of(new PartChange(
                        "/coveredComponents",
                        Label.of("言明の対象となるサブサービス", "components covered"),
                        Input.notAsked(),
                        Input.notApplicable("一つだけである"),
                        false)),
                parts(BEFORE.withCoveredComponents(Input.notApplicable("一つだけである"))));
    }

    @Test
    void aKindOfChangeIsNamedInBothLanguages() {
        assertEquals(Label.of("追加", "added"), Kind.ADDED.label());
        assertEquals(Label.of("撤回", "withdrawn"), Kind.WITHDRAWN.label());
        assertEquals(Label.of("採否の変更", "decided otherwise"), Kind.DECIDED_OTHERWISE.label());
        assertEquals(Label.of("内容の変更", "restated"), Kind.RESTATED.label());
    }

    @Test
    void nothingDiffersBetweenAStatementAndItself() {
        assertTrue(BEFORE.differenceTo(BEFORE).isEmpty());
        assertFalse(BEFORE.differenceTo(BEFORE.withEdition("2024-07")).isEmpty());
        assertFalse(BEFORE.differenceTo(BEFORE.withDecision(ControlId.parse("7.1.1"), ControlDecision.implemented()))
                .isEmpty());
    }

    private static List<String> told(Statement from, Statement to) {
        return from.differenceTo(to).parts().stream()
                .map(part -> part.path() + " " + part.before().known() + " "
                        + part.after().known())
                .toList();
    }

    @Test
    void ofAnItemThatIsGoneOrNewEachOfItsPartsIsTold() {
        Statement office = BEFORE.withOutsideComponents(
                List.of(OutsideComponent.none().withName(Input.given("社内網")).withDeclaredOutside(Input.given(true))));

        assertEquals(
                List.of(
                        "/outsideComponents Optional[1] Optional[0]",
                        "/outsideComponents/0/name Optional[社内網] Optional.empty",
                        "/outsideComponents/0/declaredOutside Optional[true] Optional.empty"),
                told(office, BEFORE));
        assertEquals(
                List.of(
                        "/outsideComponents Optional[0] Optional[1]",
                        "/outsideComponents/0/name Optional.empty Optional[社内網]",
                        "/outsideComponents/0/declaredOutside Optional.empty Optional[true]"),
                told(BEFORE, office));
    }

    @Test
    void anItemThatSaysNothingIsThereAllTheSame() {
        Statement silent = BEFORE.withOutsideComponents(List.of(OutsideComponent.none()));

        assertEquals(
                List.of("/outsideComponents Optional[0] Optional[1]", "/outsideComponents/0 Optional.empty Optional[]"),
                told(BEFORE, silent));
        assertEquals(
                List.of("/outsideComponents Optional[1] Optional[0]", "/outsideComponents/0 Optional[] Optional.empty"),
                told(silent, BEFORE));
    }

    /** A service without a word on its listing. */
    @Test
    void ofAnItemThatIsNewAPartThatSaysNothingIsNotTold() {
        UnderlyingService other = UnderlyingService.none().withName(Input.given("別の基盤"));
        Statement two = BEFORE.withUnderlyingServices(
                Input.given(List.of(UnderlyingService.none().withName(Input.given("基盤")), other)));

        assertEquals(
                List.of(
                        "/underlyingServices Optional[1] Optional[2]",
                        "/underlyingServices/1/name Optional.empty Optional[別の基盤]"),
                told(BEFORE, two));
        assertEquals(
                List.of(
                        "/underlyingServices Optional[2] Optional[1]",
                        "/underlyingServices/1/name Optional[別の基盤] Optional.empty"),
                told(two, BEFORE));
    }

    @Test
    void aPartThatMayBeMissingIsComparedToo() {
        Statement numbered = BEFORE.withUnderlyingServices(Input.given(List.of(UnderlyingService.none()
                .withName(Input.given("基盤"))
                .withRegistrationNumber(RegistrationNumber.parse("C21-0012-2")))));

        assertEquals(
                List.of("/underlyingServices/0/registrationNumber Optional.empty Optional[C21-0012-2]"),
                told(BEFORE, numbered));
    }

    @Test
    void aPartThatIsOfNoListIsNamedByItsTermAlone() {
        assertEquals(
                List.of(Label.of("クラウドサービス事業者の概要", "outline of the provider")),
                parts(BEFORE.withOverallPicture(BEFORE.overallPicture().withProvider(Input.given("見本社")))).stream()
                        .map(PartChange::name)
                        .toList());
    }
}
