package dev.ismap.rules.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.internal.problem.Excerpt;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.Registration.RenewalDecision;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.ConformanceCase.Expectation;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Validity.RenewalHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a case.
 *
 * <p>Two kinds of problems are kept apart: those of the case, for which it is no case, and those of the document and the
 * lists, for which the question is refused.
 */
final class CaseReader {

    private static final List<String> NAMES = List.of(
            "id",
            "title",
            "source",
            "asOf",
            "knownOn",
            "case",
            "base",
            "patch",
            "text",
            "completedWith",
            "lists",
            "ask",
            "expect");

    /** What can be asked. */
    private enum Verb {
        CHECK,
        VALIDITY,
        LIST,
        NEED,
        CALENDAR;

        static Optional<Verb> of(String text) {
            for (Verb verb : values()) {
                if (verb.text().equals(text)) {
                    return Optional.of(verb);
                }
            }
            return Optional.empty();
        }

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        List<String> names() {
            return switch (this) {
                case CHECK, NEED, CALENDAR -> List.of("verb");
                case VALIDITY -> List.of("verb", "periodEnd", "renewalApplied", "decided", "decision", "newPeriodEnd");
                case LIST -> List.of("verb", "find");
            };
        }
    }

    private final Function<String, Optional<byte[]>> files;
    private final AvailableStandards standards;
    private final IsmapJson documents;
    private final Members members = new Members();
    private final List<Problem> refusals = new ArrayList<>();

    CaseReader(Function<String, Optional<byte[]>> files, AvailableStandards standards) {
        this.files = files;
        this.standards = standards;
        this.documents = IsmapJson.standard().withStandards(standards);
    }

    ReadResult<ConformanceCase> read(JsonNode root) {
        Optional<ConformanceCase> read = root.isObject() ? ofObject(root) : noObject();
        List<Problem> problems = members.problems();
        return problems.isEmpty() ? new ReadResult.Accepted<>(read.orElseThrow()) : new ReadResult.Refused<>(problems);
    }

    private Optional<ConformanceCase> noObject() {
        members.wrongType("", "オブジェクト", "an object");
        return Optional.empty();
    }

    private Optional<ConformanceCase> ofObject(JsonNode root) {
        Optional<DocumentKind> kind = DocumentKind.find(root.path("kind").asText());
        if (kind.isPresent()) {
            Label of = kind.get().label();
            String constant = " (" + kind.get().text() + ")";
            members.problem(
                    "/kind",
                    ProblemCode.UNKNOWN_KIND,
                    "事例ではなく、" + of.ja() + constant + " の文書です。",
                    "It is not a case, but a document of the kind " + of.en() + constant + ".");
            return Optional.empty();
        }
        members.known(root, "", NAMES);
        Optional<String> id = members.text(root, "", "id");
        Optional<Label> title = title(root);
        Optional<String> source = members.text(root, "", "source");
        Optional<LocalDate> asOf = members.day(root, "", "asOf");
        Optional<LocalDate> knownOn = members.optionalDay(root, "", "knownOn");
        Verb verb = verb(root.get("ask"));
        Optional<IsmapDocument> document = document(root, verb);
        Lists lists = lists(root.get("lists"));
        Optional<Question> question = question(verb, root.path("ask"), document, lists, root.has("lists"));
        Optional<List<ControlId>> completedWith =
                Optional.ofNullable(root.get("completedWith")).map(this::ids);
        completedWith.ifPresent(ids -> completing(document, ids));
        Expectation expect = new ExpectationReader(members).read(root.get("expect"), verb != Verb.CHECK);
        if (!members.problems().isEmpty()) {
            return Optional.empty();
        }
        Context context = Context.on(asOf.orElseThrow()).standards(standards);
        context = knownOn.map(context::knownOn).orElse(context);
        context = lists.services().map(context::services).orElse(context);
        context = lists.auditors().map(context::auditors).orElse(context);
        context = completed(context, document, completedWith);
        return Optional.of(new ConformanceCase(
                id.orElseThrow(),
                title.orElseThrow(),
                source.orElseThrow(),
                context,
                refusals.isEmpty()
                        ? new ReadResult.Accepted<>(question.orElseThrow())
                        : new ReadResult.Refused<>(refusals),
                expect));
    }

    private Optional<Label> title(JsonNode root) {
        JsonNode node = root.get("title");
        if (node == null) {
            members.missing("/title");
            return Optional.empty();
        } else if (Members.isText(node)) {
            return members.optionalText(root, "", "title").map(Label::same);
        } else if (node.isObject() && Members.isText(node.path("ja")) && Members.isText(node.path("en"))) {
            members.known(node, "/title", List.of("ja", "en"));
            return members.text(node, "/title", "ja")
                    .flatMap(ja -> members.text(node, "/title", "en").map(en -> Label.of(ja, en)));
        }
        members.wrongType("/title", "文字列又は ja 及び en の文字列", "a text, or a text each for ja and en");
        return Optional.empty();
    }

    // ---- the document ------------------------------------------------------------------------------------------

    private Optional<IsmapDocument> document(JsonNode root, Verb verb) {
        List<String> given =
                List.of("case", "base", "text").stream().filter(root::has).toList();
        if (given.size() > 1) {
            members.notAllowed(
                    "/" + given.get(1),
                    given.get(0) + " と併せて用いることはできません。",
                    "It does not go together with " + given.get(0) + ".");
        }
        if (root.has("patch") && !root.has("base")) {
            members.notAllowed("/patch", "patch は base とともに用いてください。", "A patch belongs to a base.");
        }
        if (root.has("case")) {
            return read(root.get("case").toString());
        } else if (root.has("base")) {
            return members.optionalText(root, "", "base")
                    .flatMap(named -> whole(named, List.of()))
                    .flatMap(base -> read(patched(base, root).toString()));
        } else if (root.has("text")) {
            return members.anyText(root, "", "text").flatMap(this::read);
        } else if (verb == Verb.CHECK || verb == Verb.NEED) {
            members.missing("/case");
        }
        return Optional.empty();
    }

    private static JsonNode patched(JsonNode base, JsonNode of) {
        return of.has("patch") ? MergePatch.apply(base, of.get("patch")) : base;
    }

    /** The document in a file, which can itself be a base, named relative to it, and a patch. */
    private Optional<JsonNode> whole(String named, List<String> through) {
        if (through.contains(named)) {
            members.notAllowed("/base", "base が循環しています。", "The bases lead back to themselves.");
            return Optional.empty();
        }
        return tree(named, "/base").flatMap(found -> {
            JsonNode base = found.path("base");
            if (!base.isTextual() || found.has("kind")) {
                return Optional.of(found);
            }
            List<String> further = new ArrayList<>(through);
            further.add(named);
            String beside = named.substring(0, named.lastIndexOf('/') + 1) + base.textValue();
            return whole(beside, further).map(under -> patched(under, found));
        });
    }

    private Optional<IsmapDocument> read(String text) {
        return accepted(documents.readResult(text), "");
    }

    private <T> Optional<T> accepted(ReadResult<T> result, String path) {
        result.problems()
                .forEach(
                        problem -> refusals.add(new Problem(path + problem.path(), problem.code(), problem.message())));
        return result instanceof ReadResult.Accepted<T> accepted ? Optional.of(accepted.document()) : Optional.empty();
    }

    /** The tree in a file that a member names. */
    private Optional<JsonNode> file(JsonNode object, String path, String name) {
        return members.optionalText(object, path, name).flatMap(named -> tree(named, path + "/" + name));
    }

    private Optional<JsonNode> tree(String named, String path) {
        Optional<byte[]> bytes = files.apply(named);
        if (bytes.isEmpty()) {
            members.add(new Problem(
                    path,
                    "UNKNOWN_FILE",
                    Label.of(
                            "ファイル " + Excerpt.of(named) + " がありません。事例のファイルからの相対パスで指定してください。",
                            "There is no file " + Excerpt.of(named) + ". Name it relative to the file of the case.")));
        }
        return bytes.flatMap(content -> {
            ReadResult<JsonNode> tree = JsonBytes.read(content, path);
            tree.problems().forEach(members::add);
            return tree instanceof ReadResult.Accepted<JsonNode> accepted
                    ? Optional.of(accepted.document())
                    : Optional.empty();
        });
    }

    // ---- the lists ---------------------------------------------------------------------------------------------

    private record Lists(Optional<ServiceRegister> services, Optional<AuditorList> auditors) {}

    private Lists lists(@Nullable JsonNode node) {
        if (node == null) {
            return new Lists(Optional.empty(), Optional.empty());
        } else if (!node.isObject()) {
            members.wrongType("/lists", "オブジェクト", "an object");
            return new Lists(Optional.empty(), Optional.empty());
        }
        members.known(node, "/lists", List.of("services", "auditors"));
        return new Lists(
                list(node, "services", CloudServiceList.class).map(CloudServiceList::register),
                list(node, "auditors", AuditorList.class));
    }

    private <T extends IsmapDocument> Optional<T> list(JsonNode lists, String name, Class<T> type) {
        if (!lists.has(name)) {
            return Optional.empty();
        }
        Optional<JsonNode> tree =
                lists.get(name).isTextual() ? file(lists, "/lists", name) : Optional.of(lists.get(name));
        return tree.flatMap(list -> accepted(documents.readResult(list.toString(), type), "/lists/" + name));
    }

    // ---- the question ------------------------------------------------------------------------------------------

    private Verb verb(@Nullable JsonNode ask) {
        if (ask == null) {
            return Verb.CHECK;
        }
        Optional<String> text = members.text(ask, "/ask", "verb");
        Optional<Verb> verb = text.flatMap(Verb::of);
        if (text.isPresent() && verb.isEmpty()) {
            String names = String.join(
                    ", ", List.of(Verb.values()).stream().map(Verb::text).toList());
            members.notAllowed("/ask/verb", "用いることができるのは " + names + " です。", "It is one of " + names + ".");
        }
        verb.ifPresent(one -> members.known(ask, "/ask", one.names()));
        return verb.orElse(Verb.CHECK);
    }

    private Optional<Question> question(
            Verb verb, JsonNode ask, Optional<IsmapDocument> document, Lists lists, boolean hasLists) {
        return switch (verb) {
            case CHECK -> document.map(Question.Check::new);
            case VALIDITY -> validity(ask);
            case LIST -> {
                needsServices(hasLists, lists);
                Optional<String> find = members.optionalText(ask, "/ask", "find");
                yield lists.services().map(register -> new Question.Listed(register, find));
            }
            case NEED -> {
                needsServices(hasLists, lists);
                yield document.flatMap(of -> of instanceof ProcurementNeed need
                        ? lists.services().map(register -> new Question.Serving(need, register))
                        : otherKind());
            }
            case CALENDAR ->
                document.or(() -> lists.services().map(ServiceRegister::list))
                        .flatMap(of ->
                                Ismap.hasCalendarOf(of.kind()) ? Optional.of(new Question.Days(of)) : otherKind());
        };
    }

    private Optional<Question> otherKind() {
        members.notAllowed("/ask/verb", "この種類の文書には用いることができません。", "It is not asked of documents of this kind.");
        return Optional.empty();
    }

    private void needsServices(boolean hasLists, Lists lists) {
        if (lists.services().isEmpty() && !(hasLists && !refusals.isEmpty())) {
            members.missing("/lists/services");
        }
    }

    private Optional<Question> validity(JsonNode ask) {
        Optional<LocalDate> periodEnd = members.day(ask, "/ask", "periodEnd");
        Optional<LocalDate> applied = members.optionalDay(ask, "/ask", "renewalApplied");
        Optional<LocalDate> decided = members.optionalDay(ask, "/ask", "decided");
        Optional<LocalDate> newPeriodEnd = members.optionalDay(ask, "/ask", "newPeriodEnd");
        Optional<RenewalDecision> decision = members.constant(ask, "/ask", "decision", RenewalDecision.values());
        try {
            Optional<RenewalHistory.Decided> outcome =
                    decided.flatMap(on -> decision.map(what -> new RenewalHistory.Decided(what, on, newPeriodEnd)));
            RenewalHistory history = new RenewalHistory(applied, outcome);
            return periodEnd.map(end -> new Question.ValidityOf(end, history));
        } catch (IllegalArgumentException e) {
            members.notAllowed("/ask", "更新の申請、決定及び新しい監査対象期間が合いません。", "The days of the renewal do not fit together.");
            return Optional.empty();
        }
    }

    // ---- an edition that is completed --------------------------------------------------------------------------

    private List<ControlId> ids(JsonNode node) {
        List<ControlId> ids = new ArrayList<>();
        if (!node.isArray()) {
            members.wrongType("/completedWith", "管理策番号の配列", "a list of control ids");
        }
        for (int i = 0; i < node.size(); i++) {
            try {
                ids.add(ControlId.parse(node.path(i).asText()));
            } catch (IllegalArgumentException e) {
                members.problem(
                        "/completedWith/" + i,
                        ProblemCode.WRONG_FORM,
                        "管理策番号は 5.1.1.1 の形式で記入してください。",
                        "A control id is written as 5.1.1.1.");
            }
        }
        return ids;
    }

    private void completing(Optional<IsmapDocument> document, List<ControlId> ids) {
        if (document.isPresent() && document.get() instanceof ServiceRegistrationApplication application) {
            standards
                    .edition(application.statement().edition())
                    .problemsOfCompleting(rows(ids), "/completedWith")
                    .forEach(members::add);
        } else if (document.isPresent()) {
            members.notAllowed(
                    "/completedWith",
                    "用いることができるのは、クラウドサービスの登録申請に限ります。",
                    "It belongs to an application for registration of a service.");
        }
    }

    private Context completed(
            Context context, Optional<IsmapDocument> document, Optional<List<ControlId>> completedWith) {
        if (completedWith.isPresent()
                && document.isPresent()
                && document.get() instanceof ServiceRegistrationApplication application) {
            return context.standard(
                    standards.edition(application.statement().edition()).completedWith(rows(completedWith.get())));
        }
        return context;
    }

    private static List<ControlRow> rows(List<ControlId> ids) {
        return ids.stream()
                .map(id -> ControlRow.of(id, Label.same(id.toString())))
                .toList();
    }
}
