package dev.ismap.rules.service;

import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.rules.internal.Limits;
import dev.ismap.rules.law.Terms;
import java.util.List;

/**
 * The rules on registration of a cloud service in ISMAP, as far as they are known.
 *
 * @since 0.1
 */
public final class ServiceRuleBook {

    /** The rules, in the order in which a reader should meet them. */
    private static final List<Rule<ServiceCase>> RULES = List.of(
            StatementRules.ID,
            StatementRules.ID_TERM,
            StatementRules.NAME,
            StatementRules.SCOPE,
            StatementRules.EXCLUDED_SERVICE,
            StatementRules.BASE,
            ControlRules.INHERITANCE,
            StatementRules.PICTURE,
            ControlRules.GOVERNANCE,
            ControlRules.MANAGEMENT,
            ControlRules.OBJECTIVES,
            ControlRules.BASIC,
            ControlRules.REASON,
            ControlRules.INDIVIDUAL_CONTROLS,
            ControlRules.CHANGES,
            ControlRules.DEPTH,
            StatementRules.CRITICAL_AREAS,
            AuditRules.LONGEST_PERIOD,
            AuditRules.SHORTEST_PERIOD,
            AuditRules.GAPLESS_PERIOD,
            StatementRules.SUBSEQUENT_EVENTS,
            StatementRules.REPRESENTATION,
            StatementRules.SIGNATORY,
            StatementRules.DISCLOSURES,
            AuditRules.AUDITOR,
            AuditRules.REPORT,
            AuditRules.FINDINGS,
            AuditRules.MANAGEMENT_CYCLE,
            AuditRules.RENEWAL_IN_TIME);

    /** The rule book as enacted. */
    private static final RuleBook<ServiceCase> BOOK = enacted();

    private ServiceRuleBook() {}

    /**
     * The rules as they are law.
     *
     * @return the rule book
     */
    public static RuleBook<ServiceCase> asEnacted() {
        return BOOK;
    }

    /**
     * The rules on registration of a cloud service in ISMAP-LIU as they are law, those of ISMAP among them.
     *
     * @return the rule book
     */
    public static RuleBook<ServiceCase> liuAsEnacted() {
        return LiuRuleBook.asEnacted();
    }

    private static RuleBook<ServiceCase> enacted() {
        RuleBook.Builder<ServiceCase> builder = RuleBook.<ServiceCase>of(
                        "ismap-service-registration",
                        Label.of("ISMAPクラウドサービス登録の規則", "Rules on registration of a cloud service in ISMAP"),
                        Terms.PROGRAMME_START,
                        Limits.KNOWN_TO)
                .rules(RULES)
                .notes(ServiceNotes.ALL)
                .constraints(ServiceFacts.CONSTRAINTS)
                .decider(new ServiceDecider())
                .notCovered(Limits.notCovered())
                .authority(Limits.AUTHORITY)
                .remarks(ServiceRemarks.ALL)
                .setAside(ServiceRemarks::setAside);
        Terms.asEnacted().forEach(builder::parameter);
        return builder.build();
    }
}
