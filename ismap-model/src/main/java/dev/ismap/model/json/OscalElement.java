package dev.ismap.model.json;

import dev.ismap.core.internal.Nearest;
import dev.ismap.core.text.Label;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.json.OscalFacts.Fact;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object of an OSCAL document that is being read; what is wrong with it is noted once, and reading goes on. */
final class OscalElement {

    /** The namespace of a property that names none. */
    private static final String OF_OSCAL = "http://csrc.nist.gov/ns/oscal";

    /** The models that there are. */
    static final List<String> MODELS = List.of(
            "catalog",
            "profile",
            "mapping-collection",
            "component-definition",
            "system-security-plan",
            "assessment-plan",
            "assessment-results",
            "plan-of-action-and-milestones");

    /** The versions that are read: the models that are have kept their members in all of them. */
    private static final Pattern VERSION = Pattern.compile("1\\.[0-9]{1,3}\\.[0-9]{1,3}(-.{1,40})?");

    private final Map<String, Node> members;
    private final Place place;
    private final ProblemCollector problems;
    private @Nullable List<Property> properties;

    /** A property, with the namespace of its name. */
    private record Property(String namespace, Fact fact) {}

    OscalElement(Map<String, Node> members, Place place, ProblemCollector problems) {
        this.members = members;
        this.place = place;
        this.problems = problems;
    }

    Map<String, Node> members() {
        return members;
    }

    Place place() {
        return place;
    }

    /**
     * The content of a document.
     *
     * @param bytes the document
     * @param model the model that it should be of
     * @param limits how large it may be
     * @param problems where it is noted what is wrong
     * @return the content; nothing where there is none of this model
     */
    static Optional<OscalElement> document(byte[] bytes, String model, ReadLimits limits, ProblemCollector problems) {
        Optional<Node> tree = new TreeReader(limits).read(bytes, problems);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Optional<OscalElement> root = of(tree.get(), Place.ROOT, problems);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Node> members = root.get().members();
        if (!members.containsKey(model)) {
            String other =
                    MODELS.stream().filter(members::containsKey).findFirst().orElse("");
            problems.add(Place.ROOT, ProblemCode.UNKNOWN_KIND, () -> ProblemTexts.oscalModel(model, other));
            return Optional.empty();
        }
        root.get().expect(Set.of(model), Set.of("$schema"), Set.of());
        Optional<OscalElement> content = root.get().object(model);
        content.flatMap(it -> it.required("metadata").flatMap(node -> of(node, it.place.member("metadata"), problems)))
                .ifPresent(OscalElement::version);
        return content;
    }

    private void version() {
        Optional<String> version = requiredText("oscal-version");
        if (version.isPresent() && !VERSION.matcher(version.get()).matches()) {
            problems.add(
                    place.member("oscal-version"),
                    ProblemCode.NOT_ALLOWED,
                    () -> ProblemTexts.notAllowed(version.get(), List.of("1.0.x", "1.1.x", "1.2.x"), Optional.empty()));
        }
    }

    /** A node as an object. */
    private static Optional<OscalElement> of(Node node, Place place, ProblemCollector problems) {
        if (node instanceof Node.ObjectNode object) {
            return Optional.of(new OscalElement(object.members(), place, problems));
        }
        wrongType(node, Label.of("オブジェクト（{ … }）", "an object ({ … })"), place, problems);
        return Optional.empty();
    }

    private static void wrongType(Node node, Label expected, Place place, ProblemCollector problems) {
        if (node instanceof Node.NullNode) {
            problems.add(place, ProblemCode.NULL, ProblemTexts::isNull);
        } else if (!(node instanceof Node.RefusedNode)) {
            problems.add(place, ProblemCode.WRONG_TYPE, () -> ProblemTexts.wrongType(node.kind(), expected));
        }
    }

    /**
     * Notes each member that cannot be taken.
     *
     * @param taken the members that are read
     * @param left the members that OSCAL has and that say nothing of what is held here
     * @param notTaken the members that OSCAL has and that would say something there is no place for
     */
    void expect(Set<String> taken, Set<String> left, Set<String> notTaken) {
        for (String name : members.keySet()) {
            if (notTaken.contains(name)) {
                notTaken(place.member(name), name);
            } else if (!taken.contains(name) && !left.contains(name)) {
                List<String> names = Stream.of(taken, left, notTaken)
                        .flatMap(Set::stream)
                        .sorted()
                        .toList();
                problems.add(
                        place.member(name),
                        ProblemCode.UNKNOWN_NAME,
                        () -> ProblemTexts.unknownName(name, Nearest.to(name, names)));
            }
        }
    }

    void notTaken(Place at, String what) {
        problems.add(at, ProblemCode.NOT_TAKEN, () -> ProblemTexts.oscalNotTaken(what));
    }

    private Optional<Node> required(String name) {
        Node node = members.get(name);
        if (node == null) {
            problems.add(
                    place.member(name),
                    ProblemCode.MISSING_NAME,
                    () -> ProblemTexts.missingName(name, Label.of("OSCALの必須項目", "required by OSCAL")));
        }
        return Optional.ofNullable(node);
    }

    Optional<String> requiredText(String name) {
        return required(name).flatMap(node -> text(name));
    }

    Optional<String> text(String name) {
        Node node = members.get(name);
        if (node == null) {
            return Optional.empty();
        } else if (node instanceof Node.TextNode text) {
            return Optional.of(text.text());
        }
        wrongType(node, Label.of("文字列", "a text"), place.member(name), problems);
        return Optional.empty();
    }

    /** An object that has to be there. */
    Optional<OscalElement> object(String name) {
        return required(name).flatMap(node -> of(node, place.member(name), problems));
    }

    /** The objects of a list; none where there is no such member. */
    List<OscalElement> objects(String name) {
        Node node = members.get(name);
        Place at = place.member(name);
        if (node == null) {
            return List.of();
        } else if (!(node instanceof Node.ListNode list)) {
            wrongType(node, Label.of("リスト（[ … ]）", "a list ([ … ])"), at, problems);
            return List.of();
        } else {
            List<OscalElement> objects = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                of(list.items().get(i), at.item(i), problems).ifPresent(objects::add);
            }
            return objects;
        }
    }

    /** The properties of our own namespace. */
    List<Fact> facts() {
        return properties()
                .filter(property -> property.namespace().equals(Oscal.NAMESPACE))
                .map(Property::fact)
                .toList();
    }

    /** The property of a name that OSCAL defines. */
    Optional<Fact> ofOscal(String name) {
        return properties()
                .filter(property -> property.namespace().equals(OF_OSCAL))
                .map(Property::fact)
                .filter(fact -> fact.name().equals(name))
                .findFirst();
    }

    private Stream<Property> properties() {
        List<Property> known = properties;
        if (known == null) {
            known = objects("props").stream()
                    .flatMap(element -> element.property().stream())
                    .toList();
            properties = known;
        }
        return known.stream();
    }

    /** This as a property. */
    private Optional<Property> property() {
        Optional<String> name = requiredText("name");
        Optional<String> value = requiredText("value");
        Optional<String> kind = text("class");
        Optional<String> remarks = text("remarks");
        String namespace = text("ns").orElse(OF_OSCAL);
        return name.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Property(
                        namespace, new Fact(name.get(), value.get(), kind, remarks, place, place.member("value"))));
    }
}
