package dev.ismap.rules.laws;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case as it is written: a document as JSON, made from a base by edits, and the context in which it is asked about.
 *
 * @param base the base
 * @param edits what was changed in it, in order
 * @param root the document
 * @param context the day asked about, with lists
 */
record WrittenCase(Base base, List<Edit> edits, ObjectNode root, Context context) {

    /**
     * A document that lacks nothing.
     *
     * @param name what it is
     * @param root the document
     * @param context the context
     * @param lists the lists that are brought along, as JSON
     */
    record Base(String name, ObjectNode root, Context context, List<String> lists) {}

    static WrittenCase of(Base base, List<Edit> edits) {
        ObjectNode root = base.root().deepCopy();
        edits.forEach(edit -> edit.applyTo(root));
        return new WrittenCase(base, List.copyOf(edits), root, base.context());
    }

    /** This case with more edits, which come after those that made it. */
    WrittenCase with(List<Edit> more) {
        List<Edit> all = new ArrayList<>(edits);
        all.addAll(more);
        ObjectNode changed = root.deepCopy();
        more.forEach(edit -> edit.applyTo(changed));
        return new WrittenCase(base, List.copyOf(all), changed, context);
    }

    DocumentKind kind() {
        return DocumentKind.find(root.path("kind").textValue()).orElseThrow();
    }

    JsonNode at(String path) {
        return root.at(JsonPointer.compile(path));
    }

    /** The document; empty where the reader refuses it, or the context contradicts it. */
    Optional<IsmapDocument> read() {
        try {
            return Optional.of(IsmapJson.standard().read(root.toString()));
        } catch (InputException refused) {
            return Optional.empty();
        }
    }

    /** What is found of it, with what can be asked further; empty where it is refused or no law is there. */
    Optional<Answered> answered() {
        try {
            return read().map(document -> Answered.of(document, context));
        } catch (InputException | NoLawException refused) {
            return Optional.empty();
        }
    }

    Optional<Determination> determined() {
        return answered().map(Answered::determination);
    }

    /** The verdict, or why there is none: REFUSED by the reader, or NO_LAW. */
    String verdict() {
        return read().map(document -> verdict(document, context)).orElse(REFUSED);
    }

    /** The verdict on each of some days, or why there is none. */
    List<String> verdicts(List<LocalDate> days) {
        return read().map(document -> days.stream()
                        .map(day -> verdict(document, context.askedOn(day)))
                        .toList())
                .orElseThrow();
    }

    private static String verdict(IsmapDocument document, Context context) {
        try {
            return Ismap.standard().verdict(document, context).name();
        } catch (InputException refused) {
            return REFUSED;
        } catch (NoLawException none) {
            return NO_LAW;
        }
    }

    static final String REFUSED = "REFUSED";
    static final String NO_LAW = "NO_LAW";

    @Override
    public String toString() {
        return base.name() + " on " + context.asked() + " " + edits
                + (base.lists().isEmpty() ? "" : " " + base.lists());
    }
}
