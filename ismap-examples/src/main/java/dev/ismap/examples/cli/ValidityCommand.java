package dev.ismap.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.TypedDay;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Validity;
import dev.ismap.rules.law.Validity.RenewalHistory;
import dev.ismap.rules.law.Validity.ValidityStatus;
import dev.ismap.rules.report.Page;
import dev.ismap.rules.report.Page.Style;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code validity --period-end D …}. */
@Command(
        name = "validity",
        header = {"登録の有効期間を求める / Tells how long a registration is valid.", ""},
        footer = {
            "",
            "--on がなければ末日だけを示す。更新の申請を指定しなければ、ないものとする。",
            "Without --on: the last valid day alone. No renewal given: none applied for."
        })
final class ValidityCommand implements Callable<Integer> {

    /** What the Committee decided on the renewal. */
    enum Decision {
        GRANTED,
        REFUSED
    }

    private final Streams streams;
    private final Common common;

    @Option(
            names = "--period-end",
            required = true,
            paramLabel = "DAY",
            description = "監査対象期間の末日 / Last day of the audit period.")
    private LocalDate periodEnd = LocalDate.MIN;

    @Option(names = "--on", paramLabel = "DAY", description = "基準日 / Day asked about.")
    private @Nullable LocalDate on;

    @Option(names = "--renewal-applied", paramLabel = "DAY", description = "更新の申請日 / Day the renewal was applied for.")
    private @Nullable LocalDate renewalApplied;

    @Option(names = "--decided", paramLabel = "DAY", description = "更新の決定日 / Day of the decision on the renewal.")
    private @Nullable LocalDate decided;

    @Option(
            names = "--decision",
            paramLabel = "granted|refused",
            description = "更新の可否 / What was decided on the renewal.")
    private @Nullable Decision decision;

    @Option(
            names = "--new-period-end",
            paramLabel = "DAY",
            description = "更新後の監査対象期間の末日 / Last day of the new audit period.")
    private @Nullable LocalDate newPeriodEnd;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = Format.TextOrJson.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    ValidityCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        RenewalHistory renewal = renewal();
        Validity validity = Ismap.standard().validity(periodEnd);
        Optional<ValidityStatus> status = Optional.ofNullable(on).map(day -> validity.statusOn(day, renewal));
        Validity counts = on == null ? validity : validity.on(on, renewal);
        Optional<Label> doubt = Optional.ofNullable(on).flatMap(day -> validity.doubtOn(day, renewal));
        streams.answer(format == Format.JSON ? json(counts, status, doubt) : text(counts, status, doubt));
        return ExitCode.DONE;
    }

    private RenewalHistory renewal() {
        if ((decided == null) != (decision == null)) {
            throw new WrongUsage(
                    Label.of("--decided と --decision は併せて指定してください。", "--decided and --decision go together."));
        }
        if (newPeriodEnd != null && decision != Decision.GRANTED) {
            throw new WrongUsage(Label.of(
                    "--new-period-end は --decision granted のときに指定できます。",
                    "--new-period-end goes with --decision granted."));
        }
        if (decided != null && renewalApplied == null) {
            throw new WrongUsage(Label.of(
                    "更新の決定には、--renewal-applied（申請日）も必要です。",
                    "A decision on a renewal needs --renewal-applied, the day it was applied for."));
        }
        if (decided != null && decided.isBefore(renewalApplied)) {
            throw new WrongUsage(Label.of(
                    "--decided（決定日）は --renewal-applied（申請日）以後の日としてください。",
                    "--decided lies on or after --renewal-applied."));
        }
        if (on == null && renewalApplied != null) {
            throw new WrongUsage(Label.of(
                    "更新を指定したときは、--on（基準日）も必要です。既定の日はありません。",
                    "With a renewal, say for which day: --on. There is no default day."));
        }
        RenewalHistory history =
                renewalApplied == null ? RenewalHistory.none() : RenewalHistory.appliedOn(renewalApplied);
        if (decided == null) {
            return history;
        }
        return decision == Decision.REFUSED
                ? history.refused(decided)
                : history.granted(decided, Optional.ofNullable(newPeriodEnd));
    }

    private String json(Validity validity, Optional<ValidityStatus> status, Optional<Label> doubt) {
        ObjectNode json = Json.object()
                .put("periodEnd", periodEnd.toString())
                .put("lastValidDay", validity.lastValidDay().toString())
                .put("otherReading", validity.otherReading().toString());
        if (!validity.periodEnd().equals(periodEnd)) {
            json.put("newPeriodEnd", validity.periodEnd().toString());
        }
        if (on != null) {
            json.put("on", on.toString());
        }
        status.ifPresent(one -> json.put("status", one.name()));
        doubt.ifPresent(why -> json.putObject("doubt").put("ja", why.ja()).put("en", why.en()));
        return Json.write(json);
    }

    private String text(Validity validity, Optional<ValidityStatus> status, Optional<Label> doubt) {
        Page page = Colours.page(streams, common.colours(streams));
        status.ifPresent(one -> {
            page.paragraph(0, named(one), style(one));
            page.gap();
        });
        Optional.ofNullable(on).ifPresent(day -> fact(page, Label.of("基準日", "Day asked about"), day));
        fact(page, Label.of("監査対象期間の末日", "Audit period ended"), periodEnd);
        if (!validity.periodEnd().equals(periodEnd)) {
            fact(page, Label.of("更新後の期間の末日", "New period ended"), validity.periodEnd());
        }
        fact(page, Label.of("有効期間の末日", "Last valid day"), validity.lastValidDay());
        fact(page, Label.of("別の読み方による末日", "By the other reading"), validity.otherReading());
        page.gap();
        page.paragraph(
                0,
                in(Label.of(
                        "監査対象期間の末日の翌日から1年4か月（ISMAP基本規程 3.5、二次資料による）。民法第140条・第143条に従い数える。" + "末日を1日後とする読み方も確定的には否定できない。",
                        "One year and four months from the day after the audit period (Basic Regulations of ISMAP 3.5,"
                                + " known from secondary sources), counted as arts. 140 and 143 of the Civil Code"
                                + " count. No text at hand rules out one day later.")),
                Style.PLAIN);
        doubt.ifPresent(why -> page.paragraph(0, in(why), Style.OPEN));
        if (on != null) {
            notCounted(on).ifPresent(remark -> page.paragraph(0, in(remark), Style.PLAIN));
        }
        page.paragraph(
                0,
                in(Label.of(
                        "非公式であり、法的助言ではない。登録はISMAP運営委員会が決定する。",
                        "Unofficial; not legal advice. The ISMAP Steering Committee decides.")),
                Style.FAINT);
        return page.toString();
    }

    /** What of the renewal has no part in the answer, if anything. */
    private Optional<Label> notCounted(LocalDate day) {
        if (renewalApplied == null) {
            return Optional.of(
                    Label.of("更新の申請はないものとして判定した。", "Assumes that no renewal was applied for, as none was given."));
        } else if (renewalApplied.isAfter(day)) {
            return Optional.of(Label.of(
                    "更新の申請（" + renewalApplied + "）は基準日より後であるため、考慮していない。",
                    "The renewal is applied for only on " + renewalApplied
                            + ", after the day asked about, so it does not" + " count yet."));
        } else if (decided != null && decided.isAfter(day)) {
            return Optional.of(Label.of(
                    "更新の決定（" + decided + "）は基準日より後であるため、考慮していない。",
                    "The renewal is decided only on " + decided
                            + ", after the day asked about, so the decision does not" + " count yet."));
        }
        return Optional.empty();
    }

    private void fact(Page page, Label name, LocalDate day) {
        String words = common.language() == Language.JA ? day + "（" + TypedDay.inEra(day) + "）" : day.toString();
        page.item("  " + Page.padded(in(name), 22), Style.FAINT, words, Style.PLAIN);
    }

    private String named(ValidityStatus status) {
        String label = in(status.label());
        return label.equalsIgnoreCase(status.name()) ? status.name() : label + " (" + status.name() + ")";
    }

    private static Style style(ValidityStatus status) {
        return switch (status) {
            case VALID, PENDING_RENEWAL -> Style.GOOD;
            case LAPSED, REFUSED -> Style.BAD;
            case UNDETERMINED -> Style.OPEN;
        };
    }

    private String in(Label label) {
        return label.in(common.language());
    }
}
