package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
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
import java.util.stream.Stream;
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
    void whereTheListHasNoServiceThereIsNoHeadingWithNothingUnderIt() {
        String en = en(answer(need(), DAY));
        assertTrue(en.contains("The services: 0\n") && en.contains("None."), en);
        assertFalse(en.contains("\nReasons\n") || en.contains("\nNames and providers\n"), en);
        String some = en(answer(need(), DAY, seen("S", LocalDate.of(2026, 3, 31), "東京")));
        assertTrue(some.contains("\nReasons\n") && some.contains("\nNames and providers\n"), some);
    }

    @Test
    void ofPartsOfOneNameItIsSaidWhichIsWhich() {
        ProcurementNeed need = need().withWanted(need().wanted()
                .withComponents(Input.given(List.of("東京", "vm")))
                .withRegions(Input.given(List.of("東京"))));
        ServiceScope scope =
                ServiceScope.none().withComponents(Input.given(List.of("vm"))).withRegions(Input.given(List.of("東京")));
        NeedAnswer answer = answer(need, DAY, seen("S", LocalDate.of(2026, 3, 31), scope));
        String ja = ja(answer);
        assertTrue(ja.contains("東京（サブサービス）：対象範囲外") && ja.contains("東京（リージョン）：対象範囲内"), ja);
        assertTrue(ja.contains("vm：対象範囲内"), ja);
        String en = en(answer);
        assertTrue(en.contains("東京 (component): outside") && en.contains("東京 (region): inside"), en);
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

    private static CloudServiceEntry registered(
            String name, Programme programme, LocalDate periodEnd, String region, ListEvent... later) {
        ListEvent registered = ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2025, 6, 1))
                .withPeriodEnd(periodEnd)
                .withScope(ServiceScope.none()
                        .withComponents(Input.given(List.of("vm")))
                        .withRegions(Input.given(List.of(region))));
        return CloudServiceEntry.of(name, programme, Basis.OFFICIAL)
                .withEvents(
                        Stream.concat(Stream.of(registered), Stream.of(later)).toList());
    }

    /** A list of services that come out in each way. */
    private static NeedAnswer everyWay(LocalDate day) {
        ProcurementNeed need = need().withWork("見本業務")
                .withWanted(need().wanted()
                        .withComponents(Input.given(List.of("vm", "東京")))
                        .withPlans(Input.given(List.of("p1")))
                        .withOnlyIn(List.of(CountryCode.parse("JP"), CountryCode.parse("US"))));
        CloudServiceEntry someDay = CloudServiceEntry.of("Later", Programme.ISMAP, Basis.OFFICIAL)
                .withEvents(List.of(ListEvent.undated(ListEventKind.REGISTERED)
                        .withEffective(PartialDate.parse("2026-06"))
                        .withPeriodEnd(LocalDate.of(2026, 3, 31))));
        CloudServiceList list = CloudServiceList.none()
                .withName("見本リスト")
                .withCompleteOn(List.of(CompleteDays.of(LocalDate.of(2025, 1, 1), DAY)))
                .withEntries(List.of(
                        registered("Numbered", Programme.ISMAP, LocalDate.of(2026, 3, 31), "東京")
                                .withRegistrationNumber(RegistrationNumber.parse("C21-0001-2"))
                                .withProvider("P"),
                        registered("Low", Programme.ISMAP_LIU, LocalDate.of(2025, 6, 30), "東京"),
                        registered(
                                "Removed",
                                Programme.ISMAP,
                                LocalDate.of(2025, 3, 31),
                                "東京",
                                ListEvent.of(ListEventKind.REMOVED, LocalDate.of(2026, 5, 1))),
                        registered("Ended", Programme.ISMAP, LocalDate.of(2023, 3, 31), "大阪"),
                        registered("Osaka", Programme.ISMAP, LocalDate.of(2026, 3, 31), "大阪（日本）"),
                        someDay));
        return Ismap.standard().needs(need, Context.on(day).services(list));
    }

    private static void says(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + "\nis not in\n" + text);
        }
    }

    @Test
    void whatWasAskedStandsFirst() {
        says(en(everyWay(DAY)), """
                Result                      serve the need: 0, need a further check: 5, do not serve it: 1
                Work                        見本業務
                Day                         2026-06-01
                Class of information        confidentiality class 2 information
                Impact confirmed to be low  no
                Offers generative AI        no
                Contract                    2026-07-01 – 2027-03-31
                Components wanted           vm, 東京
                Plans wanted                p1
                Regions wanted              東京
                Regions only in             JP, US
                List                        見本リスト
                """);
        says(ja(everyWay(DAY)), "利用するサブサービス          vm、東京\n", "リージョンの所在国の限定      JP、US\n");
    }

    @Test
    void theTableTellsOfEachServiceHowItIsListedAndWhatIsInside() {
        String en = en(everyWay(DAY));
        says(
                en,
                "[1] 東京 (component)\n[2] 東京 (region)\n[3] only JP, US\n",
                """
                Service              Result  Listed   Valid to    Contract  vm  [1]  p1  [2]  [3]  Look again
                C21-0001-2 Numbered  check   listed   2027-07-31  valid     in  out  ?   in   ?    2026-07-01
                Osaka                check   listed   2027-07-31  valid     in  out  ?   out  ?    2026-07-01
                Later                check   unknown              ?         -   -    -   -    -
                Ended                check   lapsed   2024-07-31  expired   -   -    -   -    -
                Removed              check   removed              -         -   -    -   -    -
                (LIU) Low            no      listed   2026-10-31  expired   in  out  ?   in   ?    2026-07-01
                """,
                "of the registration. Lapsed: not listed, lapsed. Removed: not listed, removed. Contract:",
                "In, out: inside or outside the scope of the statement.",
                "-: not looked at, as the service is not surely listed.",
                "Look again: the first such day.",
                "\n- C21-0001-2 Numbered (P)\n- Osaka\n");
        says(
                ja(everyWay(DAY)),
                "Ended                要確認  失効  2024-07-31  満了      －  －   －  －   －\n",
                "(LIU) Low            不適合  掲載  2026-10-31  満了      内  外   ？  内   ？          2026-07-01\n");
    }

    @Test
    void theReasonsAreSaidOnceWithTheServicesOfWhichTheyHold() {
        says(
                en(everyWay(DAY)),
                "\nServices that need a further check: 5\n"
                        + "Whether it was listed on 2026-06-01 is not known: the record leaves it open. [Later]\n",
                "Wanted (1 services): vm: inside (named as in scope); 東京 (component): outside (not among what is named as"
                        + " in scope);"
                        + " p1: not known (nothing on record says whether it is in scope);",
                "; regions only in JP, US: not known (nothing on record says in which country a region in scope lies)\n",
                "- \"東京 (component)\": The list states: vm. [C21-0001-2, Osaka]\n"
                        + "- \"東京 (region)\": The list states: 大阪（日本）. [Osaka]\n",
                "- [not met] P-CLASS  Service is chosen from a list such as ISMAP  in principle | official source\n"
                        + "  Services: Ended, Removed\n",
                "- [open] P-CLASS  Service is chosen from a list such as ISMAP  in principle | official source\n"
                        + "  Services: Later\n  Not known: listing of the service to be selected\n  What to do: ",
                "- [advice] P-TERM  ",
                "\nRules that all of them meet: P-CLASS3, P-TERMS, P-REQ\n",
                "\nServices that do not serve the need: 1\nWanted: vm: inside",
                "\nRules met: P-CLASS, P-CLASS3, P-TERMS, P-REQ\n");
    }

    @Test
    void aDayAfterTheListAndTheContractIsSaidToBeSo() {
        LocalDate day = LocalDate.of(2027, 5, 1);
        String en = en(everyWay(day));
        says(
                en,
                "! The list is on record up to 2026-06-01. To know of the 6 whose listing is not known for 2027-05-01,",
                "! The day asked about lies after the last day of the contract, 2027-03-31.\n",
                "\nThe list is on record up to 2026-06-01, so whether it was listed is not known for 2027-05-01.\n",
                "  Not known: listing of the service to be selected\n  Not known: last day of the audit period [Removed]\n");
        assertFalse(en.contains("In, out:") || en.contains("Look again"), en);
        says(ja(everyWay(day)), "! 基準日は、契約期間の末日（2027-03-31）より後である。");
        assertFalse(en(everyWay(LocalDate.of(2027, 3, 31))).contains("lies after the last day"));
    }

    @Test
    void aListWithoutServicesIsSaidToHaveNone() {
        ProcurementNeed open = need().withInformationClass(Input.notKnown());
        NeedAnswer answer = Ismap.standard().needs(open, Context.on(DAY).services(CloudServiceList.none()));
        String en = en(answer);
        says(
                en,
                "Class of information        not stated\n",
                "List                        (no name)\n",
                "The services: 0\n---------------\nNone.\n");
        assertFalse(en.contains("Valid to") || en.contains("Regions only in") || en.contains("Work "), en);
        says(ja(answer), "該当するサービスはない。", "（名称の記載なし）");
    }

    /** A service of ISMAP-LIU serves class 2 information where the impact is confirmed to be low. */
    @Test
    void whatCanBeDoneIsSaidOnceWithTheServicesThatItHelps() {
        ProcurementNeed need = need().withWanted(need().wanted().withRegions(Input.given(List.of("東京"))));
        CloudServiceList list = CloudServiceList.none()
                .withCompleteOn(List.of(CompleteDays.of(LocalDate.of(2025, 1, 1), DAY)))
                .withEntries(List.of(
                        registered("Low", Programme.ISMAP_LIU, LocalDate.of(2026, 3, 31), "東京"),
                        registered("Low too", Programme.ISMAP_LIU, LocalDate.of(2026, 3, 31), "大阪")));
        NeedAnswer answer = Ismap.standard().needs(need, Context.on(DAY).services(list));
        says(en(answer), "\nTo make them serve the need:\n\n- ", " (now: no). [Low]\n");
        says(ja(answer), "\n要件に適合させる措置：\n");
    }
}
