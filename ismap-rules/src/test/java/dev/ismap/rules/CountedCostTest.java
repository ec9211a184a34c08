package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.engine.Analysis;
import dev.ismap.core.engine.PreparedCase;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.rules.law.Context;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a start and an answer cost, in things that are counted and not timed: classes that are loaded, bytes that are
 * allocated for each byte of a document, and steps of search. They are counted in a virtual machine of their own
 * whose only compiler leaves each allocation in its place, so that the count is the same on every machine; what was gained
 * so stays.
 */
class CountedCostTest {

    private static final Map<String, Long> MOST = Map.ofEntries(
            Map.entry("classes for Ismap.standard()", 10L),
            Map.entry("classes for a first verdict", 1_300L),
            Map.entry("bytes a byte, read", 3L),
            Map.entry("bytes a byte, read, full", 3L),
            Map.entry("bytes a byte, prepare and verdict", 2L),
            Map.entry("bytes a byte, prepare and verdict, full", 1L),
            Map.entry("bytes a byte, prepare and determine", 12L),
            Map.entry("bytes a byte, prepare and determine, full", 6L),
            Map.entry("kB, a verdict after an edit beside a full statement", 125L),
            Map.entry("kB, a determination of a draft", 1_350L),
            Map.entry("kB, questions and settlements of a draft", 4_500L),
            Map.entry("kB, remedies of a draft", 31_500L),
            Map.entry("kB, remedies of a draft that says nothing of the optional details", 410_000L),
            Map.entry("steps, all that can be asked of a draft", 1_800L),
            Map.entry("steps, the horizon of a draft that says nothing of its audit", 480L),
            Map.entry("bytes a service more, a list read", 4_200L),
            Map.entry("bytes a service more, a list made ready for questions", 2_200L),
            Map.entry("bytes a service more, each as it stands on a day", 8_000L),
            Map.entry("bytes a service more, which serve a need", 30_000L));

    @Test
    void aStartAndAnAnswerCostNoMoreThanTheyDid() throws Exception {
        Map<String, Long> counted = new TreeMap<>();
        for (String line : elsewhere().lines().toList()) {
            int end = line.lastIndexOf('=');
            counted.put(line.substring(0, end), Long.parseLong(line.substring(end + 1)));
        }
        assertEquals(MOST.keySet(), counted.keySet());
        assertAll(counted.entrySet().stream()
                .map(one -> () -> assertTrue(
                        one.getValue() <= MOST.getOrDefault(one.getKey(), 0L),
                        one + ", but at most " + MOST.get(one.getKey()))));
    }

    private static String elsewhere() throws IOException, InterruptedException {
        String path = Stream.of("java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        String own = Path.of("target", "test-classes") + File.pathSeparator + Path.of("target", "classes");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        own + File.pathSeparator + path,
                        Counting.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] bytes = process.getInputStream().readAllBytes();
        assertEquals(0, process.waitFor());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What runs on the other virtual machine. */
    public static final class Counting {

        private static final Context CONTEXT = Context.on(Applications.ASKED);
        private static final int SERVICES = 200;

        private Counting() {}

        public static void main(String[] arguments) throws Exception {
            long atFirst = classes();
            Ismap ismap = Ismap.standard();
            long started = classes();
            ServiceRegistrationApplication complete =
                    Applications.everythingApplies().read();
            ismap.verdict(complete, CONTEXT);
            print("classes for Ismap.standard()", started - atFirst);
            print("classes for a first verdict", classes() - atFirst);
            count("", complete);
            ServiceRegistrationApplication full = full(complete);
            count(", full", full);
            PreparedCase<?> before = ismap.prepare(full, CONTEXT);
            before.determine();
            print(
                    "kB, a verdict after an edit beside a full statement",
                    allocated(() -> ismap.prepare(edited(full), CONTEXT, before).verdict()) / 1_000);
            ServiceRegistrationApplication draft = draft(complete);
            print("kB, a determination of a draft", allocated(() -> ismap.determine(draft, CONTEXT)) / 1_000);
            print(
                    "kB, questions and settlements of a draft",
                    allocated(1, () -> ismap.analyse(draft, CONTEXT).settlements()) / 1_000);
            print(
                    "kB, remedies of a draft",
                    allocated(1, () -> ismap.analyse(draft, CONTEXT).remedies()) / 1_000);
            ServiceRegistrationApplication silent = silent(complete);
            print(
                    "kB, remedies of a draft that says nothing of the optional details",
                    allocated(1, () -> ismap.analyse(silent, CONTEXT).remedies()) / 1_000);
            print("steps, all that can be asked of a draft", steps(ismap.analyse(draft, CONTEXT)));
            Analysis withoutAudit = ismap.analyse(withoutAudit(complete), CONTEXT);
            withoutAudit.horizon();
            print(
                    "steps, the horizon of a draft that says nothing of its audit",
                    withoutAudit.effort().steps());
            countLists();
        }

        private static void countLists() throws Exception {
            ProcurementNeed need = Applications.need().read(ProcurementNeed.class);
            print("bytes a service more, a list read", aServiceMore(list -> {
                byte[] bytes = IsmapJson.standard().writeBytes(list);
                return () -> IsmapJson.standard().read(bytes);
            }));
            print("bytes a service more, a list made ready for questions", aServiceMore(list -> list::register));
            print("bytes a service more, each as it stands on a day", aServiceMore(list -> {
                ServiceRegister register = list.register();
                return () -> register.on(Applications.ASKED);
            }));
            print("bytes a service more, which serve a need", aServiceMore(list -> {
                Context context = CONTEXT.services(list);
                return () -> Ismap.standard().needs(need, context);
            }));
        }

        private static long aServiceMore(Function<CloudServiceList, Runnable> work) throws Exception {
            return (allocated(2, work.apply(list(2 * SERVICES))) - allocated(2, work.apply(list(SERVICES)))) / SERVICES;
        }

        /** Services that are alike but for their names, registered and renewed. */
        private static CloudServiceList list(int services) {
            LocalDate day = Applications.ASKED.minusYears(1);
            ServiceScope scope = ServiceScope.none().withRegions(Input.given(List.of("東京")));
            List<ListEvent> events = List.of(
                    ListEvent.of(ListEventKind.REGISTERED, day)
                            .withPeriodEnd(day.minusDays(60))
                            .withScope(scope),
                    ListEvent.of(ListEventKind.RENEWAL_APPLIED, day.plusDays(330)),
                    ListEvent.of(ListEventKind.RENEWED, day.plusDays(360)).withPeriodEnd(day.plusDays(305)),
                    ListEvent.of(ListEventKind.RENEWAL_APPLIED, day.plusDays(690)),
                    ListEvent.of(ListEventKind.OBSERVED, day.plusDays(700)));
            return CloudServiceList.none()
                    .withEntries(IntStream.range(0, services)
                            .mapToObj(i -> CloudServiceEntry.of("S" + i, Programme.ISMAP, Basis.OFFICIAL)
                                    .withRegistrationNumber(RegistrationNumber.of(2021, i))
                                    .withProvider("P" + i)
                                    .withEvents(events))
                            .toList());
        }

        private static ServiceRegistrationApplication edited(ServiceRegistrationApplication application) {
            LocalDate started = application.audit().startedOn().known().orElseThrow();
            return application.withAudit(application.audit().withStartedOn(Input.given(started.plusDays(1))));
        }

        private static long steps(Analysis analysis) {
            analysis.questions();
            analysis.settlements();
            analysis.remedies();
            return analysis.effort().steps();
        }

        private static void count(String which, ServiceRegistrationApplication application) throws Exception {
            byte[] bytes = IsmapJson.standard().writeBytes(application);
            print(
                    "bytes a byte, read" + which,
                    allocated(() -> IsmapJson.standard().read(bytes)) / bytes.length);
            print(
                    "bytes a byte, prepare and verdict" + which,
                    allocated(() -> Ismap.standard().verdict(application, CONTEXT)) / bytes.length);
            print(
                    "bytes a byte, prepare and determine" + which,
                    allocated(() -> Ismap.standard().determine(application, CONTEXT)) / bytes.length);
        }

        /** The statement with every optional detail stated and decided upon, some of which its edition does not have. */
        private static ServiceRegistrationApplication full(ServiceRegistrationApplication complete) {
            ControlStandard edition = ControlStandards.newestHeld();
            List<OptionalDetail> details = new ArrayList<>();
            Map<ControlId, Input<ControlDecision>> decisions =
                    new TreeMap<>(complete.statement().decisions());
            for (Control control : edition.optionalDetails()) {
                details.add(OptionalDetail.of(control.id(), control.parent().orElseThrow(), "名称 " + control.id()));
                decisions.putIfAbsent(
                        control.id(), Input.given(ControlDecision.implemented("手順書に従い実施し点検する。" + control.id())));
            }
            return complete.withStatement(
                    complete.statement().withOptionalDetails(details).withDecisions(decisions));
        }

        /** A statement that is not decided to the end, of an audit that has not begun. */
        private static ServiceRegistrationApplication draft(ServiceRegistrationApplication complete) {
            Map<ControlId, Input<ControlDecision>> decisions = new TreeMap<>();
            complete.statement().decisions().forEach((id, decision) -> {
                if (id.numbers().get(id.numbers().size() - 1) % 3 != 0) {
                    decisions.put(id, decision);
                }
            });
            return complete.withAudit(complete.audit()
                            .withStartedOn(Input.<LocalDate>notAsked())
                            .withReport(complete.audit().report().withDate(Input.<LocalDate>notAsked())))
                    .withStatement(complete.statement()
                            .withStatus(StatementStatus.DRAFT)
                            .withDecisions(decisions));
        }

        /** A thousand controls of it are still to be decided on, which a remedy does. */
        private static ServiceRegistrationApplication silent(ServiceRegistrationApplication complete) {
            return complete.withStatement(complete.statement()
                    .withStatus(StatementStatus.DRAFT)
                    .withOtherDetailsDeclared(Input.given(false)));
        }

        /** Not filed, and of its audit nothing is known: two missing days hang on each other and on the day asked about. */
        private static ServiceRegistrationApplication withoutAudit(ServiceRegistrationApplication complete) {
            return complete.withoutFiledOn()
                    .withAudit(Audit.none())
                    .withStatement(complete.statement().withStatus(StatementStatus.DRAFT));
        }

        private static long allocated(Runnable work) throws Exception {
            return allocated(2, work);
        }

        private static long allocated(int times, Runnable work) throws Exception {
            for (int i = 0; i < times; i++) {
                work.run(); // what is made once for all is not of this work
            }
            long before = allocated();
            for (int i = 0; i < times; i++) {
                work.run();
            }
            return (allocated() - before) / times;
        }

        // by name, as the library needs no module that tells of the virtual machine

        private static long allocated() throws Exception {
            Method allocated =
                    Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
            return (long) allocated.invoke(
                    bean("getThreadMXBean"), Thread.currentThread().getId());
        }

        private static long classes() throws Exception {
            Method loaded =
                    Class.forName("java.lang.management.ClassLoadingMXBean").getMethod("getTotalLoadedClassCount");
            return (long) loaded.invoke(bean("getClassLoadingMXBean"));
        }

        private static Object bean(String getter) throws Exception {
            return Class.forName("java.lang.management.ManagementFactory")
                    .getMethod(getter)
                    .invoke(null);
        }

        private static void print(String what, long count) {
            System.out.println(what + "=" + count);
        }
    }
}
