package dev.ismap.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.service.InformationClass;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final Layout<String> LAYOUT = new Layout<>(DocumentKind.PROCUREMENT_NEED);

    private static void check(String path, Domain<?> domain, Fact<String, ?> fact) {
        assertEquals(path, fact.path());
        assertEquals(
                IsmapJson.standard().term(DocumentKind.PROCUREMENT_NEED, path).orElseThrow(), fact.label());
        assertEquals(domain, fact.domain());
    }

    @Test
    void aFactIsNamedAsTheLayoutNamesItsPath() {
        check(
                "/service/generativeAi",
                Domain.truth(),
                LAYOUT.truth("/service/generativeAi", subject -> Input.given(true)));
        check(
                "/contract/to",
                new Domain.Day(),
                LAYOUT.day("/contract/to", subject -> Input.given(LocalDate.of(2026, 1, 1))));
        check("/service/name", new Domain.Text(), LAYOUT.text("/service/name", Input::given));
        check(
                "/informationClass",
                Domain.of(InformationClass.class),
                LAYOUT.choice("/informationClass", InformationClass.class, subject -> Input.notAsked()));
        check(
                "/service/models",
                new Domain.Many<>(),
                LAYOUT.list("/service/models", subject -> Input.given(List.of(subject))));
        assertEquals(
                Input.given("s"),
                LAYOUT.text("/service/name", Input::given).of("s"),
                "it reads what it is given to read");
    }

    @Test
    void aPathThatNoDocumentHasMakesNoFact() {
        assertThrows(IllegalStateException.class, () -> LAYOUT.name("/service/colour"));
        assertEquals(Label.of("調達の要件", "procurement need"), LAYOUT.name(""));
    }
}
