package dev.ismap.rules.conformance;

import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlSet;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Applications for registration of a service from which conformance cases are made: final statements that decide on every
 * mandatory control, and a draft that says nothing of the controls.
 */
final class ServiceBases {

    /** The first day on which an edition is held that a case can name. */
    static final LocalDate FIRST = LocalDate.of(2022, 4, 1);

    static final ControlStandard STANDARD = ControlStandards.edition("2022-04-01");

    private static final ControlStandard NEWER = ControlStandards.edition("2024-07");

    /** What a draft leaves open that says nothing of the controls. */
    static final Set<String> ABOUT_CONTROLS = Set.of("S-GOV", "S-MGT", "S-OBJ", "S-BASIC", "S-REASON", "S-INDIV");

    private static final LocalDate FILED = LocalDate.of(2026, 12, 1);
    private static final LocalDate ASKED = LocalDate.of(2026, 12, 10);

    /** The edition that is named by who began the audit period before it, and the one that is named later. */
    private static final LocalDate NEWER_EDITION_SURELY_ISSUED = LocalDate.of(2024, 8, 1);

    private ServiceBases() {}

    /** A first application, of infrastructure that stands on nothing. */
    static Base first() {
        return new Base(
                Suite.base("iaas"),
                ASKED,
                FILED,
                Facts.chapters("SV"),
                Set.of(),
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

    /** A first application, of software on a listed platform from which it takes controls over. */
    static Base software() {
        return first().applies("S-EXCL", "S-BASE").as(Suite.base("saas"));
    }

    /** A first application that excludes every objective without a mandatory detail. */
    static Base shallow() {
        return first().applies("S-DEPTH").as(Suite.base("shallow"));
    }

    /** A first application whose statement is a draft that says nothing of the controls yet. */
    static Base draft() {
        return first().open(ABOUT_CONTROLS.toArray(String[]::new)).as(Suite.base("draft"));
    }

    /**
     * The same, filed on a day, with its audit as long before. The period is a year, or four months where a year would
     * begin before an edition is held.
     */
    private static Tree on(Tree document, LocalDate filed) {
        LocalDate end = filed.minusDays(62);
        LocalDate year = end.minusYears(1).plusDays(1);
        LocalDate from = year.isBefore(FIRST) ? end.minusMonths(4).plusDays(1) : year;
        Tree moved = audited(document, from, end, filed);
        if (from.isBefore(NEWER_EDITION_SURELY_ISSUED)) {
            moved = moved.with("/statement/edition", "\"2022-04-01\"");
            for (Control named : NEWER.optionalDetails()) {
                if (!STANDARD.contains(named.id())) {
                    moved = moved.without(decision(named.id().toString()));
                }
            }
        }
        if (document.root().has("previous")) {
            moved = moved.with("/previous/periodEnd", from.minusDays(1));
        }
        if (document.root().at("/audit/managementCycle/used").booleanValue()) {
            moved = moved.with("/audit/managementCycle/ismsFrom", filed.minusYears(2))
                    .with("/audit/managementCycle/ismsTo", filed.plusYears(1));
        }
        return moved;
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
        return renewalOf(first());
    }

    /** A renewal of what another base applies for. */
    static Base renewalOf(Base first) {
        return first.applies("S-PERIOD-GAP", "V-RENEW")
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

    // ---- ISMAP-LIU ---------------------------------------------------------------------------------------------

    /** A first application under ISMAP-LIU. */
    static Base liu() {
        Base software = software();
        Set<String> notApplicable = new HashSet<>(software.notApplicable());
        notApplicable.add("L-SPECIAL");
        return new Base(
                Suite.base("liu"),
                software.asked(),
                software.filed(),
                Facts.chapters("SVL"),
                software.open(),
                notApplicable,
                software.onDay());
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
