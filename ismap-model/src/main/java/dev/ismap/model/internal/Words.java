package dev.ismap.model.internal;

import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import jakarta.validation.MessageInterpolator;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Gives the words of a problem as they are, in one language.
 *
 * <p>The template of a violation holds the words in both languages, a line each, with everything escaped that an
 * interpolator would obey. So a factory that does not know this class shows both lines, and obeys nothing in them.
 *
 * @since 0.1
 */
public final class Words implements MessageInterpolator {

    private static final Pattern OBEYED = Pattern.compile("[\\\\{}$]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\{}$])");
    private static final String BETWEEN = "\n";

    private final Language unasked;
    private final MessageInterpolator others;
    private final Class<? extends Annotation> ours;

    /**
     * Words in a language, where no locale is asked for, and another's messages for every other constraint.
     *
     * @param unasked the language where no locale is asked for
     * @param others the interpolator for every other constraint
     * @param ours the constraint whose messages are words
     */
    public Words(Language unasked, MessageInterpolator others, Class<? extends Annotation> ours) {
        this.ours = ours;
        this.unasked = unasked;
        this.others = others;
    }

    /**
     * The words in both languages as a template, in which nothing is obeyed.
     *
     * @param words the words
     * @return the template
     */
    public static String template(Label words) {
        return escaped(words.ja()) + BETWEEN + escaped(words.en());
    }

    private static String escaped(String text) {
        return OBEYED.matcher(text).replaceAll("\\\\$0");
    }

    /** The words of a template in a language. */
    static String in(Language language, String template) {
        int between = template.indexOf(BETWEEN);
        String text = language == Language.JA ? template.substring(0, between) : template.substring(between + 1);
        return ESCAPED.matcher(text).replaceAll("$1");
    }

    @Override
    public String interpolate(String template, Context context) {
        return isOurs(context) ? in(unasked, template) : others.interpolate(template, context);
    }

    @Override
    public String interpolate(String template, Context context, Locale asked) {
        return isOurs(context) ? in(language(asked), template) : others.interpolate(template, context, asked);
    }

    private boolean isOurs(Context context) {
        return ours.isInstance(context.getConstraintDescriptor().getAnnotation());
    }

    /** There are two, and whoever does not read Japanese is given English. */
    private static Language language(Locale asked) {
        return asked.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Language.JA : Language.EN;
    }
}
