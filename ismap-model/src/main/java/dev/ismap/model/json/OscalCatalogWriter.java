package dev.ismap.model.json;

import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlId.ControlSuffix;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.Edition;
import dev.ismap.model.control.Reference;
import dev.ismap.model.control.Reference.ReferenceStandard;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a control standard as a catalog, and what every statement takes up as a profile of it.
 *
 * <p>Headings are groups and items are controls; the details of an objective are controls inside its control. A title
 * is the name in Japanese and, after a slash, in English.
 */
final class OscalCatalogWriter {

    static final String EDITION = "edition";
    static final String OPTIONAL_DETAILS = "optional-details";
    static final String INCOMPLETE = "INCOMPLETE";
    static final String LAYER = "layer";
    static final String TITLE_EN = "title-en";
    static final String TITLE_OF = "title-of";
    static final String PARENT = "parent";
    static final String SLASH = " / ";
    static final String REFERENCE = "reference";

    private static final Label NO_TEXT = Label.of(
            "本文は管理基準による。このカタログは、番号、短い名称及び構造だけを含む。",
            "As the control standard says; this catalog has ids, short names and structure only.");

    private OscalCatalogWriter() {}

    // ---- catalog -----------------------------------------------------------------------------------------------

    static String catalog(ControlStandard standard) {
        OscalObject catalog = new OscalObject()
                .with("uuid", uuid("catalog", standard))
                .with(
                        "metadata",
                        metadata(standard, Label.of("ISMAP管理基準", "ISMAP control standard"))
                                .with("remarks", both(remarks(standard))));
        List<OscalObject> groups = new ArrayList<>();
        standard.all().stream()
                .filter(row -> row.level() == ControlLevel.CHAPTER)
                .forEach(chapter -> groups.add(row(standard, chapter)));
        catalog.with("groups", groups);
        List<OscalObject> sources = standard.controls().stream()
                .flatMap(control -> control.references().stream())
                .map(Reference::standard)
                .distinct()
                .sorted()
                .map(OscalCatalogWriter::source)
                .toList();
        if (!sources.isEmpty()) {
            catalog.with("back-matter", new OscalObject().with("resources", sources));
        }
        return OscalObject.document("catalog", catalog);
    }

    private static Label remarks(ControlStandard standard) {
        Label details = standard.optionalDetailsBasis()
                .map(basis -> basis == Basis.OFFICIAL
                        ? Label.of("選択的な詳細管理策は、別表3による。", "The optional details are those of Attached table 3.")
                        : Label.of(
                                "選択的な詳細管理策の番号は、二次資料による。",
                                "The ids of the optional details are known from a secondary source."))
                .orElse(Label.of("選択的な詳細管理策は、揃っていない。", "The optional details are not complete."));
        Label note = standard.edition().note();
        return Label.of(
                "非公式。" + details.ja() + "版について：" + note.ja() + "。",
                "Unofficial. " + details.en() + " Of the edition: " + note.en() + ".");
    }

    private static OscalObject row(ControlStandard standard, Control row) {
        String id = Oscal.controlId(row.id());
        OscalObject object = new OscalObject()
                .with("id", id)
                .with("class", row.level().code())
                .with("title", title(row.name()))
                .with("props", properties(standard, row))
                .with(
                        "links",
                        row.references().stream()
                                .map(Reference::standard)
                                .distinct()
                                .map(OscalCatalogWriter::link)
                                .toList());
        if (!isGroup(row)) {
            object.with(
                    "parts",
                    List.of(new OscalObject()
                            .with("id", id + "_smt")
                            .with("name", "statement")
                            .with("prose", both(NO_TEXT))));
        }
        List<Control> children = standard.childrenOf(row.id()).stream().toList();
        boolean groups = !children.isEmpty() && isGroup(children.get(0));
        return object.with(
                groups ? "groups" : "controls",
                children.stream().map(child -> row(standard, child)).toList());
    }

    private static boolean isGroup(Control row) {
        return row.isHeading();
    }

    private static List<OscalObject> properties(ControlStandard standard, Control row) {
        List<OscalObject> properties = new ArrayList<>();
        properties.add(OscalObject.ofOscal("label", row.id().toString()));
        properties.add(OscalObject.ofOscal("sort-id", sortId(row.id())));
        properties.add(OscalFacts.text(TITLE_EN, row.name().en()));
        if (!row.named()) {
            properties.add(OscalObject.property(TITLE_OF, PARENT));
        }
        properties.add(OscalObject.property(LAYER, row.layer().code()));
        if (row.suffix() != ControlSuffix.NONE) {
            properties.add(OscalObject.property("suffix", row.suffix().letters())
                    .with("remarks", both(row.suffix().label())));
        }
        row.references().forEach(reference -> properties.add(OscalFacts.text(REFERENCE, reference.toString())));
        if (row.isDecidable()) {
            properties.add(OscalObject.property("kind", row.isMandatory() ? "mandatory" : "optional"));
        }
        standard.edition().amendments().stream()
                .filter(amendment -> amendment.control().equals(row.id()))
                .forEach(amendment -> properties.add(
                        OscalObject.property("amended", amendment.kind().name())));
        return properties;
    }

    /** Numbers of one width, so that a tool that sorts by letters keeps the natural order. */
    private static String sortId(ControlId id) {
        StringBuilder text = new StringBuilder("ismap");
        id.numbers()
                .forEach(number -> text.append('-')
                        .append("000".substring(number.toString().length()))
                        .append(number));
        return text.toString();
    }

    private static OscalObject link(ReferenceStandard standard) {
        return new OscalObject().with("href", "#" + sourceUuid(standard)).with("rel", REFERENCE);
    }

    static OscalObject source(ReferenceStandard standard) {
        return new OscalObject()
                .with("uuid", sourceUuid(standard))
                .with("title", OscalMarkup.of(standard.label().en()))
                .with(
                        "citation",
                        new OscalObject()
                                .with("text", OscalMarkup.of(standard.label().en())));
    }

    static String sourceUuid(ReferenceStandard standard) {
        return OscalUuid.of("standard:" + standard.code());
    }

    // ---- profile -----------------------------------------------------------------------------------------------

    static String profile(ControlStandard standard) {
        OscalObject profile = new OscalObject()
                .with("uuid", uuid("profile", standard))
                .with(
                        "metadata",
                        metadata(standard, Label.of("ISMAP管理基準の必須の項目", "Mandatory items of the ISMAP control standard"))
                                .with(
                                        "remarks",
                                        both(Label.of(
                                                "言明書が必ず取り上げる項目。ガバナンス基準及びマネジメント基準の詳細管理策、統制目標並びに基本言明要件（B及びPB）からなる。統制目標は、理由を付して対象外とすることができる。",
                                                "What every statement takes up: the details of the governance and the"
                                                        + " management criteria, the objectives, and the basic statement"
                                                        + " requirements (B and PB). An objective can be excluded with"
                                                        + " a reason."))))
                .with(
                        "imports",
                        List.of(new OscalObject()
                                .with("href", "#" + catalogResourceUuid(standard))
                                .with(
                                        "include-controls",
                                        List.of(new OscalObject()
                                                .withTexts(
                                                        "with-ids",
                                                        standard.mandatory().stream()
                                                                .map(control -> Oscal.controlId(control.id()))
                                                                .toList())))))
                .with("merge", new OscalObject().withTrue("as-is"))
                .with("back-matter", new OscalObject().with("resources", List.of(catalogResource(standard))));
        return OscalObject.document("profile", profile);
    }

    // ---- what the documents share ------------------------------------------------------------------------------

    private static OscalObject metadata(ControlStandard standard, Label title) {
        return metadata(standard, title, Oscal.VERSION);
    }

    static OscalObject metadata(ControlStandard standard, Label title, String version) {
        Edition edition = standard.edition();
        List<OscalObject> properties = new ArrayList<>();
        properties.add(OscalFacts.text(EDITION, edition.id()));
        properties.add(OscalObject.property("issued", edition.issued().toString()));
        properties.add(OscalObject.property("basis", edition.basis().name()));
        properties.add(OscalObject.property(
                OPTIONAL_DETAILS,
                standard.optionalDetailsBasis().map(Basis::name).orElse(INCOMPLETE)));
        edition.vacant().forEach(id -> properties.add(OscalObject.property("vacant", id.toString())));
        return new OscalObject()
                .with(
                        "title",
                        title(Label.of(
                                title.ja() + "（" + edition.id() + "）", title.en() + ", edition " + edition.id())))
                .with("last-modified", Oscal.time(edition.firstIssued()))
                .with("version", edition.id())
                .with("oscal-version", version)
                .with("props", properties);
    }

    /** The resource of a document that stands on a standard, by which it names the catalog. */
    static OscalObject catalogResource(ControlStandard standard) {
        return new OscalObject()
                .with("uuid", catalogResourceUuid(standard))
                .with(
                        "title",
                        title(Label.of(
                                "ISMAP管理基準（" + standard.id() + "）",
                                "ISMAP control standard, edition " + standard.id())))
                .with("rlinks", List.of(new OscalObject().with("href", catalogFile(standard))));
    }

    static String catalogResourceUuid(ControlStandard standard) {
        return OscalUuid.of("catalog-of:" + standard.id());
    }

    /** Where the catalog lies beside a document that stands on it. */
    private static String catalogFile(ControlStandard standard) {
        String name = standard.id().replaceAll("[^A-Za-z0-9.-]", "_");
        return "ismap-" + name + "-catalog.json";
    }

    private static String uuid(String kind, ControlStandard standard) {
        return OscalUuid.of(kind + ":" + standard.contentHash());
    }

    /** A title in both languages, of which the second is said again in {@link #TITLE_EN}. */
    static String title(Label label) {
        return label.ja().equals(label.en())
                ? OscalMarkup.line(label.ja())
                : OscalMarkup.line(label.ja()) + SLASH + OscalMarkup.line(label.en());
    }

    static String both(Label label) {
        return OscalMarkup.of(label.ja()) + "\n\n" + OscalMarkup.of(label.en());
    }
}
