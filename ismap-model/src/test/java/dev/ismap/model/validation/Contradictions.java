package dev.ismap.model.validation;

import dev.ismap.core.fact.Input;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.ControlStandardRow;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlLayer;
import dev.ismap.model.control.ControlLevel;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.registration.ApplicationKind;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.AppliedContent;
import dev.ismap.model.statement.ControlChange;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.StatementStatus;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Documents whose fields do not fit together. */
final class Contradictions {

    static final Statement DRAFT = Statement.of(StatementStatus.DRAFT, "2022-04-01");

    private static final ControlChange CHANGE = ControlChange.of(
            AppliedContent.of("前", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 9, 30)),
            AppliedContent.of("後", LocalDate.of(2023, 10, 1), LocalDate.of(2024, 3, 31)));

    private Contradictions() {}

    static ServiceRegistrationApplication application(Statement statement) {
        return ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement);
    }

    // ---- one of each -------------------------------------------------------------------------------------------

    /** For each code that fields can earn together, a document with this problem and no other. */
    static Map<ProblemCode, IsmapDocument> oneOfEach() {
        ControlDecision implemented = ControlDecision.implemented("規程");
        OptionalDetail own = OptionalDetail.of(id("5.1.1.99"), id("5.1.1"), "独自の詳細管理策");
        UnderlyingService named = UnderlyingService.none().withName(Input.given("基盤"));
        Map<ProblemCode, IsmapDocument> documents = new TreeMap<>();
        documents.put(ProblemCode.UNKNOWN_EDITION, application(DRAFT.withEdition("2022")));
        documents.put(ProblemCode.EDITION_NOT_HELD, application(DRAFT.withEdition("2020-06-03")));
        documents.put(ProblemCode.EDITION_AFTER_FILING, application(DRAFT).withFiledOn(LocalDate.of(2022, 3, 31)));
        documents.put(ProblemCode.UNKNOWN_CONTROL, application(DRAFT.withDecision(id("6.3.1"), implemented)));
        documents.put(ProblemCode.NOT_DECIDABLE, application(DRAFT.withDecision(id("5.1"), implemented)));
        documents.put(
                ProblemCode.DECISION_NOT_ALLOWED,
                application(DRAFT.withDecision(id("3.1.2.1"), ControlDecision.excluded("理由"))));
        documents.put(
                ProblemCode.UNKNOWN_IN_FINAL,
                application(Statement.of(StatementStatus.FINAL, "2022-04-01")
                        .withDecisions(Map.of(id("5.1.1"), Input.notKnown()))));
        documents.put(
                ProblemCode.CHANGES_CONTRADICTED,
                application(
                        DRAFT.withDecision(id("5.1.1"), changed()).withIndividualControlsChanged(Input.given(false))));
        documents.put(
                ProblemCode.OPTIONAL_DETAIL_PARENT,
                details(OptionalDetail.of(id("5.1.1.99"), id("5.1.9"), "独自の詳細管理策")));
        documents.put(ProblemCode.OPTIONAL_DETAIL_DUPLICATE, details(own, own));
        documents.put(
                ProblemCode.OPTIONAL_DETAIL_SUFFIX,
                details(OptionalDetail.of(id("6.1.1.13"), id("6.1.1"), "独自の詳細管理策")));
        documents.put(ProblemCode.OPTIONAL_DETAIL_LEVEL, details(OptionalDetail.of(id("5.1.9"), id("5.1"), "独自の統制目標")));
        documents.put(
                ProblemCode.OPTIONAL_DETAIL_CHANGED,
                details(OptionalDetail.of(id("6.1.1.13.PB"), id("6.1.2"), "独自の詳細管理策")));
        documents.put(
                ProblemCode.OPTIONAL_DETAIL_MANDATORY,
                details(OptionalDetail.of(id("5.1.1.99.B"), id("5.1.1"), "独自の詳細管理策")));
        ControlStandardRow chapter = row("5", ControlLevel.CHAPTER);
        ControlStandardRow section = row("5.1", ControlLevel.SECTION, "5");
        documents.put(ProblemCode.CONTROL_DUPLICATE, rows(chapter, chapter));
        documents.put(ProblemCode.CONTROL_LEVEL, rows(row("5", ControlLevel.SECTION)));
        documents.put(
                ProblemCode.CONTROL_SUFFIX, rows(chapter, section, row("5.1.1.B", ControlLevel.OBJECTIVE, "5.1")));
        documents.put(ProblemCode.CONTROL_PARENT, rows(section));
        documents.put(
                ProblemCode.DUPLICATE_UNDERLYING,
                application(DRAFT.withUnderlyingServices(Input.given(List.of(named, named)))));
        return documents;
    }

    private static ServiceRegistrationApplication details(OptionalDetail... details) {
        return application(DRAFT.withOptionalDetails(List.of(details)));
    }

    private static ControlStandardDocument rows(ControlStandardRow... rows) {
        return new ControlStandardDocument("2030", false, List.of(rows));
    }

    private static ControlStandardRow row(String id, ControlLevel level, String... parent) {
        return new ControlStandardRow(
                id(id),
                ControlLayer.CONTROLS,
                level,
                Arrays.stream(parent).map(Contradictions::id).findFirst(),
                "名称",
                "");
    }

    private static ControlDecision changed() {
        return new ControlDecision.Implemented(List.of("規程"), List.of(CHANGE));
    }

    static ControlId id(String text) {
        return ControlId.parse(text);
    }

    // ---- many at once ------------------------------------------------------------------------------------------

    /** A document like another, with a number of things in it that may contradict one another. */
    static IsmapDocument muddled(IsmapDocument document, Random random) {
        if (document instanceof ServiceRegistrationApplication application) {
            return application
                    .withStatement(muddled(application.statement(), random))
                    .withFiledOn(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1200)));
        } else if (document instanceof ControlStandardDocument standard) {
            List<ControlStandardRow> rows = new ArrayList<>(standard.controls());
            rows.removeIf(row -> random.nextInt(10) == 0);
            rows.addAll(rows.stream().filter(row -> random.nextInt(20) == 0).toList());
            return new ControlStandardDocument(standard.edition(), standard.optionalDetailsComplete(), rows);
        }
        return document;
    }

    private static Statement muddled(Statement statement, Random random) {
        List<Control> controls = ControlStandards.newestHeld().controls();
        List<ControlDecision> choices =
                Arrays.asList(null, changed(), ControlDecision.excluded("理由"), ControlDecision.notSelected("理由"));
        Map<ControlId, Input<ControlDecision>> decisions = new TreeMap<>();
        List<OptionalDetail> details = new ArrayList<>();
        List<UnderlyingService> services = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            ControlId id = controls.get(random.nextInt(controls.size())).id();
            ControlDecision choice = choices.get(random.nextInt(choices.size()));
            decisions.put(id, choice == null ? Input.notKnown() : Input.given(choice));
        }
        decisions.put(id("9.9.9.9"), Input.given(changed()));
        for (int i = random.nextInt(4); i > 0; i--) {
            details.add(OptionalDetail.of(
                    id("5.1.1." + (97 + random.nextInt(3))
                            + List.of("", ".P", ".B").get(random.nextInt(3))),
                    id(List.of("5.1.1", "5.1.2", "5.1").get(random.nextInt(3))),
                    "独自の詳細管理策"));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            services.add(UnderlyingService.none()
                    .withName(Input.given("基盤" + random.nextInt(2)))
                    .withRegistrationNumber(new RegistrationNumber(2021, random.nextInt(3))));
        }
        return statement
                .withEdition(
                        List.of("2022-04-01", "2024-07", "2020-06-03", "${7*7}").get(random.nextInt(4)))
                .withIndividualControlsChanged(Input.given(random.nextBoolean()))
                .withDecisions(decisions)
                .withOptionalDetails(details)
                .withUnderlyingServices(Input.given(services));
    }
}
