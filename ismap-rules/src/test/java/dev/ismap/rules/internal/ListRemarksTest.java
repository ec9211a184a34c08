package dev.ismap.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.rule.Remark.Kind.Seen;
import dev.ismap.core.text.Label;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.service.RegistrationNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is odd in a list, and in what a case says beside a list. */
class ListRemarksTest {

    private static final String SERVICES = """
            {"kind": "cloud-service-list", "name": "~L",
             "entries": [
               {"registrationNumber": "C21-0012-2", "service": "plain", "provider": "P", "programme": "ISMAP", "basis": "OFFICIAL",
                "builtOn": ["~a", "b", "~c"],
                "events": [
                  {"event": "REGISTERED", "effective": "2021-03-12"},
                  {"event": "RENAMED", "effective": "2022-03-12", "name": "~N"},
                  {"event": "PROVIDER_SUCCEEDED", "effective": "2022-04-12", "provider": "~Q"},
                  {"event": "OBSERVED", "effective": "2022-05-12",
                   "scope": {"components": ["~d", "e"], "excludedComponents": ["~f"], "plans": ["~g"], "variants": ["h", "~i"],
                     "regions": ["~j"], "excludedRegions": ["~k"]}},
                  {"event": "SCOPE_CHANGED", "effective": "2022-06-12",
                   "scopeChange": {"addedComponents": ["~l"], "droppedComponents": ["~m"], "addedRegions": ["n", "~o"],
                     "droppedRegions": ["~p"]}} ]},
               {"service": "~S", "provider": "~R", "programme": "ISMAP", "basis": "OFFICIAL", "events": []},
               {"service": "a", "provider": "P", "programme": "ISMAP", "basis": "OFFICIAL", "events": []},
               {"service": "b", "provider": "P", "programme": "ISMAP", "basis": "OFFICIAL", "events": []},
               {"service": "~a", "provider": "P", "programme": "ISMAP", "basis": "OFFICIAL", "events": []},
               {"service": "~c", "provider": "P", "programme": "ISMAP", "basis": "OFFICIAL", "events": []} ]}
            """;

    private static final String AUDITORS = """
            {"kind": "auditor-list", "name": "~L",
             "entries": [
               {"auditor": "plain", "basis": "OFFICIAL",
                "events": [ {"event": "REGISTERED", "effective": "2021-03-12"},
                            {"event": "RENAMED", "effective": "2022-03-12", "name": "~N"} ]},
               {"auditor": "~A", "basis": "OFFICIAL", "events": []} ]}
            """;

    /** The document with a zero-width space wherever a tilde stands. */
    private static <T extends IsmapDocument> T read(String json, Class<T> type) {
        return IsmapJson.standard().read(json.replace('~', '\u200b'), type);
    }

    private static List<String> paths(IsmapDocument list) {
        return ListRemarks.HIDDEN.on(list).stream()
                .flatMap(remark -> remark.paths().stream())
                .sorted()
                .toList();
    }

    /** Where the tildes stand, found by walking the JSON as a tree. */
    private static List<String> places(JsonNode node, String path) {
        List<String> places = new ArrayList<>();
        if (node.isTextual() && node.asText().contains("~")) {
            places.add(path);
        }
        for (int i = 0; i < node.size(); i++) {
            if (node.isArray()) {
                places.addAll(places(node.get(i), path + "/" + i));
            }
        }
        node.properties().forEach(member -> places.addAll(places(member.getValue(), path + "/" + member.getKey())));
        return places.stream().sorted().toList();
    }

    @Test
    void aNameWithHiddenCharactersIsToldWhereverItStandsInAList() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        assertEquals(places(mapper.readTree(SERVICES), ""), paths(read(SERVICES, CloudServiceList.class)));
        assertEquals(places(mapper.readTree(AUDITORS), ""), paths(read(AUDITORS, AuditorList.class)));
        assertEquals(List.of(), paths(read(SERVICES.replace('~', 'x'), CloudServiceList.class)));
    }

    @Test
    void theHiddenCharactersAreToldByTheirNumbersTheFirstFiveEachOnce() {
        HiddenCharacters hidden = new HiddenCharacters()
                .in("/a", Optional.of("x\u200b\u200by\u00ad"))
                .in("/b", Optional.of("\u200b\u200c\u200d\u2060\ufeff\u00ad"))
                .in("/c", Optional.of("\udb40\udc41")) // a tag, beyond the basic plane
                .in("/d", Optional.of("plain 名称 \ud83d\ude00"))
                .in("/e", Optional.empty());
        List<Seen> seen = hidden.seen();
        assertEquals(
                List.of("/a", "/b", "/c"),
                seen.stream().flatMap(one -> one.paths().stream()).toList());
        List<String> numbers = seen.stream()
                .map(one -> one.message().en().replaceAll(".*not seen \\(([^)]*)\\).*", "$1"))
                .toList();
        assertEquals(List.of("U+200B, U+00AD", "U+200B, U+200C, U+200D, U+2060, U+FEFF", "U+E0041"), numbers);
    }

    @ParameterizedTest
    @CsvSource({"A B, A B, true", "ＡＢ, AB, true", "A  B, A B, true", "' A', A, true", "A, a, false", "AB, A B, false"})
    void aNameIsTheSameHoweverWideItIsWritten(String one, String other, boolean same) {
        assertEquals(same, ListRemarks.sameName(one, other));
        assertEquals(same, ListRemarks.sameName(other, one));
    }

    @Test
    void aNumberThatTheListGivesToAnotherNameIsTold() {
        CloudServiceList list = read(SERVICES, CloudServiceList.class);
        RegistrationNumber number = RegistrationNumber.parse("C21-0012-2");
        Optional<Seen> other = ListRemarks.ofAnother(list.register(), number, "/number", "Other", "/name");
        assertEquals(List.of("/number", "/name"), other.orElseThrow().paths());
        assertTrue(other.orElseThrow().message().en().contains("C21-0012-2 to \"\u200bN\", not to \"Other\""));
        assertEquals(Optional.empty(), ListRemarks.ofAnother(list.register(), number, "/number", "plain", "/name"));
        assertEquals(Optional.empty(), ListRemarks.ofAnother(list.register(), number, "/number", " ", "/name"));
        assertEquals(
                Optional.empty(),
                ListRemarks.ofAnother(
                        list.register(), RegistrationNumber.parse("C21-0099-2"), "/number", "Other", "/name"));
    }

    @Test
    void aNumberOfAnotherFormIsTold() {
        assertFalse(ListRemarks.unusual(RegistrationNumber.parse("C21-0012-2"), "/n")
                .isPresent());
        Seen seen = ListRemarks.unusual(RegistrationNumber.parse("ABC-1"), "/n").orElseThrow();
        assertEquals(List.of("/n"), seen.paths());
        assertTrue(seen.message().en().contains("\"ABC-1\""));
    }

    @Test
    void anAssumptionOfAListIsTold() {
        Seen seen = ListRemarks.assumed("/p", Label.same("L"));
        assertEquals(List.of("/p"), seen.paths());
        assertTrue(
                seen.message().en().startsWith("What L tells"), seen.message().en());
    }
}
