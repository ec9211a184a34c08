package dev.ismap.rules.report;

import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.fact.Value;
import dev.ismap.core.fact.Value.Kind;
import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Optional;

/** Questions that a person can answer, and what is to be done as a person would be told. */
final class Sentences {

    private final Phrases phrases;
    private final FactWords facts;
    private final Wording say;

    /**
     * Sentences about a case.
     *
     * @param phrases what is asked and done about the facts of its kind
     * @param facts what the case calls its facts
     * @param say the language
     */
    Sentences(Phrases phrases, FactWords facts, Wording say) {
        this.phrases = phrases;
        this.facts = facts;
        this.say = say;
    }

    // ---- questions ---------------------------------------------------------------------------------------------

    String question(Question question) {
        int controls = question.items().size();
        if (controls == 1) {
            String one = question.items().get(0);
            return say.in("管理策 " + one + " の採否は、規則の求めるとおりか。", "Is control " + one + " decided as the rules ask?");
        } else if (controls > 1) {
            return say.in(
                    "次の管理策（" + controls + "件）の採否は、規則の求めるとおりか。",
                    "Are these " + controls + " controls decided as the rules ask?");
        }
        return phrases.at(question.path())
                .map(phrase -> filled(phrase.question(), question.path(), Optional.empty()))
                .orElseGet(() -> say.in(
                        "「" + question.label().ja() + "」は、どうであるか。",
                        "What is the " + question.label().en() + "?"));
    }

    // ---- what to do --------------------------------------------------------------------------------------------

    /**
     * A change as what is to be done.
     *
     * @param change the change
     * @param bound the day as the last or the first that does
     * @return the sentence
     */
    String deed(Change change, Optional<Label> bound) {
        if (!change.items().isEmpty()) {
            return decision(change);
        }
        String deed = sentence(change, bound);
        return change.from()
                .map(Value::print)
                .filter(from -> !from.isEmpty())
                .map(from -> facts.value(change.path(), from))
                .map(from -> withoutStop(deed) + say.bracketed(say.in("現在：" + from, "now: " + from)) + say.in("。", "."))
                .orElse(deed);
    }

    private String sentence(Change change, Optional<Label> bound) {
        Optional<Phrase> phrase = phrases.at(change.path());
        boolean undone = change.to() instanceof Value.Truth truth && !truth.holds();
        Optional<Label> known = undone ? phrase.flatMap(Phrase::toUndo) : phrase.flatMap(Phrase::toDo);
        String value = facts.value(change.path(), change.to().print());
        Label to = bound.orElse(Label.of(value, "on " + value));
        return known.filter(words -> !isLeftOut(change.to()))
                .map(words -> filled(words, change.path(), Optional.of(isTo(words) ? Label.same(value) : to)))
                .orElseGet(() -> plain(change, value));
    }

    private static boolean isLeftOut(Value to) {
        return to == Kind.NONE || to == Kind.BLANK;
    }

    /** Whether a sentence names the value alone. */
    private static boolean isTo(Label words) {
        return words.en().contains("{to}");
    }

    /** What is to be done about a fact that no phrase knows, such as one of a rule book of one's own. */
    private String plain(Change change, String value) {
        String fact = facts.fact(change.label(), change.path());
        if (change.to() == Kind.STATED) {
            return say.in("「" + fact + "」を記載する。", "State the " + fact + ".");
        } else if (isLeftOut(change.to())) {
            return say.in("「" + fact + "」をなしとする。", "Leave out the " + fact + ".");
        }
        return say.in("「" + fact + "」を" + value + "とする。", "Change the " + fact + " to " + value + ".");
    }

    private String withoutStop(String sentence) {
        return sentence.substring(0, sentence.length() - 1);
    }

    /** A sentence with the thing and the value that it is about. */
    private String filled(Label words, String path, Optional<Label> to) {
        String value = to.map(say::in).orElse("");
        String sentence = say.in(words)
                .replace("{of}", facts.thing(path))
                .replace("{to}", value)
                .replace("{on}", value);
        return say.capitalised(sentence);
    }

    // ---- what to do about controls -----------------------------------------------------------------------------

    private String decision(Change change) {
        List<String> ids = change.items();
        boolean one = ids.size() == 1;
        boolean details = ids.stream().anyMatch(FindingItems::isDetail);
        String name = one ? facts.control(ids.get(0)).map(say::bracketed).orElse("") : "";
        String ja = one ? "管理策" + ids.get(0) + name : "次の管理策（" + ids.size() + "件）";
        String en = one ? "control " + ids.get(0) + name : "these " + ids.size() + " controls";
        Label deed = switch (change.to().code()) {
            case "IMPLEMENT" -> {
                String describe = one ? "し、その個別管理策を記載する" : "する（詳細管理策については、個別管理策を記載する）";
                String whose = one ? "its individual control" : "the individual control of each detail";
                yield Label.of(
                        ja + "を実施" + (details ? describe : "する") + "。",
                        "Implement " + en + (details ? ", and describe " + whose : "") + ".");
            }
            case "EXCLUDE" ->
                Label.of(
                        ja + "を、合理的に適用し得ない理由を記載して対象外とする。",
                        "Exclude " + en + ", with the reason why " + (one ? "it" : "each")
                                + " cannot reasonably apply.");
            case "NOT_SELECT" -> Label.of(ja + "を、理由を記載して採用しない。", "Do not select " + en + ", and give a reason.");
            case "DESCRIBE" ->
                Label.of(
                        ja + "について、個別管理策（引き継ぐ場合は、引継ぎ元のサービスの名称）を記載する。",
                        "Describe the individual control of " + en
                                + ", or name the service that it is taken over from.");
            case "DESCRIBE_CHANGE" ->
                Label.of(
                        ja + "について、変更前後の内容及びそれぞれの適用日を記載する。",
                        "State the content of " + en
                                + " before and after the change, and the days on which each applied.");
            case "RECORD_CHANGE" ->
                Label.of(
                        "個別管理策の変更を、変更のあった管理策に記録する（例えば" + ja + "）。",
                        "Record the change at the control whose individual control changed, such as " + en + ".");
            default ->
                Label.of(
                        ja + "について、" + change.label().ja() + "。",
                        say.capitalised(change.label().en()) + ": " + en + ".");
        };
        return say.in(deed);
    }
}
