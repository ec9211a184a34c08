package dev.ismap.model.problem;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong with a document, in one word that never changes meaning.
 *
 * <p>The first group is about the bytes, the second about the structure, the third about fields that do not fit
 * together, the fourth about rows of a table and what is entered into a list, the last about what is asked of a case. What ISMAP requires of an applicant is never here: that is for the rules.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum ProblemCode {
    /** The bytes are not one JSON text in UTF-8. */
    MALFORMED_JSON("JSONとして読めない", "Not JSON"),
    /** The document, a text, a number or a list is larger than the reader takes. */
    TOO_LARGE("大きすぎる", "Too large"),
    /** Objects and lists are nested more deeply than the reader takes. */
    TOO_DEEP("入れ子が深すぎる", "Nested too deeply"),
    /** There are more problems than are shown. */
    TOO_MANY_PROBLEMS("問題が多すぎる", "Too many problems"),

    /** The document is of no kind that exists, or not of the kind asked for. */
    UNKNOWN_KIND("文書の種類が不明", "Unknown kind of document"),
    /** The text is something else of this field: a result, a case of the conformance suite, a document of OSCAL. */
    NOT_A_DOCUMENT("文書でないもの", "Not a document"),
    /** There are no rules on documents of this kind: a list or a control standard is not determined. */
    NO_RULES("この種類の文書についての規則はない", "No rules on documents of this kind"),
    /** An object has a member that the layout does not have. */
    UNKNOWN_NAME("項目名が不明", "Unknown name"),
    /** An object has two members of the same name. */
    DUPLICATE_NAME("項目名が重複", "Duplicate name"),
    /** A member that every document has is missing. */
    MISSING_NAME("必須の項目がない", "Missing name"),
    /** A value is of another JSON type, such as a number where a text belongs. */
    WRONG_TYPE("値の型が違う", "Wrong type"),
    /** A text or a number does not have the form that belongs here, such as a day written with slashes. */
    WRONG_FORM("値の形式が違う", "Wrong form"),
    /** A value is not one of those that are allowed. */
    NOT_ALLOWED("許される値でない", "Value not allowed"),
    /** A value is null. */
    NULL("nullは使えない", "Null"),
    /** A document of OSCAL says something that there is no place for here. */
    NOT_TAKEN("取り込めない記載", "Cannot be taken"),
    /** A fact is said not to apply, but it always does. */
    NOT_APPLICABLE_HERE("「該当なし」とはできない", "Cannot be not applicable"),

    /** The last day of a period lies before its first. */
    END_BEFORE_START("末日が初日より前", "End before start"),
    /** The audit report is dated before the audit work began or before the audit period ended. */
    REPORT_TOO_EARLY("報告書の日付が早すぎる", "Report dated too early"),
    /** The audit report is submitted before its own date. */
    SUBMITTED_TOO_EARLY("報告書の提出日が早すぎる", "Report submitted too early"),
    /** A decision lies before the day of filing. */
    DECIDED_TOO_EARLY("決定日が申請日より前", "Decided before filing"),
    /** The audit period does not end after the previous one. */
    PERIOD_TOO_EARLY("監査対象期間が前回の期間より後に終わらない", "Period ends too early"),
    /** Of a change, the new content begins to apply before the former one ceased to. */
    CHANGE_OVERLAPS("変更前と変更後の適用期間が重なる", "Spans of a change overlap"),
    /** A change lies outside the audit period. */
    CHANGE_OUTSIDE_PERIOD("変更が監査対象期間の外にある", "Change outside the period"),
    /** No edition of the control standard bears this name. */
    UNKNOWN_EDITION("管理基準の版が不明", "Unknown edition"),
    /** The edition exists, but this library does not hold its contents. */
    EDITION_NOT_HELD("管理基準の版の内容を保持していない", "Edition not held"),
    /** The edition was issued after the day of filing. */
    EDITION_AFTER_FILING("申請日より後の版", "Edition issued after filing"),
    /** A control is neither in the edition nor among the document's own details. */
    UNKNOWN_CONTROL("管理策番号が不明", "Unknown control"),
    /** A control's number is vacant in the edition: surely no control has it. */
    VACANT_CONTROL("管理策番号が欠番", "Vacant number"),
    /** A decision is given for a heading. */
    NOT_DECIDABLE("見出しには判断を記せない", "Not decidable"),
    /** A decision is of a kind that this control does not allow. */
    DECISION_NOT_ALLOWED("この管理策では選べない判断", "Decision not allowed"),
    /** A final statement says of a control that the decision is not known. */
    UNKNOWN_IN_FINAL("確定した言明書に「不明」がある", "Unknown in a final statement"),
    /** Individual controls are said not to have changed, but a decision states a change. */
    CHANGES_CONTRADICTED("変更の有無が食い違う", "Changes contradicted"),
    /** A detail of the document's own stands under no objective of the edition that fits. */
    OPTIONAL_DETAIL_PARENT("追加した詳細管理策の上位の項目が不整合", "Parent of an added detail does not fit"),
    /** A detail of the document's own is given twice. */
    OPTIONAL_DETAIL_DUPLICATE("追加した詳細管理策が重複", "Added detail given twice"),
    /** A detail of the document's own bears a suffix that does not fit. */
    OPTIONAL_DETAIL_SUFFIX("追加した詳細管理策の記号が不整合", "Suffix of an added detail does not fit"),
    /** What is added is no detail of the controls criteria. */
    OPTIONAL_DETAIL_LEVEL("追加できるのは詳細管理策のみ", "Only details can be added"),
    /** A detail of the document's own says something else than the edition does of the same control. */
    OPTIONAL_DETAIL_CHANGED("追加した詳細管理策が版の内容と相違", "Added detail differs from the edition"),
    /** A detail is added to an edition whose details are complete. */
    OPTIONAL_DETAIL_BEYOND("詳細管理策が揃った版への追加", "Edition already complete"),
    /** A detail of the document's own has a number that is vacant in the edition. */
    OPTIONAL_DETAIL_VACANT("追加した詳細管理策の番号が欠番", "Number of an added detail is vacant"),
    /** A detail of the document's own would be mandatory, but all that is mandatory is held. */
    OPTIONAL_DETAIL_MANDATORY("必須の項目は追加できない", "Mandatory controls cannot be added"),
    /** A table of details lacks some of what is mandatory. */
    OPTIONAL_DETAIL_MANDATORY_LOST("必須の項目が欠けている", "Mandatory controls missing"),
    /** What the completeness of a standard's optional details rests on does not go with what is said of it. */
    OPTIONAL_DETAIL_BASIS("任意の詳細管理策の網羅の根拠が不整合", "Basis of the completeness does not fit"),
    /** A control standard has no rows: by it every statement would meet all that is asked of controls. */
    CONTROLS_EMPTY("管理基準の項目がない", "Control standard without rows"),
    /** Two rows of a control standard have the same numbers. */
    CONTROL_DUPLICATE("管理基準の項目が重複", "Row of a standard given twice"),
    /** A row's level and its numbers disagree. */
    CONTROL_LEVEL("管理基準の項目の階層が不整合", "Level of a row does not fit"),
    /** A row bears a suffix that it cannot. */
    CONTROL_SUFFIX("管理基準の項目の記号が不整合", "Suffix of a row does not fit"),
    /** A row stands under one that does not fit. */
    CONTROL_PARENT("管理基準の上位の項目が不整合", "Parent of a row does not fit"),
    /** A name in a list is blank. */
    BLANK_ITEM("リストの項目が空", "Blank item of a list"),
    /** An underlying service is named twice. */
    DUPLICATE_UNDERLYING("基盤サービスが重複", "Underlying service given twice"),
    /** A control is taken over from a service that is not among the underlying services. */
    UNKNOWN_UNDERLYING("引継ぎ元の基盤サービスがない", "Unknown underlying service"),
    /** A decision of the authority names a condition without its last day, or is a refusal on a condition. */
    CONDITION_OF_ACCEPTANCE("承認の条件が不整合", "Condition of an acceptance does not fit"),
    /** The countries of a scope are not those in which its regions are known to lie. */
    SCOPE_COUNTRIES("対象リージョンと所在国が食い違う", "Countries do not fit the regions"),
    /** A scope names something as inside and as outside. */
    SCOPE_IN_AND_OUT("対象と対象外の両方に記載", "In scope and out of scope"),
    /** A region that is wanted is a country outside those to which the regions are limited. */
    WANTED_BEYOND_LIMIT("利用するリージョンが限定した国の外", "Wanted region beyond the limit"),
    /** A service of a list is built on one that the list does not have. */
    UNKNOWN_BASE("基盤となるサービスがリストにない", "Unknown base service"),

    /** A row of a table has more or fewer cells than the table has columns. */
    ROW_WIDTH("行の列数が違う", "Row of another width"),
    /** A cell of a row that must be filled in is blank. */
    ROW_BLANK("空欄にできない欄が空", "Blank cell"),
    /** A cell holds a word or a day that stands for no value, such as 未定 or 9999-12-31. */
    ROW_PLACEHOLDER("値の代わりの文字", "Placeholder"),
    /** A date of a row lies after the day on which the table was copied. */
    ROW_LATER("表の取得日より後の日付", "Date after the day of the table"),
    /** Two rows are of one registration. */
    ROW_DUPLICATE("同じ登録の行が重複", "Registration given twice"),
    /** A table without rows is said to be the whole list, so that every entry would vanish. */
    ROWS_EMPTY("リスト全体とされた表が空", "Whole list without rows"),
    /** A table has no heading by which its columns could be told. */
    HEADING_MISSING("見出しの行がない", "Heading missing"),
    /** Two columns of a table are the same by their headings. */
    HEADING_TWICE("同じ内容の列が二つ", "Two columns the same"),
    /** Rows of one control say different things of it. */
    ROWS_DISAGREE("同じ管理策の行が食い違う", "Rows of a control disagree"),
    /** A cell says something that a control with such a decision has no place for. */
    CELL_NOT_USED("採否に当たらない欄の記入", "Cell not used by the decision"),
    /** What is to be entered into a list contradicts what the list tells. */
    LIST_CONTRADICTED("リストと食い違う", "List contradicted"),
    /** A registration is decided after its term has ended. */
    DECIDED_TOO_LATE("決定日が有効期間の満了後", "Decided after the term"),
    /** What the services of a list are built on leads from one back to itself. */
    DEPENDENCE_CYCLE("基盤の関係が循環", "Dependence in a circle"),

    /** A case was filed after the day asked about. */
    FILED_AFTER_ASKED("申請日が基準日より後", "Filed after the day asked about"),
    /** A need that is to be determined names no service. */
    SERVICE_NOT_NAMED("選定するサービスの記載がない", "No service named"),
    /** The authority is said to have a word on a rule that there is not. */
    UNKNOWN_RULE("規則の番号が不明", "Unknown rule"),
    /** The authority is said to have a word on a rule on which it has none. */
    NOT_FOR_AUTHORITY("権限者の判断の対象でない規則", "Rule without a word of the authority"),
    /** A text is not the determination, or the answer to a need, that it should be. */
    NOT_A_DETERMINATION("判定の記録でない", "Not a determination");

    private final String ja;
    private final String en;

    ProblemCode(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * What the code means, in a few words.
     *
     * @return the words
     */
    public Label label() {
        return Label.of(ja, en);
    }

    /**
     * A problem of this code.
     *
     * @param path the place, as a JSON Pointer; empty for the whole document
     * @param message what was found and what is allowed
     * @return the problem
     */
    public Problem at(String path, Label message) {
        return new Problem(path, name(), Objects.requireNonNull(message, "message"));
    }

    /**
     * A problem of this code between two places.
     *
     * @param path the place, as a JSON Pointer
     * @param other the place that it contradicts, as a JSON Pointer
     * @param message what was found and what is allowed
     * @return the problem
     */
    public Problem between(String path, String other, Label message) {
        return new Problem(path, name(), Objects.requireNonNull(message, "message"), Optional.of(other));
    }
}
