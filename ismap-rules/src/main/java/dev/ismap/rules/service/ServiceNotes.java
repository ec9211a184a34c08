package dev.ismap.rules.service;

import static dev.ismap.core.law.Basis.OFFICIAL;
import static dev.ismap.core.law.Basis.SECONDARY;

import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.LegalNote.Nature;
import dev.ismap.core.text.Label;
import dev.ismap.rules.law.Instruments;
import java.util.List;
import java.util.Optional;

/** What the law says of registration that has no outcome of its own. */
final class ServiceNotes {

    static final List<LegalNote> ALL = List.of(
            new LegalNote(
                    "S-NOT-BY-AUDIT",
                    Nature.PROPERTY,
                    Label.of("監査の完了と登録の可否", "A finished audit is not eligibility"),
                    Label.of(
                            "監査が終わったことだけでは登録の要件を満たしたことにならない。基本言明要件は別に確認される。",
                            "That the audit is finished never makes a service eligible: the basic statement requirements are"
                                    + " checked on their own."),
                    Optional.of(Provision.of(Instruments.PORTAL, "KB0011019")),
                    OFFICIAL,
                    InForce.attested("2026-11-23")),
            note(
                    "S-CYCLE-CTL",
                    Nature.NOTE,
                    "管理策基準の複数年監査サイクル",
                    "Multi-year audit cycle of the controls criteria",
                    "管理策基準は、重要度に応じて数年にわたり監査される。初回の監査は整備状況に、更新の監査は運用状況に重点を置く。区分及び年数は知られていない。",
                    "The controls criteria are audited over several years by importance; a first audit stresses design, renewals"
                            + " operation. The classes and the length are not known.",
                    Instruments.SERVICE_REGISTRATION_RULES,
                    Optional.empty(),
                    InForce.since("2023-10")),
            new LegalNote(
                    "S-PUBLIC",
                    Nature.NOTE,
                    Label.of("言明書の公表範囲", "What is public of a statement"),
                    Label.of(
                            "公表されるのは、サービスの名称、対象範囲、実施する統制目標、監査対象期間及び後発事象である。別添のその余の部分及び実施結果報告書は公表されない。",
                            "Public are the name, the scope, the objectives implemented, the audit period and the subsequent"
                                    + " events; nothing else of the annexes, nor the audit report."),
                    Optional.of(Provision.of(Instruments.CONTROL_CRITERIA, "2.2")),
                    OFFICIAL,
                    InForce.attested("2022-04-01")),
            note(
                    "V-TERM",
                    Nature.DERIVATION,
                    "登録の有効期間",
                    "Term of a registration",
                    "登録は、監査対象期間の末日の翌日から起算して{registration}の間有効である。その満了日の翌日までとする読み方もあり得る。",
                    "A registration is valid for {registration} from the day after the audit period; one day more is"
                            + " another possible reading.",
                    Instruments.BASIC_REGULATIONS,
                    Optional.of("3.5"),
                    InForce.attested("2022-12-27")),
            note(
                    "V-CARRY",
                    Nature.DERIVATION,
                    "更新申請中の登録",
                    "Registration while a renewal is pending",
                    "有効期間内に更新を申請したときは、運営委員会が決定するまで登録が続く。",
                    "With a renewal applied for in time, the service stays registered until the Steering Committee decides.",
                    Instruments.BASIC_REGULATIONS,
                    Optional.of("3.5"),
                    InForce.attested("2022-12-27")),
            note(
                    "V-LAPSE",
                    Nature.DERIVATION,
                    "登録の失効",
                    "Lapse of a registration",
                    "有効期間内に更新の申請がないときは、満了日の翌日から登録されていない。",
                    "Without a renewal applied for in time, the service is not registered from the next day on.",
                    Instruments.BASIC_REGULATIONS,
                    Optional.of("3.5"),
                    InForce.attested("2022-12-27")),
            new LegalNote(
                    "V-PLAN",
                    Nature.NOTE,
                    Label.of("16か月の内訳の目安", "How the sixteen months are meant to be used"),
                    Label.of(
                            "次の監査対象期間12か月、報告書3か月、申請書類1か月を目安とする。規則ではない。",
                            "Up to twelve months for the next period, three for the report, one for the papers: a hint, not a"
                                    + " rule."),
                    Optional.empty(),
                    SECONDARY,
                    InForce.attested("2022-12-27")),
            new LegalNote(
                    "V-INCIDENT",
                    Nature.EVENT,
                    Label.of("インシデントの報告", "Report of an incident"),
                    Label.of(
                            "2024年1月4日以後に認識したインシデントは、速報、続いて確報により報告する。期限は知られていない。",
                            "An incident recognised on or after 2024-01-04 is reported by a flash report and then a formal one;"
                                    + " the time limits are not known."),
                    Optional.of(Provision.of(Instruments.PORTAL, "KB0010899")),
                    OFFICIAL,
                    InForce.since("2024-01-04")),
            note(
                    "V-REAUDIT",
                    Nature.EVENT,
                    "再監査",
                    "Re-audit",
                    "モニタリングで要件を確認できないときは、再監査が行われることがある。その間も登録は続く。",
                    "When monitoring cannot confirm the requirements, a re-audit can follow; the service stays listed meanwhile.",
                    Instruments.SERVICE_REGISTRATION_RULES,
                    Optional.empty(),
                    InForce.attested("2022-09")),
            new LegalNote(
                    "V-CHANGE",
                    Nature.DEFINITION,
                    Label.of("管理策の変更", "What counts as a change of control"),
                    Label.of(
                            "規程及び手順、管理策の実現方法、運用方法又は仕組みの変更並びに未採用の管理策の採用は、管理策の変更に当たる。責任者の変更、対象のシステム又はリージョンの追加及び個別管理策の変更は、マネジメント基準ではそれだけで変更に当たるものではなく、管理策基準では管理策の実現方法に影響する場合に変更に当たる。",
                            "Changes of rules and procedures, of how a control is realised or operated, of its mechanism, and the"
                                    + " adoption of a control count. Another responsible person, more systems or regions and"
                                    + " changed individual controls do not by themselves count for management items; for the"
                                    + " controls layer they count if they affect how the control is realised."),
                    Optional.of(Provision.of(Instruments.PORTAL, "KB0010866")),
                    OFFICIAL,
                    InForce.attested("2026-11-23")));

    private ServiceNotes() {}

    private static LegalNote note(
            String id,
            Nature nature,
            String titleJa,
            String titleEn,
            String ja,
            String en,
            Instrument instrument,
            Optional<String> locator,
            InForce inForce) {
        return new LegalNote(
                id,
                nature,
                Label.of(titleJa, titleEn),
                Label.of(ja, en),
                Optional.of(new Provision(instrument, locator)),
                SECONDARY,
                inForce);
    }
}
