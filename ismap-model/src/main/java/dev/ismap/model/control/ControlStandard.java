package dev.ismap.model.control;

import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.ContentHash;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlSet.MixedStandardsException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the control standard (ISMAP管理基準), with its headings and items in natural order.
 *
 * <p>The built-in editions come from {@link ControlStandards#edition(String)}. They hold all that is mandatory and the
 * ids of all optional details, these by a secondary source; the names of the optional details stand in Attached table
 * 3, which a user holds and this library does not. A standard therefore says whether its optional details are complete
 * and on which basis, and a user adds rows and names of their own with {@link #with}, or brings all optional details
 * with {@link #completedWith}.
 *
 * <p>Each control has an ordinal, its place in natural order. Ordinals belong to one value of this class: adding a row
 * makes a new standard, in which those after it move up. What is to be kept is an id, never an ordinal.
 *
 * <p>This class is immutable and thread-safe. Two standards are equal if their edition, controls and completeness are.
 *
 * @since 0.1
 */
public final class ControlStandard {

    private final Edition edition;
    private final Optional<Basis> optionalDetailsBasis;
    private final List<Control> controls;

    /** The key of each control's id, in the same order. */
    private final long[] keys;

    private final ControlSet all;
    private final ControlSet decidable;
    private final ControlSet mandatory;
    private final ControlSet governance;
    private final ControlSet management;
    private final ControlSet objectives;
    private final ControlSet details;
    private final ControlSet detailsOfControls;
    private final ControlSet mandatoryDetails;
    private final ControlSet optionalDetails;

    /** Which controls stand under which, worked out when first asked for; a race works out the same twice. */
    private volatile @Nullable ControlTree tree;

    private final ContentHash contentHash;

    /** Written out when first asked for; a race writes the same twice. */
    private volatile @Nullable List<String> ids;

    private ControlStandard(
            Edition edition,
            Collection<Control> controls,
            Optional<Basis> optionalDetailsBasis,
            Optional<ContentHash> knownHash) {
        this.edition = edition;
        this.optionalDetailsBasis = optionalDetailsBasis;
        Control[] inOrder = controls.toArray(Control[]::new);
        Arrays.sort(inOrder, Comparator.comparing(Control::id)); // quick where they are in order already
        this.controls = List.of(inOrder);
        this.keys = new long[inOrder.length];
        Arrays.setAll(keys, ordinal -> inOrder[ordinal].id().key());

        this.all = new ControlSet(this, ItemSet.firstOf(inOrder.length));
        this.governance = set(inOrder, control -> control.layer() == ControlLayer.GOVERNANCE && control.isDecidable());
        this.management = set(inOrder, control -> control.layer() == ControlLayer.MANAGEMENT && control.isDecidable());
        this.objectives = set(inOrder, Control::isObjectiveOfControls);
        this.detailsOfControls = set(inOrder, Control::isDetailOfControls);
        this.optionalDetails = set(inOrder, Control::isOptional);
        this.mandatoryDetails = detailsOfControls.minus(optionalDetails);
        this.details = governance.union(management).union(detailsOfControls);
        this.mandatory = details.minus(optionalDetails).union(objectives);
        this.decidable = details.union(objectives);
        this.contentHash = knownHash.orElseGet(() -> ContentHash.whenRead(this::hashOfRows));
    }

    private ControlSet set(Control[] inOrder, Predicate<Control> condition) {
        ItemSet.Builder found = ItemSet.builder(inOrder.length);
        for (int ordinal = 0; ordinal < inOrder.length; ordinal++) {
            if (condition.test(inOrder[ordinal])) {
                found.add(ordinal);
            }
        }
        return new ControlSet(this, found.build());
    }

    private ControlTree tree() {
        ControlTree known = tree;
        if (known == null) {
            known = ControlTree.of(this);
            tree = known;
        }
        return known;
    }

    /**
     * A standard of rows at hand, such as an edition whose contents this library does not hold.
     *
     * <p>To add optional details to a held edition, use {@link #with}, which knows what is mandatory.
     *
     * <p>What can be wrong, each at {@code path/INDEX/member}: {@code CONTROL_DUPLICATE} (the same numbers twice),
     * {@code CONTROL_LEVEL} (the level and the number of numbers disagree), {@code CONTROL_SUFFIX} (B or PB on anything
     * but a detail of the controls criteria), {@code CONTROL_PARENT} (a parent that is not among the rows, is not the
     * row whose number the id continues, or is of another layer).
     *
     * @param edition the edition
     * @param controls the rows, in any order
     * @param optionalDetailsComplete whether all its optional details are among them, as the caller knows
     * @param path where the rows stand, as a JSON Pointer, for the problems
     * @return the standard
     * @throws InputException if the rows do not make a standard, with every problem
     */
    public static ControlStandard of(
            Edition edition, List<Control> controls, boolean optionalDetailsComplete, String path) {
        return of(edition, controls, optionalDetailsComplete ? Optional.of(Basis.OFFICIAL) : Optional.empty(), path);
    }

    /**
     * A standard of rows at hand, of which it is known in some way that its optional details are complete.
     *
     * @param edition the edition
     * @param controls the rows, in any order
     * @param optionalDetailsBasis how well it is known that all its optional details are among them; empty where they
     *     are not
     * @param path where the rows stand, as a JSON Pointer, for the problems
     * @return the standard
     * @throws InputException if the rows do not make a standard, with every problem
     * @throws IllegalArgumentException if the basis is an assumption, on which nothing is decided
     */
    public static ControlStandard of(
            Edition edition, List<Control> controls, Optional<Basis> optionalDetailsBasis, String path) {
        Objects.requireNonNull(edition, "edition");
        if (optionalDetailsBasis.filter(Basis.ASSUMED::equals).isPresent()) {
            throw new IllegalArgumentException("That the optional details are complete is not assumed");
        }
        List<Problem> problems = OutlineCheck.problems(controls, path);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new ControlStandard(edition, controls, optionalDetailsBasis, Optional.empty());
    }

    /**
     * A built-in edition; its rows are held against the facts, and the hash against the rows, by tests, and not again in
     * every program.
     */
    static ControlStandard builtIn(Edition edition, List<Control> controls, Basis optionalDetailsBasis, String hash) {
        return new ControlStandard(
                edition, controls, Optional.of(optionalDetailsBasis), Optional.of(new ContentHash(hash)));
    }

    /**
     * The edition.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }

    /**
     * The name of the edition, such as {@code 2022-04-01}.
     *
     * @return the name
     */
    public String id() {
        return edition.id();
    }

    /**
     * Whether all optional details (選択的な詳細管理策) of the edition are held, as far as is known.
     *
     * @return true if they are
     */
    public boolean optionalDetailsComplete() {
        return optionalDetailsBasis.isPresent();
    }

    /**
     * How well it is known that all optional details are held: SECONDARY for the built-in editions, OFFICIAL where a
     * user brought them from Attached table 3.
     *
     * @return the basis; empty where the optional details are not complete
     */
    public Optional<Basis> optionalDetailsBasis() {
        return optionalDetailsBasis;
    }

    /**
     * Whether an id has a vacant number (欠番): one that is surely no control of the edition, with whatever suffix.
     *
     * @param id the id
     * @return true if it has; false where this standard holds a control with the number all the same
     */
    public boolean isVacant(ControlId id) {
        return edition.vacant().stream().anyMatch(id::hasNumbersOf)
                && sameNumbers(id).isEmpty();
    }

    /**
     * Every row, headings included, in natural order.
     *
     * @return the rows, unmodifiable
     */
    public List<Control> controls() {
        return controls;
    }

    /**
     * The ids of all rows, headings included, in natural order.
     *
     * @return the ids as texts, unmodifiable
     * @since 0.2.0
     */
    public List<String> ids() {
        List<String> known = ids;
        if (known == null) {
            known = controls.stream().map(control -> control.id().toString()).toList();
            ids = known;
        }
        return known;
    }

    /**
     * The row with an ordinal.
     *
     * @param ordinal its place in natural order, from 0
     * @return the row
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Control control(int ordinal) {
        return controls.get(ordinal);
    }

    /**
     * The row with an id.
     *
     * @param id the id
     * @return the row
     * @throws UnknownControlException if this standard does not hold it
     */
    public Control control(ControlId id) {
        return controls.get(ordinal(id));
    }

    /**
     * The row with an id, if this standard holds it.
     *
     * @param id the id
     * @return the row; empty where it is not held
     */
    public Optional<Control> find(ControlId id) {
        int ordinal = ordinalOrNone(id);
        return ordinal < 0 ? Optional.empty() : Optional.of(controls.get(ordinal));
    }

    /**
     * The row with the numbers of an id, whatever its suffix: what somebody may have meant who wrote {@code 6.3.1} for
     * {@code 6.3.1.P}.
     *
     * @param id the id
     * @return the row; empty where none has these numbers
     */
    public Optional<Control> sameNumbers(ControlId id) {
        int found = Arrays.binarySearch(keys, id.keyOfNumbers());
        int near = found < 0 ? -found - 1 : found; // the first row that has these numbers or greater ones
        return near < keys.length && id.hasNumbersOf(keys[near]) ? Optional.of(controls.get(near)) : Optional.empty();
    }

    /**
     * Whether this standard holds a row.
     *
     * @param id its id
     * @return true if it does
     */
    public boolean contains(ControlId id) {
        return ordinalOrNone(id) >= 0;
    }

    /**
     * The place of a row in natural order.
     *
     * @param id its id
     * @return the ordinal, from 0, of this standard only
     * @throws UnknownControlException if this standard does not hold it
     */
    public int ordinal(ControlId id) {
        int ordinal = ordinalOrNone(id);
        if (ordinal < 0) {
            throw new UnknownControlException(id, this);
        }
        return ordinal;
    }

    /**
     * The place of a row in natural order, where there may be none.
     *
     * @param id its id
     * @return the ordinal, from 0; -1 where this standard does not hold it
     */
    public int ordinalOrNone(ControlId id) {
        return Math.max(-1, Arrays.binarySearch(keys, id.key()));
    }

    /**
     * Finds the places of many ids that come in order, as those of a statement do, faster than each by itself.
     *
     * @return the finder, for one use by one thread
     * @since 0.2.0
     */
    public OrdinalFinder ordinals() {
        return new OrdinalFinder(keys);
    }

    /**
     * Finds the places of ids one after another. It finds any id, and those soonest that come right after the one before.
     *
     * <p>It is not thread-safe.
     *
     * @since 0.2.0
     */
    public static final class OrdinalFinder {

        private final long[] keys;
        private int near;

        private OrdinalFinder(long[] keys) {
            this.keys = keys;
        }

        /**
         * The place of a row in natural order, where there may be none.
         *
         * @param id its id
         * @return the ordinal, from 0; -1 where the standard does not hold it
         */
        public int next(ControlId id) {
            long key = id.key();
            int found = near < keys.length && keys[near] == key ? near : Arrays.binarySearch(keys, key);
            near = found < 0 ? -found - 1 : found + 1;
            return Math.max(-1, found);
        }
    }

    /** The rows, among some, whose ids another standard does not hold. */
    ItemSet notIn(ControlStandard other, ItemSet items) {
        ItemSet.Builder found = ItemSet.builder(keys.length);
        int near = 0; // both are in order
        for (PrimitiveIterator.OfInt ordinals = items.iterator(); ordinals.hasNext(); ) {
            int ordinal = ordinals.nextInt();
            while (near < other.keys.length && other.keys[near] < keys[ordinal]) {
                near++;
            }
            if (near == other.keys.length || other.keys[near] != keys[ordinal]) {
                found.add(ordinal);
            }
        }
        return found.build();
    }

    /**
     * The control that another stands under.
     *
     * @param id the id of the other
     * @return the control above it; empty for a chapter
     * @throws UnknownControlException if this standard does not hold it
     */
    public Optional<Control> parentOf(ControlId id) {
        int parent = tree().parentOf(ordinal(id));
        return parent == ControlTree.NONE ? Optional.empty() : Optional.of(controls.get(parent));
    }

    /**
     * The controls that stand directly under another.
     *
     * @param id the id of the other
     * @return the controls; none for a detail
     * @throws UnknownControlException if this standard does not hold it
     */
    public ControlSet childrenOf(ControlId id) {
        return new ControlSet(this, tree().childrenOf(ordinal(id)));
    }

    /**
     * The controls that stand under another, directly or not, such as all that is in a chapter.
     *
     * @param id the id of the other
     * @return the controls, without the other itself
     * @throws UnknownControlException if this standard does not hold it
     */
    public ControlSet under(ControlId id) {
        return new ControlSet(this, tree().under(ordinal(id)));
    }

    /**
     * The details that stand under an objective.
     *
     * @param objective the id of an objective
     * @return its details, mandatory and optional, as far as they are held
     * @throws UnknownControlException if this standard does not hold the objective
     * @throws IllegalArgumentException if it is no objective
     */
    public ControlSet detailsUnder(ControlId objective) {
        if (control(objective).level() != ControlLevel.OBJECTIVE) {
            throw new IllegalArgumentException("Details stand under an objective, but " + objective + " is a "
                    + control(objective).level().code());
        }
        return childrenOf(objective);
    }

    /**
     * The details that stand under any of some objectives.
     *
     * @param ofObjectives objectives of this standard; other controls in the set have no details and add none
     * @return their details, mandatory and optional, as far as they are held
     * @throws MixedStandardsException if the set is of another standard
     */
    public ControlSet detailsUnder(ControlSet ofObjectives) {
        ItemSet items = all.intersection(ofObjectives).items();
        return details.intersection(new ControlSet(this, tree().childrenOf(items)));
    }

    /**
     * The controls that some stand directly under, such as the objectives of some details.
     *
     * @param of controls of this standard
     * @return the controls above them
     * @throws MixedStandardsException if the set is of another standard
     */
    public ControlSet parentsOf(ControlSet of) {
        ItemSet items = all.intersection(of).items();
        return new ControlSet(this, tree().parentsOf(items));
    }

    /**
     * The set of some controls.
     *
     * @param ids their ids, in any order
     * @return the set
     * @throws UnknownControlException if this standard does not hold one of them
     */
    public ControlSet set(Collection<ControlId> ids) {
        ItemSet.Builder found = ItemSet.builder(controls.size());
        ids.forEach(id -> found.add(ordinal(id)));
        return new ControlSet(this, found.build());
    }

    /**
     * The set of the controls with some ordinals.
     *
     * @param items ordinals of this standard
     * @return the set
     * @throws IndexOutOfBoundsException if one is no ordinal of this standard
     */
    public ControlSet set(ItemSet items) {
        if (!all.items().containsAll(items)) {
            throw new IndexOutOfBoundsException(
                    "The ordinals of " + this + " end at " + (controls.size() - 1) + ", but one lies beyond");
        }
        return new ControlSet(this, items);
    }

    /**
     * The empty set.
     *
     * @return the set without controls
     */
    public ControlSet none() {
        return new ControlSet(this, ItemSet.empty());
    }

    /**
     * Every row, headings included.
     *
     * @return the set
     */
    public ControlSet all() {
        return all;
    }

    /**
     * Every item that a statement decides on.
     *
     * @return the set
     */
    public ControlSet decidable() {
        return decidable;
    }

    /**
     * Every item that a statement has to take up: the governance and management items, the objectives and the
     * mandatory details.
     *
     * @return the set
     */
    public ControlSet mandatory() {
        return mandatory;
    }

    /**
     * The items of the governance criteria (ガバナンス基準), without headings.
     *
     * @return the set
     */
    public ControlSet governance() {
        return governance;
    }

    /**
     * The items of the management criteria (マネジメント基準), without headings.
     *
     * @return the set
     */
    public ControlSet management() {
        return management;
    }

    /**
     * The objectives (統制目標) of the controls criteria.
     *
     * @return the set
     */
    public ControlSet objectives() {
        return objectives;
    }

    /**
     * The details of the controls criteria, mandatory and optional, as far as they are held.
     *
     * @return the set
     * @since 0.2.0
     */
    public ControlSet detailsOfControls() {
        return detailsOfControls;
    }

    /**
     * The details of the controls criteria that are basic statement requirements (基本言明要件): those with the suffix B
     * or PB.
     *
     * @return the set
     */
    public ControlSet mandatoryDetails() {
        return mandatoryDetails;
    }

    /**
     * The optional details of the controls criteria, as far as they are held.
     *
     * @return the set; all of them only where {@link #optionalDetailsComplete()}
     */
    public ControlSet optionalDetails() {
        return optionalDetails;
    }

    /**
     * This standard with some optional details more; whether they are complete, and on which basis, stays as it is.
     *
     * <p>Rows that are held already are accepted if they agree: a whole table can be handed in. A name that a row gives
     * to an optional detail goes before the name that is held.
     *
     * @param rows the rows, in any order
     * @return the standard with them
     * @throws InputException if a row cannot be taken, with every problem; see {@link #problemsOf}
     */
    public ControlStandard with(List<ControlRow> rows) {
        return taking(rows, problemsOf(rows, ""), optionalDetailsBasis);
    }

    /**
     * This standard with optional details of which somebody declares that they are all there are.
     *
     * <p>They stand in place of those that are held by a secondary source. Rows of what is mandatory are accepted if
     * they agree, and change nothing: the whole Attached table 3 can be handed in.
     *
     * @param rows the rows, in any order
     * @return the standard, its optional details complete
     * @throws InputException if a row cannot be taken, with every problem; see {@link #problemsOfCompleting}
     */
    public ControlStandard completedWith(List<ControlRow> rows) {
        return toComplete().taking(rows, problemsOfCompleting(rows, ""), Optional.of(Basis.OFFICIAL));
    }

    /** What a table of all optional details is added to: what is held by a secondary source gives way to it. */
    private ControlStandard toComplete() {
        return optionalDetailsBasis.filter(Basis.SECONDARY::equals).isEmpty()
                ? this
                : new ControlStandard(
                        edition, all.minus(optionalDetails).stream().toList(), Optional.empty(), Optional.empty());
    }

    private ControlStandard taking(List<ControlRow> rows, List<Problem> problems, Optional<Basis> basis) {
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        List<Control> taken = new ArrayList<>(controls);
        for (ControlRow row : rows) {
            int ordinal = ordinalOrNone(row.id());
            if (ordinal < 0) {
                taken.add(RowCheck.control(this, row));
            } else if (controls.get(ordinal).isOptional() && row.name().isPresent()) {
                taken.set(ordinal, RowCheck.control(this, row));
            }
        }
        return new ControlStandard(edition, taken, basis, Optional.empty());
    }

    /**
     * What stands against adding some rows, all of it.
     *
     * <p>Each problem is at {@code path/INDEX/member}. The codes: {@code OPTIONAL_DETAIL_LEVEL} (no detail of the
     * controls criteria), {@code OPTIONAL_DETAIL_MANDATORY} (a new row that would be mandatory: all of these are held,
     * so it is of another edition or misspelt), {@code OPTIONAL_DETAIL_SUFFIX} (the suffix stated is not that of the id,
     * or the held row with these numbers has another), {@code OPTIONAL_DETAIL_PARENT} (the row above is not held, is no
     * objective, or is not the one whose number the id continues), {@code OPTIONAL_DETAIL_DUPLICATE} (the same numbers
     * twice), {@code OPTIONAL_DETAIL_CHANGED} (a row that is held, and states something else),
     * {@code OPTIONAL_DETAIL_VACANT} (a number that is surely no control of the edition),
     * {@code OPTIONAL_DETAIL_BEYOND} (a new row, though somebody who holds the table declared it complete).
     *
     * @param rows the rows
     * @param path where they stand, as a JSON Pointer; empty for the whole document
     * @return the problems, in order; empty where there is none
     */
    public List<Problem> problemsOf(List<ControlRow> rows, String path) {
        return RowCheck.problems(this, rows, path, false);
    }

    /**
     * What stands against adding some rows and declaring the optional details complete, all of it.
     *
     * <p>The codes are those of {@link #problemsOf}, and {@code OPTIONAL_DETAIL_MANDATORY_LOST}, at {@code path}: the
     * rows repeat some of the governance items, management items, objectives or mandatory details but not all of
     * them, and so are not the whole table of this edition. Rows that repeat none of a kind have lost none of it.
     *
     * @param rows the rows
     * @param path where they stand, as a JSON Pointer; empty for the whole document
     * @return the problems, in order; empty where there is none
     */
    public List<Problem> problemsOfCompleting(List<ControlRow> rows, String path) {
        return RowCheck.problems(toComplete(), rows, path, true);
    }

    /**
     * What differs between this standard and a later one.
     *
     * @param later the other standard
     * @return the difference, from this one to the other
     */
    public StandardDifference differenceTo(ControlStandard later) {
        return StandardDifference.between(this, later);
    }

    /**
     * A digest of everything this standard says: edition, completeness, and each row with its names and references.
     *
     * @return the digest, the same for equal standards, on every machine
     */
    public ContentHash contentHash() {
        return contentHash;
    }

    /** Each field with its length before it, so that no name can pass for the end of one; a row is a line. */
    private ContentHash hashOfRows() {
        MessageDigest sha256 = ContentHash.sha256();
        StringBuilder text = new StringBuilder(256);
        field(text, edition.id());
        field(text, edition.issued().toString());
        field(text, edition.basis().name());
        field(text, optionalDetailsBasis.map(basis -> "complete " + basis).orElse("incomplete"));
        for (Control control : controls) {
            field(text, control.id().toString());
            field(text, control.layer().code());
            field(text, control.level().code());
            field(text, control.parent().map(ControlId::toString).orElse(""));
            field(text, control.name().ja());
            field(text, control.name().en());
            field(text, control.named() ? "" : "unnamed");
            control.references().forEach(reference -> field(text, reference.toString()));
            text.append('\n');
            handOn(text, sha256);
        }
        handOn(text, sha256);
        return ContentHash.of(sha256);
    }

    private static void handOn(StringBuilder text, MessageDigest to) {
        to.update(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    private static void field(StringBuilder text, String value) {
        text.append(value.length()).append(':').append(value).append(',');
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof ControlStandard that
                        && optionalDetailsBasis.equals(that.optionalDetailsBasis)
                        && edition.equals(that.edition)
                        && controls.equals(that.controls));
    }

    @Override
    public int hashCode() {
        return Objects.hash(edition.id(), optionalDetailsBasis, controls.size());
    }

    /**
     * The edition and the number of its rows, for a person who debugs.
     *
     * @return a short text
     */
    @Override
    public String toString() {
        return "control standard " + edition.id() + " (" + controls.size() + " rows, optional details "
                + optionalDetailsBasis.map(basis -> "complete, " + basis).orElse("not complete") + ")";
    }

    /**
     * A control id that a standard does not hold.
     *
     * <p>It may still stand in the edition where the optional details of the standard are not complete, or are so by a
     * secondary source only. Of a vacant number the message says that it is one.
     *
     * @since 0.1
     */
    public static final class UnknownControlException extends NoSuchElementException {

        private static final long serialVersionUID = 1L;

        private final String id;

        UnknownControlException(ControlId id, ControlStandard standard) {
            super(standard + " does not hold " + id
                    + (standard.isVacant(id) ? ", which is a vacant number" : "")
                    + standard.sameNumbers(id)
                            .map(control -> ". It holds " + control.id() + ".")
                            .orElse("."));
            this.id = id.toString();
        }

        /**
         * The id that is not held.
         *
         * @return the id
         */
        public ControlId id() {
            return ControlId.parse(id);
        }
    }
}
