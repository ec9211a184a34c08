package dev.ismap.core.determination;

import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.search.Mend;
import dev.ismap.core.determination.search.Mended;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What can be asked of a determination beyond what it says: worked out when it is first asked for, and kept.
 *
 * <p>All of it follows from the rest of the determination, so that two inquiries never tell two determinations apart:
 * they are all equal. This class is thread-safe.
 *
 * @since 0.1
 */
public final class Inquiry {

    private final Lazy<List<Question>> questions;
    private final Lazy<Settlements> settlements;
    private final Lazy<Mended> mended;
    private final Function<String, Optional<Explanation>> explainer;
    private final Map<String, Optional<Explanation>> explanations = new ConcurrentHashMap<>();

    Inquiry(
            Supplier<List<Question>> questions,
            Supplier<Settlements> settlements,
            Supplier<Mended> mended,
            Function<String, Optional<Explanation>> explainer) {
        this.questions = new Lazy<>(questions);
        this.settlements = new Lazy<>(settlements);
        this.mended = new Lazy<>(mended);
        this.explainer = explainer;
    }

    /**
     * An inquiry that finds nothing, for a determination that was not made by an engine.
     *
     * @return the inquiry
     */
    public static Inquiry none() {
        return new Inquiry(List::of, () -> Settlements.NONE, Inquiry::nothingToMend, rule -> Optional.empty());
    }

    List<Question> questions() {
        return questions.get();
    }

    /** The remedies of a case that needs none. */
    static Mended nothingToMend() {
        return new Mended(new Remedies(List.of(), true), Map.of());
    }

    Settlements settlements() {
        return settlements.get();
    }

    Remedies remedies() {
        return mended.get().remedies();
    }

    /** What a remedy changes; empty where it is none of the remedies. */
    Optional<Mend> mend(Remedy remedy) {
        return Optional.ofNullable(mended.get().mends().get(remedy));
    }

    Optional<Explanation> explanation(String rule) {
        return explanations.computeIfAbsent(rule, explainer);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inquiry;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return "inquiry";
    }
}
