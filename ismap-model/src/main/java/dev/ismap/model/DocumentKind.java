package dev.ismap.model;

import dev.ismap.core.text.Label;
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
@Named(ja = "文書の種別", en = "kind of document")
public enum DocumentKind {
    /** An application for registration of a cloud service (クラウドサービス登録申請). */
    @Named(ja = "クラウドサービス登録申請", en = "application for registration of a cloud service")
    SERVICE_REGISTRATION("service-registration"),
    /** An application for registration of an auditing organisation (監査機関登録申請). */
    @Named(ja = "監査機関登録申請", en = "application for registration of an auditing organisation")
    AUDITOR_REGISTRATION("auditor-registration"),
    /** A procurement need (調達の要件). */
    @Named(ja = "調達の要件", en = "procurement need")
    PROCUREMENT_NEED("procurement-need"),
    /** A cloud service list (クラウドサービスリスト). */
    @Named(ja = "クラウドサービスリスト", en = "cloud service list")
    CLOUD_SERVICE_LIST("cloud-service-list"),
    /** A list of auditing organisations (監査機関リスト). */
    @Named(ja = "監査機関リスト", en = "list of auditing organisations")
    AUDITOR_LIST("auditor-list"),
    /** A control standard (管理基準). */
    @Named(ja = "管理基準", en = "control standard")
    CONTROL_STANDARD("control-standard");

    private final String text;

    DocumentKind(String text) {
        this.text = text;
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
     * The term of the kind.
     *
     * @return the term
     */
    public Label label() {
        return Named.Labels.constant(this);
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
