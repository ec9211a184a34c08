package dev.ismap.model.json;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.Crosswalks;
import dev.ismap.model.control.Crosswalks.Correspondence;
import dev.ismap.model.control.Crosswalks.Mapping;
import dev.ismap.model.control.Reference;
import dev.ismap.model.control.Reference.ReferenceStandard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what the controls of a standard are in other standards as a collection of mappings, one for each other
 * standard.
 *
 * <p>How a control and a place hang together is said in our own namespace, as no source says of two sets of
 * requirements which contains which, and that is what the words of OSCAL mean.
 */
final class OscalMappingWriter {

    /** An enhancement of a control of NIST SP 800-53, as ISO tables write it. */
    private static final Pattern ENHANCEMENT = Pattern.compile("([A-Z]{2}-[0-9]+)\\(([0-9]+)\\)");

    private static final Label DESCRIPTION = Label.of(
            "非公式。ISMAP管理基準の各項目と、それが参照し、又は公表された対応表を通じて対応する他の基準の箇所。出典は、対応ごとに示す。",
            "Unofficial. The items of the ISMAP control standard, and the places in other standards that they refer to or"
                    + " come to by published tables. The source is given with each mapping.");

    private OscalMappingWriter() {}

    static String mapping(ControlStandard standard) {
        Map<ReferenceStandard, List<Mapping>> byTarget = new EnumMap<>(ReferenceStandard.class);
        for (Control control : standard.controls()) {
            Crosswalks.of(standard, control.id())
                    .own()
                    .forEach(mapping -> byTarget.computeIfAbsent(
                                    mapping.target().standard(), target -> new ArrayList<>())
                            .add(mapping));
        }
        List<OscalObject> mappings = new ArrayList<>();
        List<OscalObject> resources = new ArrayList<>(List.of(OscalCatalogWriter.catalogResource(standard)));
        byTarget.forEach((target, all) -> {
            if (all.stream().anyMatch(one -> isOfControls(standard, one))) {
                mappings.add(mapping(standard, target, all));
                resources.add(OscalCatalogWriter.source(target));
            }
        });
        if (mappings.isEmpty()) {
            throw new IllegalArgumentException("No item of " + standard + " refers to another standard");
        }
        OscalObject collection = new OscalObject()
                .with("uuid", OscalUuid.of("mapping:" + standard.contentHash()))
                .with(
                        "metadata",
                        OscalCatalogWriter.metadata(
                                standard,
                                Label.of("ISMAP管理基準の対応表", "Mappings of the ISMAP control standard"),
                                Oscal.VERSION_OF_MAPPINGS))
                .with(
                        "provenance",
                        new OscalObject()
                                .with("method", "human")
                                .with("matching-rationale", "semantic")
                                .with("status", "complete")
                                .with("mapping-description", OscalCatalogWriter.both(DESCRIPTION)))
                .with("mappings", mappings)
                .with("back-matter", new OscalObject().with("resources", resources));
        return OscalObject.document("mapping-collection", collection);
    }

    private static OscalObject mapping(ControlStandard standard, ReferenceStandard target, List<Mapping> all) {
        String name = standard.id() + ":" + target.code();
        List<OscalObject> maps = new ArrayList<>();
        List<OscalObject> properties = new ArrayList<>();
        for (Mapping one : all) {
            if (isOfControls(standard, one)) {
                maps.add(map(name, one));
            } else {
                boolean heading = standard.control(one.control()).isHeading();
                properties.add(OscalFacts.text(heading ? "heading" : "as-printed", told(one)));
            }
        }
        OscalObject mapping = new OscalObject()
                .with("uuid", OscalUuid.of("mapping-to:" + name))
                .with("source-resource", resource(OscalCatalogWriter.catalogResourceUuid(standard)))
                .with("target-resource", resource(OscalCatalogWriter.sourceUuid(target)))
                .with("maps", maps);
        return mapping.with("props", properties)
                .with(
                        "remarks",
                        OscalCatalogWriter.both(Label.of(
                                "出典：" + Crosswalks.source(all.get(0)).ja() + "。見出しの対応は、OSCALでは見出しが管理策でないため、属性に記す。",
                                "Source: " + Crosswalks.source(all.get(0)).en()
                                        + ". What headings are mapped to stands in properties, as a heading is no"
                                        + " control in OSCAL.")));
    }

    /** A mapping that has no place among those of controls, in one line. */
    private static String told(Mapping mapping) {
        return mapping.control() + " "
                + mapping.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + " "
                + mapping.target()
                + mapping.via().map(place -> " via " + place).orElse("");
    }

    /** A heading is no control in OSCAL, and what is taken over as it is printed is none of the other standard. */
    private static boolean isOfControls(ControlStandard standard, Mapping mapping) {
        return mapping.kind() != Correspondence.AS_PRINTED
                && !standard.control(mapping.control()).isHeading();
    }

    private static OscalObject resource(String uuid) {
        return new OscalObject().with("type", "catalog").with("href", "#" + uuid);
    }

    private static OscalObject map(String name, Mapping mapping) {
        String via = mapping.via().map(Reference::toString).orElse("");
        OscalObject map = new OscalObject()
                .with(
                        "uuid",
                        OscalUuid.of("map:" + name + ":" + mapping.control() + ":"
                                + mapping.target().clause() + ":" + mapping.kind() + ":" + via))
                .with("ns", Oscal.NAMESPACE)
                .with(
                        "relationship",
                        mapping.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with(
                        "sources",
                        List.of(item(
                                Oscal.controlId(mapping.control()),
                                mapping.control().toString())))
                .with(
                        "targets",
                        List.of(item(idIn(mapping.target()), mapping.target().clause())));
        mapping.via().ifPresent(place -> map.with("props", List.of(OscalObject.property("via", place.toString()))));
        return map.with("remarks", OscalCatalogWriter.both(mapping.kind().label()));
    }

    private static OscalObject item(String id, String label) {
        return new OscalObject()
                .with("type", "control")
                .with("id-ref", id)
                .with("props", List.of(OscalObject.property("label", label)));
    }

    /** The id that NIST's own catalog has for a control; elsewhere the clause. */
    private static String idIn(Reference reference) {
        if (reference.standard() != ReferenceStandard.NIST_SP_800_53_R5) {
            return reference.clause();
        }
        Matcher enhancement = ENHANCEMENT.matcher(reference.clause());
        return (enhancement.matches() ? enhancement.group(1) + "." + enhancement.group(2) : reference.clause())
                .toLowerCase(Locale.ROOT);
    }
}
