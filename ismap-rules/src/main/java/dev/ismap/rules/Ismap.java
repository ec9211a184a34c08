package dev.ismap.rules;

import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Case.Hashes;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.engine.Engine;
import dev.ismap.core.engine.PreparedCase;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.internal.Nearest;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.rule.Reform;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.internal.problem.CaseTexts;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.RegistrationTerm;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.auditor.AuditorCase;
import dev.ismap.rules.auditor.AuditorRuleBook;
import dev.ismap.rules.buyer.Dependence;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.calendar.IsmapCalendar;
import dev.ismap.rules.internal.ApplicableLaw;
import dev.ismap.rules.internal.ListRemarks;
import dev.ismap.rules.internal.buyer.DependenceSearch;
import dev.ismap.rules.internal.buyer.ServiceMatching;
import dev.ismap.rules.internal.calendar.CalendarDays;
import dev.ismap.rules.internal.study.ListCounting;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Validity;
import dev.ismap.rules.procurement.NeedCase;
import dev.ismap.rules.procurement.ProcurementRuleBook;
import dev.ismap.rules.service.ServiceCase;
import dev.ismap.rules.service.ServiceRuleBook;
import dev.ismap.rules.study.ListStudy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The front door: determines whether a cloud service or an auditing organisation can be registered, or whether an
 * agency can choose a service, and why.
 *
 * <pre>{@code
 * Determination d = Ismap.standard().determine(application, Context.on(LocalDate.of(2024, 5, 1)));
 * }</pre>
 *
 * <p>What comes out is what the rules that this library holds say, unofficially: it is no legal advice, and the
 * Steering Committee decides.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Ismap {

    private static final Ismap STANDARD = new Ismap(null, null, null, null);

    private final Rules<ServiceCase> services;
    private final Rules<ServiceCase> liu;
    private final Rules<AuditorCase> auditors;
    private final Rules<NeedCase> needs;

    /**
     * Rules of one kind and what goes by them, made when a case of this kind is first put to them. What makes the rules as
     * enacted stands in methods below and not here: a supplier for each kind loads the classes of all books at the start.
     */
    private static final class Rules<C> {

        private final @Nullable RuleBook<C> ofAnotherLaw;
        private volatile @Nullable Engine<C> engine;

        Rules(@Nullable RuleBook<C> ofAnotherLaw) {
            this.ofAnotherLaw = ofAnotherLaw;
        }

        /** What goes by them, where it is made or the law is another; else the rules are those as enacted. */
        @Nullable
        Engine<C> engine() {
            Engine<C> made = engine;
            return made == null && ofAnotherLaw != null ? by(ofAnotherLaw) : made;
        }

        /** A race makes one too many, which is as good as the other. */
        Engine<C> by(RuleBook<C> book) {
            Engine<C> made = new Engine<>(book);
            engine = made;
            return made;
        }
    }

    /** What answers a question of law gets this, and so goes by the rule books of this front door. */
    private final ApplicableLaw law = new ApplicableLaw() {
        @Override
        public RuleBook<?> serviceRules(Programme programme) {
            return Ismap.this.serviceRules(programme);
        }

        @Override
        public RuleBook<?> auditorRules() {
            return Ismap.this.auditorRules();
        }

        @Override
        public RuleBook<?> procurementRules() {
            return Ismap.this.procurementRules();
        }

        @Override
        public RegistrationTerm registrationTerm() {
            return Ismap.this.registrationTerm();
        }

        @Override
        public Analysis analyse(IsmapDocument document, Context context) {
            return Ismap.this.analyse(document, context);
        }

        @Override
        public Analysis analyse(ProcurementNeed need, Context context, Hashes hashes) {
            RuleBook<NeedCase> book = Ismap.this.procurementRules();
            Case.OverTime<NeedCase> overTime = new Acceptance(underThisLaw(context), book).of(need, hashes);
            return needEngine().prepare(overTime, context.asked()).analyse();
        }

        @Override
        public List<Remark> remarks(ProcurementNeed need, Context context, Optional<ListingAnswer> answer) {
            return Ismap.this
                    .procurementRules()
                    .remarksOn(answer.map(told -> NeedCase.of(need, context, told))
                            .orElseGet(() -> NeedCase.of(need, context)));
        }
    };

    /** Of a kind without a rule book, the rules are those as enacted. */
    private Ismap(
            @Nullable RuleBook<ServiceCase> serviceRules,
            @Nullable RuleBook<ServiceCase> liuRules,
            @Nullable RuleBook<AuditorCase> auditorRules,
            @Nullable RuleBook<NeedCase> procurementRules) {
        this.services = new Rules<>(serviceRules);
        this.liu = new Rules<>(liuRules);
        this.auditors = new Rules<>(auditorRules);
        this.needs = new Rules<>(procurementRules);
    }

    /**
     * The rules as they are law.
     *
     * @return the front door
     */
    public static Ismap standard() {
        return STANDARD;
    }

    // ---- another law -------------------------------------------------------------------------------------------

    /**
     * Another law, in which a parameter has another value on every day, in each rule book that counts with it.
     *
     * @param parameter the parameter, such as {@link dev.ismap.rules.law.Terms#REGISTRATION}
     * @param value its value
     * @param <T> the type of the value
     * @return a front door to that law; this one stays as it is
     * @throws IllegalArgumentException if no rule book counts with the parameter; the message names the nearest
     */
    public <T> Ismap with(Parameter<T> parameter, T value) {
        Objects.requireNonNull(parameter, "parameter");
        List<String> parameters = books().stream()
                .flatMap(book -> book.parameters().keySet().stream().map(Parameter::id))
                .distinct()
                .toList();
        requireKnown("parameter", parameter.id(), parameters);
        return new Ismap(
                set(serviceRules(), parameter, value),
                set(liuRules(), parameter, value),
                set(auditorRules(), parameter, value),
                set(procurementRules(), parameter, value));
    }

    private static <C, T> RuleBook<C> set(RuleBook<C> book, Parameter<T> parameter, T value) {
        Reform<C> reform = book.reform();
        return reform.has(parameter) ? reform.set(parameter, value).build() : book;
    }

    /**
     * Another law without a rule, in each rule book that has it.
     *
     * @param rule the rule's id, such as {@code S-DEPTH}
     * @return a front door to that law; this one stays as it is
     * @throws IllegalArgumentException if no rule book has the rule; the message names the nearest
     */
    public Ismap without(String rule) {
        Objects.requireNonNull(rule, "rule");
        List<String> rules = books().stream()
                .flatMap(book -> book.rules().stream().map(Rule::id))
                .distinct()
                .toList();
        requireKnown("rule", rule, rules);
        return new Ismap(
                drop(serviceRules(), rule),
                drop(liuRules(), rule),
                drop(auditorRules(), rule),
                drop(procurementRules(), rule));
    }

    private static <C> RuleBook<C> drop(RuleBook<C> book, String rule) {
        return book.rule(rule).isPresent() ? book.reform().drop(rule).build() : book;
    }

    private static void requireKnown(String what, String id, List<String> known) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException("No rule book has the " + what + " '" + id + "'"
                    + Nearest.to(id, known)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; there are " + String.join(", ", known)));
        }
    }

    /**
     * Another law on registration of a cloud service, in ISMAP and in ISMAP-LIU: the rules of ISMAP are rules of
     * ISMAP-LIU too. {@link #withLiu} changes what holds in ISMAP-LIU alone.
     *
     * <pre>{@code
     * Ismap longer = ismap.withServices(reform -> reform.set(Terms.REGISTRATION, Term.ofMonths(24)).drop("S-DEPTH"));
     * }</pre>
     *
     * @param change makes it from the rules as they are; it is asked once for each of the two rule books
     * @return a front door to that law; this one stays as it is
     * @throws IllegalArgumentException if it names a rule or a parameter that the rules of one of the two do not have
     */
    public Ismap withServices(UnaryOperator<Reform<ServiceCase>> change) {
        return new Ismap(
                reformed(serviceRules(), change), reformed(liuRules(), change), auditorRules(), procurementRules());
    }

    /**
     * Another law on registration of a cloud service in ISMAP-LIU.
     *
     * @param change makes it from the rules as they are
     * @return a front door to that law; this one stays as it is
     * @throws IllegalArgumentException if it names a rule or a parameter that these rules do not have
     */
    public Ismap withLiu(UnaryOperator<Reform<ServiceCase>> change) {
        return new Ismap(serviceRules(), reformed(liuRules(), change), auditorRules(), procurementRules());
    }

    /**
     * Another law on registration of an auditing organisation.
     *
     * @param change makes it from the rules as they are
     * @return a front door to that law; this one stays as it is
     * @throws IllegalArgumentException if it names a rule or a parameter that these rules do not have
     */
    public Ismap withAuditors(UnaryOperator<Reform<AuditorCase>> change) {
        return new Ismap(serviceRules(), liuRules(), reformed(auditorRules(), change), procurementRules());
    }

    /**
     * Another law on procurement of a cloud service.
     *
     * @param change makes it from the rules as they are
     * @return a front door to that law; this one stays as it is
     * @throws IllegalArgumentException if it names a rule or a parameter that these rules do not have
     */
    public Ismap withProcurement(UnaryOperator<Reform<NeedCase>> change) {
        return new Ismap(serviceRules(), liuRules(), auditorRules(), reformed(procurementRules(), change));
    }

    private static <C> RuleBook<C> reformed(RuleBook<C> book, UnaryOperator<Reform<C>> change) {
        Objects.requireNonNull(change, "change");
        return Objects.requireNonNull(change.apply(book.reform()), "what change gives")
                .build();
    }

    // ---- what goes by the rules --------------------------------------------------------------------------------

    private Engine<ServiceCase> serviceEngine() {
        Engine<ServiceCase> made = services.engine();
        return made == null ? services.by(ServiceRuleBook.asEnacted()) : made;
    }

    private Engine<ServiceCase> liuEngine() {
        Engine<ServiceCase> made = liu.engine();
        return made == null ? liu.by(ServiceRuleBook.liuAsEnacted()) : made;
    }

    private Engine<AuditorCase> auditorEngine() {
        Engine<AuditorCase> made = auditors.engine();
        return made == null ? auditors.by(AuditorRuleBook.asEnacted()) : made;
    }

    private Engine<NeedCase> needEngine() {
        Engine<NeedCase> made = needs.engine();
        return made == null ? needs.by(ProcurementRuleBook.asEnacted()) : made;
    }

    // ---- the rules ---------------------------------------------------------------------------------------------

    private List<RuleBook<?>> books() {
        return List.of(serviceRules(), liuRules(), auditorRules(), procurementRules());
    }

    /**
     * The rules on registration of a cloud service in a programme.
     *
     * @param programme the programme
     * @return the rule book
     */
    public RuleBook<ServiceCase> serviceRules(Programme programme) {
        Objects.requireNonNull(programme, "programme");
        return programme == Programme.ISMAP_LIU ? liuRules() : serviceRules();
    }

    /**
     * The rules on registration of a cloud service in ISMAP.
     *
     * @return the rule book
     */
    public RuleBook<ServiceCase> serviceRules() {
        return serviceEngine().ruleBook();
    }

    /**
     * The rules on registration of a cloud service in ISMAP-LIU, those of ISMAP among them.
     *
     * @return the rule book
     */
    public RuleBook<ServiceCase> liuRules() {
        return liuEngine().ruleBook();
    }

    /**
     * The rules on registration of an auditing organisation.
     *
     * @return the rule book
     */
    public RuleBook<AuditorCase> auditorRules() {
        return auditorEngine().ruleBook();
    }

    /**
     * The rules on procurement of a cloud service.
     *
     * @return the rule book
     */
    public RuleBook<NeedCase> procurementRules() {
        return needEngine().ruleBook();
    }

    // ---- a case ------------------------------------------------------------------------------------------------

    /**
     * Whether there are rules on a kind of document; there are none on lists and control standards.
     *
     * @param kind the kind
     * @return true if its documents can be determined
     */
    public static boolean hasRulesOn(DocumentKind kind) {
        Objects.requireNonNull(kind, "kind");
        return switch (kind) {
            case SERVICE_REGISTRATION, AUDITOR_REGISTRATION, PROCUREMENT_NEED -> true;
            case CLOUD_SERVICE_LIST, AUDITOR_LIST, CONTROL_STANDARD -> false;
        };
    }

    /**
     * What is odd in a list, and can be; of a case the {@linkplain Determination#remarks() determination} tells it.
     *
     * @param list a list of services or of auditing organisations
     * @return the remarks, in the order of the places; none where the document is no list
     */
    public static List<Remark> remarksOn(IsmapDocument list) {
        Objects.requireNonNull(list, "list");
        return ListRemarks.HIDDEN.on(list);
    }

    /**
     * Determines a case: an application for registration of a cloud service or of an auditing organisation, or a
     * procurement need that names one service.
     *
     * @param document the case
     * @param context the day asked about, and what is brought along
     * @return the verdict with everything that it follows from
     * @throws InputException if the case contradicts itself or the context, or there are no rules on documents of its kind,
     *     with every problem
     * @throws NoLawException if no rule covers the day of filing or the day asked about
     */
    public Determination determine(IsmapDocument document, Context context) {
        return logged(prepare(document, context).determine());
    }

    /**
     * Determines a case, to ask further: what to find out, what to change, why, and until when. What is asked is worked
     * out only then.
     *
     * @param document the case
     * @param context the day asked about, and what is brought along
     * @return the determination, the same that {@link #determine} gives, and what can be asked about it
     * @throws InputException if the case contradicts itself or the context, or there are no rules on documents of its kind,
     *     with every problem
     * @throws NoLawException if no rule covers the day of filing or the day asked about
     */
    public Analysis analyse(IsmapDocument document, Context context) {
        Analysis analysis = prepare(document, context).analyse();
        logged(analysis.determination());
        return analysis;
    }

    private static Determination logged(Determination determination) {
        ReceiptLog.add(determination);
        return determination;
    }

    /**
     * The verdict alone, without the reasons.
     *
     * @param document the case
     * @param context the day asked about, and what is brought along
     * @return the verdict, the same that {@link #determine} gives
     * @throws InputException if the case contradicts itself or the context, or there are no rules on documents of its kind,
     *     with every problem
     * @throws NoLawException if no rule covers the day of filing or the day asked about
     */
    public Verdict verdict(IsmapDocument document, Context context) {
        return accepted(document, context).verdict();
    }

    /**
     * Makes a determination again from its receipt and the case, on the day and with the knowledge that the receipt
     * names. {@link Receipt#differences} of the two receipts then says whether anything is other than it was.
     *
     * @param receipt the receipt
     * @param document the case
     * @param context the lists and the standard that were brought along; its days are those of the receipt
     * @return the determination
     * @throws InputException if the case contradicts itself or the context, or there are no rules on documents of its kind,
     *     with every problem
     * @throws NoLawException if no rule covers the day of filing or the day asked about
     */
    public Determination replay(Receipt receipt, IsmapDocument document, Context context) {
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(context, "context");
        return determine(document, context.askedOn(receipt.asOf()).knownOn(receipt.knownOn()));
    }

    /**
     * Checks a case and makes it ready, to ask about it more than once, or to compare it with another
     * ({@link PreparedCase#since}): with the same on another day, before an edit, or by another law.
     *
     * @param document the case
     * @param context the day asked about, and what is brought along
     * @return the prepared case
     * @throws InputException if the case contradicts itself or the context, or there are no rules on documents of its kind,
     *     with every problem
     * @throws NoLawException if no rule covers the day of filing or the day asked about
     */
    public PreparedCase<?> prepare(IsmapDocument document, Context context) {
        return accepted(document, context).prepared();
    }

    /**
     * Checks a case after an edit, such as one in an editor, and makes it ready. What was found about a rule that reads
     * the same as before the edit is taken over; the answers are those that the case has by itself.
     *
     * @param edited the case as it is now
     * @param context the day asked about, and what is brought along
     * @param before the case before the edit
     * @return the prepared case
     * @throws InputException if the case contradicts itself or the context, or there are no rules on documents of its kind,
     *     with every problem
     * @throws NoLawException if no rule covers the day of filing or the day asked about
     */
    public PreparedCase<?> prepare(IsmapDocument edited, Context context, PreparedCase<?> before) {
        Objects.requireNonNull(edited, "edited");
        Objects.requireNonNull(before, "before");
        return accepted(edited, context, Optional.of(before)).prepared(before);
    }

    /** A case that is accepted, with the rules of its kind. */
    private record Accepted<C>(Engine<C> engine, Case.OverTime<C> overTime, LocalDate day) {

        PreparedCase<C> prepared() {
            return engine.prepare(overTime, day);
        }

        PreparedCase<C> prepared(PreparedCase<?> before) {
            return engine.prepare(overTime, day, before);
        }

        /** The case is asked once, so that nothing is worked out for a second time. */
        Verdict verdict() {
            return engine.verdict(overTime.on(day));
        }
    }

    private Accepted<?> accepted(IsmapDocument document, Context context) {
        return accepted(document, context, Optional.empty());
    }

    private Accepted<?> accepted(
            IsmapDocument document, Context broughtAlong, Optional<? extends PreparedCase<?>> before) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(broughtAlong, "context");
        Context context = underThisLaw(broughtAlong);
        LocalDate day = context.asked();
        if (document instanceof ServiceRegistrationApplication application) {
            Engine<ServiceCase> engine = application.programme() == Programme.ISMAP_LIU ? liuEngine() : serviceEngine();
            Optional<ServiceCase> same = before.map(one -> one.subject().subject())
                    .filter(ServiceCase.class::isInstance)
                    .map(ServiceCase.class::cast);
            return new Accepted<>(engine, new Acceptance(context, engine.ruleBook()).of(application, same), day);
        } else if (document instanceof AuditorRegistrationApplication application) {
            return new Accepted<>(auditorEngine(), new Acceptance(context, auditorRules()).of(application), day);
        } else if (document instanceof ProcurementNeed need) {
            return new Accepted<>(needEngine(), new Acceptance(context, procurementRules()).of(need), day);
        }
        throw new InputException(List.of(noRules(document.kind())));
    }

    private Context underThisLaw(Context context) {
        return context.services().isPresent() ? context.under(registrationTerm()) : context;
    }

    private static Problem noRules(DocumentKind kind) {
        return ProblemCode.NO_RULES.at("/kind", CaseTexts.noRules(kind.toString(), kind.label()));
    }

    // ---- other questions of law --------------------------------------------------------------------------------

    /**
     * Which services of a list serve a need, and why others do not.
     *
     * @param need the need
     * @param context the day asked about, and the cloud service list
     * @return the answer
     * @throws InputException if the need contradicts itself, with every problem
     * @throws NoLawException if no rule covers the day
     * @throws IllegalArgumentException if no cloud service list is brought along
     */
    public NeedAnswer needs(ProcurementNeed need, Context context) {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(context, "context");
        return ServiceMatching.of(law, need, context);
    }

    /**
     * What a service is built on, all the way down, and how each of these is listed.
     *
     * @param service its registration number or exact name
     * @param context the day asked about, and the cloud service list
     * @return the chain
     * @throws InputException if the chain leads back to a service on it, with the services of the cycle by name
     * @throws IllegalArgumentException if no cloud service list is brought along, or the service is not named
     */
    public Dependence dependence(String service, Context context) {
        Objects.requireNonNull(context, "context");
        if (Blank.is(Objects.requireNonNull(service, "service"))) {
            throw new IllegalArgumentException("A service is asked about by its registration number or its name");
        }
        return DependenceSearch.of(law, services(context), service, context.asked());
    }

    private static ServiceRegister services(Context context) {
        return context.services()
                .orElseThrow(() -> new IllegalArgumentException(
                        "This is asked of a cloud service list; bring one along with Context.services"));
    }

    /**
     * Whether documents of a kind have days that matter.
     *
     * @param kind the kind
     * @return true if there is a {@link #calendar calendar} of them
     */
    public static boolean hasCalendarOf(DocumentKind kind) {
        Objects.requireNonNull(kind, "kind");
        return switch (kind) {
            case SERVICE_REGISTRATION, AUDITOR_REGISTRATION, CLOUD_SERVICE_LIST, PROCUREMENT_NEED -> true;
            case AUDITOR_LIST, CONTROL_STANDARD -> false;
        };
    }

    /**
     * The days that matter to a provider, to an auditing organisation, to whoever watches a list, or to a buyer.
     *
     * @param document an application for registration of a service or an auditing organisation, a cloud service list, or a
     *     procurement need; of one that names no service, the days are those of all services of the list at hand that
     *     serve it or may do so
     * @param context the day asked about; for a list, the day as of which it is known; and the list at hand, by which the
     *     listing of an underlying or selected service ends
     * @return the calendar
     * @throws NoLawException if no rule covers the day
     * @throws IllegalArgumentException if documents of its kind have no days
     */
    public IsmapCalendar calendar(IsmapDocument document, Context context) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(context, "context");
        if (document instanceof ServiceRegistrationApplication application) {
            return CalendarDays.of(law, application, context);
        } else if (document instanceof AuditorRegistrationApplication auditor) {
            return CalendarDays.of(law, auditor, context.asked());
        } else if (document instanceof CloudServiceList list) {
            return CalendarDays.of(law, list.register().knownOn(context.knownOn()), context.asked());
        } else if (document instanceof ProcurementNeed need) {
            boolean selected = ServiceKey.of(
                            need.service().registrationNumber(), need.service().name())
                    .isPresent();
            return selected || context.services().isEmpty()
                    ? CalendarDays.of(law, need, context)
                    : CalendarDays.of(law, needs(need, context));
        }
        throw new IllegalArgumentException("There is no calendar of documents of kind " + document.kind());
    }

    /**
     * How long a registration in ISMAP is valid.
     *
     * @param periodEnd the last day of the audit period on which it rests
     * @return the validity
     */
    public Validity validity(LocalDate periodEnd) {
        return validity(periodEnd, Programme.ISMAP);
    }

    /**
     * How long a registration is valid.
     *
     * @param periodEnd the last day of the audit period on which it rests
     * @param programme the programme in which the service is registered
     * @return the validity
     */
    public Validity validity(LocalDate periodEnd, Programme programme) {
        return new Validity(serviceRules(programme), periodEnd);
    }

    /**
     * How long a registration is valid, for a register: {@link ServiceRegister#under} one, a service past its last valid
     * day is not answered to be listed.
     *
     * @return the term, in ISMAP and in ISMAP-LIU
     */
    public RegistrationTerm registrationTerm() {
        return new TermByLaw(serviceRules(), liuRules());
    }

    /**
     * A list in numbers.
     *
     * @param list the register of the list
     * @param from the first day that is counted about
     * @param to the last day
     * @return the study
     * @throws IllegalArgumentException if the first day lies after the last
     */
    public ListStudy study(ServiceRegister list, LocalDate from, LocalDate to) {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return ListCounting.of(law, list, from, to);
    }

    @Override
    public String toString() {
        return "Ismap by " + books();
    }
}
