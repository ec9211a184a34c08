package dev.ismap.examples.bench;

import dev.ismap.core.fact.Input;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.OverallPicture;
import dev.ismap.model.statement.WrittenRepresentation;
import java.time.LocalDate;

/** What a programmer would write for one year's rules without an engine: no reasons, no unknown, one law. */
final class ByHand {

    private ByHand() {}

    static boolean stands(ServiceRegistrationApplication a) {
        OverallPicture picture = a.statement().overallPicture();
        WrittenRepresentation word = a.statement().representation();
        return written(a.statement().serviceName())
                && written(picture.provider())
                && written(picture.service())
                && written(picture.logicalStructure())
                && written(picture.internalControl())
                && written(picture.populations())
                && yes(word.responsibilityForControls())
                && yes(word.independentEvaluation())
                && yes(word.responsibilityForInterpretation())
                && yes(word.awarenessOfAuditCriteria())
                && yes(word.awarenessOfUseLimits())
                && yes(word.allInformationGiven())
                && yes(word.eventsSincePeriod())
                && yes(word.fraudOrIllegality())
                && yes(a.statement().subsequentEvents().stated())
                && written(a.disclosures().capitalTiesAndOfficers())
                && written(a.disclosures().foreignLawAccessRisk())
                && written(a.disclosures().governingLawAndCourt())
                && written(a.disclosures().thirdPartyTests())
                && periodFits(a.audit().period().from(), a.audit().period().to());
    }

    private static boolean periodFits(Input<LocalDate> from, Input<LocalDate> to) {
        return from instanceof Input.Given<LocalDate> first
                && to instanceof Input.Given<LocalDate> last
                && last.value().isBefore(first.value().plusYears(1));
    }

    private static boolean yes(Input<Boolean> input) {
        return input instanceof Input.Given<Boolean> given && given.value();
    }

    private static boolean written(Input<String> input) {
        return input instanceof Input.Given<String> given && !given.value().isBlank();
    }
}
