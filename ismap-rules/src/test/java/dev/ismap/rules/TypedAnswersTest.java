package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Value;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Answers and changes are acted on by their types, with the values of the model, and no text is taken apart. */
class TypedAnswersTest {

    private static Question ask(Analysis analysis, String path) {
        return analysis.questions().stream()
                .filter(question -> question.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Verdict> verdict(IsmapDocument document) {
        return Optional.of(Ismap.standard().verdict(document, Context.on(Applications.ASKED)));
    }

    @Test
    void aDayIsWrittenAsADay() {
        Applications without = Applications.first().without("/audit/report/submittedOn");
        ServiceRegistrationApplication application = without.read();
        List<Question.Answer> answers =
                ask(without.analyse(), "/audit/report/submittedOn").answers();
        assertTrue(answers.size() > 1, answers::toString);
        for (Question.Answer answer : answers) {
            Value.Days days = (Value.Days) answer.value();
            LocalDate day = days.first().or(days::last).orElseThrow();
            assertEquals(
                    answer.verdict(),
                    verdict(application.withAudit(application
                            .audit()
                            .withReport(application.audit().report().withSubmittedOn(Input.given(day))))),
                    days.code());
        }
    }

    @Test
    void aTruthIsWrittenAsATruthAndAConstantIsTheOneOfTheModel() {
        Applications without = Applications.need().without("/informationClass").without("/specification/measures");
        ProcurementNeed need = without.read(ProcurementNeed.class);
        Analysis analysis = without.analyse();
        for (Question.Answer answer : ask(analysis, "/informationClass").answers()) {
            InformationClass given = (InformationClass) ((Value.Constant) answer.value()).constant();
            assertEquals(answer.verdict(), verdict(need.withInformationClass(Input.given(given))), given.name());
            assertEquals(given.label(), answer.label());
        }
        for (Question.Answer answer : ask(analysis, "/specification/measures").answers()) {
            boolean holds = ((Value.Truth) answer.value()).holds();
            assertEquals(
                    answer.verdict(),
                    verdict(need.withSpecification(need.specification().withMeasures(Input.given(holds)))),
                    answer.label().en());
        }
    }

    /** That a list may be empty is no answer on what is in it: regions that lie in scope are one, also where none is named. */
    @Test
    void aListThatIsAsAskedIsAnAnswerAlsoWhereAnEmptyOneIs() {
        Applications without = Applications.need()
                .without("/wanted/regions")
                .with("/service/scope/regions", "{\"state\": \"UNKNOWN\"}")
                .with("/service/scope/countries", "[\"JP\"]");
        assertEquals(
                List.of(
                        "NONE Optional[ELIGIBLE]",
                        "AS_ASKED Optional[ELIGIBLE]",
                        "NOT_AS_ASKED Optional[UNDETERMINED]"),
                ask(without.analyse(), "/wanted/regions").answers().stream()
                        .map(answer -> answer.value().code() + " " + answer.verdict())
                        .toList());
        assertEquals(
                Optional.of(Verdict.ELIGIBLE),
                verdict(without.with("/wanted/regions", "[\"日本\"]").read(ProcurementNeed.class)));
    }

    @Test
    void anAnswerAboutControlsSaysWhatIsDecidedOnEach() {
        Applications without = Applications.first()
                .with("/statement/status", "\"DRAFT\"")
                .without(Applications.decision("4.4.1.1"))
                .without(Applications.decision("9.1.1"));
        Question question = without.analyse().questions().stream()
                .filter(one -> one.items().contains("9.1.1"))
                .findFirst()
                .orElseThrow();
        Value.AsAsked asked = (Value.AsAsked) question.answers().get(0).value();
        assertEquals(question.items(), asked.items());
        ServiceRegistrationApplication application = without.read();
        Map<ControlId, Input<ControlDecision>> decisions =
                new TreeMap<>(application.statement().decisions());
        asked.decisions()
                .forEach(one -> decisions.put(
                        ControlId.parse(one.item()), decided(one.action().code())));
        Statement rest = application.statement();
        // what other questions ask is given, so that this answer decides
        decisions.putIfAbsent(ControlId.parse("4.4.1.1"), Input.given(ControlDecision.implemented()));
        decisions.putIfAbsent(ControlId.parse("9.1.1"), Input.given(ControlDecision.implemented()));
        assertEquals(Optional.of(Verdict.ELIGIBLE), verdict(application.withStatement(rest.withDecisions(decisions))));
    }

    @Test
    void aRemedyIsDoneByTheTypesOfItsChanges() {
        Applications without = Applications.first().without(Applications.decision("4.4.1.1"));
        ServiceRegistrationApplication application = without.read();
        List<Remedy> remedies = without.analyse().remedies().remedies();
        assertEquals(1, remedies.size());
        Change change = remedies.get(0).changes().get(0);
        Value.Decided decided = (Value.Decided) change.to();
        assertEquals(List.of("4.4.1.1"), decided.items());
        assertEquals(decided.items(), change.items());
        Statement statement = application.statement();
        Map<ControlId, Input<ControlDecision>> decisions = new TreeMap<>(statement.decisions());
        decided.items()
                .forEach(id -> decisions.put(
                        ControlId.parse(id), decided(decided.action().code())));
        assertEquals(
                Optional.of(Verdict.ELIGIBLE), verdict(application.withStatement(statement.withDecisions(decisions))));
    }

    private static Input<ControlDecision> decided(String action) {
        return Input.given(
                switch (action) {
                    case "IMPLEMENT" -> ControlDecision.implemented();
                    case "EXCLUDE" -> ControlDecision.excluded("t");
                    default -> throw new IllegalArgumentException(action);
                });
    }

    @Test
    void aChangeFromOneValueToAnotherHasBothWithTheirTypes() {
        List<Change> changes =
                Applications.first().with("/provider/gBizId", "false").analyse().remedies().remedies().stream()
                        .flatMap(remedy -> remedy.changes().stream())
                        .toList();
        assertEquals(
                List.of("/provider/gBizId"), changes.stream().map(Change::path).toList());
        assertEquals(Optional.of(new Value.Truth(false)), changes.get(0).from());
        assertEquals(new Value.Truth(true), changes.get(0).to());
        assertEquals(List.of(), changes.get(0).items());
    }
}
