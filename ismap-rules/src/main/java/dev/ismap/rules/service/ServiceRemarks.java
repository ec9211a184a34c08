package dev.ismap.rules.service;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.rule.Remark.Kind.Seen;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Edition;
import dev.ismap.model.registration.LiuApplication;
import dev.ismap.model.registration.LiuApplication.SpecialMeasures;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.registration.ServiceRegistrationApplication.PreviousRegistration;
import dev.ismap.model.service.CloudService.ServiceComponent;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.SubsequentEvents.SubsequentEvent;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.rules.internal.AccountTerm;
import dev.ismap.rules.internal.HiddenCharacters;
import dev.ismap.rules.internal.ListRemarks;
import dev.ismap.rules.internal.ResolvedListing;
import dev.ismap.rules.internal.UnassignedCountry;
import dev.ismap.rules.service.ServiceCase.Changed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is odd in an application for registration of a service, and can be. */
final class ServiceRemarks {

    private static final String UNDERLYING = "/statement/underlyingServices";

    static final List<Remark.Kind<ServiceCase>> ALL = List.of(
            Remark.Kind.of(
                    "SERVICE_NAME_DIFFERS",
                    Label.of(
                            "言明書におけるサービスの名称が、申請におけるものと異なる。",
                            "The statement names the service otherwise than the application."),
                    ServiceRemarks::serviceName),
            Remark.Kind.of(
                    "COMPONENT_NOT_OF_SERVICE",
                    Label.of(
                            "言明の対象であるサブサービスが、サービスのサブサービスとして挙げられていない。",
                            "The statement covers a component that the service is not said to have."),
                    ServiceRemarks::components),
            Remark.Kind.of(
                    "REGION_NOT_OF_SERVICE",
                    Label.of(
                            "言明の対象であるリージョンが、サービスのいずれのサブサービスのリージョンとしても挙げられていない。",
                            "The statement covers a region that no component of the service is said to have."),
                    ServiceRemarks::regions),
            Remark.Kind.of(HiddenCharacters.CODE, HiddenCharacters.TITLE, ServiceRemarks::hiddenCharacters),
            Remark.Kind.of(ListRemarks.ASSUMED, ListRemarks.ASSUMED_TITLE, ServiceRemarks::assumedListings),
            Remark.Kind.of(ListRemarks.OTHERWISE, ListRemarks.OTHERWISE_TITLE, ServiceRemarks::declaredOtherwise),
            Remark.Kind.of(
                    ListRemarks.UNUSUAL_NUMBER, ListRemarks.UNUSUAL_NUMBER_TITLE, ServiceRemarks::unusualNumbers),
            Remark.Kind.of(ListRemarks.OF_ANOTHER, ListRemarks.OF_ANOTHER_TITLE, ServiceRemarks::numbersOfOthers),
            Remark.Kind.of(ListRemarks.NOT_FOUND, ListRemarks.NOT_FOUND_TITLE, ServiceRemarks::notFound),
            Remark.Kind.of(
                    "UNDERLYING_OF_SAME_NAME",
                    Label.of(
                            "基盤となるサービスの名称が、申請するサービスの名称と同じである。",
                            "An underlying service bears the name of the service itself."),
                    ServiceRemarks::builtOnItself),
            Remark.Kind.of(
                    "FIRST_WITH_PREVIOUS",
                    Label.of("新規の申請に、前回の登録についての記載がある。", "A first application states a previous registration."),
                    ServiceRemarks::previous),
            Remark.Kind.of(
                    "LIU_PART_UNDER_ISMAP",
                    Label.of("ISMAPの申請に、ISMAP-LIUについての記載がある。", "An application under ISMAP has a part on ISMAP-LIU."),
                    ServiceRemarks::liuPart),
            Remark.Kind.of(
                    "SPECIAL_MEASURES_AFTER_ASKED",
                    Label.of("特別措置の申請日が、基準日より後である。", "The special measures are applied for after the day asked about."),
                    ServiceRemarks::specialMeasures),
            UnassignedCountry.kind(subject -> subject.application().provider().country().stream()
                    .collect(Collectors.toMap(country -> "/provider/country", country -> country))),
            AccountTerm.issuedAfterFiling(
                    ServiceFacts.GBIZ_ID_ISSUED,
                    subject -> subject.application().filedOn()),
            Remark.Kind.of(
                    "NEWER_EDITION_ISSUED",
                    Label.of(
                            "言明書の管理基準の版より新しい版が、監査対象期間の初日より前に定められている。",
                            "An edition newer than that of the statement was issued before the audit period began."),
                    ServiceRemarks::newerEdition),
            Remark.Kind.of(
                    "CHANGE_SPANS_APART",
                    Label.of(
                            "個別管理策の変更前の内容と変更後の内容との間に、いずれも適用されない日がある。",
                            "Between the spans of a change there are days on which neither content applied."),
                    ServiceRemarks::spansApart),
            Remark.Kind.of(
                    "CHANGE_SPAN_AFTER_PERIOD",
                    Label.of(
                            "個別管理策の変更後の内容の適用の末日が、監査対象期間の末日より後である。",
                            "The span of the content after a change ends after the audit period."),
                    ServiceRemarks::spansAfterPeriod),
            Remark.Kind.of(
                    "PERIOD_ENDS_AFTER_FILING",
                    Label.of("監査対象期間の末日が、申請日より後である。", "The audit period ends after the day of filing."),
                    ServiceRemarks::periodEnd),
            Remark.Kind.of(
                    "REPORT_SUBMITTED_AFTER_FILING",
                    Label.of("実施結果報告書の提出日が、申請日より後である。", "The audit report was submitted after the day of filing."),
                    ServiceRemarks::submission),
            Remark.Kind.of(
                    "EVENT_NOT_AFTER_PERIOD",
                    Label.of(
                            "後発事象の発生日が、監査対象期間の末日以前である。",
                            "A subsequent event is not after the end of the audit period."),
                    ServiceRemarks::eventsInPeriod),
            Remark.Kind.of(
                    "EVENT_AFTER_REPORT",
                    Label.of("後発事象の発生日が、報告書の日付より後である。", "A subsequent event is after the date of the report."),
                    ServiceRemarks::eventsAfterReport));

    private ServiceRemarks() {}

    private static Seen seen(List<String> paths, String ja, String en) {
        return new Seen(paths, Label.of(ja, en));
    }

    // ---- the statement -----------------------------------------------------------------------------------------

    private static List<Seen> serviceName(ServiceCase subject) {
        Optional<String> stated = subject.statement().serviceName().known().filter(name -> !Blank.is(name));
        Optional<String> applied = subject.application().service().name();
        if (stated.isEmpty() || applied.isEmpty() || ListRemarks.sameName(stated.get(), applied.get())) {
            return List.of();
        }
        return List.of(seen(
                List.of("/statement/serviceName", "/service/name"),
                "言明書はサービスの名称を「" + stated.get() + "」とし、申請は「" + applied.get() + "」とする。",
                "The statement names the service \"" + stated.get() + "\", and the application \"" + applied.get()
                        + "\"."));
    }

    private static List<Seen> components(ServiceCase subject) {
        Optional<List<ServiceComponent>> components =
                subject.application().service().components().known();
        List<String> covered = subject.statement().coveredComponents().known().orElse(List.of());
        if (components.isEmpty()) {
            return List.of();
        }
        Set<String> names = new HashSet<>();
        components.get().forEach(component -> names.add(component.name()));
        if (names.containsAll(covered)) {
            return List.of();
        }
        components.get().forEach(component -> names.add(ListRemarks.folded(component.name())));
        List<Seen> result = new ArrayList<>();
        for (int i = 0; i < covered.size(); i++) {
            String name = covered.get(i);
            if (!names.contains(name) && !names.contains(ListRemarks.folded(name))) {
                result.add(seen(
                        List.of("/statement/coveredComponents/" + i, "/service/components"),
                        "言明の対象である「" + name + "」は、サービスのサブサービスとして挙げられていない。",
                        "The statement covers \"" + name + "\", which is not among the components of the service."));
            }
        }
        return result;
    }

    /** Only where each component states its regions; whether a region lies in a country is not for a remark to say. */
    private static List<Seen> regions(ServiceCase subject) {
        List<ServiceComponent> components =
                subject.application().service().components().known().orElse(List.of());
        List<String> covered = subject.statement().regions().known().orElse(List.of());
        Set<String> regions = new LinkedHashSet<>();
        for (ServiceComponent component : components) {
            regions.addAll(component.regions());
            if (component.regions().isEmpty()) {
                return List.of();
            }
        }
        if (components.isEmpty() || regions.containsAll(covered)) {
            return List.of();
        }
        List<String> names =
                regions.stream().map(ListRemarks::folded).distinct().toList();
        ServiceScope stated = ServiceScope.none().withRegions(Input.given(names));
        List<Seen> result = new ArrayList<>();
        for (int i = 0; i < covered.size(); i++) {
            String region = ListRemarks.folded(covered.get(i));
            if (!stated.includes(region) && !stated.leavesOpen(region)) {
                result.add(seen(
                        List.of("/statement/regions/" + i, "/service/components"),
                        "言明の対象であるリージョン「" + covered.get(i) + "」は、いずれのサブサービスのリージョンとしても挙げられていない。",
                        "The statement covers the region \"" + covered.get(i)
                                + "\", which is not among the regions of the service's components."));
            }
        }
        return result;
    }

    private static List<Seen> previous(ServiceCase subject) {
        PreviousRegistration previous = subject.application().previous();
        if (subject.application().application() != ApplicationKind.FIRST) {
            return List.of();
        }
        Optional<String> stated = previous.registrationNumber()
                .map(number -> "/previous/registrationNumber")
                .or(() -> previous.periodEnd().known().map(day -> "/previous/periodEnd"));
        return stated
                .map(
                        path -> seen(
                                List.of("/application", path),
                                "新規の申請であるが、前回の登録についての記載がある。新規の申請として判定する。",
                                "The application is a first one, and states a previous registration. It is judged as a first one."))
                .stream()
                .toList();
    }

    private static List<Seen> liuPart(ServiceCase subject) {
        return subject.application().programme() == Programme.ISMAP
                        && !subject.application().liu().equals(LiuApplication.none())
                ? List.of(seen(
                        List.of("/liu", "/programme"),
                        "ISMAPの申請であるが、ISMAP-LIUについての記載がある。判定には用いない。",
                        "The application is under ISMAP, and has a part on ISMAP-LIU, of which nothing is read."))
                : List.of();
    }

    private static List<Seen> hiddenCharacters(ServiceCase subject) {
        Statement statement = subject.statement();
        HiddenCharacters hidden = new HiddenCharacters()
                .in("/provider/name", subject.application().provider().name())
                .in("/service/name", subject.application().service().name());
        List<ServiceComponent> components =
                subject.application().service().components().known().orElse(List.of());
        for (int i = 0; i < components.size(); i++) {
            hidden.in(
                    "/service/components/" + i + "/name",
                    Optional.of(components.get(i).name()));
        }
        hidden.in("/statement/serviceName", statement.serviceName().known())
                .inEach("/statement/coveredComponents", statement.coveredComponents())
                .inEach("/statement/regions", statement.regions());
        List<UnderlyingService> services = underlying(subject);
        for (int i = 0; i < services.size(); i++) {
            hidden.in(UNDERLYING + "/" + i + "/name", services.get(i).name().known());
        }
        return hidden.in("/audit/auditor/name", subject.audit().auditor().name())
                .seen();
    }

    private static List<Seen> newerEdition(ServiceCase subject) {
        Optional<LocalDate> from = subject.audit().period().from().known();
        Optional<Edition> named = Optional.empty();
        for (Edition edition : ControlStandards.editions()) {
            if (edition.id().equals(subject.statement().edition())) {
                named = Optional.of(edition);
            }
        }
        if (from.isEmpty() || named.isEmpty()) {
            return List.of();
        }
        Edition newest = named.get();
        for (Edition edition : ControlStandards.editions()) {
            if (edition.compareTo(newest) > 0 && edition.issued().last().isBefore(from.get())) {
                newest = edition;
            }
        }
        return newest.equals(named.get())
                ? List.of()
                : List.of(seen(
                        List.of("/statement/edition", "/audit/period/from"),
                        "言明書は管理基準の" + named.get().id() + "の版による。監査対象期間の初日（" + from.get() + "）より前に、" + newest.id()
                                + "の版が定められている。",
                        "The statement names edition " + named.get().id() + "; edition " + newest.id()
                                + " was issued before the audit period began on " + from.get() + "."));
    }

    private static List<Seen> spansApart(ServiceCase subject) {
        return changes(subject, ServiceRemarks::apart);
    }

    private static List<Seen> spansAfterPeriod(ServiceCase subject) {
        return subject.audit()
                .period()
                .to()
                .known()
                .map(end -> changes(subject, (control, path, change) -> after(control, path, change, end)))
                .orElse(List.of());
    }

    /** Looks at a change of the individual control of a control. */
    private interface ChangeLook {
        Optional<Seen> at(ControlId control, String path, ControlChange change);
    }

    private static List<Seen> changes(ServiceCase subject, ChangeLook look) {
        List<Seen> result = new ArrayList<>();
        for (Changed changed : subject.changed()) {
            ControlId control = changed.control();
            for (int i = 0; i < changed.changes().size(); i++) {
                String path = "/statement/decisions/" + control + "/changes/" + i;
                look.at(control, path, changed.changes().get(i)).ifPresent(result::add);
            }
        }
        return result;
    }

    private static Optional<Seen> apart(ControlId control, String path, ControlChange change) {
        Optional<LocalDate> last = change.before().to();
        Optional<LocalDate> first = change.after().from();
        if (last.isEmpty() || first.isEmpty() || !last.get().plusDays(1).isBefore(first.get())) {
            return Optional.empty();
        }
        return Optional.of(seen(
                List.of(path + "/before/to", path + "/after/from"),
                "管理策 " + control + "：変更前の内容は" + last.get() + "まで、変更後の内容は" + first.get() + "から適用され、その間の日にはいずれも適用されない。",
                "Control " + control + ": the former content applied until " + last.get() + " and the new one from "
                        + first.get() + " on, and neither on the days between."));
    }

    private static Optional<Seen> after(ControlId control, String path, ControlChange change, LocalDate end) {
        return change.after()
                .to()
                .filter(last -> last.isAfter(end))
                .map(last -> seen(
                        List.of(path + "/after/to", "/audit/period/to"),
                        "管理策 " + control + "：変更後の内容の適用の末日（" + last + "）が、監査対象期間の末日（" + end + "）より後である。",
                        "Control " + control + ": the new content is said to apply until " + last
                                + ", after the end of the audit period, " + end + "."));
    }

    // ---- listings and numbers ----------------------------------------------------------------------------------

    private static List<UnderlyingService> underlying(ServiceCase subject) {
        return subject.statement().underlyingServices().known().orElse(List.of());
    }

    private static List<Seen> builtOnItself(ServiceCase subject) {
        Optional<String> name = subject.application().service().name().filter(own -> !Blank.is(own));
        List<UnderlyingService> services = underlying(subject);
        List<Seen> result = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            Optional<String> beneath = services.get(i).name().known();
            if (name.isPresent()
                    && beneath.filter(other -> ListRemarks.sameName(other, name.get()))
                            .isPresent()) {
                result.add(seen(
                        List.of(UNDERLYING + "/" + i + "/name", "/service/name"),
                        "基盤となるサービスの名称「" + beneath.get() + "」が、申請するサービスの名称と同じである。",
                        "The underlying service \"" + beneath.get() + "\" bears the name of the service itself."));
            }
        }
        return result;
    }

    /** A listing that a list only assumes: where the case declares it, and the day of which the list tells. */
    private record Assumed(String path, ResolvedListing listing, LocalDate day) {

        Source list() {
            return listing.assumed(day).orElseThrow();
        }
    }

    /** A listing, where the case declares it, and the days that count. */
    private record Declared(String path, ResolvedListing listing, List<LocalDate> days) {}

    private static List<Declared> declared(ServiceCase subject) {
        List<Declared> result = new ArrayList<>();
        List<UnderlyingView> services = subject.underlying().known().orElse(List.of());
        for (int i = 0; i < services.size(); i++) {
            UnderlyingView view = services.get(i);
            result.add(new Declared(UNDERLYING + "/" + i + "/listing", view.listing(), view.days()));
        }
        result.add(new Declared(
                "/audit/auditor/listing",
                subject.auditorListing(),
                Stream.of(subject.audit().startedOn(), subject.audit().report().date())
                        .flatMap(day -> day.known().stream())
                        .toList()));
        return result;
    }

    private static List<Assumed> assumed(ServiceCase subject) {
        if (subject.listings().services().isEmpty()
                && subject.listings().auditors().isEmpty()) {
            return List.of(); // only a list assumes
        }
        return declared(subject).stream()
                .flatMap(one -> one.days().stream()
                        .filter(day -> one.listing().assumed(day).isPresent())
                        .findFirst()
                        .map(day -> new Assumed(one.path(), one.listing(), day))
                        .stream())
                .toList();
    }

    private static List<Seen> declaredOtherwise(ServiceCase subject) {
        return declared(subject).stream()
                .flatMap(one -> one.days().stream()
                        .filter(day -> one.listing().declaredOtherwise(day).isPresent())
                        .findFirst()
                        .map(day -> ListRemarks.otherwise(
                                one.path() + "/listed",
                                one.listing().declaredOtherwise(day).orElseThrow(),
                                day,
                                one.listing().source().orElseThrow().name()))
                        .stream())
                .toList();
    }

    private static List<Seen> specialMeasures(ServiceCase subject) {
        SpecialMeasures measures = subject.liu().specialMeasures();
        return measures
                .appliedOn()
                .known()
                .filter(day -> day.isAfter(subject.asked()) && measures.used().equals(Input.given(true)))
                .map(day -> seen(
                        List.of("/liu/specialMeasures/appliedOn"),
                        "特別措置の申請日（" + day + "）が、基準日（" + subject.asked() + "）より後である。",
                        "The special measures are applied for on " + day + ", after the day asked about, "
                                + subject.asked() + "."))
                .stream()
                .toList();
    }

    private static List<Seen> assumedListings(ServiceCase subject) {
        return assumed(subject).stream()
                .map(one -> ListRemarks.assumed(one.path(), one.list().name()))
                .toList();
    }

    /** What lists tell on the basis of an assumption, for the findings of the rules that read the listings. */
    static List<Evidence> setAside(ServiceCase subject) {
        return assumed(subject).stream()
                .map(one -> ListRemarks.setAside(
                        one.path() + "/listed",
                        (one.path().startsWith(UNDERLYING)
                                        ? ServiceFacts.UNDERLYING_LISTED
                                        : ServiceFacts.AUDITOR_LISTED)
                                .listed()
                                .label(),
                        one.listing().listedByAssumption(one.day()).orElseThrow(),
                        one.list()))
                .toList();
    }

    private static List<Seen> unusualNumbers(ServiceCase subject) {
        List<Seen> result = new ArrayList<>();
        subject.application()
                .previous()
                .registrationNumber()
                .flatMap(number -> ListRemarks.unusual(number, "/previous/registrationNumber"))
                .ifPresent(result::add);
        List<UnderlyingService> services = underlying(subject);
        for (int i = 0; i < services.size(); i++) {
            String path = UNDERLYING + "/" + i + "/registrationNumber";
            services.get(i)
                    .registrationNumber()
                    .flatMap(number -> ListRemarks.unusual(number, path))
                    .ifPresent(result::add);
        }
        return result;
    }

    private static List<Seen> notFound(ServiceCase subject) {
        List<Seen> result = new ArrayList<>();
        subject.listings().services().ifPresent(register -> {
            List<UnderlyingService> services = underlying(subject);
            for (int i = 0; i < services.size(); i++) {
                UnderlyingService service = services.get(i);
                ListRemarks.notFound(
                                register,
                                subject.asked(),
                                service.registrationNumber(),
                                service.name().known(),
                                UNDERLYING + "/" + i)
                        .ifPresent(result::add);
            }
        });
        subject.listings()
                .auditors()
                .ifPresent(list -> subject.audit()
                        .auditor()
                        .name()
                        .filter(name -> !Blank.is(name))
                        .flatMap(name -> ListRemarks.notFound(
                                list.answer(subject.asked(), subject.listings().knownOn(), name),
                                "/audit/auditor/name"))
                        .ifPresent(result::add));
        return result;
    }

    private static List<Seen> numbersOfOthers(ServiceCase subject) {
        List<Seen> result = new ArrayList<>();
        subject.listings().services().ifPresent(register -> {
            subject.application()
                    .service()
                    .name()
                    .flatMap(name -> subject.application()
                            .previous()
                            .registrationNumber()
                            .flatMap(number -> ListRemarks.ofAnother(
                                    register, number, "/previous/registrationNumber", name, "/service/name")))
                    .ifPresent(result::add);
            List<UnderlyingService> services = underlying(subject);
            for (int i = 0; i < services.size(); i++) {
                UnderlyingService service = services.get(i);
                String path = UNDERLYING + "/" + i;
                service.name()
                        .known()
                        .flatMap(name -> service.registrationNumber()
                                .flatMap(number -> ListRemarks.ofAnother(
                                        register, number, path + "/registrationNumber", name, path + "/name")))
                        .ifPresent(result::add);
            }
        });
        return result;
    }

    // ---- the audit ---------------------------------------------------------------------------------------------

    private static List<Seen> periodEnd(ServiceCase subject) {
        return afterFiling(
                subject,
                subject.audit().period().to().known(),
                "/audit/period/to",
                "監査対象期間の末日",
                "The audit period ends on ");
    }

    private static List<Seen> submission(ServiceCase subject) {
        return afterFiling(
                subject,
                subject.audit().report().submittedOn().known(),
                "/audit/report/submittedOn",
                "実施結果報告書の提出日",
                "The audit report was submitted on ");
    }

    /** A day after that of filing, where it is said to be filed. */
    private static List<Seen> afterFiling(
            ServiceCase subject, Optional<LocalDate> day, String path, String ja, String en) {
        Optional<LocalDate> filed = subject.application().filedOn();
        if (day.isEmpty() || filed.isEmpty() || !day.get().isAfter(filed.get())) {
            return List.of();
        }
        return List.of(seen(
                List.of(path, "/filedOn"),
                ja + "（" + day.get() + "）が、申請日（" + filed.get() + "）より後である。",
                en + day.get() + ", after the day of filing, " + filed.get() + "."));
    }

    private static List<Seen> eventsInPeriod(ServiceCase subject) {
        Optional<LocalDate> end = subject.audit().period().to().known();
        return events(
                subject,
                "/audit/period/to",
                event -> end.filter(to -> !event.on().last().isAfter(to))
                        .map(to -> Label.of(
                                "後発事象の発生日（" + event.on() + "）が、監査対象期間の末日（" + to + "）以前である。",
                                "The subsequent event of " + event.on() + " is not after the end of the audit period, "
                                        + to + ".")));
    }

    private static List<Seen> eventsAfterReport(ServiceCase subject) {
        Optional<LocalDate> report = subject.audit().report().date().known();
        return events(
                subject,
                "/audit/report/date",
                event -> report.filter(date -> event.on()
                                .first()
                                .filter(first -> first.isAfter(date))
                                .isPresent())
                        .map(date -> Label.of(
                                "後発事象の発生日（" + event.on() + "）が、報告書の日付（" + date + "）より後である。",
                                "The subsequent event of " + event.on() + " is after the date of the report, " + date
                                        + ".")));
    }

    private static List<Seen> events(
            ServiceCase subject, String other, Function<SubsequentEvent, Optional<Label>> odd) {
        Statement statement = subject.statement();
        List<SubsequentEvent> events = statement.subsequentEvents().events();
        List<Seen> result = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            List<String> paths = List.of("/statement/subsequentEvents/events/" + i + "/on", other);
            odd.apply(events.get(i)).ifPresent(message -> result.add(new Seen(paths, message)));
        }
        return result;
    }
}
