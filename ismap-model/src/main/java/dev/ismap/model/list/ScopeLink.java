package dev.ismap.model.list;

import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Objects;

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
     * The link in a sentence.
     *
     * @return the sentence
     */
    public Label sentence() {
        return Label.of(
                aspect.label().ja() + "「" + asked + "」：" + finding.label().ja() + "。",
                "The " + aspect.label().en() + " \"" + asked + "\": "
                        + finding.label().en() + ".");
    }
}
