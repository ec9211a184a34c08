package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.examples.study.Law;
import dev.ismap.examples.study.Law.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The laws under which something is looked at, beside the law as it is. */
final class LawOptions {

    @Option(
            names = "--set",
            paramLabel = "PARAMETER=MONTHS",
            description = {
                "改めた規定での期間（月数）。例：registration=24（繰り返し可）",
                "A period of another law, in months, such as registration=24; can be repeated."
            })
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--drop",
            paramLabel = "RULE",
            description = "改めた規定にはない規則（繰り返し可） / A rule that the other law does not have; can be repeated.")
    private List<String> drop = new ArrayList<>();

    @Option(
            names = "--law",
            paramLabel = "CHANGES",
            description = {
                "さらに別の規定。変更をコンマで区切り、除く規則には - を付ける。例：registration=24,-S-DEPTH（繰り返し可）",
                "One more law: its changes with commas, a rule it does not have with -, such as"
                        + " registration=24,-S-DEPTH; can be repeated."
            })
    private List<String> laws = new ArrayList<>();

    /** The law as it is, that of {@code --set} and {@code --drop}, and those of {@code --law}, in this order. */
    List<Law> laws() {
        List<Law> all = new ArrayList<>(List.of(Law.asItIs()));
        List<Change> changes = new ArrayList<>();
        set.forEach(one -> changes.add(change(Law.Period.parse(one), one)));
        drop.forEach(one -> changes.add(new Law.Without(one)));
        add(changes, all);
        for (String law : laws) {
            add(
                    Stream.of(law.split(",", -1))
                            .map(String::strip)
                            .map(one -> change(Change.parse(one), one))
                            .toList(),
                    all);
        }
        if (all.stream().map(Law::name).distinct().count() < all.size()) {
            throw new WrongUsage(Label.of("同じ規定が重ねて指定されています。", "The same law is given twice."));
        }
        return all;
    }

    private static void add(List<Change> changes, List<Law> all) {
        if (!changes.isEmpty()) {
            try {
                all.add(Law.of(changes));
            } catch (IllegalArgumentException unknown) {
                throw new WrongUsage(Label.of(
                        "規則集にない規則又は期間です。（" + unknown.getMessage() + "）", String.valueOf(unknown.getMessage())));
            }
        }
    }

    private static Change change(Optional<Change> read, String typed) {
        return read.orElseThrow(() -> {
            String ids = String.join(", ", Law.Period.ids());
            return new WrongUsage(Label.of(
                    "「" + Excerpt.of(typed) + "」は、期間=月数 の形ではありません。期間：" + ids,
                    "'" + Excerpt.of(typed) + "' is not PARAMETER=MONTHS with one of: " + ids));
        });
    }
}
