package dev.ismap.rules.report;

import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Provision;
import dev.ismap.core.text.Label;

/** Where rules stand, and how well that is known, in words. */
final class Places {

    private static final Label NO_PROVISION = Label.of("条項は未確認", "provision not found");

    private Places() {}

    static Label meaning(Basis basis) {
        return switch (basis) {
            case OFFICIAL -> Label.of("制度の文書、府省庁又はIPAの文書による", "texts issued by the programme, a ministry or IPA");
            case SECONDARY -> Label.of("規定を紹介する資料による", "texts of others that report the rule");
            case ASSUMED -> Label.of("確認できる資料がない", "no text at hand confirms it");
        };
    }

    static Label of(Provision provision) {
        Label instrument = provision.instrument().name();
        return provision
                .locator()
                .map(Places::place)
                .map(place -> Label.of(instrument.ja() + " " + place.ja(), instrument.en() + " " + place.en()))
                .orElseGet(() -> Label.of(
                        instrument.ja() + "（" + NO_PROVISION.ja() + "）",
                        instrument.en() + " (" + NO_PROVISION.en() + ")"));
    }

    static Label none() {
        return NO_PROVISION;
    }

    /** A locator is an id, the same in both languages, or one of these. */
    private static Label place(String locator) {
        return switch (locator) {
            case "ch. 3" -> Label.of("第3章", locator);
            case "term of an account" -> Label.of("アカウントの有効期間", "(term of an account)");
            case "Appendix 1" -> Label.of("附属書1", locator);
            case "general criteria 2.1 2.2" -> Label.of("一般基準2.1及び2.2", "general criteria 2.1 and 2.2");
            case "LIU introduction 2025-04-01" ->
                Label.of("ISMAP-LIUの紹介（2025年4月1日）", "introduction of ISMAP-LIU, 2025-04-01");
            default -> Label.same(locator);
        };
    }
}
