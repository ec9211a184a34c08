package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.TypedDay;
import dev.ismap.model.service.RegistrationNumber;

/** Registration numbers as a person types them. */
final class RegistrationNumbers {

    private RegistrationNumbers() {}

    static RegistrationNumber typed(String text) {
        try {
            return RegistrationNumber.parse(TypedDay.halfWidth(text));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(Label.of(
                    "「" + Excerpt.of(text) + "」は登録番号として読めません。例：C21-0012-2",
                    "'" + Excerpt.of(text) + "' is no registration number, such as C21-0012-2."));
        }
    }
}
