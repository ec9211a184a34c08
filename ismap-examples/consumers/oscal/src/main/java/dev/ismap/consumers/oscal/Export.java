package dev.ismap.consumers.oscal;

import dev.ismap.core.determination.Determination;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.json.Oscal;
import dev.ismap.model.statement.Statement;
import dev.ismap.rules.report.AssessmentResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Files of OSCAL side by side, as a tool for governance takes them: a catalog, its profile, a statement, a result. */
final class Export {

    private static final String SYSTEM = "system-security-plan.json";

    private Export() {}

    /** Writes a catalog under the name by which profiles and statements refer to it, and its profile. */
    static void standard(ControlStandard standard, Path folder) throws IOException {
        Files.writeString(folder.resolve("ismap-" + standard.id() + "-catalog.json"), Oscal.catalog(standard));
        Files.writeString(folder.resolve("ismap-" + standard.id() + "-profile.json"), Oscal.profile(standard));
    }

    /** Writes a statement, beside the catalog that it is on. */
    static void statement(Statement statement, ControlStandard standard, LocalDate day, Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("statement.json"), Oscal.componentDefinition(statement, standard, day));
    }

    /** Writes what a statement holds of the plan of its system, beside the catalog that it is on. */
    static void system(Statement statement, ControlStandard standard, LocalDate day, Path folder) throws IOException {
        Files.writeString(folder.resolve(SYSTEM), Oscal.systemSecurityPlan(statement, standard, day));
    }

    /** Writes a determination, and the plan that it stands on, beside that of the system. */
    static void determination(Determination determination, Path folder) throws IOException {
        Files.writeString(folder.resolve("results.json"), AssessmentResults.write(determination));
        Files.writeString(
                folder.resolve(AssessmentResults.PLAN_FILE), AssessmentResults.plan(determination, SYSTEM));
    }
}
