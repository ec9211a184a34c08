package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of OSCAL that others wrote, without our properties, are read as far as they hold what a statement does. */
class OscalOfOthersTest {

    private static final String METADATA =
            "'metadata':{'title':'T','last-modified':'2024-06-01T00:00:00Z','version':'1','oscal-version':'1.0.4'}";
    private static final String NS = "'ns':'" + Oscal.NAMESPACE + "',";
    private static final Optional<String> EDITION = Optional.of("2024-07");

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> told(ReadResult<?> result) {
        return result.problems().stream()
                .map(problem -> problem.code() + " " + problem.path()
                        + problem.other().map(other -> " and " + other).orElse(""))
                .toList();
    }

    private static Input<ControlDecision> decision(Statement statement, String id) {
        return statement.decisions().get(ControlId.parse(id));
    }

    private static String status(String state) {
        return ",'props':[{'name':'implementation-status','value':'" + state + "'}]";
    }

    private static String our(String name, String value) {
        return "{'name':'" + name + "'," + NS + "'value':'" + value + "'}";
    }

    // ---- definitions of components -----------------------------------------------------------------------------

    private static ReadResult<Statement> definition(Optional<String> edition, String components) {
        return Oscal.readComponentDefinition(
                bytes("{'component-definition':{'uuid':'u'," + METADATA + ",'components':[" + components + "]}}"),
                AvailableStandards.builtIn(),
                edition);
    }

    private static String service(String props, String requirements) {
        return "{'uuid':'s','type':'service','title':'Their \\\\* service','description':'d'" + props
                + ",'control-implementations':[{'uuid':'c','source':'x','description':'d','implemented-requirements':["
                + requirements + "]}]}";
    }

    private static String requirement(String control, String description, String more) {
        return "{'uuid':'r','control-id':'" + control + "','description':'" + description + "'" + more + "}";
    }

    private static List<String> told(String requirement) {
        return told(definition(EDITION, service("", requirement)));
    }

    @Test
    void theStatusOfOscalIsTheDecision() {
        Statement read = definition(
                        EDITION,
                        service(
                                "",
                                String.join(
                                        ",",
                                        requirement("ismap-5.1.1", "We do it\\\\.", ""),
                                        requirement("ismap-5.1.2", "- a\\n- b", status("implemented")),
                                        requirement("ismap-6.1.1", "Not here\\\\!", status("not-applicable")),
                                        requirement("ismap-5.1.1.1", "Another way.", status("not-applicable")))))
                .orThrow();
        assertEquals(StatementStatus.DRAFT, read.status());
        assertEquals("2024-07", read.edition());
        assertEquals(Input.given("Their * service"), read.serviceName());
        assertEquals(Input.given(ControlDecision.implemented("We do it.")), decision(read, "5.1.1"));
        assertEquals(Input.given(ControlDecision.implemented("a", "b")), decision(read, "5.1.2"));
        assertEquals(Input.given(ControlDecision.excluded("Not here!")), decision(read, "6.1.1"));
        assertEquals(Input.given(ControlDecision.notSelected("Another way.")), decision(read, "5.1.1.1"));
    }

    @Test
    void aStatusThatIsNoDecisionIsTold() {
        String props =
                "/component-definition/components/0/control-implementations/0/implemented-requirements/0/props/0";
        assertEquals(
                List.of("NOT_ALLOWED " + props + "/value"), told(requirement("ismap-5.1.1", "d", status("partial"))));
    }

    /** The status of a detail that is not selected has no word in OSCAL. */
    @ParameterizedTest
    @CsvSource({
        "5.1.1, IMPLEMENTED, implemented, true",
        "5.1.1, IMPLEMENTED, not-applicable, false",
        "5.1.1, EXCLUDED, not-applicable, true",
        "5.1.1, EXCLUDED, implemented, false",
        "5.1.1.1, NOT_SELECTED, not-applicable, false",
        "5.1.1.1, NOT_SELECTED, implemented, false",
        "5.1.1, NOT_KNOWN, implemented, true",
    })
    void aStatusHasToGoWithOurDecision(String control, String decision, String state, boolean agrees) {
        String props =
                ",'props':[" + our("decision", decision) + ",{'name':'implementation-status','value':'" + state + "'}]";
        List<String> told = told(requirement("ismap-" + control, "d", props));
        String place = "/component-definition/components/0/control-implementations/0/implemented-requirements/0";
        assertEquals(agrees ? List.of() : List.of("NOT_ALLOWED " + place + "/props/1/value"), told);
    }

    @Test
    void whatIsGeneratedIsNotTakenForWordsOfTheStatement() {
        String generated = ",'props':[" + our("decision", "IMPLEMENTED") + "," + our("description", "generated") + "]";
        String other = ",'props':[" + our("decision", "IMPLEMENTED") + "," + our("description", "mine") + "]";
        Statement read = definition(
                        EDITION,
                        service(
                                "",
                                requirement("ismap-5.1.1", "d", generated) + ","
                                        + requirement("ismap-5.1.2", "d", other)))
                .orThrow();
        assertEquals(Input.given(ControlDecision.implemented()), decision(read, "5.1.1"));
        assertEquals(Input.given(ControlDecision.implemented("d")), decision(read, "5.1.2"));
    }

    @Test
    void withoutAnEditionItIsMissedAndTheRestIsLookedAt() {
        assertEquals(
                List.of("MISSING_NAME /component-definition/components/0/props"),
                told(definition(Optional.empty(), service("", requirement("ismap-5.1.1", "d", "")))));
        assertEquals(
                List.of(
                        "UNKNOWN_CONTROL /component-definition/components/0/control-implementations/0"
                                + "/implemented-requirements/0",
                        "MISSING_NAME /component-definition/components/0/props"),
                told(definition(Optional.empty(), service("", requirement("ismap-5.99.1", "d", "")))));
    }

    @Test
    void whatThereIsNoPlaceForIsTold() {
        String implementation = "{'source':'x','implemented-requirements':[],'set-parameters':[]}";
        String two = "{'title':'S','control-implementations':[" + implementation + "," + implementation + "]}";
        assertEquals(
                List.of(
                        "NOT_TAKEN /component-definition/components/0/control-implementations/0/set-parameters",
                        "NOT_TAKEN /component-definition/components/0/control-implementations/1"),
                told(definition(EDITION, two)));
        assertEquals(
                List.of("NOT_TAKEN /component-definition/components"),
                told(definition(EDITION, "{'title':'S'},{'title':'T'}")));
        String underlying =
                "{'title':'U','props':[" + our("role", "underlying-service") + "],'control-implementations':[]}";
        assertEquals(
                List.of("NOT_TAKEN /component-definition/components/1/control-implementations"),
                told(definition(EDITION, "{'title':'S'}," + underlying)));
    }

    @Test
    void aComponentBeneathIsAnUnderlyingServiceUnderItsTitle() {
        String props = ",'props':[" + our("role", "underlying-service") + "," + our("provider", "P") + "]";
        Statement read = definition(EDITION, "{'title':'U1'" + props + "},{'title':'S'},{'title':'U2'" + props + "}")
                .orThrow();
        assertEquals(
                List.of("U1 P", "U2 P"),
                read.underlyingServices().known().orElseThrow().stream()
                        .map(service -> service.name().known().get() + " "
                                + service.provider().known().get())
                        .toList());
        assertEquals(Input.given("S"), read.serviceName());
        assertTrue(read.decisions().isEmpty());
    }

    @Test
    void underlyingServicesInTwoPlacesAreTold() {
        String twice = "{'title':'S','props':[" + our("underlyingServices.0.name", "V") + "]},{'title':'U','props':["
                + our("role", "underlying-service") + "]}";
        assertEquals(
                List.of("DUPLICATE_NAME /component-definition/components/0/props/0"), told(definition(EDITION, twice)));
    }

    @Test
    void aNameOrAStateInAPropertyGoesBeforeTheTitle() {
        assertEquals(
                Input.given("ours"),
                definition(EDITION, "{'title':'theirs','props':[" + our("serviceName", "ours") + "]}")
                        .orThrow()
                        .serviceName());
        assertEquals(
                Input.notKnown(),
                definition(EDITION, "{'title':'theirs','props':[" + our("serviceName.state", "UNKNOWN") + "]}")
                        .orThrow()
                        .serviceName());
        assertEquals(
                List.of("UNKNOWN_NAME /component-definition/components/0/props/0"),
                told(definition(EDITION, "{'title':'theirs','props':[" + our("serviceNam", "x") + "]}")));
    }

    @Test
    void whatContradictsTheStandardIsToldWhereItStands() {
        assertEquals(
                List.of("DECISION_NOT_ALLOWED /component-definition/components/0/control-implementations/0"
                        + "/implemented-requirements/0"),
                told(requirement("ismap-6.1.1.13.PB", "d", ",'props':[" + our("decision", "EXCLUDED") + "]")).stream()
                        .map(told -> told.replaceAll("/props/0$", ""))
                        .toList());
    }

    @Test
    void whatIsOfAnotherTypeIsToldAtItsPlace() {
        String at = "/component-definition/components";
        assertEquals(List.of("WRONG_TYPE " + at + "/0"), told(definition(EDITION, "'x',{'title':'S'}")));
        assertEquals(List.of("NULL " + at + "/1"), told(definition(EDITION, "{'title':'S'},null")));
        assertEquals(List.of("WRONG_TYPE " + at + "/0/title"), told(definition(EDITION, "{'title':1}")));
        assertEquals(List.of("MISSING_NAME " + at + "/0/title"), told(definition(EDITION, "{}")));
        assertEquals(List.of("WRONG_TYPE " + at + "/0/props"), told(definition(EDITION, "{'title':'S','props':{}}")));
        assertEquals(
                List.of("MISSING_NAME " + at + "/0/props/0/name", "MISSING_NAME " + at + "/0/props/0/value"),
                told(definition(EDITION, "{'title':'S','props':[{}]}")));
        assertEquals(
                List.of("UNKNOWN_NAME " + at + "/0/titel"), told(definition(EDITION, "{'title':'S','titel':'T'}")));
        assertEquals(
                List.of("MISSING_NAME " + at + "/0/control-implementations/0/implemented-requirements/0/control-id"),
                told("{'description':'d'}"));
    }

    @ParameterizedTest
    @CsvSource({"1.0.0, true", "1.2.1, true", "1.1.3-milestone.1, true", "2.0.0, false", "1.1, false", "x1.1.1, false"})
    void versionsOfTheFirstGenerationAreRead(String version, boolean read) {
        String document = "{'component-definition':{" + METADATA.replace("1.0.4", version)
                + ",'components':[{'title':'S'}]},'$schema':'x'}";
        ReadResult<Statement> result =
                Oscal.readComponentDefinition(bytes(document), AvailableStandards.builtIn(), EDITION);
        assertEquals(
                read ? List.of() : List.of("NOT_ALLOWED /component-definition/metadata/oscal-version"), told(result));
    }

    // ---- plans -------------------------------------------------------------------------------------------------

    private static ReadResult<Statement> plan(String characteristics, String implementation, String controls) {
        return Oscal.readSystemSecurityPlan(
                bytes("{'system-security-plan':{'uuid':'u'," + METADATA + ",'import-profile':{'href':'x'}"
                        + characteristics + implementation + controls + "}}"),
                AvailableStandards.builtIn(),
                EDITION);
    }

    private static final String SYSTEM = ",'system-characteristics':{'system-name':'Their * system','status':{}}";
    private static final String PARTS =
            ",'system-implementation':{'users':[],'components':[{'type':'this-system','title':'x'}]}";

    private static String controls(String requirements) {
        return ",'control-implementation':{'description':'d','implemented-requirements':[" + requirements + "]}";
    }

    private static String planned(String control, String by) {
        return "{'uuid':'r','control-id':'ismap-" + control + "','by-components':[" + by + "]}";
    }

    private static String by(String description, String state) {
        return "{'component-uuid':'c','uuid':'b','description':'" + description + "'"
                + (state.isEmpty() ? "" : ",'implementation-status':{'state':'" + state + "'}") + "}";
    }

    @Test
    void aPlanSaysByItsComponentsWhatIsDecided() {
        Statement read = plan(
                        SYSTEM,
                        PARTS,
                        controls(planned("5.1.1", by("We do it.", "")) + ","
                                + planned("5.1.2", by("- a\\n- b", "implemented")) + ","
                                + planned("6.1.1", by("Not here.", "not-applicable"))))
                .orThrow();
        assertEquals(Input.given("Their * system"), read.serviceName());
        assertEquals(Input.notAsked(), read.underlyingServices());
        assertEquals(Input.given(ControlDecision.implemented("We do it.")), decision(read, "5.1.1"));
        assertEquals(Input.given(ControlDecision.implemented("a", "b")), decision(read, "5.1.2"));
        assertEquals(Input.given(ControlDecision.excluded("Not here.")), decision(read, "6.1.1"));
        assertTrue(plan(SYSTEM, PARTS, controls("")).orThrow().decisions().isEmpty());
    }

    @Test
    void whatAPlanLacksOrSaysBesidesIsTold() {
        String at = "/system-security-plan";
        assertEquals(
                List.of(
                        "MISSING_NAME " + at + "/control-implementation",
                        "MISSING_NAME " + at + "/system-characteristics",
                        "MISSING_NAME " + at + "/system-implementation"),
                told(plan("", "", "")));
        String first = at + "/control-implementation/implemented-requirements/0/by-components";
        assertEquals(
                List.of("NOT_TAKEN " + first + "/1"),
                told(plan(SYSTEM, PARTS, controls(planned("5.1.1", by("d", "") + "," + by("e", ""))))));
        assertEquals(
                List.of("NOT_ALLOWED " + first + "/0/implementation-status/state"),
                told(plan(SYSTEM, PARTS, controls(planned("5.1.1", by("d", "planned"))))));
        assertEquals(
                List.of("MISSING_NAME " + first + "/0/description"),
                told(plan(SYSTEM, PARTS, controls(planned("5.1.1", "{'component-uuid':'c'}")))));
        assertEquals(
                List.of("MISSING_NAME " + first + "/0/implementation-status/state"),
                told(plan(
                        SYSTEM, PARTS, controls(planned("5.1.1", "{'description':'d','implementation-status':{}}")))));
        assertEquals(
                List.of("NOT_TAKEN " + first + "/0/export"),
                told(plan(SYSTEM, PARTS, controls(planned("5.1.1", "{'description':'d','export':{}}")))));
        assertEquals(
                List.of("NOT_TAKEN " + at + "/system-implementation/leveraged-authorizations"),
                told(plan(
                        SYSTEM,
                        PARTS.replace("'users':[]", "'leveraged-authorizations':[]"),
                        controls(planned("5.1.1", by("d", ""))))));
        assertEquals(
                List.of("NOT_TAKEN " + at + "/control-implementation/set-parameters"),
                told(plan(SYSTEM, PARTS, controls("").replace("'description'", "'set-parameters':[],'description'"))));
        assertEquals(
                List.of("UNKNOWN_NAME " + at + "/system-characteristics/name"),
                told(plan(SYSTEM.replace("'status'", "'name'"), PARTS, controls(""))));
    }

    // ---- catalogs ----------------------------------------------------------------------------------------------

    private static ReadResult<ControlStandard> catalog(String props, String groups) {
        String metadata = METADATA.substring(0, METADATA.length() - 1) + ",'props':[" + props + "]}";
        return Oscal.readCatalog(bytes("{'catalog':{'uuid':'u'," + metadata + ",'groups':[" + groups + "]}}"));
    }

    private static String row(String id, String more, String inside) {
        return "{'id':'" + id + "','title':'T " + id + "'" + more
                + (inside.isEmpty() ? "" : ",'controls':[" + inside + "]") + "}";
    }

    private static String label(String label) {
        return ",'props':[{'name':'sort-id','value':'9'},{'name':'label','ns':'http://example.com','value':'8'},"
                + "{'name':'label','value':'" + label + "'}]";
    }

    private static List<String> rowProblems(String row) {
        return told(catalog(our("edition", "2031-02"), row("ismap-5", "", row)));
    }

    @Test
    void aCatalogOfOthersIsReadByItsLabels() {
        String groups = String.join(
                ",",
                row("gov", label("3"), ""),
                row("ismap-4", "", row("m", label("4.1"), "")),
                row(
                        "ismap-5",
                        "",
                        row("pol", label("5.1"), row("pol-1", label("5.1.1"), row("x", label("5.1.1.1"), "")))));
        ControlStandard read = catalog(our("edition", "2031-02"), groups).orThrow();
        assertEquals(
                List.of(
                        "3 governance chapter T gov",
                        "4 management chapter T ismap-4",
                        "4.1 management section T m",
                        "5 controls chapter T ismap-5",
                        "5.1 controls section T pol",
                        "5.1.1 controls objective T pol-1",
                        "5.1.1.1 controls detailed T x"),
                read.controls().stream()
                        .map(control -> control.id() + " " + control.layer().code() + " "
                                + control.level().code() + " " + control.name().ja())
                        .toList());
        assertTrue(read.controls().stream().allMatch(Control::named));
        assertEquals(Optional.empty(), read.optionalDetailsBasis());
        assertEquals("2031-02", read.id());
    }

    @Test
    void aRowThatIsNoneIsToldAtItsPlace() {
        String at = "/catalog/groups/0/controls/0";
        assertEquals(List.of("WRONG_FORM " + at + "/id"), rowProblems(row("ac-1", "", "")));
        assertEquals(List.of("WRONG_FORM " + at + "/id"), rowProblems(row("ac-1", label("x"), "")));
        assertEquals(List.of("CONTROL_PARENT " + at + "/id"), rowProblems(row("ismap-6.1", "", "")));
        assertEquals(List.of("MISSING_NAME " + at + "/title"), rowProblems("{'id':'ismap-5.1'}"));
        assertEquals(List.of("BLANK_ITEM " + at + "/title"), rowProblems("{'id':'ismap-5.1','title':' '}"));
        assertEquals(
                List.of("NOT_ALLOWED " + at + "/props/0/value"),
                rowProblems(row("ismap-5.1", ",'props':[" + our("layer", "third") + "]", "")));
        assertEquals(
                List.of("WRONG_FORM " + at + "/props/0/value"),
                rowProblems(row("ismap-5.1", ",'props':[" + our("reference", "somewhere") + "]", "")));
        assertEquals(
                List.of("CONTROL_PARENT " + at + "/id"),
                rowProblems(row("ismap-5.1", ",'props':[" + our("layer", "governance") + "]", "")));
        assertEquals(
                List.of("WRONG_FORM " + at + "/title and " + at + "/props/0/value"),
                rowProblems(row("ismap-5.1", ",'props':[" + our("title-en", "E") + "]", "")));
        assertEquals(
                List.of("NOT_TAKEN " + at + "/params"), rowProblems(row("ismap-5.1", ",'params':[],'parts':[]", "")));
    }

    @Test
    void whatACatalogSaysOfItselfIsRead() {
        String edition = our("edition", "2031-02");
        String rows = row("ismap-5", "", row("ismap-5.1", "", row("ismap-5.1.1", "", "")));
        assertEquals(
                List.of("NOT_ALLOWED /catalog/metadata/props/1/value"),
                told(catalog(edition + "," + our("optional-details", "SOME"), rows)));
        assertEquals(List.of("MISSING_NAME /catalog/metadata/props"), told(catalog("", rows)));
        assertEquals(List.of("UNKNOWN_EDITION /catalog/metadata/props"), told(catalog(our("edition", "soon"), rows)));
        assertEquals(
                "OFFICIAL",
                catalog(edition + "," + our("optional-details", "OFFICIAL"), rows)
                        .orThrow()
                        .optionalDetailsBasis()
                        .orElseThrow()
                        .name());
        assertEquals(
                "SECONDARY",
                catalog(edition + "," + our("optional-details", "SECONDARY"), rows)
                        .orThrow()
                        .optionalDetailsBasis()
                        .orElseThrow()
                        .name());
        assertEquals(
                List.of("MISSING_NAME /catalog/metadata"),
                told(Oscal.readCatalog(bytes("{'catalog':{}}"))).stream()
                        .filter(told -> told.endsWith("/metadata"))
                        .toList());
    }

    @Test
    void aTitleInBothLanguagesIsTakenApart() {
        String props = ",'props':[" + our("title-en", "Policy * one") + "]";
        String rows = row("ismap-5", "", "").replace("'T ismap-5'", "'方針 / Policy \\\\* one'" + props) + ","
                + row("ismap-6", "", "").replace("'T ismap-6'", "'Policy \\\\* one'" + props) + ","
                + row("ismap-7", ",'props':[" + our("title-of", "parent") + "]", "");
        ControlStandard read = catalog(our("edition", "2031-02"), rows).orThrow();
        assertEquals(
                List.of(Label.of("方針", "Policy * one"), Label.same("Policy * one"), Label.same("T ismap-7")),
                read.controls().stream().map(Control::name).toList());
        assertEquals(
                List.of(true, true, false),
                read.controls().stream().map(Control::named).toList());
    }
}
