package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Note;
import dev.ismap.model.Term;
import dev.ismap.model.service.CorporateNumber;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

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
@Term(ja = "監査機関の登録の申請者", en = "applicant for registration as an auditing organisation")
public record AuditorApplicant(
        @Term(ja = "申請者の名称", en = "name of the applicant") Optional<String> name,

        @Term(ja = "法人番号", en = "corporate number")
        @Note(ja = "半角数字13桁で書く。", en = "Written in thirteen half-width digits.")
        Optional<CorporateNumber> corporateNumber,

        @Term(ja = "法人の種別", en = "legal form") Input<LegalForm> legalForm,
        @Term(ja = "GビズIDの取得", en = "holding of a gBizID") Input<Boolean> gBizId,

        @Term(ja = "GビズIDの発行日", en = "day of issue of the gBizID")
        @Note(ja = "半角のYYYY-MM-DDで書く。", en = "Written YYYY-MM-DD in half-width digits.")
        Input<LocalDate> gBizIdIssuedOn)
        implements AuditorApplicantWithers {

    /** Creates an applicant. */
    public AuditorApplicant {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(corporateNumber, "corporateNumber");
        Objects.requireNonNull(legalForm, "legalForm");
        Objects.requireNonNull(gBizId, "gBizId");
        Objects.requireNonNull(gBizIdIssuedOn, "gBizIdIssuedOn");
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
