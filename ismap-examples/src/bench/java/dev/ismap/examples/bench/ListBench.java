package dev.ismap.examples.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.fact.Input;
import dev.ismap.examples.synthetic.SyntheticLists;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.json.ReadLimits;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListDifference;
import dev.ismap.model.list.ServiceLife.ServiceOnDay;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.SelectedService;
import dev.ismap.model.procurement.ProcurementNeed.Specification;
import dev.ismap.model.procurement.WantedScope;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.rules.buyer.NeedAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a list of ten years costs to load, view, ask and compare, and how that grows with its entries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ListBench {

    private static final LocalDate DAY = LocalDate.of(2028, 4, 1);
    private static final ReadLimits UNLIMITED =
            new ReadLimits(Integer.MAX_VALUE, 32, Integer.MAX_VALUE, Integer.MAX_VALUE, 20_000, 20, 1_000);
    private static final ObjectMapper JACKSON = new ObjectMapper();

    @Param({"1000", "10000", "100000"})
    public int entries;

    private byte[] bytes = {};
    private CloudServiceList list = CloudServiceList.none();
    private ServiceRegister register = list.register();
    private ProcurementNeed need = ProcurementNeed.none();
    private IsmapJson json = IsmapJson.standard();

    @Setup
    public void makeTheList() {
        list = SyntheticLists.of(entries, 1);
        bytes = IsmapJson.standard().write(list).getBytes(StandardCharsets.UTF_8);
        json = json.withLimits(UNLIMITED);
        register = list.register();
        Input<Boolean> yes = Input.given(true);
        need = ProcurementNeed.none()
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

    /** The floor of loading: the text as a tree, and nothing more. */
    @Benchmark
    public JsonNode loadFloor() throws IOException {
        return JACKSON.readTree(bytes);
    }

    @Benchmark
    public IsmapDocument load() {
        return json.read(bytes);
    }

    @Benchmark
    public ServiceRegister index() {
        return list.register();
    }

    @Benchmark
    public List<ServiceOnDay> view() {
        return register.on(DAY, Optional.empty());
    }

    @Benchmark
    public NeedAnswer need() {
        return Ismap.standard().needs(need, Context.on(DAY).services(register));
    }

    @Benchmark
    public ListDifference difference() {
        return ListDifference.between(
                register.state(DAY, Optional.empty()), register.state(DAY.plusYears(1), Optional.empty()));
    }
}
