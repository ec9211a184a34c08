package dev.ismap.model.json;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.internal.problem.Characters;
import dev.ismap.model.service.CorporateNumber;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The types that are written as a text, and the form of each. */
final class Scalars {

    private static final String MONTH_AND_DAY = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    /** A day. */
    static final Shape.Text DAY = new Shape.Text(
                    Label.of(
                            "暦にある日付（半角でYYYY-MM-DD、例 2024-03-31）",
                            "a day of the calendar as YYYY-MM-DD in ASCII digits, such as 2024-03-31"),
                    "^[0-9]{4}-" + MONTH_AND_DAY + "$",
                    Optional.of(new Shape.Format("date", Optional.empty())),
                    Scalars::day)
            .exact();

    /** Any text of one line. */
    static final Shape.Text TEXT = new Shape.Text(
            Label.of("文字列（1行）", "a text of one line"), Characters.PATTERN, Optional.empty(), text -> text);

    /** A description, a reason or a remark: a text of one line or several. */
    static final Shape.Text LINES = new Shape.Text(
            Label.of("文字列（改行可）", "a text, which may have line breaks"),
            Characters.PATTERN_OF_LINES,
            Optional.empty(),
            text -> text);

    /** A day, a month or a year, or on or before a day. */
    static final Shape.Text PARTIAL_DATE = new Shape.Text(
            Label.of(
                    "暦にある日付、月又は年（半角でYYYY-MM-DD、YYYY-MM又はYYYY。ある日以前であれば../YYYY-MM-DD）",
                    "a day, a month or a year of the calendar as YYYY-MM-DD, YYYY-MM or YYYY in ASCII digits, or"
                            + " ../YYYY-MM-DD for on or before a day"),
            "^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|\\.\\./[0-9]{4}-" + MONTH_AND_DAY + ")$",
            Optional.of(new Shape.Format("date", Optional.of("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))),
            PartialDate::parse);

    /** The id of a control. */
    static final Shape.Text CONTROL_ID = new Shape.Text(
                    Label.of(
                            "管理策番号（半角、例 5.1.1、6.3.P、6.1.1.13.PB）",
                            "a control id in ASCII characters, such as 5.1.1, 6.3.P or 6.1.1.13.PB"),
                    "^[1-9][0-9]{0,2}((\\.[1-9][0-9]{0,2}){1,3}(\\.(PB|P|B))?)?$",
                    Optional.empty(),
                    ControlId::parse)
            .exact();

    /** The registration number of a cloud service. */
    static final Shape.Text REGISTRATION_NUMBER = new Shape.Text(
                    Label.of("登録番号（半角、例 C21-0012-2）", "a registration number in ASCII characters, such as C21-0012-2"),
                    Characters.HALF_WIDTH,
                    Optional.empty(),
                    RegistrationNumber::parse)
            .exact();

    private static final Shape.Text CORPORATE_NUMBER = new Shape.Text(
            Label.of("法人番号（半角数字13桁）", "a corporate number of 13 ASCII digits"),
            "^[0-9]{13}$",
            Optional.empty(),
            CorporateNumber::parse);

    private static final Shape.Text COUNTRY_CODE = new Shape.Text(
            Label.of("国コード（ISO 3166-1の英大文字2字、例 JP）", "a country code of two capital letters (ISO 3166-1), such as JP"),
            "^[A-Z]{2}$",
            Optional.empty(),
            CountryCode::parse);

    private static final Map<Class<?>, Shape.Text> FORMS = Map.of(
            String.class, TEXT,
            LocalDate.class, DAY,
            PartialDate.class, PARTIAL_DATE,
            ControlId.class, CONTROL_ID,
            RegistrationNumber.class, REGISTRATION_NUMBER,
            CorporateNumber.class, CORPORATE_NUMBER,
            CountryCode.class, COUNTRY_CODE);

    /** What stands for characters that have not the form of a day. */
    static final int NO_DAY = -1;

    /** How long a day is as a text. */
    static final int DAY_LENGTH = "YYYY-MM-DD".length();

    private Scalars() {}

    private static LocalDate day(String text) {
        int day = text.length() == DAY_LENGTH ? day(text.toCharArray(), 0) : NO_DAY;
        if (day == NO_DAY) {
            throw new IllegalArgumentException("No day: " + text);
        }
        return LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
    }

    /** A day by hand, as a document has many: the number YYYYMMDD of as many characters as a day has. */
    static int day(char[] text, int from) {
        int day = 0;
        for (int i = 0; i < DAY_LENGTH; i++) {
            char one = text[from + i];
            if (i == 4 || i == 7) {
                if (one != '-') {
                    return NO_DAY;
                }
            } else if (one < '0' || one > '9') {
                return NO_DAY;
            } else {
                day = 10 * day + one - '0';
            }
        }
        return day;
    }

    /** The form of a type, where it is written as a text. */
    static Optional<Shape.Text> of(Class<?> type) {
        return Optional.ofNullable(FORMS.get(type));
    }
}
