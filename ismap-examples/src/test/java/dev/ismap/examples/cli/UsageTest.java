package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.examples.Cases;
import dev.ismap.examples.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where the program can't do what is asked, and where it was asked for help. */
class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chek",
                "list",
                "check",
                "check --on",
                "check case.json --onn 2024-05-01",
                "check case.json --on 2024-02-30",
                "check case.json --on 2024-05-01 --on 2024-05-02",
                "check case.json other.json --on 2024-05-01",
                "check case.json --on 2024-05-01 --lang fr",
                "check case.json --on 2024-05-01 --format csv",
                "check - --on 2024-05-01 --list -",
                "check samples/auditor-registration.json --on 2024-05-01 --list samples/auditor-list.json",
                "check samples/procurement-need.json --on 2024-05-01 --list samples/auditor-list.json",
                "check samples/cloud-service-list.json --list samples/auditor-list.json",
                "need samples/cloud-service-list.json --list samples/procurement-need.json --on 2026-05-01",
                "calendar samples/service-registration.json",
                "validity",
                "validity --period-end 2024-03-31 --renewal-applied 2025-01-01",
                "validity --period-end 2024-03-31 --on 2025-01-01 --decided 2025-01-01",
                "validity --period-end 2024-03-31 --on 2025-01-01 --decided 2025-01-01 --decision granted",
                "validity --period-end 2024-03-31 --on 2025-01-01 --new-period-end 2025-03-31",
                "validity --period-end 2024-03-31 --on 2025-01-01 --renewal-applied 2024-12-02 --decided 2024-12-01"
                        + " --decision granted",
                "standard --edition 2022-04-01 --on 2024-05-01",
                "standard --editions --format csv",
                "standard diff 2022-04-01",
                "standard map abc",
                "schema",
                "schema service",
                "schema --color sometimes",
                "sample",
                "need",
                "next",
                "conformance",
                "study list",
                "study cases",
                "list import",
                "list export",
                "list register",
                "list diff",
                "list depends",
                "standard ids",
                "statement template",
                "statement export",
                "statement import",
                "statement progress",
                "statement move",
                "statement diff",
            })
    void wrongUsageIsSaidInBothLanguagesOnStandardErrorAlone(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("使い方の誤り: "), run.err());
        assertTrue(run.err().contains("\nWrong usage:  "), run.err());
        assertTrue(run.err().contains(" --help\n"), run.err());
    }

    @Test
    void aNearMissIsGuessed() {
        assertTrue(Run.of("chek").err().contains("Did you mean: check"));
        assertTrue(Run.of("check", "x", "--onn", "2024-05-01").err().contains("Did you mean: --on"));
        assertTrue(Run.of("check", "x", "--day", "2024-05-01").err().contains("Did you mean: --on\n"));
        assertTrue(Run.of("statement", "mov", "x").err().contains("Did you mean: move\n"));
        String verb = Run.of("list", "imprt", "x.csv", "--on", "2024-05-01").err();
        assertTrue(verb.contains("そのようなコマンドはありません：imprt\n"), verb);
        assertTrue(verb.contains("Did you mean: import\n"), verb);
        assertTrue(Run.of("list", "imprt", "--whole", "x.csv").err().contains("Did you mean: import\n"));
        String more =
                Run.of("list", "samples/cloud-service-list.json", "other.json").err();
        assertTrue(more.contains("one too many: other.json"), more);
    }

    @Test
    void whatIsNotNearIsNotGuessedAndTheWrongWordAloneIsSaid() {
        String err = Run.of("frobnicate", "foo", "--on", "2024-05-01").err();

        assertTrue(err.contains("そのようなコマンドはありません：frobnicate\n"), err);
        assertFalse(err.contains("Did you mean"), err);
        assertFalse(Run.of("chek").err().contains("schema"));
    }

    @Test
    void anArgumentThatStandsAloneIsToldItsOptionAndOneThatIsMissingIsToldWhatItIs() {
        String edition = Run.of("standard", "2022-04-01", "--lang", "en").err();
        assertTrue(edition.contains("Say --edition 2022-04-01"), edition);
        String day = Run.of("check", "samples/service-registration.json", "2024-06-01", "--lang", "en")
                .err();
        assertTrue(day.contains("Say --on 2024-06-01"), day);
        String list = Run.of("need", "samples/procurement-need.json", "--on", "2024-06-01", "--lang", "ja")
                .err();
        assertTrue(list.contains("--list（クラウドサービスリスト）を指定してください。"), list);
        String given = Run.of("statement", "import", "--lang", "en").err();
        assertTrue(given.contains("Give FILE (a workbook, a CSV, a TSV, or a component"), given);
        String sheet = Run.of("list", "samples/cloud-service-list.json", "--on", "2024-06-01", "--format", "xlsx")
                .err();
        assertTrue(sheet.contains("--output"), sheet);
    }

    @Test
    void aDayThatIsMissingIsAskedForInTheSameWordsByEveryVerb() {
        for (String verb : new String[] {"check", "calendar", "list"}) {
            String file = verb.equals("list") ? "cloud-service-list" : "service-registration";
            String err = Run.of(verb, "samples/" + file + ".json").err();
            assertTrue(err.contains("基準日を --on で指定してください。既定の日はありません。"), err);
        }
    }

    @Test
    void aListThatNothingIsReadFromIsRefusedWithThoseThatCanBeUsed() {
        String need = Run.of(
                        "check",
                        "samples/procurement-need.json",
                        "--on",
                        "2026-05-01",
                        "--list",
                        "samples/auditor-list.json")
                .err();
        String auditor = Run.of(
                        "check",
                        "samples/auditor-registration.json",
                        "--on",
                        "2026-05-01",
                        "--list",
                        "samples/auditor-list.json")
                .err();

        assertTrue(
                need.replaceAll("\\s+", " ").contains("at most one each of: cloud service list (cloud-service-list)."),
                need);
        assertTrue(auditor.contains("No list is used for this kind of document"), auditor);
    }

    @Test
    void anErrorIsSaidInTheLanguageThatIsAskedForOrInBothWhereNoneIs() {
        String[] line = {"check", "nowhere.json", "--on", "2024-07-01", "--lang", ""};
        line[5] = "en";
        String en = Run.of(line).err();
        assertTrue(en.contains("There is no such file.") && !en.contains("ファイルがありません。"), en);
        line[5] = "ja";
        String ja = Run.of(line).err();
        assertTrue(ja.contains("ファイルがありません。") && !ja.contains("There is no such file."), ja);
        String both = Run.of("check", "nowhere.json", "--on", "2024-07-01").err();
        assertTrue(both.contains("ファイルがありません。") && both.contains("There is no such file."), both);

        String usage =
                Run.of("check", "x.json", "--lang=en", "--day", "2024-07-01").err();
        assertTrue(usage.startsWith("Wrong usage: There is no such option: --day.\nDid you mean: --on\n"), usage);
        assertTrue(usage.endsWith("Usage: ismap check --help\n"), usage);
        String noLaw = Run.withInput(
                        Cases.complete().toString(),
                        "validity",
                        "--period-end",
                        "2019-03-31",
                        "--on",
                        "2019-04-01",
                        "--lang",
                        "ja")
                .err();
        assertTrue(noLaw.contains("規則はない") && !noLaw.contains("No rule"), noLaw);
    }

    @Test
    void aDocumentOfAnotherKindIsNamedByItsTermWithThoseThatCanBeGiven() {
        String list = Run.of("sample", "auditor-list").out();
        String err =
                Run.withInput(list, "calendar", "-", "--on", "2026-05-01").err().replaceAll("\\s+", " ");

        assertTrue(err.contains("監査機関リスト (auditor-list)"), err);
        assertTrue(err.contains("What can be given here: application for registration of a cloud service"), err);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "standard -h",
                "standard diff --help",
                "standard map --help",
                "validity --help",
                "sample --help",
                "schema --help"
            })
    void helpIsAnAnswerWithinEightyColumns(String line) {
        Run run = Run.of(line.split(" "));

        assertEquals(ExitCode.DONE, run.code());
        assertEquals("", run.err());
        assertTrue(run.out().contains("Usage: ismap"), run.out());
        run.out().lines().forEach(one -> assertTrue(dev.ismap.rules.report.Page.width(one) <= 80, one));
    }

    @Test
    void theVersionIsAnAnswer() {
        assertEquals(new Run(0, "ismap " + System.getProperty("ismap.version") + "\n", ""), Run.of("--version"));
    }

    @Test
    void optionsOfEveryVerbAreReadBeforeAndAfterIt() {
        String before = Run.of("--lang", "en", "standard", "--editions").out();

        assertEquals(before, Run.of("standard", "--editions", "--lang", "en").out());
        assertTrue(before.contains("The first edition"), before);
    }

    @Test
    void aFaultOfOursIsOneLineUnlessTheDetailsAreAskedFor() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("the case says: secret");
            }
        };

        Run brief = run(broken, new ByteArrayOutputStream(), "check", "-", "--on", "2024-05-01");
        Run full = run(broken, new ByteArrayOutputStream(), "check", "-", "--on", "2024-05-01", "--stacktrace");

        assertEquals(ExitCode.FAULT, brief.code());
        assertEquals(1, brief.err().lines().count());
        assertFalse(brief.err().contains("secret"));
        assertEquals(ExitCode.FAULT, full.code());
        assertTrue(full.err().contains("\tat "), full.err());
    }

    @Test
    void nobodyReadingTheAnswerIsNoFault() {
        assertEquals(new Run(0, "", ""), run(InputStream.nullInputStream(), failing("Broken pipe"), "--version"));
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAFault() {
        Run run = run(InputStream.nullInputStream(), failing("No space left on device"), "--version");

        assertEquals(ExitCode.FAULT, run.code());
        assertEquals(1, run.err().lines().count());
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    private static Run run(InputStream in, OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = dev.ismap.examples.Main.execute(args, in, out, err);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void fileNamesThatBeginWithAnAtSignAreFiles() {
        Run run = Run.of("check", "@nobody", "--on", "2024-05-01");

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("@nobody"), run.err());
    }

    @Test
    void standardInputIsReadOnlyWhereItIsAskedFor() {
        ByteArrayInputStream untouched = new ByteArrayInputStream(new byte[] {1});

        run(untouched, new ByteArrayOutputStream(), "standard", "--editions");

        assertEquals(1, untouched.available());
    }
}
