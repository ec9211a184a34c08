package dev.ismap.rules.service;

import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.text.Label;

/** What can be decided on a control, as a provider would be told to do it. */
final class ControlActions {

    static final Action IMPLEMENT = new Action(
            "IMPLEMENT",
            Label.of("自ら実施する（詳細管理策については、個別管理策を記載する。）", "implement it; of a detail, describe the individual control"));
    static final Action EXCLUDE = new Action(
            "EXCLUDE",
            Label.of("合理的に適用し得ない理由を記載して、対象外とする", "exclude it, with the reason why it cannot reasonably apply"));
    static final Action NOT_SELECT =
            new Action("NOT_SELECT", Label.of("理由を記載して、採用しない", "choose not to select it, with a reason"));
    static final Action DESCRIBE = new Action(
            "DESCRIBE",
            Label.of(
                    "個別管理策（引き継ぐ場合は、引継ぎ元のサービスの名称）を記載する",
                    "describe its individual control, or name the service that it is taken over from"));
    static final Action DESCRIBE_CHANGE = new Action(
            "DESCRIBE_CHANGE",
            Label.of(
                    "変更前後の内容及びそれぞれの適用日を記載する",
                    "state the content before and after its change, and the days each applied"));
    static final Action RECORD_CHANGE = new Action(
            "RECORD_CHANGE",
            Label.of(
                    "個別管理策の変更を、変更のあった管理策に記録する（例えば次の管理策）",
                    "record the change at the control whose individual control changed, such as this one"));

    private ControlActions() {}
}
