package dev.ismap.rules.internal;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.rule.Remark.Kind.Seen;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.Messages;
import dev.ismap.core.text.Label;
import dev.ismap.rules.law.Instruments;
import dev.ismap.rules.law.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The term of an account of gBizID, with which services and auditing organisations apply alike. */
public final class AccountTerm {

    private AccountTerm() {}

    /**
     * That the account was issued after the case was filed: it may be another one, or one that was renewed.
     *
     * @param issued the day on which it was issued
     * @param filed tells when a case was filed, where it says so
     * @param <C> the type of the case
     * @return the kind of remark
     */
    public static <C> Remark.Kind<C> issuedAfterFiling(
            Fact<C, LocalDate> issued, Function<C, Optional<LocalDate>> filed) {
        return Remark.Kind.of(
                "GBIZID_ISSUED_AFTER_FILING",
                Label.of("GビズIDの発行日が、申請日より後である。", "The gBizID was issued after the day of filing."),
                subject -> issued
                        .of(subject)
                        .known()
                        .flatMap(day -> filed.apply(subject)
                                .filter(day::isAfter)
                                .map(filing -> new Seen(
                                        List.of(issued.path(), "/filedOn"),
                                        Label.of(
                                                "GビズIDの発行日（" + day + "）が、申請日（" + filing + "）より後である。",
                                                "The gBizID was issued on " + day + ", after the day of filing, "
                                                        + filing + "."))))
                        .stream()
                        .toList());
    }

    /**
     * That the account has not expired when the case is filed.
     *
     * <p>An account that was issued before the term was brought in runs from that day. The later of its two last days
     * counts, so that it suffices that the day of filing is not after one of them.
     *
     * @param id the id of the rule
     * @param issued the day on which it was issued
     * @param filed the day of filing
     * @param <C> the type of the case
     * @return the rule, which advises
     */
    public static <C> Rule<C> rule(String id, Fact<C, LocalDate> issued, Fact<C, LocalDate> filed) {
        DayExpression<C> day = DayExpression.of(filed);
        return Rule.<C>of(id)
                .title("GビズIDの有効期間", "gBizID has not expired")
                .provision(Provision.of(Instruments.GBIZID, "term of an account"))
                .binds(Force.ADVICE, Basis.SECONDARY, InForce.since(Terms.GBIZID_TERM_START.toString()))
                .asks(Condition.anyOf(
                        Condition.notAfter(
                                day,
                                DayExpression.<C>of(Terms.GBIZID_TERM_START).lastDayOf(Terms.GBIZID)),
                        Condition.notAfter(day, DayExpression.of(issued).lastDayOf(Terms.GBIZID))))
                .words(Messages.of(
                                Label.of(
                                        "申請日に有効期間が満了しているGビズIDを用いるものではない。",
                                        "No gBizID that had expired by the day of filing is used to apply."),
                                Label.of(
                                        "GビズIDの有効期間が、申請日までに満了している。更新するまで、申請に用いることができない。",
                                        "The gBizID had expired on the day of filing: until it is renewed it can't be"
                                                + " used to apply."),
                                Label.of(
                                        "GビズIDの発行日を確かめ、有効期間が満了しているときは更新する。",
                                        "See when the gBizID was issued, and renew it where it has expired."))
                        .withNotApplicable(
                                "GビズIDに有効期間が設けられる前（2026年6月30日以前）の申請である。",
                                "The case is filed before gBizIDs run for a term, which is from 2026-07-01 on."))
                .build();
    }
}
