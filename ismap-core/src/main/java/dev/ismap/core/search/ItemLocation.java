package dev.ismap.core.search;

/**
 * An item that is decided otherwise.
 *
 * @param path where the items stand, as a JSON Pointer
 * @param item the name of the item
 */
record ItemLocation(String path, String item) {}
