package dev.ismap.core.determination.search;

import dev.ismap.core.text.Label;

/**
 * The sets of items at one path that bear one name, such as the controls in place by each edition of a standard.
 *
 * @param path the path, as a JSON Pointer
 * @param label the name
 */
record SetPlace(String path, Label label) {}
