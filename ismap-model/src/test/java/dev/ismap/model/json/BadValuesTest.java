package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Language;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.validation.IsmapValidation;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A value that is bad by itself is found in Java as it is found in JSON. */
class BadValuesTest {

    private static final ValidatorFactory VALIDATION = IsmapValidation.factory(Language.EN);

    @Provide
    Arbitrary<IsmapDocument> bad() {
        return RandomDocuments.bad();
    }

    @Property(seed = "2020", tries = 500)
    void everyWayFindsTheSame(@ForAll("bad") IsmapDocument document) {
        List<Problem> problems = document.problems();
        assertSame(problems, IsmapJson.standard().readResult(written(document)).problems());
        assertSame(problems, IsmapValidation.problems(VALIDATION.getValidator().validate(document)));
    }

    /** Says what only one of the two has, for documents have many. */
    private static void assertSame(List<Problem> one, List<Problem> other) {
        if (!one.equals(other)) {
            List<Problem> missing = new ArrayList<>(one);
            missing.removeAll(other);
            List<Problem> more = new ArrayList<>(other);
            more.removeAll(one);
            throw new AssertionError("missing " + missing + ", and more " + more);
        }
    }

    @Example
    void eachIsFoundAtItsPlaceInBothLanguages() {
        ProcurementNeed need =
                ProcurementNeed.none().withWork("a\u202eb").withInformationClass(Input.notApplicable("理由"));
        List<Problem> problems = need.problems();
        assertEquals(
                List.of("NOT_APPLICABLE_HERE /informationClass", "WRONG_FORM /work"),
                problems.stream()
                        .map(problem -> problem.code() + " " + problem.path())
                        .toList());
        assertTrue(
                problems.stream()
                        .noneMatch(problem -> problem.message().ja().isBlank()
                                || problem.message().en().isBlank()),
                problems.toString());
        everyWayFindsTheSame(need);
    }

    /** What the document is in JSON, where the writer does not look whether it may be so. */
    private static String written(IsmapDocument document) {
        ProblemCollector problems = new ProblemCollector(Integer.MAX_VALUE);
        return JsonText.string(
                text -> new ValueWriter(text, problems)
                        .object(
                                new Layouts().of(document.getClass()),
                                document,
                                "kind",
                                document.kind().text()),
                JsonText.Form.PRETTY);
    }
}
