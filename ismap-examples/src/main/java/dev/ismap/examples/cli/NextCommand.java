package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.RenewalDraft;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code next CASE}. */
@Command(
        name = "next",
        header = {"翌年の更新申請の案を作る / Drafts next year's renewal from this year's application.", ""},
        footer = {
            "",
            "採否は引き継ぎ、期間や日に関する記載は、改めて記載する事項として空ける（標準エラー出力に示す）。",
            "Decisions are carried over; what is of one period or day is left open, and told on standard error."
        })
final class NextCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Parameters(paramLabel = "CASE", description = "今年の登録申請 / This year's application; '-' = stdin.")
    private String caseFile = "";

    @Option(names = "--number", paramLabel = "N", description = "今回得た登録番号 / The number it was registered under.")
    private @Nullable String number;

    @Mixin
    private final OwnStandards own = new OwnStandards();

    NextCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        AvailableStandards standards = own.read(streams);
        ServiceRegistrationApplication before =
                Documents.applications(streams, standards, caseFile).get(0);
        ServiceRegistrationApplication next = RenewalDraft.of(before);
        if (number != null) {
            next = next.withPrevious(next.previous().withRegistrationNumber(RegistrationNumbers.typed(number)));
        }
        String json = IsmapJson.standard().write(next);
        say(Json.tree(IsmapJson.standard().write(before)), Json.tree(json));
        streams.answer(json + "\n");
        return ExitCode.DONE;
    }

    private void say(JsonNode before, JsonNode next) {
        List<String> open = new ArrayList<>();
        left(before, next, "", open);
        if (!open.isEmpty()) {
            Words words = new Words(streams, common);
            words.say(Label.of("改めて記載する事項：" + open.size() + "件", "To be stated anew: " + open.size()));
            for (String path : open) {
                Label term = IsmapJson.standard()
                        .term(DocumentKind.SERVICE_REGISTRATION, path)
                        .orElse(Label.same(path));
                streams.say("    " + path + "  " + term.in(common.language()) + "\n");
            }
        }
    }

    /** The places that this year's application states and next year's does not. */
    private static void left(JsonNode before, JsonNode next, String path, List<String> open) {
        if (next.isMissingNode()) {
            open.add(path);
        } else if (before.isObject() && !path.equals("/statement/decisions")) {
            for (Map.Entry<String, JsonNode> member : before.properties()) {
                left(member.getValue(), next.path(member.getKey()), path + "/" + member.getKey(), open);
            }
        } else if (before.isArray()) {
            for (int i = 0; i < before.size(); i++) {
                left(before.get(i), next.path(i), path + "/" + i, open);
            }
        }
    }
}
