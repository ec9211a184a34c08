package dev.ismap.rules.report;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Difference;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Provision;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.statement.StatementProgress;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.calendar.IsmapCalendar;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells answers to a person, in one language.
 *
 * <pre>{@code
 * Document told = Report.in(Language.EN).about(application).of(analysis);
 * told.text(80);
 * told.markdown();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Report {

    private final Wording say;
    private final CaseNames names;
    private final int controls;

    private Report(Wording say, CaseNames names, int controls) {
        this.say = say;
        this.names = names;
        this.controls = controls;
    }

    /**
     * A report in a language.
     *
     * @param language the language
     * @return the report
     */
    public static Report in(Language language) {
        return new Report(
                new Wording(Objects.requireNonNull(language, "language")), id -> Optional.empty(), Integer.MAX_VALUE);
    }

    /**
     * This report, which calls controls, things and constants as a document and the built-in control standards do.
     *
     * @param document the document that is told about
     * @return the report
     */
    public Report about(IsmapDocument document) {
        return about(document, AvailableStandards.builtIn());
    }

    /**
     * This report, which calls controls, things and constants as a document and the control standards at hand do.
     *
     * @param document the document that is told about
     * @param standards the control standards
     * @return the report
     */
    public Report about(IsmapDocument document, AvailableStandards standards) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(standards, "standards");
        return new Report(say, CaseNames.of(document, standards), controls);
    }

    /**
     * This report, which names no more than so many controls of a rule one by one and counts the others; without this
     * all are named.
     *
     * @param most their number, at least 0
     * @return the report
     * @throws IllegalArgumentException if the number is negative
     */
    public Report namingControls(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("The controls that are named are at least 0, but were " + most);
        }
        return new Report(say, names, most);
    }

    // ---- whole answers -----------------------------------------------------------------------------------------

    /**
     * A determination: the verdict, why, what to do, and the rest in brief.
     *
     * @param determination the determination
     * @return what is told
     */
    public Document of(Determination determination) {
        Objects.requireNonNull(determination, "determination");
        return DeterminationReport.of(determination, Optional.empty(), names, say, controls);
    }

    /**
     * A determination, and what can be asked about it: what to find out, what to do, and until when it holds.
     *
     * @param analysis the analysis
     * @return what is told
     */
    public Document of(Analysis analysis) {
        Objects.requireNonNull(analysis, "analysis");
        return DeterminationReport.of(analysis.determination(), Optional.of(analysis), names, say, controls);
    }

    /**
     * The verdict alone, without the reasons.
     *
     * @param determination the determination
     * @return what is told
     */
    public Document verdict(Determination determination) {
        Objects.requireNonNull(determination, "determination");
        return DeterminationReport.verdict(determination, say);
    }

    /**
     * Which services of a list serve a need, and why others do not.
     *
     * @param answer the answer
     * @return what is told
     */
    public Document of(NeedAnswer answer) {
        Objects.requireNonNull(answer, "answer");
        return new NeedReport(answer, say).document();
    }

    /**
     * The days of a calendar.
     *
     * @param calendar the calendar
     * @return what is told
     */
    public Document of(IsmapCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        return CalendarReport.of(calendar, say);
    }

    /**
     * How much of a statement is decided, by chapter, and what is left.
     *
     * @param progress the progress
     * @return what is told
     */
    public Document of(StatementProgress progress) {
        Objects.requireNonNull(progress, "progress");
        return ProgressReport.of(progress, say);
    }

    /**
     * How two determinations differ, rule by rule, and why.
     *
     * @param difference the difference
     * @return what is told
     */
    public Document of(Difference difference) {
        Objects.requireNonNull(difference, "difference");
        return DifferenceReport.of(difference, new FactWords(names, say));
    }

    // ---- parts of answers --------------------------------------------------------------------------------------

    /**
     * What is asked of a person, such as "Is the platform on the Cloud Service List?"; of a report that is about no
     * document, as of an application for registration of a service.
     *
     * @param question the question
     * @return the sentence
     */
    public String question(Question question) {
        return sentences().question(Objects.requireNonNull(question, "question"));
    }

    /**
     * A change of a remedy as what is to be done, such as "Obtain a gBizID."; of a report that is about no document, as in
     * an application for registration of a service.
     *
     * @param change the change
     * @return the sentence
     */
    public String toDo(Change change) {
        return sentences().deed(Objects.requireNonNull(change, "change"), Optional.empty());
    }

    private Sentences sentences() {
        return new Sentences(Phrases.of(names.kind()), new FactWords(names, say), say);
    }

    /**
     * A value in words: yes and no, a constant by its term.
     *
     * @param path where it stands, as a JSON Pointer
     * @param value the value, printed
     * @return the words
     */
    public String value(String path, String value) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        return new FactWords(names, say).value(path, value);
    }

    /**
     * A fact with its value, and what was needed of it.
     *
     * @param evidence the fact
     * @return the words
     */
    public String evidence(Evidence evidence) {
        Objects.requireNonNull(evidence, "evidence");
        return new FactWords(names, say).value(evidence);
    }

    /**
     * The name of a control, as the document and the control standards that this report is about have it.
     *
     * @param id its id
     * @return the name; empty where none is known
     */
    public Optional<String> control(String id) {
        Objects.requireNonNull(id, "id");
        return names.control(id).map(say::in);
    }

    /**
     * Where a rule stands, in words.
     *
     * @param provision the provision
     * @return the instrument and the place in it
     */
    public static Label provision(Provision provision) {
        Objects.requireNonNull(provision, "provision");
        return Places.of(provision);
    }

    /**
     * What it takes for something to be known so.
     *
     * @param basis the basis
     * @return the words
     */
    public static Label meaning(Basis basis) {
        Objects.requireNonNull(basis, "basis");
        return Places.meaning(basis);
    }
}
