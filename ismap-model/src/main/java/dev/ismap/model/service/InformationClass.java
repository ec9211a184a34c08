package dev.ismap.model.service;

import dev.ismap.core.text.Label;
import dev.ismap.model.Named;

/**
 * A class of information of government agencies by its confidentiality (機密性の格付).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Named(ja = "機密性の格付", en = "confidentiality class")
public enum InformationClass {
    /** Class 1, the least confidential (機密性1情報). */
    @Named(ja = "機密性1情報", en = "confidentiality class 1 information")
    CLASS_1,
    /** Class 2, which ISMAP is designed for (機密性2情報). */
    @Named(ja = "機密性2情報", en = "confidentiality class 2 information")
    CLASS_2,
    /** Class 3, the most confidential (機密性3情報). */
    @Named(ja = "機密性3情報", en = "confidentiality class 3 information")
    CLASS_3;

    /**
     * It in words, the standard term of the field.
     *
     * @return the words
     */
    public Label label() {
        return Named.Labels.constant(this);
    }
}
