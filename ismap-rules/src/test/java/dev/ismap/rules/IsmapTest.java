package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.time.Term;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.rules.auditor.AuditorRuleBook;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Terms;
import dev.ismap.rules.procurement.ProcurementRuleBook;
import dev.ismap.rules.service.ServiceRuleBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsmapTest {

    private static final Ismap STANDARD = Ismap.standard();
    private static final Context CONTEXT = Context.on(Applications.ASKED);

    private static List<RuleBook<?>> books(Ismap ismap) {
        return List.of(ismap.serviceRules(), ismap.liuRules(), ismap.auditorRules(), ismap.procurementRules());
    }

    /** Which of the four rule books are other than as enacted. */
    private static List<Integer> changed(Ismap ismap) {
        return List.of(0, 1, 2, 3).stream()
                .filter(i -> !books(ismap).get(i).equals(books(STANDARD).get(i)))
                .toList();
    }

    @Test
    void theStandardIsTheLawAsEnacted() {
        assertEquals(
                List.of(
                        ServiceRuleBook.asEnacted(),
                        ServiceRuleBook.liuAsEnacted(),
                        AuditorRuleBook.asEnacted(),
                        ProcurementRuleBook.asEnacted()),
                books(STANDARD));
        assertSame(STANDARD, Ismap.standard());
    }

    @Test
    void aParameterIsSetInEachRuleBookThatCountsWithIt() {
        Term term = Term.ofMonths(24);
        Ismap longer = STANDARD.with(Terms.REGISTRATION, term);
        assertEquals(List.of(0, 1, 3), changed(longer));
        LocalDate day = Applications.ASKED;
        assertEquals(term, longer.serviceRules().lawOn(day).value(Terms.REGISTRATION));
        assertEquals(term, longer.liuRules().lawOn(day).value(Terms.REGISTRATION));
        assertEquals(term, longer.procurementRules().lawOn(day).value(Terms.REGISTRATION));
    }

    @Test
    void aReformOfOneRuleBookLeavesTheOthers() {
        Ismap services = STANDARD.withServices(reform -> reform.drop("S-GOV"));
        assertEquals(List.of(0, 1), changed(services), "the rules of ISMAP are rules of ISMAP-LIU too");
        assertTrue(services.serviceRules().rule("S-GOV").isEmpty());
        assertTrue(services.liuRules().rule("S-GOV").isEmpty());
        Ismap liu = STANDARD.withLiu(reform -> reform.drop("L-SAAS"));
        assertEquals(List.of(1), changed(liu));
        assertTrue(liu.liuRules().rule("L-SAAS").isEmpty());
        Ismap auditors = STANDARD.withAuditors(reform -> reform.drop("A-FORM"));
        assertEquals(List.of(2), changed(auditors));
        assertTrue(auditors.auditorRules().rule("A-FORM").isEmpty());
        Ismap procurement = STANDARD.withProcurement(reform -> reform.drop("P-CLASS"));
        assertEquals(List.of(3), changed(procurement));
        assertTrue(procurement.procurementRules().rule("P-CLASS").isEmpty());
        assertEquals(
                List.of(0, 1, 2, 3),
                changed(services.withLiu(reform -> reform.drop("L-SAAS"))
                        .withAuditors(reform -> reform.drop("A-FORM"))
                        .withProcurement(reform -> reform.drop("P-CLASS"))),
                "one reform after the other");
        assertEquals(List.of(), changed(STANDARD), "the law as enacted stays");
    }

    @Test
    void thereAreRulesOnCasesAndNoneOnListsAndStandards() {
        assertEquals(
                Set.of(
                        DocumentKind.SERVICE_REGISTRATION,
                        DocumentKind.AUDITOR_REGISTRATION,
                        DocumentKind.PROCUREMENT_NEED),
                Arrays.stream(DocumentKind.values()).filter(Ismap::hasRulesOn).collect(Collectors.toSet()));
    }

    @Test
    void aDocumentWithoutRulesIsAProblemOfTheInput() {
        Problem problem = assertThrows(InputException.class, () -> STANDARD.determine(CloudServiceList.none(), CONTEXT))
                .problems()
                .get(0);
        assertEquals(ProblemCode.NO_RULES.name(), problem.code());
        assertEquals("/kind", problem.path());
        assertTrue(problem.message().ja().contains("cloud-service-list"), problem.toString());
        assertTrue(problem.message().en().contains("cloud-service-list"), problem.toString());
    }

    @Test
    void anApplicationIsPutToTheRulesOfItsProgramme() {
        assertEquals(
                STANDARD.serviceRules().hash(),
                Applications.first().determine().receipt().ruleBookHash());
        assertEquals(
                STANDARD.liuRules().hash(),
                Applications.liu().determine().receipt().ruleBookHash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-12-05"})
    void aReplayAsksAsTheReceiptWasAsked(String known) {
        CloudServiceList list = CloudServiceList.none().withName("list");
        Context brought = CONTEXT.services(list);
        Context asked = known.isEmpty() ? brought : brought.knownOn(LocalDate.parse(known));
        for (Applications application : List.of(Applications.renewal(), Applications.need())) {
            IsmapDocument document = application.read(IsmapDocument.class);
            Determination first = STANDARD.determine(document, asked);
            Context another = Context.on(LocalDate.of(2028, 1, 1))
                    .knownOn(LocalDate.of(2027, 1, 1))
                    .services(list);
            Determination again = STANDARD.replay(first.receipt(), document, another);
            assertEquals(first.receipt(), again.receipt());
            assertEquals(DeterminationJson.write(first), DeterminationJson.write(again));
            assertNotEquals(
                    first.receipt(), STANDARD.determine(document, another).receipt());
            assertEquals(
                    Optional.of(known).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                    again.receipt().knownOn());
        }
    }

    @Test
    void whatIsAskedOfPrintsWhatItAnswersBy() {
        String books = STANDARD.without("S-DEPTH").toString();
        assertTrue(books.startsWith("Ismap by [ismap-service-registration+reform(-S-DEPTH) ("), books);
        assertEquals(
                "valid to 2024-07-31 by " + STANDARD.serviceRules(),
                STANDARD.validity(LocalDate.of(2023, 3, 31)).toString());
        assertEquals(
                "register of list (0 entries)",
                CloudServiceList.none().withName("list").register().toString());
    }
}
