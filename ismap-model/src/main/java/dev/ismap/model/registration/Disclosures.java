package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import dev.ismap.model.Term.MayHaveLineBreaks;

/**
 * What a provider discloses with an application (情報の提供).
 *
 * <p>An empty text says that there is nothing on the matter.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param capitalTiesAndOfficers the capital ties and officers
 * @param foreignLawAccessRisk the risk of access under foreign law
 * @param governingLawAndCourt the governing law and court
 * @param thirdPartyTests the state of third-party tests, such as penetration tests and vulnerability
 *     assessments
 * @since 0.1
 */
@Term(ja = "情報の提供", en = "disclosures")
public record Disclosures(
        @Term(ja = "資本関係及び役員等に関する情報", en = "capital ties and officers") @MayHaveLineBreaks
        Input<String> capitalTiesAndOfficers,

        @Term(ja = "国外法令の適用による情報へのアクセスのリスク", en = "risk of access under foreign law") @MayHaveLineBreaks
        Input<String> foreignLawAccessRisk,

        @Term(ja = "契約の準拠法及び裁判管轄", en = "governing law and court") @MayHaveLineBreaks
        Input<String> governingLawAndCourt,

        @Term(ja = "第三者検査（ペネトレーションテスト、脆弱性診断等）の実施状況", en = "third-party tests") @MayHaveLineBreaks
        Input<String> thirdPartyTests)
        implements DisclosuresWithers {

    /** Creates disclosures. */
    public Disclosures {
        DisclosuresWithers.requireAll(
                capitalTiesAndOfficers, foreignLawAccessRisk, governingLawAndCourt, thirdPartyTests);
    }

    /**
     * Disclosures of which nothing is said yet.
     *
     * @return the disclosures
     */
    public static Disclosures none() {
        return new Disclosures(Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
    }

    /**
     * Disclosures in four texts.
     *
     * @param capitalTiesAndOfficers the capital ties and officers
     * @param foreignLawAccessRisk the risk of access under foreign law
     * @param governingLawAndCourt the governing law and court
     * @param thirdPartyTests the state of third-party tests
     * @return the disclosures
     */
    public static Disclosures of(
            String capitalTiesAndOfficers,
            String foreignLawAccessRisk,
            String governingLawAndCourt,
            String thirdPartyTests) {
        return new Disclosures(
                Input.given(capitalTiesAndOfficers),
                Input.given(foreignLawAccessRisk),
                Input.given(governingLawAndCourt),
                Input.given(thirdPartyTests));
    }
}
