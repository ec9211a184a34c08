package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.Note;
import dev.ismap.model.Term;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

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
@Term(ja = "監査機関登録申請", en = "application for registration of an auditing organisation")
public record AuditorRegistrationApplication(
        @Term(ja = "申請日", en = "day of filing")
        @Note(
                ja = "半角のYYYY-MM-DDで書く。未申請の場合は書かない。",
                en = "Written YYYY-MM-DD in half-width digits; absent where it is not filed yet.")
        Optional<LocalDate> filedOn,

        @Term(ja = "申請者", en = "applicant") AuditorApplicant applicant,
        @Term(ja = "申請の受付", en = "intake") Intake intake,
        @Term(ja = "監査体制", en = "auditing system") AuditingSystem auditingSystem,
        @Term(ja = "独立性", en = "independence") Independence independence,
        @Term(ja = "登録日", en = "day of registration") Input<LocalDate> registeredOn,

        @Term(ja = "運営委員会等の判断", en = "words of the authority")
        @Note(
                ja = "規則のIDごとに書く（例：A-FORM）。条件付きの承認であれば、条件とその期限を併せて書く。",
                en =
                        "By the id of the rule, such as A-FORM; an acceptance on a condition with the condition and its last day.")
        Map<String, AuthorityDecision> authority)
        implements IsmapDocument, AuditorRegistrationApplicationWithers {

    /** Creates an application. */
    public AuditorRegistrationApplication {
        Objects.requireNonNull(filedOn, "filedOn");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(intake, "intake");
        Objects.requireNonNull(auditingSystem, "auditingSystem");
        Objects.requireNonNull(independence, "independence");
        Objects.requireNonNull(registeredOn, "registeredOn");
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
}
