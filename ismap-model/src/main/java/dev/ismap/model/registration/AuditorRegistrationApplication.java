package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.AuthorityDecision;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.Named;
import dev.ismap.model.Named.Note;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.internal.BlankItems;
import dev.ismap.model.registration.LiuApplication.ConfirmedRequirement;
import dev.ismap.model.service.CorporateNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * An application for registration as an auditing organisation (監査機関登録申請).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param filedOn the day of filing; absent where it is not filed yet
 * @param applicant the applicant
 * @param intake the intake
 * @param auditingSystem the auditing system
 * @param independence the independence
 * @param registeredOn the day of registration
 * @param authority what the authority decided by the id of the rule, in the order of the ids
 * @since 0.1
 */
@Named(ja = "監査機関登録申請", en = "application for registration of an auditing organisation")
public record AuditorRegistrationApplication(
        @Named(ja = "申請日", en = "day of filing")
        @Note(
                ja = "半角のYYYY-MM-DDで書く。未申請の場合は書かない。",
                en = "Written YYYY-MM-DD in half-width digits; absent where it is not filed yet.")
        Optional<LocalDate> filedOn,

        @Named(ja = "申請者", en = "applicant") AuditorApplicant applicant,
        @Named(ja = "申請の受付", en = "intake") Intake intake,
        @Named(ja = "監査体制", en = "auditing system") AuditingSystem auditingSystem,
        @Named(ja = "独立性", en = "independence") Independence independence,
        @Named(ja = "登録日", en = "day of registration") Input<LocalDate> registeredOn,

        @Named(ja = "運営委員会等の判断", en = "words of the authority")
        @Note(
                ja = "規則のIDごとに書く（例：A-FORM）。条件付きの承認であれば、条件とその期限を併せて書く。",
                en =
                        "By the id of the rule, such as A-FORM; an acceptance on a condition with the condition and its last day.")
        Map<String, AuthorityDecision> authority)
        implements IsmapDocument, AuditorRegistrationApplicationWithers {

    /** Creates an application. */
    public AuditorRegistrationApplication {
        AuditorRegistrationApplicationWithers.requireAll(
                filedOn, applicant, intake, auditingSystem, independence, registeredOn, authority);
        authority = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(authority)));
    }

    /**
     * An application of which nothing is said yet.
     *
     * @return the application
     */
    public static AuditorRegistrationApplication none() {
        return new AuditorRegistrationApplication(
                Optional.empty(),
                AuditorApplicant.none(),
                Intake.none(),
                AuditingSystem.none(),
                Independence.none(),
                Input.notAsked(),
                Map.of());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.AUDITOR_REGISTRATION;
    }

    @Override
    public List<Problem> contradictions(AvailableStandards standards, Predicate<String> unread) {
        List<Problem> problems = new ArrayList<>(DayConstraints.problems(this));
        problems.addAll(AuthorityDecision.contradictions(authority));
        BlankItems blank = new BlankItems();
        List<ConfirmedRequirement> requirements =
                auditingSystem.requirements().known().orElse(List.of());
        for (int i = 0; i < requirements.size(); i++) {
            blank.name(
                    "/auditingSystem/requirements/" + i + "/item",
                    requirements.get(i).item());
        }
        problems.addAll(blank.problems());
        return problems;
    }

    /**
     * The organisation that applies for registration as an auditing organisation (申請者).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param name the name of the applicant, if there is one
     * @param corporateNumber the corporate number of thirteen digits, if there is one
     * @param legalForm the legal form
     * @param gBizId whether the applicant holds a gBizID
     * @param gBizIdIssuedOn the day on which the gBizID was issued
     * @since 0.1
     */
    @Named(ja = "監査機関の登録の申請者", en = "applicant for registration as an auditing organisation")
    public record AuditorApplicant(
            @Named(ja = "申請者の名称", en = "name of the applicant")
            Optional<String> name,

            @Named(ja = "法人番号", en = "corporate number")
            @Note(ja = "半角数字13桁で書く。", en = "Written in thirteen half-width digits.")
            Optional<CorporateNumber> corporateNumber,

            @Named(ja = "法人の種別", en = "legal form") Input<LegalForm> legalForm,

            @Named(ja = "GビズIDの取得", en = "holding of a gBizID")
            Input<Boolean> gBizId,

            @Named(ja = "GビズIDの発行日", en = "day of issue of the gBizID")
            @Note(ja = "半角のYYYY-MM-DDで書く。", en = "Written YYYY-MM-DD in half-width digits.")
            Input<LocalDate> gBizIdIssuedOn)
            implements AuditorApplicantWithers {

        /** Creates an applicant. */
        public AuditorApplicant {
            AuditorApplicantWithers.requireAll(name, corporateNumber, legalForm, gBizId, gBizIdIssuedOn);
        }

        /**
         * An applicant of which nothing is said yet.
         *
         * @return the applicant
         */
        public static AuditorApplicant none() {
            return new AuditorApplicant(
                    Optional.empty(), Optional.empty(), Input.notAsked(), Input.notAsked(), Input.notAsked());
        }
    }

    /**
     * The legal form of an applicant, as far as a rule asks for it (法人の種別).
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    @Named(ja = "法人の種別", en = "legal form")
    public enum LegalForm {
        /** An audit corporation (監査法人). */
        @Named(ja = "監査法人", en = "audit corporation")
        AUDIT_CORPORATION,
        /** Any other legal form, such as a consulting company. */
        @Named(ja = "その他の法人", en = "another legal form")
        OTHER;

        /**
         * It in words, the standard term of the field.
         *
         * @return the words
         */
        public Label label() {
            return Named.Labels.constant(this);
        }
    }

    /**
     * What the programme has announced of the next intake of applications (申請の受付).
     *
     * <p>Intake is not continuous.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param reviewStartAnnounced whether the review's start date has been announced
     * @param reviewStartsOn the day on which the review starts
     * @since 0.1
     */
    @Named(ja = "申請の受付", en = "intake of applications")
    public record Intake(
            @Named(ja = "審査手続開始日の公表", en = "announcement of the start of the review")
            Input<Boolean> reviewStartAnnounced,

            @Named(ja = "審査手続開始日", en = "day on which the review starts")
            Input<LocalDate> reviewStartsOn)
            implements IntakeWithers {

        /** Creates intake. */
        public Intake {
            IntakeWithers.requireAll(reviewStartAnnounced, reviewStartsOn);
        }

        /**
         * Intake of which nothing is said yet.
         *
         * @return the intake
         */
        public static Intake none() {
            return new Intake(Input.notAsked(), Input.notAsked());
        }
    }

    /**
     * The auditing system of an applicant: the people and the procedures by which it audits (監査体制).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param requirements the requirements, each with its confirmation
     * @param serviceListed whether the applicant is on the information security audit service list
     * @param executive the executive in charge
     * @param manager the manager in charge
     * @param qualityControl whether there is a quality control system for audits
     * @since 0.1
     */
    @Named(ja = "監査体制", en = "auditing system")
    public record AuditingSystem(
            @Named(ja = "要求事項の確認", en = "confirmed requirements")
            Input<List<ConfirmedRequirement>> requirements,

            @Named(ja = "情報セキュリティサービス基準適合サービスリストへの掲載", en = "listing on the information security audit service list")
            Input<Boolean> serviceListed,

            @Named(ja = "業務執行責任者", en = "executive in charge")
            PersonInCharge executive,

            @Named(ja = "業務実施責任者", en = "manager in charge") PersonInCharge manager,

            @Named(ja = "監査の品質管理体制", en = "quality control system")
            Input<Boolean> qualityControl)
            implements AuditingSystemWithers {

        /** Creates an auditing system. */
        public AuditingSystem {
            AuditingSystemWithers.requireAll(requirements, serviceListed, executive, manager, qualityControl);
            requirements = requirements.map(List::copyOf);
        }

        /**
         * An auditing system of which nothing is said yet.
         *
         * @return the auditing system
         */
        public static AuditingSystem none() {
            return new AuditingSystem(
                    Input.notAsked(), Input.notAsked(), PersonInCharge.none(), PersonInCharge.none(), Input.notAsked());
        }

        /**
         * A person in charge of audits (業務執行責任者又は業務実施責任者).
         *
         * <p>This class is immutable and thread-safe.
         *
         * @param qualifications the qualifications the person holds; an empty list says none
         * @param experienced whether the person has the experience
         * @since 0.1
         */
        @Named(ja = "監査の責任者", en = "person in charge of an audit")
        public record PersonInCharge(
                @Named(ja = "保有する資格", en = "qualifications held")
                Input<List<AuditorQualification>> qualifications,

                @Named(ja = "実務経験があること", en = "experience") Input<Boolean> experienced)
                implements PersonInChargeWithers {

            /** Creates a person in charge. */
            public PersonInCharge {
                PersonInChargeWithers.requireAll(qualifications, experienced);
                qualifications = qualifications.map(List::copyOf);
            }

            /**
             * A person in charge of whom nothing is said yet.
             *
             * @return the person in charge
             */
            public static PersonInCharge none() {
                return new PersonInCharge(Input.notAsked(), Input.notAsked());
            }
        }

        /**
         * A qualification of a person who audits (監査に係る資格).
         *
         * <p>This enum is immutable and thread-safe.
         *
         * @since 0.1
         */
        @Named(ja = "監査に係る資格", en = "qualification of an auditor")
        public enum AuditorQualification {
            /** Certified Information Systems Auditor (CISA). */
            @Named(ja = "公認情報システム監査人", en = "Certified Information Systems Auditor")
            CISA,
            /** Certified information security auditor (公認情報セキュリティ監査人). */
            @Named(ja = "公認情報セキュリティ監査人", en = "certified information security auditor")
            CERTIFIED_INFORMATION_SECURITY_AUDITOR,
            /** System auditor, by national examination (システム監査技術者). */
            @Named(ja = "システム監査技術者", en = "system auditor")
            SYSTEM_AUDITOR,
            /** Another qualification. */
            @Named(ja = "その他の資格", en = "another qualification")
            OTHER;

            /**
             * It in words, the standard term of the field.
             *
             * @return the words
             */
            public Label label() {
                return Named.Labels.constant(this);
            }
        }
    }

    /**
     * How independent an auditing organisation is of a provider that it audits (独立性).
     *
     * <p>Where no provider is named, the question does not arise.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param provider the provider that is audited, if there is one
     * @param noCloseInterest whether there is no close interest in the provider
     * @param notAuditedParty whether it is not itself the audited party
     * @param independentInMind whether it is independent in mind
     * @param advisedOnAudited whether it advised on what it audits
     * @since 0.1
     */
    @Named(ja = "監査機関の独立性", en = "independence")
    public record Independence(
            @Named(ja = "監査対象のクラウドサービス事業者", en = "provider that is audited")
            Optional<String> provider,

            @Named(ja = "密接な利害関係の不存在", en = "absence of a close interest")
            Input<Boolean> noCloseInterest,

            @Named(ja = "被監査主体でないこと", en = "not being the audited party")
            Input<Boolean> notAuditedParty,

            @Named(ja = "精神上の独立性", en = "independence in mind")
            Input<Boolean> independentInMind,

            @Named(ja = "監査対象に関する助言の提供", en = "advice on what is audited")
            Input<Boolean> advisedOnAudited)
            implements IndependenceWithers {

        /** Creates independence. */
        public Independence {
            IndependenceWithers.requireAll(
                    provider, noCloseInterest, notAuditedParty, independentInMind, advisedOnAudited);
        }

        /**
         * Independence of which nothing is said yet.
         *
         * @return the independence
         */
        public static Independence none() {
            return new Independence(
                    Optional.empty(), Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
        }
    }
}
