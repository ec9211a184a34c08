package dev.ismap.model.service;

import dev.ismap.model.Named;
import java.util.regex.Pattern;

/**
 * The number that Japan's tax agency gives a corporation (法人番号).
 *
 * <p>It has thirteen digits. Whether such a corporation exists is not looked at.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param digits the thirteen digits
 * @since 0.1
 */
@Named(ja = "法人番号", en = "corporate number")
public record CorporateNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{13}");

    /**
     * Creates a corporate number.
     *
     * @throws IllegalArgumentException if the text is not thirteen half-width digits
     */
    public CorporateNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("A corporate number is thirteen digits");
        }
    }

    /**
     * Reads thirteen half-width digits.
     *
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if the text has another form
     */
    public static CorporateNumber parse(String text) {
        return new CorporateNumber(text);
    }

    /**
     * The thirteen digits.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return digits;
    }
}
