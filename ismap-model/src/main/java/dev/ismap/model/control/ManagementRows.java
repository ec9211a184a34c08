package dev.ismap.model.control;

/** Chapter 4 of edition 2022-04-01, in the form that {@link Outline} reads. */
final class ManagementRows {

    static final String CHAPTER_4 = """
            4 | Management criteria | マネジメント基準
              4.1 | Management criteria (introduction) | マネジメント基準（序文）
              4.2 | Contents of description (introduction) | 記載内容（序文）
              4.3 | Legend (introduction) | 凡例（序文）
              4.4 | Establishment of information security management | 情報セキュリティマネジメントの確立 | 27001:2014 4.4
                4.4.1 | Organizational roles, responsibilities and authorities | 組織の役割、責任及び権限 | 27001:2014 5.3; 27001:2014 5.1
                  4.4.1.1 | Top management leadership and commitment | トップマネジメントのリーダーシップとコミットメント | 27001:2014 5.1b); 27001:2014 5.1e); 27001:2014 5.1f)
                  4.4.1.2 | Assignment of responsibilities and authorities | 責任及び権限の割当て | 27001:2014 5.3
                  4.4.1.3 | Support for management roles | 管理層の役割への支援 | 27001:2014 5.1h)
                4.4.2 | Organization and its context | 組織及びその状況の理解 | 27001:2014 4.1
                  4.4.2.1 | External and internal issues | 外部及び内部の課題の決定 | 27001:2014 4.1
                4.4.3 | Stakeholder needs and expectations | 利害関係者のニーズ及び期待の理解 | 27001:2014 4.2
                  4.4.3.1 | Stakeholders and their requirements | 利害関係者及びその要求事項の決定 | 27001:2014 4.2
                4.4.4 | Scope determination | 適用範囲の決定 | 27001:2014 4.3
                  4.4.4.1 | Boundaries and applicability | 境界及び適用可能性の明確化 | 27001:2014 4.3
                4.4.5 | Policy establishment | 方針の確立 | 27001:2014 5.2; 27001:2014 6.2; 27001:2014 5.1
                  4.4.5.1 | Information security policy | 情報セキュリティ方針の確立 | 27001:2014 5.2
                  4.4.5.2 | Security objectives and plans | 情報セキュリティ目的及び達成計画の策定 | 27001:2014 6.2
                  4.4.5.3 | Commitment through policy and objectives | 方針及び目的の確立によるコミットメント | 27001:2014 5.1a)
                4.4.6 | Actions on risks and opportunities | リスク及び機会に対処する活動 | 27001:2014 6.1
                  4.4.6.1 | Determining risks and opportunities | リスク及び機会の決定 | 27001:2014 6.1.1
                4.4.7 | Information security risk assessment | 情報セキュリティリスクアセスメント | 27001:2014 6.1.2
                  4.4.7.1 | Risk criteria and assessment process | リスク基準及びリスクアセスメントプロセス | 27001:2014 6.1.2a); 27001:2014 6.1.2b)
                  4.4.7.2 | Risk identification | リスク特定 | 27001:2014 6.1.2c)
                  4.4.7.3 | Risk analysis | リスク分析 | 27001:2014 6.1.2d)
                  4.4.7.4 | Risk evaluation | リスク評価 | 27001:2014 6.1.2e)
                4.4.8 | Information security risk treatment | 情報セキュリティリスク対応 | 27001:2014 6.1.3
                  4.4.8.1 | Risk treatment option selection | リスク対応の選択肢の選定 | 27001:2014 6.1.3a)
                  4.4.8.2 | Control determination | 必要な管理策の決定 | 27001:2014 6.1.3b)
                  4.4.8.3 | Check for overlooked controls | 管理策の見落としの有無の検証 | 27001:2014 6.1.3c)
                  4.4.8.4 | Risk treatment plan | リスク対応計画の策定 | 27001:2014 6.1.3e)
                  4.4.8.5 | Risk owner approval and residual risk acceptance | リスク所有者の承認及び残留リスクの受容 | 27001:2014 6.1.3f)
              4.5 | Implementation of information security management | 情報セキュリティマネジメントの運用 | 27001:2014 8
                4.5.1 | Resource management | 資源管理 | 27001:2014 7.1; 27001:2014 5.1
                  4.5.1.1 | Provision of resources | 資源の決定及び提供 | 27001:2014 7.1
                  4.5.1.2 | Top management resource allocation | トップマネジメントによる資源の割当て | 27001:2014 5.1c)
                4.5.2 | Competence and awareness | 力量及び認識 | 27001:2014 7.2; 27001:2014 7.3; 27001:2014 5.1
                  4.5.2.1 | Communicating importance of security management | 情報セキュリティマネジメントの重要性の伝達 | 27001:2014 5.1d)
                  4.5.2.2 | Required competence | 必要な力量の決定 | 27001:2014 7.2a)
                  4.5.2.3 | Ensuring competence | 力量の確保 | 27001:2014 7.2b)
                  4.5.2.4 | Competence actions and their effectiveness | 力量獲得の処置及びその有効性の評価 | 27001:2014 7.2c)
                  4.5.2.5 | Competence records | 力量に関する記録の保持 | 27001:2014 7.2d)
                  4.5.2.6 | Policy awareness | 情報セキュリティ方針の認識 | 27001:2014 7.3a)
                  4.5.2.7 | Awareness of own contribution | 自らの貢献の認識 | 27001:2014 7.3b)
                  4.5.2.8 | Awareness of nonconformity implications | 不適合のもつ意味の認識 | 27001:2014 7.3c)
                4.5.3 | Communication | 情報セキュリティに関するコミュニケーション | 27001:2014 7.4
                  4.5.3.1 | Internal and external communication | 内部及び外部とのコミュニケーション | 27001:2014 7.4
                4.5.4 | Operational planning and control | 運用の計画及び管理 | 27001:2014 8.1
                  4.5.4.1 | Process planning and control | プロセスの計画、実施及び管理 | 27001:2014 8.1
                  4.5.4.2 | Implementing plans for objectives | 目的達成計画の実施 | 27001:2014 8.1
                  4.5.4.3 | Documented evidence of planned execution | 計画どおりの実施を示す文書化した情報 | 27001:2014 8.1
                  4.5.4.4 | Control of planned and unintended changes | 計画した変更及び意図しない変更の管理 | 27001:2014 8.1
                  4.5.4.5 | Outsourced process control | 外部委託したプロセスの管理 | 27001:2014 8.1
                4.5.5 | Performing the risk assessment | 情報セキュリティリスクアセスメントの実施 | 27001:2014 8.2; 27001:2014 8.3
                  4.5.5.1 | Periodic and change-driven risk assessment | 定期及び変更時のリスクアセスメント | 27001:2014 8.2
                  4.5.5.2 | Implementing the risk treatment plan | リスク対応計画の実施 | 27001:2014 8.3
                  4.5.5.3 | Resources for the risk treatment plan | リスク対応計画への経営資源の提供
              4.6 | Monitoring and review of information security management | 情報セキュリティマネジメントの監視及びレビュー | 27001:2014 5.1; 27001:2014 8.2; 27001:2014 9; 27001:2014 10.2
                4.6.1 | Continual improvement of effectiveness | 有効性の継続的改善 | 27001:2014 10.2; 27001:2014 8.2; 27001:2014 9.2; 27001:2014 9.3; 27001:2014 5.1
                  4.6.1.1 | Continual improvement | 継続的改善の実施 | 27001:2014 10.2; 27001:2014 8.2; 27001:2014 9.2; 27001:2014 9.3
                  4.6.1.2 | Top management promotion of improvement | トップマネジメントによる改善の促進 | 27001:2014 5.1g)
                4.6.2 | Performance evaluation | パフォーマンス評価 | 27001:2014 9
                  4.6.2.1 | Monitoring, measurement, analysis and evaluation | 監視、測定、分析及び評価 | 27001:2014 9.1
                  4.6.2.2 | Internal audits at planned intervals | 定めた間隔での内部監査 | 27001:2014 9.2a); 27001:2014 9.2b)
                  4.6.2.3 | Audit programme | 監査プログラム | 27001:2014 9.2c)
                  4.6.2.4 | Audit criteria and scope | 監査基準及び監査範囲 | 27001:2014 9.2d)
                  4.6.2.5 | Auditor selection, objectivity and impartiality | 監査員の選定並びに客観性及び公平性の確保 | 27001:2014 9.2e)
                  4.6.2.6 | Reporting audit results | 監査結果の報告 | 27001:2014 9.2f)
                  4.6.2.7 | Records of audit programme and results | 監査プログラム及び監査結果の記録 | 27001:2014 9.2g)
                4.6.3 | Management review | マネジメントレビュー | 27001:2014 9.3
                  4.6.3.1 | Management reviews at planned intervals | 定めた間隔でのマネジメントレビュー | 27001:2014 9.3
                  4.6.3.2 | Management review inputs | マネジメントレビューへのインプット | 27001:2014 9.3
                  4.6.3.3 | Management review outputs | マネジメントレビューからのアウトプット | 27001:2014 9.3
                  4.6.3.4 | Management review records | マネジメントレビューの記録 | 27001:2014 9.3
              4.7 | Maintenance and improvement of information security management | 情報セキュリティマネジメントの維持及び改善 | 27001:2014 10
                4.7.1 | Corrective action | 是正処置 | 27001:2014 10.1
                  4.7.1.1 | Correcting nonconformities | 不適合の修正 | 27001:2014 10.1a)
                  4.7.1.2 | Evaluating need to remove causes | 原因除去の必要性の評価 | 27001:2014 10.1b)
                  4.7.1.3 | Implementing needed actions | 必要な処置の実施 | 27001:2014 10.1c)
                  4.7.1.4 | Reviewing corrective action effectiveness | 是正処置の有効性のレビュー | 27001:2014 10.1d)
                  4.7.1.5 | Changing the management system | 情報セキュリティマネジメントの変更 | 27001:2014 10.1e)
                  4.7.1.6 | Proportionate corrective actions | 不適合の影響に応じた是正処置 | 27001:2014 10.1
                  4.7.1.7 | Corrective action records | 是正処置の記録 | 27001:2014 10.1f); 27001:2014 10.1g)
              4.8 | Management of documented information | 文書化した情報の管理 | 27001:2014 7.5
                4.8.1 | Documentation guidelines | 文書化の指針 | 27001:2014 7.5.1
                  4.8.1.1 | Required documented information | 文書化を要する情報 | 27001:2014 7.5.1
                4.8.2 | Creating, updating and controlling documents | 文書の作成、更新及び管理 | 27001:2014 7.5.2; 27001:2014 7.5.3
                  4.8.2.1 | Creating and updating documents | 文書の作成及び更新 | 27001:2014 7.5.2
                  4.8.2.2 | Control of documented information | 文書化した情報の利用及び保護の管理 | 27001:2014 7.5.3
              4.9 | Information security risk communication | 情報セキュリティリスクコミュニケーション
                4.9.1 | Risk communication plan | リスクコミュニケーションの計画
                  4.9.1.1 | Formulating the risk communication plan | リスクコミュニケーション計画の策定
                4.9.2 | Risk communication implementation | リスクコミュニケーションの実施
                  4.9.2.1 | Risk communication mechanism | リスクコミュニケーションの仕組みの確立
                  4.9.2.2 | Conducting risk communication | リスクコミュニケーションの継続的実行
            """;

    private ManagementRows() {}
}
