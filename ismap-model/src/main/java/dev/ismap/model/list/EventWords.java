package dev.ismap.model.list;

import dev.ismap.core.text.Label;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import java.util.List;

/** An event in words of both languages, written side by side. */
final class EventWords {

    private final StringBuilder ja = new StringBuilder();
    private final StringBuilder en = new StringBuilder();

    private EventWords() {}

    static Label of(ListEvent event) {
        EventWords words = new EventWords();
        words.ja
                .append(event.event().label().ja())
                .append("（効力発生日 ")
                .append(event.effective().map(date -> date.label().ja()).orElse("不明"))
                .append("、判明日 ")
                .append(event.knownOn().map(date -> date.label().ja()).orElse("不明"));
        words.en
                .append(event.event().label().en())
                .append(" (effective ")
                .append(event.effective().map(date -> date.label().en()).orElse("on an unknown day"))
                .append("; known since ")
                .append(event.knownOn().map(date -> date.label().en()).orElse("an unknown day"));
        event.name().ifPresent(text -> words.add("名称", "name", quoted(text)));
        event.provider().ifPresent(text -> words.add("事業者", "provider", quoted(text)));
        event.periodEnd().ifPresent(day -> words.add("監査対象期間の末日", "audit period to", Label.same(" " + day)));
        event.lastValidDay().ifPresent(day -> words.add("有効期限", "last valid day", Label.same(" " + day)));
        for (ScopeAspect aspect : ScopeAspect.values()) {
            Label what = aspect.label();
            aspect.inside(event.scope())
                    .known()
                    .ifPresent(names -> words.names("対象" + what.ja(), what.en() + "s in scope", names));
            aspect.outside(event.scope())
                    .known()
                    .ifPresent(names -> words.names("対象外" + what.ja(), what.en() + "s out of scope", names));
            words.names("追加された" + what.ja(), "added " + what.en() + "s", aspect.added(event.scopeChange()), false);
            words.names("除外された" + what.ja(), "dropped " + what.en() + "s", aspect.dropped(event.scopeChange()), false);
        }
        event.source().ifPresent(text -> words.add("出典", "source", quoted(text)));
        event.remark().ifPresent(text -> words.add("備考", "remark", quoted(text)));
        return Label.of(words.ja.append('）').toString(), words.en.append(')').toString());
    }

    private void names(String inJapanese, String inEnglish, List<String> names) {
        names(inJapanese, inEnglish, names, true);
    }

    private void names(String inJapanese, String inEnglish, List<String> names, boolean evenNone) {
        if (evenNone || !names.isEmpty()) {
            Label none = Label.of(" なし", " none");
            String listed = " " + String.join(", ", names);
            add(inJapanese, inEnglish, names.isEmpty() ? none : Label.same(listed));
        }
    }

    private void add(String inJapanese, String inEnglish, Label value) {
        ja.append('、').append(inJapanese).append(value.ja());
        en.append("; ").append(inEnglish).append(value.en());
    }

    private static Label quoted(String text) {
        return Label.of("「" + text + "」", " \"" + text + "\"");
    }
}
