package dev.ismap.rules.service;

import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.rules.internal.Limits;
import dev.ismap.rules.law.Terms;
import java.util.List;

/**
 * The rules on registration of a cloud service in ISMAP-LIU, as far as they are known.
 *
 * <p>A statement under ISMAP-LIU must meet what one under ISMAP meets, so that all of those rules stand here too, and
 * those of ISMAP-LIU after them. The regime changed on 2025-04-01: until the day before, an agency had to assess the
 * impact before registration; since then the agency that buys confirms it.
 *
 */
final class LiuRuleBook {

    /** The rule book as enacted. */
    private static final RuleBook<ServiceCase> BOOK = enacted();

    private LiuRuleBook() {}

    /** The rules as they are law. */
    static RuleBook<ServiceCase> asEnacted() {
        return BOOK;
    }

    private static RuleBook<ServiceCase> enacted() {
        RuleBook<ServiceCase> ismap = ServiceRuleBook.asEnacted();
        RuleBook.Builder<ServiceCase> builder = RuleBook.<ServiceCase>of(
                        "ismap-liu-service-registration",
                        Label.of("ISMAP-LIUクラウドサービス登録の規則", "Rules on registration of a cloud service in ISMAP-LIU"),
                        Terms.LIU_START,
                        Limits.KNOWN_TO)
                .rules(ismap.rules())
                .rules(List.of(
                        LiuRules.SOFTWARE,
                        LiuRules.LOW_RISK,
                        LiuRules.TARGET_WORK,
                        LiuRules.PRE_APPLICATION,
                        LiuRules.THREE_LAYERS,
                        LiuRules.INTERNAL_AUDIT,
                        LiuRules.SPECIAL_MEASURES))
                .notes(ismap.notes())
                .constraints(ismap.constraints())
                .decider(ismap.decider().orElseThrow())
                .notes(List.of(LiuRules.CONFIRMED_BY_BUYER))
                .notCovered(Limits.notCovered())
                .authority(Limits.AUTHORITY)
                .remarks(ismap.remarks())
                .setAside(ismap.setAside());
        Terms.asEnacted().forEach(builder::parameter);
        return builder.build();
    }
}
