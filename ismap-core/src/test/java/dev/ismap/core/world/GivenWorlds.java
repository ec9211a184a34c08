package dev.ismap.core.world;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** The cases that properties are tried on; a class of properties has them by being one of these. */
public interface GivenWorlds {

    /** Cases of which nothing is missing. */
    @Provide
    default Arbitrary<World> complete() {
        return Worlds.complete();
    }

    /** Cases of which some facts are missing. */
    @Provide
    default Arbitrary<World> partial() {
        return Worlds.partial();
    }
}
