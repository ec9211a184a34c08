package dev.ismap.examples.text;

import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.Provision;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;

/** The words for what a determination says in constants. The constant stands beside them, as the JSON has it. */
public final class Names {

    private Names() {}

    static Label of(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> Label.of("適格 (ELIGIBLE)", "ELIGIBLE");
            case INELIGIBLE -> Label.of("不適格 (INELIGIBLE)", "INELIGIBLE");
            case UNDETERMINED -> Label.of("未確定 (UNDETERMINED)", "UNDETERMINED");
        };
    }

    /** A kind of document. */
    public static Label of(DocumentKind kind) {
        String constant = " (" + kind.text() + ")";
        return Label.of(kind.label().ja() + constant, kind.label().en() + constant);
    }

    public static Label of(Force force) {
        return switch (force) {
            case MUST -> Label.of("必須 (MUST)", "MUST");
            case IN_PRINCIPLE -> Label.of("原則 (IN_PRINCIPLE)", "IN_PRINCIPLE");
            case JUDGEMENT -> Label.of("権限ある機関の判断 (JUDGEMENT)", "JUDGEMENT");
            case ADVICE -> Label.of("参考 (ADVICE)", "ADVICE");
        };
    }

    public static Label of(Basis basis) {
        return switch (basis) {
            case OFFICIAL -> Label.of("公式資料 (OFFICIAL)", "OFFICIAL");
            case SECONDARY -> Label.of("二次資料 (SECONDARY)", "SECONDARY");
            case ASSUMED -> Label.of("推定 (ASSUMED)", "ASSUMED");
        };
    }

    public static Label meaning(Basis basis) {
        return switch (basis) {
            case OFFICIAL -> Label.of("制度の文書、府省庁又はIPAの文書による", "texts issued by the programme, a ministry or IPA");
            case SECONDARY -> Label.of("規定を紹介する資料による", "texts of others that report the rule");
            case ASSUMED -> Label.of("確認できる資料がない", "no text at hand confirms it");
        };
    }

    static Label of(OpenMatter.Reason reason, Parties parties) {
        return switch (reason) {
            case MISSING_FACT -> Label.of("事実の不足 (MISSING_FACT)", "Missing facts (MISSING_FACT)");
            case LAW_NOT_KNOWN -> Label.of("規定の不明点 (LAW_NOT_KNOWN)", "The law is not known (LAW_NOT_KNOWN)");
            case JUDGEMENT ->
                Label.of(
                        parties.authority().ja() + "の判断 (JUDGEMENT)",
                        "The judgement of " + parties.authority().en() + " (JUDGEMENT)");
        };
    }

    static Label of(AuthorityRuling word, Parties parties) {
        String ja = parties.authority().ja();
        String en = parties.authority().en();
        return switch (word) {
            case ACCEPTED -> Label.of(ja + "が容認 (ACCEPTED)", "accepted by " + en + " (ACCEPTED)");
            case REFUSED -> Label.of(ja + "が不承認 (REFUSED)", "refused by " + en + " (REFUSED)");
        };
    }

    public static Label of(Provision provision) {
        Label instrument = provision.instrument().name();
        return provision
                .locator()
                .map(Names::place)
                .map(place -> Label.of(instrument.ja() + " " + place.ja(), instrument.en() + " " + place.en()))
                .orElseGet(() -> Label.of(instrument.ja() + "（条項は未確認）", instrument.en() + " (provision not found)"));
    }

    /** A locator is an id, the same in both languages, or one of these. */
    private static Label place(String locator) {
        return switch (locator) {
            case "ch. 3" -> Label.of("第3章", locator);
            case "term of an account" -> Label.of("アカウントの有効期間", locator);
            case "Appendix 1" -> Label.of("附属書1", locator);
            case "general criteria 2.1 2.2" -> Label.of("一般基準2.1及び2.2", "general criteria 2.1 and 2.2");
            case "LIU introduction 2025-04-01" ->
                Label.of("ISMAP-LIUの紹介（2025年4月1日）", "introduction of ISMAP-LIU, 2025-04-01");
            default -> Label.same(locator);
        };
    }

    static Label noProvision() {
        return Label.of("条項は未確認", "provision not found");
    }
}
