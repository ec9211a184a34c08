package dev.ismap.rules.internal;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.rule.Remark.Kind.Seen;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ScopeChange;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.RegistrationHistory;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.service.RegistrationNumber;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is odd where a case is held against a list: numbers, names, and what the list only assumes. */
public final class ListRemarks {

    /** The code of a number that a list gives to a service of another name. */
    public static final String OF_ANOTHER = "NUMBER_OF_ANOTHER_SERVICE";

    /** What is seen where a list gives a number to a service of another name. */
    public static final Label OF_ANOTHER_TITLE = Label.of(
            "登録番号が、リストにおいて別の名称のサービスのものとされている。",
            "The list at hand gives a registration number to a service of another name.");

    /** The code of a listing that rests on an assumption. */
    public static final String ASSUMED = "LISTING_ASSUMED";

    /** What is seen where a listing rests on an assumption. */
    public static final Label ASSUMED_TITLE =
            Label.of("リストへの掲載が仮定に基づくため、これを用いていない。", "What a list tells rests on an assumption, and is set aside.");

    /** The code of a registration number of a form that has not been seen. */
    public static final String UNUSUAL_NUMBER = "NUMBER_OF_UNUSUAL_FORM";

    /** What is seen where a registration number has a form that has not been seen. */
    public static final Label UNUSUAL_NUMBER_TITLE = Label.of(
            "登録番号が、これまでに確認された形式（例：C21-0012-2）でない。",
            "A registration number has another form than those seen so far, such as C21-0012-2.");

    /** The code of a name or a number that a list does not have. */
    public static final String NOT_FOUND = "NOT_FOUND_IN_LIST";

    /** What is seen where a list does not have a name or a number, but something that was probably meant. */
    public static final Label NOT_FOUND_TITLE = Label.of(
            "名称又は登録番号がリストになく、これと紛らわしいものがある。",
            "The list at hand does not have a name or a registration number, and has one that may be meant.");

    /** The code of a listing that a list tells otherwise than the case declares it. */
    public static final String OTHERWISE = "LIST_TELLS_OTHERWISE";

    /** What is seen where a list tells otherwise than the case declares. */
    public static final Label OTHERWISE_TITLE = Label.of(
            "リストへの掲載について、リストの示すところが本案件の記載と異なる。", "A list tells otherwise of a listing than the case declares.");

    /** The code of a service that is listed past its term. */
    public static final String PAST_TERM = "LISTED_PAST_TERM";

    /** What is seen where a service is listed past its term. */
    public static final Label PAST_TERM_TITLE = Label.of(
            "リストに掲載されているが、リストの記載による有効期間が満了している。",
            "A service is listed, but by what the list states its registration ran out.");

    /** Names of a list with characters that are not seen: by them no entry is found under the name that looks the same. */
    public static final Remark.Kind<IsmapDocument> HIDDEN =
            Remark.Kind.of(HiddenCharacters.CODE, HiddenCharacters.TITLE, ListRemarks::hidden);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private ListRemarks() {}

    private static List<Seen> hidden(IsmapDocument document) {
        HiddenCharacters hidden = new HiddenCharacters();
        if (document instanceof CloudServiceList list) {
            hidden.in("/name", list.name());
            for (int i = 0; i < list.entries().size(); i++) {
                CloudServiceEntry entry = list.entries().get(i);
                String path = "/entries/" + i;
                hidden.in(path + "/service", Optional.of(entry.service()))
                        .in(path + "/provider", entry.provider())
                        .inEach(path + "/builtOn", entry.builtOn());
                events(path, entry.events(), hidden);
            }
        } else if (document instanceof AuditorList list) {
            hidden.in("/name", list.name());
            for (int i = 0; i < list.entries().size(); i++) {
                String path = "/entries/" + i;
                hidden.in(path + "/auditor", Optional.of(list.entries().get(i).auditor()));
                events(path, list.entries().get(i).events(), hidden);
            }
        }
        return hidden.seen();
    }

    private static void events(String entry, List<ListEvent> events, HiddenCharacters hidden) {
        for (int i = 0; i < events.size(); i++) {
            ListEvent event = events.get(i);
            String path = entry + "/events/" + i;
            hidden.in(path + "/name", event.name()).in(path + "/provider", event.provider());
            event.scope().lists().forEach((name, names) -> hidden.inEach(path + "/scope/" + name, names));
            ScopeChange change = event.scopeChange();
            hidden.inEach(path + "/scopeChange/addedComponents", Input.given(change.addedComponents()))
                    .inEach(path + "/scopeChange/droppedComponents", Input.given(change.droppedComponents()))
                    .inEach(path + "/scopeChange/addedRegions", Input.given(change.addedRegions()))
                    .inEach(path + "/scopeChange/droppedRegions", Input.given(change.droppedRegions()));
        }
    }

    /**
     * That a number has a form that has not been seen.
     *
     * @param number the number
     * @param path where the case states it
     * @return what was seen; empty where it has the usual form
     */
    public static Optional<Seen> unusual(RegistrationNumber number, String path) {
        return number.hasUsualForm()
                ? Optional.empty()
                : Optional.of(new Seen(
                        List.of(path),
                        Label.of(
                                "登録番号「" + number + "」は、これまでに確認された形式でない。記載のとおりに扱う。",
                                "The registration number \"" + number
                                        + "\" has another form than those seen so far; it is kept as"
                                        + " it stands.")));
    }

    /**
     * That what a list tells rests on an assumption.
     *
     * @param path where the case declares the listing
     * @param list the name of the list
     * @return what was seen
     */
    public static Seen assumed(String path, Label list) {
        return new Seen(
                List.of(path),
                Label.of(
                        list.ja() + "の記載は仮定に基づくため、これを用いず、本案件の記載による。",
                        "What " + list.en() + " tells rests on an assumption: what the case itself declares counts."));
    }

    /**
     * That a list tells otherwise of a listing than the case declares: the list counts.
     *
     * @param path where the case declares whether it is listed
     * @param declared whether it declares it to be listed
     * @param day the day
     * @param list the name of the list
     * @return what was seen
     */
    public static Seen otherwise(String path, boolean declared, LocalDate day, Label list) {
        return new Seen(
                List.of(path),
                declared
                        ? Label.of(
                                "掲載されていると記載されているが、" + list.ja() + "によれば" + day + "に掲載されていない。リストによる。",
                                "It is declared to be listed, but by " + list.en() + " it is not on " + day
                                        + ": the list counts.")
                        : Label.of(
                                "掲載されていないと記載されているが、" + list.ja() + "によれば" + day + "に掲載されている。リストによる。",
                                "It is declared not to be listed, but by " + list.en() + " it is on " + day
                                        + ": the list counts."));
    }

    /**
     * That a list has a service listed whose registration ran out by what it states, by every reading of the law.
     *
     * @param answer what the list tells
     * @param path where the case declares the listing
     * @return what was seen; empty where the term has not ended, or the list tells why it is listed all the same
     */
    public static Optional<Seen> pastTerm(ListingAnswer answer, String path) {
        return answer.lastValidDays()
                .filter(days -> answer.status() == ListingStatus.LISTED
                        && days.last().filter(answer.day()::isAfter).isPresent())
                .map(DayRange::first)
                .map(last -> new Seen(
                        List.of(path),
                        Label.of(
                                answer.day() + "にリストに掲載されているが、リストの記載による有効期間は" + last
                                        + "に満了しており、更新の申請の記録もない。リストの記載及び更新の有無を確かめる。",
                                "it is listed on " + answer.day() + ", but by what the list states its registration ran"
                                        + " out on " + last + ", and no renewal is on record: see whether the list is"
                                        + " right, and whether it was renewed.")));
    }

    /**
     * What a list tells on the basis of an assumption, as a piece of evidence that decides nothing.
     *
     * @param path where the case declares whether it is listed
     * @param label its name
     * @param listed whether it is listed by the list
     * @param list the list
     * @return the evidence
     */
    public static Evidence setAside(String path, Label label, boolean listed, Source list) {
        return new Evidence(path, label, Boolean.toString(listed), Optional.empty(), List.of(), Optional.of(list));
    }

    /**
     * Whether two names are the same but for wide and narrow forms and the white space in them.
     *
     * @param one a name
     * @param other another
     * @return true if they are
     */
    public static boolean sameName(String one, String other) {
        return one.equals(other) || folded(one).equals(folded(other));
    }

    /**
     * A name without what two writings of it may differ in: names of long lists are found by it.
     *
     * @param name the name
     * @return the name, folded
     */
    public static String folded(String name) {
        return SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }

    /**
     * That a list has no service of the number that a case states, and one of its name; or, where the case states no
     * number, none of the name, and one of a name like it.
     *
     * @param register the list
     * @param day the day asked about
     * @param number the number that the case states
     * @param name the name that it states
     * @param path where it states both, each under its own name
     * @return what was seen
     */
    public static Optional<Seen> notFound(
            ServiceRegister register,
            LocalDate day,
            Optional<RegistrationNumber> number,
            Optional<String> name,
            String path) {
        Optional<String> stated = name.filter(one -> !Blank.is(one));
        if (number.isEmpty()) {
            return stated.flatMap(one -> notFound(register.answer(day, one), path + "/name"));
        }
        return register.history(number.get()).isPresent()
                ? Optional.empty()
                : stated.flatMap(one -> underAnotherNumber(register, number.get(), one, path));
    }

    private static Optional<Seen> underAnotherNumber(
            ServiceRegister register, RegistrationNumber number, String name, String path) {
        String others = register.named(name).stream()
                .flatMap(history -> history.registrationNumber().stream())
                .map(RegistrationNumber::toString)
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Seen(
                        List.of(path + "/registrationNumber", path + "/name"),
                        Label.of(
                                "登録番号 " + number + " は、リストにない。「" + name + "」の登録番号は、リストでは " + others + " である。",
                                "The list does not have number " + number + "; \"" + name + "\" has " + others
                                        + " there.")));
    }

    /**
     * That a list has no entry of a name, and one of a name like it.
     *
     * @param answer what the list tells of the name
     * @param path where the case states it
     * @return what was seen
     */
    public static Optional<Seen> notFound(ListingAnswer answer, String path) {
        return answer.status() != ListingStatus.NO_ENTRY
                ? Optional.empty()
                : answer.nearest()
                        .map(near -> new Seen(
                                List.of(path),
                                Label.of(
                                        "「" + answer.asked() + "」は、リストにない。「" + near + "」の誤りでないかを確認する。",
                                        "The list does not have \"" + answer.asked() + "\"; see whether \"" + near
                                                + "\" is meant.")));
    }

    /**
     * That a list gives a number to a service of another name.
     *
     * @param register the list
     * @param number the number
     * @param numberPath where the case states it
     * @param name the name that the case states
     * @param namePath where it states it
     * @return what was seen; empty where the list has no such number, or gives it to a service that bears or bore the name
     */
    public static Optional<Seen> ofAnother(
            ServiceRegister register, RegistrationNumber number, String numberPath, String name, String namePath) {
        Optional<RegistrationHistory> history = register.history(number);
        if (Blank.is(name)
                || history.isEmpty()
                || history.get().names().stream().anyMatch(listed -> sameName(listed, name))) {
            return Optional.empty();
        }
        String listed = history.get().names().get(history.get().names().size() - 1);
        return Optional.of(new Seen(
                List.of(numberPath, namePath),
                Label.of(
                        "登録番号 " + number + " は、リストでは「" + listed + "」のものであり、「" + name + "」のものではない。",
                        "The list gives number " + number + " to \"" + listed + "\", not to \"" + name + "\".")));
    }
}
