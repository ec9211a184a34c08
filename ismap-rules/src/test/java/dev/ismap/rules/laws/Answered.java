package dev.ismap.rules.laws;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.HelpsUntil;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.Settlements;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.engine.Analysis.Horizon;
import dev.ismap.model.IsmapDocument;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.util.List;
import java.util.Optional;

/** What the library answers on a case: the one place where the laws ask it. */
record Answered(Analysis analysis) {

    static Answered of(IsmapDocument document, Context context) {
        return new Answered(Ismap.standard().analyse(document, context));
    }

    Determination determination() {
        return analysis.determination();
    }

    List<Question> questions() {
        return analysis.questions();
    }

    Settlements settlements() {
        return analysis.settlements();
    }

    Remedies remedies() {
        return analysis.remedies();
    }

    Optional<Horizon> horizon() {
        return analysis.horizon();
    }

    Optional<HelpsUntil> helpsUntil(Remedy remedy) {
        return analysis.helpsUntil(remedy);
    }
}
