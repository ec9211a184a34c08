package dev.ismap.rules.auditor;

import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.rules.Context;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An application for registration as an auditing organisation, made ready for the rules.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param application the application
 * @param asked the day asked about
 * @param filed the day of filing; not yet filed, the day asked about
 * @since 0.1
 */
public record AuditorCase(AuditorRegistrationApplication application, LocalDate asked, LocalDate filed) {

    /** Creates a case. */
    public AuditorCase {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(filed, "filed");
    }

    /**
     * Makes an application ready.
     *
     * @param application the application, without problems
     * @param context the context
     * @return the case
     */
    public static AuditorCase of(AuditorRegistrationApplication application, Context context) {
        return new AuditorCase(
                application, context.asked(), application.filedOn().orElse(context.asked()));
    }
}
