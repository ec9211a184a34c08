package dev.ismap.examples.text;

import dev.ismap.core.condition.Evidence.Expectation;
import dev.ismap.core.determination.OpenMatter;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.law.AuthorityWord;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.Provision;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;

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
            case OFFICIAL -> Label.of("公式に公表された文書による", "texts issued by the programme itself");
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

    static Label of(AuthorityWord word, Parties parties) {
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
                .map(locator -> Label.of(instrument.ja() + " " + locator, instrument.en() + " " + locator))
                .orElseGet(() -> Label.of(instrument.ja() + "（条項は未確認）", instrument.en() + " (provision not found)"));
    }

    public static Label noProvision() {
        return Label.of("条項は未確認", "provision not found");
    }

    /** A value as evidence prints it: true and false become words, the rest stands as the case has it. */
    public static String value(String value, Language language) {
        return switch (value) {
            case "" -> Label.of("（記載なし）", "(none)").in(language);
            case "true" -> Label.of("はい", "yes").in(language);
            case "false" -> Label.of("いいえ", "no").in(language);
            case "NOT_APPLICABLE" -> Label.of("該当なし", "does not apply").in(language);
            default -> value;
        };
    }

    /** What is not true is false; of other values many are left. */
    private static Label not(String raw, String value, Language language) {
        return switch (raw) {
            case "true" -> Label.same(value("false", language));
            case "false" -> Label.same(value("true", language));
            default -> Label.of(value + " 以外", "anything but " + value);
        };
    }

    public static String of(Expectation expectation, Language language) {
        String value = value(expectation.value(), language);
        String values = expectation.value().replace("|", language == Language.JA ? "、" : ", ");
        boolean one = expectation.value().indexOf('|') < 0;
        Label words = switch (expectation.relation()) {
            case EQUAL -> Label.same(value);
            case NOT_EQUAL -> not(expectation.value(), value, language);
            case NOT_AFTER -> Label.of(value + " 以前", value + " or earlier");
            case NOT_BEFORE -> Label.of(value + " 以後", value + " or later");
            case ONE_OF -> one ? Label.same(value) : Label.of(values + " のいずれか", "one of " + values);
            case NONE_OF ->
                one ? not(expectation.value(), value, language) : Label.of(values + " のいずれでもないこと", "none of " + values);
            case STATED -> Label.of("記載があること", "something stated");
            case BLANK -> Label.of("記載がないこと", "nothing stated");
            case WITHIN -> Label.of("該当する項目がないこと", "none");
            case NOT_WITHIN -> Label.of("該当する項目があること", "at least one");
        };
        return words.in(language);
    }
}
