package dev.ismap.rules.report;

import java.util.List;

/** What is asked and done about the facts of an application for registration of a service. */
final class ServicePhrases {

    static final List<Phrase> ALL = List.of(
            Phrase.of("/provider/gBizId", "申請者は、GビズIDを取得しているか。", "Does the applicant hold a gBizID?")
                    .toDo("GビズIDを取得する。", "Obtain a gBizID."),
            Phrase.of("/provider/gBizIdIssuedOn", "GビズIDは、いつ発行されたか。", "When was the gBizID issued?"),
            Phrase.of("/previous/periodEnd", "前回の監査対象期間の末日は、いつか。", "On which day did the previous audit period end?"),
            Phrase.of("/service/components", "サービスは、どのサブサービスから成るか。", "Which components does the service have?"),
            Phrase.of(
                    "/service/models",
                    "サービスモデルは、IaaS、PaaS、SaaSのいずれか。",
                    "Which service models does the service have: IaaS, PaaS, SaaS?"),
            Phrase.of(
                    "/service/models/*",
                    "サービスモデルは、IaaS、PaaS、SaaSのいずれか。",
                    "Which service model is it: IaaS, PaaS or SaaS?"),
            Phrase.of("/statement/serviceName", "言明書は、サービスの名称をどう記載しているか。", "What does the statement call the service?")
                    .toDo("サービスの名称を言明書に記載する。", "State the name of the service in the statement."),
            Phrase.of(
                            "/statement/coveredComponents",
                            "言明の対象となるサブサービスは、どれか。",
                            "Which components does the statement cover?")
                    .toDo("言明の対象となるサブサービスを言明書に記載する。", "List the covered components in the statement."),
            Phrase.of("/statement/regions", "言明の対象となるリージョンは、どこか。", "Which regions does the statement cover?")
                    .toDo("対象リージョンを言明書に記載する。", "List the covered regions in the statement."),
            Phrase.of(
                    "/statement/underlyingServices",
                    "サービスは、どのクラウドサービスを基盤としているか。",
                    "On which cloud services is the service built?"),
            Phrase.of(
                            "/statement/underlyingServices/*/name",
                            "基盤となるクラウドサービスの名称は、何か。",
                            "What is the underlying service called?")
                    .toDo("基盤となるクラウドサービスの名称を言明書に記載する。", "State the name of the underlying service in the statement."),
            Phrase.of(
                            "/statement/underlyingServices/*/withinStatement",
                            "{of}は、言明の対象範囲に含まれるか。",
                            "Is {of} inside the scope of the statement?")
                    .toDo("{of}を言明の対象範囲に含める。", "Bring {of} inside the scope of the statement.")
                    .toUndo("{of}を言明の対象範囲から除く。", "Take {of} out of the scope of the statement."),
            Phrase.of(
                            "/statement/underlyingServices/*/declaredOutside",
                            "言明書は、{of}が対象外である旨を記載しているか。",
                            "Does the statement declare {of} as outside its scope?")
                    .toDo("{of}が対象外である旨を言明書に記載する。", "Declare {of} as outside the scope in the statement."),
            Phrase.of(
                            "/statement/underlyingServices/*/listing/listed",
                            "{of}は、ISMAPクラウドサービスリストに掲載されているか。",
                            "Is {of} on the Cloud Service List?")
                    .toDo("{of}について、ISMAPクラウドサービスリストへの掲載を受ける。", "Have {of} listed on the Cloud Service List.")
                    .toUndo("{of}について、ISMAPクラウドサービスリストへの掲載を終える。", "Have {of} taken off the Cloud Service List."),
            Phrase.of(
                            "/statement/underlyingServices/*/listing/from",
                            "{of}は、いつからISMAPクラウドサービスリストに掲載されているか。",
                            "Since which day has {of} been on the Cloud Service List?")
                    .toDo(
                            "{of}について、{to}からISMAPクラウドサービスリストへの掲載を受ける。",
                            "Have {of} listed on the Cloud Service List from {to}."),
            Phrase.of(
                            "/statement/underlyingServices/*/listing/to",
                            "{of}は、いつまでISMAPクラウドサービスリストに掲載されているか。",
                            "Until which day is {of} on the Cloud Service List?")
                    .toDo(
                            "{of}について、{to}までISMAPクラウドサービスリストへの掲載を続ける。",
                            "Keep {of} on the Cloud Service List until {to}."),
            Phrase.of(
                            "/statement/outsideComponents/*/name",
                            "対象外の構成要素の名称は、何か。",
                            "What is the component outside called?")
                    .toDo("対象外の構成要素の名称を言明書に記載する。", "State the name of the component outside in the statement."),
            Phrase.of(
                            "/statement/outsideComponents/*/declaredOutside",
                            "言明書は、{of}が対象外である旨を記載しているか。",
                            "Does the statement declare {of} as outside its scope?")
                    .toDo("{of}が対象外である旨を言明書に記載する。", "Declare {of} as outside the scope in the statement."),
            Phrase.of(
                    "/statement/individualControlsChanged",
                    "監査対象期間中に、個別管理策を変更したか。",
                    "Did any individual control change in the audit period?"),
            Phrase.of(
                            "/statement/otherDetailsDeclared",
                            "言明書に、その他の詳細管理策に関する宣言があるか。",
                            "Does the statement hold the declaration on the other detailed controls?")
                    .toDo(
                            "その他の詳細管理策に関する宣言を言明書に記載する。",
                            "Add the declaration on the other detailed controls to the statement.")
                    .toUndo(
                            "その他の詳細管理策に関する宣言を言明書から除く。",
                            "Take the declaration on the other detailed controls out of the statement."),
            Phrase.of(
                            "/statement/criticalAreasDeclared",
                            "言明書に、重要な領域に関する宣言があるか。",
                            "Does the statement hold the declaration on the critical areas?")
                    .toDo("重要な領域に関する宣言を言明書に記載する。", "Add the declaration on the critical areas to the statement."),
            Phrase.of(
                            "/statement/subsequentEvents/stated",
                            "言明書に、後発事象（ない場合は、その旨）の記載があるか。",
                            "Does the statement tell of subsequent events, or say that there were none?")
                    .toDo(
                            "後発事象（ない場合は、その旨）を言明書に記載する。",
                            "State the subsequent events in the statement, or that there were none."),
            Phrase.of(
                            "/statement/overallPicture/provider",
                            "言明書に、クラウドサービス事業者の概要の記載があるか。",
                            "Does the statement outline the provider?")
                    .toDo("クラウドサービス事業者の概要を言明書に記載する。", "Outline the provider in the statement."),
            Phrase.of(
                            "/statement/overallPicture/service",
                            "言明書に、クラウドサービスの概要の記載があるか。",
                            "Does the statement outline the service?")
                    .toDo("クラウドサービスの概要を言明書に記載する。", "Outline the service in the statement."),
            Phrase.of(
                            "/statement/overallPicture/logicalStructure",
                            "言明書に、システムの論理的構成の記載があるか。",
                            "Does the statement describe the logical structure of the system?")
                    .toDo("システムの論理的構成を言明書に記載する。", "Describe the logical structure of the system in the statement."),
            Phrase.of(
                            "/statement/overallPicture/internalControl",
                            "言明書に、内部統制の概要の記載があるか。",
                            "Does the statement outline the internal control?")
                    .toDo("内部統制の概要を言明書に記載する。", "Outline the internal control in the statement."),
            Phrase.of(
                            "/statement/overallPicture/populations",
                            "言明書に、母集団とその理由の記載があるか。",
                            "Does the statement name the populations with reasons?")
                    .toDo("母集団とその理由を言明書に記載する。", "Name the populations with reasons in the statement."),
            Phrase.of(
                            "/statement/representation/responsibilityForControls",
                            "経営者確認書は、管理策の選択及び運用に関する責任を確認しているか。",
                            "Does the written representation confirm the responsibility for selecting and operating"
                                    + " controls?")
                    .toDo(
                            "管理策の選択及び運用に関する責任を経営者確認書で確認する。",
                            "Confirm the responsibility for selecting and operating controls in the written"
                                    + " representation."),
            Phrase.of(
                            "/statement/representation/independentEvaluation",
                            "経営者確認書は、独立した評価体制を確認しているか。",
                            "Does the written representation confirm an independent evaluation structure?")
                    .toDo(
                            "独立した評価体制を経営者確認書で確認する。",
                            "Confirm an independent evaluation structure in the written representation."),
            Phrase.of(
                            "/statement/representation/responsibilityForInterpretation",
                            "経営者確認書は、基準の解釈に関する責任を確認しているか。",
                            "Does the written representation confirm the responsibility for interpreting the criteria?")
                    .toDo(
                            "基準の解釈に関する責任を経営者確認書で確認する。",
                            "Confirm the responsibility for interpreting the criteria in the written representation."),
            Phrase.of(
                            "/statement/representation/awarenessOfAuditCriteria",
                            "経営者確認書は、情報セキュリティ監査基準に基づく監査であることを確認しているか。",
                            "Does the written representation confirm the awareness of the audit criteria?")
                    .toDo(
                            "情報セキュリティ監査基準に基づく監査であることを経営者確認書で確認する。",
                            "Confirm the awareness of the audit criteria in the written representation."),
            Phrase.of(
                            "/statement/representation/awarenessOfUseLimits",
                            "経営者確認書は、実施結果報告書の利用制限を確認しているか。",
                            "Does the written representation confirm the awareness of limits on the use of the report?")
                    .toDo(
                            "実施結果報告書の利用制限を経営者確認書で確認する。",
                            "Confirm the awareness of limits on the use of the report in the written representation."),
            Phrase.of(
                            "/statement/representation/allInformationGiven",
                            "経営者確認書は、情報及び面談の機会を提供したことを確認しているか。",
                            "Does the written representation confirm that all information and interviews were given?")
                    .toDo(
                            "情報及び面談の機会を提供したことを経営者確認書で確認する。",
                            "Confirm in the written representation that all information and interviews were given."),
            Phrase.of(
                            "/statement/representation/eventsSincePeriod",
                            "経営者確認書は、監査対象期間後の事象を確認しているか。",
                            "Does the written representation confirm what it says of events since the audit period?")
                    .toDo(
                            "監査対象期間後の事象を経営者確認書で確認する。",
                            "Confirm the events since the audit period in the written representation."),
            Phrase.of(
                            "/statement/representation/fraudOrIllegality",
                            "経営者確認書は、不正又は違法行為に関する事項を確認しているか。",
                            "Does the written representation confirm what it says of fraud or illegality?")
                    .toDo(
                            "不正又は違法行為に関する事項を経営者確認書で確認する。",
                            "Confirm the matter of fraud or illegality in the written representation."),
            Phrase.of(
                            "/statement/representation/signatory/answersForGovernance",
                            "代表者は、情報セキュリティガバナンスの最終責任を負うか。",
                            "Does the signatory finally answer for information security governance?")
                    .toDo(
                            "情報セキュリティガバナンスの最終責任を負う者を代表者とする。",
                            "Have it signed by whoever finally answers for information security governance."),
            Phrase.of(
                            "/statement/representation/signatory/authorityDocumented",
                            "代表者の権限を証する資料があるか。",
                            "Do documents prove the authority of the signatory?")
                    .toDo("代表者の権限を証する資料を備える。", "Provide documents that prove the authority of the signatory."),
            Phrase.of("/statement/representation/signatory/director", "代表者は、取締役等に当たるか。", "Is the signatory a director?")
                    .toDo("取締役等に当たる者を代表者とする。", "Have it signed by a director."),
            Phrase.of("/statement/decisions", "次の管理策について、どう決定したか。", "What is decided on these controls?"),
            Phrase.of(
                            "/disclosures/capitalTiesAndOfficers",
                            "資本関係及び役員等に関する情報を開示しているか。",
                            "Are capital ties and officers disclosed?")
                    .toDo("資本関係及び役員等に関する情報を開示する。", "Disclose capital ties and officers."),
            Phrase.of(
                            "/disclosures/foreignLawAccessRisk",
                            "国外法令の適用による情報へのアクセスのリスクを開示しているか。",
                            "Is the risk of access under foreign law disclosed?")
                    .toDo("国外法令の適用による情報へのアクセスのリスクを開示する。", "Disclose the risk of access under foreign law."),
            Phrase.of(
                            "/disclosures/governingLawAndCourt",
                            "契約の準拠法及び裁判管轄を開示しているか。",
                            "Are governing law and court disclosed?")
                    .toDo("契約の準拠法及び裁判管轄を開示する。", "Disclose governing law and court."),
            Phrase.of(
                            "/disclosures/thirdPartyTests",
                            "第三者検査（ペネトレーションテスト、脆弱性診断等）の実施状況を開示しているか。",
                            "Are third-party tests disclosed?")
                    .toDo("第三者検査（ペネトレーションテスト、脆弱性診断等）の実施状況を開示する。", "Disclose the third-party tests."),
            Phrase.of("/audit/period/from", "監査対象期間の初日は、いつか。", "On which day does the audit period begin?")
                    .toDo("監査対象期間の初日を{to}とする。", "Begin the audit period {on}."),
            Phrase.of("/audit/period/to", "監査対象期間の末日は、いつか。", "On which day does the audit period end?")
                    .toDo("監査対象期間の末日を{to}とする。", "End the audit period {on}."),
            Phrase.of("/audit/startedOn", "監査は、いつ開始されたか。", "On which day did the audit work begin?")
                    .toDo("監査の開始日を{to}とする。", "Have the audit work begin {on}."),
            Phrase.of("/audit/auditor/name", "監査機関の名称は、何か。", "Which organisation is the auditor?")
                    .toDo("監査機関の名称を記載する。", "State the name of the auditor."),
            Phrase.of(
                            "/audit/auditor/listing/listed",
                            "監査機関は、ISMAP監査機関リストに掲載されているか。",
                            "Is the auditor on the list of auditing organisations?")
                    .toDo(
                            "監査機関について、ISMAP監査機関リストへの掲載を受ける。",
                            "Have the auditor listed on the list of auditing organisations."),
            Phrase.of(
                            "/audit/auditor/listing/from",
                            "監査機関は、いつからISMAP監査機関リストに掲載されているか。",
                            "Since which day has the auditor been on the list of auditing organisations?")
                    .toDo(
                            "監査機関について、{to}からISMAP監査機関リストへの掲載を受ける。",
                            "Have the auditor listed on the list of auditing organisations from {to}."),
            Phrase.of(
                            "/audit/auditor/listing/to",
                            "監査機関は、いつまでISMAP監査機関リストに掲載されているか。",
                            "Until which day is the auditor on the list of auditing organisations?")
                    .toDo(
                            "監査機関について、{to}までISMAP監査機関リストへの掲載を続ける。",
                            "Keep the auditor on the list of auditing organisations until {to}."),
            Phrase.of("/audit/report/date", "実施結果報告書の日付は、いつか。", "What is the date of the audit report?")
                    .toDo("実施結果報告書の日付を{to}とする。", "Have the audit report dated {to}."),
            Phrase.of("/audit/report/submittedOn", "実施結果報告書は、いつ提出されたか。", "On which day was the audit report submitted?")
                    .toDo("実施結果報告書の提出日を{to}とする。", "Submit the audit report {on}."),
            Phrase.of(
                    "/audit/report/findings", "実施結果報告書に、どのような発見事項があるか。", "Which findings does the audit report hold?"),
            Phrase.of("/audit/report/findings/*/open", "発見事項は、未解消か。", "Is the finding still open?")
                    .toUndo("発見事項を解消する。", "Resolve the finding."),
            Phrase.of("/audit/managementCycle/used", "複数年監査サイクルを適用するか。", "Is the multi-year audit cycle used?")
                    .toDo("複数年監査サイクルを適用する。", "Use the multi-year audit cycle.")
                    .toUndo("複数年監査サイクルの適用を取りやめる。", "Give up the multi-year audit cycle."),
            Phrase.of("/audit/managementCycle/certification", "ISMS認証の種別は、何か。", "Which ISMS certificate is held?")
                    .toDo("{to}の認証を取得する。", "Obtain the certificate: {to}."),
            Phrase.of(
                            "/audit/managementCycle/ismsFrom",
                            "ISMS認証の有効期間の初日は、いつか。",
                            "On which day does the validity of the ISMS certificate begin?")
                    .toDo("ISMS認証の有効期間の初日を{to}とする。", "Have the validity of the ISMS certificate begin {on}."),
            Phrase.of(
                            "/audit/managementCycle/ismsTo",
                            "ISMS認証の有効期間の末日は、いつか。",
                            "On which day does the validity of the ISMS certificate end?")
                    .toDo("ISMS認証の有効期間の末日を{to}とする。", "Have the validity of the ISMS certificate end {on}."),
            Phrase.of(
                            "/audit/managementCycle/renewalExpected",
                            "ISMS認証は、更新される見込みか。",
                            "Is the ISMS certificate expected to be renewed?")
                    .toDo("ISMS認証の更新を見込めるようにする。", "See to it that the ISMS certificate can be expected to be renewed."),
            Phrase.of(
                            "/audit/managementCycle/scopeCovered",
                            "ISMSの登録範囲は、サービスと管理基準を実施する組織とを含むか。",
                            "Does the ISMS scope cover the service and the organisations that run the management"
                                    + " criteria?")
                    .toDo(
                            "サービスとマネジメント基準を実施する組織とをISMSの登録範囲に含める。",
                            "Bring the service and the organisations that run the management criteria into the ISMS"
                                    + " scope."),
            Phrase.of("/audit/managementCycle/scopeExplained", "ISMSの登録範囲について説明しているか。", "Is the ISMS scope explained?")
                    .toDo("ISMSの登録範囲について説明する。", "Explain the ISMS scope."),
            Phrase.of(
                            "/audit/managementCycle/auditorToldBeforeWork",
                            "監査業務の開始前に、監査機関に伝えたか。",
                            "Was the auditor told before its work began?")
                    .toDo("監査業務の開始前に、監査機関に伝える。", "Tell the auditor before its work begins."),
            Phrase.of(
                            "/liu/informationClass",
                            "取り扱う情報の格付は、何か。",
                            "What is the confidentiality class of the information?")
                    .toDo("取り扱う情報の格付を{to}とする。", "Keep to {to}."),
            Phrase.of("/liu/lowRiskWork", "リスクの小さな業務に当たるか。", "Is the work low-risk?")
                    .toDo("リスクの小さな業務に限る。", "Keep to low-risk work."),
            Phrase.of("/liu/targetWork", "ISMAP-LIUの対象業務に当たるか。", "Is the work target work of ISMAP-LIU?")
                    .toDo("ISMAP-LIUの対象業務に限る。", "Keep to target work of ISMAP-LIU."),
            Phrase.of("/liu/impactAssessedLow", "調達府省庁等は、影響度を低位と評価したか。", "Has the agency assessed the impact as low?")
                    .toDo("調達府省庁等による影響度評価（低位）を受ける。", "Have the agency assess the impact as low."),
            Phrase.of("/liu/preApplicationMade", "事前申請を行ったか。", "Was the pre-application made?")
                    .toDo("事前申請を行う。", "Make the pre-application."),
            Phrase.of("/liu/internalAuditSubmitted", "内部監査の結果を提出したか。", "Was the internal audit result submitted?")
                    .toDo("内部監査の結果を提出する。", "Submit the internal audit result."),
            Phrase.of("/liu/specialMeasures/used", "特別措置を利用するか。", "Are the special measures used?")
                    .toDo("特別措置を利用する。", "Use the special measures.")
                    .toUndo("特別措置の利用を取りやめる。", "Give up the special measures."),
            Phrase.of(
                            "/liu/specialMeasures/appliedOn",
                            "特別措置は、いつ申請されたか。",
                            "On which day were the special measures applied for?")
                    .toDo("特別措置の申請日を{to}とする。", "Apply for the special measures {on}."),
            Phrase.of("/liu/specialMeasures/usedBefore", "過去に特別措置を利用したか。", "Were the special measures used before?"));

    private ServicePhrases() {}
}
