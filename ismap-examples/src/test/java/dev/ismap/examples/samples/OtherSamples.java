package dev.ismap.examples.samples;

import dev.ismap.core.fact.Input;
import dev.ismap.model.list.Listing;
import dev.ismap.model.procurement.ContractTerm;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.SelectedService;
import dev.ismap.model.procurement.Specification;
import dev.ismap.model.procurement.WantedScope;
import dev.ismap.model.registration.AuditingSystem;
import dev.ismap.model.registration.AuditorApplicant;
import dev.ismap.model.registration.AuditorQualification;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ConfirmedRequirement;
import dev.ismap.model.registration.Independence;
import dev.ismap.model.registration.Intake;
import dev.ismap.model.registration.LegalForm;
import dev.ismap.model.registration.PersonInCharge;
import dev.ismap.model.service.CorporateNumber;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceModel;
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
                .withFiledOn(day("2024-05-13"))
                .withApplicant(AuditorApplicant.none()
                        .withName("見本監査法人")
                        .withCorporateNumber(CorporateNumber.parse("0000000000003"))
                        .withLegalForm(Input.given(LegalForm.AUDIT_CORPORATION))
                        .withGBizId(YES))
                .withIntake(
                        Intake.none().withReviewStartAnnounced(YES).withReviewStartsOn(Input.given(day("2024-06-03"))))
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

    /** A need that a listed service is looked at for. */
    static ProcurementNeed need() {
        String component = "サンプル仮想サーバ";
        List<String> both = List.of("東日本リージョン", "西日本リージョン");
        return ProcurementNeed.none()
                .withWork("（例）職員研修の申込み及び受講記録を管理する業務システムの更改")
                .withInformationClass(Input.given(InformationClass.CLASS_2))
                .withLowImpactConfirmed(NO)
                .withContract(ContractTerm.of(day("2026-04-01"), day("2027-03-31")))
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
