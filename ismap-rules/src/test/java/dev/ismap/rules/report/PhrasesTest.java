package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.Ismap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions and remedies are told in sentences of their own for every fact that the rules read. */
class PhrasesTest {

    /** Facts that every case states, or that the library holds, so that nobody asks for them. */
    private static final Set<String> NEVER_ASKED = Set.of(
            "/application",
            "/filedOn",
            "/statement/edition",
            "/statement/status",
            "/statement/optionalDetails",
            "/statement/outsideComponents");

    private static final Map<DocumentKind, List<Phrase>> ALL = Map.of(
            DocumentKind.SERVICE_REGISTRATION, ServicePhrases.ALL,
            DocumentKind.AUDITOR_REGISTRATION, AuditorPhrases.ALL,
            DocumentKind.PROCUREMENT_NEED, NeedPhrases.ALL);

    private static Set<String> read(RuleBook<?>... books) {
        return Stream.of(books)
                .flatMap(book -> book.rules().stream())
                .flatMap(rule -> rule.reads().stream())
                .filter(path -> !NEVER_ASKED.contains(path))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> withoutQuestion(DocumentKind kind, Set<String> paths) {
        return paths.stream()
                .filter(path -> Phrases.of(kind.text()).at(path).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFactThatARuleReadsHasAQuestion() {
        Ismap ismap = Ismap.standard();
        assertEquals(
                Set.of(),
                withoutQuestion(DocumentKind.SERVICE_REGISTRATION, read(ismap.serviceRules(), ismap.liuRules())));
        assertEquals(Set.of(), withoutQuestion(DocumentKind.AUDITOR_REGISTRATION, read(ismap.auditorRules())));
        assertEquals(Set.of(), withoutQuestion(DocumentKind.PROCUREMENT_NEED, read(ismap.procurementRules())));
    }

    @Test
    void everyPhraseIsOfAPlaceThatADocumentHasAndStandsOnce() {
        ALL.forEach((kind, phrases) -> {
            phrases.forEach(phrase ->
                    assertTrue(IsmapJson.standard().term(kind, phrase.path()).isPresent(), kind + " " + phrase.path()));
            assertEquals(
                    phrases.size(),
                    phrases.stream().map(Phrase::path).distinct().count(),
                    kind.toString());
        });
    }

    @Test
    void aQuestionIsAQuestionAndADeedIsAnImperativeInBothLanguages() {
        for (List<Phrase> phrases : ALL.values()) {
            for (Phrase phrase : phrases) {
                Label question = phrase.question();
                assertTrue(question.en().matches("[A-Z{].*[?]"), question::toString);
                assertTrue(question.ja().endsWith("か。"), question::toString);
                Stream.concat(phrase.toDo().stream(), phrase.toUndo().stream()).forEach(deed -> {
                    assertTrue(deed.en().matches("[A-Z].*[.]"), deed::toString);
                    assertTrue(
                            deed.ja().matches(".*(する|受ける|終える|続ける|除く|含める|設ける|備える|行う|限る|伝える|取りやめる|待つ|記載する)。|.*ようにする。"),
                            deed::toString);
                });
            }
        }
    }

    @Test
    void anyPlaceOfAListHasTheSamePhrase() {
        Phrases phrases = Phrases.of(DocumentKind.SERVICE_REGISTRATION.text());
        assertEquals(
                phrases.at("/statement/underlyingServices/*/listing/listed"),
                phrases.at("/statement/underlyingServices/12/listing/listed"));
    }
}
