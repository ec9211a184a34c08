package dev.ismap.model.control;

import dev.ismap.core.text.Label;

/**
 * A standard that ISMAP's control standard goes back to, or that it can be mapped to.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum ReferenceStandard {
    /** ISO/IEC 27014:2013, governance of information security. The governance criteria refer to it. */
    ISO_IEC_27014_2013("27014:2013", "ISO/IEC 27014:2013"),
    /**
     * JIS Q 27001:2014, information security management systems. The management criteria refer to it. It is the
     * Japanese standard identical with {@link #ISO_IEC_27001_2013}; there is no ISO/IEC 27001:2014.
     */
    JIS_Q_27001_2014("27001:2014", "JIS Q 27001:2014"),
    /** ISO/IEC 27001:2013, clauses 4 to 10 and Annex A ({@code A.5.1.1}). Its Annex A numbers as 27002:2013 does. */
    ISO_IEC_27001_2013("27001:2013", "ISO/IEC 27001:2013"),
    /** ISO/IEC 27002:2013, information security controls. The controls criteria are built on it. */
    ISO_IEC_27002_2013("27002:2013", "ISO/IEC 27002:2013"),
    /** ISO/IEC 27002:2022, the next edition, which is numbered afresh. */
    ISO_IEC_27002_2022("27002:2022", "ISO/IEC 27002:2022"),
    /** ISO/IEC 27017:2015, controls for cloud services. Controls of its own are numbered {@code CLD.6.3.1}. */
    ISO_IEC_27017_2015("27017:2015", "ISO/IEC 27017:2015"),
    /** NIST SP 800-53 revision 5, security and privacy controls. It is mapped through ISO/IEC 27001:2013 only. */
    NIST_SP_800_53_R5("SP 800-53 r5", "NIST SP 800-53 Rev. 5");

    private final String code;
    private final String name;

    ReferenceStandard(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /**
     * The short form, as references write it: {@code 27002:2013}.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * The number of the standard in full: {@code ISO/IEC 27002:2013}.
     *
     * @return the name, the same in both languages
     */
    public Label label() {
        return Label.same(name);
    }
}
