package dev.ismap.model.json;

import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.ControlStandardDocument.ControlStandardRow;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Edition;
import dev.ismap.model.control.Reference;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.json.OscalFacts.Fact;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a catalog as a control standard. */
final class OscalCatalogReader {

    /** In the place of a name that could not be read, so that the rest can be looked at. */
    private static final Label STAND_IN = Label.same("-");

    private final ReadLimits limits;
    private final ProblemCollector problems;

    /** A row that was read, and where. */
    private record Row(Control control, Place place) {}

    private final List<Row> rows = new ArrayList<>();

    OscalCatalogReader(ReadLimits limits) {
        this.limits = limits;
        this.problems = new ProblemCollector(limits.problems());
    }

    ReadResult<ControlStandard> read(byte[] bytes) {
        Optional<ControlStandard> standard =
                OscalElement.document(bytes, "catalog", limits, problems).flatMap(this::standard);
        return problems.isEmpty()
                ? new ReadResult.Accepted<>(standard.orElseThrow())
                : new ReadResult.Refused<>(problems.problems());
    }

    private Optional<ControlStandard> standard(OscalElement catalog) {
        catalog.expect(Set.of("metadata", "groups", "controls"), Set.of("uuid", "back-matter"), Set.of("params"));
        OscalElement metadata = new OscalElement(
                catalog.members().get("metadata") instanceof Node.ObjectNode object ? object.members() : Map.of(),
                catalog.place().member("metadata"),
                problems);
        List<Fact> facts = metadata.facts();
        Optional<Fact> edition = first(facts, OscalCatalogWriter.EDITION);
        if (edition.isEmpty()) {
            problems.add(metadata.place().member("props"), ProblemCode.MISSING_NAME, ProblemTexts::oscalEdition);
        }
        Optional<Basis> basis = basis(facts);
        rows(catalog, Optional.empty());
        // what is wrong with the rows is told even where it is not known of which edition they are
        ControlStandardDocument document = new ControlStandardDocument(
                edition.map(Fact::text).orElse(ControlStandards.newestHeld().id()),
                basis.isPresent(),
                basis.filter(Basis.SECONDARY::equals),
                rows.stream().map(row -> ControlStandardRow.of(row.control())).toList());
        // rows that could not be read are not said to be missing
        List<Problem> wrong = rows.isEmpty() && !problems.isEmpty() ? List.of() : document.problems();
        if (!wrong.isEmpty()) {
            wrong.forEach(problem -> note(problem, metadata));
            return Optional.empty();
        }
        if (edition.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            ControlStandard standard = document.toStandard();
            return Optional.of(isHeld(standard.id()) ? standard : own(standard.edition(), basis));
        } catch (InputException e) {
            e.problems().forEach(problem -> note(problem, metadata));
            return Optional.empty();
        }
    }

    private static boolean isHeld(String edition) {
        return ControlStandards.find(edition).filter(Edition::held).isPresent();
    }

    /** A standard that nothing is known of but its rows, with what these say of other standards. */
    private ControlStandard own(Edition edition, Optional<Basis> basis) {
        return ControlStandard.of(edition, rows.stream().map(Row::control).toList(), basis, "/controls");
    }

    private static Optional<Fact> first(List<Fact> facts, String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    private Optional<Basis> basis(List<Fact> facts) {
        List<String> allowed = List.of(Basis.OFFICIAL.name(), Basis.SECONDARY.name(), OscalCatalogWriter.INCOMPLETE);
        Optional<Fact> said = first(facts, OscalCatalogWriter.OPTIONAL_DETAILS);
        if (said.isPresent() && !allowed.contains(said.get().value())) {
            problems.add(
                    said.get().place().member("value"),
                    ProblemCode.NOT_ALLOWED,
                    () -> ProblemTexts.notAllowed(said.get().value(), allowed, Optional.empty()));
            return Optional.empty();
        }
        return said.map(Fact::value)
                .filter(word -> !word.equals(OscalCatalogWriter.INCOMPLETE))
                .map(Basis::valueOf);
    }

    // ---- rows --------------------------------------------------------------------------------------------------

    private void rows(OscalElement above, Optional<ControlId> parent) {
        Stream.concat(above.objects("groups").stream(), above.objects("controls").stream())
                .forEach(element -> {
                    element.expect(
                            Set.of("id", "class", "title", "props", "links", "groups", "controls"),
                            Set.of("parts"),
                            Set.of("params"));
                    Optional<ControlId> id = id(element);
                    id.ifPresent(known -> rows.add(new Row(control(element, known, parent), element.place())));
                    rows(element, id);
                });
    }

    /** The id, by the label where a catalog of others has its own. */
    private Optional<ControlId> id(OscalElement element) {
        Optional<String> id = element.requiredText("id");
        Optional<ControlId> parsed = id.flatMap(OscalCatalogReader::controlId)
                .or(() -> element.ofOscal("label").flatMap(label -> parsed(label.value())));
        if (id.isPresent() && parsed.isEmpty()) {
            problems.add(
                    element.place().member("id"), ProblemCode.WRONG_FORM, () -> ProblemTexts.oscalControlId(id.get()));
        }
        return parsed;
    }

    /** The control of an id in OSCAL. */
    static Optional<ControlId> controlId(String id) {
        return id.startsWith(Oscal.PREFIX) ? parsed(id.substring(Oscal.PREFIX.length())) : Optional.empty();
    }

    private static Optional<ControlId> parsed(String text) {
        try {
            return Optional.of(ControlId.parse(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Control control(OscalElement element, ControlId id, Optional<ControlId> parent) {
        List<Fact> facts = element.facts();
        Label title = title(element, first(facts, OscalCatalogWriter.TITLE_EN));
        boolean named = first(facts, OscalCatalogWriter.TITLE_OF).isEmpty();
        return new Control(
                id,
                layer(first(facts, OscalCatalogWriter.LAYER), id),
                level(id),
                parent,
                title,
                references(facts),
                named);
    }

    private static ControlLevel level(ControlId id) {
        return Arrays.stream(ControlLevel.values())
                .filter(level -> level.depth() == id.numbers().size())
                .findFirst()
                .orElseThrow();
    }

    /** The name in both languages; that a title which was changed in one of its two places is not taken by halves. */
    private Label title(OscalElement element, Optional<Fact> english) {
        Optional<String> title = element.requiredText("title");
        if (title.isEmpty()) {
            return STAND_IN;
        }
        String markup = title.get();
        String ja = OscalMarkup.text(markup);
        String en = ja;
        if (english.isPresent()) {
            en = english.get().text();
            String end = OscalCatalogWriter.SLASH + OscalMarkup.line(en);
            if (markup.endsWith(end)) {
                ja = OscalMarkup.text(markup.substring(0, markup.length() - end.length()));
            } else if (!markup.equals(OscalMarkup.line(en))) {
                problems.add(ProblemCode.WRONG_FORM.between(
                        element.place().member("title").pointer(),
                        english.get().place().member("value").pointer(),
                        ProblemTexts.oscalTitle()));
                return STAND_IN;
            }
        }
        if (Blank.is(ja) || Blank.is(en)) {
            problems.add(element.place().member("title"), ProblemCode.BLANK_ITEM, ProblemTexts::oscalBlankTitle);
            return STAND_IN;
        }
        return Label.of(ja, en);
    }

    private ControlLayer layer(Optional<Fact> said, ControlId id) {
        if (said.isEmpty()) {
            return id.chapter() == 3
                    ? ControlLayer.GOVERNANCE
                    : id.chapter() == 4 ? ControlLayer.MANAGEMENT : ControlLayer.CONTROLS;
        }
        return Arrays.stream(ControlLayer.values())
                .filter(layer -> layer.code().equals(said.get().value()))
                .findFirst()
                .orElseGet(() -> {
                    List<String> codes = Arrays.stream(ControlLayer.values())
                            .map(ControlLayer::code)
                            .toList();
                    problems.add(
                            said.get().place().member("value"),
                            ProblemCode.NOT_ALLOWED,
                            () -> ProblemTexts.notAllowed(said.get().value(), codes, Optional.empty()));
                    return ControlLayer.CONTROLS;
                });
    }

    private List<Reference> references(List<Fact> facts) {
        List<Reference> references = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.name().equals(OscalCatalogWriter.REFERENCE)) {
                Optional<Reference> reference = reference(fact.text());
                reference.ifPresent(references::add);
                if (reference.isEmpty()) {
                    problems.add(
                            fact.place().member("value"),
                            ProblemCode.WRONG_FORM,
                            () -> ProblemTexts.oscalReference(fact.text()));
                }
            }
        }
        return references;
    }

    private static Optional<Reference> reference(String text) {
        try {
            return Optional.of(Reference.parse(text));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    // ---- problems of the rows together ---------------------------------------------------------------------------

    /** A problem of the document of rows, at the place in the catalog. */
    private void note(Problem problem, OscalElement metadata) {
        problems.add(new Problem(
                placed(problem.path(), metadata),
                problem.code(),
                problem.message(),
                problem.other().map(path -> placed(path, metadata))));
    }

    private String placed(String path, OscalElement metadata) {
        String[] steps = path.split("/", -1);
        if (steps.length < 3 || !steps[1].equals("controls")) {
            return path.startsWith("/controls")
                    ? "/catalog"
                    : metadata.place().member("props").pointer();
        }
        Place row = rows.get(Integer.parseInt(steps[2])).place();
        String member = steps.length > 3 ? steps[3] : "";
        return switch (member) {
            case "nameJa", "nameEn" -> row.member("title").pointer();
            case "layer" -> row.member("props").pointer();
            default -> row.member("id").pointer();
        };
    }
}
