package dev.ismap.rules.law;

import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.text.Label;

/**
 * The texts in which the rules stand, under the short names that results carry.
 *
 * @since 0.1
 */
public final class Instruments {

    /** Control Criteria of ISMAP, read in the English reference translation; the Japanese text prevails. */
    public static final Instrument CONTROL_CRITERIA =
            instrument("CONTROL_CRITERIA", "ISMAP管理基準", "Control Criteria of ISMAP");

    /** Basic Regulations of ISMAP. */
    public static final Instrument BASIC_REGULATIONS =
            instrument("BASIC_REGULATIONS", "ISMAP基本規程", "Basic Regulations of ISMAP");

    /** ISMAP Cloud Service Registration Rules. */
    public static final Instrument SERVICE_REGISTRATION_RULES =
            instrument("SERVICE_REGISTRATION_RULES", "ISMAPクラウドサービス登録規則", "ISMAP Cloud Service Registration Rules");

    /** The guide to applying for registration of a cloud service. */
    public static final Instrument REGISTRATION_GUIDE = instrument(
            "REGISTRATION_GUIDE", "ISMAPクラウドサービス登録申請の手引き", "guide to applying for registration of a service");

    /** The ISMAP portal; the locator is the number of an article. */
    public static final Instrument PORTAL = instrument("PORTAL", "ISMAPポータル", "ISMAP portal");

    /** What the Digital Agency published on ISMAP-LIU. */
    public static final Instrument DIGITAL_AGENCY =
            instrument("DIGITAL_AGENCY", "デジタル庁公表資料", "publications of the Digital Agency");

    /** ISMAP-LIU Cloud Service Registration Rules. */
    public static final Instrument LIU_REGISTRATION_RULES =
            instrument("LIU_REGISTRATION_RULES", "ISMAP-LIUクラウドサービス登録規則", "ISMAP-LIU Cloud Service Registration Rules");

    /** The special measures of ISMAP-LIU. */
    public static final Instrument LIU_SPECIAL_MEASURES =
            instrument("LIU_SPECIAL_MEASURES", "ISMAP-LIU特別措置", "special measures of ISMAP-LIU");

    /** The press release of the Ministry of Internal Affairs and Communications of 2020-06-03. */
    public static final Instrument MIC_2020 =
            instrument("MIC_2020", "総務省報道資料（2020年6月3日）", "MIC press release of 2020-06-03");

    /** ISMAP Auditing Organisation Registration Rules. */
    public static final Instrument AUDITOR_REGISTRATION_RULES =
            instrument("AUDITOR_REGISTRATION_RULES", "ISMAP監査機関登録規則", "ISMAP Auditing Organisation Registration Rules");

    /** Information Security Audit Criteria of the Ministry of Economy, Trade and Industry. */
    public static final Instrument AUDIT_CRITERIA_METI =
            instrument("AUDIT_CRITERIA_METI", "情報セキュリティ監査基準", "Information Security Audit Criteria");

    /** Common Standards for Cybersecurity Measures for Government Agencies, of fiscal year 2025. */
    public static final Instrument COMMON_STANDARDS = instrument(
            "COMMON_STANDARDS",
            "政府機関等のサイバーセキュリティ対策のための統一基準（令和7年度版）",
            "Common Standards for Cybersecurity Measures for Government Agencies, FY2025");

    /** What was announced of the gBizID, the account with which an application is made. */
    public static final Instrument GBIZID =
            instrument("GBIZID", "GビズIDの有効期間に関する公表資料", "announcement on the term of a gBizID");

    private Instruments() {}

    private static Instrument instrument(String id, String ja, String en) {
        return new Instrument(id, Label.of(ja, en));
    }
}
