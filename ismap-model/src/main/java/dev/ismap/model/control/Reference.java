package dev.ismap.model.control;

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
}
