package dev.ismap.examples.gates;

import static dev.ismap.core.condition.Condition.oneOf;
import static dev.ismap.core.condition.Condition.some;

import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;

/** The gate of the guideline on medical information systems of 2025-03: one recognised certificate or audit. */
public final class MedicalGuidelineGate {

    /** What a provider can show; two of them look like others that the guideline names, and are not. */
    public enum Certificate {
        PRIVACY_MARK,
        ISMS,
        ISMAP,
        ISMAP_LIU,
        FEDRAMP,
        FEDRAMP_LI_SAAS,
        SOC_2,
        SOC_3,
        AUDIT_BY_SYSTEM_AUDITOR_OR_CISA
    }

    /** What a provider of medical information systems shows. */
    public record Provider(Input<List<Certificate>> shown) {}

    private static final Fact<Certificate, Certificate> CERTIFICATE =
            Fact.of("", Label.of("認証又は監査", "certificate or audit"), Domain.of(Certificate.class), Input::given);
    private static final Rule<Provider> ONE_OF = Rule.<Provider>of("MED-CERTIFICATE")
            .title("第三者による認証又は監査", "Certificate or audit by a third party")
            .provision(Provision.somewhereIn(
                    new Instrument("MEDICAL_GUIDELINE", Label.of("医療情報システムのガイドライン", "medical information guideline"))))
            .binds(Force.MUST, Basis.SECONDARY, InForce.attested("2025-03-01"))
            .asks(some(
                    Fact.list("/shown", Label.of("示された認証又は監査", "certificates and audits shown"), Provider::shown),
                    oneOf(
                            CERTIFICATE,
                            Certificate.PRIVACY_MARK,
                            Certificate.ISMS,
                            Certificate.ISMAP,
                            Certificate.FEDRAMP,
                            Certificate.SOC_2,
                            Certificate.SOC_3,
                            Certificate.AUDIT_BY_SYSTEM_AUDITOR_OR_CISA)))
            .words(new Rule.Messages(
                    Label.of("認められる認証又は監査がある。", "A recognised certificate or audit is shown."),
                    Label.of("認められる認証又は監査がない。", "No recognised certificate or audit is shown."),
                    Label.of("認証又は監査の有無を確かめる。", "See what the provider can show."),
                    Label.of("適用されない。", "This does not apply."),
                    Label.of("ISMAP-LIU及びLI-SaaSのほかの認証又は監査を得る。", "Obtain one; neither ISMAP-LIU nor LI-SaaS will do.")))
            .build();

    private MedicalGuidelineGate() {}

    /** The rule book. */
    public static RuleBook<Provider> rules() {
        Label title = Label.of("医療情報システムのガイドライン（例）", "Gate of the medical information guideline (an example)");
        return RuleBook.<Provider>of("medical-guideline", title, LocalDate.of(2025, 3, 1), LocalDate.of(2026, 11, 23))
                .rules(List.of(ONE_OF))
                .build();
    }
}
