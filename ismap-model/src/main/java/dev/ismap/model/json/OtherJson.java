package dev.ismap.model.json;

import dev.ismap.core.text.Label;
import dev.ismap.model.internal.problem.ProblemTexts;
import java.util.Optional;
import java.util.Set;

/** What people give in place of a document, told by the members that it has and no document does. */
final class OtherJson {

    private OtherJson() {}

    /** What is said of an object that is surely no document; nothing of any other. */
    static Optional<Label> of(Node.ObjectNode object) {
        Set<String> names = object.members().keySet();
        if (object.members().get(IsmapJson.KIND) instanceof Node.TextNode kind
                && kind.text().equals("need-answer")) {
            return Optional.of(ProblemTexts.needAnswerAsDocument());
        } else if (names.contains("verdict") && names.contains("receipt")) {
            return Optional.of(ProblemTexts.determinationAsDocument());
        } else if (names.contains(IsmapJson.KIND)) {
            return Optional.empty();
        } else if (names.contains("case") && names.contains("expect")) {
            return Optional.of(ProblemTexts.conformanceCaseAsDocument());
        }
        return OscalElement.MODELS.stream().filter(names::contains).findFirst().map(ProblemTexts::oscalAsDocument);
    }
}
