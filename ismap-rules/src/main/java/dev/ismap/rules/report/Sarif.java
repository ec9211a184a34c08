package dev.ismap.rules.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Force;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import dev.ismap.model.json.Oscal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A determination in SARIF 2.1.0, the format in which tools that check files tell a build what they found.
 *
 * <p>Every rule is told, with help in both languages; a result is what counts against a case or is open. A rule that is
 * violated is a result of kind {@code fail}, its level {@code error} where the rule is mandatory, {@code warning} where
 * the authority can accept or judge, {@code note} where it is advice or rests on an assumption. A rule that is not
 * decided is {@code open}, or {@code review} where only the authority can say; these have no level, as SARIF wants it. A
 * departure that the authority accepted is suppressed. Remarks are {@code informational}.
 *
 * <p>A result stands at the fact that decided, by its JSON Pointer and its line in the case; what else was read is
 * related to it. The same determination gives the same bytes.
 *
 * <p>This class has no state.
 *
 * @since 0.1
 */
public final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String DECISIONS = "/statement/decisions";
    private static final String BETWEEN = " / ";

    private final Determination determination;
    private final String uri;
    private final JsonLines lines;

    /** Where each rule and remark stands among those that are told. */
    private final Map<String, Integer> indices = new TreeMap<>();

    private Sarif(Determination determination, String uri, JsonLines lines) {
        this.determination = Objects.requireNonNull(determination, "determination");
        this.uri = Objects.requireNonNull(uri, "uri");
        this.lines = lines;
    }

    /**
     * Writes a determination, without the lines of the case.
     *
     * @param determination the determination
     * @param uri the address of the case, such as the path of its file from where the build stands
     * @return the text over several lines, ending with a line feed
     */
    public static String write(Determination determination, String uri) {
        return ExchangeJson.text(new Sarif(determination, uri, JsonLines.none()).log(Optional.empty()));
    }

    /**
     * Writes a determination, with the lines of the case.
     *
     * @param determination the determination
     * @param uri the address of the case, such as the path of its file from where the build stands
     * @param utf8 the bytes of the case
     * @return the text over several lines, ending with a line feed
     */
    public static String write(Determination determination, String uri, byte[] utf8) {
        return ExchangeJson.text(
                new Sarif(determination, uri, JsonLines.of(utf8)).log(Optional.of(ContentHash.of(utf8))));
    }

    private ObjectNode log(Optional<ContentHash> hash) {
        ObjectNode log = ExchangeJson.object().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "ismap")
                .put("version", Receipt.LIBRARY_VERSION)
                .put("semanticVersion", Receipt.LIBRARY_VERSION)
                .put("language", "ja");
        ArrayNode rules = driver.putArray("rules");
        determination.findings().forEach(finding -> rule(finding, rules));
        determination.remarks().forEach(remark -> remarkOf(remark, rules));
        run.put("language", "ja").put("columnKind", "utf16CodeUnits");
        run.putArray("invocations").addObject().put("executionSuccessful", true);
        ObjectNode artifact = run.putArray("artifacts").addObject();
        artifact.putObject("location").put("uri", uri);
        artifact.put("mimeType", "application/json").putArray("roles").add("analysisTarget");
        hash.ifPresent(sha256 -> artifact.putObject("hashes").put("sha-256", sha256.hex()));
        ArrayNode results = run.putArray("results");
        determination.findings().forEach(finding -> result(finding, results));
        determination.remarks().forEach(remark -> result(remark, results));
        run.set("properties", properties());
        return log;
    }

    private ObjectNode properties() {
        ObjectNode properties =
                ExchangeJson.object().put("verdict", determination.verdict().name());
        determination.restsOn().ifPresent(basis -> properties.put("restsOn", basis.name()));
        Receipt receipt = determination.receipt();
        properties
                .put("asOf", receipt.asOf().toString())
                .put("filedOn", receipt.filedOn().toString())
                .put("lawKnownTo", determination.lawKnownTo().toString())
                .put("receipt", receipt.id())
                .put("caseHash", receipt.caseHash().hex());
        properties.set("meaning", label(ExchangeJson.meaning(determination)));
        return properties;
    }

    // ---- rules -------------------------------------------------------------------------------------------------

    private void rule(Finding finding, ArrayNode rules) {
        Label provision =
                finding.provision().map(Report::provision).orElse(Label.of("規定は確認できない", "provision not found"));
        Label force = finding.force().label();
        Label basis = Report.meaning(finding.basis());
        ObjectNode rule = descriptor(finding.rule(), finding.title(), rules);
        help(
                Label.of(
                        finding.title().ja() + "。規定：" + provision.ja() + "。効力：" + force.ja() + "。根拠：" + basis.ja()
                                + "。",
                        finding.title().en() + ". Provision: " + provision.en() + ". Force: " + force.en() + ". Basis: "
                                + basis.en() + "."),
                rule);
        rule.putObject("defaultConfiguration").put("level", level(finding));
        ObjectNode properties = rule.putObject("properties");
        properties
                .put("force", finding.force().name())
                .put("basis", finding.basis().name());
        finding.provision().ifPresent(place -> {
            properties.put("instrument", place.instrument().id());
            place.locator().ifPresent(locator -> properties.put("locator", locator));
        });
        properties.putArray("tags").add("ismap").add(finding.force().name().toLowerCase(Locale.ROOT));
    }

    private void remarkOf(Remark remark, ArrayNode rules) {
        if (!indices.containsKey(remark.code())) {
            Label title = Label.of("注記 " + remark.code(), "Remark " + remark.code());
            ObjectNode rule = descriptor(remark.code(), title, rules);
            help(Label.of("あり得るが珍しい記載。結論には関わらない。", "Something that can be and is odd. It never counts."), rule);
            rule.putObject("defaultConfiguration").put("level", "none");
        }
    }

    private ObjectNode descriptor(String id, Label title, ArrayNode rules) {
        indices.put(id, rules.size());
        ObjectNode rule = rules.addObject().put("id", id);
        rule.putObject("shortDescription").put("text", ExchangeJson.both(title, BETWEEN));
        return rule;
    }

    private static void help(Label help, ObjectNode rule) {
        rule.putObject("help")
                .put("text", ExchangeJson.both(help, "\n"))
                .put("markdown", Oscal.markup(help.ja()) + "\n\n" + Oscal.markup(help.en()));
    }

    /** How much a violation weighs. What never counts is told, and no more. */
    private static String level(Finding finding) {
        if (!finding.force().decides(finding.basis())) {
            return "note";
        }
        return finding.force() == Force.MUST ? "error" : "warning";
    }

    // ---- results -----------------------------------------------------------------------------------------------

    private void result(Finding finding, ArrayNode results) {
        if (finding.outcome() != Outcome.VIOLATED && finding.outcome() != Outcome.UNDETERMINED) {
            return;
        }
        Optional<OpenMatter> together =
                determination.failedTogether().filter(matter -> matter.rules().contains(finding.rule()));
        boolean violated = finding.outcome() == Outcome.VIOLATED || together.isPresent();
        ObjectNode result = results.addObject()
                .put("ruleId", finding.rule())
                .put("ruleIndex", indices.get(finding.rule()))
                .put("kind", violated ? "fail" : isForTheAuthority(finding) ? "review" : "open")
                .put("level", violated ? level(finding) : "none");
        String message = ExchangeJson.both(together.map(OpenMatter::label).orElse(finding.message()), BETWEEN)
                + finding.toDo()
                        .map(toDo -> "\n" + ExchangeJson.both(toDo, BETWEEN))
                        .orElse("");
        result.putObject("message").put("text", message);
        locations(places(finding), result);
        result.putObject("partialFingerprints").put("ismapRule/v1", finding.rule());
        if (finding.authority().filter(AuthorityRuling.ACCEPTED::equals).isPresent()) {
            result.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("status", "accepted")
                    .put("justification", ExchangeJson.both(AuthorityRuling.ACCEPTED.label(), BETWEEN));
        }
        ObjectNode properties = result.putObject("properties");
        properties.put("outcome", finding.outcome().name()).put("counts", finding.counts());
        if (!finding.items().isEmpty()) {
            finding.items().forEach(properties.putArray("controls")::add);
        }
    }

    private boolean isForTheAuthority(Finding finding) {
        return determination.open().stream()
                .anyMatch(matter -> matter.reason() == OpenMatter.Reason.JUDGEMENT
                        && matter.rules().contains(finding.rule()));
    }

    private void result(Remark remark, ArrayNode results) {
        ObjectNode result = results.addObject()
                .put("ruleId", remark.code())
                .put("ruleIndex", indices.get(remark.code()))
                .put("kind", "informational")
                .put("level", "none");
        result.putObject("message").put("text", ExchangeJson.both(remark.message(), BETWEEN));
        List<Spot> spots = remark.paths().stream()
                .map(path -> new Spot(path, Optional.empty()))
                .toList();
        locations(spots, result);
        result.putObject("partialFingerprints")
                .put("ismapRule/v1", remark.code() + " " + String.join(" ", remark.paths()));
    }

    /** A place in the case, and what is said of it. */
    private record Spot(String path, Optional<Label> words) {}

    /** Where a finding was decided: first what was not as it should be, then what else was read, then what is missing. */
    private List<Spot> places(Finding finding) {
        List<Spot> spots = new ArrayList<>();
        for (Evidence evidence : finding.evidence()) {
            if (evidence.expected().isPresent()) {
                spots.add(spot(evidence));
            }
        }
        for (Evidence evidence : finding.evidence()) {
            if (evidence.expected().isEmpty()) {
                spots.add(spot(evidence));
            }
        }
        for (MissingFact missing : determination.missing()) {
            if (finding.outcome() == Outcome.UNDETERMINED && missing.rules().contains(finding.rule())) {
                spots.add(new Spot(missing.path(), Optional.of(missing.label())));
            }
        }
        Set<String> controls = new LinkedHashSet<>(finding.items());
        controls.forEach(id -> spots.add(new Spot(DECISIONS + "/" + id, Optional.empty())));
        return spots;
    }

    private static Spot spot(Evidence evidence) {
        String expected = evidence.expected()
                .map(wanted ->
                        "（" + wanted.way().map(way -> "方法" + way + "による場合に").orElse("") + wanted.value() + "："
                                + wanted.relation().label().ja() + "）")
                .orElse("");
        String expectedEn = evidence.expected()
                .map(wanted ->
                        " (" + wanted.way().map(way -> "by way " + way + " ").orElse("")
                                + wanted.relation().label().en() + " " + wanted.value() + ")")
                .orElse("");
        return new Spot(
                evidence.path(),
                Optional.of(Label.of(
                        evidence.label().ja() + "：" + evidence.value() + expected,
                        evidence.label().en() + ": " + evidence.value() + expectedEn)));
    }

    private void locations(List<Spot> spots, ObjectNode result) {
        Set<String> told = new LinkedHashSet<>();
        ArrayNode locations = result.putArray("locations");
        List<Spot> all = spots.isEmpty() ? List.of(new Spot("", Optional.empty())) : spots;
        location(all.get(0), locations);
        told.add(all.get(0).path());
        List<Spot> related = all.stream().filter(spot -> told.add(spot.path())).toList();
        if (!related.isEmpty()) {
            ArrayNode others = result.putArray("relatedLocations");
            related.forEach(spot -> location(spot, others));
        }
    }

    private void location(Spot spot, ArrayNode locations) {
        ObjectNode location = locations.addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri).put("index", 0);
        lines.of(spot.path()).ifPresent(line -> physical.putObject("region").put("startLine", line));
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", spot.path())
                .put("kind", "property");
        spot.words().ifPresent(words -> location.putObject("message").put("text", ExchangeJson.both(words, BETWEEN)));
    }

    private static ObjectNode label(Label label) {
        return ExchangeJson.object().put("ja", label.ja()).put("en", label.en());
    }
}
