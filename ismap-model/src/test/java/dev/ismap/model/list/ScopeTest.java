package dev.ismap.model.list;

import static dev.ismap.model.list.ListEvent.ListEventKind.OBSERVED;
import static dev.ismap.model.list.ListEvent.ListEventKind.REGISTERED;
import static dev.ismap.model.list.ListEvent.ListEventKind.REMOVED;
import static dev.ismap.model.list.ListEvent.ListEventKind.SCOPE_CHANGED;
import static dev.ismap.model.list.ScopeAnswer.ScopeAspect.COMPONENT;
import static dev.ismap.model.list.ScopeAnswer.ScopeAspect.PLAN;
import static dev.ismap.model.list.ScopeAnswer.ScopeAspect.REGION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListEvent.ScopeChange;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import dev.ismap.model.list.ScopeAnswer.ScopeFinding;
import dev.ismap.model.list.ScopeAnswer.ScopeQuestion;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    private static final Optional<LocalDate> ALL = Optional.empty();
    private static final ServiceScope SCOPE = ServiceScope.none()
            .withComponents(Input.given(List.of("Mail", "Disk")))
            .withExcludedComponents(Input.given(List.of("Beta")))
            .withExcludedRegions(Input.given(List.of("China")));

    /** A scope that is stated, grows by a component, and is stated anew. */
    private static final ServiceLife LIFE = life(
            event(REGISTERED, "2022-01-01").withScope(SCOPE),
            event(SCOPE_CHANGED, "2023-06-26")
                    .withScopeChange(ScopeChange.none()
                            .withAddedComponents(List.of("Chat"))
                            .withAddedRegions(List.of("Osaka"))
                            .withDroppedComponents(List.of("Disk"))),
            event(SCOPE_CHANGED, "2024")
                    .withScope(ServiceScope.none().withRegions(Input.given(List.of("Tokyo", "Osaka", "China")))),
            event(OBSERVED, "2025-12-31"));

    @ParameterizedTest
    @CsvSource({
        "COMPONENT, Mail, 2023-01-01, NAMED_INSIDE",
        "COMPONENT, Mail, 2025-01-01, NAMED_INSIDE", // what an event does not state it leaves as it was
        "COMPONENT, Beta, 2023-01-01, NAMED_OUTSIDE",
        "COMPONENT, Other, 2023-01-01, NOT_AMONG",
        "COMPONENT, mail, 2023-01-01, NOT_AMONG",
        "COMPONENT, Chat, 2023-06-25, NOT_AMONG",
        "COMPONENT, Chat, 2023-06-26, NAMED_INSIDE",
        "COMPONENT, Disk, 2023-06-25, NAMED_INSIDE",
        "COMPONENT, Disk, 2023-06-26, NAMED_OUTSIDE",
        "REGION, China, 2023-12-31, NAMED_OUTSIDE",
        "REGION, China, 2024-06-01, OPEN", // the day of the change is not known
        "REGION, China, 2024-12-31, NAMED_INSIDE",
        "REGION, Tokyo, 2023-12-31, NOT_STATED", // only what is outside was stated
        "REGION, Tokyo, 2024-12-31, NAMED_INSIDE",
        "REGION, Osaka, 2023-06-26, NAMED_INSIDE",
        "REGION, Kyoto, 2024-12-31, PERHAPS_WITHIN", // the names do not say that it is not in a country that is named
        "PLAN, Gold, 2023-01-01, NOT_STATED",
        "COMPONENT, Mail, 2026-01-01, AFTER_LAST",
    })
    void whatIsInScopeOnADayIsWhatTheLastEventThatTellsOfItLeft(
            ScopeAspect aspect, String name, LocalDate day, ScopeFinding expected) {
        assertEquals(
                expected,
                LIFE.covers(question(aspect, name), day, ALL).links().get(0).finding());
    }

    @Test
    void whatComesIntoScopeWasOutsideBefore() {
        ServiceLife life = life(
                event(REGISTERED, "2022-01-01"),
                event(SCOPE_CHANGED, "2026-06-26")
                        .withScopeChange(ScopeChange.none().withAddedComponents(List.of("App"))));
        assertEquals(
                Truth.FALSE,
                life.covers(question(COMPONENT, "App"), day("2026-06-25"), ALL).covered());
        assertEquals(
                Truth.TRUE,
                life.covers(question(COMPONENT, "App"), day("2026-06-26"), ALL).covered());
        assertEquals(
                ScopeFinding.NOT_STATED,
                life.covers(question(COMPONENT, "Other"), day("2026-06-26"), ALL)
                        .links()
                        .get(0)
                        .finding());
    }

    @Test
    void aChangeWithoutADayLeavesEveryDayOpen() {
        ServiceLife life = life(
                event(REGISTERED, "2022-01-01"),
                ListEvent.undated(SCOPE_CHANGED)
                        .withScopeChange(ScopeChange.none().withAddedComponents(List.of("App"))),
                event(OBSERVED, "2024-01-01"));
        assertEquals(
                ScopeFinding.OPEN,
                life.covers(question(COMPONENT, "App"), day("2023-01-01"), ALL)
                        .links()
                        .get(0)
                        .finding());
    }

    @Test
    void whatWasSeenOnADayHoldsOnThatDayAlone() {
        ServiceLife life = life(
                event(REGISTERED, "2022-01-01").withScope(SCOPE),
                event(OBSERVED, "2024-01-01")
                        .withScope(ServiceScope.none().withComponents(Input.given(List.of("Mail", "New")))),
                event(OBSERVED, "2024-02-01"));
        assertEquals(
                Truth.TRUE,
                life.covers(question(COMPONENT, "New"), day("2024-01-01"), ALL).covered());
        assertEquals(
                Truth.FALSE,
                life.covers(question(COMPONENT, "New"), day("2024-01-02"), ALL).covered());
    }

    @Test
    void whatIsNamedAsBothIsNeither() {
        ServiceLife life = life(
                event(REGISTERED, "2022-01-01").withScope(SCOPE.withExcludedComponents(Input.given(List.of("Mail")))));
        ScopeAnswer answer = life.covers(question(COMPONENT, "Mail"), day("2022-01-01"), ALL);
        assertEquals(Truth.UNKNOWN, answer.covered());
        assertEquals(ScopeFinding.CONTRADICTED, answer.links().get(0).finding());
    }

    @Test
    void nothingIsCoveredWhileTheServiceIsNotListed() {
        ServiceLife life = life(event(REGISTERED, "2022-01-01").withScope(SCOPE), event(REMOVED, "2023-01-01"));
        assertEquals(
                Truth.FALSE,
                life.covers(question(COMPONENT, "Mail"), day("2021-12-31"), ALL).covered());
        assertEquals(
                Truth.TRUE,
                life.covers(question(COMPONENT, "Mail"), day("2022-12-31"), ALL).covered());
        assertEquals(
                Truth.FALSE,
                life.covers(question(COMPONENT, "Mail"), day("2023-01-01"), ALL).covered());
        assertEquals(
                Truth.UNKNOWN,
                life.covers(ScopeQuestion.none(), day("2023-01-02"), ALL).covered());
    }

    @Test
    void anAnswerNamesTheLinkThatIsMissing() {
        ScopeQuestion question =
                ScopeQuestion.none().withComponent("Mail").withPlan("Gold").withRegion("Tokyo");
        ScopeAnswer answer = LIFE.covers(question, day("2023-01-01"), ALL);
        assertEquals(Truth.UNKNOWN, answer.covered());
        assertEquals(PLAN, answer.missing().orElseThrow().aspect());
        assertEquals(
                Label.of("プラン「Gold」：対象か否かの記録がない。", "The plan \"Gold\": nothing on record says whether it is in scope."),
                answer.missing().orElseThrow().sentence());

        ScopeAnswer no = LIFE.covers(question.withRegion("China"), day("2023-01-01"), ALL);
        assertEquals(Truth.FALSE, no.covered());
        assertEquals(REGION, no.missing().orElseThrow().aspect());
        assertEquals("登録の対象範囲に含まれない。", no.sentences().get(0).ja());
        assertTrue(no.sentences().stream().anyMatch(sentence -> sentence.en().contains("regions out of scope China")));

        ScopeAnswer yes = LIFE.covers(ScopeQuestion.none().withComponent("Mail"), day("2023-01-01"), ALL);
        assertEquals(Optional.empty(), yes.missing());
    }

    @Test
    void whatIsNotKnownYetIsInNoScope() {
        assertEquals(
                ScopeFinding.NOT_AMONG,
                LIFE.covers(question(COMPONENT, "Chat"), day("2022-01-01"), Optional.of(day("2023-06-25")))
                        .links()
                        .get(0)
                        .finding());
    }

    private static ScopeQuestion question(ScopeAspect aspect, String name) {
        return switch (aspect) {
            case COMPONENT -> ScopeQuestion.none().withComponent(name);
            case PLAN -> ScopeQuestion.none().withPlan(name);
            case VARIANT -> ScopeQuestion.none().withVariant(name);
            case REGION -> ScopeQuestion.none().withRegion(name);
        };
    }

    private static ServiceLife life(ListEvent... events) {
        return CloudServiceList.none()
                .withEntries(List.of(CloudServiceEntry.of("Service", Programme.ISMAP, Basis.SECONDARY)
                        .withEvents(Arrays.asList(events))))
                .register()
                .lives()
                .get(0);
    }

    private static ListEvent event(ListEventKind kind, String date) {
        return ListEvent.undated(kind).withEffective(PartialDate.parse(date)).withKnownOn(PartialDate.parse(date));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
