package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.Needs;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the answer to a buyer says, of a list that was read on one day. */
class NeedReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static ProcurementNeed need() {
        return Needs.inTokyo(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 3, 31));
    }

    private static CloudServiceEntry seen(String name, LocalDate periodEnd, ServiceScope scope) {
        return CloudServiceEntry.of(name, Programme.ISMAP, Basis.OFFICIAL)
                .withEvents(List.of(ListEvent.of(ListEventKind.OBSERVED, DAY)
                        .withPeriodEnd(periodEnd)
                        .withScope(scope)));
    }

    private static CloudServiceEntry seen(String name, LocalDate periodEnd, String... regions) {
        return seen(name, periodEnd, ServiceScope.none().withRegions(Input.given(List.of(regions))));
    }

    private static NeedAnswer answer(ProcurementNeed need, LocalDate day, CloudServiceEntry... entries) {
        CloudServiceList list = CloudServiceList.none()
                .withCompleteOn(List.of(CompleteDays.of(DAY, DAY)))
                .withEntries(List.of(entries));
        return Ismap.standard().needs(need, Context.on(day).services(list));
    }

    private static String ja(NeedAnswer answer) {
        return Report.in(Language.JA).of(answer).text(1000);
    }

    private static String en(NeedAnswer answer) {
        return Report.in(Language.EN).of(answer).text(1000);
    }

    @Test
    void whereTheListEndsBeforeTheDayItIsToBeTakenAnew() {
        LocalDate next = DAY.plusDays(1);
        NeedAnswer answer = answer(need(), next, seen("Service", LocalDate.of(2026, 3, 31), "東京"));
        ServiceFit service = answer.services().get(0);

        assertTrue(service.hangsOnALaterList());
        assertEquals(
                Optional.of(Label.of(
                        "クラウドサービスリストを、2026-06-02以後の時点のものに改める。",
                        "Take the Cloud Service List anew, as of 2026-06-02 or a later day.")),
                service.toDo("P-CLASS"));
        assertEquals(Optional.empty(), service.toDo("P-TERM"));
        String ja = ja(answer);
        assertTrue(ja.contains("! リストの記録は2026-06-01までである。2026-06-02の掲載を確認できないもの（1件）は、"), ja);
        assertTrue(ja.contains("対応：クラウドサービスリストを、2026-06-02以後の時点のものに改める。"), ja);
        assertFalse(ja.contains("リストに掲載されたサービスを選定する"), ja);
        String en = en(answer);
        assertTrue(en.contains("! The list is on record up to 2026-06-01. To know of the 1 "), en);
        assertTrue(en.contains("What to do: Take the Cloud Service List anew, as of 2026-06-02 or a later day."), en);
    }

    @Test
    void theExceptionIsSpokenOfWhereAServiceIsNotListed() {
        CloudServiceEntry listed = seen("Service", LocalDate.of(2026, 3, 31), "東京");
        CloudServiceEntry removed = CloudServiceEntry.of("Removed", Programme.ISMAP, Basis.OFFICIAL)
                .withEvents(List.of(
                        ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2025, 6, 1)),
                        ListEvent.of(ListEventKind.REMOVED, LocalDate.of(2026, 5, 1))));

        NeedAnswer one = answer(need(), DAY, listed);
        assertFalse(one.services().get(0).hangsOnALaterList());
        assertFalse(ja(one).contains("! "), ja(one));
        String both = ja(answer(need(), DAY, listed, removed));
        assertTrue(both.contains("! 掲載のないサービスの選定は"), both);
        assertTrue(both.contains("対応：リストに掲載されたサービスを選定する。"), both);
    }

    @Test
    void beyondWhatTheListNamesItIsSaidWhatItStatesAndWhatWasPerhapsMeant() {
        ServiceScope scope = ServiceScope.none()
                .withComponents(Input.given(List.of("仮想サーバ", "オブジェクトストレージ")))
                .withRegions(Input.given(List.of("国内全リージョン")));
        ProcurementNeed need = need().withWanted(need().wanted().withComponents(Input.given(List.of("仮想サーバー"))));
        NeedAnswer answer = answer(
                need,
                DAY,
                seen("Named", LocalDate.of(2026, 3, 31), scope),
                seen("Other", LocalDate.of(2026, 3, 31), "東京リージョン"));

        assertEquals(
                List.of("仮想サーバ", "オブジェクトストレージ"),
                answer.services().stream()
                        .filter(service -> service.name().equals("Named"))
                        .findFirst()
                        .orElseThrow()
                        .parts()
                        .get(0)
                        .stated());
        String ja = ja(answer);
        assertTrue(ja.contains("- 「仮想サーバー」についてのリストの記載：仮想サーバ、オブジェクトストレージ。「仮想サーバ」の誤りではないか。〔Named〕"), ja);
        assertTrue(ja.contains("- 「東京」についてのリストの記載：国内全リージョン。〔Named〕"), ja);
        assertTrue(ja.contains("- 「東京」についてのリストの記載：東京リージョン。「東京リージョン」の誤りではないか。〔Other〕"), ja);
        String en = en(answer);
        assertTrue(en.contains("- \"東京\": The list states: 国内全リージョン. [Named]"), en);
        assertTrue(en.contains("Did you mean \"仮想サーバ\"? [Named]"), en);
        assertEquals(answer, DeterminationJson.readNeedAnswer(DeterminationJson.write(answer)));
    }

    @Test
    void ofManyNamesTheFirstAreSaid() {
        List<String> many = IntStream.range(0, 12).mapToObj(i -> "Region-" + i).toList();
        String en = en(answer(need(), DAY, seen("Service", LocalDate.of(2026, 3, 31), many.toArray(String[]::new))));
        assertTrue(en.contains("Region-9 and 2 more."), en);
        assertFalse(en.contains("Region-10"), en);
    }

    @Test
    void aTermThatEndedBeforeTheContractBeginsIsNotSaidToEndWithinIt() {
        NeedAnswer answer = answer(
                need(),
                DAY,
                seen("Past", LocalDate.of(2024, 5, 31), "東京"),
                seen("Before", LocalDate.of(2025, 2, 14), "東京"),
                seen("Within", LocalDate.of(2025, 6, 30), "東京"));

        String ja = ja(answer);
        assertTrue(ja.contains("登録の有効期間は、契約期間の初日（2026-07-01）より前の2025-09-30に満了している。〔Past〕"), ja);
        assertTrue(ja.contains("登録の有効期間は、契約期間の初日（2026-07-01）より前の2026-06-14に満了する。〔Before〕"), ja);
        assertTrue(ja.contains("登録の有効期間は、契約期間の末日より前に満了する。〔Within〕"), ja);
        assertTrue(ja.contains("- Past：2026-06-01にリストに掲載されているが、リストの記載による有効期間は2025-09-30に満了しており、更新の申請の記録もない。"), ja);
        assertFalse(ja.contains("- Before：2026"), ja);
        String en = en(answer);
        assertTrue(en.contains("ran out on 2025-09-30, before the contract begins on 2026-07-01. [Past]"), en);
        assertTrue(en.contains("runs out on 2026-06-14, before the contract begins on 2026-07-01, unless"), en);
        assertTrue(en.contains("- Past: it is listed on 2026-06-01, but by what the list states"), en);
    }

    @Test
    void theDaysToLookAgainAreSaidOnceAndHowManyRegistrationsEndBeforeTheContract() {
        NeedAnswer answer = answer(
                need(),
                DAY,
                seen("Long", LocalDate.of(2026, 3, 31), "東京"),
                seen("Short", LocalDate.of(2025, 6, 30), "東京"),
                seen("Elsewhere", LocalDate.of(2025, 6, 30), "大阪"));

        String ja = ja(answer);
        assertTrue(ja.contains("適合：2件（うち契約末日前に満了：1件）、要確認：1件、"), ja);
        assertEquals(2, ja.split("再確認する日", -1).length, ja);
        assertTrue(ja.contains("""
                - 2026-07-01（契約の開始時の掲載の確認）
                - 2026-11-01（監査対象期間の末日（2025-06-30）による有効期間の満了後）〔Longを除く〕
                """), ja);
        String en = en(answer);
        assertTrue(en.contains("serve the need: 2 (not to the end of the contract: 1), "), en);
        assertTrue(en.contains("\nDays on which to check the listing again (P-TERM)\n"), en);
    }
}
