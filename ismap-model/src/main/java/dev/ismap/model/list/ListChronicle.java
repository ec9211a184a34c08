package dev.ismap.model.list;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.ListDifference.Kind;
import dev.ismap.model.list.ListDifference.ListStanding;
import dev.ismap.model.list.ListDifference.StandingChange;
import dev.ismap.model.list.ListingAnswer.ListingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happened to a registration between two states of a list, as a person would tell it. */
final class ListChronicle {

    private final ListDifference difference;

    ListChronicle(ListDifference difference) {
        this.difference = difference;
    }

    /** The sentence on a change, by what is on record of the days between, and else by what the two states show. */
    Label of(StandingChange change, List<ListEvent> onRecord) {
        List<Label> told = new ArrayList<>();
        for (ListEvent event : onRecord) {
            if (isBetween(event)) {
                event(event).filter(label -> !told.contains(label)).ifPresent(told::add);
            }
        }
        if (told.isEmpty()) {
            told.add(seen(change));
        }
        return Label.of(
                told.stream().map(Label::ja).collect(Collectors.joining("、")),
                told.stream().map(Label::en).collect(Collectors.joining(", ")));
    }

    private boolean isBetween(ListEvent event) {
        return event.effective()
                .filter(date -> date.first()
                        .filter(first -> first.isAfter(difference.from()))
                        .isPresent())
                .filter(date -> !date.last().isAfter(difference.to()))
                .isPresent();
    }

    private static Optional<Label> event(ListEvent event) {
        Label on = event.effective().map(PartialDate::label).orElseThrow();
        return switch (event.event()) {
            case REGISTERED -> Optional.of(Label.of(on.ja() + "に登録", "registered " + on.en()));
            case RENEWED ->
                Optional.of(Label.of(
                        on.ja() + "に更新"
                                + event.periodEnd()
                                        .map(end -> "（監査対象期間の末日 " + end + "）")
                                        .orElse(""),
                        "renewed " + on.en()
                                + event.periodEnd()
                                        .map(end -> " (audit period to " + end + ")")
                                        .orElse("")));
            case RENEWAL_APPLIED -> Optional.of(Label.of(on.ja() + "に更新を申請", "renewal applied for " + on.en()));
            case EXPIRED -> Optional.of(Label.of(on.ja() + "に有効期限切れ", "expired " + on.en()));
            case REMOVED -> Optional.of(Label.of(on.ja() + "に登録を削除", "removed " + on.en()));
            case SCOPE_CHANGED -> Optional.of(Label.of(on.ja() + "に範囲を変更", "scope changed " + on.en()));
            case RENAMED ->
                Optional.of(Label.of(
                        on.ja() + "に名称を変更"
                                + event.name().map(name -> "（「" + name + "」）").orElse(""),
                        "renamed " + on.en()
                                + event.name()
                                        .map(name -> " to \"" + name + "\"")
                                        .orElse("")));
            case PROVIDER_SUCCEEDED ->
                Optional.of(Label.of(
                        on.ja() + "に事業者を承継"
                                + event.provider()
                                        .map(name -> "（「" + name + "」）")
                                        .orElse(""),
                        "taken over " + on.en()
                                + event.provider()
                                        .map(name -> " by \"" + name + "\"")
                                        .orElse("")));
            case REAUDIT_BEGUN -> Optional.of(Label.of(on.ja() + "に再監査を開始", "re-audit begun " + on.en()));
            case REAUDIT_ENDED -> Optional.of(Label.of(on.ja() + "に再監査を終了", "re-audit ended " + on.en()));
            case OBSERVED, OBSERVED_ABSENT -> Optional.empty();
        };
    }

    private Label seen(StandingChange change) {
        Label between = Label.of(
                difference.from() + "から" + difference.to() + "までの間に",
                " between " + difference.from() + " and " + difference.to());
        if (change.before().isEmpty()) {
            return difference.fromComplete() && isListed(change.after())
                    ? Label.of(between.ja() + "掲載", "came onto the list" + between.en())
                    : Label.of("後のリストにのみ記録がある", "on record in the later list alone");
        } else if (change.after().isEmpty()) {
            return difference.toComplete() && isListed(change.before())
                    ? Label.of(between.ja() + "リストから消えた", "left the list" + between.en())
                    : Label.of("前のリストにのみ記録がある", "on record in the earlier list alone");
        }
        List<Label> changed = new ArrayList<>();
        ListStanding before = change.before().get();
        ListStanding after = change.after().get();
        if (later(before.periodEnd(), after.periodEnd())) {
            changed.add(Label.of(between.ja() + "更新", "renewed" + between.en()));
        }
        if (difference.kind(change) == Kind.ADDED) {
            changed.add(Label.of(between.ja() + "掲載", "came onto the list" + between.en()));
        } else if (difference.kind(change) == Kind.DROPPED) {
            changed.add(Label.of(between.ja() + "リストから消えた", "left the list" + between.en()));
        } else if (before.status() != after.status()) {
            changed.add(Label.of(
                    "「" + before.status().label().ja() + "」から「"
                            + after.status().label().ja() + "」へ",
                    "from " + before.status().label().en() + " to "
                            + after.status().label().en()));
        }
        if (!before.names().equals(after.names())) {
            changed.add(Label.of(
                    between.ja() + "名称を変更（「" + String.join("」「", after.names()) + "」）",
                    "renamed" + between.en() + " to \"" + String.join("\", \"", after.names()) + "\""));
        }
        if (!before.providers().equals(after.providers())) {
            changed.add(Label.of(
                    between.ja() + "事業者が変わった（「" + String.join("」「", after.providers()) + "」）",
                    "another provider" + between.en() + ": \"" + String.join("\", \"", after.providers()) + "\""));
        }
        if (changed.isEmpty()) {
            changed.add(Label.of("記録された監査対象期間が異なる", "another audit period on record"));
        }
        return Label.of(
                changed.stream().map(Label::ja).collect(Collectors.joining("、")),
                changed.stream().map(Label::en).collect(Collectors.joining(", ")));
    }

    private static boolean later(Optional<LocalDate> before, Optional<LocalDate> after) {
        return before.isPresent() && after.filter(before.get()::isBefore).isPresent();
    }

    private static boolean isListed(Optional<ListStanding> standing) {
        return standing.filter(one -> one.status().state() == ListingState.LISTED)
                .isPresent();
    }
}
