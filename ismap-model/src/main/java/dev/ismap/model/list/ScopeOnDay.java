package dev.ismap.model.list;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import dev.ismap.model.internal.Countries;
import dev.ismap.model.list.ListEvent.ScopeChange;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import dev.ismap.model.list.ScopeAnswer.ScopeFinding;
import dev.ismap.model.list.ScopeAnswer.ScopeLink;
import dev.ismap.model.list.ScopeAnswer.ScopeQuestion;
import dev.ismap.model.service.ServiceScope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the events of a registration say of one thing that may be in its scope on a day.
 *
 * <p>An event tells of it if it states a whole scope of that aspect, or if the thing comes into scope or leaves it. What
 * an event does not state it leaves as it was.
 */
final class ScopeOnDay {

    /** An event that tells of the thing: what holds from it on, and what held before it. */
    private record Telling(KnownEvent knownEvent, ScopeFinding from, ScopeFinding before) {}

    private final List<Telling> tellings = new ArrayList<>();
    private final List<Telling> seen = new ArrayList<>();
    private final ScopeQuestion.Part part;
    private final long day;

    ScopeOnDay(List<KnownEvent> knownEvents, ScopeQuestion.Part part, long day) {
        this.part = part;
        this.day = day;
        for (KnownEvent knownEvent : knownEvents) {
            if (!knownEvent.isSighting()) {
                tell(knownEvent, tellings);
            } else if (knownEvent.isSurelyOn(day)) {
                tell(knownEvent, seen);
            }
        }
    }

    private void tell(KnownEvent knownEvent, List<Telling> into) {
        ScopeChange change = knownEvent.event().scopeChange();
        if (change.namesNothing() && knownEvent.event().scope().namesNothing()) {
            return; // as of most events
        }
        if (part.aspect() == ScopeAspect.COUNTRIES) {
            tellOfCountries(knownEvent, into);
            return;
        }
        boolean added = isNamed(part.aspect().added(change));
        boolean dropped = isNamed(part.aspect().dropped(change));
        if (added || dropped) {
            ScopeFinding from = added ? ScopeFinding.NAMED_INSIDE : ScopeFinding.NAMED_OUTSIDE;
            ScopeFinding before = added ? ScopeFinding.NAMED_OUTSIDE : ScopeFinding.NAMED_INSIDE;
            boolean both = added && dropped;
            into.add(new Telling(
                    knownEvent, both ? ScopeFinding.CONTRADICTED : from, both ? ScopeFinding.CONTRADICTED : before));
            return;
        }
        ServiceScope scope = knownEvent.event().scope();
        Input<List<String>> inside = part.aspect().inside(scope);
        Input<List<String>> outside = part.aspect().outside(scope);
        if (inside.known().isPresent() || outside.known().isPresent()) {
            into.add(new Telling(knownEvent, stated(inside, outside, scope), ScopeFinding.NOT_STATED));
        } else if (part.aspect() == ScopeAspect.REGION && scope.tellsOf(part.name())) {
            into.add(new Telling(
                    knownEvent,
                    scope.includes(part.name()) ? ScopeFinding.NAMED_INSIDE : ScopeFinding.NOT_AMONG,
                    ScopeFinding.NOT_STATED));
        }
    }

    private boolean isNamed(List<String> names) {
        if (part.aspect() != ScopeAspect.REGION) {
            return names.contains(part.name());
        }
        for (String name : names) {
            if (Countries.same(name, part.name())) {
                return true;
            }
        }
        return false;
    }

    /** A region that comes into scope or leaves it can change where the regions lie; which regions are left is not told. */
    private void tellOfCountries(KnownEvent knownEvent, List<Telling> into) {
        ServiceScope scope = knownEvent.event().scope();
        ScopeChange change = knownEvent.event().scopeChange();
        if (scope.regions().known().isPresent() || scope.countries().known().isPresent()) {
            ScopeFinding from = switch (scope.liesWithin(part.onlyIn())) {
                case TRUE -> ScopeFinding.ALL_WITHIN;
                case FALSE -> ScopeFinding.SOME_BEYOND;
                case UNKNOWN -> ScopeFinding.COUNTRY_NOT_STATED;
            };
            into.add(new Telling(knownEvent, from, ScopeFinding.NOT_STATED));
        } else if (!change.addedRegions().isEmpty() || !change.droppedRegions().isEmpty()) {
            ServiceScope added = ServiceScope.none().withRegions(Input.given(change.addedRegions()));
            boolean beyond = added.liesWithin(part.onlyIn()) == Truth.FALSE;
            into.add(new Telling(
                    knownEvent,
                    beyond ? ScopeFinding.SOME_BEYOND : ScopeFinding.COUNTRY_NOT_STATED,
                    ScopeFinding.NOT_STATED));
        }
    }

    private ScopeFinding stated(Input<List<String>> inside, Input<List<String>> outside, ServiceScope scope) {
        boolean region = part.aspect() == ScopeAspect.REGION;
        boolean in = inside.known().filter(this::isNamed).isPresent() || (region && scope.includes(part.name()));
        boolean out = outside.known().filter(this::isNamed).isPresent();
        if (in && out) {
            return ScopeFinding.CONTRADICTED;
        } else if (in) {
            return ScopeFinding.NAMED_INSIDE;
        } else if (out) {
            return ScopeFinding.NAMED_OUTSIDE;
        }
        if (region && scope.leavesOpen(part.name())) {
            return ScopeFinding.PERHAPS_WITHIN;
        }
        boolean told = inside.known().isPresent() || (region && scope.tellsOf(part.name()));
        return told ? ScopeFinding.NOT_AMONG : ScopeFinding.NOT_STATED;
    }

    ScopeLink link() {
        if (!seen.isEmpty()) {
            return link(findings(seen), seen);
        }
        List<KnownEvent> knownEvents = new ArrayList<>(tellings.size());
        tellings.forEach(telling -> knownEvents.add(telling.knownEvent()));
        long surely = KnownEvent.lastSurelyBy(knownEvents, day);
        List<Telling> all = new ArrayList<>(tellings.size());
        for (Telling telling : tellings) {
            if (telling.knownEvent().canBeLast(day, surely)) {
                all.add(telling);
            }
        }
        Set<ScopeFinding> findings = findings(all);
        if (!KnownEvent.isSurelyOneBy(knownEvents, day)) {
            // All may lie after the day; then the first of them says what was before it.
            List<Telling> ahead = tellings.stream()
                    .filter(telling -> telling.knownEvent().last() > day
                            && knownEvents.stream()
                                    .noneMatch(other -> other.certain()
                                            && other.last()
                                                    < telling.knownEvent().first()))
                    .toList();
            ahead.forEach(telling -> findings.add(telling.before()));
            if (ahead.stream().noneMatch(telling -> telling.knownEvent().certain())) {
                findings.add(ScopeFinding.NOT_STATED);
            }
            all.addAll(ahead);
        }
        return link(findings, all);
    }

    private static Set<ScopeFinding> findings(List<Telling> some) {
        Set<ScopeFinding> findings = EnumSet.noneOf(ScopeFinding.class);
        some.forEach(telling -> findings.add(telling.from()));
        return findings;
    }

    private ScopeLink link(Set<ScopeFinding> findings, List<Telling> restsOn) {
        Set<ScopeFinding> told = EnumSet.copyOf(findings);
        if (told.contains(ScopeFinding.NAMED_OUTSIDE)) {
            told.remove(ScopeFinding.NOT_AMONG); // it comes to the same
        }
        List<ListEvent> events = new ArrayList<>(restsOn.size());
        restsOn.forEach(telling -> events.add(telling.knownEvent().event()));
        ScopeFinding finding = told.size() == 1 ? told.iterator().next() : ScopeFinding.OPEN;
        return new ScopeLink(part.aspect(), part.name(), finding, EventOrder.sorted(events));
    }
}
