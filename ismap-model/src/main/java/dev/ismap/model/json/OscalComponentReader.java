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
 * Reads the definition of a component, or a system security plan, as a statement.
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
        return result(OscalElement.document(bytes, OscalComponentWriter.NAME, limits, problems)
                .flatMap(this::object));
    }

    ReadResult<Statement> readPlan(byte[] bytes) {
        return result(OscalElement.document(bytes, OscalPlanWriter.NAME, limits, problems)
                .flatMap(this::planned));
    }

    private ReadResult<Statement> result(Optional<Node.ObjectNode> object) {
        Optional<Statement> statement = object.flatMap(this::bound);
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
        head(service, members);
        underlying(components, members);
        decisions(service).ifPresent(node -> members.put(OscalComponentWriter.DECISIONS, node));
        return Optional.of(new Node.ObjectNode(members));
    }

    /** The status and the edition, which others do not say. */
    private void head(OscalElement service, Map<String, Node> members) {
        members.putIfAbsent("status", new Node.TextNode(StatementStatus.DRAFT.name()));
        edition.ifPresent(name -> members.putIfAbsent("edition", new Node.TextNode(name)));
        if (!members.containsKey("edition")) {
            problems.add(service.place().member("props"), ProblemCode.MISSING_NAME, ProblemTexts::oscalEdition);
            members.put("edition", new Node.TextNode(standards.newest().id()));
        }
    }

    // ---- a plan to an object -----------------------------------------------------------------------------------

    private Optional<Node.ObjectNode> planned(OscalElement plan) {
        plan.expect(
                Set.of(
                        "metadata",
                        OscalPlanWriter.CHARACTERISTICS,
                        OscalPlanWriter.IMPLEMENTATION,
                        OscalPlanWriter.CONTROLS),
                Set.of("uuid", "import-profile", "back-matter"),
                Set.of());
        Optional<OscalElement> system = plan.object(OscalPlanWriter.CHARACTERISTICS);
        Optional<OscalElement> parts = plan.object(OscalPlanWriter.IMPLEMENTATION);
        Optional<OscalElement> controls = plan.object(OscalPlanWriter.CONTROLS);
        if (system.isEmpty() || parts.isEmpty() || controls.isEmpty()) {
            return Optional.empty();
        }
        system.get()
                .expect(
                        Set.of("system-name", "props"),
                        Set.of(
                                "system-ids",
                                "system-name-short",
                                "description",
                                "links",
                                "date-authorized",
                                "security-sensitivity-level",
                                "system-information",
                                "security-impact-level",
                                "status",
                                "authorization-boundary",
                                "network-architecture",
                                "data-flow",
                                "responsible-parties",
                                "remarks"),
                        Set.of());
        places.put("", system.get().place());
        Map<String, Node> members = named(
                system.get(),
                "",
                OscalComponentWriter.SERVICE_NAME,
                "system-name",
                system.get().requiredText("system-name"));
        head(system.get(), members);
        parts.get()
                .expect(
                        Set.of("components"),
                        Set.of("props", "links", "users", "inventory-items", "remarks"),
                        Set.of("leveraged-authorizations"));
        List<OscalElement> components = parts.get().objects("components");
        underlying(
                components.stream().filter(OscalComponentReader::isUnderlying).toList(), members);
        controls.get().expect(Set.of("implemented-requirements"), Set.of("description"), Set.of("set-parameters"));
        Map<String, Node> decisions = new LinkedHashMap<>();
        controls.get().objects("implemented-requirements").forEach(each -> planned(each, decisions));
        if (!decisions.isEmpty()) {
            members.put(OscalComponentWriter.DECISIONS, new Node.ObjectNode(decisions));
        }
        return Optional.of(new Node.ObjectNode(members));
    }

    /** A requirement of a plan, whose words and status stand with the one component that meets it. */
    private void planned(OscalElement requirement, Map<String, Node> decisions) {
        requirement.expect(
                Set.of("control-id", "props", "by-components"),
                Set.of("uuid", "links", "responsible-roles", "remarks"),
                Set.of("set-parameters", "statements"));
        List<OscalElement> by = requirement.objects("by-components");
        if (by.size() > 1) {
            requirement.notTaken(by.get(1).place(), "by-components");
        }
        Optional<String> description =
                by.stream().findFirst().flatMap(one -> one.requiredText(OscalComponentWriter.DESCRIPTION));
        Optional<Fact> status = by.stream()
                .findFirst()
                .filter(one -> one.members().containsKey(OscalComponentWriter.STATUS))
                .flatMap(one -> one.object(OscalComponentWriter.STATUS))
                .flatMap(one -> one.requiredText("state")
                        .map(state -> new Fact(
                                OscalComponentWriter.STATUS,
                                state,
                                Optional.empty(),
                                Optional.empty(),
                                one.place(),
                                one.place().member("state"))));
        by.stream()
                .findFirst()
                .ifPresent(one -> one.expect(
                        Set.of("description", OscalComponentWriter.STATUS),
                        Set.of("component-uuid", "uuid", "links", "responsible-roles", "remarks"),
                        Set.of("props", "set-parameters", "export", "inherited", "satisfied")));
        decision(requirement, description, status, decisions);
    }

    private static boolean isUnderlying(OscalElement component) {
        return component.facts().stream()
                .anyMatch(fact -> fact.name().equals(OscalComponentWriter.ROLE)
                        && fact.value().equals(OscalComponentWriter.UNDERLYING));
    }

    private static void expectComponent(OscalElement component) {
        component.expect(
                Set.of("title", "props", "control-implementations"),
                Set.of(
                        "uuid",
                        "type",
                        "description",
                        "purpose",
                        "links",
                        "status",
                        "responsible-roles",
                        "protocols",
                        "remarks"),
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
        return named(
                component,
                pointer,
                nameOf,
                "title",
                component.requiredText("title").map(OscalMarkup::text));
    }

    private Map<String, Node> named(
            OscalElement element, String pointer, String nameOf, String member, Optional<String> name) {
        List<Fact> facts = element.facts().stream()
                .filter(fact -> !fact.name().equals(OscalComponentWriter.ROLE))
                .toList();
        Map<String, Node> members = new LinkedHashMap<>(OscalFacts.read(facts, pointer, places, problems));
        boolean named = facts.stream()
                .anyMatch(fact -> fact.name().equals(nameOf) || fact.name().startsWith(nameOf + "."));
        if (!named && name.isPresent()) {
            members.put(nameOf, new Node.TextNode(name.get()));
            places.put(pointer + "/" + nameOf, element.place().member(member));
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
        decision(
                requirement,
                requirement.requiredText(OscalComponentWriter.DESCRIPTION),
                requirement.ofOscal(OscalComponentWriter.STATUS),
                decisions);
    }

    private void decision(
            OscalElement requirement,
            Optional<String> description,
            Optional<Fact> status,
            Map<String, Node> decisions) {
        Optional<String> text = requirement.requiredText("control-id");
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
        Node decision = decision(requirement, id.get(), pointer, description, status);
        if (decisions.putIfAbsent(id.get().toString(), decision) != null) {
            problems.add(place, ProblemCode.DUPLICATE_NAME, () -> ProblemTexts.duplicateName(text.get()));
        }
    }

    private Node decision(
            OscalElement requirement,
            ControlId id,
            String pointer,
            Optional<String> description,
            Optional<Fact> status) {
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
                    status.orElseThrow().valuePlace(),
                    ProblemCode.NOT_ALLOWED,
                    () -> ProblemTexts.notAllowed(state, List.of("implemented", "not-applicable"), Optional.empty()));
        }
        return IMPLEMENTED;
    }

    private void agree(Fact status, String decision) {
        String expected = decision.equals(EXCLUDED) ? "not-applicable" : "implemented";
        if (decision.equals(NOT_SELECTED) || !status.value().equals(expected)) {
            problems.add(
                    status.valuePlace(),
                    ProblemCode.NOT_ALLOWED,
                    () -> ProblemTexts.oscalStatus(status.value(), decision));
        }
    }
}
