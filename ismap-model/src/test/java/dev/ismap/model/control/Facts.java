package dev.ismap.model.control;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tables of facts, copied as they are, which say what the built-in data must be. */
final class Facts {

    static final List<Map<String, String>> STANDARD = read("control-standard-2022-04-01.csv");
    static final List<Map<String, String>> OPTIONAL = read("control-standard-2024-07-known-optional.csv");
    static final List<Map<String, String>> DETAILS = read("control-standard-optional-details.csv");
    static final List<Map<String, String>> NAMES_JA = read("names-ja.csv");
    static final List<Map<String, String>> OBJECTIVES = read("crosswalk-objectives.csv");
    static final List<Map<String, String>> ISO_27002 = read("crosswalk-iso27002-2013-to-2022.csv");
    static final List<Map<String, String>> NIST = read("crosswalk-nist-sp800-53r5-iso27001-2013.csv");

    static final List<Map<String, String>> NIST_LAST = read("nist-sp800-53r5-last-controls.csv");

    private Facts() {}

    private static List<Map<String, String>> read(String file) {
        try (InputStream in = Objects.requireNonNull(Facts.class.getResourceAsStream("/facts/" + file), file);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
