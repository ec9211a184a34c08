package dev.ismap.rules.auditor;

import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.registration.AuditorRegistrationApplication.AuditingSystem;
import dev.ismap.model.registration.AuditorRegistrationApplication.AuditingSystem.AuditorQualification;
import dev.ismap.model.registration.AuditorRegistrationApplication.AuditingSystem.PersonInCharge;
import dev.ismap.model.registration.AuditorRegistrationApplication.LegalForm;
import dev.ismap.model.registration.LiuApplication.ConfirmedRequirement;
import dev.ismap.rules.internal.Layout;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The facts that the rules on auditing organisations read, each under the path where the case states it. */
final class AuditorFacts {

    private static final Layout<AuditorCase> LAYOUT = new Layout<>(DocumentKind.AUDITOR_REGISTRATION);
    private static final String REQUIREMENTS_PATH = "/auditingSystem/requirements";

    static final Fact<AuditorCase, LegalForm> LEGAL_FORM = LAYOUT.choice(
                    "/applicant/legalForm",
                    LegalForm.class,
                    c -> c.application().applicant().legalForm())
            .reach(ChangeableBy.FIXED);
    static final Fact<AuditorCase, Boolean> GBIZ_ID =
            LAYOUT.truth("/applicant/gBizId", c -> c.application().applicant().gBizId());
    static final Fact<AuditorCase, LocalDate> GBIZ_ID_ISSUED = LAYOUT.day(
            "/applicant/gBizIdIssuedOn", c -> c.application().applicant().gBizIdIssuedOn());
    static final Fact<AuditorCase, LocalDate> FILED =
            LAYOUT.day("/filedOn", c -> Input.given(c.filed())).reach(ChangeableBy.FIXED);
    static final Fact<AuditorCase, Boolean> REVIEW_ANNOUNCED = LAYOUT.truth(
                    "/intake/reviewStartAnnounced",
                    c -> c.application().intake().reviewStartAnnounced())
            .reach(ChangeableBy.OTHERS);

    // the auditing system
    static final Fact<AuditorCase, List<ConfirmedRequirement>> REQUIREMENTS =
            LAYOUT.list(REQUIREMENTS_PATH, c -> system(c).requirements());
    static final Fact<ConfirmedRequirement, Boolean> CONFIRMED = Fact.<ConfirmedRequirement>truth(
                    "/confirmed", LAYOUT.name(REQUIREMENTS_PATH + "/*/confirmed"), ConfirmedRequirement::confirmed)
            .reach(ChangeableBy.OTHERS);
    static final Fact<AuditorCase, Boolean> SERVICE_LISTED = LAYOUT.truth(
                    "/auditingSystem/serviceListed", c -> system(c).serviceListed())
            .reach(ChangeableBy.OTHERS);
    static final Fact<AuditorCase, List<AuditorQualification>> EXECUTIVE_QUALIFICATIONS =
            qualifications("executive", AuditingSystem::executive);
    static final Fact<AuditorCase, Boolean> EXECUTIVE_EXPERIENCED = experienced("executive", AuditingSystem::executive);
    static final Fact<AuditorCase, List<AuditorQualification>> MANAGER_QUALIFICATIONS =
            qualifications("manager", AuditingSystem::manager);
    static final Fact<AuditorCase, Boolean> MANAGER_EXPERIENCED = experienced("manager", AuditingSystem::manager);
    static final Fact<AuditorQualification, AuditorQualification> QUALIFICATION = Fact.of(
            "",
            LAYOUT.name("/auditingSystem/manager/qualifications/*"),
            Domain.of(AuditorQualification.class),
            Input::given);
    static final Fact<AuditorCase, Boolean> QUALITY_CONTROL =
            LAYOUT.truth("/auditingSystem/qualityControl", c -> system(c).qualityControl());

    // the independence from a provider
    /** Blank where the application names no provider. */
    static final Fact<AuditorCase, String> AUDITED_PROVIDER = LAYOUT.text(
                    "/independence/provider",
                    c -> Input.given(c.application().independence().provider().orElse("")))
            .reach(ChangeableBy.FIXED);

    static final Fact<AuditorCase, Boolean> NO_CLOSE_INTEREST = LAYOUT.truth(
            "/independence/noCloseInterest", c -> c.application().independence().noCloseInterest());
    static final Fact<AuditorCase, Boolean> NOT_AUDITED_PARTY = LAYOUT.truth(
            "/independence/notAuditedParty", c -> c.application().independence().notAuditedParty());
    static final Fact<AuditorCase, Boolean> INDEPENDENT_IN_MIND = LAYOUT.truth(
            "/independence/independentInMind",
            c -> c.application().independence().independentInMind());

    // the term of a registration, where one is assumed
    static final Fact<AuditorCase, LocalDate> REGISTERED =
            LAYOUT.day("/registeredOn", c -> c.application().registeredOn()).reach(ChangeableBy.OTHERS);
    /** It is not a fact of the case, and stands under the name that it has in a result. */
    static final Fact<AuditorCase, LocalDate> ASKED = Fact.<AuditorCase>day(
                    "/asOf", Label.of("基準日", "day asked about"), c -> Input.given(c.asked()))
            .reach(ChangeableBy.FIXED);

    private AuditorFacts() {}

    private static AuditingSystem system(AuditorCase subject) {
        return subject.application().auditingSystem();
    }

    private static Fact<AuditorCase, List<AuditorQualification>> qualifications(
            String name, Function<AuditingSystem, PersonInCharge> person) {
        String path = "/auditingSystem/" + name + "/qualifications";
        return Fact.list(path, of(name, path), c -> person.apply(system(c)).qualifications());
    }

    private static Fact<AuditorCase, Boolean> experienced(
            String name, Function<AuditingSystem, PersonInCharge> person) {
        String path = "/auditingSystem/" + name + "/experienced";
        return Fact.truth(path, of(name, path), c -> person.apply(system(c)).experienced());
    }

    /** What stands at a path, named with the person whose it is. */
    private static Label of(String person, String path) {
        Label whose = LAYOUT.name("/auditingSystem/" + person);
        Label what = LAYOUT.name(path);
        return Label.of(whose.ja() + "の" + what.ja(), whose.en() + ": " + what.en());
    }
}
