package dev.ismap.model;

import dev.ismap.model.registration.ServiceRegistrationApplication;
import java.util.Optional;

/**
 * A kind of document that the library reads and writes (文書の種別).
 *
 * <p>Its {@link #text()} is the first member of every document.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "文書の種別", en = "kind of document")
public enum DocumentKind {
    /** An application for registration of a cloud service (クラウドサービス登録申請). */
    @Term(ja = "クラウドサービス登録申請", en = "application for registration of a cloud service")
    SERVICE_REGISTRATION("service-registration", ServiceRegistrationApplication.class);

    private final String text;
    private final Class<? extends IsmapDocument> type;

    DocumentKind(String text, Class<? extends IsmapDocument> type) {
        this.text = text;
        this.type = type;
    }

    /**
     * The name that documents of this kind carry.
     *
     * @return the name, such as {@code service-registration}
     */
    public String text() {
        return text;
    }

    /**
     * The type of the values of this kind.
     *
     * @return the record
     */
    public Class<? extends IsmapDocument> type() {
        return type;
    }

    /**
     * The kind of a name.
     *
     * @param text the name
     * @return the kind; empty where there is none of that name
     */
    public static Optional<DocumentKind> find(String text) {
        for (DocumentKind kind : values()) {
            if (kind.text.equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
