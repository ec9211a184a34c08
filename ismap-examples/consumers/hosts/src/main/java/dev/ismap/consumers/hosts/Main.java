package dev.ismap.consumers.hosts;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.text.Language;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Determines a case on a day, and tells what it runs on, the verdict, and the hash of all that is said. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        var document = IsmapJson.standard().read(Files.readAllBytes(Path.of(args[0])));
        Determination determination = Ismap.standard().determine(document, Context.on(LocalDate.parse(args[1])));
        String said = DeterminationJson.write(determination)
                + Report.in(Language.JA).of(determination).text(80)
                + Report.in(Language.EN).of(determination).text(80);
        System.out.println("jackson " + PackageVersion.VERSION);
        System.out.println("module " + Ismap.class.getModule().isNamed());
        System.out.println(determination.verdict());
        System.out.println(HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8))));
    }
}
