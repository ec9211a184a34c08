package dev.ismap.rules.conformance;

import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlSet;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Applications for registration of a service from which conformance cases are made.
 *
 * <p>Most are drafts that say nothing of the controls: they are short, and leave only the rules about controls open.
 */
final class ServiceBases {

    /** The first day on which an edition is held that a case can name. */
    static final LocalDate FIRST = LocalDate.of(2022, 4, 1);

    static final ControlStandard STANDARD = ControlStandards.edition("2022-04-01");

    /** What a draft leaves open that says nothing of the controls. */
    static final Set<String> ABOUT_CONTROLS =
            Set.of("S-INHERIT", "S-GOV", "S-MGT", "S-OBJ", "S-BASIC", "S-REASON", "S-INDIV");

    private static final LocalDate FILED = LocalDate.of(2026, 12, 1);
    private static final LocalDate ASKED = LocalDate.of(2026, 12, 10);

    private ServiceBases() {}

    /** A first application. */
    static Base first() {
        Tree document = Suite.base("draft");
        return new Base(
                document,
                ASKED,
                FILED,
                Facts.chapters("SV"),
                ABOUT_CONTROLS,
                Set.of(
                        "S-DEPTH",
                        "S-CHANGE",
                        "S-EXCL",
                        "S-BASE",
                        "S-PERIOD-MIN",
                        "S-PERIOD-GAP",
                        "S-CYCLE-MGT",
                        "V-RENEW"),
                ServiceBases::on);
    }

    /** The same, filed on a day, with its audit as long before. */
    private static Tree on(Tree document, LocalDate filed) {
        LocalDate end = filed.minusDays(62);
        Tree moved = audited(document, end.minusYears(1).plusDays(1), end, filed);
        if (document.root().has("previous")) {
            moved = moved.with("/previous/periodEnd", end.minusYears(1));
        }
        if (document.root().at("/audit/managementCycle/used").booleanValue()) {
            moved = moved.with("/audit/managementCycle/ismsFrom", filed.minusYears(2))
                    .with("/audit/managementCycle/ismsTo", filed.plusYears(1));
        }
        return moved;
    }

    /** The same, with an audit period so short that no edition which is not held was issued since its start. */
    private static Tree onWithShortPeriod(Tree document, LocalDate filed) {
        return audited(document, filed.minusMonths(6), filed.minusMonths(2), filed);
    }

    private static Tree audited(Tree document, LocalDate from, LocalDate to, LocalDate filed) {
        return document.with("/filedOn", filed)
                .with("/audit/period/from", from)
                .with("/audit/period/to", to)
                .with("/audit/startedOn", to.plusDays(5))
                .with("/audit/report/date", filed.minusDays(21))
                .with("/audit/report/submittedOn", filed.minusDays(11));
    }

    /** A renewal applied for too late, though the audit periods follow one another and the report was in time. */
    static Base lapsed(Base renewal) {
        LocalDate to = renewal.filed().minusMonths(5);
        LocalDate from = to.minusYears(1).plusDays(1);
        return renewal.as(audited(renewal.document(), from, to, renewal.filed())
                .with("/audit/report/date", to.plusDays(30))
                .with("/audit/report/submittedOn", to.plusDays(45))
                .with("/previous/periodEnd", from.minusDays(1)));
    }

    /** An application whose report came after three months. */
    static Base lateReport(Base first) {
        LocalDate to = first.filed().minusMonths(5);
        return first.as(audited(first.document(), to.minusYears(1).plusDays(1), to, first.filed()));
    }

    /** A renewal. */
    static Base renewal() {
        return first().applies("S-PERIOD-GAP", "V-RENEW")
                .with("/application", "\"RENEWAL\"")
                .with("/previous", "{\"periodEnd\": \"2025-09-30\"}");
    }

    /** A renewal that uses the multi-year audit cycle of the management criteria. */
    static Base cycle() {
        return renewal().applies("S-CYCLE-MGT").with("/audit/managementCycle", """
                { "used": true, "ismsFrom": "2025-01-01", "ismsTo": "2027-12-31", "renewalExpected": false,
                  "certification": "JIS_Q_27001", "scopeCovered": true, "scopeExplained": true,
                  "auditorToldBeforeWork": true }
                """);
    }

    /** A first application on top of underlying services. */
    static Base onTop(String... services) {
        return first().applies("S-EXCL", "S-BASE")
                .with("/statement/underlyingServices", "[" + String.join(",", services) + "]");
    }

    static String underlying(String name, String listing) {
        return "{\"name\": \"" + name + "\", \"withinStatement\": false, \"declaredOutside\": true, \"listing\": "
                + listing + "}";
    }

    // ---- controls ----------------------------------------------------------------------------------------------

    static String decision(String control) {
        return "/statement/decisions/" + control;
    }

    /** A base whose draft implements some controls, and so does not leave the rules about them open. */
    static Base implementing(Base base, ControlSet controls, String... settled) {
        Base result = base;
        for (Control control : controls) {
            result = result.with(
                    decision(control.id().toString()),
                    control.isDetailOfControls()
                            ? "{\"decision\": \"IMPLEMENTED\", \"individualControls\": [\"t\"]}"
                            : "{\"decision\": \"IMPLEMENTED\"}");
        }
        return result.decided(settled);
    }

    /** A first application whose statement is final and whole. */
    static Base complete() {
        return implementing(first(), STANDARD.mandatory(), ABOUT_CONTROLS.toArray(String[]::new))
                .with("/statement/status", "\"FINAL\"")
                .onDays(ServiceBases::onWithShortPeriod);
    }

    // ---- ISMAP-LIU ---------------------------------------------------------------------------------------------

    /** A base as an application under ISMAP-LIU. */
    static Base liu(Base base) {
        Set<String> notApplicable = new HashSet<>(base.notApplicable());
        notApplicable.add("L-SPECIAL");
        Set<String> open = new HashSet<>(base.open());
        if (open.containsAll(ABOUT_CONTROLS)) {
            open.add("L-SCOPE");
        }
        Tree document = base.document()
                .with("/programme", "\"ISMAP_LIU\"")
                .with("/service/models", "[\"SAAS\"]")
                .with("/liu", """
                        { "informationClass": "CLASS_2", "lowRiskWork": true, "targetWork": true,
                          "impactAssessedLow": true, "preApplicationMade": true, "internalAuditSubmitted": true,
                          "specialMeasures": { "used": false } }
                        """);
        return new Base(document, base.asked(), base.filed(), Facts.chapters("SVL"), open, notApplicable, base.onDay());
    }

    /** Without any control of a layer. */
    static Base withoutLayer(Base base, ControlSet layer) {
        Base result = base;
        for (Control control : layer) {
            result = result.as(result.document().without(decision(control.id().toString())));
        }
        return result;
    }
}
