package dev.ismap.rules.internal.calendar;

import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import dev.ismap.rules.calendar.IsmapCalendar;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import dev.ismap.rules.calendar.IsmapCalendar.ContractCheck;
import dev.ismap.rules.internal.ApplicableLaw;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Works out the days that matter, for a provider, an auditing organisation, whoever watches a list, or a buyer. */
public final class CalendarDays {

    private CalendarDays() {}

    /**
     * For the provider: what follows from the audit period of an application and, in a renewal that is not filed yet,
     * from the one before; the days on which what the application rests on ends; and the rules that will come into force
     * or end.
     *
     * @param law the law that counts
     * @param application the application
     * @param context the day asked about, and the lists at hand
     * @return the calendar
     * @throws NoLawException if no rule covers the day
     */
    public static IsmapCalendar of(ApplicableLaw law, ServiceRegistrationApplication application, Context context) {
        LocalDate on = context.asked();
        RuleBook<?> book = law.serviceRules(application.programme());
        Label subject = named(
                application.statement().serviceName().known(),
                application.service().name());
        RegistrationDays registration = new RegistrationDays(book, book.lawOn(on), subject);
        List<CalendarDay> days = new ArrayList<>();
        application.audit().period().to().known().ifPresent(end -> {
            if (application.audit().report().submittedOn().known().isEmpty()) {
                days.addAll(registration.reportDue(end));
            }
            days.addAll(registration.nextPeriod(end));
            days.addAll(registration.renewalIfRegistered(end));
        });
        application
                .previous()
                .periodEnd()
                .known()
                .filter(end -> application.filedOn().isEmpty())
                .ifPresent(end -> days.addAll(registration.renewal(end)));
        application
                .provider()
                .gBizIdIssuedOn()
                .known()
                .flatMap(issued -> AccountDays.lastDay(book, "S-ID-TERM", on, subject, issued))
                .ifPresent(days::add);
        days.addAll(new Foundations(law, book, context).of(application, subject));
        days.addAll(Transitions.of(book));
        return from(on, days);
    }

    /**
     * For who applies to be an auditing organisation: the start of the review, as it is announced; the last day of the
     * applicant's gBizID; and the rules that will come into force or end. No text at hand sets a term for the
     * registration itself, so that no day follows from it.
     *
     * @param law the law that counts
     * @param application the application
     * @param on the day asked about
     * @return the calendar
     * @throws NoLawException if no rule covers the day
     */
    public static IsmapCalendar of(ApplicableLaw law, AuditorRegistrationApplication application, LocalDate on) {
        RuleBook<?> book = law.auditorRules();
        book.lawOn(on);
        Label subject = named(application.applicant().name(), Optional.empty());
        List<CalendarDay> days = new ArrayList<>();
        application
                .intake()
                .reviewStartsOn()
                .known()
                .filter(day ->
                        application.intake().reviewStartAnnounced().known().orElse(true))
                .flatMap(day -> Origin.of(book, "A-WINDOW", on)
                        .map(origin -> origin.day(
                                day,
                                Matter.REVIEW_STARTS,
                                subject,
                                Label.of("公表された日。申請は常時受け付けられているものではない。", "as announced; intake is not continuous"))))
                .ifPresent(days::add);
        application
                .applicant()
                .gBizIdIssuedOn()
                .known()
                .flatMap(issued -> AccountDays.lastDay(book, "A-ID-TERM", on, subject, issued))
                .ifPresent(days::add);
        days.addAll(Transitions.of(book));
        return from(on, days);
    }

    private static Label named(Optional<String> name, Optional<String> other) {
        return name.filter(one -> !Blank.is(one))
                .or(() -> other.filter(one -> !Blank.is(one)))
                .map(Label::same)
                .orElseGet(() -> Label.of("（名称の記載なし）", "(no name stated)"));
    }

    /**
     * For whoever watches a list: by when each listed service has to apply for its renewal, and when it lapses
     * otherwise. A service of which neither the audit period nor the last valid day is on record, or whose renewal is pending, has no such day.
     *
     * @param law the law that counts
     * @param list the register of the list
     * @param on the day asked about
     * @return the calendar
     * @throws NoLawException if no rule covers the day
     */
    public static IsmapCalendar of(ApplicableLaw law, ServiceRegister list, LocalDate on) {
        law.serviceRules(Programme.ISMAP).lawOn(on);
        List<CalendarDay> days = new ArrayList<>();
        for (ServiceOnDay service : list.under(law.registrationTerm()).on(on)) {
            RuleBook<?> book = law.serviceRules(service.programme());
            if (service.status() == ListingStatus.LISTED && !on.isBefore(book.start())) {
                RegistrationDays registration = new RegistrationDays(book, book.lawOn(on), subject(service));
                service.lastValidDay()
                        .map(registration::renewalBy)
                        .or(() -> service.periodEnd().map(registration::renewal))
                        .ifPresent(days::addAll);
            }
        }
        return from(on, days);
    }

    private static Label subject(ServiceOnDay service) {
        return subject(service.registrationNumber(), String.join(" / ", service.names()));
    }

    private static Label subject(Optional<RegistrationNumber> number, String name) {
        String both = number.map(one -> one + " " + name).orElse(name).strip();
        return Blank.is(both) ? Label.of("（サービスの記載なし）", "(no service stated)") : Label.same(both);
    }

    /**
     * For the buyer: until when the registration of the selected service is valid, and on which days within a contract
     * its listing is looked at.
     *
     * @param law the law that counts
     * @param need the need, which names a service; its audit period is as stated, or as the list at hand has it
     * @param context the day asked about, and the list at hand
     * @return the calendar, without days to look at the listing where the contract's first and last days are not stated
     * @throws NoLawException if no rule covers the day
     */
    public static IsmapCalendar of(ApplicableLaw law, ProcurementNeed need, Context context) {
        LocalDate on = context.asked();
        SelectedService service = need.service();
        Label subject = subject(service.registrationNumber(), service.name().orElse(""));
        Optional<ServiceOnDay> listed =
                ServiceKey.of(service.registrationNumber(), service.name()).flatMap(key -> on(law, key, context));
        Optional<LocalDate> stated = listed.flatMap(ServiceOnDay::lastValidDay);
        Optional<LocalDate> end = service.periodEnd().known().or(() -> listed.flatMap(ServiceOnDay::periodEnd));
        List<CalendarDay> days = new ArrayList<>();
        ContractChecks.origin(law, on).ifPresent(origin -> {
            Law ofServices = law.serviceRules(service.programme().known().orElse(Programme.ISMAP))
                    .lawOn(on);
            stated.map(last -> origin.day(
                            last, Matter.LAST_VALID_DAY, subject, Label.of("リストに記載された有効期限", "as the list states it")))
                    .or(() -> end.map(last -> origin.day(
                            Terms.lastValidDay(ofServices, last),
                            Matter.LAST_VALID_DAY,
                            subject,
                            Label.of(
                                    "監査対象期間の末日（" + last + "）による。1日後とする読み方もある。",
                                    "by the audit period that ended on " + last
                                            + "; one day later is another possible reading"))))
                    .ifPresent(days::add);
            ContractChecks.of(law, need.contract(), end, stated, on)
                    .forEach(check -> days.add(origin.day(check.day(), check.matter(), subject, check.why())));
        });
        return from(on, days);
    }

    /**
     * For the buyer who has selected no service yet: on which days within a contract the listings are looked at of the
     * services that serve the need or may do so. A day stands once for all that are looked at for the same reason.
     *
     * @param law the law that counts
     * @param answer which services serve the need
     * @return the calendar
     */
    public static IsmapCalendar of(ApplicableLaw law, NeedAnswer answer) {
        Map<ContractCheck, List<String>> services = new LinkedHashMap<>();
        for (ServiceFit service : answer.services()) {
            if (service.situation().fit() != Fit.DOES_NOT_SERVE) {
                service.situation()
                        .checks()
                        .forEach(check -> services.computeIfAbsent(check, one -> new ArrayList<>())
                                .add(service.name()));
            }
        }
        List<CalendarDay> days = new ArrayList<>();
        ContractChecks.origin(law, answer.day())
                .ifPresent(origin -> services.forEach((check, names) -> days.add(origin.day(
                        check.day(),
                        check.matter(),
                        Label.of(String.join("、", names), String.join(", ", names)),
                        check.why()))));
        return from(answer.day(), days);
    }

    /** A service as the list at hand has it on the day asked about. */
    static Optional<ServiceOnDay> on(ApplicableLaw law, ServiceKey key, Context context) {
        return context.services()
                .flatMap(register -> register.under(law.registrationTerm()).histories(key).stream()
                        .flatMap(history -> history.on(context.asked()).stream())
                        .findFirst());
    }

    private static IsmapCalendar from(LocalDate on, List<CalendarDay> days) {
        TreeSet<CalendarDay> left = new TreeSet<>(days);
        left.removeIf(day -> day.day().isBefore(on));
        Optional<CalendarDay> lastPassed = days.stream()
                .filter(day -> day.day().isBefore(on))
                .filter(day -> day.matter() != Matter.RULE_BEGINS && day.matter() != Matter.RULE_ENDS)
                .max(Comparator.naturalOrder());
        return new IsmapCalendar(on, List.copyOf(left), lastPassed);
    }
}
