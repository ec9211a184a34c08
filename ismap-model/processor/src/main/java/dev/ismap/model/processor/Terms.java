package dev.ismap.model.processor;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;

/** What a component is called in the field: its annotation {@code Named}, in both languages. */
final class Terms {

    /** The two words. */
    record Term(String ja, String en) {}

    private Terms() {}

    static Optional<Term> of(RecordComponentElement component) {
        for (AnnotationMirror annotation : component.getAnnotationMirrors()) {
            Map<String, String> values = annotation.getElementValues().entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> entry.getKey().getSimpleName().toString(),
                            entry -> entry.getValue().getValue().toString()));
            if (annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Named")
                    && values.containsKey("ja")
                    && values.containsKey("en")) {
                return Optional.of(new Term(values.get("ja"), values.get("en")));
            }
        }
        return Optional.empty();
    }
}
