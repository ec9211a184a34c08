package dev.ismap.model.control;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control.ControlLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether rows make a standard: each id once, levels and parents in order. */
final class OutlineCheck {

    private final Map<ControlId, Control> byId = new HashMap<>();
    private final Map<List<Integer>, ControlId> byNumbers = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private OutlineCheck() {}

    static List<Problem> problems(List<Control> controls, String path) {
        OutlineCheck check = new OutlineCheck();
        controls.forEach(control -> check.byId.putIfAbsent(control.id(), control));
        for (int i = 0; i < controls.size(); i++) {
            check.look(controls.get(i), path + "/" + i);
        }
        return check.problems.stream().sorted().toList();
    }

    private void look(Control control, String path) {
        ControlId id = control.id();
        ControlId same = byNumbers.putIfAbsent(id.numbers(), id);
        if (same != null) {
            problem(
                    path + "/id",
                    "CONTROL_DUPLICATE",
                    same + " と番号が重複しています。同じ番号の項目は一つだけ置くことができます。",
                    "The numbers of " + id + " are those of " + same + " too; only one row can have them.");
        }
        ControlLevel level = ControlLevel.of(id);
        if (control.level() != level) {
            problem(
                    path + "/level",
                    "CONTROL_LEVEL",
                    id + " の番号の数は「" + level.label().ja() + "」のものですが、「"
                            + control.level().label().ja() + "」と記載されています。",
                    "The numbers of " + id + " are those of a " + level.code() + ", but the level stated is "
                            + control.level().code() + ".");
        }
        if (id.suffix().isBasicStatementRequirement() && !control.isDetailOfControls()) {
            problem(
                    path + "/id",
                    "CONTROL_SUFFIX",
                    id + " は管理策基準の詳細管理策ではないため、記号 B 又は PB を付けることができません。",
                    id + " is no detail of the controls criteria, and only these have the suffix B or PB.");
        }
        checkParent(control, path + "/parent");
    }

    private void checkParent(Control control, String path) {
        ControlId id = control.id();
        Optional<ControlId> parent = control.parent();
        if (parent.isEmpty()) {
            if (id.numbers().size() > 1) {
                problem(
                        path,
                        "CONTROL_PARENT",
                        id + " の上位の項目が記載されていません。章以外の項目には必要です。",
                        "The row that " + id + " stands under is not stated; every row but a chapter has one.");
            }
            return;
        }
        Control above = byId.get(parent.get());
        if (above == null) {
            problem(
                    path,
                    "CONTROL_PARENT",
                    id + " の上位の項目とされた " + parent.get() + " がありません。",
                    id + " is said to stand under " + parent.get() + ", which is not among the rows.");
        } else if (!continues(id, above.id())) {
            problem(
                    path,
                    "CONTROL_PARENT",
                    id + " の番号は、上位の項目とされた " + above.id() + " の番号に続くものではありません。",
                    "The numbers of " + id + " do not continue those of " + above.id()
                            + ", which it is said to stand under.");
        } else if (above.layer() != control.layer()) {
            problem(
                    path,
                    "CONTROL_PARENT",
                    id + " と上位の項目 " + above.id() + " とで、基準の区分が異なります。",
                    id + " is not of the same layer as " + above.id() + ", which it stands under.");
        }
    }

    static boolean continues(ControlId id, ControlId parent) {
        int depth = id.numbers().size() - 1;
        return parent.numbers().equals(id.numbers().subList(0, depth));
    }

    private void problem(String path, String code, String ja, String en) {
        problems.add(new Problem(path, code, Label.of(ja, en)));
    }
}
