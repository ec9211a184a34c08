package dev.ismap.examples.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.RegistrationHistory;
import dev.ismap.model.list.ScopeAnswer.ScopeQuestion;
import dev.ismap.model.list.ServiceRegister;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The list that is shipped: what the facts say and nothing else, and questions whose answers are known. */
class RealListTest {

    private static final ServiceRegister REGISTER = shipped().register();

    private static CloudServiceList shipped() {
        try {
            return IsmapJson.standard().read(SampleFiles.bytes("cloud-service-list.json"), CloudServiceList.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Map<String, String>> rows() {
        return ListSamples.KNOWN.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowIsOnTheListAsGivenOrHasNoNameOrDay(Map<String, String> row) {
        List<RegistrationHistory> histories = REGISTER.named(row.get("service"));
        boolean hasDay = !(row.get("effective") + row.get("known_on")).isEmpty();
        assertEquals(hasDay ? 1 : 0, histories.size());
        if (!hasDay) {
            return;
        }
        RegistrationHistory history = histories.get(0);
        assertEquals(
                row.get("registration_no"),
                history.registrationNumber().map(Object::toString).orElse(""));
        assertTrue(
                history.providers().contains(row.get("provider")),
                history.providers().toString());
        Optional<PartialDate> effective = date(row.get("effective"));
        Optional<PartialDate> known = date(row.get("known_on"));
        boolean seen = row.get("event").equals("listed (seen)");
        assertEquals(
                1,
                history.events().stream()
                        .filter(event -> event.event().label().en().equals(seen ? "observed" : row.get("event")))
                        .filter(event -> event.effective().equals(seen ? known : effective)
                                && event.knownOn().equals(known))
                        .count(),
                history.events().toString());
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    @Test
    void nothingIsOnTheListThatIsNotInTheFacts() {
        long rows = ListSamples.KNOWN.stream()
                .filter(row -> !(row.get("effective") + row.get("known_on")).isEmpty())
                .count();
        // a row of the facts tells of two changes besides: another name and another provider
        assertEquals(
                rows + 2 + ListSamples.NOT_LISTED.size(),
                REGISTER.histories().stream()
                        .mapToLong(history -> history.events().size())
                        .sum());
        List<ListEvent> events = REGISTER.histories().stream()
                .flatMap(history -> history.events().stream())
                .toList();
        for (ListEvent event : events) {
            String source = event.source().orElseThrow();
            assertTrue(
                    Stream.concat(ListSamples.KNOWN.stream(), ListSamples.NOT_LISTED.stream())
                            .anyMatch(row -> row.get("source").startsWith(source)),
                    source);
        }
    }

    @Test
    void onlyTheAuditorWhoseDayIsKnownIsOnTheOtherList() throws IOException {
        AuditorList auditors = IsmapJson.standard().read(SampleFiles.bytes("auditor-list.json"), AuditorList.class);
        assertEquals(2, ListSamples.AUDITORS.size());
        assertEquals(1, auditors.entries().size());
        String name = "有限責任 あずさ監査法人";
        assertEquals(
                ListingStatus.NOT_LISTED,
                auditors.answer(LocalDate.parse("2020-08-19"), name).status());
        assertEquals(
                ListingStatus.LISTED,
                auditors.answer(LocalDate.parse("2020-08-20"), name).status());
    }

    @ParameterizedTest
    @CsvSource({
        "Slack, 2021-12-19, NOT_LISTED",
        "Slack, 2021-12-20, LISTED",
        "Slack, 2026-09-10, UNKNOWN", // nothing is on record of any later day
        "Microsoft Office 365, 2021-05-31, NOT_LISTED",
        "Microsoft Office 365, 2021-06-15, UNKNOWN", // only the month is known
        "Microsoft Office 365, 2021-06-30, LISTED",
        "Google Workspace, 2026-09-09, LISTED",
        "Google Workspace, 2026-09-08, UNKNOWN", // an observation asserts its one day
        "Sakura no Cloud (さくらのクラウド), 2022-01-01, LISTED",
        "Sakura AI Engine, 2026-09-09, NOT_LISTED", // a product of a listed provider
        "Sakura AI Engine, 2026-09-08, UNKNOWN",
        "Gemini API keys from AI Studio, 2026-09-09, NOT_LISTED",
        "cybozu.com with Garoon and kintone, 2021-09-13, UNKNOWN", // the day of registration is not known
        "cybozu.com with Garoon and kintone, 2021-09-14, LISTED", // but that of its announcement is
        "cybozu.com with Garoon and kintone, 2024-06-01, LISTED",
        "Google Workspace, 2026-06-26, LISTED", // its scope changed on that day
        "Microsoft Office 365, 2020-09-24, NOT_LISTED", // there was no list yet
        "Google Workspace, 2020-09-24, NOT_LISTED",
        "Sakura Internet, 2022-01-01, NO_ENTRY", // a provider is no service
        "Google, 2026-09-09, NO_ENTRY",
        "Nifcloud, 2026-07-01, UNKNOWN"
    })
    void questionsHaveTheirKnownAnswers(String service, LocalDate day, ListingStatus expected) {
        assertEquals(expected, REGISTER.answer(day, service).status());
    }

    @Test
    void aRegistrationThatWasAnnouncedLaterWasNotKnownOnItsDay() {
        String service = "Cloudflare for Government";
        LocalDate day = LocalDate.of(2025, 12, 25);
        ListingAnswer then = REGISTER.knownOn(LocalDate.of(2025, 12, 31)).answer(day, service);
        assertEquals(Optional.of(ListingDoubt.NOT_ON_RECORD), then.doubt());
        ListingAnswer later = REGISTER.knownOn(LocalDate.of(2026, 1, 31)).answer(day, service);
        assertEquals(ListingStatus.LISTED, later.status());
        assertEquals(
                ListingStatus.NOT_LISTED,
                REGISTER.answer(LocalDate.of(2025, 12, 21), service).status());
    }

    @ParameterizedTest
    @CsvSource({
        "Microsoft Azure and Dynamics 365, '', Azure China, 2022-01-01, FALSE",
        "Microsoft Azure and Dynamics 365, '', Azure Government, 2022-01-01, FALSE",
        "Microsoft Azure and Dynamics 365, '', Japan East, 2022-01-01, UNKNOWN", // only what is outside is on record
        "Google Workspace, Gemini app, '', 2026-06-25, FALSE",
        "Google Workspace, Gemini app, '', 2026-09-09, TRUE",
        "Google Workspace, NotebookLM, '', 2026-09-09, UNKNOWN"
    })
    void aScopeIsAnsweredForAsFarAsItIsOnRecord(
            String service, String component, String region, LocalDate day, Truth expected) {
        ScopeQuestion question = ScopeQuestion.none();
        question = component.isEmpty() ? question : question.withComponent(component);
        question = region.isEmpty() ? question : question.withRegion(region);
        assertEquals(
                expected, REGISTER.named(service).get(0).covers(question, day).covered());
    }

    @Test
    void theOneWithAnotherNameIsFoundByBothAndStandsUnderTheLaterOneOnTheDayItWasSeen() {
        assertEquals(REGISTER.named("Nifcloud"), REGISTER.named("FJcloud-V"));
        assertEquals(
                List.of("Nifcloud", "FJcloud-V"),
                REGISTER.named("Nifcloud")
                        .get(0)
                        .on(LocalDate.of(2026, 7, 15))
                        .orElseThrow()
                        .names());
    }
}
