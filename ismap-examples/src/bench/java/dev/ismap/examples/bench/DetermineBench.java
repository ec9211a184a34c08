package dev.ismap.examples.bench;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Analysis.Horizon;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.determination.Analysis.VerdictSpan;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Context;
import dev.ismap.rules.Ismap;
import dev.ismap.core.determination.PreparedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The verdict and the determination of an application, prepared and not, beside a floor. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DetermineBench {

    /** The application. */
    @Param
    public Sample sample;

    private final Context context = Context.on(LocalDate.of(2024, 7, 31));
    private ServiceRegistrationApplication application;
    private PreparedCase<?> prepared;

    /** Reads the application. */
    @Setup
    public void read() {
        application = sample.application();
        prepared = Ismap.standard().prepare(application, context);
    }

    /** The floor: a handful of the rules, written out by hand for this one question. */
    @Benchmark
    public boolean floorByHand() {
        return ByHand.stands(application);
    }

    /** The verdict of a prepared application: what is to allocate nothing. */
    @Benchmark
    public Verdict verdictPrepared() {
        return prepared.verdict();
    }

    /** The determination of a prepared application. */
    @Benchmark
    public Determination determinePrepared() {
        return prepared.determine();
    }

    /** The determination, and the questions that it leaves. */
    @Benchmark
    public List<Question> questions() {
        return prepared.analyse().questions();
    }

    /** The determination, and the smallest changes that would turn it. */
    @Benchmark
    public Remedies remedies() {
        return prepared.analyse().remedies();
    }

    /** The first later day on which the verdict changes. */
    @Benchmark
    public Optional<Horizon> horizon() {
        return prepared.analyse().horizon();
    }

    /** The verdicts on all days of ten years. */
    @Benchmark
    public List<VerdictSpan> timelineOfTenYears() {
        return prepared.timeline(context.asked(), context.asked().plusYears(10));
    }

    /** From the application to the verdict. */
    @Benchmark
    public Verdict verdict() {
        return Ismap.standard().verdict(application, context);
    }
}
