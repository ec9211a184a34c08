package dev.ismap.examples.samples;

import dev.ismap.core.fact.Input;
import dev.ismap.model.list.Listing;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.procurement.ProcurementNeed.Specification;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.AuditorRegistrationApplication.AuditingSystem;
import dev.ismap.model.registration.AuditorRegistrationApplication.AuditingSystem.AuditorQualification;
import dev.ismap.model.registration.AuditorRegistrationApplication.AuditingSystem.PersonInCharge;
import dev.ismap.model.registration.AuditorRegistrationApplication.AuditorApplicant;
import dev.ismap.model.registration.AuditorRegistrationApplication.Independence;
import dev.ismap.model.registration.AuditorRegistrationApplication.Intake;
import dev.ismap.model.registration.AuditorRegistrationApplication.LegalForm;
import dev.ismap.model.registration.LiuApplication.ConfirmedRequirement;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.model.service.CorporateNumber;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.List;

/** An auditing organisation that applies, and an agency that buys; neither exists. */
final class OtherSamples {

    private static final Input<Boolean> YES = Input.given(true);
    private static final Input<Boolean> NO = Input.given(false);

    private OtherSamples() {}

    /** An application of an audit corporation. */
    static AuditorRegistrationApplication auditor() {
        return AuditorRegistrationApplication.none()
                .withFiledOn(day("2026-11-24"))
                .withApplicant(AuditorApplicant.none()
                        .withName("見本監査法人")
                        .withCorporateNumber(CorporateNumber.parse("0000000000003"))
                        .withLegalForm(Input.given(LegalForm.AUDIT_CORPORATION))
                        .withGBizId(YES))
                .withIntake(
                        Intake.none().withReviewStartAnnounced(YES).withReviewStartsOn(Input.given(day("2026-12-14"))))
                .withAuditingSystem(AuditingSystem.none()
                        .withRequirements(Input.given(
                                List.of(confirmed("（例）監査機関登録規則第3章の事項を、申請者が一つずつ記載する。1件目"), confirmed("（例）同2件目"))))
                        .withServiceListed(YES)
                        .withExecutive(PersonInCharge.none()
                                .withQualifications(Input.given(List.of(
                                        AuditorQualification.CISA,
                                        AuditorQualification.CERTIFIED_INFORMATION_SECURITY_AUDITOR)))
                                .withExperienced(YES))
                        .withManager(PersonInCharge.none()
                                .withQualifications(Input.given(List.of(AuditorQualification.SYSTEM_AUDITOR)))
                                .withExperienced(YES))
                        .withQualityControl(YES))
                .withIndependence(Independence.none()
                        .withProvider("株式会社サンプルクラウド")
                        .withNoCloseInterest(YES)
                        .withNotAuditedParty(YES)
                        .withIndependentInMind(YES)
                        .withAdvisedOnAudited(NO));
    }

    /** An application of a company that is no audit corporation. */
    static AuditorRegistrationApplication consultingCompany() {
        AuditorRegistrationApplication corporation = auditor();
        return corporation.withApplicant(corporation
                .applicant()
                .withName("見本セキュリティコンサルティング株式会社")
                .withCorporateNumber(CorporateNumber.parse("0000000000004"))
                .withLegalForm(Input.given(LegalForm.OTHER)));
    }

    /** An application while no review was announced. */
    static AuditorRegistrationApplication intakeClosed() {
        return auditor().withIntake(Intake.none().withReviewStartAnnounced(NO));
    }

    /** An application of which one requirement is not confirmed and one is still open. */
    static AuditorRegistrationApplication incompleteConfirmation() {
        AuditorRegistrationApplication corporation = auditor();
        return corporation.withAuditingSystem(corporation
                .auditingSystem()
                .withRequirements(Input.given(List.of(
                        confirmed("（例）監査機関登録規則第3章の事項を、申請者が一つずつ記載する。1件目"),
                        confirmed("（例）同2件目").withConfirmed(NO),
                        ConfirmedRequirement.of("（例）同3件目")))));
    }

    /** A need for information of class 1, of a service that is not listed. */
    static ProcurementNeed classOne() {
        ProcurementNeed need = need();
        return need.withWork("（例）公表済みの統計資料を閲覧に供するウェブサイトの更改")
                .withInformationClass(Input.given(InformationClass.CLASS_1))
                .withService(unlisted("見本コンテンツ配信サービス"));
    }

    /** A need for information of class 3. */
    static ProcurementNeed classThree() {
        return need().withWork("（例）機密性3情報に当たる個別案件を管理する業務システムの更改")
                .withInformationClass(Input.given(InformationClass.CLASS_3));
    }

    /** A need of a service that anyone can use who consents to its terms. */
    static ProcurementNeed standardTerms() {
        return need().withWork("（例）外部の者との日程調整")
                .withService(unlisted("見本日程調整サービス").withStandardTerms(YES));
    }

    /** A need of software with generative AI that calls an outside service and is not listed itself. */
    static ProcurementNeed generativeAi() {
        return need().withWork("（例）会議録の作成支援")
                .withContract(ContractTerm.of(day("2026-04-01"), day("2027-03-31")))
                .withService(unlisted("見本議事録支援サービス").withGenerativeAi(YES));
    }

    /** A need whose contract lasts longer than the registration. */
    static ProcurementNeed outlivesRegistration() {
        return need().withContract(ContractTerm.of(day("2025-10-01"), day("2028-09-30")));
    }

    private static SelectedService unlisted(String name) {
        return SelectedService.none()
                .withName(name)
                .withProvider("架空ソフトウェア株式会社")
                .withModels(Input.given(List.of(ServiceModel.SAAS)))
                .withGenerativeAi(NO)
                .withStandardTerms(NO)
                .withListing(Listing.notListed());
    }

    /** A need that a listed service is looked at for. */
    static ProcurementNeed need() {
        String component = "サンプル仮想サーバ";
        List<String> both = List.of("東日本リージョン", "西日本リージョン");
        return ProcurementNeed.none()
                .withWork("（例）職員研修の申込み及び受講記録を管理する業務システムの更改")
                .withInformationClass(Input.given(InformationClass.CLASS_2))
                .withLowImpactConfirmed(NO)
                .withContract(ContractTerm.of(day("2025-10-01"), day("2026-03-31")))
                .withWanted(WantedScope.none()
                        .withComponents(Input.given(List.of(component)))
                        .withPlans(Input.given(List.of("標準")))
                        .withVariants(Input.given(List.of("専有型")))
                        .withRegions(Input.given(List.of("東日本リージョン"))))
                .withSpecification(Specification.none()
                        .withMeasures(YES)
                        .withStorageLocation(YES)
                        .withDisposal(YES)
                        .withServiceLevel(YES))
                .withService(SelectedService.none()
                        .withName("サンプルクラウド基盤サービス")
                        .withRegistrationNumber(RegistrationNumber.parse("C99-9901-2"))
                        .withProvider("株式会社サンプルクラウド")
                        .withModels(Input.given(List.of(ServiceModel.IAAS, ServiceModel.PAAS)))
                        .withGenerativeAi(NO)
                        .withStandardTerms(NO)
                        .withProgramme(Input.given(Programme.ISMAP))
                        .withListing(Listing.since(day("2024-10-01")))
                        .withPeriodEnd(Input.given(day("2025-03-31")))
                        .withScope(ServiceScope.none()
                                .withComponents(Input.given(List.of(component, "サンプルオブジェクトストレージ", "サンプルマネージドデータベース")))
                                .withExcludedComponents(Input.given(List.of("サンプルイベント配信（試験提供）")))
                                .withPlans(Input.given(List.of("標準", "高性能")))
                                .withVariants(Input.given(List.of("共有型", "専有型")))
                                .withRegions(Input.given(both))
                                .withExcludedRegions(Input.given(List.of()))));
    }

    private static ConfirmedRequirement confirmed(String item) {
        return ConfirmedRequirement.of(item).withConfirmed(YES);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
