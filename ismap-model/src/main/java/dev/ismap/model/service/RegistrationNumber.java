package dev.ismap.model.service;

import dev.ismap.model.Term;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a registered cloud service (登録番号), such as {@code C21-0012-2}.
 *
 * <p>It is {@code C}, the last two digits of a year, a running number of four digits that goes on from year to year,
 * and {@code 2}. That is the one form seen so far: no number of an ISMAP-LIU registration has been, and a number of
 * another form is refused rather than guessed at. Gaps between numbers are normal. A number lives through renewals.
 *
 * <p>This class is immutable and thread-safe. Numbers are ordered by year, then by running number.
 *
 * @param year the year it was given in, from 2000 to 2099
 * @param running the running number, from 0 to 9999
 * @since 0.1
 */
@Term(ja = "登録番号", en = "registration number")
public record RegistrationNumber(int year, int running) implements Comparable<RegistrationNumber> {

    private static final Pattern FORM = Pattern.compile("C([0-9]{2})-([0-9]{4})-2");

    /**
     * Creates a registration number.
     *
     * @throws IllegalArgumentException if the year or the running number has no place in the form
     */
    public RegistrationNumber {
        if (year < 2000 || year > 2099 || running < 0 || running > 9999) {
            throw new IllegalArgumentException("A registration number has a year from 2000 to 2099 and a running number"
                    + " from 0 to 9999, but these were " + year + " and " + running);
        }
    }

    /**
     * Reads a number such as {@code C21-0012-2}, in half-width characters.
     *
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if the text has another form
     */
    public static RegistrationNumber parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A registration number is written like C21-0012-2");
        }
        return new RegistrationNumber(2000 + Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(RegistrationNumber other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : Integer.compare(running, other.running);
    }

    /**
     * The number as the list prints it.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return "C" + digits(year - 2000, 2) + "-" + digits(running, 4) + "-2";
    }

    // String.format would ask for the default locale.
    private static String digits(int number, int length) {
        String text = Integer.toString(number);
        return "0".repeat(length - text.length()) + text;
    }
}
