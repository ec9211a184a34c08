package dev.ismap.rules.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.json.Oscal;

/**
 * A determination in OSCAL 1.1.3, as assessment results.
 *
 * <p>A rule is an objective of the assessment, by its id. For every rule there is an observation with the facts that were
 * read, each with its path; for a rule that is satisfied or violated there is a finding too. OSCAL has two states of an
 * objective only, so that a rule that is not decided, or does not apply, has no finding: its observation says which, and
 * what is missing. What OSCAL has no place for stands in properties of {@link Oscal#NAMESPACE}: the verdict, what it
 * rests on, the receipt.
 *
 * <p>Results stand on a plan of assessment and this on a system, which the constraints of OSCAL look at too: {@link #plan}
 * writes the plan, which leads to the system security plan that {@code Oscal} writes of a statement. The results look for
 * the plan beside them, as {@link #PLAN_FILE}.
 *
 * <p>The results bear the day that was asked about; ids are made of the receipt. The same determination gives the same
 * bytes. This class has no state.
 *
 * @since 0.1
 */
public final class AssessmentResults {

    /** The name of the file of the plan, by which results find it beside them. */
    public static final String PLAN_FILE = "ismap-assessment-plan.json";

    private static final String VERSION = "1.1.3";

    private AssessmentResults() {}

    /**
     * Writes a determination as assessment results.
     *
     * @param determination the determination
     * @return the text over several lines, ending with a line feed
     */
    public static String write(Determination determination) {
        Receipt receipt = determination.receipt();
        String day = Oscal.time(receipt.asOf());
        ObjectNode results = ExchangeJson.object().put("uuid", uuid(receipt, "assessment-results"));
        metadata(
                determination,
                Label.of("ISMAPの規則による判定", "Determination by the rules of ISMAP"),
                results.putObject("metadata"));
        String ruleBook = Oscal.uuid("rule-book:" + receipt.ruleBook() + ":" + receipt.ruleBookHash());
        results.putObject("import-ap")
                .put("href", "#" + ruleBook)
                .put("remarks", lines(Label.of("評価は規則集による。", "The rule book is what is assessed by.")));
        ObjectNode result = results.putArray("results").addObject();
        result(determination, day, result);
        ObjectNode resource =
                results.putObject("back-matter").putArray("resources").addObject();
        resource.put("uuid", ruleBook)
                .put("title", line(Label.of("規則集 " + receipt.ruleBook(), "Rule book " + receipt.ruleBook())));
        ArrayNode properties = resource.putArray("props");
        property("rule-book", receipt.ruleBook(), properties);
        property("rule-book-hash", receipt.ruleBookHash().hex(), properties);
        property("law-known-to", determination.lawKnownTo().toString(), properties);
        resource.putArray("rlinks").addObject().put("href", PLAN_FILE);
        return ExchangeJson.text(ExchangeJson.object().set("assessment-results", results));
    }

    /**
     * Writes the plan of assessment that the results of a determination stand on: all rules of the rule book, as
     * objectives.
     *
     * @param determination the determination
     * @param system where the system security plan lies, as a reference from the plan of assessment to it
     * @return the text over several lines, ending with a line feed
     */
    public static String plan(Determination determination, String system) {
        Receipt receipt = determination.receipt();
        ObjectNode plan = ExchangeJson.object().put("uuid", uuid(receipt, "assessment-plan"));
        metadata(
                determination,
                Label.of("ISMAPの規則による評価計画", "Plan of an assessment by the rules of ISMAP"),
                plan.putObject("metadata"));
        String of = uuid(receipt, "system");
        plan.putObject("import-ssp").put("href", "#" + of);
        reviewed(determination, plan.putObject("reviewed-controls"));
        plan.putObject("back-matter")
                .putArray("resources")
                .addObject()
                .put("uuid", of)
                .put("title", line(Label.of("言明書によるシステムセキュリティ計画", "System security plan by a statement")))
                .putArray("rlinks")
                .addObject()
                .put("href", system);
        return ExchangeJson.text(ExchangeJson.object().set("assessment-plan", plan));
    }

    private static void metadata(Determination determination, Label title, ObjectNode metadata) {
        Receipt receipt = determination.receipt();
        metadata.put("title", line(title))
                .put("last-modified", Oscal.time(receipt.asOf()))
                .put("version", receipt.asOf().toString())
                .put("oscal-version", VERSION)
                .put("remarks", lines(ExchangeJson.meaning(determination)));
    }

    private static void result(Determination determination, String day, ObjectNode result) {
        Receipt receipt = determination.receipt();
        Label verdict = determination.verdict().label();
        result.put("uuid", uuid(receipt, "result"))
                .put("title", line(Label.of("結論：" + verdict.ja(), "Verdict: " + verdict.en())))
                .put("description", lines(subject(determination)))
                .put("start", day)
                .put("end", day);
        ArrayNode properties = result.putArray("props");
        property("verdict", determination.verdict().name(), properties);
        determination.restsOn().map(Basis::name).ifPresent(basis -> property("rests-on", basis, properties));
        property("as-of", receipt.asOf().toString(), properties);
        property("filed-on", receipt.filedOn().toString(), properties);
        receipt.knownOn().ifPresent(known -> property("known-on", known.toString(), properties));
        property("receipt", receipt.id(), properties);
        property("case-hash", receipt.caseHash().hex(), properties);
        property("library", receipt.library(), properties);
        receipt.sources().forEach((name, hash) -> property("source", name + " " + hash, properties));
        reviewed(determination, result.putObject("reviewed-controls"));
        ArrayNode observations = result.putArray("observations");
        determination.findings().forEach(finding -> observation(finding, determination, day, observations));
        determination.remarks().forEach(remark -> {
            ObjectNode observation = observations
                    .addObject()
                    .put("uuid", uuid(receipt, "remark:" + remark.code() + ":" + remark.paths()))
                    .put("title", line(Label.of("注記 " + remark.code(), "Remark " + remark.code())))
                    .put("description", lines(remark.message()));
            ArrayNode of = observation.putArray("props");
            property("remark", remark.code(), of);
            remark.paths().forEach(path -> property("path", path, of));
            observation.putArray("methods").add("EXAMINE");
            observation.put("collected", day);
        });
        ArrayNode findings = ExchangeJson.object().putArray("findings");
        determination.findings().forEach(finding -> finding(finding, receipt, findings));
        if (!findings.isEmpty()) {
            result.set("findings", findings);
        }
        StringBuilder remarks = new StringBuilder();
        determination
                .open()
                .forEach(matter -> remarks.append(paragraph(Label.of(
                        "未確定の事項（" + matter.reason().label().ja() + "）："
                                + matter.label().ja(),
                        "Open (" + matter.reason().label().en() + "): "
                                + matter.label().en()))));
        determination
                .notCovered()
                .forEach(matter -> remarks.append(
                        paragraph(Label.of("対象としていない事項：" + matter.ja(), "Not covered: " + matter.en()))));
        if (remarks.length() > 0) {
            result.put("remarks", remarks.toString().strip());
        }
    }

    /** What the case says it is. */
    private static Label subject(Determination determination) {
        StringBuilder about = new StringBuilder();
        determination
                .about()
                .forEach((name, value) -> about.append(about.isEmpty() ? "" : ", ")
                        .append(name)
                        .append(": ")
                        .append(value));
        return Label.of(
                determination.receipt().asOf() + "についての判定。" + about,
                "A determination for " + determination.receipt().asOf() + ". " + about);
    }

    private static void reviewed(Determination determination, ObjectNode reviewed) {
        reviewed.put(
                "description",
                lines(Label.of("規則集の全ての規則を、目的として挙げる。", "All rules of the rule book are its objectives.")));
        reviewed.putArray("control-selections").addObject().putObject("include-all");
        ArrayNode objectives =
                reviewed.putArray("control-objective-selections").addObject().putArray("include-objectives");
        determination.findings().forEach(finding -> objectives.addObject().put("objective-id", finding.rule()));
    }

    // ---- rules -------------------------------------------------------------------------------------------------

    private static void observation(Finding finding, Determination determination, String day, ArrayNode observations) {
        ObjectNode observation = observations
                .addObject()
                .put("uuid", uuid(determination.receipt(), "observation:" + finding.rule()))
                .put(
                        "title",
                        line(Label.of(
                                finding.rule() + "：" + finding.title().ja() + "（"
                                        + finding.outcome().label().ja() + "）",
                                finding.rule() + ": " + finding.title().en() + " ("
                                        + finding.outcome().label().en() + ")")))
                .put("description", lines(finding.message()));
        ArrayNode properties = observation.putArray("props");
        describe(finding, properties);
        finding.doubts().forEach(doubt -> property("doubt", doubt.id(), properties));
        if (finding.outcome() == Outcome.UNDETERMINED) {
            determination.missing().stream()
                    .filter(missing -> missing.rules().contains(finding.rule()))
                    .map(MissingFact::path)
                    .distinct() // OSCAL has no property twice, and several sets of controls have one path
                    .forEach(path -> property("missing", path, properties));
        }
        finding.items().forEach(item -> property("control", control(item), properties));
        observation.putArray("methods").add("EXAMINE");
        observation.putArray("types").add("control-objective");
        ArrayNode evidence = ExchangeJson.object().putArray("relevant-evidence");
        finding.evidence().forEach(one -> evidence(one, evidence));
        if (!evidence.isEmpty()) {
            observation.set("relevant-evidence", evidence);
        }
        observation.put("collected", day);
        finding.toDo().ifPresent(toDo -> observation.put("remarks", lines(toDo)));
    }

    private static void evidence(Evidence evidence, ArrayNode all) {
        ObjectNode one = all.addObject()
                .put(
                        "description",
                        lines(Label.of(
                                evidence.label().ja() + "：" + evidence.value(),
                                evidence.label().en() + ": " + evidence.value())));
        ArrayNode properties = one.putArray("props");
        property("path", evidence.path(), properties);
        property("value", evidence.value(), properties);
        evidence.expected().ifPresent(wanted -> {
            property("expected", wanted.value(), properties);
            property("relation", wanted.relation().name(), properties);
            wanted.way().ifPresent(way -> property("way", way, properties));
        });
        evidence.source().ifPresent(source -> property("source", ExchangeJson.both(source.name(), " / "), properties));
    }

    private static void finding(Finding finding, Receipt receipt, ArrayNode findings) {
        boolean satisfied = finding.outcome() == Outcome.SATISFIED;
        if (!satisfied && finding.outcome() != Outcome.VIOLATED) {
            return;
        }
        ObjectNode one = findings.addObject()
                .put("uuid", uuid(receipt, "finding:" + finding.rule()))
                .put(
                        "title",
                        line(Label.of(
                                finding.rule() + "：" + finding.title().ja(),
                                finding.rule() + ": " + finding.title().en())))
                .put("description", lines(finding.message()));
        describe(finding, one.putArray("props"));
        ObjectNode target = one.putObject("target").put("type", "objective-id").put("target-id", finding.rule());
        target.putObject("status")
                .put("state", satisfied ? "satisfied" : "not-satisfied")
                .put("reason", satisfied ? "pass" : "fail");
        one.putArray("related-observations")
                .addObject()
                .put("observation-uuid", uuid(receipt, "observation:" + finding.rule()));
    }

    private static void describe(Finding finding, ArrayNode properties) {
        property("outcome", finding.outcome().name(), properties);
        property("force", finding.force().name(), properties);
        property("basis", finding.basis().name(), properties);
        property("counts", Boolean.toString(finding.counts()), properties);
        finding.provision().ifPresent(place -> {
            property("instrument", place.instrument().id(), properties);
            place.locator().ifPresent(locator -> property("locator", locator, properties));
        });
        finding.authority().ifPresent(word -> property("authority", word.name(), properties));
        finding.exception().ifPresent(rule -> property("exception", rule, properties));
    }

    // ---- texts -------------------------------------------------------------------------------------------------

    /** A property; of what is blank there is none, as OSCAL has no empty text. */
    private static void property(String name, String value, ArrayNode properties) {
        String line = ExchangeJson.line(value);
        if (!line.isEmpty()) {
            properties.addObject().put("name", name).put("ns", Oscal.NAMESPACE).put("value", line);
        }
    }

    /** The id of a control as catalogs have it; of any other item, the item. */
    private static String control(String item) {
        try {
            return Oscal.controlId(ControlId.parse(item));
        } catch (IllegalArgumentException other) {
            return item;
        }
    }

    private static String uuid(Receipt receipt, String name) {
        return Oscal.uuid(name + ":" + receipt.id());
    }

    private static String line(Label label) {
        return Oscal.markup(ExchangeJson.line(ExchangeJson.both(label, " / ")));
    }

    private static String lines(Label label) {
        return label.ja().equals(label.en())
                ? Oscal.markup(label.ja())
                : Oscal.markup(label.ja()) + "\n\n" + Oscal.markup(label.en());
    }

    private static String paragraph(Label label) {
        return lines(label) + "\n\n";
    }
}
