package dev.ismap.rules.internal;

import dev.ismap.core.determination.Case.Hashes;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ServiceRegister.RegistrationTerm;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The law by which a question is answered: the rule books, and what is asked of them (適用される規定).
 *
 * <p>{@code Ismap} hands it to whatever answers a question of law, so that no answer rests on another law than the one
 * that was asked.
 */
public interface ApplicableLaw {

    /**
     * The rules on registration of a cloud service in a programme.
     *
     * @param programme the programme
     * @return the rule book
     */
    RuleBook<?> serviceRules(Programme programme);

    /**
     * The rules on registration of an auditing organisation.
     *
     * @return the rule book
     */
    RuleBook<?> auditorRules();

    /**
     * The rules on procurement of a cloud service.
     *
     * @return the rule book
     */
    RuleBook<?> procurementRules();

    /**
     * How long a registration is valid, for a register.
     *
     * @return the term
     */
    RegistrationTerm registrationTerm();

    /**
     * Analyses a case.
     *
     * @param document the case
     * @param context the day asked about, and what is brought along
     * @return the determination, and what can be asked about it
     */
    Analysis analyse(IsmapDocument document, Context context);

    /**
     * Analyses a need.
     *
     * @param need the need
     * @param context the day asked about, and what is brought along
     * @param hashes by what the receipt names the need and the lists
     * @return the determination, and what can be asked about it
     */
    Analysis analyse(ProcurementNeed need, Context context, Hashes hashes);

    /**
     * What is odd in a need that names a service, and can be.
     *
     * @param need the need
     * @param context the day asked about, and what is brought along
     * @param answer what the list that is brought along answers of the service; empty where none is
     * @return the remarks
     */
    List<Remark> remarks(ProcurementNeed need, Context context, Optional<ListingAnswer> answer);

    /**
     * How long a registration is valid.
     *
     * @param periodEnd the last day of the audit period on which it rests
     * @param programme the programme in which the service is registered
     * @return the validity
     */
    default Validity validity(LocalDate periodEnd, Programme programme) {
        return new Validity(serviceRules(programme), periodEnd);
    }
}
