package dev.ismap.examples.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Engine;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.NoLawException;
import dev.ismap.examples.gates.GovernmentCloudGate.Offer;
import dev.ismap.examples.gates.MedicalGuidelineGate.Certificate;
import dev.ismap.examples.gates.MedicalGuidelineGate.Provider;
import dev.ismap.model.service.CloudService.ServiceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two gates outside ISMAP: other law on the same engine. */
class GatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private static Verdict medical(Input<List<Certificate>> shown, LocalDate day) {
        return new Engine<>(MedicalGuidelineGate.rules()).verdict(Case.on(new Provider(shown), day));
    }

    private static Verdict cloud(Input<List<ServiceModel>> models, Input<Boolean> registered, LocalDate day) {
        return new Engine<>(GovernmentCloudGate.rules()).verdict(Case.on(new Offer(models, registered), day));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVACY_MARK, ELIGIBLE",
        "ISMS, ELIGIBLE",
        "ISMAP, ELIGIBLE",
        "ISMAP_LIU, INELIGIBLE",
        "FEDRAMP, ELIGIBLE",
        "FEDRAMP_LI_SAAS, INELIGIBLE",
        "SOC_2, ELIGIBLE",
        "SOC_3, ELIGIBLE",
        "AUDIT_BY_SYSTEM_AUDITOR_OR_CISA, ELIGIBLE"
    })
    void theMedicalGateTakesWhatItNamesAndNotWhatLooksLikeIt(Certificate certificate, Verdict verdict) {
        assertEquals(verdict, medical(Input.given(List.of(certificate)), DAY));
        assertEquals(verdict, medical(Input.given(List.of(Certificate.ISMAP_LIU, certificate)), DAY), "beside another");
    }

    @Test
    void theMedicalGateAsksWhereNothingIsSaidAndRefusesWhereNothingIsShown() {
        assertEquals(Verdict.UNDETERMINED, medical(Input.notAsked(), DAY));
        assertEquals(Verdict.INELIGIBLE, medical(Input.given(List.of()), DAY));
        assertEquals(Verdict.ELIGIBLE, medical(Input.given(List.of(Certificate.ISMS)), LocalDate.of(2025, 3, 31)));
        assertThrows(NoLawException.class, () -> medical(Input.notAsked(), LocalDate.of(2025, 2, 28)));
    }

    @Test
    void theCloudGateTakesRegisteredInfrastructureAndPlatforms() {
        Input<Boolean> yes = Input.given(true);
        assertEquals(Verdict.ELIGIBLE, cloud(models(ServiceModel.IAAS, ServiceModel.PAAS), yes, DAY));
        assertEquals(Verdict.INELIGIBLE, cloud(models(ServiceModel.IAAS, ServiceModel.SAAS), yes, DAY));
        assertEquals(Verdict.INELIGIBLE, cloud(models(ServiceModel.IAAS), Input.given(false), DAY));
        assertEquals(Verdict.UNDETERMINED, cloud(models(ServiceModel.IAAS), Input.notAsked(), DAY));
        assertEquals(Verdict.UNDETERMINED, cloud(Input.notAsked(), yes, DAY));
        for (int day = 1; day <= 31; day++) { // of the call only the month is known
            assertEquals(Verdict.ELIGIBLE, cloud(models(ServiceModel.PAAS), yes, LocalDate.of(2021, 10, day)));
        }
        assertThrows(NoLawException.class, () -> cloud(Input.notAsked(), yes, LocalDate.of(2021, 9, 30)));
        assertTrue(GovernmentCloudGate.rules().notCovered().get(0).en().contains("not sufficient"));
    }

    private static Input<List<ServiceModel>> models(ServiceModel... models) {
        return Input.given(List.of(models));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MedicalGuidelineGate", "GovernmentCloudGate"})
    void aGateIsWrittenInFewerThanEightyLines(String name) throws IOException {
        Path file = Path.of("src/main/java/dev/ismap/examples/gates", name + ".java");
        assertTrue(Files.readAllLines(file).size() < 80, name);
    }
}
