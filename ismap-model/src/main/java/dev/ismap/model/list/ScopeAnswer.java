package dev.ismap.model.list;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Nearest;
import dev.ismap.core.text.Label;
import dev.ismap.model.Named;
import dev.ismap.model.list.ListEvent.ScopeChange;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.ServiceScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answer to whether a registration covers a part of its service on a day (対象範囲の回答).
 *
 * <p>It does if the service is listed on the day and each link holds; it does not if one of these is known not to.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param question what was asked
 * @param listing whether the service is listed on the day
 * @param links what the record says of each thing that was asked about, in the order component, plan, variant, region,
 *     countries
 * @since 0.1
 */
public record ScopeAnswer(ScopeQuestion question, ListingAnswer listing, List<ScopeLink> links) {

    /** Creates an answer. */
    public ScopeAnswer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(listing, "listing");
        links = List.copyOf(links);
    }

    /**
     * Whether the registration covers it.
     *
     * @return true, false, or not known
     */
    public Truth covered() {
        List<Truth> all = new ArrayList<>();
        all.add(ofListing());
        links.forEach(link -> all.add(link.finding().inside()));
        if (all.contains(Truth.FALSE)) {
            return Truth.FALSE;
        }
        return all.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.TRUE;
    }

    private Truth ofListing() {
        return switch (listing.status().state()) {
            case LISTED -> Truth.TRUE;
            case NOT_LISTED -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    /** Whether it is not covered for no other reason than that the list names what is, and this is not among it. */
    private boolean isOnlyNotNamed() {
        return ofListing() != Truth.FALSE
                && links.stream()
                        .map(ScopeLink::finding)
                        .allMatch(finding -> finding.inside() != Truth.FALSE || finding == ScopeFinding.NOT_AMONG);
    }

    /**
     * The first link that does not surely hold: the one on which the answer fails, or that is missing for it.
     *
     * @return the link; empty where all hold, or where it is the listing of the service itself
     */
    public Optional<ScopeLink> missing() {
        if (ofListing() != Truth.TRUE) {
            return Optional.empty();
        }
        return links.stream()
                .filter(link -> link.finding().inside() == covered() && covered() != Truth.TRUE)
                .findFirst();
    }

    /**
     * The answer in sentences: the answer itself, each link, and the listing with what it rests on.
     *
     * @return the sentences
     */
    public List<Label> sentences() {
        List<Label> sentences = new ArrayList<>();
        sentences.add(
                switch (covered()) {
                    case TRUE -> Label.of("登録の対象範囲に含まれる。", "It is covered by the registration.");
                    case FALSE ->
                        isOnlyNotNamed()
                                ? Label.of(
                                        "リストに対象として記載されたものに含まれない。",
                                        "It is not among what the list states as covered by the registration.")
                                : Label.of("登録の対象範囲に含まれない。", "It is not covered by the registration.");
                    case UNKNOWN ->
                        Label.of("登録の対象範囲に含まれるか不明である。", "Whether it is covered by the registration is unknown.");
                });
        links.forEach(link -> {
            sentences.add(link.sentence());
            link.restsOn().forEach(event -> {
                Label words = event.words();
                sentences.add(Label.of("根拠：" + words.ja() + "。", "On record: " + words.en() + "."));
            });
        });
        sentences.addAll(listing.sentences());
        return List.copyOf(sentences);
    }

    /**
     * A part of a service of which it is asked whether its registration covers it: this component, in this plan and
     * variant, in this region, and every region in some countries (対象範囲の照会).
     *
     * <p>What is left out is not asked about. Names are compared as they are written.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param component the component; empty where none in particular is meant
     * @param plan the plan; empty where none in particular is meant
     * @param variant the variant; empty where none in particular is meant
     * @param region the region; empty where none in particular is meant
     * @param onlyIn the countries in one of which every region in scope has to lie; empty where that is not asked
     * @since 0.1
     */
    public record ScopeQuestion(
            Optional<String> component,
            Optional<String> plan,
            Optional<String> variant,
            Optional<String> region,
            List<CountryCode> onlyIn)
            implements ScopeQuestionWithers {

        /** An aspect of which a question names something. */
        record Part(ScopeAspect aspect, String name, List<CountryCode> onlyIn) {
            Part(ScopeAspect aspect, String name) {
                this(aspect, name, List.of());
            }
        }

        /** Creates a question. */
        public ScopeQuestion {
            ScopeQuestionWithers.requireAll(component, plan, variant, region, onlyIn);
            onlyIn = List.copyOf(onlyIn);
        }

        /**
         * A question about the service as such.
         *
         * @return the question
         */
        public static ScopeQuestion none() {
            return new ScopeQuestion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        }

        List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            component.ifPresent(name -> parts.add(new Part(ScopeAspect.COMPONENT, name)));
            plan.ifPresent(name -> parts.add(new Part(ScopeAspect.PLAN, name)));
            variant.ifPresent(name -> parts.add(new Part(ScopeAspect.VARIANT, name)));
            region.ifPresent(name -> parts.add(new Part(ScopeAspect.REGION, name)));
            if (!onlyIn.isEmpty()) {
                String codes = onlyIn.stream().map(CountryCode::toString).collect(Collectors.joining(", "));
                parts.add(new Part(ScopeAspect.COUNTRIES, codes, onlyIn));
            }
            return parts;
        }
    }

    /**
     * What can be inside or outside the scope of a service (範囲の区分).
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    @Named(ja = "範囲の区分", en = "aspect of a scope")
    public enum ScopeAspect {
        /** A component that is offered under a name of its own (サブサービス). */
        @Named(ja = "サブサービス", en = "component")
        COMPONENT,
        /** A plan (プラン). */
        @Named(ja = "プラン", en = "plan")
        PLAN,
        /** A variant (提供形態). */
        @Named(ja = "提供形態", en = "variant")
        VARIANT,
        /** A region (リージョン). */
        @Named(ja = "リージョン", en = "region")
        REGION,
        /** The countries in which the regions lie (リージョンの所在国). */
        @Named(ja = "リージョンの所在国", en = "countries of the regions")
        COUNTRIES;

        /**
         * The aspect in words.
         *
         * @return the words
         */
        public Label label() {
            return Named.Labels.constant(this);
        }

        /** What a scope names as inside, where it says so. */
        Input<List<String>> inside(ServiceScope scope) {
            return switch (this) {
                case COMPONENT -> scope.components();
                case PLAN -> scope.plans();
                case VARIANT -> scope.variants();
                case REGION -> scope.regions();
                case COUNTRIES -> Input.notAsked();
            };
        }

        /** What a scope names as outside, where it says so. */
        Input<List<String>> outside(ServiceScope scope) {
            return switch (this) {
                case COMPONENT -> scope.excludedComponents();
                case REGION -> scope.excludedRegions();
                case PLAN, VARIANT, COUNTRIES -> Input.notAsked();
            };
        }

        List<String> added(ScopeChange change) {
            return switch (this) {
                case COMPONENT -> change.addedComponents();
                case REGION -> change.addedRegions();
                case PLAN, VARIANT, COUNTRIES -> List.of();
            };
        }

        List<String> dropped(ScopeChange change) {
            return switch (this) {
                case COMPONENT -> change.droppedComponents();
                case REGION -> change.droppedRegions();
                case PLAN, VARIANT, COUNTRIES -> List.of();
            };
        }
    }

    /**
     * One link of the answer to a question about a scope (対象範囲の判断の一項目).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param aspect what was asked about
     * @param asked its name
     * @param finding what the record says of it
     * @param restsOn the events that say so, by the day they took effect
     * @since 0.1
     */
    public record ScopeLink(ScopeAspect aspect, String asked, ScopeFinding finding, List<ListEvent> restsOn) {

        /** Creates a link. */
        public ScopeLink {
            Objects.requireNonNull(aspect, "aspect");
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(finding, "finding");
            restsOn = List.copyOf(restsOn);
        }

        /**
         * What the record states as in scope instead, where what was asked about is not among it: names as they are
         * written, or of regions the codes of the countries in which they lie where only these are stated.
         *
         * @return the names, each once; none where it does not come to that
         * @since 0.2.0
         */
        public List<String> stated() {
            if (!finding.isByWhatIsStated()) {
                return List.of();
            }
            List<String> names = restsOn.stream()
                    .flatMap(event -> aspect.inside(event.scope()).known().orElse(List.of()).stream())
                    .distinct()
                    .toList();
            return !names.isEmpty() || aspect != ScopeAspect.REGION
                    ? names
                    : restsOn.stream()
                            .flatMap(event -> event.scope().countries().known().orElse(List.of()).stream())
                            .map(CountryCode::toString)
                            .distinct()
                            .toList();
        }

        /**
         * The link in a sentence, and what the record states instead in others.
         *
         * @return the sentences
         */
        public Label sentence() {
            Optional<Label> instead = finding.instead(asked, stated());
            return Label.of(
                    aspect.label().ja() + "「" + asked + "」：" + finding.label().ja() + "。"
                            + instead.map(Label::ja).orElse(""),
                    "The " + aspect.label().en() + " \"" + asked + "\": "
                            + finding.label().en() + "."
                            + instead.map(words -> " " + words.en()).orElse(""));
        }
    }

    /**
     * What the record says of something on a day: whether it is inside a scope, and why (範囲の判断).
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    @Named(ja = "範囲の判断", en = "finding on a scope")
    public enum ScopeFinding {
        /** It is named as inside. */
        @Named(ja = "対象として挙げられている", en = "named as in scope")
        NAMED_INSIDE(Truth.TRUE),
        /** It is named as outside. */
        @Named(ja = "対象外として挙げられている", en = "named as out of scope")
        NAMED_OUTSIDE(Truth.FALSE),
        /** What is inside is stated, and it is not among that. */
        @Named(ja = "対象として挙げられたものに含まれない", en = "not among what is named as in scope")
        NOT_AMONG(Truth.FALSE),
        /** What is inside is stated, and whether it lies within that or holds it, as a country does its regions, is not. */
        @Named(
                ja = "対象として挙げられたものとの包含関係（国とその中の地域）の記録がない",
                en = "nothing on record says whether one lies within the other, as a region in a country")
        PERHAPS_WITHIN(Truth.UNKNOWN),
        /** Every region in scope lies in one of the countries asked about. */
        @Named(ja = "対象のリージョンは、すべてその国にある", en = "every region in scope lies there")
        ALL_WITHIN(Truth.TRUE),
        /** A region in scope lies in another country than those asked about. */
        @Named(ja = "対象のリージョンに、その国にないものがある", en = "a region in scope lies elsewhere")
        SOME_BEYOND(Truth.FALSE),
        /** Regions are in scope of which nothing says in which country they lie. */
        @Named(ja = "対象のリージョンがどの国にあるかの記録がない", en = "nothing on record says in which country a region in scope lies")
        COUNTRY_NOT_STATED(Truth.UNKNOWN),
        /** The same statement names it as inside and as outside. */
        @Named(ja = "対象と対象外の両方に挙げられている", en = "named as in scope and as out of scope")
        CONTRADICTED(Truth.UNKNOWN),
        /** Nothing on record says whether it is inside. */
        @Named(ja = "対象か否かの記録がない", en = "nothing on record says whether it is in scope")
        NOT_STATED(Truth.UNKNOWN),
        /** Which of several statements holds on the day is not on record. */
        @Named(ja = "どの範囲がその日に妥当したかが記録から定まらない", en = "the record leaves open which scope held on that day")
        OPEN(Truth.UNKNOWN),
        /** The day lies after all that is on record. */
        @Named(ja = "記録のある最後の日より後である", en = "the day lies after the last day on record")
        AFTER_LAST(Truth.UNKNOWN);

        private static final int MOST_NAMED = 10;

        private final Truth inside;

        ScopeFinding(Truth inside) {
            this.inside = inside;
        }

        /**
         * Whether it is inside.
         *
         * @return true, false, or not known
         */
        public Truth inside() {
            return inside;
        }

        /** Whether it is found by what is stated as inside, which does not name it. */
        boolean isByWhatIsStated() {
            return this == NOT_AMONG || this == PERHAPS_WITHIN;
        }

        /**
         * What is stated instead of something that is not among it, in sentences; the first ones of many, and the name
         * that was probably meant where one is near.
         *
         * @param asked what was asked about
         * @param stated what is stated as in scope: {@link ScopeLink#stated()}
         * @return the sentences; empty where nothing is stated instead
         * @since 0.2.0
         */
        public Optional<Label> instead(String asked, List<String> stated) {
            Objects.requireNonNull(asked, "asked");
            if (!isByWhatIsStated() || stated.isEmpty()) {
                return Optional.empty();
            }
            int more = Math.max(0, stated.size() - MOST_NAMED);
            List<String> named = stated.subList(0, stated.size() - more);
            Optional<String> near = Nearest.toOrWithin(asked, stated);
            return Optional.of(Label.of(
                    "リストの記載：" + String.join("、", named) + (more > 0 ? "ほか" + more + "件" : "") + "。"
                            + near.map(name -> "「" + name + "」の誤りではないか。").orElse(""),
                    "The list states: " + String.join(", ", named) + (more > 0 ? " and " + more + " more" : "") + "."
                            + near.map(name -> " Did you mean \"" + name + "\"?")
                                    .orElse("")));
        }

        /**
         * The finding in words.
         *
         * @return the words
         */
        public Label label() {
            return Named.Labels.constant(this);
        }
    }
}
