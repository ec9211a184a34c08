package dev.ismap.model.internal.problem;

import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is said of what is entered into a list and contradicts it.
 *
 * @since 0.1
 */
public final class ListTexts {

    private ListTexts() {}

    /**
     * A service that is put on a list has no name.
     *
     * @return the sentence
     */
    public static Label noName() {
        return Label.of("クラウドサービスの名称がないため、リストに載せられません。", "Without a name, the service can't be put on the list.");
    }

    /**
     * A renewal is entered under another number.
     *
     * @param previous the number before the renewal
     * @param number the number given
     * @return the sentence
     */
    public static Label otherNumber(String previous, String number) {
        return Label.of(
                "更新前の登録番号は" + previous + "です。登録番号は更新によって変わりません（指定された番号：" + number + "）。",
                "The number before the renewal is " + previous
                        + ", and a number stays the same through renewals; the one given is " + number + ".");
    }

    /**
     * A decision lies before a day that it follows.
     *
     * @param decided the day of the decision
     * @param what what the other day is
     * @param day the day
     * @return the sentence
     */
    public static Label decidedTooEarly(LocalDate decided, Label what, LocalDate day) {
        return Label.of(
                "決定日（" + decided + "）が、" + what.ja() + "（" + day + "）より前です。",
                "The decision (" + decided + ") lies before " + what.en() + " (" + day + ").");
    }

    /**
     * A decision lies after the term of the registration that is decided.
     *
     * @param decided the day of the decision
     * @param end the last day of the audit period from which the term is counted
     * @param last the last day that can be the last valid one
     * @return the sentence
     */
    public static Label decidedTooLate(LocalDate decided, LocalDate end, LocalDate last) {
        return Label.of(
                "決定日（" + decided + "）が、監査対象期間の末日（" + end + "）から数えた有効期間の満了（遅くとも" + last + "）より後です。",
                "The decision (" + decided + ") lies after the term counted from the end of the audit period (" + end
                        + "), which ends on " + last + " at the latest.");
    }

    /**
     * Something is entered before the list began.
     *
     * @param begins the day on which it began
     * @return the sentence
     */
    public static Label beforeTheList(LocalDate begins) {
        return Label.of(begins + "より前には、このリストに掲載されたサービスはありません。", "No service was on this list before " + begins + ".");
    }

    /**
     * A registration is of another programme.
     *
     * @param known the registration
     * @param programme its programme
     * @return the sentence
     */
    public static Label otherProgramme(String known, Label programme) {
        return Label.of(
                "リストでは、" + known + "の制度の区分は" + programme.ja() + "です。",
                "By the list, " + known + " is registered under " + programme.en() + ".");
    }

    /**
     * A registration bears another name.
     *
     * @param names the names that it has borne
     * @param name the name given
     * @return the sentence
     */
    public static Label otherName(List<String> names, String name) {
        return Label.of(
                "リストでは、この登録の名称は「" + String.join("」「", names) + "」で、「" + name + "」ではありません。名称の変更であれば、先に名称の変更を記録してください。",
                "By the list, this registration bears the name \"" + String.join("\", \"", names) + "\", not \"" + name
                        + "\". If it was renamed, please record that first.");
    }

    /**
     * A registration is on the list already.
     *
     * @param event the event that says so
     * @return the sentence
     */
    public static Label registeredBefore(Label event) {
        return Label.of(
                "この登録は、リストに既にあります（" + event.ja() + "）。更新であれば、更新として記録してください。",
                "This registration is on the list already: " + event.en()
                        + ". If it is a renewal, please enter it as one.");
    }

    /**
     * A service of the name is on the list on the day.
     *
     * @param day the day
     * @param other the registration
     * @return the sentence
     */
    public static Label nameOnTheList(LocalDate day, String other) {
        return Label.of(
                "この名称のサービスは、リストでは" + day + "に" + other + "として掲載されています。",
                "A service of this name is on the list on " + day + " as " + other + ".");
    }

    /**
     * There is no such registration.
     *
     * @param asked its number or name
     * @param nearest what was probably meant
     * @return the sentence
     */
    public static Label noRegistration(String asked, Optional<String> nearest) {
        return Label.of(
                asked + "の登録は、リストにありません。"
                        + nearest.map(one -> one + "の誤りではありませんか。").orElse("先に登録を記録してください。"),
                "The list has no registration " + asked + "."
                        + nearest.map(one -> " Did you mean " + one + "?")
                                .orElse(" Please enter the registration first."));
    }

    /**
     * Something is entered before the registration.
     *
     * @param day the day
     * @param event the event that says so
     * @return the sentence
     */
    public static Label beforeRegistration(LocalDate day, Label event) {
        return Label.of(
                day + "は、登録の日より前です（" + event.ja() + "）。", day + " lies before the registration: " + event.en() + ".");
    }

    /**
     * A registration has ended by the day.
     *
     * @param day the day
     * @param answer what the list answers
     * @return the sentence
     */
    public static Label ended(LocalDate day, Label answer) {
        return Label.of(
                "リストでは、この登録は" + day + "には終わっているか、まだ始まっていません。" + answer.ja(),
                "By the list, this registration has ended by " + day + ", or not begun. " + answer.en());
    }

    /**
     * An audit period does not end after the one on record.
     *
     * @param end its last day
     * @param before the last day on record
     * @return the sentence
     */
    public static Label periodDoesNotGoOn(LocalDate end, LocalDate before) {
        return Label.of(
                "監査対象期間の末日（" + end + "）が、リストの末日（" + before + "）より後ではありません。",
                "The audit period (to " + end + ") does not end after the one on record (to " + before + ").");
    }

    /**
     * The list tells that there is no such registration on the day.
     *
     * @param day the day
     * @return the sentence
     */
    public static Label notOnTheDay(LocalDate day) {
        return Label.of(
                "リストは" + day + "について網羅的であるか確認済みであり、その日にこの登録はありません。",
                "The list is complete on " + day + " or was looked at on it, and has no such registration.");
    }
}
