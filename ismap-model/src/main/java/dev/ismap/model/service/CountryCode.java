package dev.ismap.model.service;

import dev.ismap.model.Named;
import java.util.regex.Pattern;

/**
 * The code of a country (国コード), in the two capital letters of ISO 3166-1.
 *
 * <p>Whether the code is assigned to a country is not looked at, as that list changes without us; of some codes it says
 * that they never are ({@link #leftToUsers()}).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param letters the two letters, such as {@code JP}
 * @since 0.1
 */
@Named(ja = "国コード", en = "country code")
public record CountryCode(String letters) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

    private static final Pattern OF_USERS = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");

    /**
     * Creates a country code.
     *
     * @throws IllegalArgumentException if the text is not two capital letters
     */
    public CountryCode {
        if (!FORM.matcher(letters).matches()) {
            throw new IllegalArgumentException("A country code is two capital letters, such as JP");
        }
    }

    /**
     * Reads two capital letters.
     *
     * @param text the text
     * @return the code
     * @throws IllegalArgumentException if the text has another form
     */
    public static CountryCode parse(String text) {
        return new CountryCode(text);
    }

    /**
     * Whether ISO 3166-1 leaves the code to its users, and so gives it to no country: AA, QM to QZ, XA to XZ and ZZ.
     *
     * @return true if it is one of these
     */
    public boolean leftToUsers() {
        return OF_USERS.matcher(letters).matches();
    }

    /**
     * The two letters.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return letters;
    }
}
