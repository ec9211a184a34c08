package dev.ismap.rules.report;

import java.util.List;

/** What is asked and done about the facts of a procurement need. */
final class NeedPhrases {

    static final List<Phrase> ALL = List.of(
            Phrase.of("/contract/from", "契約期間の初日は、いつか。", "On which day does the contract begin?"),
            Phrase.of("/contract/to", "契約期間の末日は、いつか。", "On which day does the contract end?")
                    .toDo("契約期間の末日を{to}とする。", "End the contract {on}."),
            Phrase.of("/informationClass", "取り扱う情報の格付は、何か。", "What is the confidentiality class of the information?")
                    .toDo("取り扱う情報の格付を{to}とする。", "Keep to {to}."),
            Phrase.of("/lowImpactConfirmed", "影響度が低位であることを確認したか。", "Is it confirmed that the impact is low?")
                    .toDo("影響度が低位であることを確認する。", "Confirm that the impact is low."),
            Phrase.of("/service/generativeAi", "サービスは、生成AI機能を提供するか。", "Does the service offer generative AI?")
                    .toUndo("生成AI機能のないサービスを選定する。", "Select a service without generative AI."),
            Phrase.of(
                            "/service/listing/listed",
                            "サービスは、ISMAP又はISMAP-LIUのクラウドサービスリストに掲載されているか。",
                            "Is the service on the Cloud Service List of ISMAP or ISMAP-LIU?")
                    .toDo("サービスについて、クラウドサービスリストへの掲載を受ける。", "Have the service listed on the Cloud Service List."),
            Phrase.of(
                            "/service/listing/from",
                            "サービスは、いつからリストに掲載されているか。",
                            "Since which day has the service been listed?")
                    .toDo("サービスについて、{to}からリストへの掲載を受ける。", "Have the service listed from {to}."),
            Phrase.of("/service/listing/to", "サービスは、いつまでリストに掲載されているか。", "Until which day is the service listed?")
                    .toDo("サービスについて、{to}までリストへの掲載を続ける。", "Keep the service listed until {to}."),
            Phrase.of(
                    "/service/models",
                    "サービスモデルは、IaaS、PaaS、SaaSのいずれか。",
                    "Which service models does the service have: IaaS, PaaS, SaaS?"),
            Phrase.of(
                    "/service/models/*",
                    "サービスモデルは、IaaS、PaaS、SaaSのいずれか。",
                    "Which service model is it: IaaS, PaaS or SaaS?"),
            Phrase.of(
                    "/service/periodEnd",
                    "登録の基礎となる監査対象期間の末日は、いつか。",
                    "On which day did the audit period end on which the registration rests?"),
            Phrase.of(
                            "/service/programme",
                            "サービスは、ISMAPとISMAP-LIUのいずれに登録されているか。",
                            "In which programme is the service registered, ISMAP or ISMAP-LIU?")
                    .toDo("{to}に登録されたサービスを選定する。", "Select a service that is registered in {to}."),
            Phrase.of(
                    "/service/scope/components",
                    "登録の対象範囲に含まれるサブサービスは、どれか。",
                    "Which components are in the scope of the registration?"),
            Phrase.of(
                    "/service/scope/plans",
                    "登録の対象範囲に含まれるプランは、どれか。",
                    "Which plans are in the scope of the registration?"),
            Phrase.of(
                    "/service/scope/regions",
                    "登録の対象範囲に含まれるリージョンは、利用するリージョンの名称でいうと、どこか。",
                    "Which regions are in the scope of the registration, by the names of those wanted?"),
            Phrase.of(
                    "/service/scope/variants",
                    "登録の対象範囲に含まれる提供形態は、どれか。",
                    "Which variants are in the scope of the registration?"),
            Phrase.of(
                            "/service/standardTerms",
                            "サービスは、約款等への同意のみで利用可能か。",
                            "Can the service be used by consent to standard terms alone?")
                    .toUndo("約款等への同意のみによらず利用する。", "Use the service on other than standard terms."),
            Phrase.of("/specification/disposal", "調達仕様書に、情報の廃棄の記載があるか。", "Does the specification name disposal?")
                    .toDo("情報の廃棄を調達仕様書に記載する。", "Name disposal in the specification."),
            Phrase.of("/specification/measures", "調達仕様書に、セキュリティ対策の記載があるか。", "Does the specification name measures?")
                    .toDo("セキュリティ対策を調達仕様書に記載する。", "Name the measures in the specification."),
            Phrase.of(
                            "/specification/serviceLevel",
                            "調達仕様書に、サービスレベルの記載があるか。",
                            "Does the specification name the service level?")
                    .toDo("サービスレベルを調達仕様書に記載する。", "Name the service level in the specification."),
            Phrase.of(
                            "/specification/storageLocation",
                            "調達仕様書に、情報の保存場所の記載があるか。",
                            "Does the specification name the place of storage?")
                    .toDo("情報の保存場所を調達仕様書に記載する。", "Name the place of storage in the specification."),
            Phrase.of(
                    "/service/scope/countries", "対象リージョンは、どの国にあるか。", "In which countries do the regions in scope lie?"),
            Phrase.of("/service/scope/countries/*", "対象リージョンは、どの国にあるか。", "In which country does the region lie?"),
            Phrase.of(
                    "/service/scope/regions/*", "対象リージョンは、どの国にあるか。", "In which country does the region in scope lie?"),
            Phrase.of("/wanted/onlyIn", "リージョンを、どの国に限るか。", "To which countries are the regions limited?"),
            Phrase.of("/wanted/onlyIn/*", "リージョンを、どの国に限るか。", "To which country are the regions limited?"),
            Phrase.of("/wanted/components", "どのサブサービスを利用するか。", "Which components are wanted?"),
            Phrase.of("/wanted/components/*", "どのサブサービスを利用するか。", "Which component is wanted?"),
            Phrase.of("/wanted/plans", "どのプランを利用するか。", "Which plans are wanted?"),
            Phrase.of("/wanted/plans/*", "どのプランを利用するか。", "Which plan is wanted?"),
            Phrase.of("/wanted/regions", "どのリージョンを利用するか。", "Which regions are wanted?"),
            Phrase.of("/wanted/regions/*", "どのリージョンを利用するか。", "Which region is wanted?"),
            Phrase.of("/wanted/variants", "どの提供形態を利用するか。", "Which variants are wanted?"),
            Phrase.of("/wanted/variants/*", "どの提供形態を利用するか。", "Which variant is wanted?"));

    private NeedPhrases() {}
}
