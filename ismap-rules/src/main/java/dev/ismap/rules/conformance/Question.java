package dev.ismap.rules.conformance;

import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.CaseAnswer;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Validity;
import dev.ismap.rules.law.Validity.RenewalHistory;
import java.time.LocalDate;
import java.util.Optional;

/** What a case asks, by the verb of the command line that asks the same. */
sealed interface Question {

    /** The answer, where the question can be put at all. */
    Found answer(Ismap ismap, Context context);

    /** The document of which a verdict is asked. */
    default Optional<IsmapDocument> document() {
        return Optional.empty();
    }

    /** What comes out, also where there is no law or the question is refused. */
    default Found ask(Ismap ismap, Context context) {
        try {
            return answer(ismap, context);
        } catch (NoLawException noLaw) {
            return Found.of(CaseAnswer.NO_LAW);
        } catch (InputException refused) {
            return Found.refused(refused.problems());
        }
    }

    /** Whether a document is accepted, and what the rules make of it. */
    record Check(IsmapDocument of) implements Question {
        @Override
        public Optional<IsmapDocument> document() {
            return Optional.of(of);
        }

        @Override
        public Found answer(Ismap ismap, Context context) {
            return Ismap.hasRulesOn(of.kind()) ? Found.of(ismap.determine(of, context)) : Found.of(CaseAnswer.ACCEPTED);
        }
    }

    /** How long a registration is valid. */
    record ValidityOf(LocalDate periodEnd, RenewalHistory renewal) implements Question {
        @Override
        public Found answer(Ismap ismap, Context context) {
            Validity validity = ismap.validity(periodEnd);
            Validity counts = validity.on(context.asked(), renewal);
            return Found.of(VerbAnswer.validity(counts, validity.statusOn(context.asked(), renewal)));
        }
    }

    /** What is on a list. */
    record Listed(ServiceRegister register, Optional<String> find) implements Question {
        @Override
        public Found answer(Ismap ismap, Context context) {
            ServiceRegister byLaw = register.knownOn(context.knownOn()).under(ismap.registrationTerm());
            return Found.of(VerbAnswer.list(byLaw, find, context.asked()));
        }
    }

    /** Which services of a list serve a need. */
    record Serving(ProcurementNeed need, ServiceRegister register) implements Question {
        @Override
        public Found answer(Ismap ismap, Context context) {
            return Found.of(VerbAnswer.need(ismap.needs(need, context.services(register))));
        }
    }

    /** Which days matter from the day asked about on. */
    record Days(IsmapDocument of) implements Question {
        @Override
        public Found answer(Ismap ismap, Context context) {
            return Found.of(VerbAnswer.calendar(ismap.calendar(of, context)));
        }
    }
}
