package dev.ismap.examples.samples;

import dev.ismap.core.fact.Input;
import dev.ismap.model.audit.Audit.AuditPeriod;
import dev.ismap.model.audit.Audit.AuditReport;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A first application whose statement decides on every id of edition 2024-07: nothing is left to the declaration on
 * other details.
 *
 * <p>The individual controls and the reasons are made up, and say nothing of what a detail asks for: the library holds
 * its id alone.
 */
final class FullSample {

    private static final ControlId CHANGED = ControlId.parse("9.2.3.11.PB");

    private FullSample() {}

    static ServiceRegistrationApplication application() {
        ServiceRegistrationApplication complete = ServiceSamples.complete();
        Statement statement = complete.statement()
                .withEdition(ServiceSamples.NEWER_STANDARD.id())
                .withOtherDetailsDeclared(Input.notAsked())
                .withDecisions(decisions(complete.statement()))
                .withSubsequentEvents(complete.statement().subsequentEvents().withEvents(List.of()));
        return complete.withStatement(statement)
                .withFiledOn(day("2025-05-20"))
                .withAudit(complete.audit()
                        .withStartedOn(Input.given(day("2025-01-15")))
                        .withPeriod(AuditPeriod.of(day("2024-04-01"), day("2025-03-31")))
                        .withReport(AuditReport.of(day("2025-05-10"), day("2025-05-15"))));
    }

    private static SortedMap<ControlId, Input<ControlDecision>> decisions(Statement complete) {
        SortedMap<ControlId, Input<ControlDecision>> decisions = new TreeMap<>(complete.decisions());
        decisions.put(CHANGED, Input.given(changed()));
        for (Control objective : ServiceSamples.NEWER_STANDARD.objectives()) {
            boolean excluded = decisions.get(objective.id()).known().orElseThrow() instanceof ControlDecision.Excluded;
            int place = 0;
            for (Control detail : ServiceSamples.NEWER_STANDARD.detailsUnder(objective.id())) {
                if (detail.isOptional()) {
                    decisions.put(detail.id(), Input.given(decision(objective, detail, excluded, place)));
                    place++;
                }
            }
        }
        return decisions;
    }

    /** Under an excluded objective none is selected, elsewhere all but each seventh. */
    private static ControlDecision decision(Control objective, Control detail, boolean excluded, int place) {
        String name = "「" + objective.name().ja() + "」";
        if (excluded) {
            return ControlDecision.notSelected("統制目標" + name + "を対象外としており、適用の対象となる作業又は設備がない。");
        }
        if (place % 7 == 6) {
            return ControlDecision.notSelected(
                    "統制目標" + name + "の目的は、採用した他の詳細管理策の個別管理策により達している。本サービスの構成に照らし、重ねて採用する必要がない。");
        }
        int article = detail.id().numbers().get(3);
        return ControlDecision.implemented(
                "実施細則の" + name + "の節の第" + article + "項に手順及び責任者を定め、これに従って実施する。実施の記録は運用管理部が四半期ごとに点検し、3年間保管する。");
    }

    private static ControlDecision changed() {
        return new ControlDecision.Implemented(
                List.of(IndividualControls.ADMINISTRATORS_AFTER),
                List.of(ControlChange.of(
                        AppliedContent.of(
                                IndividualControls.ADMINISTRATORS_BEFORE, day("2024-04-01"), day("2024-09-30")),
                        AppliedContent.of(
                                IndividualControls.ADMINISTRATORS_AFTER, day("2024-10-01"), day("2025-03-31")))));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
