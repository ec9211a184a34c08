package dev.ismap.model.control;

/** Chapter 3 of edition 2022-04-01, in the form that {@link Outline} reads. */
final class GovernanceRows {

    static final String CHAPTER_3 = """
            3 | Information security governance | 情報セキュリティガバナンス
              3.1 | Information security governance process | 情報セキュリティガバナンスのプロセス
                3.1.1 | Governance process overview | ガバナンスプロセスの概要
                3.1.2 | Evaluate | 評価 | 27014:2013 5.3.2
                  3.1.2.1 | Security considered in business initiatives | 事業上の取組における情報セキュリティの考慮 | 27014:2013 5.3.2
                  3.1.2.2 | Response to security performance results | 情報セキュリティパフォーマンス結果への対応 | 27014:2013 5.3.2
                  3.1.2.3 | Escalation of new high-impact security projects | 影響の大きい新規情報セキュリティ案件の付議
                3.1.3 | Direct | 指示 | 27014:2013 5.3.3
                  3.1.3.1 | Risk appetite determination | リスク選好の決定 | 27014:2013 5.3.3
                  3.1.3.2 | Strategy and policy approval | 情報セキュリティの戦略及び方針の承認
                  3.1.3.3 | Adequate investment and resources | 適切な投資及び資源の配分 | 27014:2013 5.3.3
                  3.1.3.4 | Positive security culture | 積極的な情報セキュリティ文化の醸成
                3.1.4 | Monitor | モニタ | 27014:2013 5.3.4
                  3.1.4.1 | Effectiveness of security management | 情報セキュリティマネジメントの有効性評価
                  3.1.4.2 | Conformance with requirements | 内外の要求事項への適合 | 27014:2013 5.3.4
                  3.1.4.3 | Changing environment and its impact | 環境変化及びその影響の考慮 | 27014:2013 5.3.4
                  3.1.4.4 | Alert on new developments | 新たな動向に関する経営陣への注意喚起 | 27014:2013 5.3.4
                3.1.5 | Communicate | コミュニケーション | 27014:2013 5.3.5
                  3.1.5.1 | Reporting to external stakeholders | 外部の利害関係者への報告 | 27014:2013 5.3.5
                  3.1.5.2 | External review results and corrections | 外部レビュー結果の通知及び是正処置の要求
                  3.1.5.3 | Regulatory obligations and stakeholder expectations | 規制上の義務及び利害関係者の期待の認識 | 27014:2013 5.3.5
                  3.1.5.4 | Matters requiring governing body attention | 経営陣の注意を要する事項に関する助言
                  3.1.5.5 | Explaining detailed actions to stakeholders | 利害関係者への具体的行動の説明
                3.1.6 | Assure | 保証 | 27014:2013 5.3.6
                  3.1.6.1 | Independent and objective opinions | 独立した客観的意見の要請
                  3.1.6.2 | Support for audits, reviews and certifications | 監査、レビュー又は認証への支援
            """;

    private GovernanceRows() {}
}
