package dev.ismap.examples;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.law.Provision;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Context;
import dev.ismap.rules.Ismap;
import java.time.LocalDate;
import java.util.StringJoiner;

/**
 * The example of the README: from the bytes of an application to a cited verdict.
 *
 * <p>The lines between the two marks stand in the README too, and a test holds the one against the other.
 */
public final class Embedding {

    private Embedding() {}

    /**
     * Explains what stands against an application.
     *
     * @param file the application as JSON
     * @param day the day asked about
     * @return the verdict, then a line for each rule that is not met and for each fact that is missing
     */
    public static String explain(byte[] file, LocalDate day) {
        // README from here
        var application = IsmapJson.standard().read(file, ServiceRegistrationApplication.class);
        Determination determination = Ismap.standard().determine(application, Context.on(day));
        var lines = new StringJoiner("\n").add(determination.verdict().toString());
        for (Finding finding : determination.violations()) {
            Provision place = finding.provision().orElseThrow();
            String cited =
                    place.instrument().name().en() + " " + place.locator().orElse("(provision not found)");
            lines.add(finding.rule() + ", " + cited + ": " + finding.message().en());
        }
        determination.missing().forEach(fact -> lines.add("missing: " + fact.path()));
        // README to here
        return lines.toString();
    }
}
