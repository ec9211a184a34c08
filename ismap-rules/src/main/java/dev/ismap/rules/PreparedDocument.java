package dev.ismap.rules;

import dev.ismap.core.determination.Analysis;
import dev.ismap.core.determination.CaseOverTime;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Difference;
import dev.ismap.core.determination.Engine;
import dev.ismap.core.determination.PreparedCase;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.determination.VerdictSpan;
import dev.ismap.core.law.NoLawException;
import java.time.LocalDate;
import java.util.List;

/**
 * A document that was checked and made ready once, so that many questions about it are answered fast: the verdict, the
 * determination, the same on other days, and the days between.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PreparedDocument {

    private final Question<?> question;

    private PreparedDocument(Question<?> question) {
        this.question = question;
    }

    static <C> PreparedDocument of(Engine<C> engine, CaseOverTime<C> course, LocalDate day) {
        return new PreparedDocument(new Question<>(engine, course, engine.prepare(course, day)));
    }

    /** What is asked of an engine. */
    private record Question<C>(Engine<C> engine, CaseOverTime<C> course, PreparedCase<C> prepared) {

        PreparedDocument on(LocalDate day) {
            return of(engine, course, day);
        }

        List<VerdictSpan> timeline(LocalDate first, LocalDate last) {
            return engine.forecast(course).timeline(first, last);
        }

        Difference since(PreparedCase<?> earlier) {
            Class<?> kind = prepared.subject().subject().getClass();
            if (!kind.isInstance(earlier.subject().subject())) {
                throw new IllegalArgumentException("Documents of two kinds can't be compared rule by rule");
            }
            @SuppressWarnings("unchecked") // its subject is of the same class, as was just seen
            PreparedCase<C> same = (PreparedCase<C>) earlier;
            return Difference.between(same, prepared);
        }
    }

    /**
     * The verdict alone, without the reasons. It allocates nothing.
     *
     * @return the verdict, the same that {@link #determine} gives
     * @throws NoLawException if no rule that can decide applies
     */
    public Verdict verdict() {
        return question.prepared().verdict();
    }

    /**
     * The verdict with everything that it follows from.
     *
     * @return the determination
     * @throws NoLawException if no rule that can decide applies
     */
    public Determination determine() {
        return question.prepared().determine();
    }

    /**
     * The verdict with everything that it follows from, and what can be asked about it further.
     *
     * @return the analysis
     * @throws NoLawException if no rule that can decide applies
     */
    public Analysis analyse() {
        return question.prepared().analyse();
    }

    /**
     * The same document, asked about on another day. What it states stays; lists are read on that day.
     *
     * @param day the day
     * @return the document on that day
     * @throws NoLawException if no rule covers the day
     * @throws IllegalArgumentException if the document was filed after the day
     */
    public PreparedDocument on(LocalDate day) {
        return question.on(day);
    }

    /**
     * The verdicts on all days from one to another.
     *
     * @param first the first day
     * @param last the last day
     * @return the spans, earliest first, without a gap; two that follow each other differ
     * @throws IllegalArgumentException if the last day lies before the first, or the document was filed after the first
     */
    public List<VerdictSpan> timeline(LocalDate first, LocalDate last) {
        return question.timeline(first, last);
    }

    /**
     * How the determination of this document differs from that of another of its kind: of the same on another day, of
     * another version of it, or by another law.
     *
     * @param earlier the other
     * @return the difference, from the other to this
     * @throws IllegalArgumentException if the other is of another kind
     * @throws NoLawException if to one of them no rule that can decide applies
     */
    public Difference since(PreparedDocument earlier) {
        return question.since(earlier.question.prepared());
    }
}
