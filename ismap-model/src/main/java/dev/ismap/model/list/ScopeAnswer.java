package dev.ismap.model.list;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer to whether a registration covers a part of its service on a day (対象範囲の回答).
 *
 * <p>It does if the service is listed on the day and each link holds; it does not if one of these is known not to.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param question what was asked
 * @param listing whether the service is listed on the day
 * @param links what the record says of each thing that was asked about, in the order component, plan, variant, region
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
                    case FALSE -> Label.of("登録の対象範囲に含まれない。", "It is not covered by the registration.");
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
}
