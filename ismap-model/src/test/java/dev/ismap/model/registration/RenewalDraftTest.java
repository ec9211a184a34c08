package dev.ismap.model.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.fact.Input;
import dev.ismap.model.AuthorityDecision;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.audit.Audit.AuditPeriod;
import dev.ismap.model.audit.Audit.AuditReport;
import dev.ismap.model.audit.Audit.Auditor;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.list.Listing;
import dev.ismap.model.registration.LiuApplication.SpecialMeasures;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.registration.ServiceRegistrationApplication.Disclosures;
import dev.ismap.model.registration.ServiceRegistrationApplication.PreviousRegistration;
import dev.ismap.model.service.CloudService;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.Provider;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.ControlDecision.Implemented;
import dev.ismap.model.statement.ControlDecision.TakenOver;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.OverallPicture;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.model.statement.WrittenRepresentation;
import dev.ismap.model.statement.WrittenRepresentation.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalDraftTest {

    private static final LocalDate END = LocalDate.of(2024, 3, 31);
    private static final Input<Boolean> YES = Input.given(true);

    private static ControlId id(String text) {
        return ControlId.parse(text);
    }

    private static ServiceRegistrationApplication application(Statement statement) {
        return ServiceRegistrationApplication.of(Programme.ISMAP_LIU, ApplicationKind.FIRST, statement);
    }

    @Test
    void whatGoesOnIsKept() {
        UnderlyingService base =
                UnderlyingService.none().withName(Input.given("基盤")).withWithinStatement(YES);
        Statement statement = Statement.of(StatementStatus.DRAFT, "2022-04-01")
                .withServiceName(Input.given("見本"))
                .withCoveredComponents(Input.given(List.of("Mail")))
                .withRegions(Input.given(List.of("東京")))
                .withUnderlyingServices(Input.given(List.of(base)))
                .withOverallPicture(OverallPicture.none().withProvider(Input.given("社")))
                .withOptionalDetails(List.of(OptionalDetail.of(id("5.1.1.99"), id("5.1.1"), "自社の行")))
                .withDecision(id("5.1.1"), ControlDecision.implemented("規程"))
                .withDecision(id("6.1.1"), ControlDecision.takenOver("基盤"))
                .withDecision(id("10.1.1"), ControlDecision.excluded("該当しない"));
        ServiceRegistrationApplication before = application(statement)
                .withProvider(Provider.none().withName("見本社"))
                .withService(CloudService.none().withName("見本"))
                .withDisclosures(Disclosures.none().withGoverningLawAndCourt(Input.given("日本法")))
                .withPrevious(
                        PreviousRegistration.none().withRegistrationNumber(RegistrationNumber.parse("C21-0001-2")))
                .withAudit(Audit.none().withAuditor(Auditor.none().withName("監査法人")))
                .withLiu(LiuApplication.none()
                        .withInformationClass(Input.given(InformationClass.CLASS_2))
                        .withLowRiskWork(YES));

        assertEquals(before.withApplication(ApplicationKind.RENEWAL), RenewalDraft.of(before));
    }

    @Test
    void theNextPeriodFollowsOnTheLast() {
        ServiceRegistrationApplication draft =
                RenewalDraft.of(application(Statement.of(StatementStatus.FINAL, "2022-04-01"))
                        .withAudit(Audit.none().withPeriod(AuditPeriod.of(END.minusYears(1), END))));

        assertEquals(Input.given(END), draft.previous().periodEnd());
        assertEquals(Input.given(END.plusDays(1)), draft.audit().period().from());
        assertEquals(Input.notAsked(), draft.audit().period().to());
        // an end that is not known is not stated
        ServiceRegistrationApplication open =
                RenewalDraft.of(application(Statement.of(StatementStatus.FINAL, "2022-04-01"))
                        .withAudit(Audit.none().withPeriod(AuditPeriod.none().withTo(Input.notKnown()))));
        assertEquals(PreviousRegistration.none(), open.previous());
        assertEquals(AuditPeriod.none(), open.audit().period());
    }

    @Test
    void whatIsOfOneYearIsAskedAnew() {
        ControlChange change = ControlChange.of(AppliedContent.none().withContent("前"), AppliedContent.none());
        UnderlyingService base = UnderlyingService.none().withName(Input.given("基盤"));
        Statement statement = Statement.of(StatementStatus.FINAL, "2022-04-01")
                .withUnderlyingServices(Input.given(List.of(base.withListing(Listing.since(END)))))
                .withOverallPicture(OverallPicture.none().withPopulations(Input.given("母集団")))
                .withOtherDetailsDeclared(YES)
                .withIndividualControlsChanged(YES)
                .withCriticalAreasDeclared(YES)
                .withRepresentation(WrittenRepresentation.confirmedBy(Signatory.none()))
                .withDecision(id("5.1.1"), new Implemented(List.of("規程"), List.of(change)))
                .withDecision(id("6.1.1"), new TakenOver(Optional.of("基盤"), List.of(change)))
                .withDecisions(Map.of(
                        id("5.1.1"), Input.given(new Implemented(List.of("規程"), List.of(change))),
                        id("6.1.1"), Input.given(new TakenOver(Optional.of("基盤"), List.of(change))),
                        id("7.1.1"), Input.notKnown()));
        ServiceRegistrationApplication before = application(statement)
                .withFiledOn(END)
                .withDisclosures(Disclosures.none().withThirdPartyTests(Input.given("実施済み")))
                .withAudit(Audit.none()
                        .withAuditor(Auditor.none().withName("監査法人").withListing(Listing.since(END)))
                        .withStartedOn(END)
                        .withReport(AuditReport.of(END, END)))
                .withLiu(LiuApplication.none().withTargetWork(YES))
                .withAuthority(Map.of("L-SCOPE", AuthorityDecision.ACCEPTED));

        Statement next = Statement.of(StatementStatus.DRAFT, "2022-04-01")
                .withUnderlyingServices(Input.given(List.of(base)))
                .withDecision(id("5.1.1"), ControlDecision.implemented("規程"))
                .withDecision(id("6.1.1"), ControlDecision.takenOver("基盤"));
        assertEquals(
                ServiceRegistrationApplication.of(Programme.ISMAP_LIU, ApplicationKind.RENEWAL, next)
                        .withAudit(Audit.none().withAuditor(Auditor.none().withName("監査法人"))),
                RenewalDraft.of(before));
    }

    private static Input<Boolean> input(String word) {
        return switch (word) {
            case "yes" -> YES;
            case "no" -> Input.given(false);
            case "unknown" -> Input.notKnown();
            default -> Input.notAsked();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "yes, no, yes",
        "yes, -, yes",
        "no, yes, yes",
        "-, yes, yes",
        "no, no, no",
        "no, -, -",
        "-, no, -",
        "unknown, no, -",
        "-, -, -"
    })
    void specialMeasuresOnceUsedWereUsedBefore(String used, String usedBefore, String next) {
        SpecialMeasures measures = SpecialMeasures.none().withUsed(input(used)).withUsedBefore(input(usedBefore));
        ServiceRegistrationApplication before = application(Statement.of(StatementStatus.FINAL, "2022-04-01"))
                .withLiu(LiuApplication.none().withSpecialMeasures(measures));

        assertEquals(
                SpecialMeasures.none().withUsedBefore(input(next)),
                RenewalDraft.of(before).liu().specialMeasures());
    }
}
