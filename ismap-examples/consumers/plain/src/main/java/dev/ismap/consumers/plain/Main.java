package dev.ismap.consumers.plain;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.Ismap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.slf4j.LoggerFactory;

/** Determines a case on a day, and tells on which versions it runs. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        System.out.println("jackson " + PackageVersion.VERSION);
        System.out.println("slf4j " + versionOf(LoggerFactory.class));
        try {
            Analysis analysis = Ismap.standard()
                    .analyse(IsmapJson.standard().read(Files.readAllBytes(Path.of(args[0]))), Context.on(LocalDate.parse(args[1])));
            System.out.println(analysis.determination().verdict());
            analysis.determination().violations().forEach(finding -> System.out.println(finding.rule()));
            System.out.println(analysis.questions().size() + " questions, " + analysis.remedies().remedies().size() + " remedies");
        } catch (InputException e) {
            e.problems().stream().map(Problem::code).sorted().distinct().forEach(System.out::println);
        }
    }

    private static String versionOf(Class<?> type) {
        return type.getPackage().getImplementationVersion();
    }
}
