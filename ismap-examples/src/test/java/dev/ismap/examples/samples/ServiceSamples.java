package dev.ismap.examples.samples;

import dev.ismap.core.fact.Input;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.audit.Audit.AuditFinding;
import dev.ismap.model.audit.Audit.AuditPeriod;
import dev.ismap.model.audit.Audit.AuditReport;
import dev.ismap.model.audit.Audit.Auditor;
import dev.ismap.model.audit.Audit.ManagementCycle;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.list.Listing;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.registration.ServiceRegistrationApplication.Disclosures;
import dev.ismap.model.registration.ServiceRegistrationApplication.PreviousRegistration;
import dev.ismap.model.service.CloudService;
import dev.ismap.model.service.CloudService.ServiceComponent;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.model.service.CorporateNumber;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.Provider;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.OverallPicture;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.Statement.SubsequentEvents;
import dev.ismap.model.statement.Statement.SubsequentEvents.SubsequentEvent;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.model.statement.WrittenRepresentation;
import dev.ismap.model.statement.WrittenRepresentation.Signatory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Applications for registration of a cloud service, of providers that do not exist.
 *
 * <p>No corporate number begins with 0 and no service was registered in 2099, so none of these can be somebody's.
 */
final class ServiceSamples {

    static final ControlStandard STANDARD = ControlStandards.edition("2022-04-01");
    static final ControlStandard NEWER_STANDARD = ControlStandards.edition("2024-07");

    private static final String BASE_SERVICE = "サンプルクラウド基盤サービス";
    private static final String UNLISTED_PLATFORM = "架空クラウド基盤";
    private static final String EAST = "東日本リージョン";
    private static final String WEST = "西日本リージョン";

    private static final ControlId ADMINISTRATORS = ControlId.parse("9.2.3.11.PB");

    private ServiceSamples() {}

    // ---- a complete first application ---------------------------------------------------------------------------

    /** A complete first application: nothing stands against it. */
    static ServiceRegistrationApplication complete() {
        return ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, completeStatement())
                .withFiledOn(day("2024-05-20"))
                .withProvider(provider())
                .withService(CloudService.none()
                        .withName(BASE_SERVICE)
                        .withModels(Input.given(List.of(ServiceModel.IAAS, ServiceModel.PAAS)))
                        .withComponents(Input.given(components()))
                        .withGenerativeAi(Input.given(false)))
                .withDisclosures(disclosures())
                .withAudit(audit("2023-04-01", "2024-03-31")
                        .withReport(AuditReport.of(
                                day("2024-05-10"),
                                day("2024-05-15"),
                                closed(
                                        "特権を持たないアカウントの棚卸しが、第3四半期に予定から12日遅れて行われていた。監査期間中に全件の棚卸しを終え、予定日の7日前に通知する仕組みを設けたことを確認した。",
                                        "9.2.5"),
                                closed(
                                        "保守用端末1台の作業記録が転送されていない期間が2日あった。記録の途絶を検知する監視を加え、他の端末に同様の途絶がないことを確認した。",
                                        "12.4.1",
                                        "12.4.3"))));
    }

    private static Statement completeStatement() {
        return Statement.of(StatementStatus.FINAL, STANDARD.id())
                .withServiceName(Input.given(BASE_SERVICE))
                .withCoveredComponents(Input.given(List.of("サンプル仮想サーバ", "サンプルオブジェクトストレージ", "サンプルマネージドデータベース")))
                .withRegions(Input.given(List.of(EAST, WEST)))
                .withUnderlyingServices(Input.given(List.of()))
                .withOverallPicture(overallPicture())
                .withOtherDetailsDeclared(Input.given(true))
                .withIndividualControlsChanged(Input.given(true))
                .withDecisions(completeDecisions())
                .withSubsequentEvents(SubsequentEvents.none()
                        .withStated(Input.given(true))
                        .withEvents(List.of(new SubsequentEvent(
                                PartialDate.parse("2024-04-15"),
                                "西日本リージョンに第3データセンタ棟を増設し、運用を開始した。既存の棟と同一の管理策を適用している。"))))
                .withCriticalAreasDeclared(Input.given(true))
                .withRepresentation(WrittenRepresentation.confirmedBy(director()));
    }

    private static SortedMap<ControlId, Input<ControlDecision>> completeDecisions() {
        SortedMap<ControlId, Input<ControlDecision>> decisions = everyMandatoryControl(IndividualControls.ofPlatform());
        decisions.put(
                ControlId.parse("6.2.2"),
                Input.given(ControlDecision.excluded(
                        "本サービスの開発、運用及び保守は入退室を管理した自社の執務区域内でのみ行い、テレワークを認めていない。執務区域の外からの接続は通信上も遮断しており、対象となる作業が存在しない。")));
        decisions.put(
                ControlId.parse("14.2.7"),
                Input.given(ControlDecision.excluded("本サービスを構成するソフトウェアは全て自社の要員が開発しており、開発を外部に委託していない。委託する計画もない。")));
        decisions.put(ADMINISTRATORS, Input.given(changedInThePeriod()));
        return decisions;
    }

    private static ControlDecision changedInThePeriod() {
        return new ControlDecision.Implemented(
                List.of(IndividualControls.ADMINISTRATORS_AFTER),
                List.of(ControlChange.of(
                        AppliedContent.of(
                                IndividualControls.ADMINISTRATORS_BEFORE, day("2023-04-01"), day("2023-09-30")),
                        AppliedContent.of(
                                IndividualControls.ADMINISTRATORS_AFTER, day("2023-10-01"), day("2024-03-31")))));
    }

    private static List<ServiceComponent> components() {
        return List.of(
                ServiceComponent.of("サンプル仮想サーバ")
                        .withPlans(List.of("標準", "高性能"))
                        .withVariants(List.of("共有型", "専有型"))
                        .withRegions(List.of(EAST, WEST)),
                ServiceComponent.of("サンプルオブジェクトストレージ")
                        .withPlans(List.of("標準", "低頻度アクセス"))
                        .withRegions(List.of(EAST, WEST)),
                ServiceComponent.of("サンプルマネージドデータベース")
                        .withPlans(List.of("単一構成", "冗長構成"))
                        .withRegions(List.of(EAST, WEST)),
                ServiceComponent.of("サンプルイベント配信（試験提供）").withRegions(List.of(EAST)));
    }

    private static OverallPicture overallPicture() {
        return OverallPicture.of(
                "株式会社サンプルクラウドは、国内の行政機関、医療機関及び企業に計算基盤を提供するクラウドサービス事業者である。従業員は約320名であり、本サービスの開発、運用及び保守はクラウド事業本部（約140名）が国内2か所の執務区域で行う。",
                "仮想サーバ、オブジェクトストレージ及びマネージドデータベースを提供するIaaS及びPaaSである。利用者は管理コンソール及びAPIにより資源を操作する。試験提供中のサンプルイベント配信は言明の対象に含まない。",
                "物理層は自社が区画を専有する国内のデータセンタ、基盤層は自社が所有するサーバ、ストレージ及びネットワーク機器、仮想化層はハイパーバイザ及び仮想ネットワーク、ミドルウェア層はデータベース及び認証の各機能、アプリケーション層は管理コンソール、API、課金及び監視の各機能からなる。",
                "取締役会が情報セキュリティの基本方針を決定し、最高情報セキュリティ責任者が情報セキュリティ委員会を主宰する。事業部門から独立した内部監査室が管理策の整備及び運用の状況を年1回評価し、取締役会に報告する。",
                "機器及びソフトウェアは構成管理データベース（4,812件）、要員は人事システム（委託先を含む212名）、変更作業は変更管理票（期間中1,942件）、インシデントは対応記録（同87件）を母集団とした。本サービスの提供に関わる対象が全て登録され、月次で実態と照合されているためである。");
    }

    // ---- a renewal with a gap between the periods ---------------------------------------------------------------

    /** A renewal whose audit period begins a month late. */
    static ServiceRegistrationApplication renewalWithGap() {
        String name = "サンプル仮想サーバサービス";
        SortedMap<ControlId, Input<ControlDecision>> decisions = everyMandatoryControl(IndividualControls.ofPlatform());
        decisions.put(
                ControlId.parse("7.2.2.18"),
                Input.given(ControlDecision.notSelected(
                        "インシデント対応の訓練は、統制目標16.1.5の個別管理策として四半期ごとに行っており、教育及び訓練の管理策として重ねて採用する必要がない。")));
        decisions.put(
                ControlId.parse("13.1.3.1"),
                Input.given(ControlDecision.implemented(
                        "ネットワークを利用者用、運用管理用、開発用及び執務用の領域に分け、領域間の通信はファイアウォールで業務に必要なものに限っている。規則は半年ごとに棚卸しする。")));
        Statement statement = Statement.of(StatementStatus.FINAL, STANDARD.id())
                .withServiceName(Input.given(name))
                .withRegions(Input.given(List.of(EAST)))
                .withUnderlyingServices(Input.given(List.of()))
                .withOverallPicture(overallPicture()
                        .withService(Input.given("仮想サーバ及びこれに接続する仮想ネットワークを提供するIaaSである。利用者は管理コンソール及びAPIにより資源を操作する。")))
                .withOptionalDetails(List.of(
                        OptionalDetail.of(ControlId.parse("7.2.2.18"), ControlId.parse("7.2.2"), "インシデント対応訓練"),
                        OptionalDetail.of(ControlId.parse("13.1.3.1"), ControlId.parse("13.1.3"), "ネットワーク領域への分割")))
                .withOtherDetailsDeclared(Input.given(true))
                .withIndividualControlsChanged(Input.given(false))
                .withDecisions(decisions)
                .withSubsequentEvents(SubsequentEvents.none().withStated(Input.given(true)))
                .withCriticalAreasDeclared(Input.given(true))
                .withRepresentation(WrittenRepresentation.confirmedBy(director()));
        return ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.RENEWAL, statement)
                .withFiledOn(day("2024-06-10"))
                .withProvider(provider())
                .withService(CloudService.none()
                        .withName(name)
                        .withModels(Input.given(List.of(ServiceModel.IAAS)))
                        .withComponents(Input.given(List.of(ServiceComponent.of(name))))
                        .withGenerativeAi(Input.given(false)))
                .withDisclosures(disclosures())
                .withAudit(audit("2023-05-01", "2024-03-31")
                        .withReport(AuditReport.of(day("2024-05-24"), day("2024-05-31"))))
                .withPrevious(PreviousRegistration.none()
                        .withRegistrationNumber(RegistrationNumber.parse("C99-9902-2"))
                        .withPeriodEnd(Input.given(day("2023-03-31"))));
    }

    // ---- software on a platform that is not listed --------------------------------------------------------------

    /** A first application of a service that stands on an unlisted platform and takes controls over from it. */
    static ServiceRegistrationApplication softwareOnUnlistedPlatform() {
        String name = "例示文書共有サービス";
        SortedMap<ControlId, Input<ControlDecision>> decisions = everyMandatoryControl(IndividualControls.ofSoftware());
        for (String id : List.of(
                "11.1.1",
                "11.1.2",
                "11.1.4",
                "11.1.5",
                "11.1.6",
                "11.2.1",
                "11.2.2",
                "11.2.3",
                "11.2.4",
                "11.2.7",
                "11.2.7.4.PB")) {
            decisions.put(ControlId.parse(id), Input.given(ControlDecision.takenOver(UNLISTED_PLATFORM)));
        }
        Statement statement = Statement.of(StatementStatus.FINAL, STANDARD.id())
                .withServiceName(Input.given(name))
                .withCoveredComponents(Input.notApplicable("単一のサービスとして提供しており、サブサービスがない。"))
                .withRegions(Input.given(List.of("日本国内")))
                .withUnderlyingServices(Input.given(List.of(UnderlyingService.none()
                        .withName(Input.given(UNLISTED_PLATFORM))
                        .withProvider(Input.given("架空インフラ株式会社"))
                        .withWithinStatement(Input.given(false))
                        .withDeclaredOutside(Input.given(true))
                        .withListing(Listing.notListed()))))
                .withOverallPicture(
                        OverallPicture.of(
                                "例示ソフトウェア株式会社は、国内の組織に業務用ソフトウェアを提供する事業者である。従業員は約60名であり、本サービスの開発及び運用はサービス開発部（約25名）が本社の執務区域で行う。",
                                "組織の内外で文書を保管し、共有し、及び承認するSaaSである。利用者はウェブブラウザ及び専用のアプリケーションから利用する。",
                                "物理層、基盤層及び仮想化層は言明の対象外である架空クラウド基盤を利用し、ミドルウェア層（データベース、検索及び認証）並びにアプリケーション層（文書管理、承認及び管理画面）は自社が構築し、運用する。",
                                "代表取締役が情報セキュリティの基本方針を定め、サービス担当の執行役員が本サービスの情報セキュリティに最終的な責任を負う。管理部の内部監査担当が年1回、管理策の整備及び運用の状況を評価する。",
                                "仮想マシン及びソフトウェアは構成管理台帳（146件）、要員は人事台帳（委託先を含む31名）、変更作業は変更記録（期間中284件）、インシデントは対応記録（同9件）を母集団とした。本サービスに関わる対象が全て登録されているためである。"))
                .withOtherDetailsDeclared(Input.given(true))
                .withIndividualControlsChanged(Input.given(false))
                .withDecisions(decisions)
                .withSubsequentEvents(SubsequentEvents.none().withStated(Input.given(true)))
                .withCriticalAreasDeclared(Input.given(true))
                .withRepresentation(WrittenRepresentation.confirmedBy(Signatory.none()
                        .withName(Input.given("例示 花子"))
                        .withPosition(Input.given("執行役員サービス開発部長"))
                        .withDirector(Input.given(false))
                        .withAuthorityDocumented(Input.given(true))
                        .withAnswersForGovernance(Input.given(true))));
        return ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement)
                .withFiledOn(day("2024-05-27"))
                .withProvider(Provider.none()
                        .withName("例示ソフトウェア株式会社")
                        .withNameEn("Reiji Software Co., Ltd. (fictitious)")
                        .withCorporateNumber(CorporateNumber.parse("0000000000002"))
                        .withCountry(CountryCode.parse("JP"))
                        .withGBizId(Input.given(true)))
                .withService(CloudService.none()
                        .withName(name)
                        .withModels(Input.given(List.of(ServiceModel.SAAS)))
                        .withComponents(Input.given(List.of(ServiceComponent.of(name))))
                        .withGenerativeAi(Input.given(false)))
                .withDisclosures(Disclosures.of(
                        "株主は創業者及び従業員持株会であり、国外の資本はない。役員は4名であり、全員が日本に居住している。",
                        "利用者の文書は国内にのみ保存し、国外から接続する拠点及び委託先はない。基盤の事業者も日本の法人であり、国外の法令に基づく開示要求を受けるおそれは低いと評価している。",
                        "準拠法は日本法とし、第一審の専属的合意管轄裁判所は東京地方裁判所とする。",
                        "第三者による脆弱性診断を半年ごとに行っている（直近は2024年2月）。深刻度が「高」以上の指摘はなかった。"))
                .withAudit(audit("2023-10-01", "2024-03-31")
                        .withReport(AuditReport.of(day("2024-05-17"), day("2024-05-22"))));
    }

    // ---- a draft, half filled -----------------------------------------------------------------------------------

    /** A draft of which governance and management are decided, half of the objectives and a third of the details. */
    static ServiceRegistrationApplication draft() {
        String name = "サンプルデータ分析サービス";
        Statement statement = Statement.of(StatementStatus.DRAFT, NEWER_STANDARD.id())
                .withServiceName(Input.given(name))
                .withRegions(Input.given(List.of(EAST)))
                .withUnderlyingServices(Input.given(List.of(UnderlyingService.none()
                        .withName(Input.given(BASE_SERVICE))
                        .withProvider(Input.given("株式会社サンプルクラウド"))
                        .withWithinStatement(Input.given(false))
                        .withDeclaredOutside(Input.given(true)))))
                .withOverallPicture(OverallPicture.none()
                        .withProvider(overallPicture().provider())
                        .withService(Input.given("利用者が預けたデータを集計し、可視化するPaaSである。計算及び記憶の資源はサンプルクラウド基盤サービスのものを用いる。"))
                        .withInternalControl(overallPicture().internalControl()))
                .withIndividualControlsChanged(Input.given(false))
                .withDecisions(draftDecisions())
                .withRepresentation(WrittenRepresentation.none()
                        .withSignatory(director().withAnswersForGovernance(Input.notAsked())));
        return ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement)
                .withProvider(provider())
                .withService(CloudService.none()
                        .withName(name)
                        .withModels(Input.given(List.of(ServiceModel.PAAS)))
                        .withComponents(Input.given(List.of(ServiceComponent.of(name))))
                        .withGenerativeAi(Input.given(false)))
                .withDisclosures(Disclosures.none()
                        .withCapitalTiesAndOfficers(disclosures().capitalTiesAndOfficers())
                        .withForeignLawAccessRisk(Input.notKnown())
                        .withGoverningLawAndCourt(disclosures().governingLawAndCourt()))
                .withAudit(Audit.none()
                        .withAuditor(auditor())
                        .withPeriod(AuditPeriod.of(day("2023-07-01"), day("2024-06-30"))));
    }

    private static SortedMap<ControlId, Input<ControlDecision>> draftDecisions() {
        List<ControlId> first = new ArrayList<>(NEWER_STANDARD.governance().ids());
        first.addAll(NEWER_STANDARD.management().ids());
        first.addAll(NEWER_STANDARD
                .objectives()
                .filter(control -> control.id().chapter() <= 11)
                .ids());
        SortedMap<ControlId, Input<ControlDecision>> decisions = new TreeMap<>();
        first.forEach(id -> decisions.put(id, Input.given(ControlDecision.implemented())));
        IndividualControls.ofPlatform().entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(ControlId.parse("9.2.4.9.PB")) < 0)
                .forEach(entry ->
                        decisions.put(entry.getKey(), Input.given(ControlDecision.implemented(entry.getValue()))));
        decisions.put(ControlId.parse("9.2.4.9.PB"), Input.given(ControlDecision.implemented()));
        decisions.put(ControlId.parse("9.5.2.1.PB"), Input.notKnown());
        decisions.put(
                ControlId.parse("8.1.5.4.P"),
                Input.given(ControlDecision.implemented(
                        "解約の日から30日後に、利用者ごとの鍵及びその複製を当社の責任で破棄して保存データを復号できない状態とし、破棄の完了を利用者に通知する。")));
        return decisions;
    }

    // ---- what several of them have ------------------------------------------------------------------------------

    /** Every mandatory control implemented, the details with their individual controls. */
    private static SortedMap<ControlId, Input<ControlDecision>> everyMandatoryControl(Map<ControlId, String> texts) {
        SortedMap<ControlId, Input<ControlDecision>> decisions = new TreeMap<>();
        for (Control control : STANDARD.mandatory()) {
            String text = texts.get(control.id());
            decisions.put(
                    control.id(),
                    Input.given(text == null ? ControlDecision.implemented() : ControlDecision.implemented(text)));
        }
        return decisions;
    }

    private static Provider provider() {
        return Provider.none()
                .withName("株式会社サンプルクラウド")
                .withNameEn("Sample Cloud Co., Ltd. (fictitious)")
                .withCorporateNumber(CorporateNumber.parse("0000000000001"))
                .withCountry(CountryCode.parse("JP"))
                .withGBizId(Input.given(true));
    }

    private static Signatory director() {
        return Signatory.none()
                .withName(Input.given("見本 太郎"))
                .withPosition(Input.given("代表取締役社長"))
                .withDirector(Input.given(true))
                .withAuthorityDocumented(Input.given(false))
                .withAnswersForGovernance(Input.given(true));
    }

    private static Disclosures disclosures() {
        return Disclosures.of(
                "株主は日本の法人である架空ホールディングス株式会社（議決権の100パーセント）のみであり、国外の資本はない。役員は6名であり、全員が日本に居住している。",
                "利用者データは国内のリージョンにのみ保存し、国外の拠点及び委託先から接続する経路はない。国外の法令に基づく開示要求を受けるおそれは低いと評価しており、受けた場合は利用者に通知した上で法務部が対応する。",
                "準拠法は日本法とし、第一審の専属的合意管轄裁判所は東京地方裁判所とする。",
                "第三者によるペネトレーションテストを年1回（直近は2023年11月）、脆弱性診断を四半期ごと（直近は2024年2月）に行っている。深刻度が「高」以上の指摘は全て改修し、再検査を終えている。");
    }

    private static Auditor auditor() {
        return Auditor.none().withName("サンプル監査法人").withListing(Listing.since(day("2021-04-01")));
    }

    private static Audit audit(String from, String to) {
        return Audit.none()
                .withAuditor(auditor())
                .withStartedOn(Input.given(day("2024-01-15")))
                .withPeriod(AuditPeriod.of(day(from), day(to)))
                .withManagementCycle(ManagementCycle.none().withUsed(Input.given(false)));
    }

    private static AuditFinding closed(String description, String... controls) {
        return new AuditFinding(List.of(controls).stream().map(ControlId::parse).toList(), description, false);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
