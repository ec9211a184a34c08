package dev.ismap.examples.batch;

import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads each of many cases and asks about it, and holds what is wrong with one apart from the others.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CaseReader {

    /** The day that each case is asked about. */
    public enum Days {
        /** The same for all: that of the context. */
        ONE,
        /** Its day of filing, and that of the context where it is not filed yet. */
        FILED_OR_ONE,
        /** Its day of filing; one that is not filed yet is not determined. */
        FILED
    }

    /**
     * What came of a case.
     *
     * @param of the case
     * @param answer the answer; null where there is none
     * @param problems what is wrong with the case
     * @param fault what went wrong on our side
     */
    public record Result<A>(
            BatchCase of,
            @Nullable A answer,
            List<Problem> problems,
            @Nullable RuntimeException fault) {}

    /**
     * What is asked about a case; several threads may ask.
     *
     * @param <A> the answer
     */
    public interface Ask<A> {
        /** The answer. */
        A of(BatchCase.Place place, IsmapDocument document, Context context);
    }

    private static final Problem NOT_FILED = new Problem(
            "/filedOn",
            "NOT_FILED",
            Label.of(
                    "申請日の記載がないため、基準日が定まりません。--on を併せて指定してください。",
                    "It has no day of filing, so that no day is asked about. Give --on too."));

    private final Context context;
    private final Days days;
    private final IsmapJson json;

    /**
     * Creates a reader.
     *
     * @param context what is asked, with the lists and standards that go with the cases
     * @param days the day that each is asked about
     */
    public CaseReader(Context context, Days days) {
        this.context = context;
        this.days = days;
        this.json = IsmapJson.standard().withStandards(context.standards());
    }

    /** How many bytes of a case are looked at: one more than it may have, so that one too long is found to be. */
    public int most() {
        return json.limits().bytes() + 1;
    }

    /** Reads a case and asks about it. */
    public <A> Result<A> read(BatchCase one, Ask<A> ask) {
        try {
            ReadResult<IsmapDocument> read = json.readResult(one.bytes());
            if (!read.problems().isEmpty()) {
                return refused(one, read.problems());
            }
            IsmapDocument document = read.orThrow();
            Optional<LocalDate> filed = days == Days.ONE ? Optional.empty() : filedOn(document);
            if (filed.isEmpty() && days == Days.FILED) {
                return refused(one, List.of(NOT_FILED));
            }
            Context asked = filed.map(context::askedOn).orElse(context);
            return new Result<>(one, ask.of(one.place(), document, asked), List.of(), null);
        } catch (InputException e) {
            return refused(one, e.problems());
        } catch (NoLawException e) {
            return refused(one, List.of(new Problem("", NoLawException.CODE, e.label())));
        } catch (RuntimeException e) { // ours, and no reason to leave the others undone
            return new Result<>(one, null, List.of(), e);
        }
    }

    private static <A> Result<A> refused(BatchCase one, List<Problem> problems) {
        return new Result<>(one, null, problems, null);
    }

    private static Optional<LocalDate> filedOn(IsmapDocument document) {
        if (document instanceof ServiceRegistrationApplication application) {
            return application.filedOn();
        }
        return document instanceof AuditorRegistrationApplication application
                ? application.filedOn()
                : Optional.empty();
    }
}
