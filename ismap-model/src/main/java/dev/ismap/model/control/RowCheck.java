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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a standard can take a user's rows. It only reads; {@link ControlStandard} adds. */
final class RowCheck {

    private static final int SHOWN = 5;

    /** Where a row stands; written out only where something is wrong with it. */
    private record Place(String rows, int index) {
        String of(String member) {
            return rows + "/" + index + "/" + member;
        }
    }

    private final ControlStandard standard;
    private final Map<Long, ControlId> seen = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private RowCheck(ControlStandard standard) {
        this.standard = standard;
    }

    static List<Problem> problems(ControlStandard standard, List<ControlRow> rows, String path, boolean whole) {
        RowCheck check = new RowCheck(standard);
        for (int i = 0; i < rows.size(); i++) {
            check.look(rows.get(i), new Place(path, i));
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

    private void look(ControlRow row, Place place) {
        ControlId id = row.id();
        ControlId same = seen.putIfAbsent(id.numbersAsOne(), id);
        if (same != null) {
            problem(
                    place.of("id"),
                    "OPTIONAL_DETAIL_DUPLICATE",
                    same + " と番号が重複しています。一つの項目は一度だけ記載してください。",
                    "The numbers of " + id + " are those of " + same + " too; state a control once.");
        }
        Optional<Control> held = standard.sameNumbers(id);
        if (held.isEmpty()) {
            checkNew(row, place);
        } else if (held.get().id().equals(id)) {
            checkHeld(row, held.get(), place);
        } else {
            problem(
                    place.of("id"),
                    "OPTIONAL_DETAIL_SUFFIX",
                    id + " と同じ番号の項目は、" + standard.id() + " 版では " + held.get().id() + " です。記号を確認してください。",
                    "The control of edition " + standard.id() + " with the numbers of " + id + " is "
                            + held.get().id() + "; check the suffix.");
        }
    }

    private void checkHeld(ControlRow row, Control held, Place place) {
        compare(
                row,
                row.parent(),
                held.parent(),
                id -> id.map(ControlId::toString).orElse("-"),
                place,
                "parent");
        compare(
                row,
                row.layer(),
                Optional.of(held.layer()),
                layer -> layer.orElseThrow().code(),
                place,
                "layer");
        compare(
                row,
                row.level(),
                Optional.of(held.level()),
                level -> level.orElseThrow().code(),
                place,
                "level");
        compare(row, row.suffix(), Optional.of(held.suffix()), suffix -> print(suffix.orElseThrow()), place, "suffix");
    }

    private <T> void compare(
            ControlRow row,
            Optional<T> stated,
            Optional<T> held,
            Function<Optional<T>, String> printed,
            Place place,
            String member) {
        if (stated.isPresent() && !stated.equals(held)) {
            String said = printed.apply(stated);
            String right = printed.apply(held);
            problem(
                    place.of(member),
                    "OPTIONAL_DETAIL_CHANGED",
                    standard.id() + " 版の " + row.id() + " では「" + right + "」ですが、「" + said + "」と記載されています。",
                    "In edition " + standard.id() + " this is " + right + " for " + row.id() + ", but " + said
                            + " is stated.");
        }
    }

    private void checkNew(ControlRow row, Place place) {
        ControlId id = row.id();
        if (standard.isVacant(id)) {
            problem(
                    place.of("id"),
                    "OPTIONAL_DETAIL_VACANT",
                    id + " は " + standard.id() + " 版の欠番です。この番号の管理策はありません。",
                    id + " is a vacant number of edition " + standard.id() + ": no control of it has this number.");
            return;
        }
        if (standard.optionalDetailsBasis().filter(Basis.OFFICIAL::equals).isPresent()) {
            problem(
                    place.of("id"),
                    "OPTIONAL_DETAIL_BEYOND",
                    standard.id() + " 版の詳細管理策は全て揃っていると宣言されているため、" + id + " を追加できません。",
                    "The optional details of edition " + standard.id() + " are declared complete, so " + id
                            + " cannot be added.");
        }
        row.suffix()
                .filter(suffix -> suffix != id.suffix())
                .ifPresent(suffix -> problem(
                        place.of("suffix"),
                        "OPTIONAL_DETAIL_SUFFIX",
                        id + " の記号は「" + print(id.suffix()) + "」ですが、「" + print(suffix) + "」と記載されています。",
                        "The suffix of " + id + " is " + print(id.suffix()) + ", but " + print(suffix)
                                + " is stated."));
        if (!isDetail(row, place)) {
            return;
        }
        if (id.suffix().isBasicStatementRequirement()) {
            mandatory(id, place.of("id"));
        }
        checkParent(row, place);
    }

    private boolean isDetail(ControlRow row, Place place) {
        ControlId id = row.id();
        boolean deep = ControlLevel.of(id) == ControlLevel.DETAILED;
        if (!deep) {
            problem(
                    place.of("id"),
                    "OPTIONAL_DETAIL_LEVEL",
                    id + " は " + standard.id() + " 版にありません。追加できるのは、四つの番号から成る管理策基準の詳細管理策のみです。",
                    id + " is not in edition " + standard.id()
                            + "; only details of the controls criteria, which have four numbers, can be added.");
        }
        row.level()
                .filter(level -> deep && level != ControlLevel.DETAILED)
                .ifPresent(level -> problem(
                        place.of("level"),
                        "OPTIONAL_DETAIL_LEVEL",
                        id + " は詳細管理策の番号ですが、「" + level.label().ja() + "」と記載されています。",
                        id + " has the numbers of a detail, but the level stated is " + level.code() + "."));
        row.layer()
                .filter(layer -> deep && layer != ControlLayer.CONTROLS)
                .ifPresent(layer -> problem(
                        place.of("layer"),
                        "OPTIONAL_DETAIL_LEVEL",
                        "追加できるのは管理策基準の詳細管理策のみですが、" + id + " は「" + layer.label().ja() + "」と記載されています。",
                        "Only details of the controls criteria can be added, but the layer stated for " + id + " is "
                                + layer.code() + "."));
        return deep;
    }

    private void checkParent(ControlRow row, Place place) {
        ControlId id = row.id();
        Optional<Control> parent = parent(standard, row);
        if (parent.isEmpty()) {
            String stated = row.parent().map(ControlId::toString).orElse("");
            problem(
                    place.of("parent"),
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
                    place.of("parent"),
                    "OPTIONAL_DETAIL_PARENT",
                    id + " の番号は " + parent.get().id() + " の番号に続くものではありません。"
                            + (right.isEmpty() ? "" : "上位となり得るのは " + right + " です。"),
                    "The numbers of " + id + " do not continue those of "
                            + parent.get().id() + "." + (right.isEmpty() ? "" : " It can stand under " + right + "."));
        } else if (parent.get().layer() != ControlLayer.CONTROLS) {
            mandatory(id, place.of("id"));
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
