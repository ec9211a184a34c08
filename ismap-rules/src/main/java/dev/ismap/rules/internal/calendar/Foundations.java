package dev.ismap.rules.internal.calendar;

import dev.ismap.core.internal.Blank;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import dev.ismap.rules.internal.ApplicableLaw;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days on which what an application rests on ends: listings of other parties, and a certificate. */
final class Foundations {

    private final ApplicableLaw law;
    private final RuleBook<?> book;
    private final Context context;

    Foundations(ApplicableLaw law, RuleBook<?> book, Context context) {
        this.law = law;
        this.book = book;
        this.context = context;
    }

    List<CalendarDay> of(ServiceRegistrationApplication application, Label subject) {
        List<CalendarDay> days = new ArrayList<>();
        for (UnderlyingService below :
                application.statement().underlyingServices().known().orElse(List.of())) {
            platform(below).ifPresent(days::add);
        }
        application
                .audit()
                .auditor()
                .listing()
                .to()
                .known()
                .flatMap(last -> day(
                        last,
                        Matter.AUDITOR_LISTING_ENDS,
                        "S-AUDITOR",
                        application
                                .audit()
                                .auditor()
                                .name()
                                .filter(name -> !Blank.is(name))
                                .map(Label::same)
                                .orElse(subject),
                        DECLARED))
                .ifPresent(days::add);
        application
                .audit()
                .managementCycle()
                .ismsTo()
                .known()
                .flatMap(last -> day(
                        last,
                        Matter.ISMS_EXPIRES,
                        "S-CYCLE-MGT",
                        subject,
                        Label.of("複数年の監査サイクルの前提となる認証", "the multi-year audit cycle rests on it")))
                .ifPresent(days::add);
        return days;
    }

    private static final Label DECLARED = Label.of("案件に記載された日", "as the case states it");

    /** As the case declares it; else the last valid day that the list at hand gives or from which it follows. */
    private Optional<CalendarDay> platform(UnderlyingService below) {
        Label subject = below.name()
                .known()
                .filter(name -> !Blank.is(name))
                .or(() -> below.registrationNumber().map(Object::toString))
                .map(Label::same)
                .orElseGet(() -> Label.of("（名称の記載なし）", "(no name stated)"));
        Optional<LocalDate> declared = below.listing().to().known();
        if (declared.isPresent()) {
            return day(declared.get(), Matter.PLATFORM_LISTING_ENDS, "S-BASE", subject, DECLARED);
        }
        return ServiceKey.of(below.registrationNumber(), below.name().known())
                .flatMap(key -> CalendarDays.on(law, key, context).flatMap(listed -> ending(listed, key)))
                .flatMap(ending -> day(ending.last(), Matter.PLATFORM_LISTING_ENDS, "S-BASE", subject, ending.why()));
    }

    /** The end that the list tells already, where it comes before that of the term; else that of the term. */
    private Optional<Ending> ending(ServiceOnDay listed, ServiceKey key) {
        Optional<Ending> term = listed.lastValidDay()
                .map(last -> new Ending(
                        last,
                        Label.of(
                                "リストに記載された有効期限。更新されなければ終わる。",
                                "the last valid day that the list states, unless it is renewed")))
                .or(() -> listed.periodEnd().map(end -> byLaw(listed, end)));
        return context.services()
                .flatMap(register -> register.under(law.registrationTerm()).endsOn(key, context.asked()))
                .map(gone -> gone.minusDays(1))
                .filter(last -> term.isEmpty() || last.isBefore(term.get().last()))
                .map(last -> new Ending(
                        last,
                        Label.of(
                                "リストに記録された掲載の終了の前日",
                                "the day before the end of its listing that the list tells already")))
                .or(() -> term);
    }

    private Ending byLaw(ServiceOnDay listed, LocalDate end) {
        LocalDate last = Terms.lastValidDay(law.serviceRules(listed.programme()).lawOn(context.asked()), end);
        return new Ending(
                last,
                Label.of(
                        "リストの監査対象期間の末日（" + end + "）による有効期間の満了日。更新されなければ終わる。",
                        "the last valid day by the audit period that ended on " + end + ", unless it is renewed"));
    }

    /** A last day, and why it is this one. */
    private record Ending(LocalDate last, Label why) {}

    private Optional<CalendarDay> day(LocalDate day, Matter matter, String rule, Label subject, Label detail) {
        return Origin.of(book, rule, context.asked()).map(origin -> origin.day(day, matter, subject, detail));
    }
}
