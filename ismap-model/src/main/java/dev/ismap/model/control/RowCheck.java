package dev.ismap.model.control;

import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId.ControlSuffix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a standard can take a user's rows. It only reads; {@link ControlStandard} adds. */
final class RowCheck {

    private static final int SHOWN = 5;

    private final ControlStandard standard;
    private final Map<Long, ControlId> seen = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private RowCheck(ControlStandard standard) {
        this.standard = standard;
    }

    static List<Problem> problems(ControlStandard standard, List<ControlRow> rows, String path, boolean whole) {
        RowCheck check = new RowCheck(standard);
        for (int i = 0; i < rows.size(); i++) {
            check.look(rows.get(i), path + "/" + i);
        }
        if (whole) {
            Set<ControlId> ids = rows.stream().map(ControlRow::id).collect(Collectors.toCollection(HashSet::new));
            check.lost(standard.governance(), ids, path);
            check.lost(standard.management(), ids, path);
            check.lost(standard.objectives(), ids, path);
            check.lost(standard.mandatoryDetails(), ids, path);
        }
        return check.problems.stream().sorted().toList();
    }

    /** The control that a row without problems stands for. */
    static Control control(ControlStandard standard, ControlRow row) {
        Control parent = parent(standard, row)
                .orElseThrow(() -> new IllegalStateException("A row was taken that was not checked: " + row.id()));
        return Control.detail(row.id(), parent, row.name());
    }

    private static Optional<Control> parent(ControlStandard standard, ControlRow row) {
        return row.parent().isPresent()
                ? standard.find(row.parent().get())
                : standard.sameNumbers(ControlId.of(row.id().numbers().subList(0, 3), ControlSuffix.NONE));
    }

    private void look(ControlRow row, String path) {
        ControlId id = row.id();
        ControlId same = seen.putIfAbsent(id.numbersAsOne(), id);
        if (same != null) {
            problem(
                    path + "/id",
                    "OPTIONAL_DETAIL_DUPLICATE",
                    same + " と番号が重複しています。一つの項目は一度だけ記載してください。",
                    "The numbers of " + id + " are those of " + same + " too; state a control once.");
        }
        Optional<Control> held = standard.sameNumbers(id);
        if (held.isEmpty()) {
            checkNew(row, path);
        } else if (held.get().id().equals(id)) {
            checkHeld(row, held.get(), path);
        } else {
            problem(
                    path + "/id",
                    "OPTIONAL_DETAIL_SUFFIX",
                    id + " と同じ番号の項目は、" + standard.id() + " 版では " + held.get().id() + " です。記号を確認してください。",
                    "The control of edition " + standard.id() + " with the numbers of " + id + " is "
                            + held.get().id() + "; check the suffix.");
        }
    }

    private void checkHeld(ControlRow row, Control held, String path) {
        compare(
                row.parent().map(ControlId::toString),
                held.parent().map(ControlId::toString).orElse("-"),
                row,
                path + "/parent");
        compare(row.layer().map(ControlLayer::code), held.layer().code(), row, path + "/layer");
        compare(row.level().map(ControlLevel::code), held.level().code(), row, path + "/level");
        compare(row.suffix().map(RowCheck::print), print(held.suffix()), row, path + "/suffix");
    }

    private void compare(Optional<String> stated, String held, ControlRow row, String path) {
        if (stated.isPresent() && !stated.get().equals(held)) {
            problem(
                    path,
                    "OPTIONAL_DETAIL_CHANGED",
                    standard.id() + " 版の " + row.id() + " では「" + held + "」ですが、「" + stated.get() + "」と記載されています。",
                    "In edition " + standard.id() + " this is " + held + " for " + row.id() + ", but " + stated.get()
                            + " is stated.");
        }
    }

    private void checkNew(ControlRow row, String path) {
        ControlId id = row.id();
        if (standard.isVacant(id)) {
            problem(
                    path + "/id",
                    "OPTIONAL_DETAIL_VACANT",
                    id + " は " + standard.id() + " 版の欠番です。この番号の管理策はありません。",
                    id + " is a vacant number of edition " + standard.id() + ": no control of it has this number.");
            return;
        }
        if (standard.optionalDetailsBasis().filter(Basis.OFFICIAL::equals).isPresent()) {
            problem(
                    path + "/id",
                    "OPTIONAL_DETAIL_BEYOND",
                    standard.id() + " 版の詳細管理策は全て揃っていると宣言されているため、" + id + " を追加できません。",
                    "The optional details of edition " + standard.id() + " are declared complete, so " + id
                            + " cannot be added.");
        }
        row.suffix()
                .filter(suffix -> suffix != id.suffix())
                .ifPresent(suffix -> problem(
                        path + "/suffix",
                        "OPTIONAL_DETAIL_SUFFIX",
                        id + " の記号は「" + print(id.suffix()) + "」ですが、「" + print(suffix) + "」と記載されています。",
                        "The suffix of " + id + " is " + print(id.suffix()) + ", but " + print(suffix)
                                + " is stated."));
        if (!isDetail(row, path)) {
            return;
        }
        if (id.suffix().isBasicStatementRequirement()) {
            mandatory(id, path + "/id");
        }
        checkParent(row, path);
    }

    private boolean isDetail(ControlRow row, String path) {
        ControlId id = row.id();
        boolean deep = ControlLevel.of(id) == ControlLevel.DETAILED;
        if (!deep) {
            problem(
                    path + "/id",
                    "OPTIONAL_DETAIL_LEVEL",
                    id + " は " + standard.id() + " 版にありません。追加できるのは、四つの番号から成る管理策基準の詳細管理策のみです。",
                    id + " is not in edition " + standard.id()
                            + "; only details of the controls criteria, which have four numbers, can be added.");
        }
        row.level()
                .filter(level -> deep && level != ControlLevel.DETAILED)
                .ifPresent(level -> problem(
                        path + "/level",
                        "OPTIONAL_DETAIL_LEVEL",
                        id + " は詳細管理策の番号ですが、「" + level.label().ja() + "」と記載されています。",
                        id + " has the numbers of a detail, but the level stated is " + level.code() + "."));
        row.layer()
                .filter(layer -> deep && layer != ControlLayer.CONTROLS)
                .ifPresent(layer -> problem(
                        path + "/layer",
                        "OPTIONAL_DETAIL_LEVEL",
                        "追加できるのは管理策基準の詳細管理策のみですが、" + id + " は「" + layer.label().ja() + "」と記載されています。",
                        "Only details of the controls criteria can be added, but the layer stated for " + id + " is "
                                + layer.code() + "."));
        return deep;
    }

    private void checkParent(ControlRow row, String path) {
        ControlId id = row.id();
        Optional<Control> parent = parent(standard, row);
        if (parent.isEmpty()) {
            String stated = row.parent().map(ControlId::toString).orElse("");
            problem(
                    path + "/parent",
                    "OPTIONAL_DETAIL_PARENT",
                    stated.isEmpty()
                            ? id + " の上位となる統制目標が " + standard.id() + " 版にありません。"
                            : id + " の上位とされた " + stated + " は " + standard.id() + " 版にありません。",
                    stated.isEmpty()
                            ? "Edition " + standard.id() + " has no objective that " + id + " could stand under."
                            : id + " is said to stand under " + stated + ", which edition " + standard.id()
                                    + " does not have.");
        } else if (!OutlineCheck.continues(id, parent.get().id())) {
            String right = parent(standard, ControlRow.of(id))
                    .map(control -> control.id().toString())
                    .orElse("");
            problem(
                    path + "/parent",
                    "OPTIONAL_DETAIL_PARENT",
                    id + " の番号は " + parent.get().id() + " の番号に続くものではありません。"
                            + (right.isEmpty() ? "" : "上位となり得るのは " + right + " です。"),
                    "The numbers of " + id + " do not continue those of "
                            + parent.get().id() + "." + (right.isEmpty() ? "" : " It can stand under " + right + "."));
        } else if (parent.get().layer() != ControlLayer.CONTROLS) {
            mandatory(id, path + "/id");
        }
    }

    private void mandatory(ControlId id, String path) {
        problem(
                path,
                "OPTIONAL_DETAIL_MANDATORY",
                id + " は必須の項目となりますが、" + standard.id() + " 版にはありません。必須の項目は全て保持しているため、番号又は版を確認してください。",
                id + " would be mandatory, but is not in edition " + standard.id()
                        + ". All that is mandatory is held: check the id or the edition.");
    }

    private void lost(ControlSet mandatory, Set<ControlId> given, String path) {
        List<ControlId> missing =
                mandatory.ids().stream().filter(id -> !given.contains(id)).toList();
        if (missing.isEmpty() || missing.size() == mandatory.size()) {
            return;
        }
        String ids = missing.stream().limit(SHOWN).map(ControlId::toString).collect(Collectors.joining(", "));
        boolean more = missing.size() > SHOWN;
        problem(
                path,
                "OPTIONAL_DETAIL_MANDATORY_LOST",
                standard.id() + " 版の必須の項目のうち " + missing.size() + " 件が欠けています（" + ids + (more ? " ほか" : "") + "）。",
                missing.size() + " mandatory controls of edition " + standard.id() + " are missing (" + ids
                        + (more ? ", …" : "") + ").");
    }

    private static String print(ControlSuffix suffix) {
        return suffix == ControlSuffix.NONE ? "-" : suffix.letters();
    }

    private void problem(String path, String code, String ja, String en) {
        problems.add(new Problem(path, code, Label.of(ja, en)));
    }
}
