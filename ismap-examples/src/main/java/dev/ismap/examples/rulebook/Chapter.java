package dev.ismap.examples.rulebook;

import dev.ismap.core.law.InForce;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.Law;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.rules.Ismap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A chapter of the book: the rules on one kind of case.
 *
 * @param name the word by which it is asked for
 * @param kind the kind of document that the rules read
 * @param book the rule book
 * @param ids the first letters of the ids that stand here; the rules of ISMAP are in the book of ISMAP-LIU too
 * @param about what a reader should know first
 */
public record Chapter(String name, DocumentKind kind, RuleBook<?> book, String ids, Label about) {

    /** All of them, in the order of the book. */
    public static final List<Chapter> ALL = List.of(
            new Chapter(
                    "service",
                    DocumentKind.SERVICE_REGISTRATION,
                    Ismap.standard().serviceRules(),
                    "SV",
                    Label.of(
                            "ISMAPへのクラウドサービスの登録、登録の有効期間及びその更新に関する規則である。",
                            "The rules on registration of a cloud service in ISMAP, its validity and its renewal.")),
            new Chapter(
                    "liu",
                    DocumentKind.SERVICE_REGISTRATION,
                    Ismap.standard().liuRules(),
                    "L",
                    Label.of(
                            "ISMAP-LIUへの登録には、ISMAPへの登録に関する規則（前章）に加えて、次の規則が適用される。",
                            "For registration in ISMAP-LIU, these rules apply in addition to those of ISMAP.")),
            new Chapter(
                    "auditor",
                    DocumentKind.AUDITOR_REGISTRATION,
                    Ismap.standard().auditorRules(),
                    "A",
                    Label.of("監査機関の登録に関する規則である。", "The rules on registration of an auditing organisation.")),
            new Chapter(
                    "procurement",
                    DocumentKind.PROCUREMENT_NEED,
                    Ismap.standard().procurementRules(),
                    "P",
                    Label.of(
                            "調達府省庁等がクラウドサービスを選定するときの規則である。",
                            "The rules for a procuring agency that chooses a cloud service.")));

    /** Its rules that are or may be in force on a day; all of them where no day is asked about. */
    List<? extends Rule<?>> rules(Optional<LocalDate> day) {
        return book.rules().stream()
                .filter(rule -> isHere(rule.id()) && isInForce(rule.bindsOn(), day))
                .toList();
    }

    /** Its notes likewise. */
    List<LegalNote> notes(Optional<LocalDate> day) {
        return book.notes().stream()
                .filter(note -> isHere(note.id()) && isInForce(note.inForce(), day))
                .toList();
    }

    /** The law of a day; where none is asked about, or the book begins later, the one that goes on. */
    Law law(Optional<LocalDate> day) {
        return book.lawOn(day.filter(on -> !on.isBefore(book.start())).orElse(book.knownTo()));
    }

    private boolean isHere(String id) {
        return ids.indexOf(id.charAt(0)) >= 0;
    }

    private static boolean isInForce(InForce inForce, Optional<LocalDate> day) {
        return day.map(inForce::on).filter(Presence.NOT_IN_FORCE::equals).isEmpty();
    }
}
