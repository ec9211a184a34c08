package dev.ismap.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.engine.Analysis;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;

/**
 * Cases for tests: one of each kind that is complete, and others made from it by changing one thing at a path.
 *
 * <p>They are filed on 2026-12-01, when every rule is surely in force, and asked about on 2026-12-10.
 */
public final class Applications {

    public static final LocalDate ASKED = LocalDate.of(2026, 12, 10);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode root;
    private final LocalDate asked;

    private Applications(ObjectNode root) {
        this(root, ASKED);
    }

    private Applications(ObjectNode root, LocalDate asked) {
        this.root = root;
        this.asked = asked;
    }

    /** The same, filed on a day and asked about on it. */
    Applications filedAndAskedOn(String day) {
        return new Applications(with("/filedOn", "\"" + day + "\"").root, LocalDate.parse(day));
    }

    /** A complete first application. */
    public static Applications first() {
        Applications complete = new Applications(object("""
                { "kind": "service-registration", "programme": "ISMAP", "application": "FIRST", "filedOn": "2026-12-01",
                  "provider": { "name": "P", "gBizId": true },
                  "service": { "name": "S", "components": [ { "name": "c1" } ] },
                  "statement": { "status": "FINAL", "edition": "2022-04-01", "serviceName": "S",
                    "coveredComponents": ["c1"], "regions": ["r1"], "underlyingServices": [],
                    "overallPicture": { "provider": "t", "service": "t", "logicalStructure": "t",
                      "internalControl": "t", "populations": "t" },
                    "otherDetailsDeclared": true, "individualControlsChanged": false, "decisions": {},
                    "subsequentEvents": { "stated": true }, "criticalAreasDeclared": true,
                    "representation": { "responsibilityForControls": true, "independentEvaluation": true,
                      "responsibilityForInterpretation": true, "awarenessOfAuditCriteria": true,
                      "awarenessOfUseLimits": true, "allInformationGiven": true, "eventsSincePeriod": true,
                      "fraudOrIllegality": true,
                      "signatory": { "director": true, "authorityDocumented": false, "answersForGovernance": true } } },
                  "disclosures": { "capitalTiesAndOfficers": "t", "foreignLawAccessRisk": "t",
                    "governingLawAndCourt": "t", "thirdPartyTests": "t" },
                  "audit": { "auditor": { "name": "A", "listing": { "listed": true } }, "startedOn": "2026-10-05",
                    "period": { "from": "2025-10-01", "to": "2026-09-30" },
                    "report": { "date": "2026-11-10", "submittedOn": "2026-11-20", "findings": [] },
                    "managementCycle": { "used": false } } }
                """));
        for (Control control : ControlStandards.edition("2022-04-01").mandatory()) {
            complete.set(
                    decision(control.id().toString()),
                    control.isDetailOfControls()
                            ? "{\"decision\": \"IMPLEMENTED\", \"individualControls\": [\"t\"]}"
                            : "{\"decision\": \"IMPLEMENTED\"}");
        }
        return complete;
    }

    /** A complete renewal. */
    public static Applications renewal() {
        return first().with("/application", "\"RENEWAL\"").with("/previous/periodEnd", "\"2025-09-30\"");
    }

    /** A complete renewal to which every rule applies that asks something without the optional details. */
    public static Applications everythingApplies() {
        return renewal()
                .with("/audit/period/to", "\"2026-06-30\"")
                .with("/audit/startedOn", "\"2026-07-10\"")
                .with("/audit/report/date", "\"2026-09-15\"")
                .with("/audit/report/submittedOn", "\"2026-09-30\"")
                .with("/audit/managementCycle", """
                        { "used": true, "ismsFrom": "2025-01-01", "ismsTo": "2027-12-31", "renewalExpected": false,
                          "certification": "JIS_Q_27001", "scopeCovered": true, "scopeExplained": true,
                          "auditorToldBeforeWork": true }
                        """)
                .with("/statement/underlyingServices", "[" + underlying("U", "{\"listed\": true}") + "]")
                .with(decision("11.1.1"), "{\"decision\": \"TAKEN_OVER\", \"from\": \"U\"}")
                .without("/statement/individualControlsChanged")
                .with(decision("9.4.2.2.B"), """
                        { "decision": "IMPLEMENTED", "individualControls": ["t"], "changes": [
                          { "before": { "content": "t", "to": "2026-01-31" },
                            "after": { "content": "t", "from": "2026-02-01" } } ] }
                        """);
    }

    /** A complete first application under ISMAP-LIU. */
    public static Applications liu() {
        return first().with("/programme", "\"ISMAP_LIU\"")
                .with("/service/models", "[\"SAAS\"]")
                .with("/liu", """
                        { "informationClass": "CLASS_2", "lowRiskWork": true, "targetWork": true,
                          "impactAssessedLow": true, "preApplicationMade": true, "internalAuditSubmitted": true,
                          "specialMeasures": { "used": false } }
                        """);
    }

    /** A complete application of an audit corporation, for a named provider. */
    public static Applications auditor() {
        return new Applications(object("""
                { "kind": "auditor-registration", "filedOn": "2026-12-01",
                  "applicant": { "name": "A", "legalForm": "AUDIT_CORPORATION", "gBizId": true },
                  "intake": { "reviewStartAnnounced": true, "reviewStartsOn": "2026-12-20" },
                  "auditingSystem": {
                    "requirements": [ { "item": "1", "confirmed": true }, { "item": "2", "confirmed": true } ],
                    "serviceListed": true, "qualityControl": true,
                    "executive": { "qualifications": ["CISA"], "experienced": true },
                    "manager": { "qualifications": ["OTHER", "SYSTEM_AUDITOR"], "experienced": true } },
                  "independence": { "provider": "P", "noCloseInterest": true, "notAuditedParty": true,
                    "independentInMind": true } }
                """));
    }

    /** A complete need for class 2 information, of a listed service. */
    public static Applications need() {
        return new Applications(object("""
                { "kind": "procurement-need", "informationClass": "CLASS_2", "lowImpactConfirmed": false,
                  "contract": { "from": "2026-12-01", "to": "2027-03-31" },
                  "wanted": { "components": ["c1"], "plans": ["p1"], "variants": [], "regions": ["r1"] },
                  "specification": { "measures": true, "storageLocation": true, "disposal": true,
                    "serviceLevel": true },
                  "service": { "name": "S", "models": ["SAAS"], "generativeAi": false, "standardTerms": false,
                    "programme": "ISMAP", "listing": { "listed": true }, "periodEnd": "2026-03-31",
                    "scope": { "components": ["c1", "c2"], "excludedComponents": ["c3"], "plans": ["p1"],
                      "variants": ["v1"], "regions": ["r1"], "excludedRegions": ["r2"] } } }
                """));
    }

    /** An underlying service outside the statement. */
    public static String underlying(String name, String listing) {
        return "{\"name\": \"" + name + "\", \"withinStatement\": false, \"declaredOutside\": true, \"listing\": "
                + listing + "}";
    }

    public static String decision(String control) {
        return "/statement/decisions/" + control;
    }

    public Applications with(String path, String json) {
        return new Applications(root.deepCopy(), asked).set(path, json);
    }

    public Applications without(String path) {
        Applications copy = new Applications(root.deepCopy(), asked);
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode parent = copy.root.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.remove(pointer.last().getMatchingProperty());
        }
        return copy;
    }

    Applications unknown(String path) {
        return with(path, "{\"state\": \"UNKNOWN\"}");
    }

    /** Changes this one, for those who make a case step by step. */
    Applications set(String path, String json) {
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode parent = root.withObject(pointer.head());
        try {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
        return this;
    }

    public ServiceRegistrationApplication read() {
        return read(ServiceRegistrationApplication.class);
    }

    public <D extends IsmapDocument> D read(Class<D> type) {
        return IsmapJson.standard().read(root.toString(), type);
    }

    Analysis analyse() {
        return Ismap.standard().analyse(IsmapJson.standard().read(root.toString()), Context.on(asked));
    }

    public Determination determine() {
        return determine(Context.on(asked));
    }

    public Determination determine(Context context) {
        return Ismap.standard().determine(IsmapJson.standard().read(root.toString()), context);
    }

    Finding finding(String rule) {
        return determine().finding(rule).orElseThrow();
    }

    private static ObjectNode object(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
