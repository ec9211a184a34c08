package dev.ismap.model.json;

import dev.ismap.core.problem.Problem;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.json.OscalFacts.Fact;
import dev.ismap.model.json.OscalFacts.Places;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the definition of a component as a statement.
 *
 * <p>An object as a document has it is made of what is read, and bound as every document is: what a statement cannot
 * hold is told in the same words, and where it stands in the definition.
 */
final class OscalComponentReader {

    private static final String STATEMENT = "/statement";

    private static final String IMPLEMENTED = "IMPLEMENTED";
    private static final String EXCLUDED = "EXCLUDED";
    private static final String NOT_SELECTED = "NOT_SELECTED";

    private final ReadLimits limits;
    private final Layouts layouts;
    private final AvailableStandards standards;
    private final Optional<String> edition;
    private final ProblemCollector problems;
    private final Places places = new Places();

    OscalComponentReader(ReadLimits limits, Layouts layouts, AvailableStandards standards, Optional<String> edition) {
        this.limits = limits;
        this.layouts = layouts;
        this.standards = standards;
        this.edition = edition;
        this.problems = new ProblemCollector(limits.problems());
    }

    ReadResult<Statement> read(byte[] bytes) {
        Optional<Statement> statement = OscalElement.document(bytes, OscalComponentWriter.NAME, limits, problems)
                .flatMap(this::object)
                .flatMap(this::bound);
        return problems.isEmpty()
                ? new ReadResult.Accepted<>(statement.orElseThrow())
                : new ReadResult.Refused<>(problems.problems());
    }

    // ---- the object to values ----------------------------------------------------------------------------------

    private Optional<Statement> bound(Node.ObjectNode object) {
        ProblemCollector found = new ProblemCollector(limits.problems());
        Optional<Statement> statement = new Binder(found)
                .record(layouts.of(Statement.class), object, Place.ROOT, Optional.empty())
                .map(Statement.class::cast);
        found.problems().forEach(problem -> note(problem, ""));
        statement.ifPresent(value -> ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, value)
                .contradictions(
                        standards,
                        path -> path.startsWith(STATEMENT) && found.touches(path.substring(STATEMENT.length())))
                .stream()
                .filter(problem -> !found.touches(problem.path().substring(STATEMENT.length())))
                .forEach(problem -> note(problem, STATEMENT)));
        return statement;
    }

    private void note(Problem problem, String prefix) {
        problems.add(new Problem(
                placed(problem.path(), prefix),
                problem.code(),
                problem.message(),
                problem.other().map(path -> placed(path, prefix))));
    }

    private String placed(String path, String prefix) {
        return places.of(path.substring(prefix.length())).pointer();
    }

    // ---- the definition to an object ---------------------------------------------------------------------------

    private Optional<Node.ObjectNode> object(OscalElement definition) {
        definition.expect(
                Set.of("metadata", "components"),
                Set.of("uuid", "back-matter"),
                Set.of("import-component-definitions", "capabilities"));
        List<OscalElement> components = definition.objects("components");
        List<OscalElement> services = components.stream()
                .filter(component -> !isUnderlying(component))
                .toList();
        places.put("", definition.place());
        if (services.size() != 1) {
            problems.add(
                    definition.place().member("components"),
                    ProblemCode.NOT_TAKEN,
                    () -> ProblemTexts.oscalOneService(services.size()));
        }
        if (services.isEmpty()) {
            return Optional.empty();
        }
        OscalElement service = services.get(0);
        places.put("", service.place());
        Map<String, Node> members = new LinkedHashMap<>();
        components.forEach(OscalComponentReader::expectComponent);
        members.putAll(component(service, "", OscalComponentWriter.SERVICE_NAME));
        members.putIfAbsent("status", new Node.TextNode(StatementStatus.DRAFT.name()));
        edition.ifPresent(name -> members.putIfAbsent("edition", new Node.TextNode(name)));
        if (!members.containsKey("edition")) {
            problems.add(service.place().member("props"), ProblemCode.MISSING_NAME, ProblemTexts::oscalEdition);
            members.put("edition", new Node.TextNode(standards.newest().id()));
        }
        underlying(components, members);
        decisions(service).ifPresent(node -> members.put(OscalComponentWriter.DECISIONS, node));
        return Optional.of(new Node.ObjectNode(members));
    }

    private static boolean isUnderlying(OscalElement component) {
        return component.facts().stream()
                .anyMatch(fact -> fact.name().equals(OscalComponentWriter.ROLE)
                        && fact.value().equals(OscalComponentWriter.UNDERLYING));
    }

    private static void expectComponent(OscalElement component) {
        component.expect(
                Set.of("title", "props", "control-implementations"),
                Set.of("uuid", "type", "description", "purpose", "links", "responsible-roles", "protocols", "remarks"),
                Set.of());
    }

    private void underlying(List<OscalElement> components, Map<String, Node> members) {
        List<Node> services = new ArrayList<>();
        for (OscalElement component : components) {
            if (isUnderlying(component)) {
                String pointer = "/" + OscalComponentWriter.UNDERLYING_SERVICES + "/" + services.size();
                places.put(pointer, component.place());
                services.add(new Node.ObjectNode(component(component, pointer, "name")));
                if (component.members().containsKey("control-implementations")) {
                    component.notTaken(component.place().member("control-implementations"), "control-implementations");
                }
            }
        }
        if (services.isEmpty()) {
            return;
        }
        Node before = members.putIfAbsent(OscalComponentWriter.UNDERLYING_SERVICES, new Node.ListNode(services));
        if (before != null) {
            problems.add(
                    places.of("/" + OscalComponentWriter.UNDERLYING_SERVICES),
                    ProblemCode.DUPLICATE_NAME,
                    () -> ProblemTexts.duplicateName(OscalComponentWriter.UNDERLYING_SERVICES));
        }
    }

    /** What a component says by its properties, and its name by its title where no property says it. */
    private Map<String, Node> component(OscalElement component, String pointer, String nameOf) {
        List<Fact> facts = component.facts().stream()
                .filter(fact -> !fact.name().equals(OscalComponentWriter.ROLE))
                .toList();
        Map<String, Node> members = new LinkedHashMap<>(OscalFacts.read(facts, pointer, places, problems));
        Optional<String> title = component.requiredText("title");
        boolean named = facts.stream()
                .anyMatch(fact -> fact.name().equals(nameOf) || fact.name().startsWith(nameOf + "."));
        if (!named && title.isPresent()) {
            members.put(nameOf, new Node.TextNode(OscalMarkup.text(title.get())));
            places.put(pointer + "/" + nameOf, component.place().member("title"));
        }
        return members;
    }

    // ---- decisions ---------------------------------------------------------------------------------------------

    private Optional<Node> decisions(OscalElement service) {
        Map<String, Node> decisions = new LinkedHashMap<>();
        List<OscalElement> implementations = service.objects("control-implementations");
        for (int i = 0; i < implementations.size(); i++) {
            OscalElement implementation = implementations.get(i);
            if (i > 0) {
                problems.add(implementation.place(), ProblemCode.NOT_TAKEN, ProblemTexts::oscalOneImplementation);
                continue;
            }
            implementation.expect(
                    Set.of("implemented-requirements"),
                    Set.of("uuid", "source", "description", "props", "links"),
                    Set.of("set-parameters"));
            implementation.objects("implemented-requirements").forEach(each -> decision(each, decisions));
        }
        return decisions.isEmpty() ? Optional.empty() : Optional.of(new Node.ObjectNode(decisions));
    }

    private void decision(OscalElement requirement, Map<String, Node> decisions) {
        requirement.expect(
                Set.of("control-id", "description", "props"),
                Set.of("uuid", "links", "responsible-roles", "remarks"),
                Set.of("set-parameters", "statements"));
        Optional<String> text = requirement.requiredText("control-id");
        Optional<String> description = requirement.requiredText(OscalComponentWriter.DESCRIPTION);
        if (text.isEmpty()) {
            return;
        }
        Place place = requirement.place().member("control-id");
        Optional<ControlId> id = OscalCatalogReader.controlId(text.get());
        if (id.isEmpty()) {
            problems.add(place, ProblemCode.WRONG_FORM, () -> ProblemTexts.oscalControlId(text.get()));
            return;
        }
        String pointer = "/" + OscalComponentWriter.DECISIONS + "/" + id.get();
        places.put(pointer, requirement.place());
        Node decision = decision(requirement, id.get(), pointer, description);
        if (decisions.putIfAbsent(id.get().toString(), decision) != null) {
            problems.add(place, ProblemCode.DUPLICATE_NAME, () -> ProblemTexts.duplicateName(text.get()));
        }
    }

    private Node decision(OscalElement requirement, ControlId id, String pointer, Optional<String> description) {
        List<Fact> facts = requirement.facts();
        boolean generated = facts.stream()
                .anyMatch(fact -> fact.name().equals(OscalComponentWriter.DESCRIPTION)
                        && fact.value().equals(OscalComponentWriter.GENERATED));
        Map<String, Node> members = new LinkedHashMap<>(OscalFacts.read(
                facts.stream()
                        .filter(fact -> !fact.name().equals(OscalComponentWriter.DESCRIPTION))
                        .toList(),
                pointer,
                places,
                problems));
        Optional<Fact> status = requirement.ofOscal(OscalComponentWriter.STATUS);
        boolean decided = members.containsKey(OscalComponentWriter.DECISION);
        if (!decided) {
            members.put(OscalComponentWriter.DECISION, new Node.TextNode(byStatus(status, id)));
        }
        String word = members.get(OscalComponentWriter.DECISION) instanceof Node.TextNode text ? text.text() : "";
        if (word.equals(OscalComponentWriter.NOT_KNOWN)) {
            return new Node.ObjectNode(Map.of(FactState.STATE, new Node.TextNode(FactState.UNKNOWN)));
        }
        status.filter(fact -> decided).ifPresent(fact -> agree(fact, word));
        if (!generated && description.isPresent()) {
            if (word.equals(IMPLEMENTED)) {
                List<Node> texts = new ArrayList<>();
                OscalMarkup.texts(description.get()).forEach(text -> texts.add(new Node.TextNode(text)));
                members.putIfAbsent("individualControls", new Node.ListNode(texts));
            } else if (word.equals(EXCLUDED) || word.equals(NOT_SELECTED)) {
                members.putIfAbsent("reason", new Node.TextNode(OscalMarkup.text(description.get())));
            }
        }
        return new Node.ObjectNode(members);
    }

    /** The decision that a status of OSCAL means, where a definition of others has no word of ours. */
    private String byStatus(Optional<Fact> status, ControlId id) {
        String state = status.map(Fact::value).orElse("implemented");
        if (state.equals("not-applicable")) {
            return id.numbers().size() == ControlLevel.DETAILED.depth() ? NOT_SELECTED : EXCLUDED;
        } else if (!state.equals("implemented")) {
            problems.add(
                    status.orElseThrow().place().member("value"),
                    ProblemCode.NOT_ALLOWED,
                    () -> ProblemTexts.notAllowed(state, List.of("implemented", "not-applicable"), Optional.empty()));
        }
        return IMPLEMENTED;
    }

    private void agree(Fact status, String decision) {
        String expected = decision.equals(EXCLUDED) ? "not-applicable" : "implemented";
        if (decision.equals(NOT_SELECTED) || !status.value().equals(expected)) {
            problems.add(
                    status.place().member("value"),
                    ProblemCode.NOT_ALLOWED,
                    () -> ProblemTexts.oscalStatus(status.value(), decision));
        }
    }
}
