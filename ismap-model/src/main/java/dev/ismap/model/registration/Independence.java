package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.util.Optional;

/**
 * How independent an auditing organisation is of a provider that it audits (独立性).
 *
 * <p>Where no provider is named, the question does not arise.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provider the provider that is audited, if there is one
 * @param noCloseInterest whether there is no close interest in the provider
 * @param notAuditedParty whether it is not itself the audited party
 * @param independentInMind whether it is independent in mind
 * @param advisedOnAudited whether it advised on what it audits
 * @since 0.1
 */
@Term(ja = "監査機関の独立性", en = "independence")
public record Independence(
        @Term(ja = "監査対象のクラウドサービス事業者", en = "provider that is audited")
        Optional<String> provider,

        @Term(ja = "密接な利害関係の不存在", en = "absence of a close interest")
        Input<Boolean> noCloseInterest,

        @Term(ja = "被監査主体でないこと", en = "not being the audited party")
        Input<Boolean> notAuditedParty,

        @Term(ja = "精神上の独立性", en = "independence in mind") Input<Boolean> independentInMind,

        @Term(ja = "監査対象に関する助言の提供", en = "advice on what is audited")
        Input<Boolean> advisedOnAudited)
        implements IndependenceWithers {

    /** Creates independence. */
    public Independence {
        IndependenceWithers.requireAll(provider, noCloseInterest, notAuditedParty, independentInMind, advisedOnAudited);
    }

    /**
     * Independence of which nothing is said yet.
     *
     * @return the independence
     */
    public static Independence none() {
        return new Independence(
                Optional.empty(), Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
    }
}
