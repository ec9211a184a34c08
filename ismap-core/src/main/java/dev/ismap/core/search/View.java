package dev.ismap.core.search;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.fact.Source;
import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a case is looked at when its conditions are put into formulas.
 *
 * @param overlay what is taken to be otherwise than the case says
 * @param read takes each given fact that is read, by its path; none where that is not wanted
 */
record View(Overlay overlay, @Nullable Map<String, Evidence> read) {

    /** The case as it is. */
    static final View PLAIN = under(Overlay.NONE);

    /** The case if something were otherwise. */
    static View under(Overlay overlay) {
        return new View(overlay, null);
    }

    /** The same view, by which each given fact that is read is noted. */
    View noting(Map<String, Evidence> into) {
        return new View(overlay, into);
    }

    /** Notes what is read at a path. */
    void note(String path, Label label, String value, Optional<Source> source) {
        if (read != null) {
            read.putIfAbsent(path, new Evidence(path, label, value, Optional.empty(), List.of(), source));
        }
    }
}
