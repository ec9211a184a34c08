package dev.ismap.model;

import dev.ismap.model.validation.ValidDocument;

/**
 * A document: a value that stands for itself and says of what kind it is (文書).
 *
 * <p>It is not sealed, though {@link DocumentKind} names every type of it: on the class path, which most hosts use, a
 * sealed type cannot have subtypes in other packages.
 *
 * <p>It carries the constraint of Bean Validation for all of them. Here and not on the records, for these are asked for
 * their terms when JSON is read, and to look at an annotation is to load it.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "文書", en = "document")
@ValidDocument
public interface IsmapDocument {

    /**
     * The kind of this document, its first member.
     *
     * @return the kind
     */
    DocumentKind kind();
}
