package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Difference;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.engine.PreparedCase;
import dev.ismap.core.fact.Value;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.Reform;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.Term;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.RegistrationTerm;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.StatementProgress;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.calendar.IsmapCalendar;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Terms;
import dev.ismap.rules.report.Report;
import dev.ismap.rules.service.ServiceCase;
import dev.ismap.rules.study.Tally;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever passes null to what a user calls is told the name of the argument, not a line of ours. */
class NullArgumentTest {

    private static final ServiceRegistrationApplication APPLICATION =
            Applications.first().read();
    private static final CloudServiceList LIST = CloudServiceList.none();
    private static final Context CONTEXT = Context.on(Applications.ASKED).services(LIST);
    private static final Ismap ISMAP = Ismap.standard();
    private static final Determination DETERMINATION = ISMAP.determine(APPLICATION, CONTEXT);
    private static final Analysis ANALYSIS = ISMAP.analyse(APPLICATION, CONTEXT);

    /** An argument of each type that is asked for. */
    private static final Map<Class<?>, Object> ARGUMENTS = new HashMap<>();

    static {
        argument(LocalDate.class, Applications.ASKED);
        argument(String.class, "S-DEPTH");
        argument(byte[].class, new byte[0]);
        argument(Object.class, "value");
        argument(Class.class, ServiceRegistrationApplication.class);
        argument(Predicate.class, (Predicate<String>) path -> false);
        argument(Appendable.class, new StringBuilder());
        argument(Map.class, Map.of());
        argument(List.class, List.of());
        argument(Optional.class, Optional.empty());
        argument(Locale.class, Locale.ROOT);
        argument(UnaryOperator.class, UnaryOperator.identity());
        argument(Language.class, Language.EN);
        argument(IsmapDocument.class, APPLICATION);
        argument(DocumentKind.class, DocumentKind.PROCUREMENT_NEED);
        argument(Context.class, CONTEXT);
        argument(Receipt.class, DETERMINATION.receipt());
        argument(PreparedCase.class, ISMAP.prepare(APPLICATION, CONTEXT));
        argument(ProcurementNeed.class, ProcurementNeed.none());
        argument(Parameter.class, Terms.REGISTRATION);
        argument(Programme.class, Programme.ISMAP);
        argument(CloudServiceList.class, LIST);
        argument(ServiceRegister.class, LIST.register());
        argument(AuditorList.class, AuditorList.none());
        argument(RegistrationTerm.class, ISMAP.registrationTerm());
        argument(ControlStandard.class, ControlStandards.edition("2022-04-01"));
        argument(AvailableStandards.class, AvailableStandards.builtIn());
        argument(ReadLimits.class, ReadLimits.standard());
        argument(Determination.class, DETERMINATION);
        argument(Analysis.class, ANALYSIS);
        argument(NeedAnswer.class, ISMAP.needs(ProcurementNeed.none(), CONTEXT));
        argument(IsmapCalendar.class, ISMAP.calendar(APPLICATION, CONTEXT));
        PreparedCase<?> prepared = ISMAP.prepare(APPLICATION, CONTEXT);
        argument(Difference.class, prepared.since(prepared));
        argument(
                Evidence.class,
                DETERMINATION.findings().stream()
                        .flatMap(finding -> finding.evidence().stream())
                        .findFirst()
                        .orElseThrow());
        argument(Provision.class, DETERMINATION.findings().get(0).provision());
        argument(Basis.class, Basis.OFFICIAL);
        argument(Outcome.class, Outcome.VIOLATED);
        argument(Verdict.class, Verdict.ELIGIBLE);
        argument(Remedy.class, new Remedy(List.of()));
        Label label = Label.same("words");
        argument(Change.class, new Change("/a", label, Optional.empty(), new Value.Truth(true), true));
        argument(Question.class, new Question("/a", label, List.of(), List.of(), List.of(), List.of()));
        argument(Tally.class, Tally.NONE);
        argument(Rule.class, ISMAP.serviceRules().rules().get(0));
        argument(Term.class, Term.ofMonths(24));
        argument(
                StatementProgress.class,
                StatementProgress.of(APPLICATION.statement(), ControlStandards.edition("2022-04-01")));
    }

    private static void argument(Class<?> type, Object value) {
        ARGUMENTS.put(type, value);
    }

    /** A type, and one of it where its methods are not static. */
    record Called(Class<?> type, Optional<Object> on) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static Stream<Called> called() {
        Reform<ServiceCase> reform = ISMAP.serviceRules().reform();
        return Stream.of(
                new Called(Ismap.class, Optional.of(ISMAP)),
                new Called(Context.class, Optional.of(CONTEXT)),
                new Called(IsmapJson.class, Optional.of(IsmapJson.standard())),
                new Called(IsmapDocument.class, Optional.of(APPLICATION)),
                new Called(DeterminationJson.class, Optional.empty()),
                new Called(Determination.class, Optional.of(DETERMINATION)),
                new Called(Receipt.class, Optional.of(DETERMINATION.receipt())),
                new Called(Analysis.class, Optional.of(ANALYSIS)),
                new Called(Report.class, Optional.of(Report.in(Language.EN))),
                new Called(Language.class, Optional.of(Language.EN)),
                new Called(Tally.class, Optional.of(Tally.NONE)),
                new Called(Reform.class, Optional.of(reform)));
    }

    @ParameterizedTest
    @MethodSource("called")
    void eachArgumentThatIsNullIsNamed(Called called) throws IllegalAccessException {
        List<String> unnamed = new ArrayList<>();
        int tried = 0;
        for (Method method : called.type().getDeclaredMethods()) {
            boolean isOfTheLanguage = method.getName().equals("equals")
                    || (called.type().isEnum() && method.getName().equals("valueOf"));
            if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic() || isOfTheLanguage) {
                continue;
            }
            for (int at = 0; at < method.getParameterCount(); at++) {
                if (!method.getParameterTypes()[at].isPrimitive()) {
                    tried++;
                    Optional<String> said = saidOfNull(called, method, at);
                    if (said.filter(words -> words.matches("[a-zA-Z0-9]+")).isEmpty()) {
                        unnamed.add(method.getName() + Arrays.toString(method.getParameterTypes()) + " at " + at
                                + " says " + said.orElse("nothing"));
                    }
                }
            }
        }
        assertTrue(tried > 0, "nothing was tried");
        assertEquals(List.of(), unnamed);
    }

    @Test
    void whatIsNoAnswerToTheQuestionIsRefusedInWords() {
        assertEquals(
                "A service is asked about by its registration number or its name",
                assertThrows(IllegalArgumentException.class, () -> ISMAP.dependence("　", CONTEXT))
                        .getMessage());
        assertEquals(
                "The controls that are named are at least 0, but were -1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Report.in(Language.EN).namingControls(-1))
                        .getMessage());
    }

    private static Optional<String> saidOfNull(Called called, Method method, int at) throws IllegalAccessException {
        @Nullable Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            assertTrue(type.isPrimitive() || ARGUMENTS.containsKey(type), () -> "no argument of " + type);
            arguments[i] = i == at ? null : type == int.class ? (Object) 3 : ARGUMENTS.get(type);
        }
        try {
            method.invoke(called.on().orElse(null), arguments);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            return Optional.of(
                    thrown instanceof NullPointerException ? String.valueOf(thrown.getMessage()) : thrown.toString());
        }
    }
}
