package dev.ismap.model.json;

import dev.ismap.core.fact.Value;
import dev.ismap.core.internal.Nearest;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.internal.SortedTable;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The reader and writer of documents in JSON.
 *
 * <p>A document is one JSON object in UTF-8, without a byte order mark. Its members are the components of the record
 * that it becomes, and {@code kind} is the first. How the four states of a fact are written, and what is left out where
 * nothing is said, is told by the schema of each kind.
 *
 * <p>Reading takes nothing it is not sure of. All problems of a document are found at once, each with its path, a code
 * of {@link ProblemCode} and a sentence in both languages; nothing of a document that has one is used.
 *
 * <p>Writing is canonical: the same value gives the same bytes, on every machine and in every locale. What was written
 * can be read again and gives an equal value, unless its fields contradict each other, which
 * {@link IsmapDocument#contradictions} tells.
 *
 * <pre>{@code
 * IsmapJson json = IsmapJson.standard();
 * IsmapDocument document = json.read(bytes);
 * String text = json.write(document);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class IsmapJson {

    /** The name of the first member of every document, which says of what kind it is. */
    static final String KIND = "kind";

    /** Made when it is first asked for. */
    private static final class Standard {
        static final IsmapJson INSTANCE =
                new IsmapJson(ReadLimits.standard(), new Layouts(), AvailableStandards.builtIn());
    }

    private final ReadLimits limits;
    private final Layouts layouts;
    private final AvailableStandards standards;
    private final TokenReader tokens;
    private final TreeReader trees;

    private IsmapJson(ReadLimits limits, Layouts layouts, AvailableStandards standards) {
        this.limits = limits;
        this.layouts = layouts;
        this.standards = standards;
        this.tokens = new TokenReader(limits, layouts);
        this.trees = new TreeReader(limits);
    }

    /**
     * The reader and writer with {@link ReadLimits#standard()}.
     *
     * @return the reader and writer, one for all
     */
    public static IsmapJson standard() {
        return Standard.INSTANCE;
    }

    /**
     * A reader and writer with other limits.
     *
     * @param newLimits the limits
     * @return the reader and writer
     */
    public IsmapJson withLimits(ReadLimits newLimits) {
        return new IsmapJson(Objects.requireNonNull(newLimits, "newLimits"), layouts, standards);
    }

    /**
     * A reader and writer that holds statements against other control standards than the built-in ones.
     *
     * @param newStandards the control standards at hand
     * @return the reader and writer
     */
    public IsmapJson withStandards(AvailableStandards newStandards) {
        return new IsmapJson(limits, layouts, Objects.requireNonNull(newStandards, "newStandards"));
    }

    /**
     * The limits of this reader.
     *
     * @return the limits
     */
    public ReadLimits limits() {
        return limits;
    }

    // ---- reading -----------------------------------------------------------------------------------------------

    /**
     * Reads a document of any kind.
     *
     * @param utf8 the bytes of the document
     * @return the document
     * @throws InputException with every problem, if there is one
     */
    public IsmapDocument read(byte[] utf8) {
        return readResult(utf8).orThrow();
    }

    /**
     * Reads a document of any kind.
     *
     * @param text the document
     * @return the document
     * @throws InputException with every problem, if there is one
     */
    public IsmapDocument read(String text) {
        return readResult(text).orThrow();
    }

    /**
     * Reads a document of one kind.
     *
     * @param utf8 the bytes of the document
     * @param type the type of its kind
     * @param <T> the type of its kind
     * @return the document
     * @throws InputException with every problem, if there is one; that it is of another kind is one
     */
    public <T extends IsmapDocument> T read(byte[] utf8, Class<T> type) {
        return readResult(utf8, type).orThrow();
    }

    /**
     * Reads a document of one kind.
     *
     * @param text the document
     * @param type the type of its kind
     * @param <T> the type of its kind
     * @return the document
     * @throws InputException with every problem, if there is one; that it is of another kind is one
     */
    public <T extends IsmapDocument> T read(String text, Class<T> type) {
        return readResult(text, type).orThrow();
    }

    /**
     * Reads a document of any kind, without an exception.
     *
     * @param utf8 the bytes of the document
     * @return the document, or what is wrong with it
     */
    public ReadResult<IsmapDocument> readResult(byte[] utf8) {
        return readResult(utf8, IsmapDocument.class);
    }

    /**
     * Reads a document of any kind, without an exception.
     *
     * @param text the document
     * @return the document, or what is wrong with it
     */
    public ReadResult<IsmapDocument> readResult(String text) {
        return readResult(text, IsmapDocument.class);
    }

    /**
     * Reads a document of one kind, without an exception.
     *
     * @param utf8 the bytes of the document
     * @param type the type of its kind
     * @param <T> the type of its kind
     * @return the document, or what is wrong with it
     */
    public <T extends IsmapDocument> ReadResult<T> readResult(byte[] utf8, Class<T> type) {
        Objects.requireNonNull(utf8, "utf8");
        Objects.requireNonNull(type, "type");
        Optional<Object> plain = tokens.read(utf8, type);
        return plain.isPresent() ? result(plain, type, problems()) : readClosely(utf8, type);
    }

    /** Reads a document as {@link #readResult(byte[], Class)} does, in the two passes that find every problem. */
    <T extends IsmapDocument> ReadResult<T> readClosely(byte[] utf8, Class<T> type) {
        ProblemCollector problems = problems();
        return result(document(trees.read(utf8, problems), type, problems), type, problems);
    }

    /**
     * Reads a document of one kind, without an exception.
     *
     * @param text the document
     * @param type the type of its kind
     * @param <T> the type of its kind
     * @return the document, or what is wrong with it
     */
    public <T extends IsmapDocument> ReadResult<T> readResult(String text, Class<T> type) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
        Optional<Object> plain = tokens.read(text, type);
        if (plain.isPresent()) {
            return result(plain, type, problems());
        }
        ProblemCollector problems = problems();
        return result(document(trees.read(text, problems), type, problems), type, problems);
    }

    private <T extends IsmapDocument> ReadResult<T> result(
            Optional<Object> read, Class<T> type, ProblemCollector problems) {
        Optional<T> document = read.map(type::cast);
        // also of a document that has problems: one reading finds them all
        document.ifPresent(value -> value.contradictions(standards, problems::touches).stream()
                // what is missing there may be the very thing that could not be read
                .filter(problem -> !problems.touches(problem.path()))
                .sorted()
                .toList()
                .forEach(problems::add));
        if (problems.isEmpty()) {
            return new ReadResult.Accepted<>(accepted(document.orElseThrow()));
        }
        return new ReadResult.Refused<>(problems.problems());
    }

    /** An application that was read without a problem has none, so that nobody looks through it again. */
    private <T> T accepted(T document) {
        if (document instanceof ServiceRegistrationApplication application
                && application.authority() instanceof SortedTable<?, ?> table) {
            table.accept(application, standards);
        }
        return document;
    }

    private Optional<Object> document(Optional<Node> tree, Class<?> type, ProblemCollector problems) {
        return tree.flatMap(node -> document(node, type, problems));
    }

    private Optional<Object> document(Node node, Class<?> type, ProblemCollector problems) {
        Binder binder = new Binder(problems);
        if (!(node instanceof Node.ObjectNode object)) {
            binder.wrongDocument(node);
            return Optional.empty();
        }
        Optional<Label> other = OtherJson.of(object);
        if (other.isPresent()) {
            problems.add(Place.ROOT, ProblemCode.NOT_A_DOCUMENT, other::get);
            return Optional.empty();
        }
        return kind(object, type, problems, binder)
                .flatMap(kind -> binder.record(layouts.of(type(kind)), object, Place.ROOT, Optional.of(KIND)));
    }

    private static Optional<DocumentKind> kind(
            Node.ObjectNode object, Class<?> type, ProblemCollector problems, Binder binder) {
        Place place = Place.ROOT.member(KIND);
        Node node = object.members().get(KIND);
        if (node == null) {
            List<String> names = Arrays.stream(DocumentKind.values())
                    .filter(kind -> type.isAssignableFrom(type(kind)))
                    .map(DocumentKind::text)
                    .toList();
            problems.add(place, ProblemCode.MISSING_NAME, () -> ProblemTexts.missingVariant(KIND, names));
            return Optional.empty();
        }
        Optional<String> text = binder.textOf(node, place);
        Optional<DocumentKind> kind = text.flatMap(DocumentKind::find);
        if (text.isPresent() && kind.isEmpty()) {
            List<String> names =
                    Arrays.stream(DocumentKind.values()).map(DocumentKind::text).toList();
            problems.add(
                    place,
                    ProblemCode.UNKNOWN_KIND,
                    () -> ProblemTexts.unknownKind(text.get(), names, Nearest.to(text.get(), names)));
        } else if (kind.isPresent() && !type.isAssignableFrom(type(kind.get()))) {
            problems.add(
                    place,
                    ProblemCode.UNKNOWN_KIND,
                    () -> ProblemTexts.otherKind(kind.get().text(), kindOf(type)));
            return Optional.empty();
        }
        return kind;
    }

    /**
     * The type of the values of a kind.
     *
     * @param kind the kind
     * @return the record
     */
    public static Class<? extends IsmapDocument> type(DocumentKind kind) {
        Objects.requireNonNull(kind, "kind");
        return switch (kind) {
            case SERVICE_REGISTRATION -> ServiceRegistrationApplication.class;
            case AUDITOR_REGISTRATION -> AuditorRegistrationApplication.class;
            case PROCUREMENT_NEED -> ProcurementNeed.class;
            case CLOUD_SERVICE_LIST -> CloudServiceList.class;
            case AUDITOR_LIST -> AuditorList.class;
            case CONTROL_STANDARD -> ControlStandardDocument.class;
        };
    }

    private static String kindOf(Class<?> type) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> type(kind) == type)
                .map(DocumentKind::text)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of document has the type " + type));
    }

    // ---- writing -----------------------------------------------------------------------------------------------

    /**
     * Writes a document for people: a line for each value, two spaces a level, line feeds, and one at the end.
     *
     * @param document the document
     * @return its text
     * @throws InputException if it holds what no document can, such as a text with a line break, or the statement that
     *     a fact does not apply which always does
     */
    public String write(IsmapDocument document) {
        return written(document, content -> JsonText.string(content, JsonText.Form.PRETTY));
    }

    /**
     * Writes a document for people, as {@link #write(IsmapDocument)} does, piece by piece, so that a list of any length
     * takes no more memory than one of its entries. Nothing is written of a document that holds what none can.
     *
     * @param document the document
     * @param to where the pieces go; each ends where a character does
     * @throws InputException if it holds what no document can
     * @throws IOException if a piece is not taken
     */
    public void write(IsmapDocument document, Appendable to) throws IOException {
        Objects.requireNonNull(to, "to");
        requireWritable(document);
        JsonText.write(content(document, problems()), JsonText.Form.PRETTY, to);
    }

    /**
     * Writes a document for people, as {@link #write(IsmapDocument)} does, in UTF-8.
     *
     * @param document the document
     * @return its bytes
     * @throws InputException if it holds what no document can
     */
    public byte[] writeBytes(IsmapDocument document) {
        return written(document, content -> JsonText.utf8(content, JsonText.Form.PRETTY));
    }

    /**
     * Writes a document for machines: on one line, without a space between or a line feed at the end.
     *
     * @param document the document
     * @return its text
     * @throws InputException if it holds what no document can
     */
    public String writeCompact(IsmapDocument document) {
        return written(document, content -> JsonText.string(content, JsonText.Form.COMPACT));
    }

    /**
     * The fingerprint of a document: the hash of its compact text.
     *
     * <p>Two documents have the same exactly if they are equal, however the files they were read from were laid out.
     *
     * @param document the document
     * @return the hash
     * @throws InputException if it holds what no document can
     */
    public ContentHash contentHash(IsmapDocument document) {
        return written(document, content -> {
            MessageDigest sha256 = ContentHash.sha256();
            JsonText.digest(content, JsonText.Form.COMPACT, sha256);
            return ContentHash.of(sha256);
        });
    }

    private void requireWritable(IsmapDocument document) {
        written(document, content -> {
            JsonText.walk(content);
            return true;
        });
    }

    /** What is made of the text of a document; its problems are found on the way. */
    private <T> T written(IsmapDocument document, Function<JsonText.Content, T> writer) {
        ProblemCollector problems = problems();
        T written = writer.apply(content(document, problems));
        if (!problems.isEmpty()) {
            throw new InputException(problems.problems());
        }
        return written;
    }

    private ProblemCollector problems() {
        return new ProblemCollector(limits.problems());
    }

    private JsonText.Content content(IsmapDocument document, ProblemCollector problems) {
        Objects.requireNonNull(document, "document");
        return text -> new ValueWriter(text, problems)
                .object(
                        layouts.of(document.getClass()),
                        document,
                        KIND,
                        document.kind().text());
    }

    // ---- describing --------------------------------------------------------------------------------------------

    /**
     * The JSON Schema of a kind of document, of draft 2020-12, with titles and explanations in Japanese and English.
     *
     * <p>It says of the structure what the reader says. Fields that do not fit together, such as the last day of a
     * period before the first, are beyond it.
     *
     * @param kind the kind
     * @return the schema, laid out as {@link #write(IsmapDocument)} lays a document out
     */
    public String schema(DocumentKind kind) {
        return JsonText.string(SchemaWriter.schema(kind, layouts.of(type(kind)))::writeTo, JsonText.Form.PRETTY);
    }

    /**
     * The term of the field for a place in documents of a kind.
     *
     * @param kind the kind
     * @param path the place as a JSON Pointer, such as {@code /statement/underlyingServices/0/listing/listed}; a star
     *     stands for any index of a list and any name in a table, such as {@code /statement/decisions/*}. The whole of
     *     a list or table and each entry of it have the same term
     * @return the term; empty where documents of this kind have no such place
     */
    public Optional<Label> term(DocumentKind kind, String path) {
        Objects.requireNonNull(path, "path");
        return Terms.at(layouts.of(type(kind)), path);
    }

    /**
     * Whether documents of a kind can say of a place that what stands there does not apply,
     * {@code {"state": "NOT_APPLICABLE", "reason": "…"}}.
     *
     * @param kind the kind
     * @param path the place, as {@link #term(DocumentKind, String)} takes it
     * @return true if the reader takes that
     */
    public boolean mayNotApply(DocumentKind kind, String path) {
        Objects.requireNonNull(path, "path");
        return Terms.mayNotApply(layouts.of(type(kind)), path);
    }

    /**
     * The term of the field for a constant that stands at a place in documents of a kind.
     *
     * @param kind the kind
     * @param path the place, as {@link #term(DocumentKind, String)} takes it
     * @param constant the constant as the JSON has it, such as {@code CLASS_2}
     * @return the term; empty where the place holds no constants or not this one, or the constant has no term
     */
    public Optional<Label> term(DocumentKind kind, String path, String constant) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(constant, "constant");
        return Terms.constant(layouts.of(type(kind)), path, constant);
    }

    /**
     * The value that a text stands for at a place in documents of a kind, so that an answer or a change that was written
     * as JSON has its type again.
     *
     * @param kind the kind
     * @param path the place, as {@link #term(DocumentKind, String)} takes it
     * @param code the text, as {@link Value#code()} gives it
     * @return the value, with the constant of the model where the place holds constants; empty where there is no such
     *     place, or nothing of its type is written so
     */
    public Optional<Value> value(DocumentKind kind, String path, String code) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        return Terms.value(layouts.of(type(kind)), path, code);
    }

    /**
     * How large a document may be before the reader refuses it.
     *
     * <p>{@link #standard()} is many times what the largest real document needs, and small enough that no document, however
     * malicious, costs more than a moment and some tens of megabytes. A host that knows its documents can set its own.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param bytes the most bytes of a document in UTF-8, at least 1
     * @param depth the most objects and lists inside one another, from 1 to {@value #DEEPEST}
     * @param values the most values of all kinds, at least 1
     * @param entries the most items of one list or members of one object, at least 1
     * @param textLength the most UTF-16 units of one text, at least 1
     * @param numberLength the most characters of one number, from 1 to {@value #LONGEST_NUMBER}
     * @param problems the most problems that are reported, at least 1; the others are counted
     * @since 0.1
     */
    public record ReadLimits(
            int bytes, int depth, int values, int entries, int textLength, int numberLength, int problems) {

        /** The greatest depth that can be set: the reader goes down one level of the stack for each. */
        public static final int DEEPEST = 200;

        /** The greatest length of a number that can be set. */
        public static final int LONGEST_NUMBER = 1_000;

        private static final ReadLimits STANDARD = new ReadLimits(4_194_304, 32, 200_000, 20_000, 20_000, 20, 1_000);

        /**
         * Creates limits.
         *
         * @throws IllegalArgumentException if a limit is less than 1, or a depth or number length more than can be set
         */
        public ReadLimits {
            requireWithin(bytes, Integer.MAX_VALUE, "bytes");
            requireWithin(depth, DEEPEST, "depth");
            requireWithin(values, Integer.MAX_VALUE, "values");
            requireWithin(entries, Integer.MAX_VALUE, "entries");
            requireWithin(textLength, Integer.MAX_VALUE, "textLength");
            requireWithin(numberLength, LONGEST_NUMBER, "numberLength");
            requireWithin(problems, Integer.MAX_VALUE, "problems");
        }

        /**
         * The limits that suit every document and harm no host: 4 MiB, 32 levels, 200,000 values, 20,000 entries of a list,
         * texts of 20,000 characters, numbers of 20, and 1,000 problems.
         *
         * @return the limits
         */
        public static ReadLimits standard() {
            return STANDARD;
        }

        private static void requireWithin(int value, int most, String name) {
            if (value < 1 || value > most) {
                throw new IllegalArgumentException(
                        "The limit '" + name + "' is from 1 to " + most + ", but was " + value);
            }
        }
    }
}
