package dev.ismap.examples.bench;

import dev.ismap.core.fact.Input;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The applications that are measured, as bytes: samples that the command line ships, and one made of them. */
final class Documents {

    private Documents() {}

    /** Each document by its name, in the order of the table. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("complete", sample("service-registration"));
        documents.put("full", full());
        documents.put("draft", sample("service-registration-draft"));
        documents.put("thirty violations", sample("service-registration-liu-thirty-violations"));
        return documents;
    }

    private static byte[] sample(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/dev/ismap/examples/samples/" + name + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a real provider files: the complete sample, with every optional detail stated and decided upon; some of them
     * are not in the edition that it names, which so has to be completed.
     */
    private static byte[] full() {
        return IsmapJson.standard().write(fullApplication()).getBytes(StandardCharsets.UTF_8);
    }

    /** The statement of the full application, over all controls. */
    static Statement fullStatement() {
        return fullApplication().statement();
    }

    /** The same with every seventh control excluded, without a reason. */
    static Statement failingStatement() {
        Map<ControlId, Input<ControlDecision>> decisions =
                new TreeMap<>(fullStatement().decisions());
        int place = 0;
        for (Map.Entry<ControlId, Input<ControlDecision>> decision : decisions.entrySet()) {
            if (place++ % 7 == 0) {
                decision.setValue(Input.given(new ControlDecision.Excluded(Optional.empty())));
            }
        }
        return fullStatement().withDecisions(decisions);
    }

    private static ServiceRegistrationApplication fullApplication() {
        ServiceRegistrationApplication complete =
                IsmapJson.standard().read(sample("service-registration"), ServiceRegistrationApplication.class);
        ControlStandard edition = ControlStandards.newestHeld();
        Statement statement = complete.statement();
        List<OptionalDetail> details = new ArrayList<>();
        Map<ControlId, Input<ControlDecision>> decisions = new TreeMap<>(statement.decisions());
        for (Control control : edition.optionalDetails()) {
            details.add(OptionalDetail.of(control.id(), control.parent().orElseThrow(), "任意の詳細管理策 " + control.id()));
            decisions.putIfAbsent(
                    control.id(), Input.given(ControlDecision.implemented(control.id() + " を手順書に従い実施し点検する。")));
        }
        return complete.withStatement(statement.withOptionalDetails(details).withDecisions(decisions));
    }
}
