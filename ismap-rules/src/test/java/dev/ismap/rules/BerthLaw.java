package dev.ismap.rules;

import static dev.ismap.core.condition.Condition.applies;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.not;
import static dev.ismap.core.condition.Condition.notAfter;
import static dev.ismap.core.condition.Condition.notBefore;
import static dev.ismap.core.condition.Condition.within;

import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Case;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.engine.Engine;
import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Source;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.ItemDecisions;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules on who gets a berth in a small harbour: so few that a determination can be read whole, and such that it can
 * hold everything that a determination ever holds.
 */
final class BerthLaw {

    private BerthLaw() {}

    /** A boat, by fact; what is not there was not asked. */
    record Boat(Map<String, Input<?>> says, ItemBounds aboard) {

        Boat with(String path, Object value) {
            return says(path, Input.given(value));
        }

        Boat says(String path, Input<?> input) {
            Map<String, Input<?>> more = new TreeMap<>(says);
            more.put(path, input);
            return new Boat(more, aboard);
        }

        Boat aboard(ItemBounds things) {
            return new Boat(says, things);
        }

        private Input<Boolean> truth(String path) {
            return says.getOrDefault(path, Input.notAsked()).map(Boolean.class::cast);
        }

        private Input<LocalDate> day(String path) {
            return says.getOrDefault(path, Input.notAsked()).map(LocalDate.class::cast);
        }
    }

    private static Fact<Boat, Boolean> truth(String path, String ja, String en) {
        return Fact.truth(path, Label.of(ja, en), boat -> boat.truth(path));
    }

    private static Fact<Boat, LocalDate> day(String path, String ja, String en) {
        return Fact.day(path, Label.of(ja, en), boat -> boat.day(path));
    }

    private static final Fact<Boat, Boolean> RESIDENT = truth("/resident", "住民", "resident")
            .from(boat -> Optional.of(new Source(Label.of("住民台帳", "register of residents"), Basis.SECONDARY)))
            .reach(ChangeableBy.OTHERS);
    private static final Fact<Boat, Boolean> VISITOR = truth("/visitor", "寄港", "visitor");
    private static final Fact<Boat, Boolean> HAS_BERTH = truth("/hasBerth", "係留場所の有無", "has a berth");
    private static final Fact<Boat, Boolean> QUIET = truth("/quiet", "静粛", "quiet");
    private static final Fact<Boat, Boolean> LIT = truth("/lit", "灯火", "lit");
    private static final Fact<Boat, LocalDate> ASKED_FOR = day("/askedFor", "申込日", "day of asking");
    private static final Fact<Boat, LocalDate> INSURED_TO = day("/insuredTo", "保険の末日", "last day of insurance");
    private static final Fact<Boat, LocalDate> LEAVES = day("/leaves", "出港日", "day of leaving");

    private static final List<String> THINGS = List.of("anchor", "bell", "chart");
    private static final Items<Boat> REQUIRED = Items.of(
            "required",
            "/things",
            Label.of("備えるもの", "required things"),
            (boat, i) -> THINGS.get(i),
            boat -> ItemBounds.known(ItemSet.of(0, 1, 2)));
    private static final Items<Boat> ABOARD = Items.<Boat>of(
                    "aboard", "/things", Label.of("備えてあるもの", "things aboard"), (boat, i) -> THINGS.get(i), Boat::aboard)
            .into(new Action("BRING_ABOARD", Label.of("船に備える", "bring aboard")), ChangeableBy.OWN);

    /** Whatever is required can be brought aboard. */
    private static final ItemDecisions<Boat> DECIDER = new ItemDecisions<>() {
        @Override
        public boolean adds(Boat boat, Decision decision) {
            return true;
        }

        @Override
        public boolean allows(Boat boat, Decision decision) {
            return THINGS.contains(decision.item());
        }

        @Override
        public Boat with(Boat boat, List<Decision> decisions) {
            ItemSet brought = ItemSet.of(decisions.stream().mapToInt(decision -> THINGS.indexOf(decision.item())));
            return boat.aboard(new ItemBounds(
                    boat.aboard().certain().union(brought),
                    boat.aboard().possible().union(brought)));
        }
    };

    private static final Instrument RULES = new Instrument("HARBOUR_RULES", Label.of("港湾規則", "Harbour Rules"));
    private static final InForce ALWAYS = InForce.since("2020-04-01");
    private static final LocalDate NEW_LAW = LocalDate.of(2025, 4, 1);

    private static Rule.Builder<Boat> rule(String id, String ja, String en) {
        return Rule.<Boat>of(id)
                .title(ja, en)
                .words(new Rule.Messages(
                        Label.of(ja + "を満たす。", en + " is met."),
                        Label.of(ja + "を満たさない。", en + " is not met."),
                        Label.of(ja + "は未定。", en + " is open."),
                        Label.of(ja + "は対象外。", en + " is not asked."),
                        Label.of(ja + "に対応する。", "See to " + en + ".")));
    }

    private static List<Rule<Boat>> rules() {
        LegalUncertainty lastDay = new LegalUncertainty(
                "last-day", Label.of("出港日当日も係留するか。", "Is the day of leaving a day in the harbour?"));
        return List.of(
                rule("RESIDENT", "住民", "Resident")
                        .provision(Provision.of(RULES, "2"))
                        .binds(Force.MUST, Basis.OFFICIAL, ALWAYS)
                        .asks(holds(RESIDENT))
                        .build(),
                rule("VISITOR", "寄港", "Visitor")
                        .provision(Provision.of(RULES, "2(2)"))
                        .binds(Force.MUST, Basis.OFFICIAL, ALWAYS)
                        .appliesWhen(holds(VISITOR))
                        .asks(holds(QUIET))
                        .exceptionTo("RESIDENT", 1)
                        .build(),
                rule("INSURED", "保険", "Insurance")
                        .provision(Provision.of(RULES, "3"))
                        .binds(Force.MUST, Basis.SECONDARY, ALWAYS)
                        .asks(notBefore(DayExpression.of(INSURED_TO), DayExpression.of(ASKED_FOR)))
                        .build(),
                rule("THINGS", "備品", "Equipment")
                        .provision(Provision.somewhereIn(RULES))
                        .binds(Force.MUST, Basis.OFFICIAL, ALWAYS)
                        .asks(within(ItemsExpression.of(REQUIRED), ItemsExpression.of(ABOARD)))
                        .build(),
                rule("ONE", "一隻一か所", "One berth")
                        .binds(Force.IN_PRINCIPLE, Basis.OFFICIAL, ALWAYS)
                        .asks(not(holds(HAS_BERTH)))
                        .build(),
                rule("LEAVING", "出港", "Leaving")
                        .provision(Provision.of(RULES, "4"))
                        .binds(Force.MUST, Basis.OFFICIAL, ALWAYS)
                        .appliesWhen(applies(LEAVES))
                        .asks(new AlternativeReadings<>(
                                lastDay,
                                List.of(
                                        Reading.of(
                                                Label.of("含む", "it is"),
                                                notAfter(DayExpression.of(ASKED_FOR), DayExpression.of(LEAVES))),
                                        Reading.of(
                                                Label.of("含まない", "it is not"),
                                                notAfter(
                                                        DayExpression.of(ASKED_FOR)
                                                                .nextDay(),
                                                        DayExpression.of(LEAVES))))))
                        .build(),
                rule("LIT", "灯火", "Lights")
                        .provision(Provision.of(RULES, "5"))
                        .binds(Force.MUST, Basis.OFFICIAL, InForce.since(NEW_LAW.toString()))
                        .lawOf(LawOf.ASKED)
                        .asks(holds(LIT))
                        .build());
    }

    private static RuleBook<Boat> book(List<Rule<Boat>> rules) {
        return RuleBook.<Boat>of(
                        "BERTH", Label.of("係留規則", "Berths"), LocalDate.of(2020, 4, 1), LocalDate.of(2026, 3, 31))
                .rules(rules)
                .notCovered(List.of(Label.of("係留料", "fees")))
                .authority(Label.of("港長", "the harbour master"))
                .decider(DECIDER)
                .build();
    }

    private static final RuleBook<Boat> BOOK = book(rules());

    /** A harbour whose rules all end when the new law begins. */
    private static final RuleBook<Boat> ENDING = book(List.of(rule("ONE", "一隻一か所", "One berth")
            .binds(Force.MUST, Basis.OFFICIAL, ALWAYS.until(NEW_LAW.minusDays(1)))
            .lawOf(LawOf.ASKED)
            .asks(not(holds(HAS_BERTH)))
            .build()));

    /** A boat against which nothing stands. */
    static Boat welcome() {
        return new Boat(Map.of(), ItemBounds.known(ItemSet.of(0, 1, 2)))
                .with("/resident", true)
                .with("/visitor", false)
                .with("/hasBerth", false)
                .with("/quiet", true)
                .with("/lit", true)
                .with("/askedFor", LocalDate.of(2024, 5, 1))
                .with("/insuredTo", LocalDate.of(2024, 12, 31))
                .says("/leaves", Input.notApplicable("stays"));
    }

    /** An analysis of a case that is called what the cases of ISMAP are called. */
    static Analysis determine(Boat boat, Map<String, AuthorityRuling> authority, SortedMap<String, String> about) {
        Case<Boat> first = new Case<>(
                boat,
                LocalDate.of(2024, 6, 1),
                LocalDate.of(2024, 5, 1),
                Optional.of(LocalDate.of(2024, 5, 31)),
                authority,
                Optional.of(Case.Hashes.of(
                        () -> ContentHash.of("boat"),
                        () -> new TreeMap<>(Map.of("register", ContentHash.of("residents"))))),
                about);
        return determine(BOOK, first);
    }

    /** An analysis in the harbour whose rules end. */
    static Analysis determineEnding(Boat boat) {
        LocalDate asked = LocalDate.of(2024, 6, 1);
        Case.Hashes known = Case.Hashes.of(() -> ContentHash.of("boat"), TreeMap::new);
        return determine(
                ENDING,
                new Case<>(boat, asked, asked, Optional.empty(), Map.of(), Optional.of(known), new TreeMap<>()));
    }

    private static Analysis determine(RuleBook<Boat> book, Case<Boat> first) {
        return new Engine<>(book)
                .prepare(Case.OverTime.of(first), first.asked())
                .analyse();
    }
}
