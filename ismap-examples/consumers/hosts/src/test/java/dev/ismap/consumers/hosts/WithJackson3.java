package dev.ismap.consumers.hosts;

import dev.ismap.core.determination.Determination;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/** A host whose own Jackson is of the major after ours, which is there too. */
public final class WithJackson3 {

    private WithJackson3() {}

    public static void main(String[] args) throws IOException {
        var document = IsmapJson.standard().read(Files.readAllBytes(Path.of(args[0])));
        Determination determination = Ismap.standard().determine(document, Context.on(LocalDate.parse(args[1])));
        JsonMapper theirs = JsonMapper.builder().build();
        System.out.println("jackson " + theirs.version() + " and " + com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);
        System.out.println(theirs.readTree(theirs.writeValueAsString(DeterminationJson.plain(determination)))
                .equals(theirs.readTree(DeterminationJson.write(determination))));
    }
}
