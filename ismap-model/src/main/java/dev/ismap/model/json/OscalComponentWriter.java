package dev.ismap.model.json;

import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.Excluded;
import dev.ismap.model.statement.ControlDecision.Implemented;
import dev.ismap.model.statement.ControlDecision.NotSelected;
import dev.ismap.model.statement.ControlDecision.TakenOver;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a statement as the definition of a component: the service, with a requirement for each control that it decides
 * on, and a component for each underlying service.
 *
 * <p>What OSCAL has no place for stands in properties, one for each value, so that the whole statement comes back.
 */
final class OscalComponentWriter {

    static final String NAME = "component-definition";
    static final String ROLE = "role";
    static final String SERVICE = "service";
    static final String UNDERLYING = "underlying-service";
    static final String DECISION = "decision";
    static final String NOT_KNOWN = "NOT_KNOWN";
    static final String DESCRIPTION = "description";
    static final String GENERATED = "generated";

    /** What definitions of others say of a requirement; the constraints of OSCAL have it for system security plans only. */
    static final String STATUS = "implementation-status";

    /** The members of a statement that have places of their own in OSCAL. */
    static final String DECISIONS = "decisions";

    static final String UNDERLYING_SERVICES = "underlyingServices";
    static final String SERVICE_NAME = "serviceName";

    private static final ReadLimits ANY_SIZE = new ReadLimits(
            Integer.MAX_VALUE,
            ReadLimits.DEEPEST,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            ReadLimits.LONGEST_NUMBER,
            1);

    private final Layouts layouts;
    private final ProblemCollector problems;

    OscalComponentWriter(Layouts layouts, ProblemCollector problems) {
        this.layouts = layouts;
        this.problems = problems;
    }

    String write(Statement statement, ControlStandard standard, LocalDate day) {
        Map<String, Node> members = members(statement);
        String subject = subject(statement);
        List<OscalObject> components = new ArrayList<>();
        components.add(service(statement, standard, subject, members));
        components.addAll(underlying(statement, subject, members));
        OscalObject metadata = new OscalObject()
                .with(
                        "title",
                        OscalCatalogWriter.title(Label.of(
                                "言明書：" + shown(statement.serviceName()).ja(),
                                "Statement: " + shown(statement.serviceName()).en())))
                .with("last-modified", Oscal.time(day))
                .with("version", day.toString())
                .with("oscal-version", Oscal.VERSION)
                .with(
                        "remarks",
                        OscalCatalogWriter.both(Label.of(
                                "非公式。ISMAPの言明書の内容を、本ライブラリの名前空間の属性を用いて漏れなく記したもの。",
                                "Unofficial. All that an ISMAP statement says, with properties in the namespace of this"
                                        + " library.")));
        OscalObject definition = new OscalObject()
                .with("metadata", metadata)
                .with("components", components)
                .with(
                        "back-matter",
                        new OscalObject().with("resources", List.of(OscalCatalogWriter.catalogResource(standard))));
        String content = OscalObject.document(NAME, definition);
        return OscalObject.document(
                NAME,
                new OscalObject()
                        .with("uuid", OscalUuid.of(NAME + ":" + content))
                        .withAll(definition));
    }

    /** What a statement is about, by which the ids of its parts are made. */
    static String subject(Statement statement) {
        return statement.serviceName().known().orElse("") + ":" + statement.edition();
    }

    /** A component for each underlying service. */
    static List<OscalObject> underlying(Statement statement, String subject, Map<String, Node> members) {
        List<OscalObject> components = new ArrayList<>();
        List<UnderlyingService> underlying =
                statement.underlyingServices().known().orElse(List.of());
        if (members.get(UNDERLYING_SERVICES) instanceof Node.ListNode list) {
            for (int i = 0; i < underlying.size(); i++) {
                components.add(underlying(
                        underlying.get(i), i, subject, members(list.items().get(i))));
            }
        }
        return components;
    }

    static String underlyingUuid(String subject, int index) {
        return OscalUuid.of(UNDERLYING + ":" + subject + ":" + index);
    }

    // ---- the service -------------------------------------------------------------------------------------------

    /** What a statement says but for its decisions and its underlying services, which have places of their own. */
    static Map<String, Node> facts(Statement statement, Map<String, Node> members) {
        Map<String, Node> facts = new LinkedHashMap<>(members);
        facts.remove(DECISIONS);
        if (statement
                .underlyingServices()
                .known()
                .filter(list -> !list.isEmpty())
                .isPresent()) {
            facts.remove(UNDERLYING_SERVICES);
        }
        return facts;
    }

    private OscalObject service(
            Statement statement, ControlStandard standard, String subject, Map<String, Node> members) {
        Map<String, Node> facts = facts(statement, members);
        OscalObject component = component(
                OscalUuid.of(SERVICE + ":" + subject),
                SERVICE,
                statement.serviceName(),
                SERVICE_NAME,
                Label.of(
                        "ISMAP管理基準（" + statement.edition() + "）による言明書（"
                                + statement.status().label().ja() + "）の対象となるサービス。",
                        "The service of a statement ("
                                + statement.status().label().en() + ") on the ISMAP control standard, edition "
                                + statement.edition() + "."),
                facts);
        if (statement.decisions().isEmpty()) {
            return component;
        }
        Map<String, Node> decisions = members(members.get(DECISIONS));
        List<OscalObject> requirements = new ArrayList<>();
        statement
                .decisions()
                .forEach((id, decision) ->
                        requirements.add(requirement(id, decision, subject, members(decisions.get(id.toString())))));
        return component.with(
                "control-implementations",
                List.of(new OscalObject()
                        .with("uuid", OscalUuid.of("control-implementation:" + subject))
                        .with("source", "#" + OscalCatalogWriter.catalogResourceUuid(standard))
                        .with(
                                DESCRIPTION,
                                OscalCatalogWriter.both(Label.of(
                                        "ISMAP管理基準の項目についての採否。",
                                        "What is decided on the items of the ISMAP control standard.")))
                        .with("implemented-requirements", requirements)));
    }

    private static OscalObject underlying(
            UnderlyingService service, int index, String subject, Map<String, Node> facts) {
        return component(
                underlyingUuid(subject, index),
                UNDERLYING,
                service.name(),
                "name",
                Label.of(
                        "言明の対象となるサービスの基盤となるクラウドサービス。",
                        "A cloud service that the service of the statement is built on."),
                new LinkedHashMap<>(facts));
    }

    private static OscalObject component(
            String uuid, String role, Input<String> name, String nameOf, Label description, Map<String, Node> facts) {
        return new OscalObject()
                .with("uuid", uuid)
                .with("type", SERVICE)
                .with("title", title(name))
                .with(DESCRIPTION, OscalCatalogWriter.both(description))
                .with("props", properties(role, isTitle(name), nameOf, facts));
    }

    /** What is said of a service, but for its name where that is its title. */
    static List<OscalObject> properties(String role, boolean isTitle, String nameOf, Map<String, Node> facts) {
        List<OscalObject> properties = new ArrayList<>(List.of(OscalObject.property(ROLE, role)));
        if (isTitle) {
            facts.remove(nameOf);
        } else if (!facts.containsKey(nameOf)) {
            properties.add(OscalFacts.notAsked(nameOf));
        }
        properties.addAll(OscalFacts.write(new Node.ObjectNode(facts)));
        return properties;
    }

    private static boolean isTitle(Input<String> name) {
        return name.known().filter(text -> !Blank.is(text)).isPresent();
    }

    static String title(Input<String> name) {
        return isTitle(name) ? OscalMarkup.line(name.known().get()) : OscalCatalogWriter.title(shown(name));
    }

    static Label shown(Input<String> name) {
        return name.known()
                .filter(text -> !Blank.is(text))
                .map(Label::same)
                .orElse(Label.of("（名称の記載なし）", "(name not stated)"));
    }

    // ---- decisions ---------------------------------------------------------------------------------------------

    private static OscalObject requirement(
            ControlId id, Input<ControlDecision> decision, String subject, Map<String, Node> members) {
        Told told = told(decision, members);
        return new OscalObject()
                .with("uuid", OscalUuid.of("implemented-requirement:" + subject + ":" + id))
                .with("control-id", Oscal.controlId(id))
                .with(DESCRIPTION, told.description())
                .with("props", told.properties());
    }

    /** What is said of a decision. */
    record Told(String description, List<OscalObject> properties) {}

    static Told told(Input<ControlDecision> decision, Map<String, Node> members) {
        List<OscalObject> properties = new ArrayList<>();
        Optional<ControlDecision> known = decision.known();
        if (known.isEmpty()) {
            properties.add(OscalObject.property(DECISION, NOT_KNOWN));
            return new Told(OscalCatalogWriter.both(Label.of("採否は未定である。", "The decision is not known.")), properties);
        }
        Map<String, Node> facts = new LinkedHashMap<>(members);
        properties.addAll(OscalFacts.write(new Node.ObjectNode(Map.of(DECISION, facts.remove(DECISION)))));
        Optional<String> said = said(known.get());
        if (said.isPresent()) {
            facts.remove("individualControls");
            facts.remove("reason");
        } else {
            properties.add(OscalObject.property(DESCRIPTION, GENERATED));
        }
        properties.addAll(OscalFacts.write(new Node.ObjectNode(facts)));
        return new Told(said.orElseGet(() -> OscalCatalogWriter.both(generated(known.get()))), properties);
    }

    /** What the statement says of a control in its own words, as far as there are any. */
    private static Optional<String> said(ControlDecision decision) {
        if (decision instanceof Implemented implemented) {
            List<String> texts = implemented.individualControls();
            boolean one = texts.size() == 1 && !Blank.is(texts.get(0));
            return texts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(one ? OscalMarkup.of(texts.get(0)) : OscalMarkup.list(texts));
        }
        Optional<String> reason = decision instanceof Excluded excluded
                ? excluded.reason()
                : decision instanceof NotSelected notSelected ? notSelected.reason() : Optional.empty();
        return reason.filter(text -> !Blank.is(text)).map(OscalMarkup::of);
    }

    private static Label generated(ControlDecision decision) {
        if (decision instanceof Implemented) {
            return Label.of("採用。個別管理策の記載はない。", "Implemented. No individual control is described.");
        } else if (decision instanceof TakenOver taken) {
            return taken.from()
                    .map(name -> Label.of("引継ぎ。引継ぎ元：" + name, "Taken over from: " + name))
                    .orElse(Label.of("引継ぎ。引継ぎ元の記載はない。", "Taken over. The statement does not say from which service."));
        }
        return decision instanceof Excluded
                ? Label.of("対象外。理由の記載はない。", "Excluded. No reason is given.")
                : Label.of("非採用。理由の記載はない。", "Not selected. No reason is given.");
    }

    // ---- the statement as an object ----------------------------------------------------------------------------

    private Map<String, Node> members(Statement statement) {
        return members(statement, layouts, problems);
    }

    /** The statement as JSON has it; what no document can hold is found on the way. */
    static Map<String, Node> members(Statement statement, Layouts layouts, ProblemCollector problems) {
        String text = JsonText.string(
                out -> new ValueWriter(out, problems).record(layouts.of(Statement.class), statement),
                JsonText.Form.COMPACT);
        if (!problems.isEmpty()) {
            throw new InputException(problems.problems());
        }
        Node node = new TreeReader(ANY_SIZE).read(text, new ProblemCollector(1)).orElseThrow();
        return members(node);
    }

    static Map<String, Node> members(@Nullable Node node) {
        if (node instanceof Node.ObjectNode object) {
            return object.members();
        }
        throw new IllegalStateException("An object was written here, but there is " + node);
    }
}
