package dev.ismap.rules.procurement;

import dev.ismap.core.law.Basis;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.LegalNote.Nature;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.rules.internal.Limits;
import dev.ismap.rules.law.Instruments;
import dev.ismap.rules.law.Terms;
import java.util.List;
import java.util.Optional;

/**
 * The rules on procurement of a cloud service by an agency, as far as they are known.
 *
 * <p>They follow the law of the day asked about. That a service is not listed is an exception to a principle, which
 * whoever in the agency may grant exceptions can accept.
 *
 * @since 0.1
 */
public final class ProcurementRuleBook {

    private static final List<Rule<NeedCase>> RULES = List.of(
            NeedRules.CHOICE,
            NeedRules.CLASS_3_INFORMATION,
            NeedRules.STANDARD_TERMS,
            NeedRules.TERM,
            NeedRules.SCOPE,
            NeedRules.LIU,
            NeedRules.GENERATIVE_AI,
            NeedRules.SPECIFICATION);

    private static final List<LegalNote> NOTES = List.of(
            new LegalNote(
                    "P-LISTED",
                    Nature.DERIVATION,
                    Label.of("登録の有無", "Whether the service is listed"),
                    Label.of(
                            "選定するクラウドサービスそのものが、基準日にリストに掲載されているかをいう。事業者や基盤となるサービスの掲載では足りない。",
                            "Whether the very service is listed on the day asked about; that its provider or its"
                                    + " platform is does not do."),
                    Optional.of(Provision.of(Instruments.PORTAL, "KB0010301")),
                    Basis.OFFICIAL,
                    InForce.since("2020-06-03")),
            new LegalNote(
                    "P-EXCEPTION",
                    Nature.NOTE,
                    Label.of("原則に対する例外", "Exception to the principle"),
                    Label.of(
                            "掲載のないサービスの選定は、一律に禁じられているのではなく、原則に対する例外となる。",
                            "To choose a service that is not listed is an exception to a principle, not a flat ban."),
                    Optional.of(Provision.of(Instruments.COMMON_STANDARDS, "4.2.1(2)(c)")),
                    Basis.OFFICIAL,
                    InForce.attested("2025-07-01")));

    private static final List<Label> NOT_COVERED =
            List.of(Label.of("調達府省庁等が行うAIに係るリスクへの対応", "the procuring agency's own AI risk work"));

    /** The rule book as enacted. */
    private static final RuleBook<NeedCase> BOOK = enacted();

    private ProcurementRuleBook() {}

    /**
     * The rules as they are law.
     *
     * @return the rule book
     */
    public static RuleBook<NeedCase> asEnacted() {
        return BOOK;
    }

    private static RuleBook<NeedCase> enacted() {
        return RuleBook.<NeedCase>of(
                        "ismap-procurement",
                        Label.of("クラウドサービスの調達の規則", "Rules on procurement of a cloud service"),
                        Terms.PROGRAMME_START,
                        Limits.KNOWN_TO)
                .rules(RULES)
                .notes(NOTES)
                .constraints(NeedFacts.CONSTRAINTS)
                .notCovered(Limits.notCovered())
                .authority(Limits.AUTHORITY)
                .notCovered(NOT_COVERED)
                .remarks(NeedRemarks.ALL)
                .setAside(NeedRemarks::setAside)
                .parameter(Terms.REGISTRATION, Terms.asEnacted(Terms.REGISTRATION))
                .build();
    }
}
