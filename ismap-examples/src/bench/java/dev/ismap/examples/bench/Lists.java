package dev.ismap.examples.bench;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ismap.core.fact.Input;
import dev.ismap.examples.synthetic.SyntheticLists;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.procurement.ProcurementNeed.Specification;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.model.service.InformationClass;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** What a list of ten years costs to load, index, view, ask and write, by the number of its entries. */
final class Lists {

    private static final LocalDate DAY = LocalDate.of(2028, 4, 1);
    private static final ReadLimits UNLIMITED =
            new ReadLimits(Integer.MAX_VALUE, 32, Integer.MAX_VALUE, Integer.MAX_VALUE, 20_000, 20, 1_000);

    private Lists() {}

    static Map<String, Meter.Cost> of(int entries, int rounds) throws Exception {
        CloudServiceList list = SyntheticLists.of(entries, 1);
        byte[] bytes = IsmapJson.standard().writeBytes(list);
        IsmapJson json = IsmapJson.standard().withLimits(UNLIMITED);
        ObjectMapper trees = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        ServiceRegister register = list.register();
        ProcurementNeed need = need();
        Meter meter = new Meter(rounds);
        meter.add(Stages.FLOOR, () -> trees.readTree(bytes));
        meter.add("load", () -> json.read(bytes));
        meter.add("index", list::register);
        meter.add("view", () -> register.on(DAY));
        meter.add("need", () -> Ismap.standard().needs(need, Context.on(DAY).services(register)));
        meter.add("write", writing(json, list));
        return meter.measure();
    }

    private static Callable<?> writing(IsmapJson json, CloudServiceList list) {
        return () -> {
            Writer nowhere = Writer.nullWriter();
            json.write(list, nowhere);
            return nowhere;
        };
    }

    private static ProcurementNeed need() {
        Input<Boolean> yes = Input.given(true);
        return ProcurementNeed.none()
                .withInformationClass(Input.given(InformationClass.CLASS_2))
                .withLowImpactConfirmed(Input.given(false))
                .withContract(ContractTerm.of(DAY, DAY.plusYears(1)))
                .withWanted(WantedScope.none()
                        .withComponents(Input.given(List.of()))
                        .withPlans(Input.given(List.of()))
                        .withVariants(Input.given(List.of()))
                        .withRegions(Input.given(List.of("西日本リージョン"))))
                .withSpecification(Specification.none()
                        .withMeasures(yes)
                        .withStorageLocation(yes)
                        .withDisposal(yes)
                        .withServiceLevel(yes))
                .withService(SelectedService.none()
                        .withModels(Input.given(List.of(ServiceModel.SAAS)))
                        .withGenerativeAi(Input.given(false))
                        .withStandardTerms(Input.given(false)));
    }
}
