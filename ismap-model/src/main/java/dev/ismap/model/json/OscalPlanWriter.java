package dev.ismap.model.json;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.json.OscalComponentWriter.Told;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.Excluded;
import dev.ismap.model.statement.ControlDecision.Implemented;
import dev.ismap.model.statement.ControlDecision.TakenOver;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes what a statement holds of a system security plan: the system with what the statement says of it, its components,
 * and a requirement for each control that it decides on.
 *
 * <p>What a plan must have and no statement says, such as the types of information and of users, is there and says that
 * it is not stated. A statement that decides on nothing is no plan, as OSCAL has none without a requirement.
 */
final class OscalPlanWriter {

    static final String NAME = "system-security-plan";
    static final String CHARACTERISTICS = "system-characteristics";
    static final String IMPLEMENTATION = "system-implementation";
    static final String CONTROLS = "control-implementation";
    static final String THIS_SYSTEM = "this-system";

    private static final String OWN_ID = "https://ietf.org/rfc/rfc4122";

    private final Statement statement;
    private final ControlStandard standard;
    private final String subject;
    private final Map<String, Node> members;

    OscalPlanWriter(Statement statement, ControlStandard standard, Map<String, Node> members) {
        if (statement.decisions().isEmpty()) {
            throw new IllegalArgumentException("A system security plan has a requirement, but nothing is decided on");
        }
        this.statement = statement;
        this.standard = standard;
        this.members = members;
        this.subject = OscalComponentWriter.subject(statement);
    }

    String write(LocalDate day) {
        Label name = OscalComponentWriter.shown(statement.serviceName());
        OscalObject plan = new OscalObject()
                .with(
                        "metadata",
                        new OscalObject()
                                .with(
                                        "title",
                                        OscalCatalogWriter.title(Label.of(
                                                "言明書によるシステムセキュリティ計画：" + name.ja(),
                                                "System security plan by a statement: " + name.en())))
                                .with("last-modified", Oscal.time(day))
                                .with("version", day.toString())
                                .with("oscal-version", Oscal.VERSION)
                                .with(
                                        "remarks",
                                        both(
                                                "非公式。ISMAPの言明書の内容を記したもの。計画の必須項目のうち言明書にないものは、記載なしとする。",
                                                "Unofficial. What an ISMAP statement says. What a plan must have and no"
                                                        + " statement says is told as not stated.")))
                .with(
                        "import-profile",
                        new OscalObject().with("href", "#" + OscalCatalogWriter.catalogResourceUuid(standard)))
                .with(CHARACTERISTICS, characteristics())
                .with(IMPLEMENTATION, implementation())
                .with(CONTROLS, controls())
                .with(
                        "back-matter",
                        new OscalObject().with("resources", List.of(OscalCatalogWriter.catalogResource(standard))));
        String content = OscalObject.document(NAME, plan);
        return OscalObject.document(
                NAME,
                new OscalObject()
                        .with("uuid", OscalUuid.of(NAME + ":" + content))
                        .withAll(plan));
    }

    private static String both(String ja, String en) {
        return OscalCatalogWriter.both(Label.of(ja, en));
    }

    private static String title(String ja, String en) {
        return OscalCatalogWriter.title(Label.of(ja, en));
    }

    // ---- the system --------------------------------------------------------------------------------------------

    private OscalObject characteristics() {
        return new OscalObject()
                .with(
                        "system-ids",
                        List.of(new OscalObject()
                                .with("identifier-type", OWN_ID)
                                .with("id", systemUuid())))
                .with("system-name", name())
                .with(
                        OscalComponentWriter.DESCRIPTION,
                        both(
                                "ISMAP管理基準（" + statement.edition() + "）による言明書（"
                                        + statement.status().label().ja() + "）の対象となるサービス。",
                                "The service of a statement ("
                                        + statement.status().label().en() + ") on the ISMAP control standard, edition "
                                        + statement.edition() + "."))
                .with(
                        "props",
                        OscalComponentWriter.properties(
                                OscalComponentWriter.SERVICE,
                                statement.serviceName().known().equals(Optional.of(name())),
                                OscalComponentWriter.SERVICE_NAME,
                                OscalComponentWriter.facts(statement, members)))
                .with(
                        "system-information",
                        new OscalObject()
                                .with(
                                        "information-types",
                                        List.of(new OscalObject()
                                                .with("title", title("情報の種類（記載なし）", "Type of information (not stated)"))
                                                .with(
                                                        OscalComponentWriter.DESCRIPTION,
                                                        both(
                                                                "言明書は、取り扱う情報の種類を示さない。",
                                                                "A statement does not say which types of information are"
                                                                        + " handled.")))))
                .with("status", notStated())
                .with(
                        "authorization-boundary",
                        new OscalObject()
                                .with(
                                        OscalComponentWriter.DESCRIPTION,
                                        both(
                                                "言明の対象範囲。対象となるサブサービス、リージョン等は、システムの属性に記す。",
                                                "The scope of the statement. Its components, regions and the rest are"
                                                        + " properties of the system.")));
    }

    /** The name of the system, which is a text of one line and no markup. */
    private String name() {
        return statement
                .serviceName()
                .known()
                .map(OscalPlanWriter::oneLine)
                .filter(line -> !line.isEmpty())
                .orElse("（名称の記載なし）");
    }

    static String oneLine(String text) {
        return text.replaceAll("(?U)[\\s\\ufeff]+", " ").strip();
    }

    /** No statement says whether a system is in operation. */
    private static OscalObject notStated() {
        return new OscalObject()
                .with("state", "other")
                .with("remarks", both("言明書は、状態を示さない。", "A statement does not say the state."));
    }

    private String systemUuid() {
        return OscalUuid.of(OscalComponentWriter.SERVICE + ":" + subject);
    }

    private OscalObject implementation() {
        List<OscalObject> components = new ArrayList<>();
        components.add(new OscalObject()
                .with("uuid", systemUuid())
                .with("type", THIS_SYSTEM)
                .with("title", OscalComponentWriter.title(statement.serviceName()))
                .with(
                        OscalComponentWriter.DESCRIPTION,
                        both("言明の対象となるサービスの全体。", "The service of the statement as a whole."))
                .with("status", notStated()));
        OscalComponentWriter.underlying(statement, subject, members)
                .forEach(component -> components.add(component.with("status", notStated())));
        return new OscalObject()
                .with(
                        "users",
                        List.of(new OscalObject()
                                .with("uuid", OscalUuid.of("user:" + subject))
                                .with("title", title("利用者（区分の記載なし）", "Users (kinds not stated)"))))
                .with("components", components);
    }

    // ---- controls ----------------------------------------------------------------------------------------------

    private OscalObject controls() {
        Map<String, Node> decisions = OscalComponentWriter.members(members.get(OscalComponentWriter.DECISIONS));
        List<OscalObject> requirements = new ArrayList<>();
        statement.decisions().forEach((id, decision) -> {
            Told told = OscalComponentWriter.told(decision, OscalComponentWriter.members(decisions.get(id.toString())));
            requirements.add(new OscalObject()
                    .with("uuid", OscalUuid.of("requirement:" + subject + ":" + id))
                    .with("control-id", Oscal.controlId(id))
                    .with("props", told.properties())
                    .with("by-components", List.of(byComponent(id, decision, told.description()))));
        });
        return new OscalObject()
                .with(
                        OscalComponentWriter.DESCRIPTION,
                        both("ISMAP管理基準の項目についての採否。", "What is decided on the items of the ISMAP control standard."))
                .with("implemented-requirements", requirements);
    }

    private OscalObject byComponent(ControlId id, Input<ControlDecision> decision, String description) {
        OscalObject by = new OscalObject()
                .with("component-uuid", component(decision).orElseGet(this::systemUuid))
                .with("uuid", OscalUuid.of("by-component:" + subject + ":" + id))
                .with(OscalComponentWriter.DESCRIPTION, description);
        status(decision).ifPresent(state -> by.with("implementation-status", new OscalObject().with("state", state)));
        return by;
    }

    /** The component of the service from which a control is taken over. */
    private Optional<String> component(Input<ControlDecision> decision) {
        Optional<String> from = decision.known()
                .filter(TakenOver.class::isInstance)
                .map(TakenOver.class::cast)
                .flatMap(TakenOver::from);
        List<UnderlyingService> services =
                statement.underlyingServices().known().orElse(List.of());
        for (int i = 0; from.isPresent() && i < services.size(); i++) {
            if (Objects.equals(services.get(i).name().known(), from)) {
                return Optional.of(OscalComponentWriter.underlyingUuid(subject, i));
            }
        }
        return Optional.empty();
    }

    /** OSCAL has no word for a detail that is not selected, and none for what is not known. */
    private static Optional<String> status(Input<ControlDecision> decision) {
        return decision.known()
                .flatMap(known -> known instanceof Implemented || known instanceof TakenOver
                        ? Optional.of("implemented")
                        : known instanceof Excluded ? Optional.of("not-applicable") : Optional.empty());
    }
}
