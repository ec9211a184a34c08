package dev.ismap.rules.law;

import dev.ismap.core.law.Instrument;
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

    private Instruments() {}

    private static Instrument instrument(String id, String ja, String en) {
        return new Instrument(id, Label.of(ja, en));
    }
}
