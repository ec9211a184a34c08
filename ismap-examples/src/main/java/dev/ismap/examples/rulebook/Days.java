package dev.ismap.examples.rulebook;

import dev.ismap.core.law.InForce;
import dev.ismap.core.text.Label;

/** The days on which a rule is in force, in words. */
final class Days {

    private Days() {}

    static Label of(InForce days) {
        Label until = days.to()
                .map(last -> Label.of(last + "まで", ", until " + last))
                .orElseGet(() -> Label.of("（終期は知られていない）", ", with no end known"));
        if (days.from().isPresent()) {
            return Label.of(
                    days.from().get() + "から" + until.ja(), "from " + days.from().get() + until.en());
        } else if (days.attestedFrom().isPresent()) {
            return Label.of(
                    days.attestedFrom().get() + "以後について確認（それより前は不明）"
                            + days.to().map(last -> "、" + last + "まで").orElse(""),
                    "shown from " + days.attestedFrom().get() + ", unknown before"
                            + days.to().map(last -> ", until " + last).orElse(""));
        }
        return Label.of("日付のある資料がない", "no dated source");
    }
}
