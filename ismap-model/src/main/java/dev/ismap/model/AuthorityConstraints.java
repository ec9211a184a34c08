package dev.ismap.model;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.internal.problem.Excerpt;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The constraints within what the authority decided. */
final class AuthorityConstraints {

    private AuthorityConstraints() {}

    static List<Problem> problems(Map<String, AuthorityDecision> decisions) {
        List<Problem> problems = new ArrayList<>();
        decisions.forEach((rule, decision) -> {
            String place = "/authority/" + Excerpt.step(rule);
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
}
