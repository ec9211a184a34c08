package dev.ismap.examples.samples;

import static dev.ismap.model.list.ListEventKind.OBSERVED;
import static dev.ismap.model.list.ListEventKind.PROVIDER_SUCCEEDED;
import static dev.ismap.model.list.ListEventKind.REAUDIT_BEGUN;
import static dev.ismap.model.list.ListEventKind.REGISTERED;
import static dev.ismap.model.list.ListEventKind.RENAMED;
import static dev.ismap.model.list.ListEventKind.SCOPE_CHANGED;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.AuditorEntry;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceEntry;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEventKind;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import java.util.List;

/**
 * What public sources report of the two lists.
 *
 * <p>These are real entries, so nothing is in here but what a source says, as precisely as it says it. What was seen on
 * a list is an observation of that day alone. Neither list is complete on any day.
 */
final class ListSamples {

    private static final String PORTAL = "ISMAP portal, Cloud Service List, as reported by a public note that cites it";
    private static final String FIRST_LIST = "trade press on the first list, quoted at note.com/yumiko_otsuka";
    private static final String MICROSOFT = "Microsoft Learn, compliance offering ISMAP";
    private static final String PRESS_OF_2023 = "ITmedia 2023-09-29";

    private ListSamples() {}

    /** The part of the Cloud Service List that public sources at hand tell of. */
    static CloudServiceList services() {
        return CloudServiceList.none()
                .withName("ISMAPクラウドサービスリスト（公開資料から判明した一部の掲載事項。網羅していない。）")
                .withEntries(List.of(
                        entry("C21-0004-2", "Google Cloud Platform", "Google", seen("2026-09-09")),
                        entry(
                                "C21-0005-2",
                                "Google Workspace",
                                "Google",
                                event(SCOPE_CHANGED, PORTAL)
                                        .withEffective(date("2026-06-26"))
                                        .withKnownOn(date("2026-06-27"))
                                        .withRemark("Geminiアプリ及びGemini in Workspaceが対象となった。前日は対象でなかった。"),
                                seen("2026-09-09").withRemark("Google Cloud Platformとは別の掲載事項である。")),
                        entry("C21-0008-2", "Amazon Web Services", "Amazon Web Services", seen("2026-09-09")),
                        entry(
                                "C21-0012-2",
                                "Microsoft Azure and Dynamics 365",
                                "Microsoft",
                                event(REGISTERED, MICROSOFT)
                                        .withEffective(date("2021-06"))
                                        .withKnownOn(date("2021-06-22"))
                                        .withScope(ServiceScope.none()
                                                .withExcludedRegions(
                                                        Input.given(List.of("Azure Government", "Azure China"))))),
                        entry(
                                "C21-0021-2",
                                "Nifcloud",
                                "Fujitsu Cloud Technologies",
                                event(REAUDIT_BEGUN, PRESS_OF_2023)
                                        .withEffective(date("2022-09"))
                                        .withKnownOn(date("2023-09-29"))
                                        .withRemark("再監査の間も掲載は続いた。"),
                                event(RENAMED, PORTAL)
                                        .withKnownOn(date("2026-07"))
                                        .withName("FJcloud-V")
                                        .withRemark("変更の日は不明。"),
                                event(PROVIDER_SUCCEEDED, PORTAL)
                                        .withKnownOn(date("2026-07"))
                                        .withProvider("Fujitsu")
                                        .withRemark("承継の日は不明。"),
                                seen("2026-07")),
                        entry("C21-0026-2", "IIJ GIO Infrastructure P2", "Internet Initiative Japan", seen("2026-07")),
                        entry(
                                "C21-0030-2",
                                "Sakura no Cloud (さくらのクラウド)",
                                "Sakura Internet",
                                event(REGISTERED, "Sakura Internet, cloud manual, ISMAP page")
                                        .withEffective(date("2021-12"))
                                        .withRemark("対象となるゾーンが示されている。")),
                        entry("C22-0042-2", "Firebase", "Google", seen("2026-07")),
                        entry("C23-0070-2", "IDCF Cloud", "IDC Frontier", seen("2026-07")),
                        entry(
                                "C26-0114-2",
                                "Gemini Enterprise",
                                "Google",
                                seen("2026-09-09").withRemark("他のGoogleのサービスとは別の掲載事項である。")),
                        entry(
                                "FUJITSU Hybrid IT Service FJcloud",
                                "Fujitsu",
                                event(REAUDIT_BEGUN, PRESS_OF_2023)
                                        .withEffective(date("2023-09-28"))
                                        .withKnownOn(date("2023-09-29"))
                                        .withRemark("公表の日である。再監査の間も掲載は続いた。")),
                        entry("Salesforce Services", "Salesforce", onFirstList()),
                        entry("Heroku Services", "Salesforce", onFirstList()),
                        entry(
                                "Slack",
                                "Slack Technologies",
                                event(REGISTERED, FIRST_LIST).withEffective(date("2021-12-20"))),
                        entry(
                                "cybozu.com with Garoon and kintone",
                                "Cybozu",
                                event(REGISTERED, "Cybozu press release 2021-09-14")
                                        .withKnownOn(date("2021-09-14"))
                                        .withRemark("登録の日は不明（判明日は公表の日）。同社の他の製品は挙げられていない。")),
                        entry(
                                "Cloudflare for Government",
                                "Cloudflare",
                                event(REGISTERED, PORTAL)
                                        .withEffective(date("2025-12-22"))
                                        .withKnownOn(date("2026-01"))
                                        .withRemark("公表の前に効力が生じた。同社の一部の製品群であり、全ての製品ではない。")),
                        entry(
                                "Microsoft Office 365",
                                "Microsoft",
                                event(REGISTERED, MICROSOFT)
                                        .withEffective(date("2021-06"))
                                        .withKnownOn(date("2021-06-22"))),
                        entry(
                                "Oracle Cloud Infrastructure",
                                "Oracle",
                                event(REGISTERED, "Oracle Japan, cloud compliance, ISMAP page")
                                        .withEffective(date("2021-06"))
                                        .withRemark("その後、対象がPaaS及びExadata Cloud@Customerに広がった（日は不明）。"))));
    }

    /** The part of the list of auditing organisations that public sources at hand tell of. */
    static AuditorList auditors() {
        return AuditorList.none()
                .withName("ISMAP監査機関リスト（公開資料から判明した一部の掲載事項。網羅していない。）")
                .withEntries(List.of(AuditorEntry.of("有限責任 あずさ監査法人", Basis.SECONDARY)
                        .withEvents(List.of(event(REGISTERED, "KPMG Japan, what is ISMAP")
                                .withEffective(date("2020-08-20"))
                                .withRemark("英語名はKPMG AZSA LLCである。")))));
    }

    private static CloudServiceEntry entry(String number, String service, String provider, ListEvent... events) {
        return entry(service, provider, events).withRegistrationNumber(RegistrationNumber.parse(number));
    }

    private static CloudServiceEntry entry(String service, String provider, ListEvent... events) {
        return CloudServiceEntry.of(service, Programme.ISMAP, Basis.SECONDARY)
                .withProvider(provider)
                .withEvents(List.of(events));
    }

    private static ListEvent seen(String day) {
        return event(OBSERVED, PORTAL).withEffective(date(day)).withKnownOn(date(day));
    }

    private static ListEvent onFirstList() {
        return event(REGISTERED, FIRST_LIST)
                .withEffective(date("2021-03-12"))
                .withKnownOn(date("2021-03-12"))
                .withRemark("最初に登録された10サービスの一つである。");
    }

    private static ListEvent event(ListEventKind kind, String source) {
        return ListEvent.undated(kind).withSource(source);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }
}
