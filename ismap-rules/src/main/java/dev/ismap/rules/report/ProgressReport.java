package dev.ismap.rules.report;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.statement.StatementProgress;
import dev.ismap.model.statement.StatementProgress.Chapter;
import dev.ismap.rules.report.Block.Item;
import java.util.List;
import java.util.function.Function;

/** How much of a statement is decided, as a text for people. */
final class ProgressReport {

    private final StatementProgress progress;
    private final Wording say;

    private ProgressReport(StatementProgress progress, Wording say) {
        this.progress = progress;
        this.say = say;
    }

    static Document of(StatementProgress progress, Wording say) {
        return new ProgressReport(progress, say).document();
    }

    private Document document() {
        return Document.of(say.language(), say.in("採否の記入状況", "Progress of the decisions"), blocks -> {
            int open = progress.open().size();
            blocks.paragraph(say.in(
                    progress.items() + "件のうち" + progress.decided() + "件の採否が決まり、" + open + "件が残っている。",
                    progress.decided() + " of " + progress.items() + " decided, " + open + " left."));
            blocks.section(
                    "chapters",
                    say.in("章別", "By chapter"),
                    inside -> inside.items(
                            progress.chapters().stream().map(this::line).toList()));
            ids(blocks, "open", Label.of("採否を決める項目", "To decide"), Chapter::open);
            ids(
                    blocks,
                    "incomplete",
                    Label.of("個別管理策、理由、引継ぎ元又は変更の記載が足りない項目", "Decided, with words missing"),
                    Chapter::incomplete);
        });
    }

    private Line line(Chapter chapter) {
        return Line.of(Inline.code(chapter.decided() + "/" + chapter.items()), Inline.text("  " + name(chapter)));
    }

    private String name(Chapter chapter) {
        return chapter.chapter().id() + "  " + say.in(chapter.chapter().name());
    }

    private void ids(Blocks blocks, String anchor, Label title, Function<Chapter, List<ControlId>> ids) {
        List<Chapter> chapters = progress.chapters().stream()
                .filter(chapter -> !ids.apply(chapter).isEmpty())
                .toList();
        int count =
                chapters.stream().mapToInt(chapter -> ids.apply(chapter).size()).sum();
        if (count > 0) {
            blocks.section(
                    anchor,
                    say.said(say.in(title), say.count(count)),
                    inside -> inside.tree(chapters.stream()
                            .map(chapter -> Item.of(Line.of(
                                    Inline.text(name(chapter) + "  "),
                                    Inline.code(ControlRuns.of(
                                            ids.apply(chapter).stream()
                                                    .map(ControlId::toString)
                                                    .toList(),
                                            say)))))
                            .toList()));
        }
    }
}
