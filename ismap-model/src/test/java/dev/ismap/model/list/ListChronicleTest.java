package dev.ismap.model.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.ListDifference.ListStanding;
import dev.ismap.model.list.ListDifference.StandingChange;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened to a registration between two states of a list, in words. */
class ListChronicleTest {

    private static final LocalDate FROM = LocalDate.of(2024, 3, 5);
    private static final LocalDate TO = LocalDate.of(2024, 3, 25);
    private static final ListStanding STANDING = standing(ListingStatus.LISTED, "A", "P", "2023-03-31");

    private static ListStanding standing(ListingStatus status, String name, String provider, String periodEnd) {
        return new ListStanding(
                Optional.of(RegistrationNumber.parse("C21-0001-2")),
                Programme.ISMAP,
                "A",
                List.of(name),
                List.of(provider),
                Optional.of(periodEnd).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                status);
    }

    private static Label happened(
            Optional<ListStanding> before, Optional<ListStanding> after, boolean complete, ListEvent... onRecord) {
        StandingChange change = new StandingChange(before, after);
        return new ListDifference(FROM, complete, TO, complete, List.of(change)).happened(change, List.of(onRecord));
    }

    private static Label happened(ListStanding after, ListEvent... onRecord) {
        return happened(Optional.of(STANDING), Optional.of(after), true, onRecord);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, registered 2024-03-10, 2024-03-10に登録",
        "RENEWED, renewed 2024-03-10 (audit period to 2023-12-31), 2024-03-10に更新（監査対象期間の末日 2023-12-31）",
        "RENEWAL_APPLIED, renewal applied for 2024-03-10, 2024-03-10に更新を申請",
        "EXPIRED, expired 2024-03-10, 2024-03-10に有効期限切れ",
        "REMOVED, removed 2024-03-10, 2024-03-10に登録を削除",
        "SCOPE_CHANGED, scope changed 2024-03-10, 2024-03-10に範囲を変更",
        "RENAMED, 'renamed 2024-03-10 to \"B\"', 2024-03-10に名称を変更（「B」）",
        "PROVIDER_SUCCEEDED, 'taken over 2024-03-10 by \"Q\"', 2024-03-10に事業者を承継（「Q」）",
        "REAUDIT_BEGUN, re-audit begun 2024-03-10, 2024-03-10に再監査を開始",
        "REAUDIT_ENDED, re-audit ended 2024-03-10, 2024-03-10に再監査を終了"
    })
    void whatIsOnRecordIsTold(ListEventKind kind, String en, String ja) {
        ListEvent event = ListEvent.of(kind, LocalDate.of(2024, 3, 10));
        ListEvent whole = switch (kind) {
            case RENEWED -> event.withPeriodEnd(LocalDate.of(2023, 12, 31));
            case RENAMED -> event.withName("B");
            case PROVIDER_SUCCEEDED -> event.withProvider("Q");
            default -> event;
        };
        ListStanding after = standing(ListingStatus.RENEWAL_PENDING, "A", "P", "2023-03-31");
        assertEquals(Label.of(ja, en), happened(after, whole));
        assertEquals(Label.of(ja, en), happened(after, whole, whole), "told once");
    }

    /** The first state is that of the end of its day. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-05, false",
        "2024-03-06, true",
        "2024-03-25, true",
        "2024-03-26, false",
        "2024-03, false",
        "../2024-03-10, false"
    })
    void anEventIsToldThatSurelyHappenedBetweenTheTwoDays(String effective, boolean told) {
        ListEvent removed = ListEvent.undated(ListEventKind.REMOVED).withEffective(PartialDate.parse(effective));
        assertEquals(
                told,
                happened(standing(ListingStatus.REMOVED, "A", "P", "2023-03-31"), removed)
                        .en()
                        .startsWith("removed"));
    }

    @ParameterizedTest
    @CsvSource({
        "LISTED, A, P, 2024-01-31, renewed between 2024-03-05 and 2024-03-25",
        "LISTED, A, P, 2022-03-31, another audit period on record",
        "LISTED, A, P, '', another audit period on record",
        "LISTED, B, P, 2023-03-31, 'renamed between 2024-03-05 and 2024-03-25 to \"B\"'",
        "LISTED, A, Q, 2023-03-31, 'another provider between 2024-03-05 and 2024-03-25: \"Q\"'",
        "REMOVED, A, P, 2023-03-31, left the list between 2024-03-05 and 2024-03-25",
        "RENEWAL_PENDING, A, P, 2023-03-31, 'from listed to listed, renewal pending'",
        "REMOVED, B, P, 2023-03-31, 'left the list between 2024-03-05 and 2024-03-25, renamed between 2024-03-05 and"
                + " 2024-03-25 to \"B\"'"
    })
    void whatIsNotOnRecordIsToldAsItIsSeen(
            ListingStatus status, String name, String provider, String periodEnd, String en) {
        assertEquals(en, happened(standing(status, name, provider, periodEnd)).en());
        ListEvent seen = ListEvent.of(ListEventKind.OBSERVED, LocalDate.of(2024, 3, 10));
        assertEquals(
                en, happened(standing(status, name, provider, periodEnd), seen).en(), "to be seen is no event");
    }

    @Test
    void whatIsListedAgainCameOntoTheList() {
        ListStanding removed = standing(ListingStatus.REMOVED, "A", "P", "2023-03-31");
        assertEquals(
                Label.of("2024-03-05から2024-03-25までの間に掲載", "came onto the list between 2024-03-05 and 2024-03-25"),
                happened(Optional.of(removed), Optional.of(STANDING), true));
    }

    @Test
    void whatStaysOffTheListNeitherCameNorLeft() {
        ListStanding removed = standing(ListingStatus.REMOVED, "A", "P", "2023-03-31");
        ListStanding expired = standing(ListingStatus.EXPIRED, "A", "P", "2023-03-31");
        assertEquals(
                "from " + ListingStatus.EXPIRED.label().en() + " to "
                        + ListingStatus.REMOVED.label().en(),
                happened(Optional.of(expired), Optional.of(removed), true).en());
        ListStanding unknown = standing(ListingStatus.UNKNOWN, "A", "P", "2023-03-31");
        assertEquals(
                "from " + ListingStatus.UNKNOWN.label().en() + " to "
                        + ListingStatus.LISTED.label().en(),
                happened(Optional.of(unknown), Optional.of(STANDING), true).en());
    }

    /** Only a state that is complete tells by its silence that a service was not listed. */
    @Test
    void whatOnlyOneStateHasCameOrWentWhereTheOtherIsComplete() {
        Optional<ListStanding> listed = Optional.of(STANDING);
        Optional<ListStanding> removed = Optional.of(standing(ListingStatus.REMOVED, "A", "P", ""));
        Optional<ListStanding> none = Optional.empty();
        assertEquals(
                "came onto the list between 2024-03-05 and 2024-03-25",
                happened(none, listed, true).en());
        assertEquals(
                "on record in the later list alone",
                happened(none, listed, false).en());
        assertEquals(
                "on record in the later list alone",
                happened(none, removed, true).en());
        assertEquals(
                "left the list between 2024-03-05 and 2024-03-25",
                happened(listed, none, true).en());
        assertEquals(
                "on record in the earlier list alone",
                happened(listed, none, false).en());
        assertEquals(
                "on record in the earlier list alone",
                happened(removed, none, true).en());
    }

    /** Problems of a list quote an event, so that its line can be found again. */
    @Test
    void anEventIsPrintedWithAllThatItStates() {
        ListEvent bare = ListEvent.undated(ListEventKind.REMOVED);
        assertEquals(
                "removed (effective on an unknown day; known since an unknown day)",
                bare.words().en());
        ListEvent whole = ListEvent.of(ListEventKind.RENEWED, LocalDate.of(2024, 3, 10))
                .withKnownOn(PartialDate.parse("2024-03"))
                .withName("B")
                .withProvider("Q")
                .withPeriodEnd(LocalDate.of(2023, 12, 31))
                .withLastValidDay(LocalDate.of(2025, 4, 30))
                .withScope(ServiceScope.none()
                        .withRegions(Input.given(List.of("東京", "大阪")))
                        .withExcludedRegions(Input.given(List.of())))
                .withSource("list of 2024-03-10")
                .withRemark("r");
        assertEquals(
                "renewed (effective 2024-03-10; known since 2024-03; name \"B\"; provider \"Q\"; audit period to"
                        + " 2023-12-31; last valid day 2025-04-30; regions in scope 東京, 大阪; regions out of scope"
                        + " none; source \"list of 2024-03-10\"; remark \"r\")",
                whole.words().en());
        assertEquals(
                "更新（効力発生日 2024-03-10、判明日 2024-03、名称「B」、事業者「Q」、監査対象期間の末日 2023-12-31、有効期限"
                        + " 2025-04-30、対象リージョン 東京, 大阪、対象外リージョン なし、出典「list of"
                        + " 2024-03-10」、備考「r」）",
                whole.words().ja());
    }
}
