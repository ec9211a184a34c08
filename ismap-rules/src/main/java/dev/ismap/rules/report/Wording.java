package dev.ismap.rules.report;

import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What is said again and again, in one language. */
record Wording(Language language) {

    private static final List<String> WEEKDAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    String in(Label label) {
        return label.in(language);
    }

    String in(String ja, String en) {
        return language == Language.JA ? ja : en;
    }

    /** A day; in Japanese with its year of the era too. */
    String day(LocalDate day) {
        return language == Language.JA ? day + "（" + TypedDay.inEra(day) + "）" : day.toString();
    }

    /** A day, and which of the week it is. */
    String weekday(LocalDate day) {
        int of = day.getDayOfWeek().getValue() - 1;
        return day + bracketed(in("月火水木金土日".substring(of, of + 1), WEEKDAYS.get(of)));
    }

    /** How many there are, as what is said of a name. */
    String count(int count) {
        return language == Language.JA ? count + "件" : Integer.toString(count);
    }

    /** A word with a capital at the beginning, where the language has them. */
    String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A name and, after a colon, what is said of it. */
    String said(String name, String words) {
        return name + (language == Language.JA ? "：" : ": ") + words;
    }

    /** A remark in brackets; of one that stands in brackets as a whole, those are enough. */
    String bracketed(String words) {
        return language == Language.JA
                ? words.matches("（[^（）]*）") ? words : "（" + words + "）"
                : words.matches("\\([^()]*\\)") ? " " + words : " (" + words + ")";
    }

    String joined(List<String> words) {
        return String.join(language == Language.JA ? "、" : ", ", words);
    }
}
