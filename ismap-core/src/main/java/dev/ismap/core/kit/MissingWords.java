package dev.ismap.core.kit;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.LATIN;

import dev.ismap.core.kit.RuleBookCheck.RuleBookFinding;
import dev.ismap.core.kit.RuleBookCheck.RuleBookFinding.Kind;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.search.RuleBookIndex;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of a rule book that are not there in one of the languages. A label has two texts that are not blank; where
 * one of them has no letter of its language's script, it is the other's, or none.
 */
final class MissingWords {

    private static final Set<UnicodeScript> JAPANESE = EnumSet.of(HAN, HIRAGANA, KATAKANA);
    private static final Set<UnicodeScript> ENGLISH = EnumSet.of(LATIN);

    private final List<RuleBookFinding> findings = new ArrayList<>();

    private MissingWords() {}

    static List<RuleBookFinding> in(RuleBook<?> book) {
        MissingWords missing = new MissingWords();
        for (Rule<?> rule : book.rules()) {
            Optional<String> id = Optional.of(rule.id());
            Rule.Messages words = rule.words();
            missing.look(id, rule.title());
            List.of(words.satisfied(), words.violated(), words.undetermined(), words.notApplicable(), words.toDo())
                    .forEach(label -> missing.look(id, label));
        }
        for (LegalNote note : book.notes()) {
            missing.look(Optional.of(note.id()), note.title());
            missing.look(Optional.of(note.id()), note.text());
        }
        new RuleBookIndex<>(book).doubts().forEach(doubt -> missing.look(Optional.empty(), doubt.question()));
        missing.look(Optional.empty(), book.title());
        book.notCovered().forEach(label -> missing.look(Optional.empty(), label));
        book.remarks().forEach(kind -> missing.look(Optional.of(kind.code()), kind.title()));
        return missing.findings;
    }

    private void look(Optional<String> about, Label label) {
        for (Language language : Language.values()) {
            boolean japanese = language == Language.JA;
            if (label.in(language)
                    .codePoints()
                    .mapToObj(UnicodeScript::of)
                    .noneMatch((japanese ? JAPANESE : ENGLISH)::contains)) {
                findings.add(new RuleBookFinding(
                        Kind.WORDS_MISSING,
                        about,
                        Optional.empty(),
                        Label.of(
                                about.map(id -> id + "：").orElse("") + (japanese ? "日本語" : "英語") + "の文言がない（「"
                                        + label.in(language) + "」）。",
                                about.map(id -> id + ": ").orElse("") + (japanese ? "Japanese" : "English")
                                        + " words are missing (\"" + label.in(language) + "\").")));
            }
        }
    }
}
