package dev.ismap.model.service;

import dev.ismap.model.Named;
import dev.ismap.model.internal.problem.Characters;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a registered cloud service (登録番号), such as {@code C21-0012-2}.
 *
 * <p>Every number seen so far is {@code C}, the last two digits of a year, a running number of four digits that goes on
 * from year to year, and {@code 2} ({@link #hasUsualForm()}). No number of an ISMAP-LIU registration has been seen, so a
 * number of another form is kept as it stands. Gaps between numbers are normal. A number stays the same through renewals.
 *
 * <p>This class is immutable and thread-safe. Numbers are ordered by their texts, which is by year and running number
 * where they have the usual form.
 *
 * @param text the number as the list prints it, in half-width characters: 1 to 60 of them, with no space at either end
 * @since 0.1
 */
@Named(ja = "登録番号", en = "registration number")
public record RegistrationNumber(String text) implements Comparable<RegistrationNumber> {

    private static final Pattern FORM = Pattern.compile(Characters.HALF_WIDTH);
    private static final String USUAL_FORM = "C00-0000-2"; // 0 stands for any digit

    /**
     * Creates a registration number.
     *
     * @throws IllegalArgumentException if the text is blank or too long, or holds full-width or control characters
     */
    public RegistrationNumber {
        if (!hasUsualForm(text) && !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "A registration number is 1 to 60 half-width characters, such as C21-0012-2");
        }
    }

    /**
     * A number of the usual form.
     *
     * @param year the year it was given in, from 2000 to 2099
     * @param running the running number, from 0 to 9999
     * @return the number
     * @throws IllegalArgumentException if the year or the running number has no place in the form
     */
    public static RegistrationNumber of(int year, int running) {
        if (year < 2000 || year > 2099 || running < 0 || running > 9999) {
            throw new IllegalArgumentException("A registration number has a year from 2000 to 2099 and a running number"
                    + " from 0 to 9999, but these were " + year + " and " + running);
        }
        return new RegistrationNumber(String.format(Locale.ROOT, "C%02d-%04d-2", year - 2000, running));
    }

    /**
     * Reads a number such as {@code C21-0012-2}, in half-width characters.
     *
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if the text is blank or too long, or holds full-width or control characters
     */
    public static RegistrationNumber parse(String text) {
        return new RegistrationNumber(text);
    }

    /**
     * Whether the number has the form that every number seen so far has.
     *
     * @return true if it has
     */
    public boolean hasUsualForm() {
        return hasUsualForm(text);
    }

    /** By hand, as a list has many. */
    private static boolean hasUsualForm(String text) {
        boolean usual = text.length() == USUAL_FORM.length();
        for (int i = 0; usual && i < USUAL_FORM.length(); i++) {
            char wanted = USUAL_FORM.charAt(i);
            char found = text.charAt(i);
            usual = wanted == '0' ? '0' <= found && found <= '9' : found == wanted;
        }
        return usual;
    }

    @Override
    public int compareTo(RegistrationNumber other) {
        return text.compareTo(other.text);
    }

    /**
     * The number as the list prints it.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return text;
    }
}
