package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.Provider;
import dev.ismap.model.statement.ControlDecision;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader says of a document, by path and code, and what it makes of it. */
class ReadingTest {

    private static final String STATEMENT = "\"statement\":{\"status\":\"DRAFT\",\"edition\":\"2022-04-01\"}";
    private static final String HEAD =
            "{\"kind\":\"service-registration\",\"programme\":\"ISMAP\",\"application\":\"FIRST\"";

    private final IsmapJson json = IsmapJson.standard();

    private static String application(String members) {
        return HEAD + "," + STATEMENT + (members.isEmpty() ? "" : "," + members) + "}";
    }

    private static String withStatement(String members) {
        return HEAD + ",\"statement\":{\"status\":\"DRAFT\",\"edition\":\"2022-04-01\"," + members + "}}";
    }

    private List<String> problems(String text) {
        return json.readResult(text).problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    private String message(String text) {
        List<Problem> problems = json.readResult(text).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0).message().en();
    }

    // ---- the four states -----------------------------------------------------------------------------------------

    @Test
    void theFourStatesOfAFactAreKeptApart() {
        ServiceRegistrationApplication read = json.read(
                HEAD + ",\"provider\":{\"gBizId\":true},\"statement\":{\"status\":\"DRAFT\",\"edition\":\"2022-04-01\","
                        + "\"serviceName\":\"\",\"regions\":{\"state\":\"UNKNOWN\"},"
                        + "\"coveredComponents\":{\"state\":\"NOT_APPLICABLE\",\"reason\":\"単一のサービス\"},"
                        + "\"underlyingServices\":[]}}",
                ServiceRegistrationApplication.class);
        assertEquals(Input.given(true), read.provider().gBizId());
        assertEquals(Input.given(""), read.statement().serviceName());
        assertEquals(Input.notKnown(), read.statement().regions());
        assertEquals(Input.notApplicable("単一のサービス"), read.statement().coveredComponents());
        assertEquals(Input.given(List.of()), read.statement().underlyingServices());
        assertEquals(Input.notAsked(), read.statement().otherDetailsDeclared());
    }

    @Test
    void aRecordThatIsAbsentIsARecordOfWhichNothingIsSaid() {
        ServiceRegistrationApplication read = json.read(application(""), ServiceRegistrationApplication.class);
        assertEquals(Provider.none(), read.provider());
        assertEquals(read, json.read(application("\"provider\":{},\"authority\":{}")));
    }

    @Test
    void membersMayStandInAnyOrder() {
        assertEquals(
                json.read(application("")),
                json.read("{" + STATEMENT
                        + ",\"application\":\"FIRST\",\"programme\":\"ISMAP\",\"kind\":\"service-registration\"}"));
    }

    @Test
    void decisionsAreReadByTheirWord() {
        ServiceRegistrationApplication read = json.read(
                withStatement("\"decisions\":{\"10.1.1\":{\"decision\":\"EXCLUDED\",\"reason\":\"理由\"},"
                        + "\"5.1.1\":{\"decision\":\"IMPLEMENTED\"},\"6.1.1\":{\"decision\":\"TAKEN_OVER\",\"from\":\"基盤\"},"
                        + "\"7.1.1\":{\"state\":\"UNKNOWN\"}}"),
                ServiceRegistrationApplication.class);
        assertEquals(
                "{5.1.1=" + Input.given(ControlDecision.implemented()) + ", 6.1.1="
                        + Input.given(ControlDecision.takenOver("基盤")) + ", 7.1.1=" + Input.notKnown() + ", 10.1.1="
                        + Input.given(ControlDecision.excluded("理由")) + "}",
                read.statement().decisions().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/provider      | 1     | an object ({ … })                            | a number",
                "/provider      | true  | an object ({ … })                            | true or false",
                "/provider      | []    | an object ({ … })                            | a list",
                "/provider      | \"x\" | an object ({ … })                            | a text",
                "/statement/outsideComponents | {} | a list ([ … ])                               | an object",
                "/statement/decisions/5.1.1 | 1.5 | an object ({ … }) with the field 'decision' | a number",
            })
    void whatIsOfAnotherTypeIsToldByWhatItIsAndWhatBelongsThere(
            String path, String value, String belongs, String found) {
        String[] steps = path.substring(1).split("/");
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            text.append("{\"").append(step).append("\":");
        }
        text.append(value).append("}".repeat(steps.length));
        String members = text.substring(1, text.length() - 1);
        String document = path.startsWith("/statement")
                ? withStatement(members.substring("\"statement\":{".length(), members.length() - 1))
                : application(members);
        assertEquals("This should be " + belongs + ", but it is " + found + ".", message(document));
    }

    // ---- bytes ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "feff007b, true",
        "fffe7b00, true",
        "007b007d, true",
        "7b007d00, true",
        "00, true",
        "fe, false",
        "feff, true",
        "fe7b, false",
        "ff7b, false",
        "7bff, false",
        "7bfe, false",
        "fefe, false",
        "ffff, false",
    })
    void aWiderEncodingIsToldFromBytesThatAreNoText(String hex, boolean wider) {
        List<Problem> problems = json.readResult(HexFormat.of().parseHex(hex)).problems();
        assertEquals(
                List.of("MALFORMED_JSON"), problems.stream().map(Problem::code).toList());
        assertEquals(wider, problems.get(0).message().en().contains("UTF-16"), hex);
        assertEquals(!wider, problems.get(0).message().en().contains("is not valid in UTF-8"), hex);
    }

    @Test
    void aDocumentTooShortToBeOneIsToldAsIncomplete() {
        for (String text : List.of("", "{", "7")) {
            assertEquals(List.of(text.equals("7") ? "WRONG_TYPE " : "MALFORMED_JSON "), problems(text));
            assertEquals(
                    json.readResult(text).problems(),
                    json.readResult(text.getBytes(StandardCharsets.UTF_8)).problems());
        }
    }

    // ---- problems, by path and code ------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "令和6年3月31日, 2024-03-31",
        "２０２４－０３－３１, 2024-03-31",
        "2024/3/31, 2024-03-31",
        "R6.3.31, 2024-03-31",
        "' 2024-03-31', 2024-03-31",
    })
    void ofADayAsAPersonTypesItTheProblemNamesTheFormThatBelongsThere(String typed, String iso) {
        Label words = json.readResult(application("\"filedOn\":\"" + typed + "\""))
                .problems()
                .get(0)
                .message();
        assertTrue(words.ja().endsWith(iso + "と記入してください。"), words.ja());
        assertTrue(words.en().endsWith("Please write " + iso + "."), words.en());
    }

    @Test
    void ofAMonthOrOfFullWidthTheProblemNamesTheFormToo() {
        String list = "{\"kind\":\"cloud-service-list\",\"entries\":[{\"registrationNumber\":\"Ｃ２１－０００１－２\","
                + "\"service\":\"s\",\"programme\":\"ISMAP\",\"basis\":\"OFFICIAL\",\"events\":[{\"event\":\"REGISTERED\","
                + "\"effective\":\"令和4年6月\",\"knownOn\":\"2022年6月22日以前\"}]}]}";
        assertEquals(
                List.of("2022-06.", "../2022-06-22.", "C21-0001-2."),
                json.readResult(list).problems().stream()
                        .map(problem -> problem.message().en())
                        .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                        .toList());
    }

    @Test
    void ofAWordThatIsNoDayNothingIsNamed() {
        Label words = json.readResult(application("\"filedOn\":\"soon\""))
                .problems()
                .get(0)
                .message();
        assertTrue(words.en().endsWith("but it is 'soon'."), words.en());
    }

    @Test
    void everyProblemIsFoundAtOnce() {
        assertEquals(
                List.of(
                        "NOT_ALLOWED /application",
                        "END_BEFORE_START /audit/period/to",
                        "NULL /audit/report/date",
                        "WRONG_FORM /filedOn",
                        "MISSING_NAME /programme",
                        "WRONG_TYPE /provider/gBizId",
                        "UNKNOWN_NAME /provider/nam",
                        "DUPLICATE_NAME /service/name",
                        "NOT_DECIDABLE /statement/decisions/5.1",
                        "DECISION_NOT_ALLOWED /statement/decisions/6.1.1.13.PB/decision",
                        "UNKNOWN_IN_FINAL /statement/decisions/7.1.1",
                        "UNKNOWN_CONTROL /statement/decisions/99.1.1",
                        "NOT_APPLICABLE_HERE /statement/regions"),
                problems(
                        "{\"kind\":\"service-registration\",\"application\":\"SECOND\",\"filedOn\":\"2024/04/01\","
                                + "\"provider\":{\"nam\":\"a\",\"gBizId\":\"yes\"},\"service\":{\"name\":\"a\",\"name\":\"b\"},"
                                + "\"statement\":{\"status\":\"FINAL\",\"edition\":\"2022-04-01\","
                                + "\"regions\":{\"state\":\"NOT_APPLICABLE\",\"reason\":\"なし\"},"
                                + "\"decisions\":{\"5.1\":{\"decision\":\"IMPLEMENTED\"},\"99.1.1\":{\"decision\":\"IMPLEMENTED\"},"
                                + "\"6.1.1.13.PB\":{\"decision\":\"EXCLUDED\"},\"7.1.1\":{\"state\":\"UNKNOWN\"}}},"
                                + "\"audit\":{\"period\":{\"from\":\"2024-03-31\",\"to\":\"2024-03-30\"},\"report\":{\"date\":null}}}"));
    }

    @Test
    void aFieldThatCouldNotBeReadIsNotTakenForAnyOther() {
        String decisions = "\"decisions\":{\"5.1.1\":{\"state\":\"UNKNOWN\"}}";
        assertEquals(
                List.of("NOT_ALLOWED /statement/status"),
                problems(withStatement(decisions).replace("DRAFT", "DRAFTED")));
        assertEquals(
                List.of("WRONG_TYPE /statement/edition"),
                problems(withStatement(decisions).replace("\"2022-04-01\"", "2022")));
    }

    @Test
    void whatIsRequiredIsMissedWhereItBelongs() {
        assertEquals(
                List.of("MISSING_NAME /application", "MISSING_NAME /programme", "MISSING_NAME /statement"),
                problems("{\"kind\":\"service-registration\"}"));
        assertEquals(
                List.of("MISSING_NAME /statement/edition", "MISSING_NAME /statement/status"),
                problems(HEAD + ",\"statement\":{}}"));
    }

    @Test
    void aNameThatIsNearlyRightIsSuggested() {
        assertTrue(message(application("\"provder\":{}")).contains("Did you mean 'provider'?"));
        assertTrue(message(application("\"provider\":{\"GBIZID\":true}")).contains("Did you mean 'gBizId'?"));
        assertTrue(message(application("\"provider\":{\"zzzzz\":true}")).contains("remove it"));
        assertTrue(message(HEAD.replace("FIRST", "FRIST") + "," + STATEMENT + "}")
                .contains("Did you mean 'FIRST'? Allowed: FIRST, RENEWAL"));
        assertTrue(message(HEAD.replace("FIRST", "新規") + "," + STATEMENT + "}").contains("Did you mean 'FIRST'?"));
        assertTrue(message(HEAD.replace("FIRST", "First　Registration") + "," + STATEMENT + "}")
                .contains("Did you mean 'FIRST'?"));
        assertTrue(message("{\"kind\":\"service-regstration\"}").contains("Did you mean 'service-registration'?"));
    }

    @Test
    void aDocumentWithoutAKindOrOfNoKindIsRefused() {
        assertEquals(List.of("MISSING_NAME /kind"), problems("{}"));
        assertEquals(List.of("WRONG_TYPE /kind"), problems("{\"kind\":1}"));
        assertEquals(List.of("NULL /kind"), problems("{\"kind\":null}"));
        assertEquals(List.of("UNKNOWN_KIND /kind"), problems("{\"kind\":\"x\"}"));
        // whoever left it out is told which there are, of those that are asked for
        String kinds =
                Arrays.stream(DocumentKind.values()).map(DocumentKind::text).collect(Collectors.joining(", "));
        assertTrue(message("{}").endsWith("Allowed: " + kinds));
        InputException refused = assertThrows(InputException.class, () -> json.read("{}", ProcurementNeed.class));
        assertTrue(refused.problems().get(0).message().en().endsWith("Allowed: procurement-need"));
    }

    @Test
    void whatIsSurelySomethingElseIsSaidToBeThatAndNothingMoreIsSaidOfIt() {
        assertEquals(
                List.of("NOT_A_DOCUMENT "),
                problems(application("\"format\":1,\"verdict\":\"ELIGIBLE\",\"receipt\":{},\"meaning\":{}")));
        assertTrue(message("{\"kind\":\"need-answer\",\"services\":[]}").contains("give the document of the need"));
        assertTrue(message("{\"id\":\"a\",\"case\":{},\"expect\":{}}").contains("stands at /case"));
        assertTrue(message("{\"component-definition\":{}}").contains("model 'component-definition'"));
        // by one of the two it is not sure, and what has a kind is a document
        assertEquals(List.of("UNKNOWN_NAME /verdict"), problems(application("\"verdict\":\"ELIGIBLE\"")));
        assertEquals(
                List.of("UNKNOWN_NAME /case", "UNKNOWN_NAME /expect"),
                problems(application("\"case\":{},\"expect\":{}")));
    }

    @Test
    void aDocumentOfAnotherKindIsRefused() {
        InputException refused =
                assertThrows(InputException.class, () -> json.read(application(""), ProcurementNeed.class));
        assertEquals("UNKNOWN_KIND", refused.problems().get(0).code());
        assertTrue(refused.problems().get(0).message().en().contains("'procurement-need' was expected"));
    }

    @Test
    void aStateIsOneThatExistsAndSaysNothingMore() {
        String path = "/statement/serviceName";
        assertEquals(
                List.of("NOT_ALLOWED " + path + "/state"),
                problems(withStatement("\"serviceName\":{\"state\":\"GIVEN\"}")));
        assertEquals(
                List.of("WRONG_TYPE " + path + "/state"), problems(withStatement("\"serviceName\":{\"state\":true}")));
        assertEquals(
                List.of("UNKNOWN_NAME " + path + "/reason"),
                problems(withStatement("\"serviceName\":{\"state\":\"UNKNOWN\",\"reason\":\"a\"}")));
        assertEquals(List.of("WRONG_TYPE " + path), problems(withStatement("\"serviceName\":{}")));
        assertEquals(
                List.of("NOT_APPLICABLE_HERE " + path),
                problems(withStatement("\"serviceName\":{\"state\":\"NOT_APPLICABLE\"}")));
        assertEquals(
                List.of("MISSING_NAME /statement/coveredComponents/reason"),
                problems(withStatement("\"coveredComponents\":{\"state\":\"NOT_APPLICABLE\"}")));
        assertEquals(
                List.of("WRONG_FORM /statement/coveredComponents/reason"),
                problems(withStatement("\"coveredComponents\":{\"state\":\"NOT_APPLICABLE\",\"reason\":\"　 \"}")));
    }

    @Test
    void aDecisionSaysWhichItIs() {
        assertEquals(
                List.of("MISSING_NAME /statement/decisions/5.1.1/decision"),
                problems(withStatement("\"decisions\":{\"5.1.1\":{\"reason\":\"a\"}}")));
        assertEquals(
                List.of("NOT_ALLOWED /statement/decisions/5.1.1/decision"),
                problems(withStatement("\"decisions\":{\"5.1.1\":{\"decision\":\"DONE\"}}")));
        assertEquals(
                List.of("UNKNOWN_NAME /statement/decisions/5.1.1/reason"),
                problems(withStatement("\"decisions\":{\"5.1.1\":{\"decision\":\"IMPLEMENTED\",\"reason\":\"a\"}}")));
        assertEquals(
                List.of("NOT_APPLICABLE_HERE /statement/decisions/5.1.1"),
                problems(withStatement("\"decisions\":{\"5.1.1\":{\"state\":\"NOT_APPLICABLE\",\"reason\":\"a\"}}")));
        assertEquals(
                List.of("WRONG_FORM /statement/decisions/５.1.1"),
                problems(withStatement("\"decisions\":{\"５.1.1\":{\"decision\":\"IMPLEMENTED\"}}")));
    }

    @Test
    void daysAreOfTheCalendarAndInHalfWidthDigits() {
        for (String wrong : List.of(
                "2023-02-29", "2023-13-01", "2023-1-1", "２０２３-01-01", "令和5年1月1日", "+12023-01-01", "2023-01-01 ", "")) {
            assertEquals(List.of("WRONG_FORM /filedOn"), problems(application("\"filedOn\":\"" + wrong + "\"")), wrong);
        }
        assertEquals(List.of(), problems(application("\"filedOn\":\"2024-02-29\"")));
    }

    @Test
    void aPeriodEndsOnOrAfterItsFirstDay() {
        String period = "\"audit\":{\"period\":{\"from\":\"%s\",\"to\":\"%s\"}}";
        assertEquals(List.of(), problems(application(period.formatted("2024-03-31", "2024-03-31"))));
        String message = message(application(period.formatted("2024-03-31", "2024-03-30")));
        assertTrue(message.contains("2024-03-30") && message.contains("2024-03-31 at /audit/period/from"), message);
        assertEquals(
                List.of("END_BEFORE_START /audit/managementCycle/ismsTo"),
                problems(application(
                        "\"audit\":{\"managementCycle\":{\"ismsFrom\":\"2024-03-31\",\"ismsTo\":\"2023-03-31\"}}")));
    }

    @Test
    void duplicatesAreFoundAtEveryLevelAndInWhatIsNotKnown() {
        assertEquals(
                List.of(
                        "DUPLICATE_NAME /kind",
                        "DUPLICATE_NAME /statement/decisions/5.1.1",
                        "UNKNOWN_NAME /x",
                        "DUPLICATE_NAME /x/0/a"),
                problems("{\"kind\":\"service-registration\","
                        + withStatement(
                                        "\"decisions\":{\"5.1.1\":{\"decision\":\"IMPLEMENTED\"},\"5.1.1\":{\"decision\":\"DONE\"}}")
                                .substring(1)
                                .replaceFirst("}$", ",\"x\":[{\"a\":1,\"a\":2,\"a\":3}]}")));
    }

    @Test
    void aPathIsAJsonPointer() {
        assertEquals(
                List.of("NOT_ALLOWED /authority/a~1b~0c", "UNKNOWN_NAME /x~1y"),
                problems(application("\"authority\":{\"a/b~c\":\"MAYBE\"},\"x/y\":1")));
    }

    // ---- fields that do not fit together, in the same reading ----------------------------------------------------

    @Test
    void fieldsThatDoNotFitAreFoundBesideOtherProblems() {
        assertEquals(
                List.of("WRONG_TYPE /provider/name", "UNKNOWN_CONTROL /statement/decisions/99.1.1"),
                problems(HEAD + ",\"provider\":{\"name\":1},\"statement\":{\"status\":\"DRAFT\","
                        + "\"edition\":\"2022-04-01\",\"decisions\":{\"99.1.1\":{\"decision\":\"IMPLEMENTED\"}}}}"));
    }

    @Test
    void aFieldIsNotBlamedForAnotherThatCouldNotBeRead() {
        assertEquals(
                List.of("WRONG_TYPE /statement/optionalDetails/0/nameJa"),
                problems(withStatement("\"optionalDetails\":[{\"id\":\"5.1.1.99\",\"parent\":\"5.1.1\",\"nameJa\":1}],"
                        + "\"decisions\":{\"5.1.1.99\":{\"decision\":\"IMPLEMENTED\"}}")));
    }

    // ---- results -------------------------------------------------------------------------------------------------

    @Test
    void aResultIsAcceptedOrRefused() {
        ReadResult<?> accepted = json.readResult(application("").getBytes(StandardCharsets.UTF_8));
        assertInstanceOf(ReadResult.Accepted.class, accepted);
        assertEquals(List.of(), accepted.problems());
        ReadResult<?> refused = json.readResult("{}");
        assertInstanceOf(ReadResult.Refused.class, refused);
        assertEquals(
                refused.problems(),
                assertThrows(InputException.class, refused::orThrow).problems());
        assertThrows(IllegalArgumentException.class, () -> new ReadResult.Refused<>(List.of()));
    }

    @Test
    void limitsAreWithinReason() {
        assertEquals(ReadLimits.standard(), json.limits());
        assertThrows(IllegalArgumentException.class, () -> new ReadLimits(0, 1, 1, 1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ReadLimits(1, 201, 1, 1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ReadLimits(1, 1, 1, 1, 1, 1_001, 1));
    }

    // ---- writing -------------------------------------------------------------------------------------------------

    @Test
    void aDocumentIsWrittenInTheOrderOfItsRecords() {
        ServiceRegistrationApplication read = json.read(
                application("\"filedOn\":\"2024-04-01\",\"provider\":{\"gBizId\":true,\"name\":\"株式会社\\\"例\\\"\"}"),
                ServiceRegistrationApplication.class);
        assertEquals("""
                {
                  "kind": "service-registration",
                  "programme": "ISMAP",
                  "application": "FIRST",
                  "filedOn": "2024-04-01",
                  "provider": {
                    "name": "株式会社\\"例\\"",
                    "gBizId": true
                  },
                  "statement": {
                    "status": "DRAFT",
                    "edition": "2022-04-01"
                  }
                }
                """, json.write(read));
        assertEquals(
                "{\"kind\":\"service-registration\",\"programme\":\"ISMAP\",\"application\":\"FIRST\","
                        + "\"filedOn\":\"2024-04-01\",\"provider\":{\"name\":\"株式会社\\\"例\\\"\",\"gBizId\":true},"
                        + STATEMENT + "}",
                json.writeCompact(read));
    }

    @Test
    void whatNoDocumentCanHoldIsNotWritten() {
        ServiceRegistrationApplication read = json.read(application(""), ServiceRegistrationApplication.class);
        InputException refused = assertThrows(
                InputException.class,
                () -> json.write(read.withStatement(
                        read.statement().withServiceName(Input.given("a\nb")).withRegions(Input.notApplicable("なし")))));
        assertEquals(
                List.of("NOT_APPLICABLE_HERE /statement/regions", "WRONG_FORM /statement/serviceName"),
                refused.problems().stream()
                        .map(problem -> problem.code() + " " + problem.path())
                        .toList());
    }

    // ---- terms ---------------------------------------------------------------------------------------------------

    @Test
    void whetherThereIsAListingIsNamedByWhatIsListed() {
        DocumentKind kind = DocumentKind.SERVICE_REGISTRATION;
        for (String place : List.of("/statement/underlyingServices/0/listing", "/audit/auditor/listing")) {
            assertEquals(json.term(kind, place), json.term(kind, place + "/listed"), place);
        }
        assertNotEquals(
                json.term(kind, "/audit/auditor/listing"), json.term(kind, "/statement/underlyingServices/0/listing"));
    }

    @Test
    void everyPlaceHasItsTerm() {
        DocumentKind kind = DocumentKind.SERVICE_REGISTRATION;
        Optional<Label> listed = json.term(kind, "/statement/underlyingServices/*/listing/listed");
        assertTrue(listed.isPresent());
        assertEquals(listed, json.term(kind, "/statement/underlyingServices/12/listing/listed"));
        assertEquals(json.term(kind, "/statement/decisions"), json.term(kind, "/statement/decisions/6.1.1.13.PB"));
        for (String path : List.of(
                "",
                "/kind",
                "/statement/decisions/*/decision",
                "/statement/decisions/5.1.1/individualControls/0",
                "/statement/decisions/5.1.1/changes/*/before/from",
                "/statement/decisions/5.1.1/state",
                "/statement/coveredComponents/reason",
                "/authority/S-FINDINGS",
                "/audit/period/to")) {
            assertTrue(json.term(kind, path).isPresent(), path);
        }
        for (String path : List.of(
                "x",
                "/",
                "/x",
                "/kind/x",
                "/statement/",
                "/statement/underlyingServices/-1",
                "/statement/decisions/x",
                "/statement/status/state",
                "/audit/period/to/day")) {
            assertEquals(Optional.empty(), json.term(kind, path), path);
        }
        assertEquals(
                "監査対象期間の末日", json.term(kind, "/audit/period/to").orElseThrow().ja());
    }

    @Test
    void aConstantHasItsTermWhereItCanStand() {
        assertEquals(
                Optional.of(Label.of("機密性3情報", "confidentiality class 3 information")),
                json.term(DocumentKind.PROCUREMENT_NEED, "/informationClass", "CLASS_3"));
        assertEquals(
                Optional.of(Label.same("SaaS")), json.term(DocumentKind.PROCUREMENT_NEED, "/service/models/1", "SAAS"));
        for (String path : List.of("", "/kind", "/informationClass/state", "/service/name", "/service/models", "/x")) {
            assertEquals(Optional.empty(), json.term(DocumentKind.PROCUREMENT_NEED, path, "CLASS_3"), path);
        }
        assertEquals(Optional.empty(), json.term(DocumentKind.PROCUREMENT_NEED, "/informationClass", "CLASS_4"));
    }

    @Test
    void aDayIsReadAsADay() {
        assertEquals(
                Optional.of(LocalDate.of(2024, 4, 1)),
                json.read(application("\"filedOn\":\"2024-04-01\""), ServiceRegistrationApplication.class)
                        .filedOn());
    }
}
