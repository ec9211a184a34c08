package dev.ismap.examples.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.fact.Input;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.service.ServiceCase;
import java.time.LocalDate;
import java.util.Map;

/** From the bytes of an application to the answer, each step by itself and all together. */
final class Stages {

    /** What everything is set beside: Jackson makes a tree of the same bytes, and refuses a name that stands twice. */
    static final String FLOOR = "readTree";

    private static final JsonFactory TOKENS = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final ObjectMapper TREES = JsonMapper.builder(TOKENS).build();
    private static final Context CONTEXT = Context.on(LocalDate.of(2024, 7, 31));

    private Stages() {}

    /** The cost of each step for one document. */
    static Map<String, Meter.Cost> of(byte[] bytes, int rounds) throws Exception {
        Ismap ismap = Ismap.standard();
        IsmapJson json = IsmapJson.standard();
        ServiceRegistrationApplication application = read(bytes);
        var prepared = ismap.prepare(application, CONTEXT);
        Determination determination = prepared.determine();
        Meter meter = new Meter(rounds);
        meter.add("token stream", () -> tokens(bytes));
        meter.add(FLOOR, () -> TREES.readTree(bytes));
        meter.add("read", () -> read(bytes));
        meter.add("constraints", () -> application.problems(AvailableStandards.builtIn()));
        meter.add("content hash", () -> json.contentHash(application));
        meter.add("sets", () -> ServiceCase.of(application, CONTEXT));
        meter.add("prepare", () -> ismap.prepare(application, CONTEXT));
        meter.add("verdict, prepared", prepared::verdict);
        meter.add("determination, prepared", () -> looked(prepared.determine()));
        meter.add("questions", () -> prepared.analyse().questions());
        meter.add("settlements", () -> prepared.analyse().settlements());
        meter.add("remedies", () -> prepared.analyse().remedies());
        meter.add("horizon", () -> prepared.analyse().horizon());
        meter.add(
                "timeline of 10 years",
                () -> prepared.timeline(CONTEXT.asked(), CONTEXT.asked().plusYears(10)));
        meter.add("write the determination", () -> DeterminationJson.write(determination));
        meter.add("bytes to verdict", () -> ismap.verdict(read(bytes), CONTEXT));
        meter.add("bytes to determination", () -> looked(ismap.determine(read(bytes), CONTEXT)));
        meter.add("application to determination", () -> looked(ismap.determine(application, CONTEXT)));
        ServiceRegistrationApplication edited = edited(application);
        meter.add("edit to determination", () -> looked(ismap.prepare(edited, CONTEXT, prepared).determine()));
        meter.add("bytes to everything as JSON", () -> DeterminationJson.write(ismap.analyse(read(bytes), CONTEXT)));
        return meter.measure();
    }

    private static ServiceRegistrationApplication read(byte[] bytes) {
        return IsmapJson.standard().read(bytes, ServiceRegistrationApplication.class);
    }

    /** The same with a fact that some rules read: whether the applicant has a gBizID. */
    private static ServiceRegistrationApplication edited(ServiceRegistrationApplication application) {
        boolean has = application.provider().gBizId().known().orElse(false);
        return application.withProvider(application.provider().withGBizId(Input.given(!has)));
    }

    private static int tokens(byte[] bytes) throws java.io.IOException {
        int count = 0;
        try (JsonParser parser = TOKENS.createParser(bytes)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** Every finding, with its evidence and its words; the hash of the case, which nobody reads here, has a row of its own. */
    private static int looked(Determination determination) {
        return determination.findings().stream()
                .mapToInt(finding ->
                        finding.evidence().size() + finding.message().en().length())
                .sum();
    }
}
