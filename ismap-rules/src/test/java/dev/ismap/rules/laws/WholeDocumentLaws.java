package dev.ismap.rules.laws;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.Settlements;
import dev.ismap.core.determination.Settlements.Reply;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis.Horizon;
import dev.ismap.core.fact.Value;
import dev.ismap.core.law.Force;
import dev.ismap.model.json.IsmapJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The laws that every answer about a whole document keeps: what it announces is what comes when it is written into the
 * document, the document is read again and determined again.
 */
final class WholeDocumentLaws {

    /** Where so many rules are not met, one change does not help. */
    private static final int MANY = 4;

    /** So many single changes are tried in pairs. */
    private static final int PAIRED = 12;

    /** So many of the items of one change are left out one by one. */
    private static final int LEFT_OUT = 12;

    /** What has been or is, and what is declared of it: to say otherwise makes another case of it, and is no deed. */
    private static final Pattern SAID = Pattern.compile(
            "/application|/programme|/filedOn|/informationClass|/previous/.*|/wanted/.*|/service/(models|generativeAi)"
                    + "|/statement/(status|edition|individualControlsChanged)|/liu/specialMeasures/usedBefore"
                    + "|/audit/(auditor/name|managementCycle/renewalExpected)");

    /** The day on which something happens: once it is past, it stays. */
    private static final Pattern HAPPENS = Pattern.compile("/audit/(startedOn|report/(date|submittedOn))");

    private WholeDocumentLaws() {}

    // ---- questions ---------------------------------------------------------------------------------------------

    /** Each answer of each question can be written, and the verdict then is the one that it announced. */
    static List<Breach> answersHold(WrittenCase written, Answered answered) {
        List<Breach> breaches = new ArrayList<>();
        for (Question question : answered.questions()) {
            for (Question.Answer answer : question.answers()) {
                String announced = answer.verdict().map(Verdict::name).orElse(WrittenCase.NO_LAW);
                String kind = place(question) + " " + kind(answer.value());
                List<List<Edit>> ways = Replies.ways(written, question, answer);
                Set<String> all = new LinkedHashSet<>();
                for (List<Edit> way : ways) {
                    String came = written.with(way).verdict();
                    if (came.equals(WrittenCase.REFUSED)) {
                        if (answer.value() instanceof Value.Days) {
                            breaches.add(new Breach("ANSWER", kind + " is refused on some days", way + ""));
                        }
                        continue;
                    }
                    all.add(came);
                    if (!came.equals(announced) && !isLeftOpen(answer)) {
                        breaches.add(new Breach(
                                "ANSWER",
                                kind + " announced " + announced + ", came " + came,
                                answer.value().code() + " written as " + way));
                    }
                }
                if (all.isEmpty()) {
                    breaches.add(new Breach(
                            "ANSWER", kind + " cannot be given", answer.value().code() + " written as " + ways));
                } else if (isLeftOpen(answer) && isDecided(all) && !hangsOnMore(written, question)) {
                    breaches.add(new Breach(
                            "ANSWER", kind + " announced " + announced + ", came " + all, "written as " + ways));
                }
            }
        }
        return breaches;
    }

    /** Whether an answer stands for lists that can come to one thing and to another. */
    private static boolean isLeftOpen(Question.Answer answer) {
        return answer.value() == Value.Kind.NOT_AS_ASKED && answer.verdict().equals(Optional.of(Verdict.UNDETERMINED));
    }

    private static boolean isDecided(Set<String> verdicts) {
        return verdicts.size() == 1 && !verdicts.contains(Verdict.UNDETERMINED.name());
    }

    /**
     * Whether it hangs on something else what a missing list of services comes to: on a list that tells of what no one has
     * named yet, or on whether anything is taken over from them.
     */
    private static boolean hangsOnMore(WrittenCase written, Question question) {
        return question.path().equals("/statement/underlyingServices")
                && (written.context().services().isPresent() || question.rules().contains("S-INHERIT"));
    }

    private static String place(Question question) {
        return question.path().replaceAll("/[0-9]+(?=/|$)", "/*")
                + (question.items().isEmpty() ? "" : " " + question.rules());
    }

    private static String kind(Value answer) {
        return answer instanceof Value.Days ? "days" : answer.code();
    }

    /** Each settlement settles, its replies are different, and none of them can be left out. */
    static List<Breach> settlementsSettle(WrittenCase written, Answered answered) {
        List<Breach> breaches = new ArrayList<>();
        Settlements settlements = answered.settlements();
        ways(written, settlements.eligible(), Verdict.ELIGIBLE, breaches);
        ways(written, settlements.ineligible(), Verdict.INELIGIBLE, breaches);
        return breaches;
    }

    private static void ways(WrittenCase written, Settlements.Ways ways, Verdict wanted, List<Breach> breaches) {
        if (new HashSet<>(ways.sets()).size() < ways.sets().size()) {
            breaches.add(new Breach(
                    "SETTLEMENT",
                    "the same set twice",
                    wanted + " " + said(ways.sets().get(0))));
        }
        for (List<Reply> set : ways.sets()) {
            if (new HashSet<>(set).size() < set.size()) {
                breaches.add(new Breach("SETTLEMENT", "the same reply twice", said(set)));
                continue;
            }
            Set<String> came = verdicts(written, set);
            if (came.isEmpty()) {
                breaches.add(new Breach("SETTLEMENT", wanted + " cannot be given: " + places(set), said(set)));
            } else if (!came.equals(Set.of(wanted.name()))) {
                breaches.add(new Breach("SETTLEMENT", wanted + " came " + came + ": " + places(set), said(set)));
            }
            for (Reply left : set) {
                List<Reply> fewer = set.stream().filter(reply -> reply != left).toList();
                Set<String> without = fewer.isEmpty() ? Set.of() : verdicts(written, fewer);
                if (without.equals(Set.of(wanted.name()))) {
                    breaches.add(new Breach(
                            "SETTLEMENT",
                            wanted + " without " + place(left.question()) + " too: " + places(set),
                            said(set)));
                }
            }
        }
    }

    /**
     * The verdicts with replies written in one after the other, over some of the ways to write them that the reader
     * accepts.
     */
    private static Set<String> verdicts(WrittenCase written, List<Reply> set) {
        Set<String> came = new LinkedHashSet<>();
        int most = 1;
        for (int i = 0; i < most; i++) {
            WrittenCase with = written;
            for (Reply reply : set) {
                List<List<Edit>> ways = Replies.ways(with, reply.question(), reply.answer());
                if (ways.isEmpty()) {
                    return Set.of();
                }
                most = Math.max(most, ways.size());
                with = with.with(ways.get(i % ways.size()));
            }
            String verdict = with.verdict();
            if (!verdict.equals(WrittenCase.REFUSED)) {
                came.add(verdict);
            }
        }
        return came;
    }

    private static List<String> places(List<Reply> set) {
        return set.stream()
                .map(reply ->
                        place(reply.question()) + " " + kind(reply.answer().value()))
                .sorted()
                .toList();
    }

    private static String said(List<Reply> set) {
        return set.stream()
                .map(reply ->
                        reply.question().path() + " = " + reply.answer().value().code())
                .toList()
                .toString();
    }

    // ---- remedies ----------------------------------------------------------------------------------------------

    /**
     * Each remedy is of things that can still be done, can be written, makes the case eligible, and nothing of it can be left
     * out; of many items, some are.
     */
    static List<Breach> remediesHelp(WrittenCase written, Answered answered, Random random) {
        List<Breach> breaches = new ArrayList<>();
        Remedies remedies = answered.remedies();
        List<Remedy> all = remedies.remedies();
        for (Remedy remedy : all) {
            String what = changes(remedy);
            remedy.changes().stream()
                    .filter(change -> !isDeed(written, change))
                    .forEach(change -> breaches.add(new Breach("REMEDY", "no deed: " + what, change.toString())));
            String came = Deeds.done(written, remedy).verdict();
            if (!came.equals(Verdict.ELIGIBLE.name())) {
                breaches.add(new Breach(
                        "REMEDY", "came " + came + ": " + what, remedy.changes().toString()));
                continue;
            }
            for (List<Change> fewer : fewer(remedy, random)) {
                if (Deeds.done(written, fewer).verdict().equals(Verdict.ELIGIBLE.name())) {
                    breaches.add(new Breach("REMEDY", "more than is needed: " + what, "enough: " + fewer));
                }
            }
            for (Remedy other : all) {
                if (other != remedy && remedy.changes().containsAll(other.changes())) {
                    breaches.add(new Breach(
                            "REMEDY", "holds another: " + what, other.changes().toString()));
                }
            }
        }
        return breaches;
    }

    private static boolean isDeed(WrittenCase written, Change change) {
        if (SAID.matcher(change.path()).matches()) {
            return false;
        }
        LocalDate asked = written.context().asked();
        JsonNode present = written.at(change.path());
        return !HAPPENS.matcher(change.path()).matches()
                || !((present.isTextual()
                                && LocalDate.parse(present.textValue()).isBefore(asked))
                        || (change.to() instanceof Value.Day to && to.day().isBefore(asked)));
    }

    /** A remedy with a change or one item of a change left out. */
    private static List<List<Change>> fewer(Remedy remedy, Random random) {
        List<List<Change>> result = new ArrayList<>();
        List<Change> changes = remedy.changes();
        for (int i = 0; i < changes.size(); i++) {
            List<Change> without = new ArrayList<>(changes);
            Change change = without.remove(i);
            result.add(without);
            List<String> items = change.items();
            List<String> leaving = new ArrayList<>(items.size() > 1 ? items : List.of());
            Collections.shuffle(leaving, random);
            for (String item : leaving.subList(0, Math.min(leaving.size(), LEFT_OUT))) {
                List<String> rest = new ArrayList<>(items);
                rest.remove(item);
                List<Change> less = new ArrayList<>(changes);
                Value fewer = new Value.Decided(((Value.Decided) change.to()).action(), rest);
                less.set(i, new Change(change.path(), change.label(), change.from(), fewer, change.inPower()));
                result.add(less);
            }
        }
        return result;
    }

    static String changes(Remedy remedy) {
        return remedy.changes().stream()
                .map(change -> change.path().replaceAll("/[0-9]+(?=/|$)", "/*")
                        + (change.items().isEmpty() ? "" : " " + change.label().en())
                        + " "
                        + (change.to() instanceof Value.Day
                                ? "day"
                                : change.to().code()))
                .toList()
                .toString();
    }

    /** Where all remedies are given, every single change that makes the case eligible is among them. */
    static List<Breach> noRemedyIsMissed(WrittenCase written, Answered answered, Random random) {
        Remedies remedies = answered.remedies();
        long wrong = answered.determination().findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.UNDETERMINED)
                .filter(finding -> finding.force() != Force.ADVICE)
                .count();
        if (answered.determination().verdict() == Verdict.ELIGIBLE || !remedies.complete() || wrong > MANY) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        for (SingleChange single : SingleChange.all(written, answered.determination(), random)) {
            boolean given = remedies.remedies().stream().anyMatch(remedy -> single.isGivenBy(written, remedy));
            if (!given && written.with(List.of(single.edit())).verdict().equals(Verdict.ELIGIBLE.name())) {
                breaches.add(new Breach(
                        "MISSED",
                        single.kind() + (remedies.remedies().isEmpty() ? ", and none is given" : ""),
                        single.edit().toString()));
            }
        }
        return breaches;
    }

    /** Where no remedy is given and none is said to exist, no two changes make the case eligible either. */
    static List<Breach> noPairOfChangesIsMissed(WrittenCase written, Answered answered, Random random) {
        Remedies remedies = answered.remedies();
        if (answered.determination().verdict() == Verdict.ELIGIBLE
                || !remedies.complete()
                || !remedies.remedies().isEmpty()) {
            return List.of();
        }
        List<SingleChange> singles = new ArrayList<>(SingleChange.all(written, answered.determination(), random));
        Collections.shuffle(singles, random);
        // what the rules that are not met read goes first, so that of many changes those that can help are tried
        // together
        Set<String> read = read(answered.determination());
        singles.sort(Comparator.comparing(single -> !single.isControl() && !read.contains(single.path())));
        List<SingleChange> some = singles.subList(0, Math.min(singles.size(), PAIRED));
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < i; j++) {
                List<Edit> both = List.of(some.get(i).edit(), some.get(j).edit());
                if (written.with(both).verdict().equals(Verdict.ELIGIBLE.name())) {
                    return List.of(new Breach(
                            "MISSED",
                            some.get(i).kind() + " with " + some.get(j).kind() + ", and none is given",
                            both.toString()));
                }
            }
        }
        return List.of();
    }

    /** What the findings on rules that are not met, or open, show or miss. */
    private static Set<String> read(Determination determination) {
        Set<String> read = new HashSet<>();
        determination.missing().forEach(fact -> read.add(fact.path()));
        determination.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .forEach(finding -> finding.evidence().forEach(one -> read.add(one.path())));
        return read;
    }

    /** Until when a remedy helps is what one finds who looks at day after day. */
    static List<Breach> remediesHelpUntil(WrittenCase written, Answered answered, int most) {
        List<Breach> breaches = new ArrayList<>();
        for (Remedy remedy : answered.remedies().remedies()) {
            Optional<Remedies.HelpsUntil> until = answered.helpsUntil(remedy);
            if (until.isEmpty()) {
                continue;
            }
            WrittenCase done = Deeds.done(written, remedy);
            if (!done.verdict().equals(Verdict.ELIGIBLE.name())) {
                continue;
            }
            LocalDate asked = written.context().asked();
            LocalDate last = until.get().lastDay().orElse(asked.plusYears(3));
            List<LocalDate> days = some(asked, last, most);
            List<String> came = done.verdicts(days);
            for (int i = 0; i < days.size(); i++) {
                if (!came.get(i).equals(Verdict.ELIGIBLE.name())) {
                    breaches.add(new Breach(
                            "HELPS UNTIL",
                            came.get(i) + " before it: " + changes(remedy),
                            until.get().lastDay() + ", but on " + days.get(i)));
                    break;
                }
            }
            boolean longer = until.get().lastDay().isPresent()
                    && done.verdicts(List.of(last.plusDays(1))).equals(List.of(Verdict.ELIGIBLE.name()))
                    && canStillBeDoneOn(last.plusDays(1), remedy);
            if (longer) {
                breaches.add(new Breach("HELPS UNTIL", "longer: " + changes(remedy), "not only until " + last));
            }
        }
        return breaches;
    }

    /** Whether no day of a remedy has passed that the party itself sets. */
    private static boolean canStillBeDoneOn(LocalDate day, Remedy remedy) {
        return remedy.changes().stream()
                .filter(Change::inPower)
                .noneMatch(change ->
                        change.to() instanceof Value.Day to && to.day().isBefore(day));
    }

    /** The days from one to another: all, or where there are too many, those near the ends and some between. */
    private static List<LocalDate> some(LocalDate first, LocalDate last, int most) {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        List<LocalDate> result = new ArrayList<>();
        for (long i = 0; i < days; i += i < most / 3 || i > days - most / 3 ? 1 : 1 + days / most) {
            result.add(first.plusDays(i));
        }
        return result;
    }

    // ---- missing facts -----------------------------------------------------------------------------------------

    /** What is listed as missing, and asked about, has its place in the document and is not there. */
    static List<Breach> whatIsMissingIsMissing(WrittenCase written, Answered answered) {
        List<Breach> breaches = new ArrayList<>();
        for (MissingFact fact : answered.determination().missing()) {
            missing(written, "missing " + fact.path(), fact.path(), fact.items(), fact.rules(), breaches);
        }
        for (Question question : answered.questions()) {
            missing(
                    written,
                    "question " + question.path(),
                    question.path(),
                    question.items(),
                    question.rules(),
                    breaches);
            boolean asked = answered.determination().missing().stream()
                    .anyMatch(fact -> fact.path().equals(question.path())
                            && fact.items().equals(question.items())
                            && !fact.asked());
            if (!asked) {
                breaches.add(new Breach("MISSING", "a question on what is not missing: " + question.path(), ""));
            }
        }
        return breaches;
    }

    private static void missing(
            WrittenCase written,
            String what,
            String path,
            List<String> items,
            List<String> rules,
            List<Breach> breaches) {
        String kind = what.replaceAll("/[0-9]+(?=/|$)", "/*") + (items.isEmpty() ? "" : " " + rules);
        if (IsmapJson.standard()
                        .term(written.kind(), path.replaceAll("/[0-9]+(?=/|$)", "/*"))
                        .isEmpty()
                && IsmapJson.standard().term(written.kind(), path).isEmpty()) {
            breaches.add(new Breach("MISSING", "no such place: " + kind, ""));
            return;
        }
        if (items.isEmpty() && isGiven(written.at(path)) && !leavesARegionOpen(written, path)) {
            breaches.add(
                    new Breach("MISSING", "given: " + kind, written.at(path).toString()));
        }
        for (String id : items) {
            JsonNode decision = written.at(Replies.decision(id));
            if (isWhole(decision, Replies.isDetail(Replies.standard(written), id))
                    && !(rules.contains("S-CHANGE") && decision.path("changes").isEmpty())) {
                breaches.add(new Breach("MISSING", "decided: " + kind, id + " " + decision));
            }
        }
    }

    /** Whether the regions in scope are stated, but by the name of a country in which one that is wanted may lie. */
    private static boolean leavesARegionOpen(WrittenCase written, String path) {
        JsonNode regions = written.at("/service/scope/regions");
        boolean country =
                regions.toString().contains("日本") || regions.toString().contains("米国");
        return path.equals("/service/scope/regions")
                && country
                && (written.at("/wanted/regions").toString().contains("東京")
                        || written.at("/wanted/regions").toString().contains("大阪"));
    }

    private static boolean isGiven(JsonNode node) {
        return !node.isMissingNode() && !node.has("state");
    }

    /** Whether a decision leaves nothing out that a rule can wait for; that nothing changed, it does not say. */
    private static boolean isWhole(JsonNode decision, boolean isDetail) {
        return switch (decision.path("decision").asText("")) {
            case "IMPLEMENTED" -> (!isDetail || decision.has("individualControls")) && changesAreWhole(decision);
            case "TAKEN_OVER" -> decision.has("from") && changesAreWhole(decision);
            case "EXCLUDED", "NOT_SELECTED" -> decision.has("reason");
            default -> false;
        };
    }

    private static boolean changesAreWhole(JsonNode decision) {
        for (JsonNode change : decision.path("changes")) {
            if (!change.path("before").has("content")
                    || !change.path("after").has("content")
                    || !change.path("before").has("to")
                    || !change.path("after").has("from")) {
                return false;
            }
        }
        return true;
    }

    // ---- added facts -------------------------------------------------------------------------------------------

    /** What was decided stays so, whatever missing facts are given. */
    static List<Breach> givenFactsOverturnNothing(WrittenCase written, Answered answered, Random random, int times) {
        for (int i = 0; i < times; i++) {
            List<Edit> added = Completions.some(written, answered.determination(), random);
            Optional<String> overturned = overturned(written, answered, added);
            if (overturned.isPresent()) {
                List<Edit> few = smallest(written, answered, added);
                return List.of(new Breach(
                        "OVERTURNED",
                        overturned(written, answered, few).orElseThrow() + " by " + paths(few),
                        few.toString()));
            }
        }
        return List.of();
    }

    /** To say of a fact that it was asked and is not known decides nothing and overturns nothing, and it is not asked again. */
    static List<Breach> whatIsNotKnownIsMissing(WrittenCase written, Answered answered, Random random) {
        List<Edit> unknown = new ArrayList<>();
        for (MissingFact fact : answered.determination().missing()) {
            if (fact.items().isEmpty() && written.at(fact.path()).isMissingNode() && random.nextBoolean()) {
                unknown.add(Edit.unknown(fact.path()));
            }
        }
        Optional<Answered> after = written.with(unknown).answered();
        if (unknown.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        if (after.get().determination().verdict() != answered.determination().verdict()) {
            breaches.add(new Breach(
                    "NOT KNOWN",
                    answered.determination().verdict() + " to "
                            + after.get().determination().verdict() + " by " + paths(unknown),
                    unknown.toString()));
        }
        for (Question question : after.get().questions()) {
            if (unknown.contains(Edit.unknown(question.path()))) {
                breaches.add(new Breach("NOT KNOWN", "asked again: " + question.path(), unknown.toString()));
            }
        }
        return breaches;
    }

    /** Those of some added facts that suffice to overturn something. */
    private static List<Edit> smallest(WrittenCase written, Answered answered, List<Edit> added) {
        List<Edit> few = added;
        for (Edit edit : added) {
            List<Edit> fewer = few.stream().filter(other -> other != edit).toList();
            if (overturned(written, answered, fewer).isPresent()) {
                few = fewer;
            }
        }
        return few;
    }

    private static Optional<String> overturned(WrittenCase written, Answered answered, List<Edit> added) {
        Optional<Determination> after = written.with(added).determined();
        if (after.isEmpty()) {
            return Optional.empty();
        }
        Verdict before = answered.determination().verdict();
        if (before != Verdict.UNDETERMINED && after.get().verdict() != before) {
            return Optional.of(before + " to " + after.get().verdict());
        }
        for (Finding finding : answered.determination().findings()) {
            Outcome outcome = after.get().finding(finding.rule()).orElseThrow().outcome();
            if (finding.outcome() != Outcome.UNDETERMINED && outcome != finding.outcome()) {
                return Optional.of(finding.rule() + " " + finding.outcome() + " to " + outcome);
            }
        }
        return Optional.empty();
    }

    private static Set<String> paths(List<Edit> edits) {
        Set<String> paths = new LinkedHashSet<>();
        edits.forEach(edit ->
                paths.add(edit.path().replaceAll("/decisions/.*", "/decisions").replaceAll("/[0-9]+(?=/|$)", "/*")));
        return paths;
    }

    // ---- days --------------------------------------------------------------------------------------------------

    /** Up to the horizon, the verdict is that of the day asked about on each day; on it, the verdict is the one announced. */
    static List<Breach> theHorizonHolds(WrittenCase written, Answered answered, int most) {
        Optional<Horizon> horizon = answered.horizon();
        LocalDate asked = written.context().asked();
        String now = answered.determination().verdict().name();
        LocalDate last = horizon.map(next -> next.day().minusDays(1)).orElse(asked.plusYears(3));
        List<LocalDate> days = some(asked, last, most);
        List<String> all = written.verdicts(days);
        for (int i = 0; i < days.size(); i++) {
            if (!all.get(i).equals(now)) {
                return List.of(new Breach(
                        "HORIZON",
                        now + " turns to " + all.get(i) + " before it",
                        "horizon " + horizon.map(Horizon::day) + ", but on " + days.get(i)));
            }
        }
        if (horizon.isPresent()) {
            String announced = horizon.get().verdict().map(Verdict::name).orElse(WrittenCase.NO_LAW);
            String came = written.verdicts(List.of(horizon.get().day())).get(0);
            if (!came.equals(announced)) {
                return List.of(new Breach(
                        "HORIZON",
                        "announced " + announced + ", came " + came,
                        horizon.get().day() + ""));
            }
        }
        return List.of();
    }
}
