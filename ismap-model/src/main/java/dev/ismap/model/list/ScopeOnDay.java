package dev.ismap.model.list;

import dev.ismap.core.fact.Input;
import dev.ismap.model.internal.Countries;
import dev.ismap.model.list.ListEvent.ScopeChange;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import dev.ismap.model.list.ScopeAnswer.ScopeFinding;
import dev.ismap.model.list.ScopeAnswer.ScopeLink;
import dev.ismap.model.list.ScopeAnswer.ScopeQuestion;
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
    private record Telling(Mark mark, ScopeFinding from, ScopeFinding before) {}

    private final List<Telling> tellings = new ArrayList<>();
    private final List<Telling> seen = new ArrayList<>();
    private final ScopeQuestion.Part part;
    private final long day;

    ScopeOnDay(List<Mark> marks, ScopeQuestion.Part part, long day) {
        this.part = part;
        this.day = day;
        for (Mark mark : marks) {
            if (!mark.isSighting()) {
                tell(mark, tellings);
            } else if (mark.isSurelyOn(day)) {
                tell(mark, seen);
            }
        }
    }

    private void tell(Mark mark, List<Telling> into) {
        ScopeChange change = mark.event().scopeChange();
        boolean added = part.aspect().added(change).contains(part.name());
        boolean dropped = part.aspect().dropped(change).contains(part.name());
        if (added || dropped) {
            ScopeFinding from = added ? ScopeFinding.NAMED_INSIDE : ScopeFinding.NAMED_OUTSIDE;
            ScopeFinding before = added ? ScopeFinding.NAMED_OUTSIDE : ScopeFinding.NAMED_INSIDE;
            boolean both = added && dropped;
            into.add(new Telling(
                    mark, both ? ScopeFinding.CONTRADICTED : from, both ? ScopeFinding.CONTRADICTED : before));
            return;
        }
        Input<List<String>> inside = part.aspect().inside(mark.event().scope());
        Input<List<String>> outside = part.aspect().outside(mark.event().scope());
        if (inside.known().isPresent() || outside.known().isPresent()) {
            into.add(new Telling(mark, stated(inside, outside), ScopeFinding.NOT_STATED));
        }
    }

    private ScopeFinding stated(Input<List<String>> inside, Input<List<String>> outside) {
        boolean in = inside.known().filter(names -> names.contains(part.name())).isPresent();
        boolean out =
                outside.known().filter(names -> names.contains(part.name())).isPresent();
        if (in && out) {
            return ScopeFinding.CONTRADICTED;
        } else if (in) {
            return ScopeFinding.NAMED_INSIDE;
        } else if (out) {
            return ScopeFinding.NAMED_OUTSIDE;
        }
        return inside.known().map(this::notNamed).orElse(ScopeFinding.NOT_STATED);
    }

    private ScopeFinding notNamed(List<String> inside) {
        return part.aspect() == ScopeAspect.REGION && Countries.leaveOpen(part.name(), inside)
                ? ScopeFinding.PERHAPS_WITHIN
                : ScopeFinding.NOT_AMONG;
    }

    ScopeLink link() {
        if (!seen.isEmpty()) {
            return link(findings(seen), seen);
        }
        List<Mark> marks = tellings.stream().map(Telling::mark).toList();
        List<Mark> latest = Mark.latest(marks, day);
        List<Telling> last = tellings.stream()
                .filter(telling -> latest.contains(telling.mark()))
                .toList();
        Set<ScopeFinding> findings = findings(last);
        List<Telling> all = new ArrayList<>(last);
        if (!Mark.isSurelyOneBy(marks, day)) {
            // All may lie after the day; then the first of them says what was before it.
            List<Telling> ahead = tellings.stream()
                    .filter(telling -> telling.mark().last() > day
                            && marks.stream()
                                    .noneMatch(other -> other.certain()
                                            && other.last() < telling.mark().first()))
                    .toList();
            ahead.forEach(telling -> findings.add(telling.before()));
            if (ahead.stream().noneMatch(telling -> telling.mark().certain())) {
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
        ScopeFinding finding = told.size() == 1 ? told.iterator().next() : ScopeFinding.OPEN;
        return new ScopeLink(
                part.aspect(),
                part.name(),
                finding,
                restsOn.stream()
                        .map(telling -> telling.mark().event())
                        .distinct()
                        .sorted(EventOrder.CHRONOLOGICAL)
                        .toList());
    }
}
