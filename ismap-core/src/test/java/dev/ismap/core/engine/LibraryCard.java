package dev.ismap.core.engine;

import static dev.ismap.core.condition.Condition.allOf;
import static dev.ismap.core.condition.Condition.anyOf;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.not;
import static dev.ismap.core.condition.Condition.notAfter;
import static dev.ismap.core.condition.Condition.notBefore;
import static dev.ismap.core.condition.Condition.oneOf;
import static dev.ismap.core.condition.Condition.stated;
import static dev.ismap.core.condition.Condition.within;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Case;
import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Source;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.ItemDecisions;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The rules on who gets a library card in a small town: a body of law that has nothing to do with cloud services. */
final class LibraryCard {

    private LibraryCard() {}

    /** Where someone has to do with the town. */
    enum Tie {
        LIVES_HERE,
        WORKS_HERE,
        NONE
    }

    /** What was paid, in yen. */
    enum Fee {
        NOTHING,
        YEN_300,
        YEN_500
    }

    /** Who asks for a card, by fact; what is not there was not asked. */
    record Applicant(Map<String, Input<?>> facts, ItemBounds lent, ItemBounds returned) {

        Applicant with(String path, Object value) {
            return says(path, Input.given(value));
        }

        Applicant says(String path, Input<?> input) {
            Map<String, Input<?>> more = new TreeMap<>(facts);
            more.put(path, input);
            return new Applicant(more, lent, returned);
        }

        Applicant without(String path) {
            return says(path, Input.notAsked());
        }

        Applicant returning(ItemBounds books) {
            return new Applicant(facts, lent, books);
        }

        private <T> Input<T> read(String path, Class<T> type) {
            return facts.getOrDefault(path, Input.notAsked()).map(type::cast);
        }
    }

    private static <T> Fact<Applicant, T> fact(String name, String ja, Domain<T> domain, Class<T> type) {
        String path = "/" + name;
        return Fact.of(path, Label.of(ja, name), domain, applicant -> applicant.read(path, type));
    }

    static final Fact<Applicant, Tie> TIE = fact("tie", "市との関係", Domain.of(Tie.class), Tie.class);
    static final Fact<Applicant, LocalDate> BORN = fact("born", "生年月日", new Domain.Day(), LocalDate.class);
    static final Fact<Applicant, LocalDate> APPLIED = fact("applied", "申込日", new Domain.Day(), LocalDate.class);
    static final Fact<Applicant, Boolean> CONSENT = fact("consent", "保護者の同意", Domain.truth(), Boolean.class);
    static final Fact<Applicant, Fee> FEE = fact("fee", "手数料", Domain.of(Fee.class), Fee.class);
    static final Fact<Applicant, String> PHONE = fact("phone", "電話番号", new Domain.Text(), String.class);
    static final Fact<Applicant, Boolean> HAS_CARD = fact("hasCard", "カードの有無", Domain.truth(), Boolean.class)
            .from(applicant -> Optional.of(new Source(Label.of("登録簿", "card register"), Basis.SECONDARY)));
    static final Fact<Applicant, Boolean> CALM = fact("calm", "静粛", Domain.truth(), Boolean.class);
    static final Fact<Applicant, Boolean> EMAIL = fact("email", "メール", Domain.truth(), Boolean.class);
    static final Fact<Applicant, Boolean> PHOTO = fact("photo", "写真", Domain.truth(), Boolean.class);
    static final Fact<Applicant, LocalDate> MOVED_OUT = fact("movedOut", "転出日", new Domain.Day(), LocalDate.class);

    private static final List<String> TITLES = List.of("Genji", "Kokoro", "Botchan");
    static final Items<Applicant> LENT = Items.of(
            "lent", "/books", Label.of("貸出中の本", "books lent"), (applicant, i) -> TITLES.get(i), Applicant::lent);
    static final Action BRING_BACK = new Action("BRING_BACK", Label.of("返却する", "bring back"));
    static final Items<Applicant> RETURNED = Items.<Applicant>of(
                    "returned",
                    "/books",
                    Label.of("返却済みの本", "books returned"),
                    (applicant, i) -> TITLES.get(i),
                    Applicant::returned)
            .into(BRING_BACK, ChangeableBy.OWN);

    /** Books that are lent can be brought back. */
    private static final ItemDecisions<Applicant> DECIDER = new ItemDecisions<>() {
        @Override
        public boolean adds(Applicant applicant, Decision decision) {
            return true;
        }

        @Override
        public boolean allows(Applicant applicant, Decision decision) {
            return applicant.lent().possible().contains(TITLES.indexOf(decision.item()));
        }

        @Override
        public Applicant with(Applicant applicant, List<Decision> decisions) {
            ItemSet books = ItemSet.of(decisions.stream().mapToInt(decision -> TITLES.indexOf(decision.item())));
            ItemBounds returned = applicant.returned();
            return applicant.returning(new ItemBounds(
                    returned.certain().union(books), returned.possible().union(books)));
        }
    };

    static final Parameter<Term> SCHOOL_AGE = new Parameter<>("school-age", Label.of("就学年齢", "school age"), Term.class);
    static final Parameter<Term> OF_AGE = new Parameter<>("of-age", Label.of("同意不要の年齢", "age of consent"), Term.class);

    static final LocalDate START = LocalDate.of(2020, 4, 1);
    static final LocalDate NEW_FEE = LocalDate.of(2023, 4, 1);
    static final LocalDate YOUNGER = LocalDate.of(2022, 4, 1);

    static final Instrument RULES = new Instrument("LIBRARY_RULES", Label.of("図書館規則", "Library Rules"));
    static final LegalUncertainty MOVING_DAY = new LegalUncertainty(
            "moving-day", Label.of("転出日当日は住民か。", "Is one still a resident on the day one moves out?"));

    private static final InForce ALWAYS = InForce.since("2020-04-01");

    private static Rule.Messages words(String en) {
        return new Rule.Messages(
                Label.of("満たす", en + " met"),
                Label.of("満たさない", en + " not met"),
                Label.of("未定", en + " open"),
                Label.of("対象外", en + " not asked"),
                Label.of("対応", "see to " + en));
    }

    private static Rule.Builder<Applicant> rule(String id, String article) {
        return Rule.<Applicant>of(id)
                .title("規則" + id, id)
                .provision(Provision.of(RULES, article))
                .words(words(id));
    }

    /** The first day on which someone born on a day has reached an age. */
    private static DayExpression<Applicant> birthday(Parameter<Term> age) {
        return DayExpression.of(BORN).lastDayOf(age).nextDay();
    }

    private static Condition<Applicant> reached(Parameter<Term> age) {
        return notBefore(DayExpression.of(APPLIED), birthday(age));
    }

    static List<Rule<Applicant>> rules() {
        return List.of(
                rule("TIE", "2")
                        .binds(Force.MUST, Basis.OFFICIAL, ALWAYS)
                        .asks(oneOf(TIE, Tie.LIVES_HERE, Tie.WORKS_HERE))
                        .build(),
                rule("AGE", "3")
                        .binds(Force.MUST, Basis.OFFICIAL, ALWAYS)
                        .asks(reached(SCHOOL_AGE))
                        .build(),
                rule("CONSENT", "4")
                        .binds(Force.MUST, Basis.SECONDARY, ALWAYS)
                        .appliesWhen(not(reached(OF_AGE)))
                        .asks(holds(CONSENT))
                        .build(),
                rule("FEE-300", "5")
                        .binds(Force.MUST, Basis.OFFICIAL, ALWAYS.until(NEW_FEE.minusDays(1)))
                        .asks(oneOf(FEE, Fee.YEN_300, Fee.YEN_500))
                        .build(),
                rule("FEE-500", "5")
                        .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2023-04-01"))
                        .asks(oneOf(FEE, Fee.YEN_500))
                        .build(),
                rule("PHONE", "6")
                        .binds(Force.MUST, Basis.SECONDARY, InForce.attested("2021-10-01"))
                        .asks(stated(PHONE))
                        .build(),
                rule("ONE-CARD", "7")
                        .binds(Force.IN_PRINCIPLE, Basis.OFFICIAL, ALWAYS)
                        .asks(not(holds(HAS_CARD)))
                        .build(),
                rule("CALM", "8")
                        .binds(Force.JUDGEMENT, Basis.OFFICIAL, ALWAYS)
                        .asks(holds(CALM))
                        .build(),
                rule("BOOKS", "9")
                        .binds(Force.MUST, Basis.OFFICIAL, ALWAYS)
                        .asks(within(ItemsExpression.of(LENT), ItemsExpression.of(RETURNED)))
                        .build(),
                rule("MOVED", "10")
                        .binds(Force.MUST, Basis.OFFICIAL, ALWAYS)
                        .appliesWhen(allOf(oneOf(TIE, Tie.LIVES_HERE), Condition.applies(MOVED_OUT)))
                        .asks(new AlternativeReadings<>(
                                MOVING_DAY,
                                List.of(
                                        Reading.of(
                                                Label.of("当日も住民", "still"),
                                                notBefore(DayExpression.of(MOVED_OUT), DayExpression.of(APPLIED))),
                                        Reading.of(
                                                Label.of("前日まで", "no longer"),
                                                notBefore(
                                                        DayExpression.of(MOVED_OUT),
                                                        DayExpression.of(APPLIED)
                                                                .nextDay())))))
                        .build(),
                rule("TODAY", "11")
                        .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2024-01-01"))
                        .lawOf(LawOf.ASKED)
                        .asks(anyOf(stated(PHONE), holds(EMAIL)))
                        .build(),
                rule("EMAIL", "12")
                        .binds(Force.ADVICE, Basis.OFFICIAL, ALWAYS)
                        .asks(holds(EMAIL))
                        .build(),
                rule("PHOTO", "13")
                        .binds(Force.MUST, Basis.ASSUMED, InForce.undated())
                        .asks(holds(PHOTO))
                        .build(),
                rule("APPLIED", "14")
                        .binds(Force.ADVICE, Basis.OFFICIAL, ALWAYS)
                        .asks(notAfter(DayExpression.of(APPLIED), DayExpression.of(LocalDate.of(2030, 12, 31))))
                        .build());
    }

    static RuleBook<Applicant> book(List<Rule<Applicant>> rules) {
        return RuleBook.<Applicant>of(
                        "LIBRARY-CARD", Label.of("図書館カード", "Library card"), START, LocalDate.of(2024, 6, 30))
                .rules(rules)
                .notes(List.of(new LegalNote(
                        "LOAN",
                        LegalNote.Nature.NOTE,
                        Label.of("貸出", "Loans"),
                        Label.of("貸出は別に定める。", "Loans are regulated elsewhere."),
                        Optional.empty(),
                        Basis.OFFICIAL,
                        InForce.undated())))
                .parameter(SCHOOL_AGE, Timeline.from(START, Term.ofYears(6)))
                .parameter(
                        OF_AGE,
                        Timeline.of(List.of(
                                new Timeline.Entry<>(DayRange.of(START, YOUNGER.minusDays(1)), Term.ofYears(16)),
                                new Timeline.Entry<>(DayRange.from(YOUNGER), Term.ofYears(15)))))
                .notCovered(List.of(Label.of("団体貸出", "cards for groups")))
                .authority(Label.of("図書館長", "the head librarian"))
                .decider(DECIDER)
                .build();
    }

    static final Engine<Applicant> ENGINE = new Engine<>(book(rules()));

    /** Someone against whom nothing stands, from 2023-04-01 on and, paying 500 yen, before. */
    static Applicant welcome(LocalDate applied) {
        ItemSet books = ItemSet.of(0, 2);
        return new Applicant(Map.of(), ItemBounds.known(books), ItemBounds.known(books))
                .with("/tie", Tie.LIVES_HERE)
                .with("/born", LocalDate.of(1990, 5, 5))
                .with("/applied", applied)
                .says("/consent", Input.notApplicable("of age"))
                .with("/fee", Fee.YEN_500)
                .with("/phone", "0463-00-0000")
                .with("/hasCard", false)
                .with("/calm", true)
                .says("/movedOut", Input.notApplicable("stays"))
                .with("/email", true)
                .with("/photo", true);
    }

    static Case<Applicant> on(LocalDate day, UnaryOperator<Applicant> change) {
        Applicant applicant = change.apply(welcome(day));
        return Case.on(applicant, day);
    }
}
