package dev.ismap.model.service;

import dev.ismap.model.Term;

/**
 * A class of information of government agencies by its confidentiality (機密性の格付).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "機密性の格付", en = "confidentiality class")
public enum InformationClass {
    /** Information that needs no special handling (機密性1情報). */
    @Term(ja = "機密性1情報", en = "confidentiality class 1 information")
    CLASS_1,
    /** Information whose leak may harm rights or the work of the government (機密性2情報). */
    @Term(ja = "機密性2情報", en = "confidentiality class 2 information")
    CLASS_2,
    /** Information to be handled as a secret document (機密性3情報). */
    @Term(ja = "機密性3情報", en = "confidentiality class 3 information")
    CLASS_3
}
