package dev.ismap.rules.auditor;

import dev.ismap.core.fact.Fact;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

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

    /**
     * The same application, asked about on another day.
     *
     * @param day the day
     * @return the case
     */
    public AuditorCase on(LocalDate day) {
        return new AuditorCase(application, day, application.filedOn().orElse(day));
    }

    /**
     * The facts that state the day asked about.
     *
     * @return the facts
     */
    public Set<Fact<AuditorCase, LocalDate>> followTheDay() {
        return application.filedOn().isPresent()
                ? Set.of(AuditorFacts.ASKED)
                : Set.of(AuditorFacts.ASKED, AuditorFacts.FILED);
    }
}
