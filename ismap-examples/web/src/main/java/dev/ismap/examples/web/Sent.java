package dev.ismap.examples.web;

import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.examples.sheets.Tables;
import dev.ismap.examples.sheets.UnreadableTable;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;

import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.rows.StatementRows;
import dev.ismap.model.rows.StatementRows.StatementTable;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was sent: one case, and what belongs to it.
 *
 * <p>A case is a JSON document. A workbook, or a table as CSV or TSV, is a statement: of the application that comes with
 * it, or of a new draft. A list or a control standard that comes with them is brought along.
 *
 * @param document the case
 * @param context the day asked about, and what is brought along
 */
record Sent(IsmapDocument document, Context context) {

    /** A file as it came. */
    record Part(String name, byte[] bytes) {

        private boolean isTable() {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith(".csv") || lower.endsWith(".tsv") || starts('P', 'K') || starts(0xD0, 0xCF);
        }

        private boolean starts(int first, int second) {
            return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
        }
    }

    /** Reads files, and tells everything that is wrong with any of them. */
    static Sent read(List<Part> parts, LocalDate on) {
        List<Part> tables = parts.stream().filter(Part::isTable).toList();
        List<Part> documents = parts.stream().filter(part -> !part.isTable()).toList();
        List<ReadResult<IsmapDocument>> results = read(documents, IsmapJson.standard());
        AvailableStandards standards = standards(documents, results);
        if (!standards.equals(AvailableStandards.builtIn())) { // what came with a standard is held against it
            results = read(documents, IsmapJson.standard().withStandards(standards));
        }
        List<IsmapDocument> read = withoutProblems(documents, results);
        List<IsmapDocument> cases =
                read.stream().filter(one -> Ismap.hasRulesOn(one.kind())).toList();
        if (cases.size() > 1 || tables.size() > 1 || cases.size() + tables.size() == 0) {
            throw refused("CASES", Label.of("案件は1件だけ送信してください。", "Send one case."));
        }
        IsmapDocument document = tables.isEmpty()
                ? cases.get(0)
                : withTable(cases.stream().findFirst(), tables.get(0), standards);
        Context context = Context.on(on).standards(standards);
        for (IsmapDocument one : read) {
            if (one instanceof CloudServiceList list) {
                context = context.services(list);
            } else if (one instanceof AuditorList list) {
                context = context.auditors(list);
            }
        }
        return new Sent(document, context);
    }

    private static List<ReadResult<IsmapDocument>> read(List<Part> parts, IsmapJson json) {
        return parts.stream()
                .map(part -> json.readResult(part.bytes()))
                .toList();
    }

    /** The standards that are at hand: those that are built in, or those that came in their place. */
    private static AvailableStandards standards(List<Part> parts, List<ReadResult<IsmapDocument>> results) {
        AvailableStandards standards = AvailableStandards.builtIn();
        for (int i = 0; i < parts.size(); i++) {
            ReadResult<IsmapDocument> result = results.get(i);
            if (result.problems().isEmpty() && result.orThrow() instanceof ControlStandardDocument standard) {
                try {
                    standards = standards.with(standard.toStandard());
                } catch (InputException e) {
                    throw Refused.of(parts.get(i).name(), e.problems());
                }
            }
        }
        return standards;
    }

    private static List<IsmapDocument> withoutProblems(List<Part> parts, List<ReadResult<IsmapDocument>> results) {
        List<Refused.InFile> problems = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String name = parts.get(i).name();
            results.get(i).problems().forEach(problem -> problems.add(new Refused.InFile(name, problem)));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return results.stream().map(ReadResult::orThrow).toList();
    }

    // ---- a statement from a table ------------------------------------------------------------------------------

    private static IsmapDocument withTable(Optional<IsmapDocument> into, Part part, AvailableStandards standards) {
        Tables tables = table(part);
        ServiceRegistrationApplication application;
        if (into.isEmpty()) {
            String edition = StatementRows.editionNamed(tables.sheets())
                    .orElseThrow(() -> refused(
                            "NO_EDITION",
                            Label.of(
                                    "表に管理基準の版の記載がありません。申請のJSONも併せて送信してください。",
                                    "The table names no edition of the control standard. Send the application's JSON too.")));
            application = ServiceRegistrationApplication.of(
                    Programme.ISMAP, ApplicationKind.FIRST, Statement.of(StatementStatus.DRAFT, edition));
        } else if (into.get() instanceof ServiceRegistrationApplication given) {
            application = given;
        } else {
            throw refused(
                    "WRONG_KIND",
                    Label.of("表は、サービスの登録申請の言明書として読み取ります。", "A table is the statement of an application for a service."));
        }
        Statement statement = application.statement();
        ControlStandard standard = standards.find(statement.edition())
                .orElseThrow(() -> refused(
                        "NO_STANDARD",
                        Label.of(
                                "管理基準の" + statement.edition() + "版がありません。その管理基準も送信してください。",
                                "Edition " + statement.edition() + " of the control standard is not at hand. Send it too.")));
        ReadResult<StatementTable> rows = StatementRows.of(standard).read(tables.sheets());
        if (!rows.problems().isEmpty()) {
            throw Refused.of(part.name(), rows.problems());
        }
        ServiceRegistrationApplication read =
                application.withStatement(rows.orThrow().into(statement));
        List<Problem> problems = read.problems(standards);
        if (!problems.isEmpty()) {
            throw Refused.of(part.name(), problems);
        }
        return read;
    }

    private static Tables table(Part part) {
        try {
            return Tables.read(part.bytes(), Optional.empty(), Optional.empty());
        } catch (UnreadableTable e) {
            throw Refused.of(part.name(), List.of(new Problem("", e.code(), e.label())));
        }
    }

    private static Refused refused(String code, Label message) {
        return Refused.of("", List.of(new Problem("", code, message)));
    }
}
