package dev.ismap.examples;

import dev.ismap.core.determination.Difference;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Question;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.Term;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Terms;
import dev.ismap.rules.report.Report;
import java.time.LocalDate;
import java.util.StringJoiner;

/**
 * Two examples: from the bytes of an application to a verdict with its reasons, and one law beside another.
 *
 * <p>The lines between the marks stand in the READMEs too, and a test holds the one against the other.
 */
public final class Embedding {

    private Embedding() {}

    /**
     * Explains what stands against an application, and what would turn it.
     *
     * @param bytes the application as JSON
     * @param day the day asked about
     * @return the verdict, then a line for each rule that is not met, each question and the day on which it turns
     */
    public static String explain(byte[] bytes, LocalDate day) {
        // README from here
        var application = IsmapJson.standard().read(bytes, ServiceRegistrationApplication.class);
        Analysis analysis = Ismap.standard().analyse(application, Context.on(day));
        Report report = Report.in(Language.EN).about(application);
        var lines = new StringJoiner("\n")
                .add(analysis.determination().verdict().label().en());
        for (Finding finding : analysis.determination().violations()) {
            lines.add(finding.rule() + ": " + finding.message().en());
        }
        for (Question question : analysis.questions()) {
            lines.add(report.question(question) + " " + question.path());
        }
        analysis.horizon().ifPresent(turn -> lines.add("turns by itself on " + turn.day()));
        // README to here
        return lines.toString();
    }

    /**
     * Tells what another law would make of an application.
     *
     * @param application the application
     * @param day the day asked about
     * @return the two verdicts, then a line for each rule that comes out differently
     */
    public static String underAnotherLaw(ServiceRegistrationApplication application, LocalDate day) {
        Ismap law = Ismap.standard();
        Ismap reformed = law.withServices(reform -> reform.set(Terms.LONGEST_AUDIT_PERIOD, Term.ofMonths(9)));
        Difference difference =
                reformed.prepare(application, Context.on(day)).since(law.prepare(application, Context.on(day)));
        var lines = new StringJoiner("\n").add(difference.from() + " -> " + difference.to());
        difference.changes().forEach(change -> lines.add(change.text().en()));
        return lines.toString();
    }
}
