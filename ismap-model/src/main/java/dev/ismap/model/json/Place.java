package dev.ismap.model.json;

import dev.ismap.model.internal.problem.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, kept as a chain and written out only when there is a problem to report.
 *
 * @param parent the object or list it stands in; null for the whole document
 * @param name the name of the member; null for an item of a list
 * @param index the index of the item, where it is one
 */
record Place(@Nullable Place parent, @Nullable String name, int index) {

    /** The whole document. */
    static final Place ROOT = new Place(null, null, -1);

    Place member(String memberName) {
        return new Place(this, memberName, -1);
    }

    Place item(int itemIndex) {
        return new Place(this, null, itemIndex);
    }

    /** The place as a JSON Pointer. A name that is too long or not fit to be shown is given as an excerpt. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        append(pointer);
        return pointer.toString();
    }

    private void append(StringBuilder pointer) {
        if (parent == null) {
            return;
        }
        parent.append(pointer);
        pointer.append('/');
        if (name == null) {
            pointer.append(index);
        } else {
            pointer.append(Excerpt.step(name));
        }
    }
}
