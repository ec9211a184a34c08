package dev.ismap.model.control;

import java.util.List;

/**
 * Chapters 5 to 18 of edition 2022-04-01 in the form that {@link Outline} reads: every heading and objective, and the
 * details that are basic statement requirements. The optional details stand in Attached table 3 and are not held.
 */
final class ControlsRows {

    private static final String CHAPTER_5 = """
            5 | Information security policies | 情報セキュリティ方針群
              5.1 | Management direction for information security | 情報セキュリティのための経営陣の方向性
                5.1.1 | Policies for information security | 情報セキュリティのための方針群 | 27002:2013 5.1.1
                5.1.2 | Review of the policies for information security | 情報セキュリティのための方針群のレビュー | 27002:2013 5.1.2
            """;

    private static final String CHAPTER_6 = """
            6 | Organization of information security | 情報セキュリティのための組織
              6.1 | Internal organization | 内部組織
                6.1.1 | Information security roles and responsibilities | 情報セキュリティの役割及び責任 | 27002:2013 6.1.1
                  6.1.1.13.PB | Agreed role allocation with customers and suppliers | 役割及び責任の割当てに関する合意 | 27017:2015 6.1.1
                6.1.2 | Segregation of duties | 職務の分離 | 27002:2013 6.1.2
                6.1.3 | Contact with authorities | 関係当局との連絡 | 27002:2013 6.1.3
                  6.1.3.3.PB | Provider location and data location information | 事業者所在地及びデータ保存国の情報提供 | 27017:2015 6.1.3
                6.1.4 | Contact with special interest groups | 専門組織との連絡 | 27002:2013 6.1.4
                6.1.5 | Information security in project management | プロジェクトマネジメントにおける情報セキュリティ | 27002:2013 6.1.5
              6.2 | Mobile devices and teleworking | モバイル機器及びテレワーキング
                6.2.1 | Mobile device policy | モバイル機器の方針 | 27002:2013 6.2.1
                6.2.2 | Teleworking | テレワーキング | 27002:2013 6.2.2
              6.3.P | Cloud customer and cloud provider relationship | クラウドサービス利用者と事業者との関係
                6.3.1.P | Shared roles and responsibilities in cloud computing | クラウド環境における役割及び責任の共有・分担 | 27017:2015 CLD.6.3.1
                  6.3.1.1.PB | Communicating shared responsibilities | 責任分担の文書化及び利用者への伝達 | 27017:2015 CLD.6.3.1
            """;

    private static final String CHAPTER_7 = """
            7 | Human resource security | 人的資源のセキュリティ
              7.1 | Prior to employment | 雇用前
                7.1.1 | Screening | 選考 | 27002:2013 7.1.1
                7.1.2 | Terms and conditions of employment | 雇用条件 | 27002:2013 7.1.2
              7.2 | During employment | 雇用期間中
                7.2.1 | Management responsibilities | 経営陣の責任 | 27002:2013 7.2.1
                7.2.2 | Information security awareness, education and training | 情報セキュリティの意識向上、教育及び訓練 | 27002:2013 7.2.2
                  7.2.2.19.PB | Training on customer and derived data | 利用者データ及び派生データに関する教育訓練
                7.2.3 | Disciplinary process | 懲戒手続 | 27002:2013 7.2.3
              7.3 | Termination and change of employment | 雇用の終了及び変更
                7.3.1 | Termination or change of employment responsibilities | 雇用の終了又は変更に関する責任 | 27002:2013 7.3.1
            """;

    private static final String CHAPTER_8 = """
            8 | Asset management | 資産の管理
              8.1 | Responsibility for assets | 資産に対する責任
                8.1.1 | Inventory of assets | 資産目録 | 27002:2013 8.1.1
                  8.1.1.6.PB | Inventory identifying customer and derived data | 利用者データ及び派生データを識別する資産目録 | 27017:2015 8.1.1
                8.1.2 | Ownership of assets | 資産の管理責任 | 27002:2013 8.1.2
                  8.1.2.7.PB | Asset encryption and key deletion capability or information | 利用者資産の暗号化・鍵削除の機能又は情報の提供
                8.1.3 | Acceptable use of assets | 資産利用の許容範囲 | 27002:2013 8.1.3
                8.1.4 | Return of assets | 資産の返却 | 27002:2013 8.1.4
                8.1.5.P | Removal of cloud service customer assets | クラウドサービス利用者の資産の除去 | 27017:2015 CLD.8.1.5
              8.2 | Information classification | 情報分類
                8.2.1 | Classification of information | 情報の分類 | 27002:2013 8.2.1
                8.2.2 | Labelling of information | 情報のラベル付け | 27002:2013 8.2.2
                  8.2.2.7.PB | Disclosure of classification and labelling functions | 分類及びラベル付け機能の文書化及び開示
                8.2.3 | Handling of assets | 資産の取扱い | 27002:2013 8.2.3
              8.3 | Media handling | 媒体の取扱い
                8.3.1 | Management of removable media | 取外し可能な媒体の管理 | 27002:2013 8.3.1
                8.3.2 | Disposal of media | 媒体の処分 | 27002:2013 8.3.2
                8.3.3 | Physical media transfer | 物理的媒体の輸送 | 27002:2013 8.3.3
            """;

    private static final String CHAPTER_9 = """
            9 | Access control | アクセス制御
              9.1 | Business requirements of access control | アクセス制御に対する業務上の要求事項
                9.1.1 | Access control policy | アクセス制御方針 | 27002:2013 9.1.1
                9.1.2 | Access to networks and network services | ネットワーク及びネットワークサービスへのアクセス | 27002:2013 9.1.2
              9.2 | User access management | 利用者アクセスの管理
                9.2.1 | User registration and de-registration | 利用者登録及び登録削除 | 27002:2013 9.2.1
                  9.2.1.6.PB | User registration functions for customers | クラウドサービス利用者への利用者登録機能の提供 | 27017:2015 9.2.1
                9.2.2 | User access provisioning | 利用者アクセスの提供 | 27002:2013 9.2.2
                  9.2.2.8.PB | Access right management functions | アクセス権管理機能の提供 | 27017:2015 9.2.2
                9.2.3 | Management of privileged access rights | 特権的アクセス権の管理 | 27002:2013 9.2.3
                  9.2.3.11.PB | Strong authentication for customer administrators | クラウドサービス利用者の管理者向け強固な認証
                9.2.4 | Management of secret authentication information of users | 利用者の秘密認証情報の管理 | 27002:2013 9.2.4
                  9.2.4.9.PB | Secret authentication information procedures | 秘密認証情報の管理手順に関する情報提供 | 27017:2015 9.2.4
                9.2.5 | Review of user access rights | 利用者アクセス権のレビュー | 27002:2013 9.2.5
                9.2.6 | Removal or adjustment of access rights | アクセス権の削除又は修正 | 27002:2013 9.2.6
              9.3 | User responsibilities | 利用者の責任
                9.3.1 | Use of secret authentication information | 秘密認証情報の利用 | 27002:2013 9.3.1
              9.4 | System and application access control | システム及びアプリケーションのアクセス制御
                9.4.1 | Information access restriction | 情報へのアクセス制限 | 27002:2013 9.4.1
                  9.4.1.8.PB | Access restriction functions for customers | クラウドサービスへのアクセス制限機能の提供 | 27017:2015 9.4.1
                9.4.2 | Secure log-on procedures | セキュリティに配慮したログオン手順 | 27002:2013 9.4.2
                  9.4.2.2.B | Alternatives to passwords for strong authentication | 強固な認証のためのパスワード代替手段 | 27017:2015 9.4.2
                9.4.3 | Password management system | パスワード管理システム | 27002:2013 9.4.3
                9.4.4 | Use of privileged utility programs | 特権的なユーティリティプログラムの使用 | 27002:2013 9.4.4
                9.4.5 | Access control to program source code | プログラムソースコードへのアクセス制御 | 27002:2013 9.4.5
              9.5.P | Customer data access control in shared virtual environment | 共有仮想環境における利用者データのアクセス制御
                9.5.1.P | Segregation in virtual computing environments | 仮想コンピューティング環境における分離 | 27017:2015 CLD.9.5.1
                9.5.2.P | Virtual machine hardening | 仮想マシンの要塞化 | 27017:2015 CLD.9.5.2
                  9.5.2.1.PB | Hardening configuration of virtual machines | 仮想マシン設定時の要塞化対策 | 27017:2015 CLD.9.5.2
            """;

    private static final String CHAPTER_10 = """
            10 | Cryptography | 暗号
              10.1 | Cryptographic controls | 暗号による管理策
                10.1.1 | Policy on the use of cryptographic controls | 暗号による管理策の利用方針 | 27002:2013 10.1.1
                  10.1.1.9.PB | Cryptographic capability or information for customers | 利用者向け暗号技術の機能又は情報の提供
                10.1.2 | Key management | 鍵管理 | 27002:2013 10.1.2
                  10.1.2.20.PB | Customer key management capability or information | 利用者向け鍵管理の機能又は情報の提供
            """;

    private static final String CHAPTER_11 = """
            11 | Physical and environmental security | 物理的及び環境的セキュリティ
              11.1 | Secure areas | セキュリティを保つべき領域
                11.1.1 | Physical security perimeter | 物理的セキュリティ境界 | 27002:2013 11.1.1
                11.1.2 | Physical entry controls | 物理的入退管理策 | 27002:2013 11.1.2
                11.1.3 | Securing offices, rooms and facilities | オフィス、部屋及び施設のセキュリティ | 27002:2013 11.1.3
                11.1.4 | Protecting against external and environmental threats | 外部及び環境の脅威からの保護 | 27002:2013 11.1.4
                11.1.5 | Working in secure areas | セキュリティを保つべき領域での作業 | 27002:2013 11.1.5
                11.1.6 | Delivery and loading areas | 受渡場所 | 27002:2013 11.1.6
              11.2 | Equipment | 装置
                11.2.1 | Equipment siting and protection | 装置の設置及び保護 | 27002:2013 11.2.1
                11.2.2 | Supporting utilities | サポートユーティリティ | 27002:2013 11.2.2
                11.2.3 | Cabling security | ケーブル配線のセキュリティ | 27002:2013 11.2.3
                11.2.4 | Equipment maintenance | 装置の保守 | 27002:2013 11.2.4
                11.2.5 | Removal of assets | 資産の移動 | 27002:2013 11.2.5
                11.2.6 | Security of equipment and assets off-premises | 構外にある装置及び資産のセキュリティ | 27002:2013 11.2.6
                11.2.7 | Secure disposal or re-use of equipment | 装置のセキュリティを保った処分又は再利用 | 27002:2013 11.2.7
                  11.2.7.4.PB | Secure disposal or re-use arrangements for resources | 資源のセキュリティを保った処分等の取決め | 27017:2015 11.2.7
                11.2.8 | Unattended user equipment | 無人状態にある利用者装置 | 27002:2013 11.2.8
                11.2.9 | Clear desk and clear screen policy | クリアデスク・クリアスクリーン方針 | 27002:2013 11.2.9
            """;

    private static final String CHAPTER_12 = """
            12 | Operations security | 運用のセキュリティ
              12.1 | Operational procedures and responsibilities | 運用の手順及び責任
                12.1.1 | Documented operating procedures | 操作手順書 | 27002:2013 12.1.1
                12.1.2 | Change management | 変更管理 | 27002:2013 12.1.2
                  12.1.2.11.PB | Notice of adverse service changes | 悪影響を及ぼし得るサービス変更の情報提供
                12.1.3 | Capacity management | 容量・能力の管理 | 27002:2013 12.1.3
                  12.1.3.9.PB | Monitoring of total resource capacity | 資源全体の容量・能力の監視 | 27017:2015 12.1.3
                12.1.4 | Separation of development, testing and operational environments | 開発環境、試験環境及び運用環境の分離 | 27002:2013 12.1.4
                12.1.5.P | Administrator's operational security | 実務管理者の運用のセキュリティ | 27017:2015 CLD.12.1.5
                  12.1.5.1.PB | Critical operations documents for customers | 重要な操作及び手順に関する文書の提供 | 27017:2015 CLD.12.1.5
              12.2 | Protection from malware | マルウェアからの保護
                12.2.1 | Controls against malware | マルウェアに対する管理策 | 27002:2013 12.2.1
              12.3 | Backup | バックアップ
                12.3.1 | Information backup | 情報のバックアップ | 27002:2013 12.3.1
              12.4 | Logging and monitoring | ログ取得及び監視
                12.4.1 | Event logging | イベントログ取得 | 27002:2013 12.4.1
                  12.4.1.15.PB | Logging capabilities for customers | クラウドサービス利用者へのログ取得機能の提供 | 27017:2015 12.4.1
                12.4.2 | Protection of log information | ログ情報の保護 | 27002:2013 12.4.2
                12.4.3 | Administrator and operator logs | 実務管理者及び運用担当者の作業ログ | 27002:2013 12.4.3
                12.4.4 | Clock synchronisation | クロックの同期 | 27002:2013 12.4.4
                  12.4.4.4.PB | Clock and synchronisation information | クロック及び同期方法に関する情報提供 | 27017:2015 12.4.4
                12.4.5.P | Monitoring of cloud services | クラウドサービスの監視 | 27017:2015 CLD.12.4.5
              12.5 | Control of operational software | 運用ソフトウェアの管理
                12.5.1 | Installation of software on operational systems | 運用システムへのソフトウェアの導入 | 27002:2013 12.5.1
              12.6 | Technical vulnerability management | 技術的脆弱性管理
                12.6.1 | Management of technical vulnerabilities | 技術的脆弱性の管理 | 27002:2013 12.6.1
                  12.6.1.18.PB | Vulnerability management information | 脆弱性管理に関する情報提供 | 27017:2015 12.6.1
                12.6.2 | Restrictions on software installation | ソフトウェアのインストールの制限 | 27002:2013 12.6.2
              12.7 | Information systems audit considerations | 情報システムの監査に対する考慮事項
                12.7.1 | Information systems audit controls | 情報システムの監査に対する管理策 | 27002:2013 12.7.1
            """;

    private static final String CHAPTER_13 = """
            13 | Communications security | 通信のセキュリティ
              13.1 | Network security management | ネットワークセキュリティ管理
                13.1.1 | Network controls | ネットワーク管理策 | 27002:2013 13.1.1
                13.1.2 | Security of network services | ネットワークサービスのセキュリティ | 27002:2013 13.1.2
                13.1.3 | Segregation in networks | ネットワークの分離 | 27002:2013 13.1.3
                13.1.4.P | Security management alignment, virtual and physical networks | 仮想・物理ネットワークのセキュリティ管理の整合 | 27017:2015 CLD.13.1.4
              13.2 | Information transfer | 情報の転送
                13.2.1 | Information transfer policies and procedures | 情報転送の方針及び手順 | 27002:2013 13.2.1
                13.2.2 | Agreements on information transfer | 情報転送に関する合意 | 27002:2013 13.2.2
                13.2.3 | Electronic messaging | 電子的メッセージ通信 | 27002:2013 13.2.3
                13.2.4 | Confidentiality or non-disclosure agreements | 秘密保持契約又は守秘義務契約 | 27002:2013 13.2.4
            """;

    private static final String CHAPTER_14 = """
            14 | System acquisition, development and maintenance | システムの取得、開発及び保守
              14.1 | Security requirements of information systems | 情報システムのセキュリティ要求事項
                14.1.1 | Information security requirements analysis and specification | 情報セキュリティ要求事項の分析及び仕様化 | 27002:2013 14.1.1
                14.1.2 | Securing application services on public networks | 公衆ネットワーク上のアプリケーションサービス保護 | 27002:2013 14.1.2
                14.1.3 | Protecting application services transactions | アプリケーションサービスのトランザクションの保護 | 27002:2013 14.1.3
              14.2 | Security in development and support processes | 開発及びサポートプロセスにおけるセキュリティ
                14.2.1 | Secure development policy | セキュリティに配慮した開発のための方針 | 27002:2013 14.2.1
                  14.2.1.13.PB | Secure development information | セキュリティに配慮した開発に関する情報提供 | 27017:2015 14.2.1
                14.2.2 | System change control procedures | システムの変更管理手順 | 27002:2013 14.2.2
                14.2.3 | Technical review of applications after platform changes | プラットフォーム変更後のアプリケーションレビュー | 27002:2013 14.2.3
                14.2.4 | Restrictions on changes to software packages | パッケージソフトウェアの変更に対する制限 | 27002:2013 14.2.4
                14.2.5 | Secure system engineering principles | セキュリティに配慮したシステム構築の原則 | 27002:2013 14.2.5
                14.2.6 | Secure development environment | セキュリティに配慮した開発環境 | 27002:2013 14.2.6
                14.2.7 | Outsourced development | 外部委託による開発 | 27002:2013 14.2.7
                14.2.8 | System security testing | システムセキュリティの試験 | 27002:2013 14.2.8
                14.2.9 | System acceptance testing | システムの受入れ試験 | 27002:2013 14.2.9
              14.3 | Test data | 試験データ
                14.3.1 | Protection of test data | 試験データの保護 | 27002:2013 14.3.1
            """;

    private static final String CHAPTER_15 = """
            15 | Supplier relationships | 供給者関係
              15.1 | Information security in supplier relationships | 供給者関係における情報セキュリティ
                15.1.1 | Information security policy for supplier relationships | 供給者関係のための情報セキュリティの方針 | 27002:2013 15.1.1
                  15.1.1.14.B | Secure transition of information and facilities | 情報及び施設の移行時のセキュリティ維持 | 27002:2013 15.1.1
                  15.1.1.16.B | Foreign law access risk evaluation | 国内法以外の法令適用によるアクセスリスクの評価
                15.1.2 | Addressing security within supplier agreements | 供給者との合意におけるセキュリティの取扱い | 27002:2013 15.1.2
                  15.1.2.18.PB | Security measures defined in agreement | 合意における情報セキュリティ対策の規定
                15.1.3 | ICT supply chain | ICTサプライチェーン | 27002:2013 15.1.3
              15.2 | Supplier service delivery management | 供給者のサービス提供の管理
                15.2.1 | Monitoring and review of supplier services | 供給者のサービス提供の監視及びレビュー | 27002:2013 15.2.1
                15.2.2 | Managing changes to supplier services | 供給者のサービス提供の変更に対する管理 | 27002:2013 15.2.2
            """;

    private static final String CHAPTER_16 = """
            16 | Information security incident management | 情報セキュリティインシデント管理
              16.1 | Management of information security incidents and improvements | 情報セキュリティインシデントの管理及び改善
                16.1.1 | Responsibilities and procedures | 責任及び手順 | 27002:2013 16.1.1
                16.1.2 | Reporting information security events | 情報セキュリティ事象の報告 | 27002:2013 16.1.2
                16.1.3 | Reporting information security weaknesses | 情報セキュリティ弱点の報告 | 27002:2013 16.1.3
                16.1.4 | Assessment of and decision on information security events | 情報セキュリティ事象の評価及び決定 | 27002:2013 16.1.4
                16.1.5 | Response to information security incidents | 情報セキュリティインシデントへの対応 | 27002:2013 16.1.5
                16.1.6 | Learning from information security incidents | 情報セキュリティインシデントからの学習 | 27002:2013 16.1.6
                16.1.7 | Collection of evidence | 証拠の収集 | 27002:2013 16.1.7
                  16.1.7.13.PB | Digital evidence procedure agreement | デジタル証拠の提出要求への対応手順の合意 | 27017:2015 16.1.7
            """;

    private static final String CHAPTER_17 = """
            17 | Information security aspects of business continuity management | 事業継続マネジメントにおける情報セキュリティの側面
              17.1 | Information security continuity | 情報セキュリティ継続
                17.1.1 | Planning information security continuity | 情報セキュリティ継続の計画 | 27002:2013 17.1.1
                17.1.2 | Implementing information security continuity | 情報セキュリティ継続の実施 | 27002:2013 17.1.2
                17.1.3 | Verify, review and evaluate information security continuity | 情報セキュリティ継続の検証、レビュー及び評価 | 27002:2013 17.1.3
              17.2 | Redundancies | 冗長性
                17.2.1 | Availability of information processing facilities | 情報処理施設の可用性 | 27002:2013 17.2.1
            """;

    private static final String CHAPTER_18 = """
            18 | Compliance | 順守
              18.1 | Compliance with legal and contractual requirements | 法的及び契約上の要求事項の順守
                18.1.1 | Identification of applicable legal and contractual requirements | 適用法令及び契約上の要求事項の特定 | 27002:2013 18.1.1
                18.1.2 | Intellectual property rights | 知的財産権 | 27002:2013 18.1.2
                  18.1.2.13.PB | Intellectual property complaint process | 知的財産権に関する苦情対応プロセス | 27017:2015 18.1.2
                18.1.3 | Protection of records | 記録の保護 | 27002:2013 18.1.3
                  18.1.3.13.PB | Record protection information | 記録の保護に関する情報提供 | 27017:2015 18.1.3
                18.1.4 | Privacy and protection of personal information | プライバシー及び個人情報の保護 | 27002:2013 18.1.4
                18.1.5 | Regulation of cryptographic controls | 暗号化機能に対する規制 | 27002:2013 18.1.5
                  18.1.5.7.PB | Cryptographic control information for compliance | 順守確認のための暗号による管理策の情報提供 | 27017:2015 18.1.5
              18.2 | Information security reviews | 情報セキュリティのレビュー
                18.2.1 | Independent review of information security | 情報セキュリティの独立したレビュー | 27002:2013 18.2.1
                18.2.2 | Compliance with security policies and standards | 情報セキュリティのための方針群及び標準の順守 | 27002:2013 18.2.2
                18.2.3 | Technical compliance review | 技術的順守のレビュー | 27002:2013 18.2.3
            """;

    static final List<String> CHAPTERS = List.of(
            CHAPTER_5,
            CHAPTER_6,
            CHAPTER_7,
            CHAPTER_8,
            CHAPTER_9,
            CHAPTER_10,
            CHAPTER_11,
            CHAPTER_12,
            CHAPTER_13,
            CHAPTER_14,
            CHAPTER_15,
            CHAPTER_16,
            CHAPTER_17,
            CHAPTER_18);

    private ControlsRows() {}
}
