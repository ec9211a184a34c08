package dev.ismap.model.control;

import dev.ismap.core.text.Label;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in another standard (参照箇所), such as clause 5.3.2 of ISO/IEC 27014:2013.
 *
 * <p>The clause is written as that standard numbers it: {@code 5.1b)} with the letter of an item, {@code A.6.1.1} in an
 * annex, {@code CLD.6.3.1} in ISO/IEC 27017, {@code AC-2} or {@code AC-19(4)} in NIST SP 800-53.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param standard the standard
 * @param clause the clause or control in it, not blank
 * @since 0.1
 */
public record Reference(ReferenceStandard standard, String clause) {

    private static final Pattern ITEM = Pattern.compile("[a-z]\\)$");

    /**
     * Creates a reference.
     *
     * @throws IllegalArgumentException if the clause is blank or has spaces around it
     */
    public Reference {
        Objects.requireNonNull(standard, "standard");
        if (clause.isBlank() || !clause.equals(clause.strip())) {
            throw new IllegalArgumentException("A reference names a clause, without spaces around it");
        }
    }

    /**
     * A reference to a clause.
     *
     * @param standard the standard
     * @param clause the clause
     * @return the reference
     * @throws IllegalArgumentException if the clause is blank or has spaces around it
     */
    public static Reference of(ReferenceStandard standard, String clause) {
        return new Reference(standard, clause);
    }

    /**
     * Reads a reference such as {@code 27014:2013 5.3.2} or {@code SP 800-53 r5 AC-2}: the short form of a standard,
     * a space and a clause.
     *
     * @param text the text
     * @return the reference
     * @throws IllegalArgumentException if it begins with no known standard or names no clause
     */
    public static Reference parse(String text) {
        for (ReferenceStandard standard : ReferenceStandard.values()) {
            int end = standard.code().length();
            if (text.startsWith(standard.code()) && text.startsWith(" ", end)) {
                return new Reference(standard, text.substring(end + 1));
            }
        }
        throw new IllegalArgumentException(
                "A reference is the short form of a standard, a space and a clause, such as 27002:2013 5.1.1");
    }

    /**
     * The clause without the letter of an item: the place that {@code 5.1b)} is an item of.
     *
     * @return the reference to the whole clause; this one where there is no letter
     */
    public Reference wholeClause() {
        Matcher item = ITEM.matcher(clause);
        return item.find() ? new Reference(standard, item.replaceFirst("")) : this;
    }

    /**
     * The reference in its short form.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return standard.code() + " " + clause;
    }

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
}
