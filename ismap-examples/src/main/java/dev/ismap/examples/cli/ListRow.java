package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.AuditorList.AuditorEntry;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.RegistrationHistory;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.model.list.ScopeAnswer;
import dev.ismap.model.list.ScopeAnswer.ScopeQuestion;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.Ismap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a list on a day, whichever list it is.
 *
 * @param number the registration number
 * @param names the names that it can bear on the day
 * @param providers the providers that it can have on the day
 * @param programme the programme
 * @param periodEnd the last day of the audit period
 * @param lastValidDay the last day on which the registration is valid: of what is listed as the list states it, or else
 *     by the law, the earlier where that can be read in two ways; of what is no longer, as the answer tells it
 * @param answer whether it is listed
 * @param scope whether its registration covers what was asked about; absent where nothing was
 */
record ListRow(
        Optional<String> number,
        List<String> names,
        List<String> providers,
        Optional<Programme> programme,
        Optional<LocalDate> periodEnd,
        Optional<LocalDate> lastValidDay,
        ListingAnswer answer,
        Optional<ScopeAnswer> scope) {

    static Optional<ListRow> of(RegistrationHistory history, ScopeQuestion question, LocalDate day) {
        return history.on(day).map(one -> of(one, question, day));
    }

    private static ListRow of(ServiceOnDay one, ScopeQuestion question, LocalDate day) {
        return new ListRow(
                one.registrationNumber().map(RegistrationNumber::toString),
                one.names(),
                one.providers(),
                Optional.of(one.programme()),
                one.periodEnd(),
                lastValidDay(one),
                one.answer(),
                question.equals(ScopeQuestion.none())
                        ? Optional.empty()
                        : Optional.of(one.history().covers(question, day)));
    }

    private static Optional<LocalDate> lastValidDay(ServiceOnDay one) {
        Optional<LocalDate> told = one.answer().lastValidDays().map(DayRange::first);
        if (told.isPresent() || one.answer().state() != ListingState.LISTED) {
            return told;
        }
        return one.lastValidDay()
                .or(() -> one.periodEnd()
                        .map(end ->
                                Ismap.standard().validity(end, one.programme()).lastValidDay()));
    }

    static ListRow of(AuditorList list, AuditorEntry entry, LocalDate day, Optional<LocalDate> knownOn) {
        return new ListRow(
                entry.registrationNumber(),
                List.of(entry.auditor()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                list.answer(day, knownOn, entry.auditor()),
                Optional.empty());
    }

    /** A row for a name of which nothing is on record. */
    static ListRow of(ListingAnswer answer) {
        return new ListRow(
                Optional.empty(),
                List.of(answer.asked()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                answer.lastValidDays().map(DayRange::first),
                answer,
                Optional.empty());
    }

    String name() {
        return String.join(" / ", names);
    }

    String provider() {
        return String.join(" / ", providers);
    }

    /** What is to be said of it: of the scope, if that was asked, and of the listing; and how long it is valid. */
    List<Label> sentences() {
        List<Label> sentences =
                new ArrayList<>(scope.map(ScopeAnswer::sentences).orElseGet(answer::sentences));
        if (answer.lastValidDays().isEmpty()) { // else the sentences tell it
            lastValidDay.ifPresent(day -> sentences.add(
                    Label.of("登録の有効期間の満了日は" + day + "である。", "The registration is valid until " + day + ".")));
        }
        return sentences;
    }
}
