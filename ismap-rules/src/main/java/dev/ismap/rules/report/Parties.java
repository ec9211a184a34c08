package dev.ismap.rules.report;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;

/**
 * Whose case a case is, and who has the say on it.
 *
 * @param matter what is determined
 * @param party the party whose case it is
 * @param authority whose word counts on a departure or on a matter of judgement
 * @param decides who decides in the end, as a sentence
 * @param hasFiling whether there is a filing at all: a need is not filed
 */
record Parties(Label matter, Label party, Label authority, Label decides, boolean hasFiling) {

    private static final Label COMMITTEE = Label.of("運営委員会", "the Steering Committee");
    private static final Label COMMITTEE_DECIDES =
            Label.of("登録の可否は、ISMAP運営委員会が決定する。", "The ISMAP Steering Committee decides.");
    private static final Label AGENCY = Label.of("調達府省庁等", "the procuring agency");

    private static final Parties SERVICE = new Parties(
            Label.of("クラウドサービスの登録申請", "registration of a cloud service"),
            Label.of("申請者", "the applicant"),
            COMMITTEE,
            COMMITTEE_DECIDES,
            true);
    private static final Parties AUDITOR = new Parties(
            Label.of("監査機関の登録申請", "registration of an auditing organisation"),
            Label.of("申請する監査機関", "the applying auditor"),
            COMMITTEE,
            COMMITTEE_DECIDES,
            true);
    private static final Parties NEED = new Parties(
            Label.of("調達の要件", "procurement need"),
            AGENCY,
            AGENCY,
            Label.of("調達の可否は、調達府省庁等が判断する。", "The procuring agency decides."),
            false);

    static Parties of(Determination determination) {
        String kind = determination.about().getOrDefault("kind", "");
        if (kind.equals(DocumentKind.PROCUREMENT_NEED.text())) {
            return NEED;
        }
        return kind.equals(DocumentKind.AUDITOR_REGISTRATION.text()) ? AUDITOR : SERVICE;
    }
}
