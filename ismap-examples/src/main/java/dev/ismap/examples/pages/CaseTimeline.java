package dev.ismap.examples.pages;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.DayRange;
import dev.ismap.examples.html.Timeline;
import dev.ismap.examples.html.Timeline.Row;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.list.ListedDays;
import dev.ismap.model.list.Listing;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.calendar.IsmapCalendar;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The days that a case states, and those that follow from them, to be drawn as a timeline. */
final class CaseTimeline {

    /** What is drawn as the end of a span, or says of the law what is no day of the case. */
    private static final Set<Matter> NOT_BY_THEMSELVES = Set.of(
            Matter.RULE_BEGINS,
            Matter.RULE_ENDS,
            Matter.NEXT_PERIOD_EARLIEST_END,
            Matter.LAPSES,
            Matter.RENEWAL_DUE,
            Matter.NEXT_PERIOD_BEGINS,
            Matter.NEXT_PERIOD_LATEST_END,
            Matter.REVIEW_STARTS,
            Matter.CONTRACT_BEGINS,
            Matter.PLATFORM_LISTING_ENDS,
            Matter.AUDITOR_LISTING_ENDS,
            Matter.ISMS_EXPIRES,
            Matter.GBIZID_EXPIRES);

    private final Context context;
    private final IsmapCalendar calendar;
    private final Language language;
    private final List<Row> rows = new ArrayList<>();

    private CaseTimeline(Ismap ismap, IsmapDocument document, Context context, Language language) {
        this.context = context;
        this.calendar = ismap.calendar(document, context);
        this.language = language;
    }

    /** The timeline of a case; empty where it states no day. */
    static Optional<Timeline> of(Ismap ismap, IsmapDocument document, Context context, Language language) {
        CaseTimeline timeline = new CaseTimeline(ismap, document, context, language);
        if (document instanceof ServiceRegistrationApplication application) {
            timeline.service(application);
        } else if (document instanceof AuditorRegistrationApplication application) {
            timeline.auditor(application);
        } else if (document instanceof ProcurementNeed need) {
            timeline.need(need);
        }
        timeline.others();
        return timeline.rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timeline(
                        timeline.in("期間と期日", "Periods and days"), language, context.asked(), timeline.rows));
    }

    // ---- an application for a service --------------------------------------------------------------------------

    private void service(ServiceRegistrationApplication application) {
        Audit audit = application.audit();
        day(
                "前回の監査対象期間の末日",
                "End of the previous audit period",
                application.previous().periodEnd());
        span("監査対象期間", "Audit period", audit.period().from(), audit.period().to());
        span(
                "監査の実施（開始から報告書まで）",
                "Audit work, up to the report",
                audit.startedOn(),
                audit.report().date());
        day("実施結果報告書の提出", "Report submitted", audit.report().submittedOn());
        application.filedOn().ifPresent(day -> rows.add(Row.on(in("申請", "Filed"), day)));
        following(Matter.RENEWAL_DUE)
                .ifPresent(due -> rows.add(Row.between(
                        in("登録の有効期間（登録された場合、満了日まで）", "Registration, if granted, up to its last valid day"),
                        earlier(application.filedOn().orElse(context.asked()), due),
                        due)));
        following(Matter.NEXT_PERIOD_LATEST_END)
                .ifPresent(end -> rows.add(Row.between(
                        in("次の監査対象期間（最長の場合）", "Next audit period, at its longest"),
                        following(Matter.NEXT_PERIOD_BEGINS)
                                .or(() -> audit.period().to().known().map(last -> last.plusDays(1)))
                                .filter(first -> !first.isAfter(end))
                                .orElse(end),
                        end)));
        listing(
                in("監査機関の掲載", "Auditor listed")
                        + audit.auditor().name().map(this::bracketed).orElse(""),
                audit.auditor().listing(),
                Optional.empty());
        for (UnderlyingService below :
                application.statement().underlyingServices().known().orElse(List.of())) {
            listing(
                    in("基盤サービスの掲載", "Platform listed")
                            + below.name().known().map(this::bracketed).orElse(""),
                    below.listing(),
                    ServiceKey.of(below.registrationNumber(), below.name().known()));
        }
        span(
                "ISMS認証",
                "ISMS certificate",
                audit.managementCycle().ismsFrom(),
                audit.managementCycle().ismsTo());
        account(application.provider().gBizIdIssuedOn());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? other : one;
    }

    // ---- an application for an auditing organisation -----------------------------------------------------------

    private void auditor(AuditorRegistrationApplication application) {
        application.filedOn().ifPresent(day -> rows.add(Row.on(in("申請", "Filed"), day)));
        day("審査手続開始日", "Review starts", application.intake().reviewStartsOn());
        day("登録", "Registered", application.registeredOn());
        account(application.applicant().gBizIdIssuedOn());
    }

    // ---- a need ------------------------------------------------------------------------------------------------

    private void need(ProcurementNeed need) {
        span("契約期間", "Contract", need.contract().from(), need.contract().to());
        listing(
                in("選定するサービスの掲載", "The selected service listed")
                        + need.service().name().map(this::bracketed).orElse(""),
                need.service().listing(),
                ServiceKey.of(
                        need.service().registrationNumber(), need.service().name()));
        day("監査対象期間の末日", "End of the audit period", need.service().periodEnd());
    }

    // ---- what all have -----------------------------------------------------------------------------------------

    /** The other days that follow from the case, in order. */
    private void others() {
        for (CalendarDay day : calendar.days()) {
            if (!NOT_BY_THEMSELVES.contains(day.matter())) {
                String words = day.matter().label().in(language);
                rows.add(Row.on(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), day.day()));
            }
        }
    }

    private void account(Input<LocalDate> issued) {
        issued.known()
                .ifPresent(first -> rows.add(new Row(
                        in("GビズID", "gBizID"),
                        Optional.of(first),
                        following(Matter.GBIZID_EXPIRES).filter(last -> !last.isBefore(first)))));
    }

    private Optional<LocalDate> following(Matter matter) {
        return calendar.days().stream()
                .filter(day -> day.matter() == matter)
                .map(CalendarDay::day)
                .findFirst();
    }

    /** The days for which a listing is certain, as the case declares it or as the list at hand has it. */
    private void listing(String name, Listing declared, Optional<ServiceKey> key) {
        ListedDays days = declared.listed().known().isPresent()
                ? declared.days()
                : context.services()
                        .flatMap(register -> key.map(one -> register.days(one)))
                        .orElseGet(ListedDays::notKnown);
        for (DayRange range : days.certain()) {
            Optional<LocalDate> first = Optional.of(range.first()).filter(day -> day.isAfter(LocalDate.MIN));
            if (first.isPresent() || range.last().isPresent()) {
                rows.add(new Row(name, first, range.last()));
            }
        }
    }

    private void day(String ja, String en, Input<LocalDate> day) {
        day.known().ifPresent(known -> rows.add(Row.on(in(ja, en), known)));
    }

    private void span(String ja, String en, Input<LocalDate> from, Input<LocalDate> to) {
        if (from.known().isPresent() && to.known().isPresent()) {
            rows.add(new Row(in(ja, en), from.known(), to.known()));
        } else {
            from.known().or(to::known).ifPresent(one -> rows.add(Row.on(in(ja, en), one)));
        }
    }

    private String bracketed(String name) {
        return in("（" + name + "）", " (" + name + ")");
    }

    private String in(String ja, String en) {
        return Label.of(ja, en).in(language);
    }
}
