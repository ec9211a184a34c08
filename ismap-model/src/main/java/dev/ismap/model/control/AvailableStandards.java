package dev.ismap.model.control;

import dev.ismap.model.control.ControlStandards.EditionNotHeldException;
import dev.ismap.model.control.ControlStandards.UnknownEditionException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The control standards at hand (利用できる管理基準): those that somebody brought, and the built-in ones.
 *
 * <p>Where somebody brought a standard of an edition, it goes before the built-in one: every question about that
 * edition is answered by it. An edition that nobody brought is the built-in one. So a user who holds Attached table 3,
 * or an edition that this library does not know, has it used everywhere by bringing it once.
 *
 * <pre>{@code
 * AvailableStandards mine = AvailableStandards.builtIn().with(tableOfMine);
 * mine.find("2024-07");                                     // tableOfMine, if it is of that edition
 * IsmapJson json = IsmapJson.standard().withStandards(mine);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Two are equal if the same standards were brought.
 *
 * @since 0.1
 */
public final class AvailableStandards {

    private static final AvailableStandards BUILT_IN = new AvailableStandards(Collections.emptySortedMap());

    private final SortedMap<String, ControlStandard> brought;

    private AvailableStandards(SortedMap<String, ControlStandard> brought) {
        this.brought = brought;
    }

    /**
     * The built-in standards alone.
     *
     * @return them
     */
    public static AvailableStandards builtIn() {
        return BUILT_IN;
    }

    /**
     * These standards, and one that goes before that of the same edition.
     *
     * @param standard the standard
     * @return the standards at hand with it
     */
    public AvailableStandards with(ControlStandard standard) {
        SortedMap<String, ControlStandard> more = new TreeMap<>(brought);
        more.put(Objects.requireNonNull(standard, "standard").id(), standard);
        return new AvailableStandards(Collections.unmodifiableSortedMap(more));
    }

    /**
     * The standards that somebody brought.
     *
     * @return the standards, by the name of the edition, unmodifiable
     */
    public Collection<ControlStandard> brought() {
        return brought.values();
    }

    /**
     * The standard of an edition.
     *
     * @param edition the name of the edition
     * @return the standard that was brought, else the built-in one; empty where there is neither
     */
    public Optional<ControlStandard> find(String edition) {
        ControlStandard own = brought.get(Objects.requireNonNull(edition, "edition"));
        if (own != null) {
            return Optional.of(own);
        }
        return ControlStandards.find(edition).filter(Edition::held).map(held -> ControlStandards.edition(held.id()));
    }

    /**
     * The standard of an edition, which has to be there.
     *
     * @param edition the name of the edition
     * @return the standard that was brought, else the built-in one
     * @throws UnknownEditionException if no edition has this name
     * @throws EditionNotHeldException if nobody brought the edition and its contents are not built in
     */
    public ControlStandard edition(String edition) {
        return find(edition).orElseGet(() -> ControlStandards.edition(edition));
    }

    /**
     * Every edition that is known, held or not, and those that were brought.
     *
     * @return the editions, oldest first
     */
    public List<Edition> editions() {
        TreeSet<Edition> editions = new TreeSet<>();
        brought.values().forEach(standard -> editions.add(standard.edition()));
        ControlStandards.editions().stream()
                .filter(edition -> !brought.containsKey(edition.id()))
                .forEach(editions::add);
        return List.copyOf(editions);
    }

    /**
     * The editions of which there is a standard.
     *
     * @return the editions, oldest first
     */
    public List<Edition> heldEditions() {
        return editions().stream()
                .filter(edition -> edition.held() || brought.containsKey(edition.id()))
                .toList();
    }

    /**
     * The newest edition of which there is a standard.
     *
     * @return the standard
     */
    public ControlStandard newest() {
        List<Edition> held = heldEditions();
        return edition(held.get(held.size() - 1).id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AvailableStandards that && brought.equals(that.brought);
    }

    @Override
    public int hashCode() {
        return brought.hashCode();
    }

    @Override
    public String toString() {
        return "the built-in control standards"
                + (brought.isEmpty() ? "" : ", before them those brought: " + brought.keySet());
    }
}
