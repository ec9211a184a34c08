package dev.ismap.examples.samples;

import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds the samples that the command line ships, all but the bad one, which no writer would write.
 *
 * <p>They stand in {@code ismap-examples/samples}, where people look at them; {@link SampleFilesTest} sees that these
 * are the same, and tells how to have them written anew.
 */
final class SampleWriter {

    private SampleWriter() {}

    /** The samples by the names of their files. */
    static SortedMap<String, IsmapDocument> samples() {
        SortedMap<String, IsmapDocument> samples = new TreeMap<>();
        samples.put("service-registration.json", ServiceSamples.complete());
        samples.put("service-registration-full.json", FullSample.application());
        samples.put("service-registration-renewal-gap.json", ServiceSamples.renewalWithGap());
        samples.put("service-registration-saas-unlisted-platform.json", ServiceSamples.softwareOnUnlistedPlatform());
        samples.put("service-registration-draft.json", ServiceSamples.draft());
        samples.put("service-registration-liu-before-2025.json", LiuSamples.before());
        samples.put("service-registration-liu.json", LiuSamples.after());
        samples.put("service-registration-liu-special-measures-twice.json", LiuSamples.specialMeasuresTwice());
        samples.put("service-registration-liu-iaas.json", LiuSamples.infrastructure());
        samples.put("service-registration-liu-thirty-violations.json", LiuSamples.thirtyViolations());
        samples.put("auditor-registration.json", OtherSamples.auditor());
        samples.put("auditor-registration-consulting-company.json", OtherSamples.consultingCompany());
        samples.put("auditor-registration-intake-closed.json", OtherSamples.intakeClosed());
        samples.put("auditor-registration-incomplete-confirmation.json", OtherSamples.incompleteConfirmation());
        samples.put("procurement-need.json", OtherSamples.need());
        samples.put("procurement-need-class-1.json", OtherSamples.classOne());
        samples.put("procurement-need-class-3.json", OtherSamples.classThree());
        samples.put("procurement-need-standard-terms.json", OtherSamples.standardTerms());
        samples.put("procurement-need-generative-ai.json", OtherSamples.generativeAi());
        samples.put("procurement-need-outlives-registration.json", OtherSamples.outlivesRegistration());
        samples.put("cloud-service-list.json", ListSamples.services());
        samples.put("auditor-list.json", ListSamples.auditors());
        samples.put("control-standard.json", ControlStandardDocument.of(ControlStandards.newestHeld()));
        return Collections.unmodifiableSortedMap(samples);
    }

    /** Writes the samples into a directory. */
    static void write(Path directory) throws IOException {
        for (var sample : samples().entrySet()) {
            Files.write(directory.resolve(sample.getKey()), IsmapJson.standard().writeBytes(sample.getValue()));
        }
    }
}
