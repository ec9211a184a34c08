package dev.ismap.model.registration;

import static dev.ismap.model.DocumentKind.AUDITOR_LIST;
import static dev.ismap.model.DocumentKind.AUDITOR_REGISTRATION;
import static dev.ismap.model.DocumentKind.CLOUD_SERVICE_LIST;
import static dev.ismap.model.DocumentKind.PROCUREMENT_NEED;
import static dev.ismap.model.DocumentKind.SERVICE_REGISTRATION;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.Named;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.audit.Audit.AuditPeriod;
import dev.ismap.model.audit.Audit.AuditReport;
import dev.ismap.model.audit.Audit.ManagementCycle;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.Listing;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import dev.ismap.model.registration.ServiceRegistrationApplication.PreviousRegistration;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days of a document that cannot lie in any order.
 *
 * <p>Where a day between two others is missing, the two are compared with each other: a report that is submitted before
 * the period ends has no date that would do.
 */
final class DayConstraints {

    /** A place for a day, and what the day is. */
    private record Place(String path, Label name) {}

    private record Declared(DayOrder order, Place earlier, Place later) {}

    private static final Place PERIOD_FROM = place("/audit/period/from", AuditPeriod.class, "from");
    private static final Place PERIOD_TO = place("/audit/period/to", AuditPeriod.class, "to");
    private static final Place STARTED_ON = place("/audit/startedOn", Audit.class, "startedOn");
    private static final Place REPORT_DATE = place("/audit/report/date", AuditReport.class, "date");
    private static final Place SUBMITTED_ON = place("/audit/report/submittedOn", AuditReport.class, "submittedOn");
    private static final Place PREVIOUS_END = place("/previous/periodEnd", PreviousRegistration.class, "periodEnd");

    private static final String CHANGE = "/statement/decisions/*/changes/*/";
    private static final Place BEFORE_FROM = applied("before", "from");
    private static final Place BEFORE_TO = applied("before", "to");
    private static final Place AFTER_FROM = applied("after", "from");
    private static final Place AFTER_TO = applied("after", "to");

    private static final Place FILED_ON = place("/filedOn", AuditorRegistrationApplication.class, "filedOn");
    private static final Place REGISTERED_ON =
            place("/registeredOn", AuditorRegistrationApplication.class, "registeredOn");

    /** All orders of all kinds of documents. The ends of a period are refused where it is made, but count here too. */
    private static final List<Declared> DECLARED = List.of(
            notAfter(SERVICE_REGISTRATION, PERIOD_FROM, PERIOD_TO, ProblemCode.END_BEFORE_START),
            notAfter(SERVICE_REGISTRATION, STARTED_ON, REPORT_DATE, ProblemCode.REPORT_TOO_EARLY),
            notAfter(SERVICE_REGISTRATION, PERIOD_TO, REPORT_DATE, ProblemCode.REPORT_TOO_EARLY),
            notAfter(SERVICE_REGISTRATION, REPORT_DATE, SUBMITTED_ON, ProblemCode.SUBMITTED_TOO_EARLY),
            before(SERVICE_REGISTRATION, PREVIOUS_END, PERIOD_TO, ProblemCode.PERIOD_TOO_EARLY),
            notAfter(SERVICE_REGISTRATION, BEFORE_FROM, BEFORE_TO, ProblemCode.END_BEFORE_START),
            before(SERVICE_REGISTRATION, BEFORE_TO, AFTER_FROM, ProblemCode.CHANGE_OVERLAPS),
            notAfter(SERVICE_REGISTRATION, AFTER_FROM, AFTER_TO, ProblemCode.END_BEFORE_START),
            notAfter(SERVICE_REGISTRATION, PERIOD_FROM, AFTER_FROM, ProblemCode.CHANGE_OUTSIDE_PERIOD),
            notAfter(SERVICE_REGISTRATION, AFTER_FROM, PERIOD_TO, ProblemCode.CHANGE_OUTSIDE_PERIOD),
            period(SERVICE_REGISTRATION, "/audit/auditor/listing/from", "/audit/auditor/listing/to", Listing.class),
            period(
                    SERVICE_REGISTRATION,
                    "/statement/underlyingServices/*/listing/from",
                    "/statement/underlyingServices/*/listing/to",
                    Listing.class),
            period(
                    SERVICE_REGISTRATION,
                    "/audit/managementCycle/ismsFrom",
                    "/audit/managementCycle/ismsTo",
                    ManagementCycle.class),
            notAfter(AUDITOR_REGISTRATION, FILED_ON, REGISTERED_ON, ProblemCode.DECIDED_TOO_EARLY),
            period(PROCUREMENT_NEED, "/contract/from", "/contract/to", ContractTerm.class),
            period(PROCUREMENT_NEED, "/service/listing/from", "/service/listing/to", Listing.class),
            period(CLOUD_SERVICE_LIST, "/completeOn/*/from", "/completeOn/*/to", CompleteDays.class),
            period(AUDITOR_LIST, "/completeOn/*/from", "/completeOn/*/to", CompleteDays.class));

    static final List<DayOrder> ORDERS = DECLARED.stream().map(Declared::order).toList();

    private static final Map<String, Label> NAMES = DECLARED.stream()
            .flatMap(one -> Stream.of(one.earlier(), one.later()))
            .collect(Collectors.toUnmodifiableMap(Place::path, Place::name, (one, same) -> one));

    private static final Map<DocumentKind, Map<String, List<DayOrder>>> NEXT =
            ORDERS.stream().collect(Collectors.groupingBy(DayOrder::kind, Collectors.groupingBy(DayOrder::earlier)));

    private DayConstraints() {}

    // ---- declaring ---------------------------------------------------------------------------------------------

    private static Place place(String path, Class<? extends Record> record, String component) {
        return new Place(path, Named.Labels.component(record, component));
    }

    private static Place applied(String content, String day) {
        Label of = Named.Labels.component(ControlChange.class, content);
        Label name = Named.Labels.component(AppliedContent.class, day);
        return new Place(
                CHANGE + content + "/" + day, Label.of(of.ja() + "の" + name.ja(), name.en() + " of the " + of.en()));
    }

    private static Declared period(DocumentKind kind, String from, String to, Class<? extends Record> record) {
        return notAfter(
                kind,
                place(from, record, from.substring(from.lastIndexOf('/') + 1)),
                place(to, record, to.substring(to.lastIndexOf('/') + 1)),
                ProblemCode.END_BEFORE_START);
    }

    private static Declared notAfter(DocumentKind kind, Place earlier, Place later, ProblemCode code) {
        return order(
                kind,
                earlier,
                later,
                true,
                code,
                Label.of(
                        later.name().ja() + "は、" + earlier.name().ja() + "以後の日である。",
                        "The " + later.name().en() + " does not lie before the "
                                + earlier.name().en() + "."));
    }

    private static Declared before(DocumentKind kind, Place earlier, Place later, ProblemCode code) {
        return order(
                kind,
                earlier,
                later,
                false,
                code,
                Label.of(
                        later.name().ja() + "は、" + earlier.name().ja() + "より後の日である。",
                        "The " + later.name().en() + " lies after the "
                                + earlier.name().en() + "."));
    }

    private static Declared order(
            DocumentKind kind, Place earlier, Place later, boolean sameDay, ProblemCode code, Label label) {
        return new Declared(new DayOrder(kind, earlier.path(), later.path(), sameDay, code, label), earlier, later);
    }

    // ---- checking ----------------------------------------------------------------------------------------------

    static List<Problem> problems(AuditorRegistrationApplication application) {
        Days days = new Days();
        days.put(FILED_ON, application.filedOn());
        days.put(REGISTERED_ON, application.registeredOn().known());
        return contradictions(application.kind(), days, Days.NONE);
    }

    static List<Problem> problems(ServiceRegistrationApplication application) {
        Audit audit = application.audit();
        Days days = new Days();
        days.put(PERIOD_FROM, audit.period().from().known());
        days.put(PERIOD_TO, audit.period().to().known());
        days.put(STARTED_ON, audit.startedOn().known());
        days.put(REPORT_DATE, audit.report().date().known());
        days.put(SUBMITTED_ON, audit.report().submittedOn().known());
        days.put(PREVIOUS_END, application.previous().periodEnd().known());
        List<Problem> problems = new ArrayList<>(contradictions(application.kind(), days, Days.NONE));
        application.statement().decisions().forEach((id, decision) -> {
            List<ControlChange> changes = StatementConstraints.changes(decision);
            for (int i = 0; i < changes.size(); i++) {
                Days ofChange = new Days("/statement/decisions/" + id + "/changes/" + i + "/");
                ofChange.put(BEFORE_FROM, changes.get(i).before().from());
                ofChange.put(BEFORE_TO, changes.get(i).before().to());
                ofChange.put(AFTER_FROM, changes.get(i).after().from());
                ofChange.put(AFTER_TO, changes.get(i).after().to());
                problems.addAll(contradictions(application.kind(), days, ofChange));
            }
        });
        return problems;
    }

    /** Days that are given, by their places. */
    private static final class Days {

        static final Days NONE = new Days();

        private final Map<String, LocalDate> given = new LinkedHashMap<>();
        private final String change;

        Days() {
            this("");
        }

        /** The days of a change that stands at a place. */
        Days(String change) {
            this.change = change;
        }

        void put(Place place, Optional<LocalDate> day) {
            day.ifPresent(one -> given.put(place.path(), one));
        }

        boolean has(String path) {
            return given.containsKey(path);
        }

        Optional<LocalDate> day(String path) {
            return Optional.ofNullable(given.get(path));
        }

        Set<String> paths() {
            return given.keySet();
        }

        String placeOf(String path) {
            return has(path) && path.startsWith(CHANGE) ? change + path.substring(CHANGE.length()) : path;
        }
    }

    /** A later place, and by how many days it lies after another at least, whatever lies between them. */
    private record Reached(DayOrder last, int least) {}

    /** What contradicts itself among some days and those of a change; without a change, among the days alone. */
    private static List<Problem> contradictions(DocumentKind kind, Days days, Days ofChange) {
        Map<String, List<DayOrder>> next = NEXT.getOrDefault(kind, Map.of());
        boolean inChange = !ofChange.paths().isEmpty();
        List<Problem> problems = new ArrayList<>();
        for (Days from : inChange ? List.of(days, ofChange) : List.of(days)) {
            for (String earlier : from.paths()) {
                Map<String, Reached> reached = new LinkedHashMap<>();
                reach(next, earlier, 0, days, ofChange, reached);
                for (Reached later : reached.values()) {
                    String path = later.last().later();
                    if (!inChange || from == ofChange || ofChange.has(path)) {
                        contradiction(earlier, later, days, ofChange).ifPresent(problems::add);
                    }
                }
            }
        }
        return problems;
    }

    /** The next days that are given on every way from one; the orders lead in no circle. */
    private static void reach(
            Map<String, List<DayOrder>> next,
            String earlier,
            int least,
            Days days,
            Days ofChange,
            Map<String, Reached> reached) {
        for (DayOrder order : next.getOrDefault(earlier, List.of())) {
            int sum = least + order.least();
            if (days.has(order.later()) || ofChange.has(order.later())) {
                reached.merge(
                        order.later(),
                        new Reached(order, sum),
                        (one, other) -> one.least() < other.least() ? other : one);
            } else {
                reach(next, order.later(), sum, days, ofChange, reached);
            }
        }
    }

    private static Optional<Problem> contradiction(String earlier, Reached reached, Days days, Days ofChange) {
        DayOrder last = reached.last();
        LocalDate first = days.day(earlier).or(() -> ofChange.day(earlier)).orElseThrow();
        LocalDate second =
                days.day(last.later()).or(() -> ofChange.day(last.later())).orElseThrow();
        if (second.toEpochDay() - first.toEpochDay() >= reached.least()) {
            return Optional.empty();
        }
        String place = ofChange.placeOf(earlier);
        return Optional.of(last.code()
                .between(
                        ofChange.placeOf(last.later()),
                        place,
                        ProblemTexts.tooEarly(
                                name(last.later()), second, name(earlier), place, first, reached.least() == 0)));
    }

    private static Label name(String path) {
        return Optional.ofNullable(NAMES.get(path)).orElseThrow();
    }
}
