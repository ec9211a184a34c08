package dev.ismap.examples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlStandards;

/** Cases in JSON that tests change to their ends. */
public final class Cases {

    private Cases() {}

    /** A first application that meets every rule, filed on 2024-06-20. */
    public static ObjectNode complete() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("kind", "service-registration")
                .put("programme", "ISMAP")
                .put("application", "FIRST")
                .put("filedOn", "2024-06-20");
        document.putObject("provider")
                .put("name", "株式会社見本")
                .put("country", "JP")
                .put("gBizId", true);
        ObjectNode service = document.putObject("service").put("name", "見本クラウド").put("generativeAi", false);
        service.putArray("models").add("IAAS");
        service.putArray("components");
        statement(document.putObject("statement"));
        document.putObject("disclosures")
                .put("capitalTiesAndOfficers", "開示する")
                .put("foreignLawAccessRisk", "開示する")
                .put("governingLawAndCourt", "開示する")
                .put("thirdPartyTests", "開示する");
        audit(document.putObject("audit"));
        return document;
    }

    private static void statement(ObjectNode statement) {
        statement.put("status", "FINAL").put("edition", "2022-04-01").put("serviceName", "見本クラウド");
        statement.putObject("coveredComponents").put("state", "NOT_APPLICABLE").put("reason", "一つだけである");
        statement.putArray("regions").add("東京");
        statement.putArray("underlyingServices");
        statement
                .putObject("overallPicture")
                .put("provider", "記載")
                .put("service", "記載")
                .put("logicalStructure", "記載")
                .put("internalControl", "記載")
                .put("populations", "記載");
        statement.put("otherDetailsDeclared", true).put("individualControlsChanged", false);
        ObjectNode decisions = statement.putObject("decisions");
        for (Control control : ControlStandards.edition("2022-04-01").controls()) {
            if (control.isMandatory()) {
                ObjectNode decision =
                        decisions.putObject(control.id().toString()).put("decision", "IMPLEMENTED");
                if (control.isDetailOfControls()) {
                    decision.putArray("individualControls").add("規程に定め、四半期ごとに点検する。");
                }
            }
        }
        statement.putObject("subsequentEvents").put("stated", true);
        statement.put("criticalAreasDeclared", true);
        ObjectNode representation = statement
                .putObject("representation")
                .put("responsibilityForControls", true)
                .put("independentEvaluation", true)
                .put("responsibilityForInterpretation", true)
                .put("awarenessOfAuditCriteria", true)
                .put("awarenessOfUseLimits", true)
                .put("allInformationGiven", true)
                .put("eventsSincePeriod", true)
                .put("fraudOrIllegality", true);
        representation
                .putObject("signatory")
                .put("name", "山田太郎")
                .put("position", "代表取締役")
                .put("director", true)
                .put("answersForGovernance", true);
    }

    private static void audit(ObjectNode audit) {
        audit.putObject("auditor")
                .put("name", "見本監査法人")
                .putObject("listing")
                .put("listed", true)
                .put("from", "2020-08-20");
        audit.put("startedOn", "2024-02-01");
        audit.putObject("period").put("from", "2023-04-01").put("to", "2024-03-31");
        audit.putObject("report")
                .put("date", "2024-06-10")
                .put("submittedOn", "2024-06-14")
                .putArray("findings");
        audit.putObject("managementCycle").put("used", false);
    }

    /** The same as a renewal whose period leaves a gap after the previous one. */
    public static ObjectNode gapBeforeRenewal() {
        ObjectNode document = complete().put("application", "RENEWAL");
        document.putObject("previous").put("periodEnd", "2023-02-28");
        return document;
    }

    /** The same as a draft that says of the audit only which period it is to cover. */
    public static ObjectNode draft() {
        ObjectNode document = draftWithoutAudit();
        document.putObject("audit").set("period", complete().at("/audit/period"));
        return document;
    }

    /** The same as a draft that says nothing of the audit yet: on how many days it turns takes long to find out. */
    public static ObjectNode draftWithoutAudit() {
        ObjectNode document = complete();
        document.remove("filedOn");
        document.remove("audit");
        document.withObject("/statement").put("status", "DRAFT");
        return document;
    }
}
