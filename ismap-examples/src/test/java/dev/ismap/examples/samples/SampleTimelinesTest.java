package dev.ismap.examples.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis.Horizon;
import dev.ismap.core.engine.Analysis.VerdictSpan;
import dev.ismap.core.engine.PreparedCase;
import dev.ismap.core.law.NoLawException;
import dev.ismap.examples.synthetic.SyntheticLists;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The verdicts on the samples over ten years, against asking on every day. A build asks on each day of the first two years,
 * in which nearly all turns lie, on the first and the last day of each span, and on one day in nine of the others; the
 * profile {@code long} ({@code ismap.trust.whole}) on all.
 */
@Tag("whole")
class SampleTimelinesTest {

    private static final boolean WHOLE = Boolean.getBoolean("ismap.trust.whole");

    private static final LocalDate FROM = LocalDate.of(2024, 7, 31);
    private static final LocalDate TO = LocalDate.of(2034, 7, 31);

    static List<String> samples() {
        return SampleWriter.samples().keySet().stream()
                .filter(name ->
                        Ismap.hasRulesOn(SampleWriter.samples().get(name).kind()))
                .toList();
    }

    private static PreparedCase<?> prepared(String name, Context context) throws IOException {
        IsmapDocument document = IsmapJson.standard().read(SampleFiles.bytes(name));
        return Ismap.standard().prepare(document, context);
    }

    private static Context withLists() {
        return Context.on(FROM).lists(ListSamples.services(), ListSamples.auditors());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aTimelineSaysOfEveryDayOfTenYearsWhatAskingOnItSays(String name) throws IOException {
        LocalDate from = firstDay(name);
        Context alone = Context.on(from);
        for (Context context : List.of(alone, alone.lists(ListSamples.services(), ListSamples.auditors()))) {
            PreparedCase<?> prepared = prepared(name, context);
            assertTrueOnEveryDay(prepared, from);
        }
    }

    /** The same application, not filed yet: its day of filing is the day asked about. */
    @ParameterizedTest
    @MethodSource("samples")
    void anApplicationThatIsNotFiledYetMovesWithTheDay(String name) throws IOException {
        if (SampleWriter.samples().get(name) instanceof ServiceRegistrationApplication application) {
            PreparedCase<?> prepared = Ismap.standard().prepare(notFiled(application), withLists());
            assertTrueOnEveryDay(prepared, FROM);
        }
    }

    /** Its services come, are renamed, lapse; and what the list holds of others turns nothing. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13, 21, 34, 55})
    void aNeedOfAServiceOfALongListTurnsWithThatServiceAndWithTheEndOfTheRecord(int index) {
        ProcurementNeed need = OtherSamples.need();
        PreparedCase<?> prepared = Ismap.standard()
                .prepare(
                        need.withService(SelectedService.none()
                                .withName(SyntheticLists.name(index))
                                .withModels(need.service().models())
                                .withGenerativeAi(need.service().generativeAi())
                                .withStandardTerms(need.service().standardTerms())),
                        Context.on(FROM).services(SyntheticLists.of(60, 4)));
        assertTrueOnEveryDay(prepared, FROM);
    }

    /** A day on which a sample can be asked about: not before it was filed. */
    private static LocalDate firstDay(String name) {
        IsmapDocument document = SampleWriter.samples().get(name);
        Optional<LocalDate> filed = Optional.empty();
        if (document instanceof ServiceRegistrationApplication application) {
            filed = application.filedOn();
        } else if (document instanceof AuditorRegistrationApplication application) {
            filed = application.filedOn();
        }
        return filed.filter(FROM::isBefore).orElse(FROM);
    }

    private static ServiceRegistrationApplication notFiled(ServiceRegistrationApplication application) {
        String text = IsmapJson.standard().write(application).replaceFirst("\"filedOn\" *: *\"[-0-9]*\",", "");
        return IsmapJson.standard().read(text.getBytes(StandardCharsets.UTF_8), ServiceRegistrationApplication.class);
    }

    private static void assertTrueOnEveryDay(PreparedCase<?> prepared, LocalDate from) {
        List<VerdictSpan> spans = prepared.timeline(from, TO);
        LocalDate next = from;
        Optional<VerdictSpan> before = Optional.empty();
        for (VerdictSpan span : spans) {
            LocalDate last = span.days().last().orElseThrow();
            assertEquals(next, span.days().first(), "without a gap");
            assertNotEquals(before.map(VerdictSpan::verdict), Optional.of(span.verdict()), spans::toString);
            for (LocalDate day : next.datesUntil(last.plusDays(1)).toList()) {
                if (WHOLE
                        || day.isBefore(from.plusYears(2))
                        || day.equals(span.days().first())
                        || day.equals(last)
                        || day.toEpochDay() % 9 == 0) {
                    assertEquals(verdict(prepared, day), span.verdict(), () -> day + " of " + spans);
                }
            }
            next = last.plusDays(1);
            before = Optional.of(span);
        }
        assertEquals(TO.plusDays(1), next);
    }

    private static Optional<Verdict> verdict(PreparedCase<?> prepared, LocalDate day) {
        try {
            return Optional.of(prepared.on(day).verdict());
        } catch (NoLawException none) {
            return Optional.empty();
        }
    }

    private static List<String> told(List<VerdictSpan> spans) {
        return spans.stream()
                .map(span -> span.days().first() + " "
                        + span.verdict().map(Verdict::name).orElse(NoLawException.CODE))
                .toList();
    }

    @Test
    void aRenewalThatIsNotFiledYetIsTooLateOnTheDayAfterBothReadingsOfTheLastValidDay() throws IOException {
        ServiceRegistrationApplication renewal = ServiceSamples.renewalWithGap();
        ServiceRegistrationApplication gapless = notFiled(renewal)
                .withAudit(renewal.audit()
                        .withPeriod(ServiceSamples.complete().audit().period()));
        PreparedCase<?> prepared = Ismap.standard().prepare(gapless, Context.on(FROM));
        assertEquals(Verdict.ELIGIBLE, prepared.verdict());
        Horizon horizon = prepared.analyse().horizon().orElseThrow();
        assertEquals(LocalDate.of(2024, 8, 1), horizon.day(), "sixteen months from 2023-04-01 end on 2024-07-31");
        assertEquals(Optional.of(Verdict.UNDETERMINED), horizon.verdict());
        assertEquals(
                List.of("V-RENEW"),
                horizon.because().stream().map(change -> change.rule()).toList());
        assertEquals(
                List.of("2024-07-31 ELIGIBLE", "2024-08-01 UNDETERMINED", "2024-08-02 INELIGIBLE"),
                told(prepared.timeline(FROM, FROM.plusYears(1))));
        assertTrue(horizon.because().get(0).text().ja().contains("申請日"), horizon.toString());
    }
}
