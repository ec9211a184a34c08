package dev.ismap.examples.samples;

import dev.ismap.core.fact.Input;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.audit.Audit.AuditFinding;
import dev.ismap.model.audit.Audit.AuditPeriod;
import dev.ismap.model.audit.Audit.AuditReport;
import dev.ismap.model.audit.Audit.Auditor;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.list.Listing;
import dev.ismap.model.registration.LiuApplication;
import dev.ismap.model.registration.LiuApplication.SpecialMeasures;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.registration.ServiceRegistrationApplication.Disclosures;
import dev.ismap.model.registration.ServiceRegistrationApplication.PreviousRegistration;
import dev.ismap.model.service.CloudService;
import dev.ismap.model.service.CloudService.ServiceComponent;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.Provider;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.OverallPicture;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.Statement.SubsequentEvents;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.model.statement.WrittenRepresentation;
import dev.ismap.model.statement.WrittenRepresentation.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Applications under ISMAP-LIU, before and after its regime changed on 2025-04-01; no service of them exists. */
final class LiuSamples {

    private static final Input<Boolean> YES = Input.given(true);
    private static final Input<Boolean> NO = Input.given(false);

    private LiuSamples() {}

    /** Under the first regime: an agency assessed the impact before registration. */
    static ServiceRegistrationApplication before() {
        return software()
                .withLiu(liu().withTargetWork(YES).withImpactAssessedLow(YES).withPreApplicationMade(YES));
    }

    /** Under the second regime: no agency is asked before registration. */
    static ServiceRegistrationApplication after() {
        ServiceRegistrationApplication before = software();
        Audit audit = before.audit();
        return before.withFiledOn(day("2025-05-26"))
                .withLiu(liu())
                .withStatement(onNewerStandard(before.statement()))
                .withAudit(audit.withStartedOn(Input.given(day("2025-01-14")))
                        .withPeriod(AuditPeriod.of(day("2024-10-01"), day("2025-03-31")))
                        .withReport(AuditReport.of(day("2025-05-16"), day("2025-05-21"))));
    }

    /** The special measures are used although they were used before. */
    static ServiceRegistrationApplication specialMeasuresTwice() {
        ServiceRegistrationApplication before = before();
        return before.withLiu(before.liu()
                .withSpecialMeasures(SpecialMeasures.none()
                        .withUsed(YES)
                        .withAppliedOn(Input.given(day("2024-04-15")))
                        .withUsedBefore(YES)));
    }

    /** Infrastructure, which ISMAP-LIU is not for. */
    static ServiceRegistrationApplication infrastructure() {
        return ServiceSamples.complete().withProgramme(Programme.ISMAP_LIU).withLiu(before().liu());
    }

    /**
     * A renewal under ISMAP-LIU that thirty rules stand against: how a determination tells many violations at once.
     *
     * <p>What is not among the thirty is what the same application cannot also violate, or what only the authority can
     * judge.
     */
    static ServiceRegistrationApplication thirtyViolations() {
        String platform = "架空クラウド基盤";
        return ServiceRegistrationApplication.of(
                        Programme.ISMAP_LIU,
                        ApplicationKind.RENEWAL,
                        Statement.of(StatementStatus.FINAL, ServiceSamples.STANDARD.id())
                                .withServiceName(Input.given(""))
                                .withCoveredComponents(Input.given(List.of()))
                                .withRegions(Input.given(List.of()))
                                .withUnderlyingServices(Input.given(List.of(UnderlyingService.none()
                                        .withName(Input.given(platform))
                                        .withWithinStatement(NO)
                                        .withDeclaredOutside(NO)
                                        .withListing(Listing.notListed()))))
                                .withOverallPicture(OverallPicture.of("", "", "", "", ""))
                                .withOptionalDetails(List.of(OptionalDetail.of(
                                        ControlId.parse("7.2.2.18"), ControlId.parse("7.2.2"), "インシデント対応訓練")))
                                .withOtherDetailsDeclared(YES)
                                .withIndividualControlsChanged(YES)
                                .withDecisions(fewDecisions(platform))
                                .withSubsequentEvents(SubsequentEvents.none().withStated(NO))
                                .withCriticalAreasDeclared(NO)
                                .withRepresentation(nothingConfirmed()))
                .withFiledOn(day("2024-07-15"))
                .withProvider(Provider.none().withName("架空統計株式会社").withGBizId(NO))
                .withService(CloudService.none()
                        .withName("架空統計処理基盤")
                        .withModels(Input.given(List.of(ServiceModel.IAAS)))
                        .withComponents(Input.given(List.of(ServiceComponent.of("計算"), ServiceComponent.of("蓄積"))))
                        .withGenerativeAi(NO))
                .withDisclosures(Disclosures.of("", "", "", ""))
                .withAudit(Audit.none()
                        .withAuditor(Auditor.none().withName("架空監査株式会社").withListing(Listing.notListed()))
                        .withStartedOn(Input.given(day("2024-04-08")))
                        .withPeriod(AuditPeriod.of(day("2023-03-01"), day("2024-03-31")))
                        .withReport(AuditReport.of(
                                day("2024-07-05"),
                                day("2024-07-10"),
                                new AuditFinding(
                                        List.of(ControlId.parse("9.2.3")), "特権の割当ての記録が監査期間の全体にわたりなかった。", true))))
                .withPrevious(PreviousRegistration.none().withPeriodEnd(Input.given(day("2023-01-31"))))
                .withLiu(LiuApplication.none()
                        .withInformationClass(Input.given(InformationClass.CLASS_3))
                        .withLowRiskWork(NO)
                        .withTargetWork(NO)
                        .withImpactAssessedLow(NO)
                        .withPreApplicationMade(NO)
                        .withInternalAuditSubmitted(NO)
                        .withSpecialMeasures(SpecialMeasures.none()
                                .withUsed(YES)
                                .withAppliedOn(Input.given(day("2024-07-15")))
                                .withUsedBefore(YES)));
    }

    /** One objective, one detail of it without an individual control, one left out without a reason, one taken over. */
    private static SortedMap<ControlId, Input<ControlDecision>> fewDecisions(String platform) {
        SortedMap<ControlId, Input<ControlDecision>> decisions = new TreeMap<>();
        decisions.put(ControlId.parse("9.2.3"), Input.given(ControlDecision.implemented()));
        decisions.put(ControlId.parse("9.2.3.11.PB"), Input.given(ControlDecision.implemented()));
        decisions.put(ControlId.parse("7.2.2.18"), Input.given(ControlDecision.notSelected("")));
        decisions.put(ControlId.parse("11.1.1"), Input.given(ControlDecision.takenOver(platform)));
        return decisions;
    }

    private static WrittenRepresentation nothingConfirmed() {
        return WrittenRepresentation.none()
                .withResponsibilityForControls(NO)
                .withIndependentEvaluation(NO)
                .withResponsibilityForInterpretation(NO)
                .withAwarenessOfAuditCriteria(NO)
                .withAwarenessOfUseLimits(NO)
                .withAllInformationGiven(NO)
                .withEventsSincePeriod(NO)
                .withFraudOrIllegality(NO)
                .withSignatory(Signatory.none()
                        .withName(Input.given("架空 次郎"))
                        .withDirector(NO)
                        .withAuthorityDocumented(NO)
                        .withAnswersForGovernance(NO));
    }

    /** The software that stands on a platform, which is listed here. */
    private static ServiceRegistrationApplication software() {
        ServiceRegistrationApplication software = ServiceSamples.softwareOnUnlistedPlatform();
        Statement statement = software.statement();
        return software.withProgramme(Programme.ISMAP_LIU)
                .withStatement(statement.withUnderlyingServices(statement
                        .underlyingServices()
                        .map(services -> services.stream()
                                .map(service -> service.withListing(Listing.since(day("2022-12-20"))))
                                .toList())));
    }

    private static LiuApplication liu() {
        return LiuApplication.none()
                .withInformationClass(Input.given(InformationClass.CLASS_2))
                .withLowRiskWork(YES)
                .withInternalAuditSubmitted(YES)
                .withSpecialMeasures(SpecialMeasures.none().withUsed(NO));
    }

    /** The statement on the edition of 2024-07, which names seven optional details. */
    private static Statement onNewerStandard(Statement statement) {
        SortedMap<ControlId, Input<ControlDecision>> decisions = new TreeMap<>(statement.decisions());
        decisions.put(
                ControlId.parse("8.1.5.4.P"),
                implemented("解約の日から30日後に、利用者ごとの鍵及びその複製を破棄して保存データを復号できない状態とし、破棄の完了を利用者に通知する。"));
        decisions.put(
                ControlId.parse("12.2.1.15"), implemented("登録される文書を隔離した環境で実行して検査し、不審な動作のあるものは保管せず、登録した利用者に通知する。"));
        decisions.put(ControlId.parse("13.2.3.7.P"), implemented("通知の電子メールに送信ドメイン認証を設定し、認証に失敗したものを受信側で拒否するよう宣言している。"));
        decisions.put(
                ControlId.parse("7.2.2.18"),
                Input.given(ControlDecision.notSelected(
                        "インシデント対応の訓練は、統制目標16.1.5の個別管理策として半年ごとに行っており、教育及び訓練の管理策として重ねて採用する必要がない。")));
        decisions.put(ControlId.parse("13.1.3.1"), implemented("ネットワークを利用者用、運用管理用及び開発用の領域に分け、領域間の通信を業務に必要なものに限っている。"));
        decisions.put(
                ControlId.parse("13.1.3.5"),
                implemented("外部との境界でウェブアプリケーションファイアウォールを運用し、不正な通信を遮断するとともに、遮断の記録を日次で確認している。"));
        decisions.put(
                ControlId.parse("16.1.5.10"),
                Input.given(ControlDecision.notSelected("本サービスのほかに情報システムを運用しておらず、類似のインシデントを確認する対象がない。")));
        return Statement.of(statement.status(), ServiceSamples.NEWER_STANDARD.id())
                .withServiceName(statement.serviceName())
                .withCoveredComponents(statement.coveredComponents())
                .withRegions(statement.regions())
                .withUnderlyingServices(statement.underlyingServices())
                .withOverallPicture(statement.overallPicture())
                .withOtherDetailsDeclared(statement.otherDetailsDeclared())
                .withIndividualControlsChanged(statement.individualControlsChanged())
                .withDecisions(decisions)
                .withSubsequentEvents(statement.subsequentEvents())
                .withCriticalAreasDeclared(statement.criticalAreasDeclared())
                .withRepresentation(statement.representation());
    }

    private static Input<ControlDecision> implemented(String individualControl) {
        return Input.given(ControlDecision.implemented(individualControl));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
