package dev.ismap.rules.laws;

import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.fact.Value;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the changes of a remedy into a document, as the party would that acts on it. */
final class Deeds {

    private static final Set<String> GOES_ON = Set.of("DESCRIBE", "DESCRIBE_CHANGE", "RECORD_CHANGE");

    private Deeds() {}

    /** The document after a remedy. */
    static WrittenCase done(WrittenCase written, Remedy remedy) {
        return done(written, remedy.changes());
    }

    /** The document after some changes. */
    static WrittenCase done(WrittenCase written, List<Change> changes) {
        WrittenCase result = written;
        for (Change change : changes) {
            result = change.items().isEmpty()
                    ? result.with(List.of(Edit.put(change.path(), value(result, change))))
                    : controls(result, change);
        }
        return result;
    }

    private static String value(WrittenCase written, Change change) {
        if (change.to() == Value.Kind.STATED) {
            return Replies.isList(change.path())
                    ? Replies.values(written, change.path(), true).get(0)
                    : Replies.text(written, change.path());
        } else if (change.to() == Value.Kind.NONE) {
            return "[]";
        }
        return Replies.json(change.to());
    }

    private static WrittenCase controls(WrittenCase written, Change change) {
        List<Edit> edits = new ArrayList<>();
        for (String id : change.items()) {
            String action = change.to().code();
            // what goes on with a decision changes nothing where there is none
            if (!GOES_ON.contains(action) || written.at(Replies.decision(id)).has("decision")) {
                edits.add(Edit.put(Replies.decision(id), decision(written, action, id)));
            }
        }
        return written.with(edits);
    }

    /** A control decided as it is said that it should be, with all that such a decision needs. */
    private static String decision(WrittenCase written, String action, String id) {
        Control control = Replies.standard(written).find(ControlId.parse(id)).orElseThrow();
        return switch (action) {
            case "IMPLEMENT" -> Replies.implemented(written, control).toString();
            case "EXCLUDE" -> "{\"decision\":\"EXCLUDED\",\"reason\":\"t\"}";
            case "NOT_SELECT" -> "{\"decision\":\"NOT_SELECTED\",\"reason\":\"t\"}";
            case "DESCRIBE", "DESCRIBE_CHANGE" ->
                Replies.inPlace(written, Replies.standard(written), id).toString();
            case "RECORD_CHANGE" -> Replies.withChange(written, id).toString();
            default -> throw new IllegalArgumentException(action + " of " + id);
        };
    }
}
