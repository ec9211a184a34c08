package dev.ismap.model.statement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.util.Objects;

/**
 * A component that is no cloud service and lies outside the statement (対象外の構成要素), such as an office network.
 *
 * <p>Control Criteria 2.2.2 asks that it be named and declared to be outside. A cloud service outside the statement is
 * an {@link UnderlyingService}, which is also asked whether it is listed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the component
 * @param declaredOutside whether the statement declares it to be outside
 * @since 0.1
 */
@Term(ja = "クラウドサービスでない対象外の構成要素", en = "component outside the statement that is no cloud service")
public record OutsideComponent(
        @Term(ja = "対象外の構成要素の名称", en = "name of the component outside")
        Input<String> name,

        @Term(ja = "構成要素が対象外である旨の記載", en = "declaration of the component as outside")
        Input<Boolean> declaredOutside)
        implements OutsideComponentWithers {

    /** Creates a component. */
    public OutsideComponent {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(declaredOutside, "declaredOutside");
    }

    /**
     * A component of which nothing is said yet.
     *
     * @return the component
     */
    public static OutsideComponent none() {
        return new OutsideComponent(Input.notAsked(), Input.notAsked());
    }
}
