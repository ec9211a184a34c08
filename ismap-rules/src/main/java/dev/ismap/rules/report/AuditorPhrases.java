package dev.ismap.rules.report;

import java.util.List;

/** What is asked and done about the facts of an application for registration of an auditing organisation. */
final class AuditorPhrases {

    static final List<Phrase> ALL = List.of(
            Phrase.of("/applicant/gBizId", "申請者は、GビズIDを取得しているか。", "Does the applicant hold a gBizID?")
                    .toDo("GビズIDを取得する。", "Obtain a gBizID."),
            Phrase.of("/applicant/gBizIdIssuedOn", "GビズIDは、いつ発行されたか。", "When was the gBizID issued?"),
            Phrase.of("/applicant/legalForm", "申請者の法人の種別は、何か。", "What is the legal form of the applicant?")
                    .toDo("法人の種別を{to}とする。", "Take the legal form: {to}."),
            Phrase.of(
                            "/auditingSystem/executive/experienced",
                            "業務執行責任者は、実務経験を有するか。",
                            "Does the executive have experience?")
                    .toDo("実務経験を有する者を業務執行責任者とする。", "Appoint an executive who has experience."),
            Phrase.of(
                    "/auditingSystem/executive/qualifications",
                    "業務執行責任者は、どの資格を保有するか。",
                    "Which qualifications does the executive hold?"),
            Phrase.of(
                    "/auditingSystem/executive/qualifications/*",
                    "業務執行責任者は、どの資格を保有するか。",
                    "Which qualification does the executive hold?"),
            Phrase.of("/auditingSystem/manager/experienced", "業務実施責任者は、実務経験を有するか。", "Does the manager have experience?")
                    .toDo("実務経験を有する者を業務実施責任者とする。", "Appoint a manager who has experience."),
            Phrase.of(
                    "/auditingSystem/manager/qualifications",
                    "業務実施責任者は、どの資格を保有するか。",
                    "Which qualifications does the manager hold?"),
            Phrase.of(
                    "/auditingSystem/manager/qualifications/*",
                    "業務実施責任者は、どの資格を保有するか。",
                    "Which qualification does the manager hold?"),
            Phrase.of("/auditingSystem/qualityControl", "監査の品質管理体制があるか。", "Is there a quality control system?")
                    .toDo("監査の品質管理体制を設ける。", "Set up a quality control system."),
            Phrase.of("/auditingSystem/requirements", "どの要求事項を確認したか。", "Which requirements are confirmed?"),
            Phrase.of(
                            "/auditingSystem/requirements/*/confirmed",
                            "要求事項「{of}」を確認したか。",
                            "Is the requirement '{of}' confirmed?")
                    .toDo("要求事項「{of}」を確認する。", "Confirm the requirement '{of}'."),
            Phrase.of(
                            "/auditingSystem/serviceListed",
                            "情報セキュリティサービス基準適合サービスリストに掲載されているか。",
                            "Is the service on the information security audit service list?")
                    .toDo(
                            "情報セキュリティサービス基準適合サービスリストへの掲載を受ける。",
                            "Have the service listed on the information security audit service list."),
            Phrase.of("/independence/independentInMind", "精神上の独立性があるか。", "Is there independence in mind?")
                    .toDo("精神上の独立性を確保する。", "Ensure independence in mind."),
            Phrase.of("/independence/noCloseInterest", "密接な利害関係がないか。", "Is there no close interest?")
                    .toDo("密接な利害関係を解消する。", "End the close interest."),
            Phrase.of("/independence/notAuditedParty", "被監査主体でないか。", "Is the applicant another than the audited party?")
                    .toDo("被監査主体でないこととする。", "See to it that the applicant is not the audited party."),
            Phrase.of("/independence/provider", "監査対象のクラウドサービス事業者は、どこか。", "Which provider is audited?")
                    .toDo("監査対象のクラウドサービス事業者を記載する。", "Name the provider that is audited."),
            Phrase.of("/intake/reviewStartAnnounced", "審査手続開始日は、いつと公表されたか。", "Was the start of the review announced?")
                    .toDo("審査手続開始日の公表を待つ。", "Wait for the announcement of the start of the review."));

    private AuditorPhrases() {}
}
