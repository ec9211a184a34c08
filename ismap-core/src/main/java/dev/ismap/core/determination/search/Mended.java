package dev.ismap.core.determination.search;

import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Remedy;
import java.util.List;
import java.util.Map;

/**
 * The remedies of a case, with what each of them changes.
 *
 * @param remedies the remedies
 * @param mends what each of them changes
 */
public record Mended(Remedies remedies, Map<Remedy, Mend> mends) {

    /** The remedies of a case that needs none. */
    public static final Mended NOTHING = new Mended(new Remedies(List.of(), true), Map.of());

    /** Creates them. */
    public Mended {
        mends = Map.copyOf(mends);
    }
}
