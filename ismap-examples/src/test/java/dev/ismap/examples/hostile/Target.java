package dev.ismap.examples.hostile;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.PartialDate;
import dev.ismap.core.time.TypedDay;
import dev.ismap.examples.Run;
import dev.ismap.examples.sheets.Tables;
import dev.ismap.examples.sheets.UnreadableTable;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Reference;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.Oscal;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.rows.ControlRows;
import dev.ismap.model.rows.ServiceRows;
import dev.ismap.model.rows.ServiceRows.ServiceHeading;
import dev.ismap.model.rows.Sheet;
import dev.ismap.model.rows.StatementRows;
import dev.ismap.model.rows.StatementRows.StatementTable;
import dev.ismap.model.service.CorporateNumber;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.ConformanceCase;
import dev.ismap.rules.conformance.ConformanceJson;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.report.Report;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reader of what others wrote, and what must hold whatever bytes it is given: it gives a value, or one report of what
 * is wrong, and throws nothing else; and a value that was read is written, and read again as the same value.
 */
enum Target {
    /** An application for the registration of a service. */
    SERVICE,
    /** An application for the registration of an auditor. */
    AUDITOR,
    /** A need. */
    NEED,
    /** A list of services. */
    SERVICES,
    /** A list of auditors. */
    AUDITORS,
    /** A control standard of the user's own. */
    STANDARD,
    /** What is read is determined too, and told. */
    DETERMINED,
    /** A determination, and its receipt. */
    RESULT,
    /** The answer to a need. */
    ANSWER,
    /** Ids, numbers and days. */
    WORDS,
    /** A table as text, in any of the charsets: the first byte says which. */
    CSV,
    /** A workbook. */
    WORKBOOK,
    /** A workbook whose parts are well packed, and hold anything. */
    PARTS,
    /** A control standard as a catalog of OSCAL. */
    CATALOG,
    /** A statement as a component definition of OSCAL. */
    COMPONENT,
    /** A case of the conformance suite, with its patch. */
    CONFORMANCE,
    /** The command line, with the bytes on standard input: the first byte says which verb. */
    PROGRAM;

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final IsmapJson JSON = IsmapJson.standard();
    private static final Ismap ISMAP = Ismap.standard();
    private static final ControlStandard EDITION = ControlStandards.edition("2022-04-01");

    /** Reads bytes; throws where something does not hold. */
    void read(byte[] bytes) {
        switch (this) {
            case SERVICE -> document(bytes, DocumentKind.SERVICE_REGISTRATION);
            case AUDITOR -> document(bytes, DocumentKind.AUDITOR_REGISTRATION);
            case NEED -> document(bytes, DocumentKind.PROCUREMENT_NEED);
            case SERVICES -> document(bytes, DocumentKind.CLOUD_SERVICE_LIST);
            case AUDITORS -> document(bytes, DocumentKind.AUDITOR_LIST);
            case STANDARD -> standard(bytes);
            case DETERMINED -> determined(bytes);
            case RESULT -> result(bytes);
            case ANSWER -> answer(bytes);
            case WORDS -> words(bytes);
            case CSV -> csv(bytes);
            case WORKBOOK -> workbook(bytes);
            case PARTS -> workbook(Workbooks.packed(bytes));
            case CATALOG -> catalog(bytes);
            case COMPONENT -> component(bytes);
            case CONFORMANCE -> conformance(bytes);
            case PROGRAM -> program(bytes);
        }
    }

    /** The target that is so named on a command line. */
    static Target of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** As a command line names it. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    // ---- documents ---------------------------------------------------------------------------------------------

    private static void document(byte[] bytes, DocumentKind kind) {
        accepted(JSON.readResult(bytes, IsmapJson.type(kind))).ifPresent(Target::readAgain);
    }

    private static void readAgain(IsmapDocument document) {
        String written = JSON.write(document);
        IsmapDocument again = JSON.read(written);
        same(document, again);
        same(written, JSON.write(again));
        same(document, JSON.read(JSON.writeCompact(document)));
        same(JSON.contentHash(document), JSON.contentHash(again));
    }

    private static void standard(byte[] bytes) {
        accepted(JSON.readResult(bytes, ControlStandardDocument.class)).ifPresent(document -> {
            readAgain(document);
            ControlStandard standard;
            try {
                standard = document.toStandard();
            } catch (InputException e) {
                Fit.problems(e.problems());
                return;
            }
            standardAgain(standard);
        });
    }

    private static void standardAgain(ControlStandard standard) {
        ControlStandardDocument document = ControlStandardDocument.of(standard);
        readAgain(document);
        same(standard, document.toStandard());
    }

    private static void determined(byte[] bytes) {
        Optional<IsmapDocument> read = accepted(JSON.readResult(bytes));
        if (read.isEmpty() || !Ismap.hasRulesOn(read.get().kind())) {
            return;
        }
        Determination determination;
        try {
            determination = ISMAP.determine(read.get(), Context.on(DAY));
        } catch (InputException e) {
            Fit.problems(e.problems());
            return;
        } catch (NoLawException e) {
            return; // the day before the first law
        }
        same(determination, DeterminationJson.read(DeterminationJson.write(determination)));
        for (Language language : Language.values()) {
            Fit.lines(Report.in(language).of(determination).text(80));
        }
    }

    private static void result(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        refusable(DeterminationJson::read, text)
                .ifPresent(read -> same(read, DeterminationJson.read(DeterminationJson.write(read))));
        refusable(DeterminationJson::readReceipt, text);
    }

    private static void answer(byte[] bytes) {
        refusable(DeterminationJson::readNeedAnswer, new String(bytes, StandardCharsets.UTF_8))
                .ifPresent(read -> same(read, DeterminationJson.readNeedAnswer(DeterminationJson.write(read))));
    }

    // ---- words -------------------------------------------------------------------------------------------------

    private static void words(byte[] bytes) {
        String text = bytes.length > 0 && bytes[0] == 0
                ? new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE) // with halves of pairs
                : new String(bytes, StandardCharsets.UTF_8);
        word(text, ControlId::parse, true);
        word(text, ControlId::parseTyped, false);
        word(text, Reference::parse, true);
        word(text, PartialDate::parse, true);
        word(text, CorporateNumber::parse, true);
        word(text, CountryCode::parse, true);
        word(text, RegistrationNumber::parse, true);
        TypedDay.parse(text).ifPresent(day -> same(Optional.of(day), TypedDay.parse(day.toString())));
        TypedDay.parsePartial(text).ifPresent(day -> {
            if (day.last().getYear() > 0 && day.last().getYear() < 10_000) {
                same(Optional.of(day), TypedDay.parsePartial(day.toString()));
            }
        });
    }

    /** A word that is refused is refused with an illegal argument, whose message shows little and is safe. */
    private static <T> void word(String text, Function<String, T> parser, boolean canonical) {
        T read;
        try {
            read = parser.apply(text);
        } catch (IllegalArgumentException e) {
            return;
        }
        if (canonical) {
            same(text, read.toString());
        }
        same(read, parser.apply(read.toString()));
    }

    // ---- tables ------------------------------------------------------------------------------------------------

    private static void csv(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        byte[] rest = java.util.Arrays.copyOfRange(bytes, 1, bytes.length);
        Optional<Charset> charset = switch (bytes[0] & 7) {
            case 1 -> Optional.of(StandardCharsets.UTF_8);
            case 2 -> Optional.of(Charset.forName("windows-31j"));
            case 3 -> Optional.of(StandardCharsets.UTF_16);
            default -> Optional.empty();
        };
        table(rest, charset);
    }

    private static void workbook(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == 'P' || (bytes[0] & 0xFF) == 0xD0)) { // anything else is a text
            table(bytes, Optional.empty());
        }
    }

    private static void table(byte[] bytes, Optional<Charset> charset) {
        Tables read;
        try {
            read = Tables.read(bytes, charset, Optional.empty());
        } catch (UnreadableTable e) {
            Fit.require(e.code().matches("[A-Z_]+"), "no code: %s", e.code());
            Fit.label(e.label());
            return;
        }
        read.remarks().forEach(Fit::label);
        List<Sheet> sheets = read.sheets();
        for (Sheet sheet : sheets) {
            ReadResult<ServiceHeading> heading = ServiceHeading.find(sheet, Map.of());
            accepted(heading).ifPresent(found -> {
                ReadResult<CloudServiceList> list =
                        ServiceRows.of(found.columns(), DAY).read(found.below(sheet));
                accepted(list).ifPresent(Target::readAgain);
            });
            accepted(ControlRows.read(EDITION, sheet.rows())).ifPresent(Target::standardAgain);
        }
        StatementRows.editionNamed(sheets)
                .ifPresent(edition -> Fit.require(!edition.isEmpty(), "an edition without a name"));
        StatementRows rows = StatementRows.of(EDITION);
        accepted(rows.read(sheets)).ifPresent(table -> statement(table, rows));
    }

    private static void statement(StatementTable table, StatementRows rows) {
        table.remarks().forEach(Fit::label);
        Statement statement = table.into(Statement.of(StatementStatus.DRAFT, EDITION.id()));
        ServiceRegistrationApplication application =
                ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement);
        if (!application.problems(AvailableStandards.builtIn()).isEmpty()) {
            Fit.problems(application.problems(AvailableStandards.builtIn()));
            return;
        }
        readAgain(application);
        Sheet written = rows.writeTable(statement, Language.JA);
        StatementTable again = rows.read(List.of(written)).orThrow();
        same(statement, again.into(Statement.of(StatementStatus.DRAFT, EDITION.id())));
    }

    // ---- OSCAL -------------------------------------------------------------------------------------------------

    private static void catalog(byte[] bytes) {
        accepted(Oscal.readCatalog(bytes)).ifPresent(standard -> {
            standardAgain(standard);
            same(
                    standard,
                    Oscal.readCatalog(Oscal.catalog(standard).getBytes(StandardCharsets.UTF_8))
                            .orThrow());
        });
    }

    private static void component(byte[] bytes) {
        AvailableStandards standards = AvailableStandards.builtIn();
        accepted(Oscal.readComponentDefinition(bytes, standards, Optional.of(EDITION.id())))
                .ifPresent(statement -> {
                    ServiceRegistrationApplication application =
                            ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement);
                    if (application.problems(standards).isEmpty()) {
                        readAgain(application);
                        String written = Oscal.componentDefinition(
                                statement, ControlStandards.edition(statement.edition()), DAY);
                        same(
                                statement,
                                Oscal.readComponentDefinition(
                                                written.getBytes(StandardCharsets.UTF_8), standards, Optional.empty())
                                        .orThrow());
                    } else {
                        Fit.problems(application.problems(standards));
                    }
                });
    }

    // ---- conformance -------------------------------------------------------------------------------------------

    private static void conformance(byte[] bytes) {
        Optional<ConformanceCase> read = accepted(ConformanceJson.read(bytes, Target::file));
        read.ifPresent(one -> {
            try {
                one.run(ISMAP);
            } catch (NoLawException e) {
                Fit.label(e.label());
            }
        });
    }

    /** A base beside the cases, and nothing anywhere else. */
    private static Optional<byte[]> file(String name) {
        if (!name.matches("\\.\\./base/[a-z-]+\\.json")) {
            return Optional.empty();
        }
        Path path = Seeds.CONFORMANCE.resolve(name.substring(3));
        try {
            return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    // ---- the program -------------------------------------------------------------------------------------------

    /** Verbs that read standard input. */
    static final List<String> VERBS = List.of(
            "check - --on 2024-07-01 --parts findings --lang en",
            "check - --on 2024-07-01 --parts findings --format html",
            "check - --on 2024-07-01 --parts findings --format markdown",
            "check - --on 2024-07-01 --format sarif",
            "check --batch - --on 2024-07-01 --format csv",
            "check --batch - --on 2024-07-01 --parts findings",
            "calendar - --on 2024-07-01 --format ics",
            "calendar - --on 2024-07-01",
            "list - --on 2024-07-01",
            "list - --on 2024-07-01 --format html",
            "list - --on 2024-07-01 --format csv",
            "list import - --on 2024-07-01",
            "list export - --on 2024-07-01",
            "need samples/procurement-need.json --list - --on 2024-07-01",
            "need - --list samples/cloud-service-list.json --on 2024-07-01 --format html",
            "need - --list samples/cloud-service-list.json --on 2024-07-01 --format csv",
            "statement import - --edition 2022-04-01",
            "statement export - --format oscal --on 2024-07-01",
            "statement progress - --format html",
            "statement move - --edition 2024-07",
            "next -",
            "standard ids -",
            "check samples/service-registration-liu-thirty-violations.json --on 2024-07-01 --parts verdict --standard -");

    private static void program(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        String line = VERBS.get((bytes[0] & 0xFF) % VERBS.size());
        Outputs.check(line, Run.withBytes(java.util.Arrays.copyOfRange(bytes, 1, bytes.length), line.split(" ")));
    }

    // ---- what is common ----------------------------------------------------------------------------------------

    private static <T> Optional<T> accepted(ReadResult<T> result) {
        if (result instanceof ReadResult.Accepted<T> accepted) {
            return Optional.of(accepted.document());
        }
        Fit.problems(result.problems());
        return Optional.empty();
    }

    private static <T> Optional<T> refusable(Function<String, T> reader, String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (InputException e) {
            Fit.problems(e.problems());
            return Optional.empty();
        }
    }

    private static void same(Object one, Object other) {
        Fit.require(one.equals(other), "not the same when read again: %s, then %s", one, other);
    }
}
