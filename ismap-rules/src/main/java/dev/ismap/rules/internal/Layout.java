package dev.ismap.rules.internal;

import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.Named;
import dev.ismap.model.json.IsmapJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes facts of the paths of a kind of document, named as its layout names them.
 *
 * <p>A person so reads the same words in the schema, in a report of problems and in a result; and a fact whose path no
 * document has cannot be made.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind of document
 * @param <C> the type of the case
 * @since 0.1
 */
public record Layout<C>(DocumentKind kind) {

    private static final IsmapJson JSON = IsmapJson.standard();

    /** Creates a layout. */
    public Layout {
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * The name of what stands at a path.
     *
     * @param path the path
     * @return the name
     * @throws IllegalStateException if no document of the kind has the path
     */
    public Label name(String path) {
        return JSON.term(kind, path)
                .orElseThrow(() -> new IllegalStateException("No case of kind " + kind + " has the path " + path));
    }

    /**
     * A fact at a path, which applies to every case unless its layout lets a case say otherwise.
     *
     * @param path where it stands, from the root of the document
     * @param fact the fact
     * @param <S> the type of the case, or of the thing in a list
     * @param <T> the type of the value
     * @return the fact
     */
    public <S, T> Fact<S, T> fitted(String path, Fact<S, T> fact) {
        return JSON.mayNotApply(kind, path) ? fact : fact.alwaysApplies();
    }

    /**
     * A fact that is true or false.
     *
     * @param path where it stands
     * @param reader what a case says of it
     * @return the fact
     */
    public Fact<C, Boolean> truth(String path, Function<C, Input<Boolean>> reader) {
        return fitted(path, Fact.truth(path, name(path), reader));
    }

    /**
     * A fact that is a day.
     *
     * @param path where it stands
     * @param reader what a case says of it
     * @return the fact
     */
    public Fact<C, LocalDate> day(String path, Function<C, Input<LocalDate>> reader) {
        return fitted(path, Fact.day(path, name(path), reader));
    }

    /**
     * A fact that is a text.
     *
     * @param path where it stands
     * @param reader what a case says of it
     * @return the fact
     */
    public Fact<C, String> text(String path, Function<C, Input<String>> reader) {
        return fitted(path, Fact.text(path, name(path), reader));
    }

    /**
     * A fact that is a constant of an enumeration.
     *
     * @param path where it stands
     * @param type the enumeration
     * @param reader what a case says of it
     * @param <E> the enumeration
     * @return the fact
     */
    public <E extends Enum<E>> Fact<C, E> choice(String path, Class<E> type, Function<C, Input<E>> reader) {
        return fitted(
                path, Fact.<C, E>of(path, name(path), Domain.of(type), reader).called(Named.Labels::constant));
    }

    /**
     * A fact that is a list of things.
     *
     * @param path where it stands
     * @param reader what a case says of it
     * @param <E> the type of the things
     * @return the fact
     */
    public <E> Fact<C, List<E>> list(String path, Function<C, Input<List<E>>> reader) {
        return fitted(path, Fact.list(path, name(path), reader));
    }
}
