package dev.ismap.model.procurement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.util.Objects;

/**
 * What the specification of a procurement names (調達仕様書).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param measures whether it names the security measures asked for
 * @param storageLocation whether it names the country or region of storage
 * @param disposal whether it names how information is disposed of
 * @param serviceLevel whether it names the service level
 * @since 0.1
 */
@Term(ja = "調達仕様書", en = "specification")
public record Specification(
        @Term(ja = "セキュリティ対策の記載", en = "naming of measures") Input<Boolean> measures,

        @Term(ja = "情報の保存場所の記載", en = "naming of the place of storage")
        Input<Boolean> storageLocation,

        @Term(ja = "情報の廃棄の記載", en = "naming of disposal") Input<Boolean> disposal,

        @Term(ja = "サービスレベルの記載", en = "naming of the service level")
        Input<Boolean> serviceLevel)
        implements SpecificationWithers {

    /** Creates a specification. */
    public Specification {
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(storageLocation, "storageLocation");
        Objects.requireNonNull(disposal, "disposal");
        Objects.requireNonNull(serviceLevel, "serviceLevel");
    }

    /**
     * A specification of which nothing is said yet.
     *
     * @return the specification
     */
    public static Specification none() {
        return new Specification(Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
    }
}
