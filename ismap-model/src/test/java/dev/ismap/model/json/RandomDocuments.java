package dev.ismap.model.json;

import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.AuthorityDecision;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.ControlStandardDocument.ControlStandardRow;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.audit.Audit.AuditPeriod;
import dev.ismap.model.audit.Audit.AuditReport;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlId.ControlSuffix;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.LiuApplication.ConfirmedRequirement;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.CloudService.ServiceComponent;
import dev.ismap.model.service.CorporateNumber;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Documents of every kind, made of nothing but their layouts: what is added to a record is tried here without a line
 * more.
 */
@SuppressWarnings("exports") // of a library for tests, to tests
public final class RandomDocuments {

    private static final String[] CHARACTERS = {
        "a", "Z", "0", " ", "\"", "\\", "/", "~", "<", "é", "言", "明", "書", "　", "ａ", "１", "𠮷", "😀", "\u00a0", "\ufeff"
    };

    private static final Layouts LAYOUTS = new Layouts();

    /** What a form makes of a text that it takes, by the form. */
    private static final Map<Shape.Text, Object> SAMPLES = Collections.synchronizedMap(new IdentityHashMap<>());

    private final Random random;
    private final double presence;

    /** How many of its values cannot stand by themselves. */
    private final double bad;

    private RandomDocuments(Random random, double bad) {
        this.random = random;
        this.bad = bad;
        this.presence = List.of(0.0, 0.1, 0.5, 0.9, 1.0).get(random.nextInt(5));
    }

    /** Documents of any kind whose fields fit together. */
    public static Arbitrary<IsmapDocument> all() {
        return Arbitraries.of(DocumentKind.values()).flatMap(RandomDocuments::of);
    }

    /** Documents of a kind whose fields fit together. */
    public static Arbitrary<IsmapDocument> of(DocumentKind kind) {
        return Arbitraries.randomValue(random -> new RandomDocuments(random, 0).document(kind));
    }

    /** Documents of any kind with values that no document has: a text that turns around, a fact that always applies and does not. */
    public static Arbitrary<IsmapDocument> bad() {
        return Arbitraries.of(DocumentKind.values())
                .flatMap(kind -> Arbitraries.randomValue(random -> new RandomDocuments(random, 0.03).document(kind)));
    }

    private IsmapDocument document(DocumentKind kind) {
        Object document = record(LAYOUTS.of(IsmapJson.type(kind)));
        if (document instanceof ServiceRegistrationApplication application) {
            return fitting(application);
        } else if (document instanceof ControlStandardDocument standard) {
            return fitting(standard);
        } else if (document instanceof CloudServiceList list) {
            return fitting(list);
        } else if (document instanceof AuditorRegistrationApplication application) {
            LocalDate filed = day();
            return new AuditorRegistrationApplication(
                    application.filedOn().map(day -> filed),
                    application.applicant(),
                    application.intake(),
                    application.auditingSystem(),
                    application.independence(),
                    application.registeredOn().map(day -> filed.plusDays(random.nextInt(3))),
                    application.authority());
        }
        return (IsmapDocument) document;
    }

    // ---- any value of a shape ------------------------------------------------------------------------------------

    private Object record(Shape.Fields fields) {
        Object[] values = fields.members().stream().map(this::member).toArray();
        for (Period period : fields.periods()) {
            if (period.reversed(values).isPresent()) {
                Object from = values[period.fromIndex()];
                values[period.fromIndex()] = values[period.toIndex()];
                values[period.toIndex()] = from;
            }
        }
        Object record = fields.create(values);
        if (record instanceof ServiceScope scope) {
            return fitting(scope);
        }
        return record instanceof AuthorityDecision decision ? fitting(decision) : record;
    }

    private Object member(Member member) {
        return switch (member.presence()) {
            case INPUT -> there() ? input(member) : Input.notAsked();
            case OPTIONAL -> there() ? Optional.of(value(member.shape())) : Optional.empty();
            case REQUIRED, LIST, TABLE, RECORD -> value(member.shape());
        };
    }

    private Input<?> input(Member member) {
        int state = random.nextInt(10);
        if (state == 0) {
            return Input.notKnown();
        }
        return (state == 1 && member.mayNotApply()) || random.nextDouble() < bad
                ? Input.notApplicable("なし" + text())
                : Input.given(value(member.shape()));
    }

    private Object value(Shape shape) {
        if (shape instanceof Shape.Flag) {
            return random.nextBoolean();
        } else if (shape instanceof Shape.Whole) {
            return random.nextInt();
        } else if (shape instanceof Shape.Choice choice) {
            return pick(List.copyOf(choice.constants().values()));
        } else if (shape instanceof Shape.Text form) {
            return scalar(form);
        } else if (shape instanceof Shape.Rows rows) {
            List<Object> items = new ArrayList<>();
            while (there() && items.size() < 3) {
                items.add(named(value(rows.item())));
            }
            return items;
        } else if (shape instanceof Shape.Table table) {
            Map<Object, Object> entries = new TreeMap<>();
            while (there() && entries.size() < 3) {
                Object value = value(table.value());
                entries.put(
                        scalar(table.key()),
                        table.presence() != Presence.INPUT
                                ? value
                                : random.nextInt(5) == 0 ? Input.notKnown() : Input.given(value));
            }
            return entries;
        } else if (shape instanceof Shape.Fields fields) {
            return record(fields);
        }
        return record(pick(List.copyOf(((Shape.Variants) shape).byName().values())));
    }

    /** What stands in a list and is known by its name has one. */
    private static Object named(Object item) {
        if (item instanceof String text) {
            return named(text);
        } else if (item instanceof ServiceComponent component) {
            return component.withName(named(component.name()));
        }
        return item instanceof ConfirmedRequirement requirement
                ? requirement.withItem(named(requirement.item()))
                : item;
    }

    private static String named(String text) {
        return Blank.is(text) ? text + "名" : text;
    }

    private Object scalar(Shape.Text form) {
        Object sample = SAMPLES.computeIfAbsent(form, key -> form.parser().apply(sample(form)));
        if (sample instanceof String) {
            return text();
        } else if (sample instanceof LocalDate) {
            return day();
        } else if (sample instanceof PartialDate) {
            return switch (random.nextInt(4)) {
                case 0 -> PartialDate.of(day());
                case 3 -> PartialDate.by(day());
                case 1 -> PartialDate.of(YearMonth.from(day()));
                default -> PartialDate.ofYear(day().getYear());
            };
        } else if (sample instanceof RegistrationNumber) {
            return random.nextInt(5) == 0
                    ? RegistrationNumber.parse("第" + random.nextInt(100) + "号 L")
                    : RegistrationNumber.of(2000 + random.nextInt(100), random.nextInt(10000));
        } else if (sample instanceof CorporateNumber) {
            return CorporateNumber.parse(String.format(Locale.ROOT, "%013d", random.nextLong(10_000_000_000_000L)));
        } else if (sample instanceof CountryCode) {
            return CountryCode.parse(pick(List.of("JP", "US", "DE")));
        } else if (sample instanceof ControlId) {
            return pick(ControlStandards.newestHeld().controls()).id();
        }
        throw new IllegalStateException("Not known to this test: " + sample.getClass());
    }

    /** A text that a form takes, to see what it becomes. */
    private static String sample(Shape.Text form) {
        return Stream.of("2024-03-31", "2024", "5.1.1", "1234567890123", "JP", "C21-0012-2")
                .filter(text -> form.pattern().matcher(text).matches())
                .findFirst()
                .orElseThrow();
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return random.nextDouble() < bad ? text + "\u202e" : text.toString();
    }

    private boolean there() {
        return random.nextDouble() < presence;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    // ---- made to fit together ------------------------------------------------------------------------------------

    private ServiceRegistrationApplication fitting(ServiceRegistrationApplication application) {
        ControlStandard standard =
                ControlStandards.edition(pick(ControlStandards.heldEditions()).id());
        LocalDate from = day();
        Input<List<UnderlyingService>> services =
                application.statement().underlyingServices().map(RandomDocuments::distinct);
        Statement statement = application
                .statement()
                .withEdition(standard.id())
                .withOptionalDetails(there() ? List.of(ownDetail(standard)) : List.of())
                .withIndividualControlsChanged(Input.given(true))
                .withDecisions(decisions(standard, application.statement().status(), from, services))
                .withUnderlyingServices(services);
        return application
                .withStatement(statement)
                .withAudit(fitting(application.audit(), standard, from))
                .withPrevious(application
                        .previous()
                        .withPeriodEnd(
                                application.previous().periodEnd().map(day -> from.minusDays(random.nextInt(3)))))
                .withFiledOn(standard.edition().issued().last().plusDays(random.nextInt(500)));
    }

    /** A period of 300 days or so, and what follows it. */
    private Audit fitting(Audit audit, ControlStandard standard, LocalDate from) {
        LocalDate to = from.plusDays(300 + random.nextInt(3));
        LocalDate date = to.plusDays(random.nextInt(3));
        AuditPeriod period = audit.period();
        AuditReport report = audit.report();
        return audit.withPeriod(AuditPeriod.none()
                        .withFrom(period.from().map(day -> from))
                        .withTo(period.to().map(day -> to)))
                .withStartedOn(audit.startedOn().map(day -> date.minusDays(random.nextInt(3))))
                .withReport(report.withDate(report.date().map(day -> date))
                        .withSubmittedOn(report.submittedOn().map(day -> date.plusDays(random.nextInt(3))))
                        .withFindings(report.findings()
                                .map(findings -> findings.stream()
                                        .map(finding -> finding.withControls(finding.controls().stream()
                                                .filter(standard::contains)
                                                .toList()))
                                        .toList())));
    }

    private List<ControlChange> fitting(List<ControlChange> changes, LocalDate from) {
        return changes.stream()
                .map(change -> ControlChange.of(
                        span(change.before(), from.plusDays(random.nextInt(3) - 10), from.plusDays(10)),
                        span(change.after(), from.plusDays(11 + random.nextInt(3)), from.plusDays(400))))
                .toList();
    }

    private static AppliedContent span(AppliedContent content, LocalDate from, LocalDate to) {
        return new AppliedContent(
                content.content(), content.from().map(day -> from), content.to().map(day -> to));
    }

    private CloudServiceList fitting(CloudServiceList list) {
        List<String> names = list.entries().stream()
                .map(CloudServiceEntry::service)
                .filter(name -> !Blank.is(name))
                .toList();
        return list.withEntries(list.entries().stream()
                .map(entry -> entry.withBuiltOn(entry.builtOn()
                        .map(bases -> bases.stream()
                                .filter(base -> !names.isEmpty())
                                .map(base -> pick(names))
                                .toList())))
                .toList());
    }

    /** Only an acceptance has a condition, and then a last day. */
    private AuthorityDecision fitting(AuthorityDecision decision) {
        return decision.word() == AuthorityRuling.REFUSED || decision.lastDay().isEmpty()
                ? AuthorityDecision.of(decision.word())
                : decision;
    }

    /** No name is inside and outside, and there are countries where there are regions, none of which names its own. */
    private static ServiceScope fitting(ServiceScope scope) {
        boolean oneWithoutTheOther = scope.regions().known().isPresent()
                && scope.countries().known().isPresent()
                && scope.regions().known().orElseThrow().isEmpty()
                        != scope.countries().known().orElseThrow().isEmpty();
        return scope.withExcludedComponents(scope.excludedComponents().map(RandomDocuments::others))
                .withExcludedRegions(scope.excludedRegions().map(RandomDocuments::others))
                .withCountries(oneWithoutTheOther ? Input.notAsked() : scope.countries());
    }

    private static List<String> others(List<String> names) {
        return names.stream().map(name -> name + "以外").toList();
    }

    private static OptionalDetail ownDetail(ControlStandard standard) {
        Control objective = standard.control(standard.objectives().ids().get(0));
        List<Integer> numbers = new ArrayList<>(objective.id().numbers());
        numbers.add(999);
        return OptionalDetail.of(ControlId.of(numbers, ControlSuffix.NONE), objective.id(), "独自の詳細管理策");
    }

    private Map<ControlId, Input<ControlDecision>> decisions(
            ControlStandard standard, StatementStatus status, LocalDate from, Input<List<UnderlyingService>> services) {
        List<String> names = services.known().orElse(List.of()).stream()
                .flatMap(service -> service.name().known().stream())
                .toList();
        Map<ControlId, Input<ControlDecision>> decisions = new TreeMap<>();
        for (Control control : standard.controls()) {
            if (control.isDecidable() && there() && random.nextInt(10) == 0) {
                decisions.put(
                        control.id(),
                        status == StatementStatus.DRAFT && random.nextInt(5) == 0
                                ? Input.notKnown()
                                : Input.given(fitting(decision(control), from, names)));
            }
        }
        return decisions;
    }

    private ControlDecision fitting(ControlDecision decision, LocalDate from, List<String> services) {
        if (decision instanceof ControlDecision.Implemented implemented) {
            return new ControlDecision.Implemented(
                    implemented.individualControls(), fitting(implemented.changes(), from));
        } else if (decision instanceof ControlDecision.TakenOver taken) {
            return new ControlDecision.TakenOver(
                    taken.from().filter(name -> !services.isEmpty()).map(name -> pick(services)),
                    fitting(taken.changes(), from));
        }
        return decision;
    }

    private ControlDecision decision(Control control) {
        Shape.Variants variants = (Shape.Variants) ((Shape.Table)
                        LAYOUTS.of(Statement.class).byName().get("decisions").shape())
                .value();
        ControlDecision decision = (ControlDecision) value(variants);
        boolean allowed = decision instanceof ControlDecision.Excluded
                ? control.isObjectiveOfControls()
                : !(decision instanceof ControlDecision.NotSelected) || control.isDetailOfControls();
        return allowed ? decision : ControlDecision.implemented(text());
    }

    private static List<UnderlyingService> distinct(List<UnderlyingService> services) {
        Set<String> names = new HashSet<>();
        Set<RegistrationNumber> numbers = new HashSet<>();
        return services.stream()
                .filter(service ->
                        service.name().known().stream().allMatch(name -> name.isBlank() || names.add(name.strip()))
                                && service.registrationNumber().stream().allMatch(numbers::add))
                .toList();
    }

    private ControlStandardDocument fitting(ControlStandardDocument document) {
        List<ControlStandardRow> rows = ControlStandards.newestHeld().controls().stream()
                .limit(there() ? 30 : 1)
                .map(control -> new ControlStandardRow(
                        control.id(),
                        control.layer(),
                        control.level(),
                        control.parent(),
                        control.ownName().map(Label::ja),
                        control.ownName().map(Label::en)))
                .toList();
        return new ControlStandardDocument(
                document.edition(),
                document.optionalDetailsComplete(),
                document.optionalDetailsBasis()
                        .filter(basis -> document.optionalDetailsComplete() && basis != Basis.ASSUMED),
                rows);
    }
}
