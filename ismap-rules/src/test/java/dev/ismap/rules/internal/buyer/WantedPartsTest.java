package dev.ismap.rules.internal.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.InputException;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.RegistrationHistory;
import dev.ismap.model.list.ScopeAnswer.ScopeLink;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.rules.Applications;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a record tells of each wanted part is what the rule finds in the scope that is made of it. */
class WantedPartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    /** The members of a JSON object, each with one of some values, or left out where the value is empty. */
    private static Arbitrary<String> object(List<String> names, List<List<String>> values) {
        return Combinators.combine(values.stream().map(Arbitraries::of).toList())
                .as(chosen -> {
                    List<String> members = new ArrayList<>();
                    for (int i = 0; i < names.size(); i++) {
                        if (!chosen.get(i).isEmpty()) {
                            members.add("\"" + names.get(i) + "\":" + chosen.get(i));
                        }
                    }
                    return "{" + String.join(",", members) + "}";
                });
    }

    @Provide
    Arbitrary<String> wanted() {
        return object(
                List.of("components", "plans", "variants", "regions", "onlyIn"),
                List.of(
                        List.of("[]", "[\"c1\"]", "[\"c1\",\"c2\"]"),
                        List.of("[]", "[\"p1\"]"),
                        List.of("[]", "[\"v1\",\"v2\"]"),
                        List.of("[]", "[\"東京\"]", "[\"日本\"]", "[\"米国\"]", "[\"東京\",\"大阪\"]", "[\"日本\",\"大阪\"]"),
                        List.of("", "[\"JP\"]", "[\"JP\",\"US\"]")));
    }

    @Provide
    Arbitrary<String> recorded() {
        return object(
                List.of(
                        "components",
                        "excludedComponents",
                        "plans",
                        "variants",
                        "regions",
                        "excludedRegions",
                        "countries"),
                List.of(
                        List.of("", "[\"c1\"]", "[\"c1\",\"c2\"]"),
                        List.of("", "", "[\"c2\"]"),
                        List.of("", "[]", "[\"p1\",\"p2\"]"),
                        List.of("", "[\"v1\"]", "[\"v1\",\"v2\"]"),
                        List.of("", "[\"東京\"]", "[\"日本\"]", "[\"東京\",\"大阪\"]", "[\"日本\",\"米国\"]", "[\"大阪\",\"日本\"]"),
                        List.of("", "", "[\"大阪\"]"),
                        List.of("", "", "[\"JP\"]", "[\"JP\",\"US\"]")));
    }

    private static Optional<ProcurementNeed> need(String wanted) {
        try {
            return Optional.of(Applications.need().with("/wanted", wanted).read(ProcurementNeed.class));
        } catch (InputException contradicted) {
            return Optional.empty();
        }
    }

    private static Optional<RegistrationHistory> history(String scope) {
        try {
            CloudServiceList list = IsmapJson.standard().read("""
                    {"kind": "cloud-service-list", "entries": [ {"registrationNumber": "C25-0001-2", "service": "S", "provider": "P",
                      "programme": "ISMAP", "basis": "OFFICIAL",
                      "events": [ {"event": "REGISTERED", "effective": "2025-01-01", "scope": %s},
                                  {"event": "OBSERVED", "effective": "2026-12-10"} ]} ]}
                    """.formatted(scope), CloudServiceList.class);
            return list.register().history(RegistrationNumber.parse("C25-0001-2"));
        } catch (InputException contradicted) {
            return Optional.empty();
        }
    }

    private static Outcome found(ProcurementNeed need, ServiceScope scope) {
        return Ismap.standard()
                .determine(need.withService(need.service().withScope(scope)), Context.on(DAY))
                .finding("P-SCOPE")
                .orElseThrow()
                .outcome();
    }

    @Property(seed = "2020", tries = 600, edgeCases = EdgeCasesMode.NONE)
    void theRuleFindsWhatTheRecordTellsOfEachPart(
            @ForAll("wanted") String wanted, @ForAll("recorded") String recorded) {
        Optional<ProcurementNeed> need = need(wanted);
        Optional<RegistrationHistory> history = history(recorded);
        Assume.that(need.isPresent() && history.isPresent());
        WantedParts parts = WantedParts.of(need.get().wanted());
        List<ScopeLink> links = parts.links(history.get().on(DAY).orElseThrow());
        List<Truth> told = links.stream().map(link -> link.finding().inside()).toList();
        Outcome expected = told.contains(Truth.FALSE)
                ? Outcome.VIOLATED
                : told.contains(Truth.UNKNOWN) ? Outcome.UNDETERMINED : Outcome.SATISFIED;
        ServiceScope scope = parts.scopeOf(links);
        assertEquals(expected, found(need.get(), scope), () -> links + " as " + scope);
    }

    private static ServiceScope scope(String wanted, String recorded) {
        WantedParts parts = WantedParts.of(need(wanted).orElseThrow().wanted());
        return parts.scopeOf(parts.links(history(recorded).orElseThrow().on(DAY).orElseThrow()));
    }

    @Test
    void theScopeNamesOnlyWhatIsWanted() {
        ServiceScope scope = scope(
                "{\"components\":[\"c1\",\"c3\"],\"regions\":[\"東京\"]}",
                "{\"components\":[\"c1\",\"c2\"],\"regions\":[\"東京\",\"大阪\"]}");
        assertEquals(Input.given(List.of("c1")), scope.components());
        assertEquals(Input.given(List.of("c3")), scope.excludedComponents());
        assertEquals(Input.given(List.of("東京")), scope.regions());
        assertEquals(Input.given(List.of()), scope.plans(), "none is wanted");
        assertEquals(Input.notAsked(), scope.countries(), "there is no limit");
    }

    @Test
    void aLimitIsAboutTheRegionsThatAreNotWantedToo() {
        String wanted = "{\"regions\":[\"東京\"],\"onlyIn\":[\"JP\"]}";
        ServiceScope within = scope(wanted, "{\"regions\":[\"東京\",\"大阪\"],\"countries\":[\"JP\"]}");
        assertEquals(Input.given(List.of("東京", "ZZ")), within.regions());
        assertEquals("Given[value=[JP]]", within.countries().toString());
        ServiceScope beyond = scope(wanted, "{\"regions\":[\"東京\",\"大阪\"],\"countries\":[\"JP\",\"US\"]}");
        assertEquals("Given[value=[ZZ]]", beyond.countries().toString());
        ServiceScope open = scope(wanted, "{\"regions\":[\"東京\",\"大阪\"]}");
        assertEquals(Input.notKnown(), open.countries());
    }
}
