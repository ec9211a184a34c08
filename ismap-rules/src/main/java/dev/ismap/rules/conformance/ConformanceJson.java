package dev.ismap.rules.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.json.ReadResult;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads conformance cases from JSON.
 *
 * <pre>{@code
 * { "id": "…", "title": { "ja": "…", "en": "…" }, "source": "…", "asOf": "2024-05-01", "case": { … },
 *   "expect": { "verdict": "INELIGIBLE", "violated": ["S-ID"], "undetermined": [], "missing": [] } }
 * }</pre>
 *
 * <p>In place of {@code case} stand {@code base}, the name of a file with a document or with a base and a patch, and
 * {@code patch}, a JSON Merge Patch (RFC 7396) on it; or {@code text}, the very text of a document. {@code lists} brings lists along
 * ({@code services}, {@code auditors}: a list or the name of a file), {@code knownOn} says as of which day they are
 * known. With {@code ask} another verb than {@code check} is asked. A title can be one text for both languages. An
 * application for registration of a service can have {@code "completedWith": ["5.1.1.1", …]}: the optional details that,
 * with those held, are all that its edition has.
 *
 * <p>A member of {@code expect} that is absent is not checked. A case whose document has problems is a case all the
 * same: that it is refused is its outcome. A case that is no case is refused with everything that is wrong with it. This
 * class has no state.
 *
 * @since 0.1
 */
public final class ConformanceJson {

    private ConformanceJson() {}

    /**
     * Reads a case that names no file.
     *
     * @param utf8 the JSON text in UTF-8
     * @return the case, or every problem with its path; that it names a file is one
     */
    public static ReadResult<ConformanceCase> read(byte[] utf8) {
        return read(utf8, name -> Optional.empty());
    }

    /**
     * Reads a case.
     *
     * @param utf8 the JSON text in UTF-8
     * @param files the content of a file by the name that the case gives it, relative to the case's own; empty where
     *     there is none
     * @return the case, or every problem with its path
     */
    public static ReadResult<ConformanceCase> read(byte[] utf8, Function<String, Optional<byte[]>> files) {
        return read(utf8, files, AvailableStandards.builtIn());
    }

    /**
     * Reads a case that is asked with control standards of the user's own, which go before those built in.
     *
     * @param utf8 the JSON text in UTF-8
     * @param files the content of a file by the name that the case gives it, relative to the case's own; empty where
     *     there is none
     * @param standards the control standards at hand
     * @return the case, or every problem with its path
     */
    public static ReadResult<ConformanceCase> read(
            byte[] utf8, Function<String, Optional<byte[]>> files, AvailableStandards standards) {
        ReadResult<JsonNode> tree = JsonBytes.read(utf8, "");
        return tree instanceof ReadResult.Accepted<JsonNode> accepted
                ? new CaseReader(files, standards).read(accepted.document())
                : new ReadResult.Refused<>(tree.problems());
    }
}
