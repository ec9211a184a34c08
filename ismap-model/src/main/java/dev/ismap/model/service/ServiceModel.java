package dev.ismap.model.service;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * A service model of cloud computing (サービスモデル).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "サービスモデル", en = "service model")
public enum ServiceModel {
    /** Infrastructure as a service. */
    @Term(ja = "IaaS", en = "IaaS")
    IAAS,
    /** Platform as a service. */
    @Term(ja = "PaaS", en = "PaaS")
    PAAS,
    /** Software as a service. */
    @Term(ja = "SaaS", en = "SaaS")
    SAAS;

    /**
     * It in words, the standard term of the field.
     *
     * @return the words
     */
    public Label label() {
        return TermOf.constant(this);
    }
}
