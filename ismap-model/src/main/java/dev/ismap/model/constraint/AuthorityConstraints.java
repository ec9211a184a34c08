package dev.ismap.model.constraint;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.internal.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.AuthorityDecision;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The constraints within what the authority decided. */
final class AuthorityConstraints {

    private AuthorityConstraints() {}

    static List<Problem> problems(IsmapDocument document) {
        List<Problem> problems = new ArrayList<>();
        decisions(document).forEach((rule, decision) -> {
            String place = "/authority/" + rule.replace("~", "~0").replace("/", "~1");
            boolean conditional = decision.condition().isPresent() || !(decision.met() instanceof Input.NotAsked<?>);
            boolean dated = decision.lastDay().isPresent();
            if (decision.word() == AuthorityRuling.REFUSED && (conditional || dated)) {
                problems.add(
                        ProblemCode.CONDITION_OF_ACCEPTANCE.at(place + "/word", ProblemTexts.refusedOnCondition()));
            } else if (conditional && !dated) {
                problems.add(ProblemCode.CONDITION_OF_ACCEPTANCE.at(
                        place + "/lastDay", ProblemTexts.conditionWithoutLastDay()));
            }
        });
        return problems;
    }

    private static Map<String, AuthorityDecision> decisions(IsmapDocument document) {
        if (document instanceof ServiceRegistrationApplication application) {
            return application.authority();
        } else if (document instanceof AuditorRegistrationApplication application) {
            return application.authority();
        }
        return document instanceof ProcurementNeed need ? need.authority() : Map.of();
    }
}
