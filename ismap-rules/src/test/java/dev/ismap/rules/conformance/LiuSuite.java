package dev.ismap.rules.conformance;

import static dev.ismap.rules.conformance.Group.Content.FAILS;
import static dev.ismap.rules.conformance.Group.Content.MEETS;
import static dev.ismap.rules.conformance.Group.Content.MEETS_IF_IT_APPLIES;
import static dev.ismap.rules.conformance.ServiceBases.ABOUT_CONTROLS;
import static dev.ismap.rules.conformance.ServiceBases.STANDARD;
import static dev.ismap.rules.conformance.ServiceBases.liu;
import static dev.ismap.rules.conformance.ServiceBases.withoutLayer;

import dev.ismap.model.DocumentKind;
import java.time.LocalDate;
import java.util.List;

/** The cases about registration of a service in ISMAP-LIU. */
final class LiuSuite {

    /** A day of the first regime, which ended on 2025-03-31. */
    private static final LocalDate FIRST_REGIME = LocalDate.of(2024, 12, 2);

    private static final LocalDate START = LocalDate.of(2022, 11, 1);

    private LiuSuite() {}

    static List<Sketch> sketches() {
        Base now = liu();
        Base before = now.on(FIRST_REGIME);
        Base special = before.applies("L-SPECIAL")
                .with("/liu/specialMeasures", "{\"used\": true, \"appliedOn\": \"2024-06-03\", \"usedBefore\": false}");
        String measures = "/liu/specialMeasures/";
        return List.of(
                        group("L-SAAS", now)
                                .meets("renewal", "更新の場合", "a renewal", ServiceBases.renewalOf(now))
                                .fails(
                                        "renewal-of-a-platform",
                                        "PaaSの更新の場合",
                                        "a renewal of a platform",
                                        ServiceBases.renewalOf(now).with("/service/models", "[\"PAAS\"]"))
                                .says("/service/models", "[\"IAAS\"]", FAILS)
                                .says("/service/models", "[\"SAAS\", \"PAAS\"]", FAILS)
                                .says("/service/models", "[]", FAILS)
                                .needed("/service/models")
                                .aroundItsDays(START, day -> day.with("/service/models", "[\"IAAS\"]"))
                                .noLaw(START.minusDays(1)),
                        group("L-CLASS2", now)
                                .says("/liu/informationClass", "\"CLASS_1\"", FAILS)
                                .says("/liu/informationClass", "\"CLASS_3\"", FAILS)
                                .needed("/liu/informationClass")
                                .needsTrue("/liu/lowRiskWork")
                                .aroundItsDays(START, day -> day.with("/liu/lowRiskWork", "false"))
                                .noLaw(START.minusDays(1)),
                        group("L-WORK", before)
                                .needsTrue("/liu/targetWork")
                                .needsTrue("/liu/impactAssessedLow")
                                .aroundItsDays(START, day -> day.with("/liu/targetWork", "false"))
                                .noLaw(START.minusDays(1)),
                        group("L-PRE", before)
                                .needsTrue("/liu/preApplicationMade")
                                .aroundItsDays(START, day -> day.with("/liu/preApplicationMade", "false"))
                                .noLaw(START.minusDays(1)),
                        group("L-SCOPE", now)
                                .fails(
                                        "no-governance",
                                        "ガバナンス基準の管理策が一つもない場合",
                                        "nothing of the governance layer",
                                        withoutLayer(now, STANDARD.governance()))
                                .alsoViolated("S-GOV")
                                .fails(
                                        "no-management",
                                        "マネジメント基準の管理策が一つもない場合",
                                        "nothing of the management layer",
                                        withoutLayer(now, STANDARD.management()))
                                .alsoViolated("S-MGT")
                                .fails(
                                        "no-objectives",
                                        "管理策基準の統制目標が一つもない場合",
                                        "nothing of the controls layer",
                                        withoutLayer(now, STANDARD.objectives()))
                                .alsoViolated("S-OBJ")
                                .open(
                                        "a-draft",
                                        "案において管理策の記載がない場合",
                                        "a draft without controls",
                                        now.open(ABOUT_CONTROLS.toArray(String[]::new))
                                                .open("S-INHERIT")
                                                .with("/statement/status", "\"DRAFT\"")
                                                .with("/statement/decisions", "{}"))
                                .noLaw(START.minusDays(1)),
                        group("L-INTERNAL", now)
                                .needsTrue("/liu/internalAuditSubmitted")
                                .aroundItsDays(START, day -> day.with("/liu/internalAuditSubmitted", "false"))
                                .noLaw(START.minusDays(1)),
                        group("L-SPECIAL", special)
                                .meets("not-used", "特別措置を利用しない場合", "not used", before)
                                .meets(
                                        "silent",
                                        "特別措置について記載がない場合",
                                        "silent on the measures",
                                        before.as(before.document().without("/liu/specialMeasures")))
                                .meets(
                                        "filed-after-they-ended",
                                        "期間内に特別措置を申請し、期間後に登録を申請した場合",
                                        "applied for in time, and the case filed later",
                                        special.on(LocalDate.of(2025, 6, 3)))
                                .fails(
                                        "claimed-after-they-ended",
                                        "期間後に特別措置を申請した場合",
                                        "claimed after they ended",
                                        special.on(LocalDate.of(2025, 6, 3))
                                                .with(measures + "appliedOn", "\"2025-06-02\""))
                                .says(measures + "usedBefore", "true", FAILS)
                                .needed(measures + "usedBefore")
                                .says(measures + "appliedOn", "\"2023-05-18\"", FAILS)
                                .says(measures + "appliedOn", "\"2023-05-19\"", MEETS)
                                .says(measures + "appliedOn", "\"2025-03-31\"", MEETS)
                                .says(measures + "appliedOn", "\"2025-04-01\"", FAILS)
                                .needed(measures + "appliedOn")
                                .says(measures + "used", "{\"state\": \"UNKNOWN\"}", MEETS_IF_IT_APPLIES))
                .stream()
                .flatMap(group -> group.sketches().stream())
                .toList();
    }

    private static Group group(String rule, Base base) {
        return new Group(rule, DocumentKind.SERVICE_REGISTRATION, base).meetsAsItIs();
    }
}
