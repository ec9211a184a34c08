package dev.ismap.core.search;

/**
 * An item that is decided otherwise. There can be a thousand of them in a map, again and again.
 *
 * @param path where the items stand, as a JSON Pointer
 * @param item the name of the item
 */
record ItemLocation(String path, String item) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemLocation that && item.equals(that.item) && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + item.hashCode();
    }
}
