package dev.ismap.examples.gates;

import static dev.ismap.core.condition.Condition.every;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.oneOf;

import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.model.service.CloudService.ServiceModel;
import java.time.LocalDate;
import java.util.List;

/** The gate of the Government Cloud call of 2021-10: infrastructure and platforms, registered in ISMAP. */
public final class GovernmentCloudGate {

    /** A service that is offered. */
    public record Offer(Input<List<ServiceModel>> models, Input<Boolean> registered) {}

    // Of the call only its month is known. Its rules are shown for each day of that month: no day of it is without
    // them.
    private static final LocalDate CALL = LocalDate.of(2021, 10, 1);

    private static final Fact<ServiceModel, ServiceModel> MODEL =
            Fact.of("", Label.of("サービスモデル", "service model"), Domain.of(ServiceModel.class), Input::given);

    private static final Rule<Offer> MODELS = begin("GC-MODEL")
            .title("IaaS又はPaaSであること", "Infrastructure or platform as a service")
            .asks(every(
                    Fact.list("/models", Label.of("サービスモデル", "service models"), Offer::models),
                    oneOf(MODEL, ServiceModel.IAAS, ServiceModel.PAAS)))
            .words(words(
                    "IaaS又はPaaSのみである。", "It is IaaS and PaaS only.", "IaaS又はPaaSでないものを含む。", "It is more than that."))
            .build();
    private static final Rule<Offer> REGISTERED = begin("GC-ISMAP")
            .title("ISMAPへの登録", "Registered in ISMAP")
            .asks(holds(Fact.truth("/registered", Label.of("ISMAPへの登録", "registered in ISMAP"), Offer::registered)))
            .words(words("ISMAPに登録されている。", "It is registered.", "ISMAPに登録されていない。", "It is not registered."))
            .build();

    private GovernmentCloudGate() {}

    /** The rule book. Registration is necessary, not sufficient: what else the call asks for is not held. */
    public static RuleBook<Offer> rules() {
        Label title = Label.of("ガバメントクラウドの公募（例）", "Gate of the Government Cloud call (an example)");
        return RuleBook.<Offer>of("government-cloud", title, CALL, LocalDate.of(2026, 11, 23))
                .rules(List.of(MODELS, REGISTERED))
                .notCovered(List.of(Label.of("公募のその他の要件", "what else the call asks for: this gate is not sufficient")))
                .build();
    }

    private static Rule.Builder<Offer> begin(String id) {
        Label call = Label.of("ガバメントクラウドの公募（2021年10月）", "Government Cloud call of 2021-10");
        return Rule.<Offer>of(id)
                .provision(Provision.somewhereIn(new Instrument("GOVERNMENT_CLOUD_2021", call)))
                .binds(Force.MUST, Basis.SECONDARY, InForce.attested(CALL.toString()));
    }

    private static Rule.Messages words(String goodJa, String goodEn, String badJa, String badEn) {
        return new Rule.Messages(
                Label.of(goodJa, goodEn),
                Label.of(badJa, badEn),
                Label.of("確かめられていない。", "It is not known."),
                Label.of("適用されない。", "This does not apply."),
                Label.of("公募の要件を確かめる。", "See the call for what it asks."));
    }
}
