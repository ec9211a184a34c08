package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.util.List;
import java.util.Objects;

/**
 * A person in charge of audits (業務執行責任者又は業務実施責任者).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param qualifications the qualifications the person holds; an empty list says none
 * @param experienced whether the person has the experience
 * @since 0.1
 */
@Term(ja = "監査の責任者", en = "person in charge of an audit")
public record PersonInCharge(
        @Term(ja = "保有する資格", en = "qualifications held") Input<List<AuditorQualification>> qualifications,
        @Term(ja = "実務経験の有無", en = "experience") Input<Boolean> experienced)
        implements PersonInChargeWithers {

    /** Creates a person in charge. */
    public PersonInCharge {
        qualifications = qualifications.map(List::copyOf);
        Objects.requireNonNull(experienced, "experienced");
    }

    /**
     * A person in charge of whom nothing is said yet.
     *
     * @return the person in charge
     */
    public static PersonInCharge none() {
        return new PersonInCharge(Input.notAsked(), Input.notAsked());
    }
}
