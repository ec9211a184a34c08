package dev.ismap.model.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves a message as it is written: what would look it up elsewhere ends at the default locale. */
final class AsWritten implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
