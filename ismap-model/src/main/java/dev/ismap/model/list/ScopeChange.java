package dev.ismap.model.list;

import dev.ismap.model.Term;
import java.util.List;

/**
 * What comes into a scope or leaves it, where the whole scope is not on record (範囲の異動).
 *
 * <p>What is added is inside from the day of its event on and was outside before it; what is dropped is outside from
 * that day on and was inside before it. Of anything else it says nothing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param addedComponents the components that come into scope
 * @param droppedComponents the components that leave it
 * @param addedRegions the regions that come into scope
 * @param droppedRegions the regions that leave it
 * @since 0.1
 */
@Term(ja = "範囲の異動", en = "change of scope")
public record ScopeChange(
        @Term(ja = "追加されたサブサービス", en = "added components") List<String> addedComponents,
        @Term(ja = "除外されたサブサービス", en = "dropped components") List<String> droppedComponents,
        @Term(ja = "追加されたリージョン", en = "added regions") List<String> addedRegions,
        @Term(ja = "除外されたリージョン", en = "dropped regions") List<String> droppedRegions)
        implements ScopeChangeWithers {

    /** Creates a change of scope. */
    public ScopeChange {
        addedComponents = List.copyOf(addedComponents);
        droppedComponents = List.copyOf(droppedComponents);
        addedRegions = List.copyOf(addedRegions);
        droppedRegions = List.copyOf(droppedRegions);
    }

    /**
     * A change of scope of which nothing is said yet.
     *
     * @return the change
     */
    public static ScopeChange none() {
        return new ScopeChange(List.of(), List.of(), List.of(), List.of());
    }
}
