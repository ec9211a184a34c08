package dev.ismap.rules.conformance;

import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.CaseAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The cases made for one rule, from a base that meets it.
 *
 * <p>Each says how its content stands to the rule; what is expected follows from that, from the base, and from the
 * table of facts: which force the rule has, and on which days it is known to be in force. Nothing here asks the engine.
 */
final class Group {

    /** How the content of a case stands to the rule. */
    enum Content {
        MEETS,
        FAILS,
        OPEN,
        /** Open whether the rule applies; if it does, it is met. */
        MEETS_IF_IT_APPLIES
    }

    private final Facts rule;
    private final DocumentKind kind;
    private final Base base;
    private final List<Sketch> sketches = new ArrayList<>();

    Group(String rule, DocumentKind kind, Base base) {
        this.rule = Optional.ofNullable(Facts.RULES.get(rule)).orElseThrow();
        this.kind = kind;
        this.base = base;
    }

    List<Sketch> sketches() {
        return List.copyOf(sketches);
    }

    // ---- one case ----------------------------------------------------------------------------------------------

    Group is(Content content, String name, String ja, String en, Base changed) {
        return add(name, Label.of(ja, en), changed, content, Optional.empty());
    }

    Group meets(String name, String ja, String en, Base changed) {
        return is(Content.MEETS, name, ja, en, changed);
    }

    Group fails(String name, String ja, String en, Base changed) {
        return is(Content.FAILS, name, ja, en, changed);
    }

    Group open(String name, String ja, String en, Base changed) {
        return is(Content.OPEN, name, ja, en, changed);
    }

    Group openButHarmless(String name, String ja, String en, Base changed) {
        return is(Content.MEETS_IF_IT_APPLIES, name, ja, en, changed);
    }

    /** The base itself. */
    Group meetsAsItIs() {
        return meets("met", "要件を満たす場合", "the rule is met", base);
    }

    // ---- a fact ------------------------------------------------------------------------------------------------

    /** A fact that must be true: false, not given, not known. */
    Group needsTrue(String path) {
        return says(path, "false", Content.FAILS).needed(path);
    }

    /** A text that must be stated: blank, not given, not known. */
    Group needsText(String path) {
        return says(path, "\"\"", Content.FAILS).needed(path);
    }

    /** A fact without which the rule is open: not given, not known. */
    Group needed(String path) {
        return notGiven(path).notKnown(path);
    }

    /** A fact that is not given, without which the rule is open. */
    Group notGiven(String path) {
        Label name = name(path);
        return add(
                last(path) + "-not-given",
                Label.of(name.ja() + "：記載がない", name.en() + ": not given"),
                base.as(base.document().without(path)),
                Content.OPEN,
                Optional.empty());
    }

    /** A fact that is not known, without which the rule is open. */
    Group notKnown(String path) {
        Label name = name(path);
        return add(
                last(path) + "-not-known",
                Label.of(name.ja() + "：不明", name.en() + ": not known"),
                base.as(base.document().unknown(path)),
                Content.OPEN,
                Optional.empty());
    }

    /** A fact with a value. */
    Group says(String path, String json, Content content) {
        Label name = name(path);
        String value = json.replace("\"", "");
        Label words = switch (value) {
            case "true" -> Label.of("はい", "yes");
            case "false" -> Label.of("いいえ", "no");
            case "" -> Label.of("空欄", "blank");
            case "[]" -> Label.of("一件もない", "none");
            case "{state: UNKNOWN}" -> Label.of("不明", "not known");
            default -> Label.same(value);
        };
        String suffix = switch (value) {
            case "" -> "blank";
            case "[]" -> "none";
            case "{state: UNKNOWN}" -> "not-known";
            default -> value.replaceAll("[^A-Za-z0-9-]+", "-").replaceAll("^-|-$", "");
        };
        return add(
                last(path) + "-" + suffix,
                Label.of(name.ja() + "：" + words.ja(), name.en() + ": " + words.en()),
                base.with(path, json),
                content,
                Optional.empty());
    }

    private Label name(String path) {
        return IsmapJson.standard().term(kind, path).orElseThrow(() -> new IllegalArgumentException(path));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    // ---- what the authority said -------------------------------------------------------------------------------

    /** A case that fails, with the authority's word on it. */
    Group withTheAuthoritysWord(Base failing) {
        String path = "/authority/" + rule.key();
        return add(
                        "accepted",
                        Label.of("満たさないことを" + authority() + "が容認した場合", "not met, and accepted by the authority"),
                        failing.with(path, "\"ACCEPTED\""),
                        Content.FAILS,
                        Optional.of(true))
                .add(
                        "refused",
                        Label.of("満たさないことを" + authority() + "が容認しない場合", "not met, and refused by the authority"),
                        failing.with(path, "\"REFUSED\""),
                        Content.FAILS,
                        Optional.of(false));
    }

    private String authority() {
        return kind == DocumentKind.PROCUREMENT_NEED ? "調達府省庁等" : "運営委員会";
    }

    // ---- the rule's days ---------------------------------------------------------------------------------------

    /** The base and a case that fails, around each day that the rule names and that a case can be about. */
    Group aroundItsDays(LocalDate first, UnaryOperator<Base> breaks) {
        for (LocalDate named : rule.days()) {
            for (LocalDate day : List.of(named.minusDays(1), named, named.plusDays(1))) {
                if (!day.isBefore(first)) {
                    add(
                            "met-on-" + day,
                            Label.of(day + "：要件を満たす", "met, on " + day),
                            base.on(day),
                            Content.MEETS,
                            Optional.empty());
                    add(
                            "not-met-on-" + day,
                            Label.of(day + "：要件を満たさない", "not met, on " + day),
                            breaks.apply(base.on(day)),
                            Content.FAILS,
                            Optional.empty());
                }
            }
        }
        return this;
    }

    // ---- what follows ------------------------------------------------------------------------------------------

    /** The bounds that a need declares of its service's listing, around the day asked about. */
    Group listedWithin(LocalDate asked, Base need, Content listed, Content notListed, String... othersWhereNot) {
        for (boolean first : List.of(true, false)) {
            for (int days = -1; days <= 1; days++) {
                boolean isListed = first ? days <= 0 : days >= 0;
                LocalDate bound = asked.plusDays(days);
                String declared = "{\"listed\": true, \"" + (first ? "from" : "to") + "\": \"" + bound + "\"}";
                add(
                        (first ? "first" : "last") + "-listed-day-" + bound,
                        Label.of(
                                (first ? "登録の初日：" : "登録の末日：")
                                        + List.of("基準日の前日", "基準日", "基準日の翌日").get(days + 1),
                                (first ? "first listed day: " : "last listed day: ")
                                        + List.of("the day before ", "", "the day after ")
                                                .get(days + 1)
                                        + "the day asked about"),
                        need.with("/service/listing", declared),
                        isListed ? listed : notListed,
                        Optional.empty());
                if (!isListed && othersWhereNot.length > 0) {
                    alsoViolated(othersWhereNot);
                }
            }
        }
        return this;
    }

    private Group add(String name, Label title, Base changed, Content content, Optional<Boolean> accepted) {
        Presence presence = changed.presence(rule.key());
        boolean failed = content == Content.FAILS;
        boolean judgement = rule.force() == Force.JUDGEMENT;
        SortedSet<String> violated = new TreeSet<>();
        SortedSet<String> undetermined = new TreeSet<>(changed.undetermined());
        if (presence == Presence.IN_FORCE) {
            undetermined.remove(rule.key());
            if (failed && (!judgement || accepted.equals(Optional.of(false)))) {
                violated.add(rule.key());
            } else if (content == Content.OPEN
                    || content == Content.MEETS_IF_IT_APPLIES
                    || (failed && accepted.isEmpty())) {
                undetermined.add(rule.key());
            }
        }
        sketches.add(new Sketch(
                rule.key() + "/" + name,
                title,
                "constructed from " + rule.key(),
                changed.asked(),
                changed.document(),
                verdict(changed, content, presence, accepted),
                violated,
                undetermined,
                Optional.empty()));
        return this;
    }

    private CaseAnswer verdict(Base changed, Content content, Presence presence, Optional<Boolean> accepted) {
        boolean counts = rule.decides() && presence != Presence.NOT_IN_FORCE;
        boolean surely = counts && presence == Presence.IN_FORCE && content == Content.FAILS;
        if (surely && (rule.force() == Force.MUST || accepted.equals(Optional.of(false)))) {
            return CaseAnswer.INELIGIBLE;
        }
        boolean harmless = content == Content.MEETS || content == Content.MEETS_IF_IT_APPLIES;
        boolean itself = counts && !harmless && !accepted.equals(Optional.of(true));
        boolean others = changed.open().stream()
                .anyMatch(other -> !other.equals(rule.key())
                        && Facts.RULES.get(other).decides()
                        && changed.presence(other) != Presence.NOT_IN_FORCE);
        return itself || others ? CaseAnswer.UNDETERMINED : CaseAnswer.ELIGIBLE;
    }

    /** A day before all law. */
    Group noLaw(LocalDate day) {
        Base moved = base.on(day);
        sketches.add(new Sketch(
                rule.key() + "/no-law-on-" + day,
                Label.of(day + "：適用される規則がない", "no law, on " + day),
                "constructed from " + rule.key(),
                day,
                moved.document(),
                CaseAnswer.NO_LAW,
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty()));
        return this;
    }

    /** The last case also says which facts are missing. */
    Group missing(String... paths) {
        Sketch last = sketches.remove(sketches.size() - 1);
        sketches.add(new Sketch(
                last.id(),
                last.title(),
                last.source(),
                last.asOf(),
                last.document(),
                last.verdict(),
                last.violated(),
                last.undetermined(),
                Optional.of(new TreeSet<>(List.of(paths)))));
        return this;
    }

    /** The last case brings lists along. */
    Group withLists(Tree lists) {
        Sketch last = sketches.remove(sketches.size() - 1);
        sketches.add(last.withLists(lists));
        return this;
    }

    /** All cases bring the edition along completed with some details, of which there are then no others. */
    Group completedWith(String... details) {
        sketches.replaceAll(sketch -> sketch.completedWith(List.of(details)));
        return this;
    }

    /** The last case was published, and only made into one here. */
    Group published(String source) {
        Sketch last = sketches.remove(sketches.size() - 1);
        sketches.add(new Sketch(
                last.id(),
                last.title(),
                source,
                last.asOf(),
                last.document(),
                last.verdict(),
                last.violated(),
                last.undetermined(),
                last.missing()));
        return this;
    }

    /** Advice that the last case leaves open along with this rule. */
    Group adviceIsOpenToo(String... others) {
        Sketch last = sketches.remove(sketches.size() - 1);
        SortedSet<String> undetermined = new TreeSet<>(last.undetermined());
        undetermined.addAll(Arrays.asList(others));
        sketches.add(new Sketch(
                last.id(),
                last.title(),
                last.source(),
                last.asOf(),
                last.document(),
                last.verdict(),
                last.violated(),
                undetermined,
                last.missing()));
        return this;
    }

    /** Replaces the expectation of the last case where other rules fail along with this one. */
    Group alsoViolated(String... others) {
        Sketch last = sketches.remove(sketches.size() - 1);
        SortedSet<String> violated = new TreeSet<>(last.violated());
        violated.addAll(Arrays.asList(others));
        boolean falls =
                Arrays.stream(others).anyMatch(other -> Facts.RULES.get(other).force() == Force.MUST);
        sketches.add(new Sketch(
                last.id(),
                last.title(),
                last.source(),
                last.asOf(),
                last.document(),
                falls
                        ? CaseAnswer.INELIGIBLE
                        : last.verdict() == CaseAnswer.ELIGIBLE ? CaseAnswer.UNDETERMINED : last.verdict(),
                violated,
                last.undetermined(),
                last.missing()));
        return this;
    }
}
