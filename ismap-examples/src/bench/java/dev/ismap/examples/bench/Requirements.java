package dev.ismap.examples.bench;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.Excluded;
import dev.ismap.model.statement.ControlDecision.Implemented;
import dev.ismap.model.statement.ControlDecision.NotSelected;
import dev.ismap.model.statement.ControlDecision.TakenOver;
import dev.ismap.model.statement.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Twelve requirements on the control decisions of a statement, each of the form "every control of one set is in
 * another", in the three forms that the peers need: over item sets, over bit sets, over maps.
 */
final class Requirements {

    static final ControlStandard STANDARD = ControlStandards.newestHeld();

    static final ItemSet GOVERNANCE = STANDARD.governance().items();
    static final ItemSet MANAGEMENT = STANDARD.management().items();
    static final ItemSet OBJECTIVES = STANDARD.objectives().items();
    static final ItemSet BASIC = STANDARD.mandatoryDetails().items();
    static final ItemSet OPTIONAL = STANDARD.optionalDetails().items();
    static final ItemSet DETAILS = BASIC.union(OPTIONAL);

    private Requirements() {}

    // ---- over item sets ----------------------------------------------------------------------------------------

    record Requirement(String id, Function<Sets, ItemSet> asked, Function<Sets, ItemSet> allowed) {}

    static final List<Requirement> ALL = List.of(
            new Requirement("R-01", sets -> GOVERNANCE, Sets::inPlace),
            new Requirement("R-02", sets -> MANAGEMENT, Sets::inPlace),
            new Requirement("R-03", sets -> OBJECTIVES, sets -> sets.inPlace().union(sets.excludedWithReason())),
            new Requirement("R-04", sets -> BASIC, sets -> sets.inPlace().union(sets.underExcluded())),
            new Requirement("R-05", sets -> OPTIONAL, Sets::mentioned),
            new Requirement(
                    "R-06",
                    sets -> OPTIONAL,
                    sets -> sets.inPlace().union(sets.reasoned()).union(sets.underExcluded())),
            new Requirement("R-07", sets -> sets.inPlace().intersection(DETAILS), Sets::described),
            new Requirement("R-08", Sets::takenOver, Sets::described),
            new Requirement("R-09", Sets::excluded, sets -> OBJECTIVES),
            new Requirement("R-10", Sets::excluded, Sets::excludedWithReason),
            new Requirement("R-11", Sets::notSelected, sets -> DETAILS),
            new Requirement("R-12", Sets::notSelected, Sets::reasoned));

    /** A statement as sets of controls. */
    record Sets(
            ItemSet inPlace,
            ItemSet described,
            ItemSet takenOver,
            ItemSet excluded,
            ItemSet excludedWithReason,
            ItemSet underExcluded,
            ItemSet notSelected,
            ItemSet reasoned,
            ItemSet mentioned) {

        static Sets of(Statement statement) {
            int size = STANDARD.controls().size();
            ItemSet.Builder inPlace = ItemSet.builder(size);
            ItemSet.Builder described = ItemSet.builder(size);
            ItemSet.Builder takenOver = ItemSet.builder(size);
            ItemSet.Builder excluded = ItemSet.builder(size);
            ItemSet.Builder excludedWithReason = ItemSet.builder(size);
            ItemSet.Builder notSelected = ItemSet.builder(size);
            ItemSet.Builder reasoned = ItemSet.builder(size);
            ItemSet.Builder mentioned = ItemSet.builder(size);
            statement.decisions().forEach((id, input) -> {
                int ordinal = STANDARD.ordinal(id);
                mentioned.add(ordinal);
                if (input instanceof Input.Given<ControlDecision> given) {
                    ControlDecision decision = given.value();
                    if (decision instanceof Implemented implemented) {
                        inPlace.add(ordinal);
                        if (!implemented.individualControls().isEmpty()) {
                            described.add(ordinal);
                        }
                    } else if (decision instanceof TakenOver taken) {
                        inPlace.add(ordinal);
                        takenOver.add(ordinal);
                        if (taken.from().isPresent()) {
                            described.add(ordinal);
                        }
                    } else if (decision instanceof Excluded left) {
                        excluded.add(ordinal);
                        if (left.reason().isPresent()) {
                            excludedWithReason.add(ordinal);
                        }
                    } else if (decision instanceof NotSelected left) {
                        notSelected.add(ordinal);
                        if (left.reason().isPresent()) {
                            reasoned.add(ordinal);
                        }
                    }
                }
            });
            ItemSet out = excluded.build();
            ItemSet objectives = out.intersection(OBJECTIVES);
            ItemSet under = objectives.isEmpty()
                    ? objectives
                    : STANDARD.detailsUnder(STANDARD.set(objectives)).items();
            return new Sets(
                    inPlace.build(),
                    described.build(),
                    takenOver.build(),
                    out,
                    excludedWithReason.build(),
                    under,
                    notSelected.build(),
                    reasoned.build(),
                    mentioned.build());
        }
    }

    // ---- over bit sets -----------------------------------------------------------------------------------------

    record BitRequirement(String id, Function<Bits, BitSet> asked, Function<Bits, BitSet> allowed) {}

    static final List<BitRequirement> OF_BITS = ofBits();

    private static List<BitRequirement> ofBits() {
        BitSet governance = bits(GOVERNANCE);
        BitSet management = bits(MANAGEMENT);
        BitSet objectives = bits(OBJECTIVES);
        BitSet basic = bits(BASIC);
        BitSet optional = bits(OPTIONAL);
        BitSet details = bits(DETAILS);
        return List.of(
                new BitRequirement("R-01", bits -> governance, bits -> bits.inPlace),
                new BitRequirement("R-02", bits -> management, bits -> bits.inPlace),
                new BitRequirement("R-03", bits -> objectives, bits -> or(bits.inPlace, bits.excludedWithReason)),
                new BitRequirement("R-04", bits -> basic, bits -> or(bits.inPlace, bits.underExcluded)),
                new BitRequirement("R-05", bits -> optional, bits -> bits.mentioned),
                new BitRequirement(
                        "R-06", bits -> optional, bits -> or(or(bits.inPlace, bits.reasoned), bits.underExcluded)),
                new BitRequirement("R-07", bits -> and(bits.inPlace, details), bits -> bits.described),
                new BitRequirement("R-08", bits -> bits.takenOver, bits -> bits.described),
                new BitRequirement("R-09", bits -> bits.excluded, bits -> objectives),
                new BitRequirement("R-10", bits -> bits.excluded, bits -> bits.excludedWithReason),
                new BitRequirement("R-11", bits -> bits.notSelected, bits -> details),
                new BitRequirement("R-12", bits -> bits.notSelected, bits -> bits.reasoned));
    }

    private static BitSet bits(ItemSet items) {
        BitSet bits = new BitSet();
        items.stream().forEach(bits::set);
        return bits;
    }

    private static BitSet or(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** A statement as bit sets. */
    static final class Bits {
        private final BitSet inPlace = new BitSet(1_300);
        private final BitSet described = new BitSet(1_300);
        private final BitSet takenOver = new BitSet(1_300);
        private final BitSet excluded = new BitSet(1_300);
        private final BitSet excludedWithReason = new BitSet(1_300);
        private final BitSet underExcluded = new BitSet(1_300);
        private final BitSet notSelected = new BitSet(1_300);
        private final BitSet reasoned = new BitSet(1_300);
        private final BitSet mentioned = new BitSet(1_300);

        static Bits of(Statement statement) {
            Bits bits = new Bits();
            statement.decisions().forEach((id, input) -> {
                int ordinal = STANDARD.ordinal(id);
                bits.mentioned.set(ordinal);
                if (input instanceof Input.Given<ControlDecision> given) {
                    bits.add(ordinal, given.value());
                }
            });
            ItemSet objectives = ItemSet.of(bits.excluded.stream()).intersection(OBJECTIVES);
            if (!objectives.isEmpty()) {
                bits.underExcluded.or(
                        bits(STANDARD.detailsUnder(STANDARD.set(objectives)).items()));
            }
            return bits;
        }

        private void add(int ordinal, ControlDecision decision) {
            if (decision instanceof Implemented implemented) {
                inPlace.set(ordinal);
                if (!implemented.individualControls().isEmpty()) {
                    described.set(ordinal);
                }
            } else if (decision instanceof TakenOver taken) {
                inPlace.set(ordinal);
                takenOver.set(ordinal);
                if (taken.from().isPresent()) {
                    described.set(ordinal);
                }
            } else if (decision instanceof Excluded left) {
                excluded.set(ordinal);
                if (left.reason().isPresent()) {
                    excludedWithReason.set(ordinal);
                }
            } else if (decision instanceof NotSelected left) {
                notSelected.set(ordinal);
                if (left.reason().isPresent()) {
                    reasoned.set(ordinal);
                }
            }
        }
    }

    // ---- over maps ---------------------------------------------------------------------------------------------

    record MapRequirement(
            String id, Function<Told, Collection<ControlId>> asked, BiPredicate<Told, ControlId> allowed) {

        /** The controls that fail it, in the order of the standard. */
        List<String> failing(Told told) {
            List<ControlId> failing = new ArrayList<>();
            for (ControlId control : asked.apply(told)) {
                if (!allowed.test(told, control)) {
                    failing.add(control);
                }
            }
            failing.sort(null);
            return failing.stream().map(ControlId::toString).toList();
        }
    }

    static final List<MapRequirement> OF_MAPS = ofMaps();

    private static List<MapRequirement> ofMaps() {
        List<ControlId> governance = ids(GOVERNANCE);
        List<ControlId> management = ids(MANAGEMENT);
        List<ControlId> objectives = ids(OBJECTIVES);
        List<ControlId> basic = ids(BASIC);
        List<ControlId> optional = ids(OPTIONAL);
        Set<ControlId> anyObjective = Set.copyOf(objectives);
        Set<ControlId> anyDetail = Set.copyOf(ids(DETAILS));
        return List.of(
                new MapRequirement("R-01", told -> governance, Told::isInPlace),
                new MapRequirement("R-02", told -> management, Told::isInPlace),
                new MapRequirement(
                        "R-03", told -> objectives, (told, id) -> told.isInPlace(id) || told.isExcludedWithReason(id)),
                new MapRequirement("R-04", told -> basic, (told, id) -> told.isInPlace(id) || told.isUnderExcluded(id)),
                new MapRequirement("R-05", told -> optional, (told, id) -> told.decisions.containsKey(id)),
                new MapRequirement(
                        "R-06",
                        told -> optional,
                        (told, id) -> told.isInPlace(id) || told.isReasoned(id) || told.isUnderExcluded(id)),
                new MapRequirement(
                        "R-07",
                        told -> told.decisions.keySet(),
                        (told, id) -> !told.isInPlace(id) || !anyDetail.contains(id) || told.isDescribed(id)),
                new MapRequirement(
                        "R-08",
                        told -> told.decisions.keySet(),
                        (told, id) -> !(told.decisions.get(id) instanceof TakenOver) || told.isDescribed(id)),
                new MapRequirement("R-09", told -> told.excluded, (told, id) -> anyObjective.contains(id)),
                new MapRequirement("R-10", told -> told.excluded, Told::isExcludedWithReason),
                new MapRequirement(
                        "R-11",
                        told -> told.decisions.keySet(),
                        (told, id) -> !(told.decisions.get(id) instanceof NotSelected) || anyDetail.contains(id)),
                new MapRequirement(
                        "R-12",
                        told -> told.decisions.keySet(),
                        (told, id) -> !(told.decisions.get(id) instanceof NotSelected) || told.isReasoned(id)));
    }

    private static List<ControlId> ids(ItemSet items) {
        return items.stream().mapToObj(STANDARD::control).map(Control::id).toList();
    }

    /** A statement as maps. */
    static final class Told {
        private final Map<ControlId, ControlDecision> decisions = new HashMap<>();
        private final Set<ControlId> excluded = new HashSet<>();
        private final Set<ControlId> underExcluded = new HashSet<>();

        static Told of(Statement statement) {
            Told told = new Told();
            statement.decisions().forEach((id, input) -> {
                ControlDecision decision = input instanceof Input.Given<ControlDecision> given ? given.value() : null;
                told.decisions.put(id, decision);
                if (decision instanceof Excluded) {
                    told.excluded.add(id);
                    if (STANDARD.control(id).isObjectiveOfControls()) {
                        told.underExcluded.addAll(ids(STANDARD.detailsUnder(id).items()));
                    }
                }
            });
            return told;
        }

        private boolean isInPlace(ControlId id) {
            ControlDecision decision = decisions.get(id);
            return decision instanceof Implemented || decision instanceof TakenOver;
        }

        private boolean isDescribed(ControlId id) {
            ControlDecision decision = decisions.get(id);
            return decision instanceof Implemented implemented
                    ? !implemented.individualControls().isEmpty()
                    : decision instanceof TakenOver taken && taken.from().isPresent();
        }

        private boolean isExcludedWithReason(ControlId id) {
            return decisions.get(id) instanceof Excluded left && left.reason().isPresent();
        }

        private boolean isReasoned(ControlId id) {
            return decisions.get(id) instanceof NotSelected left
                    && left.reason().isPresent();
        }

        private boolean isUnderExcluded(ControlId id) {
            return underExcluded.contains(id);
        }
    }
}
