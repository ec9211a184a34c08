package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Edition;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The editions of the control standard, as a person names them. */
final class Editions {

    private Editions() {}

    /** The contents of an edition. */
    static ControlStandard held(String typed) {
        return held(typed, AvailableStandards.builtIn());
    }

    /** The contents of an edition: those that the user brought, else the built-in ones. */
    static ControlStandard held(String typed, AvailableStandards standards) {
        String id = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Optional<ControlStandard> standard = standards.find(id);
        if (standard.isPresent()) {
            return standard.get();
        }
        Optional<Edition> edition = ControlStandards.find(id);
        String held = names(standards.heldEditions());
        throw edition.isPresent()
                ? BadInput.of(
                        id,
                        "EDITION_NOT_HELD",
                        Label.of(
                                "管理基準のこの版の内容は保持していません。保持している版：" + held,
                                "The contents of this edition of the control standard are not held. Held are " + held
                                        + "."))
                : BadInput.of(
                        Excerpt.of(typed),
                        "UNKNOWN_EDITION",
                        Label.of(
                                "管理基準にこの版はありません。知られている版：" + names(standards.editions()),
                                "There is no such edition of the control standard. Known are "
                                        + names(standards.editions()) + "."));
    }

    private static String names(List<Edition> editions) {
        return editions.stream().map(Edition::id).collect(Collectors.joining(", "));
    }
}
