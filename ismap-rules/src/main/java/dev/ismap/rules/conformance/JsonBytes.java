package dev.ismap.rules.conformance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes as a tree of bounded size. */
final class JsonBytes {

    private static final int MOST = ReadLimits.standard().bytes();
    private static final ObjectReader READER = reader();

    private JsonBytes() {}

    /** The tree, or the one problem with the bytes, at a path. */
    static ReadResult<JsonNode> read(byte[] utf8, String path) {
        if (utf8.length > MOST) {
            return refused(ProblemCode.TOO_LARGE.at(
                    path, Label.of("ファイルが大きすぎます。上限は " + MOST + " バイトです。", "It is larger than " + MOST + " bytes.")));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            JsonNode root = READER.readTree(text);
            return root.isMissingNode()
                    ? refused(ProblemCode.MALFORMED_JSON.at(path, Label.of("内容がありません。", "It is empty.")))
                    : new ReadResult.Accepted<>(root);
        } catch (CharacterCodingException notUtf8) {
            return refused(ProblemCode.MALFORMED_JSON.at(path, Label.of("UTF-8 として読めません。", "It is not UTF-8.")));
        } catch (JsonProcessingException e) {
            return refused(ProblemCode.MALFORMED_JSON.at(path, notJson(e.getLocation())));
        }
    }

    private static ReadResult<JsonNode> refused(Problem problem) {
        return new ReadResult.Refused<>(List.of(problem));
    }

    private static Label notJson(@Nullable JsonLocation at) {
        if (at == null) {
            return Label.of("JSONとして読めません。", "It is not JSON.");
        }
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return Label.of(
                line + "行目の" + column + "文字目付近がJSONとして読めません。",
                "It is not JSON near line " + line + ", column " + column + ".");
    }

    private static ObjectReader reader() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        // a document stands one or two levels deep in a case
                        .maxNestingDepth(ReadLimits.standard().depth() + 4)
                        .maxDocumentLength(MOST)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .reader();
    }
}
