package dev.ismap.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Language;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.RandomDocuments;
import dev.ismap.model.problem.ProblemCode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What does not fit together is the same by every way, in the same words. */
class SameProblemsTest {

    private static final IsmapJson JSON = IsmapJson.standard();
    private static final ValidatorFactory JA = IsmapValidation.factory(Language.JA);
    private static final ValidatorFactory EN = IsmapValidation.factory(Language.EN);

    @AfterContainer
    static void close() {
        JA.close();
        EN.close();
    }

    /** Documents of every kind, most with several problems. */
    @Provide
    Arbitrary<IsmapDocument> documents() {
        return Combinators.combine(RandomDocuments.all(), Arbitraries.randoms()).as(Contradictions::muddled);
    }

    @Property(seed = "2020", tries = 300)
    void theProblemsAreTheSameByEveryWay(@ForAll("documents") IsmapDocument document) {
        List<Problem> problems = document.problems();
        assertEquals(problems, JSON.readResult(JSON.write(document)).problems());
        assertEquals(problems, problems(document, JA, Language.JA));
        assertEquals(problems, problems(document, EN, Language.EN));
    }

    @Example
    void everyCodeIsTheSameByEveryWay() {
        for (Map.Entry<ProblemCode, IsmapDocument> one :
                Contradictions.oneOfEach().entrySet()) {
            theProblemsAreTheSameByEveryWay(one.getValue());
            assertEquals(
                    List.of(one.getKey().name()),
                    problems(one.getValue(), EN, Language.EN).stream()
                            .map(Problem::code)
                            .toList());
        }
    }

    @Example
    void daysAndNamesThatCannotBeAreTheSameByEveryWay() {
        for (Contradictions.Row row : Contradictions.daysAndNames()) {
            theProblemsAreTheSameByEveryWay(row.document());
            assertEquals(
                    row.problems(),
                    problems(row.document(), EN, Language.EN).stream()
                            .map(problem -> problem.code() + " " + problem.path()
                                    + problem.other().map(other -> " " + other).orElse(""))
                            .toList(),
                    row.name());
        }
    }

    /** Whoever reads the words finds both places in them. */
    @Example
    void theOtherPlaceIsInTheWordsToo() {
        for (Contradictions.Row row : Contradictions.daysAndNames()) {
            for (Problem problem : row.document().problems()) {
                String other = problem.other()
                        .filter(place -> !place.equals("/entries"))
                        .orElse("");
                assertTrue(problem.message().en().contains(other), problem.toString());
                assertTrue(problem.message().ja().contains(other), problem.toString());
            }
        }
    }

    /** A code that is added later is missed here until it has its example. */
    @Example
    void noCodeIsLeftOut() {
        Set<ProblemCode> codes =
                EnumSet.range(ProblemCode.REPORT_TOO_EARLY, ProblemCode.values()[ProblemCode.values().length - 1]);
        // of rows copied from a page, which are read into a list; no document has them
        codes.removeIf(code -> code.name().startsWith("ROW_") || code.name().startsWith("ROWS_"));
        // of the headings and cells of a sheet
        codes.removeAll(Set.of(ProblemCode.HEADING_MISSING, ProblemCode.HEADING_TWICE, ProblemCode.CELL_NOT_USED));
        // of a decision that is registered on a list
        codes.removeAll(Set.of(ProblemCode.LIST_CONTRADICTED, ProblemCode.DECIDED_TOO_LATE));
        // of what is asked of a case or a list, or read as a result: the rules find it
        codes.removeAll(EnumSet.range(ProblemCode.DEPENDENCE_CYCLE, ProblemCode.NOT_A_DETERMINATION));
        // of a table that completes an edition by itself; no document does
        codes.remove(ProblemCode.OPTIONAL_DETAIL_MANDATORY_LOST);
        // no edition that is built in has all its details
        codes.remove(ProblemCode.OPTIONAL_DETAIL_BEYOND);
        assertEquals(codes, Contradictions.oneOfEach().keySet());
    }

    private static List<Problem> problems(IsmapDocument document, ValidatorFactory factory, Language language) {
        Set<ConstraintViolation<IsmapDocument>> violations =
                factory.getValidator().validate(document);
        for (ConstraintViolation<IsmapDocument> violation : violations) {
            Problem problem = IsmapValidation.problem(violation).orElseThrow();
            assertEquals(problem.message().in(language), violation.getMessage());
            assertEquals(problem.path(), pointer(violation.getPropertyPath()));
        }
        return IsmapValidation.problems(violations);
    }

    /** The JSON Pointer of a path: nothing of the place may be lost. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
