package dev.ismap.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import dev.ismap.core.text.Label;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The first pass: bytes to a bounded tree.
 *
 * <p>It knows nothing of the layout. It refuses what is no JSON in UTF-8, what is too large or too deep, and names that
 * stand twice; the last, and sizes of single values, are collected while it goes on, anything else stops it.
 */
final class TreeReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ReadLimits limits;
    private final JsonFactory factory;

    TreeReader(ReadLimits limits) {
        this.limits = limits;
        this.factory = builder(limits, limits.bytes()).build();
    }

    /** The tree, or nothing where the text could not be read to its end: the collector then says why. */
    Optional<Node> read(byte[] bytes, ProblemCollector problems) {
        return new Pass(limits, factory, problems).read(bytes);
    }

    /** The tree, or nothing where the text could not be read to its end: the collector then says why. */
    Optional<Node> read(String text, ProblemCollector problems) {
        return new Pass(limits, factory, problems).read(text);
    }

    /**
     * A parser's factory with every bound set. Lengths are bounded here by the size of the document alone: the parser
     * would stop at the first text that is too long, whereas this class notes it and goes on.
     */
    static JsonFactoryBuilder builder(ReadLimits limits, int nameLength) {
        return (JsonFactoryBuilder) JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.bytes())
                        .maxNestingDepth(limits.depth() + 1)
                        .maxStringLength(limits.bytes())
                        .maxNameLength(nameLength)
                        .maxNumberLength(limits.bytes())
                        .build())
                // no name of an input is kept beyond its reading, and no thread keeps a buffer
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
    }

    /** Whether a text has more bytes in UTF-8 than some: they are counted only where three for each unit are more. */
    static boolean isLarger(String text, int bytes) {
        return 3L * text.length() > bytes && utf8Length(text) > bytes;
    }

    /** How many bytes a text has in UTF-8. */
    static long utf8Length(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            // each half of a pair counts two, so that the pair counts its four
            length += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
        }
        return length;
    }

    /** One reading. */
    private static final class Pass {

        private final ReadLimits limits;
        private final JsonFactory factory;
        private final ProblemCollector problems;
        private int values;

        Pass(ReadLimits limits, JsonFactory factory, ProblemCollector problems) {
            this.limits = limits;
            this.factory = factory;
            this.problems = problems;
        }

        Optional<Node> read(byte[] bytes) {
            try {
                return Optional.of(document(decoded(bytes)));
            } catch (Stop stop) {
                return Optional.empty();
            }
        }

        Optional<Node> read(String text) {
            try {
                requireSize(utf8Length(text));
                return Optional.of(document(text.toCharArray(), text.length()));
            } catch (Stop stop) {
                return Optional.empty();
            }
        }

        // ---- bytes to characters: by ourselves, because a parser that guesses the encoding is not strict about it ---

        private CharBuffer decoded(byte[] bytes) throws Stop {
            requireSize(bytes.length);
            refuseOtherEncodings(bytes);
            CharsetDecoder decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length); // UTF-8 never has fewer bytes than UTF-16 has units
            if (decoder.decode(in, out, true).isError()) {
                throw stop(Place.ROOT, ProblemCode.MALFORMED_JSON, () -> ProblemTexts.notUtf8(in.position()));
            }
            return out.flip();
        }

        private void requireSize(long length) throws Stop {
            if (length > limits.bytes()) {
                throw stop(Place.ROOT, ProblemCode.TOO_LARGE, () -> ProblemTexts.tooManyBytes(length, limits.bytes()));
            }
        }

        /** A JSON text begins with two ASCII characters, so a zero among the first two bytes tells a wider encoding. */
        private void refuseOtherEncodings(byte[] bytes) throws Stop {
            int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
            int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
            boolean marked = (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
            if (marked || first == 0 || second == 0) {
                throw stop(Place.ROOT, ProblemCode.MALFORMED_JSON, ProblemTexts::wideEncoding);
            }
        }

        // ---- characters to the tree ---------------------------------------------------------------------------------

        private Node document(CharBuffer text) throws Stop {
            return document(text.array(), text.length());
        }

        private Node document(char[] text, int length) throws Stop {
            if (length > 0 && text[0] == BYTE_ORDER_MARK) {
                throw stop(Place.ROOT, ProblemCode.MALFORMED_JSON, ProblemTexts::byteOrderMark);
            }
            try (JsonParser parser = factory.createParser(text, 0, length)) {
                JsonToken first = parser.nextToken();
                if (first == null) {
                    throw stop(Place.ROOT, ProblemCode.MALFORMED_JSON, ProblemTexts::empty);
                }
                Node node = value(parser, first, Place.ROOT, 0);
                if (parser.nextToken() != null) {
                    JsonLocation at = parser.currentTokenLocation();
                    throw stop(
                            Place.ROOT,
                            ProblemCode.MALFORMED_JSON,
                            () -> ProblemTexts.trailing(at.getLineNr(), at.getColumnNr()));
                }
                return node;
            } catch (JsonProcessingException e) {
                JsonLocation at = Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA);
                boolean cutOff = e instanceof JsonEOFException;
                throw stop(
                        Place.ROOT,
                        ProblemCode.MALFORMED_JSON,
                        () -> cutOff
                                ? ProblemTexts.cutOff(at.getLineNr(), at.getColumnNr())
                                : ProblemTexts.malformed(at.getLineNr(), at.getColumnNr()));
            } catch (IOException e) {
                throw new UncheckedIOException("Characters in memory could not be read", e);
            }
        }

        private Node value(JsonParser parser, JsonToken token, Place place, int depth) throws IOException, Stop {
            if (++values > limits.values()) {
                throw stop(place, ProblemCode.TOO_LARGE, () -> ProblemTexts.tooManyValues(limits.values()));
            }
            return switch (token) {
                case START_OBJECT -> object(parser, place, deeper(depth, place));
                case START_ARRAY -> list(parser, place, deeper(depth, place));
                case VALUE_STRING -> text(parser, place);
                case VALUE_NUMBER_INT -> whole(parser, place);
                case VALUE_NUMBER_FLOAT -> fraction(parser, place);
                case VALUE_TRUE -> new Node.FlagNode(true);
                case VALUE_FALSE -> new Node.FlagNode(false);
                case VALUE_NULL -> Node.NullNode.NULL;
                case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("A value was due, but the parser gave " + token);
            };
        }

        private int deeper(int depth, Place place) throws Stop {
            if (depth >= limits.depth()) {
                throw stop(place, ProblemCode.TOO_DEEP, () -> ProblemTexts.tooDeep(limits.depth()));
            }
            return depth + 1;
        }

        private Node object(JsonParser parser, Place place, int depth) throws IOException, Stop {
            Map<String, Node> members = new LinkedHashMap<>();
            Set<String> repeated = new HashSet<>();
            long count = 0;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                Place member = place.member(name);
                Node node = value(parser, parser.nextToken(), member, depth);
                if (members.containsKey(name)) {
                    if (repeated.add(name)) {
                        problems.add(member, ProblemCode.DUPLICATE_NAME, () -> ProblemTexts.duplicateName(name));
                    }
                } else if (++count <= limits.entries()) {
                    members.put(name, node);
                }
            }
            return complete(new Node.ObjectNode(members), count, place);
        }

        private Node list(JsonParser parser, Place place, int depth) throws IOException, Stop {
            List<Node> items = new ArrayList<>();
            long count = 0;
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                Node node = value(parser, token, place.item((int) count), depth);
                if (++count <= limits.entries()) {
                    items.add(node);
                }
            }
            return complete(new Node.ListNode(items), count, place);
        }

        private Node complete(Node node, long count, Place place) {
            if (count <= limits.entries()) {
                return node;
            }
            problems.add(place, ProblemCode.TOO_LARGE, () -> ProblemTexts.tooManyEntries(count, limits.entries()));
            return Node.RefusedNode.REFUSED;
        }

        private Node text(JsonParser parser, Place place) throws IOException {
            int length = parser.getTextLength();
            if (length > limits.textLength()) {
                problems.add(place, ProblemCode.TOO_LARGE, () -> ProblemTexts.textTooLong(length, limits.textLength()));
                return Node.RefusedNode.REFUSED;
            }
            return new Node.TextNode(parser.getText());
        }

        private Node whole(JsonParser parser, Place place) throws IOException {
            return numberFits(parser, place)
                    ? new Node.WholeNode(new BigInteger(parser.getText()))
                    : Node.RefusedNode.REFUSED;
        }

        private Node fraction(JsonParser parser, Place place) throws IOException {
            return numberFits(parser, place) ? new Node.FractionNode(parser.getText()) : Node.RefusedNode.REFUSED;
        }

        private boolean numberFits(JsonParser parser, Place place) throws IOException {
            int length = parser.getTextLength();
            if (length > limits.numberLength()) {
                problems.add(
                        place, ProblemCode.TOO_LARGE, () -> ProblemTexts.numberTooLong(length, limits.numberLength()));
                return false;
            }
            return true;
        }

        private Stop stop(Place place, ProblemCode code, Supplier<Label> message) {
            problems.add(place, code, message);
            return new Stop();
        }
    }

    /** Says that reading cannot go on; the problem has been noted. */
    private static final class Stop extends Exception {

        private static final long serialVersionUID = 1L;

        Stop() {
            super("Reading stopped", null, false, false);
        }
    }
}
