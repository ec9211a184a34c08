package dev.ismap.model.rows;

import static dev.ismap.model.rows.ServiceRows.RowColumn.COMPONENTS;
import static dev.ismap.model.rows.ServiceRows.RowColumn.IGNORED;
import static dev.ismap.model.rows.ServiceRows.RowColumn.LAST_VALID_DAY;
import static dev.ismap.model.rows.ServiceRows.RowColumn.PERIOD_END;
import static dev.ismap.model.rows.ServiceRows.RowColumn.PLATFORM;
import static dev.ismap.model.rows.ServiceRows.RowColumn.PROGRAMME;
import static dev.ismap.model.rows.ServiceRows.RowColumn.PROVIDER;
import static dev.ismap.model.rows.ServiceRows.RowColumn.REGIONS;
import static dev.ismap.model.rows.ServiceRows.RowColumn.REGISTERED_ON;
import static dev.ismap.model.rows.ServiceRows.RowColumn.REGISTRATION_NUMBER;
import static dev.ismap.model.rows.ServiceRows.RowColumn.REMARK;
import static dev.ismap.model.rows.ServiceRows.RowColumn.RENEWAL_APPLIED_ON;
import static dev.ismap.model.rows.ServiceRows.RowColumn.RENEWED_ON;
import static dev.ismap.model.rows.ServiceRows.RowColumn.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.rows.ServiceRows.RowColumn;
import dev.ismap.model.rows.ServiceRows.ServiceHeading;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceRowsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    /** Eight columns, as a table on a web page may have them. */
    private static final ServiceRows TABLE = ServiceRows.of(
                    List.of(
                            REGISTRATION_NUMBER,
                            SERVICE,
                            PROVIDER,
                            PROGRAMME,
                            REGISTERED_ON,
                            RENEWED_ON,
                            PERIOD_END,
                            REMARK),
                    DAY)
            .whole()
            .withSource("Web page");

    private static final List<String> ROW =
            List.of("Ｃ２１－００１２－２", " Service ", "Provider", "ＩＳＭＡＰ", "令和3年6月22日", "２０２３年７月１日", "R5.3.31", "備考　あり");

    @Test
    void aRowBecomesAnEntryThatWasSeenOnTheDay() {
        CloudServiceList list = TABLE.read(List.of(ROW)).orThrow();
        PartialDate seen = PartialDate.of(DAY);
        assertEquals(
                List.of(new CloudServiceEntry(
                        Optional.of(RegistrationNumber.parse("C21-0012-2")),
                        "Service",
                        Optional.of("Provider"),
                        Programme.ISMAP,
                        Basis.OFFICIAL,
                        Input.notAsked(),
                        List.of(
                                ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2021, 6, 22))
                                        .withKnownOn(seen)
                                        .withSource("Web page"),
                                ListEvent.of(ListEventKind.RENEWED, LocalDate.of(2023, 7, 1))
                                        .withKnownOn(seen)
                                        .withPeriodEnd(LocalDate.of(2023, 3, 31))
                                        .withSource("Web page"),
                                ListEvent.of(ListEventKind.OBSERVED, DAY)
                                        .withName("Service")
                                        .withProvider("Provider")
                                        .withPeriodEnd(LocalDate.of(2023, 3, 31))
                                        .withRemark("備考　あり")
                                        .withSource("Web page")))),
                list.entries());
        assertEquals(
                ListingStatus.NO_ENTRY, list.register().answer(DAY, "Another").status());
        assertEquals(list, IsmapJson.standard().read(IsmapJson.standard().write(list)));
    }

    @Test
    void blankCellsSayNothingAndBlankRowsAreNone() {
        CloudServiceList list = TABLE.read(List.of(
                        List.of("", "Service", "　", "ISMAP-LIU", "", "", "", ""),
                        List.of("", "　", "", "", "", "", "", "")))
                .orThrow();
        CloudServiceEntry entry = list.entries().get(0);
        assertEquals(1, list.entries().size());
        assertEquals(Optional.empty(), entry.registrationNumber());
        assertEquals(Optional.empty(), entry.provider());
        assertEquals(Programme.ISMAP_LIU, entry.programme());
        assertEquals(1, entry.events().size());
    }

    @Test
    void anEmptyTableIsNotTheWholeList() {
        ServiceRows rows = ServiceRows.of(List.of(RowColumn.SERVICE), LocalDate.of(2024, 4, 1));
        assertEquals(
                List.of("ROWS_EMPTY"),
                rows.whole().read(List.of()).problems().stream()
                        .map(problem -> problem.code())
                        .toList());
        assertEquals(List.of(), rows.read(List.of()).problems());
    }

    @Test
    void aPartOfTheListSaysNothingOfWhatIsNotInIt() {
        CloudServiceList list = ServiceRows.of(List.of(SERVICE, IGNORED, IGNORED), DAY)
                .withBasis(Basis.SECONDARY)
                .read(List.of(List.of("Service", "-", "9999-12-31")))
                .orThrow();
        assertEquals(
                ListingStatus.NO_ENTRY, list.register().answer(DAY, "Another").status());
        assertEquals(Basis.SECONDARY, list.entries().get(0).basis());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "－",
                "ー",
                "―",
                "N/A",
                "n/a",
                "未定",
                "不明",
                "なし",
                "TBD",
                "9999-12-31",
                "9999年12月31日",
                "1900-01-01",
                "1970-01-01",
                "2099-12-31"
            })
    void aPlaceholderIsRefusedInADate(String cell) {
        for (int column : List.of(4, 5, 6)) {
            assertEquals(List.of("ROW_PLACEHOLDER /0/" + column), refused(with(column, cell)));
        }
    }

    @ParameterizedTest
    @CsvSource({"C21-12-2, C21-12-2", "Ｃ２１－００１２－２, C21-0012-2", "c21-0012-2, C21-0012-2", "Ｌ24-1, L24-1"})
    void aNumberOfAnotherFormIsKeptAsItStandsInHalfWidth(String cell, String number) {
        assertEquals(
                Optional.of(RegistrationNumber.parse(number)),
                TABLE.read(List.of(with(0, cell))).orThrow().entries().get(0).registrationNumber());
    }

    @ParameterizedTest
    @CsvSource({
        "0, -, ROW_PLACEHOLDER",
        "0, 番号, WRONG_FORM",
        "0, 1234567890123456789012345678901234567890123456789012345678901, WRONG_FORM",
        "1, '', ROW_BLANK",
        "1, －, ROW_PLACEHOLDER",
        "2, 不明, ROW_PLACEHOLDER",
        "3, '', ROW_BLANK",
        "3, ISMAP LIU, NOT_ALLOWED",
        "4, 2021/06-22, WRONG_FORM",
        "4, 2021-02-30, WRONG_FORM",
        "4, 平成36年1月1日, WRONG_FORM",
        "4, 2024-06-02, ROW_LATER",
        "5, 2024-07, ROW_LATER",
        "6, 2023-03, WRONG_FORM", // an audit period ends on a day
        "7, 'a\tb\u0007', WRONG_FORM"
    })
    void whatCannotBeUnderstoodIsRefusedWithItsPlace(int column, String cell, String code) {
        assertEquals(List.of(code + " /0/" + column), refused(with(column, cell)));
    }

    @Test
    void datesOfMonthAndYearPrecisionAreKeptAsGiven() {
        List<ListEvent> events = TABLE.read(List.of(with(4, "2021年6月")))
                .orThrow()
                .entries()
                .get(0)
                .events();
        assertEquals(Optional.of(PartialDate.parse("2021-06")), events.get(0).effective());
    }

    @Test
    void everyRowThatIsWrongIsReportedAtOnceInBothLanguages() {
        List<Problem> problems = TABLE.read(List.of(ROW, List.of("C21-0013-2", "Short"), with(4, "未定"), ROW))
                .problems();
        assertEquals(
                List.of("ROW_WIDTH /1", "ROW_PLACEHOLDER /2/4", "ROW_DUPLICATE /3"),
                problems.stream().map(one -> one.code() + " " + one.path()).toList());
        assertEquals(
                "3行目の「登録日」：「未定」は値ではありません。分からない場合は空欄としてください。",
                problems.get(1).message().ja());
        assertEquals(
                "Line 3, date of registration: '未定' is no value. Leave the cell blank where it is not known.",
                problems.get(1).message().en());
        assertTrue(problems.get(0).message().ja().startsWith("2行目の列が2個あります。"));
        assertTrue(problems.get(2).message().en().startsWith("Line 4 is of the same registration as line 1."));
    }

    @Test
    void anApplicationForRenewalIsPending() {
        CloudServiceList list = ServiceRows.of(List.of(SERVICE, RENEWAL_APPLIED_ON), DAY)
                .read(List.of(List.of("Service", "2024-05-20")))
                .orThrow();
        assertEquals(
                ListingStatus.RENEWAL_PENDING,
                list.register().answer(DAY, "Service").status());
    }

    @Test
    void theLastValidDayTheScopeAndThePlatformsAreTaken() {
        CloudServiceEntry entry = ServiceRows.of(
                        List.of(SERVICE, REGISTERED_ON, PERIOD_END, LAST_VALID_DAY, COMPONENTS, REGIONS, PLATFORM), DAY)
                .read(List.of(
                        List.of(
                                "Service",
                                "2023/7/1",
                                "令和5年3月31日",
                                "２０２４年７月３１日",
                                "・計算\n・保存\n・計算",
                                "東京、大阪",
                                "Database; Platform"),
                        List.of("Database", "", "", "", "", "", ""),
                        List.of("Platform", "", "", "", "", "", "")))
                .orThrow()
                .entries()
                .get(0);
        ListEvent registered = entry.events().get(0);
        ListEvent seen = entry.events().get(1);

        assertEquals(Input.given(List.of("Database", "Platform")), entry.builtOn());
        assertEquals(Optional.of(LocalDate.of(2024, 7, 31)), seen.lastValidDay());
        assertEquals(Input.given(List.of("計算", "保存")), seen.scope().components());
        assertEquals(Input.given(List.of("東京", "大阪")), seen.scope().regions());
        assertEquals(Optional.of(LocalDate.of(2023, 3, 31)), registered.periodEnd());
        assertEquals(Optional.of(LocalDate.of(2024, 7, 31)), registered.lastValidDay());
    }

    @Test
    void whatAServiceIsBuiltOnIsInTheTableAsItHasToBeInAList() {
        ServiceRows rows = ServiceRows.of(List.of(SERVICE, PLATFORM), DAY);
        List<Problem> problems = rows.read(List.of(
                        List.of("Platform", ""), List.of("", ""), List.of("Service", "Platform; Platfrom; C21-0012-2")))
                .problems();

        assertEquals(
                List.of("UNKNOWN_BASE /2/1", "UNKNOWN_BASE /2/1"),
                problems.stream().map(one -> one.code() + " " + one.path()).toList());
        assertTrue(
                problems.get(0).message().en().startsWith("Line 3, services that it is built on: "),
                problems.toString());
        assertTrue(problems.get(0).message().en().contains("Did you mean 'Platform'?"), problems.toString());
    }

    @Test
    void noneOfSomethingIsSaidInWordsAndABlankCellSaysNothing() {
        List<CloudServiceEntry> entries = ServiceRows.of(List.of(SERVICE, PLATFORM), DAY)
                .read(List.of(List.of("A", "なし"), List.of("B", "　")))
                .orThrow()
                .entries();
        assertEquals(Input.given(List.of()), entries.get(0).builtOn());
        assertEquals(Input.notAsked(), entries.get(1).builtOn());
    }

    @Test
    void aPeriodThatEndsAfterTheRegistrationBelongsToARenewalOfWhichTheTableHasNoDay() {
        List<ListEvent> events = ServiceRows.of(List.of(SERVICE, REGISTERED_ON, PERIOD_END), DAY)
                .read(List.of(List.of("A", "2021-06-22", "2023-03-31")))
                .orThrow()
                .entries()
                .get(0)
                .events();
        assertEquals(Optional.empty(), events.get(0).periodEnd());
        assertEquals(Optional.of(LocalDate.of(2023, 3, 31)), events.get(1).periodEnd());
    }

    @Test
    void theLastValidDayLiesAfterTheAuditPeriod() {
        List<Problem> problems = ServiceRows.of(List.of(SERVICE, PERIOD_END, LAST_VALID_DAY), DAY)
                .read(List.of(List.of("A", "2023-03-31", "2023-03-31"), List.of("B", "", "2024-07")))
                .problems();
        assertEquals(
                List.of("END_BEFORE_START /0/2", "WRONG_FORM /1/2"),
                problems.stream().map(one -> one.code() + " " + one.path()).toList());
    }

    @Test
    void aNameThatWrapsInItsCellIsOneNameAndARemarkKeepsItsLines() {
        CloudServiceEntry entry = ServiceRows.of(List.of(SERVICE, REMARK), DAY)
                .read(List.of(List.of("Cloud\r\nPlatform 日本\n東", "1行目\r\n2行目 ")))
                .orThrow()
                .entries()
                .get(0);
        assertEquals("Cloud Platform 日本東", entry.service());
        assertEquals(Optional.of("1行目\n2行目"), entry.events().get(0).remark());
    }

    @Test
    void aTableNamesItsServicesAndNoColumnTwice() {
        assertThrows(IllegalArgumentException.class, () -> ServiceRows.of(List.of(PROVIDER), DAY));
        assertThrows(IllegalArgumentException.class, () -> ServiceRows.of(List.of(SERVICE, SERVICE), DAY));
    }

    private static List<String> with(int column, String cell) {
        List<String> row = new ArrayList<>(ROW);
        row.set(column, cell);
        return row;
    }

    private static List<String> refused(List<String> row) {
        return TABLE.read(List.of(row)).problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    private static ReadResult<ServiceHeading> heading(String... headings) {
        return ServiceHeading.find(Sheet.table(List.of(List.of(headings))), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "監査対象期間（末日）, PERIOD_END",
        "監査対象期間の最終日, PERIOD_END",
        "監査対象期間（至）, PERIOD_END",
        "監査期間の終了日, PERIOD_END",
        "【監査対象期間の末日】, PERIOD_END",
        "有効期間の満了日, LAST_VALID_DAY",
        "有効期間（満了日）, LAST_VALID_DAY",
        "登録の有効期間（更新前）, LAST_VALID_DAY",
        "有効期間（自）, IGNORED",
        "対象地域, REGIONS",
        "対象リージョン［国内］, REGIONS",
        "ISMAP登録番号, REGISTRATION_NUMBER",
        "ＩＳＭＡＰ　登録番号, REGISTRATION_NUMBER",
        "登録№, REGISTRATION_NUMBER",
        "№, REGISTRATION_NUMBER",
        "「登録番号」, REGISTRATION_NUMBER",
        "クラウドサービス（事業者）, PROVIDER",
        "状態（登録番号）, IGNORED",
    })
    void aHeadingIsKnownInItsNaturalForms(String typed, RowColumn column) {
        assertEquals(List.of(SERVICE, column), heading("サービス名", typed).orThrow().columns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "No.", "№", "Ｎｏ．", "番号", "管理番号"})
    void aRunningNumberBesideTheRegistrationNumberIsNotRead(String typed) {
        assertEquals(
                List.of(IGNORED, REGISTRATION_NUMBER, SERVICE),
                heading(typed, "登録番号", "サービス名").orThrow().columns());
        assertEquals(
                List.of(REGISTRATION_NUMBER, SERVICE),
                heading(typed, "サービス名").orThrow().columns());
    }

    @Test
    void ofTwoColumnsThatAreTheSameTheReadyOptionIsTold() {
        String ja = heading("No", "番号", "サービス名").problems().get(0).message().ja();
        assertTrue(ja.contains("--map No=ignored 又は --map 番号=ignored"), ja);
        String en =
                heading("サービス名", "cloud service").problems().get(0).message().en();
        assertTrue(en.contains("--map サービス名=ignored or --map 'cloud service=ignored'"), en);
        String same = heading("サービス名", "備考", "備考").problems().get(0).message().ja();
        assertTrue(!same.contains("ignored"), same);
        Sheet told = Sheet.table(List.of(List.of("No", "登録番号", "サービス名")));
        ReadResult<ServiceHeading> both = ServiceHeading.find(told, Map.of("No", REGISTRATION_NUMBER));
        assertEquals("HEADING_TWICE", both.problems().get(0).code());
    }

    private static Problem only(int column, String cell) {
        List<String> row = new ArrayList<>(ROW);
        row.set(column, cell);
        List<Problem> problems = TABLE.read(List.of(row)).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource({"令和 4年 9月20日, 2022-09-20", "R元.12.20, 2019-12-20", "令4.9.20, 2022-09-20", "令和4.9.20(火), 2022-09-20"})
    void aDayOfAnEraIsTakenAsPeopleTypeIt(String cell, String day) {
        List<String> row = new ArrayList<>(ROW);
        row.set(4, cell);
        CloudServiceEntry entry = TABLE.read(List.of(row)).orThrow().entries().get(0);
        assertEquals(Optional.of(PartialDate.parse(day)), entry.events().get(0).effective());
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和5年9月31日", "令和7年13月1日", "2023/2/29", "20231301", "平成36年3月31日"})
    void aDayThatNoCalendarHasIsToldAsThat(String cell) {
        for (int column : new int[] {4, 6}) {
            Problem problem = only(column, cell);
            assertEquals("WRONG_FORM", problem.code());
            assertTrue(problem.message().ja().contains("「" + cell + "」は暦にない日付です"), problem.toString());
            assertTrue(problem.message().en().contains("'" + cell + "' is no day of the calendar"), problem.toString());
            assertTrue(problem.message().en().startsWith("Line 1, "), problem.toString());
        }
    }

    @Test
    void anExampleIsOneThatIsTakenAndWhatWasTypedIsQuoted() {
        assertTrue(only(4, "来年").message().ja().endsWith("例：2024-03-31, 令和6年3月31日, 2024年3月"));
        for (String cell : List.of("来年", "令和５年３月", "2023年")) {
            String said = only(6, cell).message().ja();
            assertTrue(said.endsWith("「" + cell + "」は読み取れません。例：2024-03-31, 令和6年3月31日"), said);
        }
    }

    @Test
    void theFirstProblemsOfManyAreToldAndHowManyThereAre() {
        int told = ReadLimits.standard().problems();
        ServiceRows table = ServiceRows.of(List.of(SERVICE), DAY);
        List<Problem> all = table.read(Collections.nCopies(told, List.of("-"))).problems();
        List<Problem> some =
                table.read(Collections.nCopies(told + 1, List.of("-"))).problems();

        assertEquals(told, all.size());
        assertEquals("ROW_PLACEHOLDER", all.get(0).code());
        assertEquals(told + 1, some.size());
        assertEquals("TOO_MANY_PROBLEMS", some.get(0).code());
        assertEquals(all, some.subList(1, told + 1));
    }

    @Test
    void theRowsUnderAHeadingKeepTheirLinesAndAreAsWideAsIt() {
        Sheet sheet = Sheet.table(List.of(
                List.of("一覧", "", ""),
                List.of("サービス名", "備考"),
                List.of("A"),
                List.of("B", "b", "", " "),
                List.of("C", "c", "x", "")));
        ServiceHeading heading = ServiceHeading.find(sheet, Map.of()).orThrow();

        assertEquals(
                List.of(List.of(), List.of(), List.of("A", ""), List.of("B", "b"), List.of("C", "c", "x")),
                heading.below(sheet));
    }
}
