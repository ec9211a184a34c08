package dev.ismap.core.search;

import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Remedy;
import java.util.List;
import java.util.Map;

/**
 * The remedies of a case, with what each of them changes.
 *
 * @param remedies the remedies
 * @param changeSets what each of them changes
 */
public record FoundRemedies(Remedies remedies, Map<Remedy, ChangeSet> changeSets) {

    /** The remedies of a case that needs none. */
    public static final FoundRemedies NOTHING = new FoundRemedies(new Remedies(List.of(), true), Map.of());

    /** Creates them. */
    public FoundRemedies {
        changeSets = Map.copyOf(changeSets);
    }
}
