package dev.ismap.rules.auditor;

import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import dev.ismap.rules.internal.Limits;
import dev.ismap.rules.law.Terms;
import java.util.List;

/**
 * The rules on registration of an auditing organisation, as far as they are known.
 *
 * @since 0.1
 */
public final class AuditorRuleBook {

    private static final List<Rule<AuditorCase>> RULES = List.of(
            AuditorRules.FORM,
            AuditorRules.WINDOW,
            AuditorRules.ID,
            AuditorRules.ID_TERM,
            AuditorRules.SYSTEM,
            AuditorRules.SERVICE_LIST,
            AuditorRules.PEOPLE,
            AuditorRules.QUALITY,
            AuditorRules.INDEPENDENCE);

    private static final List<Label> NOT_COVERED = List.of(
            Label.of("助言を行った対象を監査することの可否", "whether an auditor may audit what it advised on"),
            Label.of("監査機関の登録の有効期間", "the term of an auditor's registration"));

    /** The rule book as enacted. */
    private static final RuleBook<AuditorCase> BOOK =
            begin("ismap-auditor-registration").build();

    private AuditorRuleBook() {}

    /**
     * The rules as they are law.
     *
     * @return the rule book
     */
    public static RuleBook<AuditorCase> asEnacted() {
        return BOOK;
    }

    /**
     * The rules as they are law, with the assumption that a registration lasts for a term (A-TERM).
     *
     * <p>Two years are often said; no text at hand confirms that there is a term. The rule advises and never decides.
     *
     * @param term the term, counted from the day of registration
     * @return another rule book
     */
    public static RuleBook<AuditorCase> assumingTerm(Term term) {
        return begin("ismap-auditor-registration-assuming-term")
                .rules(List.of(AuditorRules.TERM))
                .parameter(Terms.AUDITOR_REGISTRATION, Timeline.from(Terms.PROGRAMME_START, term))
                .build();
    }

    private static RuleBook.Builder<AuditorCase> begin(String id) {
        return RuleBook.<AuditorCase>of(
                        id,
                        Label.of("ISMAP監査機関登録の規則", "Rules on registration of an auditing organisation"),
                        Terms.PROGRAMME_START,
                        Limits.KNOWN_TO)
                .rules(RULES)
                .remarks(AuditorRemarks.ALL)
                .parameter(Terms.GBIZID, Terms.asEnacted(Terms.GBIZID))
                .notCovered(Limits.notCovered())
                .authority(Limits.AUTHORITY)
                .notCovered(NOT_COVERED);
    }
}
