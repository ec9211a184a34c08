package dev.ismap.core.search;

import dev.ismap.core.fact.Domain;

/**
 * What is answered or changed at once: all facts at one path that have the same values.
 *
 * @param path the path, as a JSON Pointer, with the index of a thing where it is in a list
 * @param domain the values
 */
record Location(String path, Domain<?> domain) {

    /** By the path alone, as the values at one path are mostly the same. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
