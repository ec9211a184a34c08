package dev.ismap.model.rows;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * What stands in a column of a table of registered services (列の内容).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "列の内容", en = "content of a column")
public enum RowColumn {
    /** The registration number (登録番号); a blank cell says that it is not known. */
    @Term(ja = "登録番号", en = "registration number")
    REGISTRATION_NUMBER,
    /** The name of the service (クラウドサービスの名称), in every row. */
    @Term(ja = "クラウドサービスの名称", en = "name of the cloud service")
    SERVICE,
    /** The name of the provider (クラウドサービス事業者); a blank cell says that it is not known. */
    @Term(ja = "クラウドサービス事業者", en = "cloud service provider")
    PROVIDER,
    /** The programme (制度の区分): ISMAP or ISMAP-LIU, in every row. Where no column has it, it is ISMAP. */
    @Term(ja = "制度の区分", en = "programme")
    PROGRAMME,
    /** The date of the first registration (登録日). */
    @Term(ja = "登録日", en = "date of registration")
    REGISTERED_ON,
    /** The date on which a renewal was applied for that is pending (更新の申請日). */
    @Term(ja = "更新の申請日", en = "date of the application for renewal")
    RENEWAL_APPLIED_ON,
    /** The date of the last renewal (更新日). */
    @Term(ja = "更新日", en = "date of the last renewal")
    RENEWED_ON,
    /** The last day of the audit period (監査対象期間の末日). */
    @Term(ja = "監査対象期間の末日", en = "last day of the audit period")
    PERIOD_END,
    /** The last valid day (有効期限), as the list states it; it may lie after the day of the table. */
    @Term(ja = "有効期限", en = "last valid day")
    LAST_VALID_DAY,
    /** The components in scope (対象サブサービス), one a line or with commas between them. */
    @Term(ja = "対象サブサービス", en = "components in scope")
    COMPONENTS,
    /** The regions in scope (対象リージョン), one a line or with commas between them. */
    @Term(ja = "対象リージョン", en = "regions in scope")
    REGIONS,
    /**
     * The services that it is built on (基盤サービス), one a line or with commas between them: each by its registration
     * number or its exact name, or なし where there is none.
     */
    @Term(ja = "基盤となるサービス", en = "services that it is built on")
    PLATFORM,
    /** The remark (備考), which is kept as it stands. */
    @Term(ja = "備考", en = "remark")
    REMARK,
    /** Something that is not read; any number of columns can be this. */
    @Term(ja = "読まない列", en = "column that is not read")
    IGNORED;

    /**
     * The content in words.
     *
     * @return the words
     */
    public Label label() {
        return TermOf.constant(this);
    }
}
