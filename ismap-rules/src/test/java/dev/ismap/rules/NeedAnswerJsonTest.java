package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedAnswerJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static CloudServiceEntry entry(String name, Programme programme, String... components) {
        return CloudServiceEntry.of(name, programme, Basis.SECONDARY)
                .withEvents(List.of(ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2026, 1, 20))
                        .withPeriodEnd(LocalDate.of(2025, 10, 31))
                        .withScope(ServiceScope.none()
                                .withComponents(Input.given(List.of(components)))
                                .withPlans(Input.given(List.of("p1")))
                                .withVariants(Input.given(List.of("v1")))
                                .withRegions(Input.given(List.of("r1"))))));
    }

    private static CloudServiceList list() {
        List<CloudServiceEntry> entries = new ArrayList<>();
        entries.add(entry("serves", Programme.ISMAP, "c1"));
        entries.add(entry("serves too", Programme.ISMAP, "c1"));
        entries.add(entry("without", Programme.ISMAP, "c2"));
        entries.add(entry("low impact", Programme.ISMAP_LIU, "c1"));
        entries.add(entry("odd number", Programme.ISMAP, "c1").withRegistrationNumber(RegistrationNumber.parse("X-1")));
        entries.add(CloudServiceEntry.of("not known", Programme.ISMAP, Basis.ASSUMED)
                .withProvider("P")
                .withEvents(List.of(ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2026, 1, 20)))));
        return CloudServiceList.none()
                .withName("見本")
                .withCompleteOn(List.of(CompleteDays.of(LocalDate.of(2026, 1, 1), DAY)))
                .withEntries(entries);
    }

    private static NeedAnswer answer(Context context) {
        return Ismap.standard().needs(Applications.need().read(ProcurementNeed.class), context.services(list()));
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @Test
    void anAnswerThatIsWrittenIsReadBackEqualAndWrittenAgainToTheSameBytes() {
        for (Context context : List.of(Context.on(DAY), Context.on(DAY).knownOn(LocalDate.of(2026, 6, 1)))) {
            NeedAnswer answer = answer(context);
            String text = DeterminationJson.write(answer);
            NeedAnswer read = DeterminationJson.readNeedAnswer(text);
            assertEquals(answer, read);
            assertEquals(answer.hashCode(), read.hashCode());
            assertEquals(text, DeterminationJson.write(read));
            assertEquals(answer, DeterminationJson.readNeedAnswer(DeterminationJson.plain(answer)));
        }
        NeedAnswer answer = answer(Context.on(DAY));
        assertEquals(List.of("serves", "serves too"), names(answer, Fit.SERVES, 2));
        assertFalse(answer.equals(answer(Context.on(DAY.minusDays(1)))));
    }

    private static List<String> names(NeedAnswer answer, Fit fit, int most) {
        return answer.services(fit).stream()
                .map(NeedAnswer.ServiceFit::name)
                .filter(name -> !name.equals("odd number"))
                .limit(most)
                .toList();
    }

    @Test
    void whatServicesHaveInCommonStandsOnce() {
        JsonNode json = tree(DeterminationJson.write(answer(Context.on(DAY))));
        assertEquals(6, json.path("services").size());
        assertEquals(4, json.path("situations").size(), "serves, low impact, without, not known");
        assertEquals(3, json.at("/counts/SERVES").intValue());
        JsonNode low = service(json, "low impact");
        JsonNode situation = json.path("situations").get(low.path("situation").intValue());
        assertEquals(
                "/lowImpactConfirmed",
                situation.at("/remedies/0/changes/0/path").textValue());
        assertEquals("true", situation.at("/remedies/0/changes/0/to").textValue());
        assertTrue(situation.path("remediesComplete").booleanValue());
        assertEquals(List.of("COMPONENT c1 TRUE", "PLAN p1 TRUE", "REGION r1 TRUE"), parts(service(json, "serves")));
        assertEquals(List.of("COMPONENT c1 FALSE", "PLAN p1 TRUE", "REGION r1 TRUE"), parts(service(json, "without")));
        assertEquals("FALSE", service(json, "serves").path("coversContract").textValue());
        assertEquals("2027-02-28", service(json, "serves").path("lastValidDay").textValue());
        assertEquals(
                List.of("2026-12-01", "2027-03-01"),
                texts(service(json, "serves").path("lookAgainOn")));
        assertEquals(
                "NUMBER_OF_UNUSUAL_FORM",
                service(json, "odd number").at("/remarks/0/code").textValue());
        assertEquals("ASSUMED", service(json, "not known").path("basis").textValue());
        assertEquals(
                64, service(json, "serves").at("/receipt/caseHash").textValue().length());
    }

    private static JsonNode service(JsonNode json, String name) {
        for (JsonNode service : json.path("services")) {
            if (service.at("/names/0").textValue().equals(name)) {
                return service;
            }
        }
        throw new AssertionError(name);
    }

    private static List<String> parts(JsonNode service) {
        List<String> parts = new ArrayList<>();
        service.path("parts")
                .forEach(part -> parts.add(part.path("aspect").textValue() + " "
                        + part.path("name").textValue() + " "
                        + part.path("inside").textValue()));
        return parts;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    @ParameterizedTest
    @CsvSource({
        "/situations/0/verdict, '\"PERHAPS\"', /situations/0/verdict",
        "/situations/0/remediesComplete, '1', /situations/0/remediesComplete",
        "/services/1/situation, '9', /services/1/situation",
        "/services/0/receipt/asOf, '\"soon\"', /services/0/receipt/asOf",
        "/services/0/service/periodEnd, '\"2025-02-30\"', /services/0/service/periodEnd",
        "/services/0/names, '[]', /services/0",
        "/need/informationClass, '\"CLASS_9\"', /need/informationClass",
        "/format, '2', /format",
    })
    void whatIsNoSuchAnswerIsRefusedByItsPlace(String path, String json, String told) throws JsonProcessingException {
        ObjectNode root = (ObjectNode) tree(DeterminationJson.write(answer(Context.on(DAY))));
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode parent = root.at(pointer.head());
        ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), MAPPER.readTree(json));
        InputException e = assertThrows(InputException.class, () -> DeterminationJson.readNeedAnswer(root.toString()));
        assertEquals(told, e.problems().get(0).path());
    }

    @Test
    void aReceiptOfAnAnswerReplays() {
        Context context = Context.on(DAY).services(list());
        NeedAnswer read = DeterminationJson.readNeedAnswer(DeterminationJson.write(answer(Context.on(DAY))));
        for (NeedAnswer.ServiceFit service : read.services()) {
            assertEquals(
                    service.receipt(),
                    Ismap.standard()
                            .replay(service.receipt(), read.needOf(service), context)
                            .receipt());
        }
    }
}
