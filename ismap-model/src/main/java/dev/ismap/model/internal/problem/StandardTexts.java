package dev.ismap.model.internal.problem;

import dev.ismap.core.text.Label;
import java.util.Optional;

/**
 * What is said of the rows of a control standard, or of details that are added to an edition.
 *
 * @since 0.1
 */
public final class StandardTexts {

    private StandardTexts() {}

    /**
     * A control standard has no rows.
     *
     * @return the sentence
     */
    public static Label noRows() {
        return Label.of(
                "管理基準の項目が一件も記載されていません。版の全ての項目を記載してください。",
                "The control standard has no rows. Please state every row of the edition.");
    }

    /**
     * Two rows have the same numbers.
     *
     * @param id the id
     * @param same the id of the other row
     * @return the sentence
     */
    public static Label sameNumbers(String id, String same) {
        return Label.of(
                same + " と番号が重複しています。同じ番号の項目は一つだけ置くことができます。",
                "The numbers of " + id + " are those of " + same + " too; only one row can have them.");
    }

    /**
     * A row has the numbers of another level.
     *
     * @param id the id
     * @param level the level of its numbers
     * @param code the code of that level
     * @param stated the level stated
     * @param statedCode the code of the level stated
     * @return the sentence
     */
    public static Label level(String id, Label level, String code, Label stated, String statedCode) {
        return Label.of(
                id + " の番号の数は「" + level.ja() + "」のものですが、「" + stated.ja() + "」と記載されています。",
                "The numbers of " + id + " are those of a " + code + ", but the level stated is " + statedCode + ".");
    }

    /**
     * A row that is no detail of the controls criteria bears the suffix of one.
     *
     * @param id the id
     * @return the sentence
     */
    public static Label suffixOfDetails(String id) {
        return Label.of(
                id + " は管理策基準の詳細管理策ではないため、記号 B 又は PB を付けることができません。",
                id + " is no detail of the controls criteria, and only these have the suffix B or PB.");
    }

    /**
     * A row that has to stand under another does not say under which.
     *
     * @param id the id
     * @return the sentence
     */
    public static Label noParent(String id) {
        return Label.of(
                id + " の上位の項目が記載されていません。章以外の項目には必要です。",
                "The row that " + id + " stands under is not stated; every row but a chapter has one.");
    }

    /**
     * A row is said to stand under one that is not there.
     *
     * @param id the id
     * @param parent the id of the other
     * @return the sentence
     */
    public static Label unknownParent(String id, String parent) {
        return Label.of(
                id + " の上位の項目とされた " + parent + " がありません。",
                id + " is said to stand under " + parent + ", which is not among the rows.");
    }

    /**
     * A row does not continue the numbers of the one that it is said to stand under.
     *
     * @param id the id
     * @param parent the id of the other
     * @return the sentence
     */
    public static Label otherNumbers(String id, String parent) {
        return Label.of(
                id + " の番号は、上位の項目とされた " + parent + " の番号に続くものではありません。",
                "The numbers of " + id + " do not continue those of " + parent + ", which it is said to stand under.");
    }

    /**
     * A row is of another layer than the one that it stands under.
     *
     * @param id the id
     * @param parent the id of the other
     * @return the sentence
     */
    public static Label otherLayer(String id, String parent) {
        return Label.of(
                id + " と上位の項目 " + parent + " とで、基準の区分が異なります。",
                id + " is not of the same layer as " + parent + ", which it stands under.");
    }

    /**
     * A detail is given twice.
     *
     * @param id the id
     * @param same the id as it was given before
     * @return the sentence
     */
    public static Label detailTwice(String id, String same) {
        return Label.of(
                same + " と番号が重複しています。一つの項目は一度だけ記載してください。",
                "The numbers of " + id + " are those of " + same + " too; state a control once.");
    }

    /**
     * A control of the edition with the same numbers has another suffix.
     *
     * @param id the id
     * @param edition the edition
     * @param held its id in the edition
     * @return the sentence
     */
    public static Label otherSuffix(String id, String edition, String held) {
        return Label.of(
                id + " と同じ番号の項目は、" + edition + " 版では " + held + " です。記号を確認してください。",
                "The control of edition " + edition + " with the numbers of " + id + " is " + held
                        + "; check the suffix.");
    }

    /**
     * A detail says something else than the edition does of the same control.
     *
     * @param id the id
     * @param edition the edition
     * @param held what the edition says
     * @param stated what is stated
     * @return the sentence
     */
    public static Label changed(String id, String edition, String held, String stated) {
        return Label.of(
                edition + " 版の " + id + " では「" + held + "」ですが、「" + stated + "」と記載されています。",
                "In edition " + edition + " this is " + held + " for " + id + ", but " + stated + " is stated.");
    }

    /**
     * A detail has a number that is vacant in the edition.
     *
     * @param id the id
     * @param edition the edition
     * @return the sentence
     */
    public static Label vacantDetail(String id, String edition) {
        return Label.of(
                id + " は " + edition + " 版の欠番です。この番号の管理策はありません。",
                id + " is a vacant number of edition " + edition + ": no control of it has this number.");
    }

    /**
     * A detail is added to an edition whose details are complete.
     *
     * @param id the id
     * @param edition the edition
     * @return the sentence
     */
    public static Label beyondCompleteEdition(String id, String edition) {
        return Label.of(
                edition + " 版の詳細管理策は全て揃っていると宣言されているため、" + id + " を追加できません。",
                "The optional details of edition " + edition + " are declared complete, so " + id
                        + " cannot be added.");
    }

    /**
     * A detail is said to have another suffix than its id.
     *
     * @param id the id
     * @param suffix the suffix of the id
     * @param stated the suffix stated
     * @return the sentence
     */
    public static Label statedSuffix(String id, String suffix, String stated) {
        return Label.of(
                id + " の記号は「" + suffix + "」ですが、「" + stated + "」と記載されています。",
                "The suffix of " + id + " is " + suffix + ", but " + stated + " is stated.");
    }

    /**
     * What is added is not in the edition and is no detail.
     *
     * @param id the id
     * @param edition the edition
     * @return the sentence
     */
    public static Label noDetail(String id, String edition) {
        return Label.of(
                id + " は " + edition + " 版にありません。追加できるのは、四つの番号から成る管理策基準の詳細管理策のみです。",
                id + " is not in edition " + edition
                        + "; only details of the controls criteria, which have four numbers, can be added.");
    }

    /**
     * A detail is said to be of another level.
     *
     * @param id the id
     * @param stated the level stated
     * @param code the code of the level stated
     * @return the sentence
     */
    public static Label statedLevel(String id, Label stated, String code) {
        return Label.of(
                id + " は詳細管理策の番号ですが、「" + stated.ja() + "」と記載されています。",
                id + " has the numbers of a detail, but the level stated is " + code + ".");
    }

    /**
     * A detail is said to be of another layer.
     *
     * @param id the id
     * @param stated the layer stated
     * @param code the code of the layer stated
     * @return the sentence
     */
    public static Label statedLayer(String id, Label stated, String code) {
        return Label.of(
                "追加できるのは管理策基準の詳細管理策のみですが、" + id + " は「" + stated.ja() + "」と記載されています。",
                "Only details of the controls criteria can be added, but the layer stated for " + id + " is " + code
                        + ".");
    }

    /**
     * The edition has no objective that a detail could stand under.
     *
     * @param id the id
     * @param edition the edition
     * @return the sentence
     */
    public static Label noObjective(String id, String edition) {
        return Label.of(
                id + " の上位となる統制目標が " + edition + " 版にありません。",
                "Edition " + edition + " has no objective that " + id + " could stand under.");
    }

    /**
     * A detail is said to stand under what the edition does not have.
     *
     * @param id the id
     * @param edition the edition
     * @param stated what it is said to stand under
     * @return the sentence
     */
    public static Label unknownObjective(String id, String edition, String stated) {
        return Label.of(
                id + " の上位とされた " + stated + " は " + edition + " 版にありません。",
                id + " is said to stand under " + stated + ", which edition " + edition + " does not have.");
    }

    /**
     * A detail does not continue the numbers of what it is said to stand under.
     *
     * @param id the id
     * @param parent what it is said to stand under
     * @param right what it can stand under
     * @return the sentence
     */
    public static Label otherObjective(String id, String parent, Optional<String> right) {
        return Label.of(
                id + " の番号は " + parent + " の番号に続くものではありません。"
                        + right.map(one -> "上位となり得るのは " + one + " です。").orElse(""),
                "The numbers of " + id + " do not continue those of " + parent + "."
                        + right.map(one -> " It can stand under " + one + ".").orElse(""));
    }

    /**
     * A detail that is added would be mandatory.
     *
     * @param id the id
     * @param edition the edition
     * @return the sentence
     */
    public static Label mandatoryDetail(String id, String edition) {
        return Label.of(
                id + " は必須の項目となりますが、" + edition + " 版にはありません。必須の項目は全て保持しているため、番号又は版を確認してください。",
                id + " would be mandatory, but is not in edition " + edition
                        + ". All that is mandatory is held: check the id or the edition.");
    }

    /**
     * Mandatory controls are missing.
     *
     * @param edition the edition
     * @param count how many
     * @param ids some of them, joined
     * @param more whether there are more
     * @return the sentence
     */
    public static Label mandatoryLost(String edition, int count, String ids, boolean more) {
        return Label.of(
                edition + " 版の必須の項目のうち " + count + " 件が欠けています（" + ids + (more ? " ほか" : "") + "）。",
                count + " mandatory controls of edition " + edition + " are missing (" + ids + (more ? ", …" : "")
                        + ").");
    }
}
