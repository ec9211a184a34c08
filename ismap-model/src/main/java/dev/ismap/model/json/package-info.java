/**
 * Documents to and from JSON.
 *
 * <p>{@link dev.ismap.model.json.IsmapJson} is the front of this package: it reads, writes, hashes and describes
 * every kind of document. {@link dev.ismap.model.json.IsmapJson.ReadLimits} bounds what a reader takes, and
 * {@link dev.ismap.model.json.ReadResult} is what comes of reading for those who would rather not catch an exception.
 *
 * <p>The layout is not written down twice: it is the records of the model, one component to one member, in their
 * order. Reading goes in two passes, bytes to a bounded tree and the tree to values, and every problem of both is
 * collected before anything is refused. No type of the JSON parser stands in the API.
 */
@NullMarked
package dev.ismap.model.json;

import org.jspecify.annotations.NullMarked;
