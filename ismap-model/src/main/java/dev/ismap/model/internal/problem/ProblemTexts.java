package dev.ismap.model.internal.problem;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is said of a problem: what was found, what is allowed, and where it helps what to do.
 *
 * <p>Every sentence about a problem of a document stands here, whoever finds it, so that one thing is always said in
 * the same words. An input is quoted only as an {@link Excerpt}.
 *
 * @since 0.1
 */
public final class ProblemTexts {

    /** The most allowed values that are listed in a message. */
    private static final int MOST_LISTED = 40;

    /** What can be decided on a control that is neither an objective nor a detail of the controls criteria. */
    private static final Label NEITHER = Label.of(
            "は管理策基準の統制目標でも詳細管理策でもないので、IMPLEMENTED（実施）又はTAKEN_OVER（引継ぎ）と記してください。",
            " is neither an objective nor a detail of the controls criteria: it is IMPLEMENTED or TAKEN_OVER.");

    private ProblemTexts() {}

    // ---- bytes -------------------------------------------------------------------------------------------------

    /**
     * The document has no content.
     *
     * @return the sentence
     */
    public static Label empty() {
        return Label.of("文書が空です。JSONのオブジェクトを1つ記してください。", "The document is empty. It should be one JSON object.");
    }

    /**
     * The text breaks the grammar of JSON.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the sentence
     */
    public static Label malformed(long line, long column) {
        return Label.of(
                line + "行目の" + column + "文字目付近がJSONとして読めません。引用符、コンマ、括弧の対応を確かめてください。" + "注釈、NaN、先頭に0の付く数は使えません。",
                "This cannot be read as JSON near line " + line + ", column " + column
                        + ". Please check quotation marks, commas and brackets. Comments, NaN and numbers with a"
                        + " leading zero are not allowed.");
    }

    /**
     * The text ends too soon.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the sentence
     */
    public static Label cutOff(long line, long column) {
        return Label.of(
                "文書が途中（" + line + "行目の" + column + "文字目）で終わっています。末尾が欠けていないか確かめてください。",
                "The document ends in the middle, at line " + line + ", column " + column
                        + ". Please check that its end is not missing.");
    }

    /**
     * Something follows the document.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the sentence
     */
    public static Label trailing(long line, long column) {
        return Label.of(
                "文書の終わりの後（" + line + "行目の" + column + "文字目）に余分な内容があります。1つのファイルには文書を1つだけ記してください。",
                "Something follows the end of the document, at line " + line + ", column " + column
                        + ". A file should hold one document.");
    }

    /**
     * The bytes begin with a byte order mark of UTF-8.
     *
     * @return the sentence
     */
    public static Label byteOrderMark() {
        return Label.of(
                "先頭にバイト順マーク（BOM）があります。BOMなしのUTF-8で保存し直してください。",
                "The document begins with a byte order mark. Please save it as UTF-8 without one.");
    }

    /**
     * The bytes are UTF-16 or UTF-32.
     *
     * @return the sentence
     */
    public static Label wideEncoding() {
        return Label.of(
                "文字コードがUTF-16又はUTF-32のようです。BOMなしのUTF-8で保存し直してください。",
                "The document seems to be encoded in UTF-16 or UTF-32. Please save it as UTF-8 without a byte order"
                        + " mark.");
    }

    /**
     * The bytes are not UTF-8.
     *
     * @param offset how many bytes come before it
     * @return the sentence
     */
    public static Label notUtf8(int offset) {
        return Label.of(
                "UTF-8として読めないバイトがあります（先頭から" + (offset + 1) + "バイト目）。Shift_JIS等の文書は、UTF-8で保存し直してください。",
                "Byte " + (offset + 1)
                        + " is not valid in UTF-8. Please save the document as UTF-8, not as Shift_JIS or another "
                        + "encoding.");
    }

    /**
     * The document is too long.
     *
     * @param found what was found
     * @param limit the most that is taken
     * @return the sentence
     */
    public static Label tooManyBytes(long found, int limit) {
        return Label.of(
                "文書が大きすぎます（" + found + "バイト）。" + limit + "バイト以内にしてください。",
                "The document is too large (" + found + " bytes). At most " + limit + " bytes are taken.");
    }

    /**
     * The document has too many values.
     *
     * @param limit the most that is taken
     * @return the sentence
     */
    public static Label tooManyValues(int limit) {
        return Label.of(
                "値の数が多すぎます。文書全体で" + limit + "個以内にしてください。読取りはここで中止しました。",
                "The document has too many values. At most " + limit + " are taken, and reading stopped here.");
    }

    /**
     * A list or an object has too many entries.
     *
     * @param found what was found
     * @param limit the most that is taken
     * @return the sentence
     */
    public static Label tooManyEntries(long found, int limit) {
        return Label.of(
                "項目の数が多すぎます（" + found + "個）。" + limit + "個以内にしてください。",
                "There are too many entries (" + found + "). At most " + limit + " are taken.");
    }

    /**
     * A text is too long.
     *
     * @param found what was found
     * @param limit the most that is taken
     * @return the sentence
     */
    public static Label textTooLong(int found, int limit) {
        return Label.of(
                "文字列が長すぎます（" + found + "文字）。" + limit + "文字以内にしてください。",
                "The text is too long (" + found + " characters). At most " + limit + " are taken.");
    }

    /**
     * A number has too many digits.
     *
     * @param found what was found
     * @param limit the most that is taken
     * @return the sentence
     */
    public static Label numberTooLong(int found, int limit) {
        return Label.of(
                "数値の桁数が多すぎます（" + found + "文字）。" + limit + "文字以内にしてください。",
                "The number is too long (" + found + " characters). At most " + limit + " are taken.");
    }

    /**
     * Objects and lists are nested too deeply.
     *
     * @param limit the most that is taken
     * @return the sentence
     */
    public static Label tooDeep(int limit) {
        return Label.of(
                "入れ子が深すぎます。" + limit + "段以内にしてください。読取りはここで中止しました。",
                "The nesting is too deep. At most " + limit + " levels are taken, and reading stopped here.");
    }

    /**
     * There are more problems than are shown.
     *
     * @param found what was found
     * @param shown how many are shown
     * @return the sentence
     */
    public static Label tooManyProblems(long found, int shown) {
        return Label.of(
                "問題が" + found + "件あります。そのうち" + shown + "件を示し、残りの" + (found - shown) + "件は省きました。",
                "There are " + found + " problems. " + shown + " of them are shown, and " + (found - shown)
                        + " more are not.");
    }

    // ---- structure ---------------------------------------------------------------------------------------------

    /**
     * A name that the layout does not have.
     *
     * @param name the name
     * @param nearest the name that was probably meant
     * @return the sentence
     */
    public static Label unknownName(String name, Optional<String> nearest) {
        return Label.of(
                "「" + Excerpt.of(name) + "」という項目はありません。"
                        + nearest.map(near -> "「" + near + "」の誤りではありませんか。").orElse("不要であれば削除してください。"),
                "There is no field named '" + Excerpt.of(name) + "' here. "
                        + nearest.map(near -> "Did you mean '" + near + "'?")
                                .orElse("Please remove it if it is not needed."));
    }

    /**
     * A name that stands twice in one object.
     *
     * @param name the name
     * @return the sentence
     */
    public static Label duplicateName(String name) {
        return Label.of(
                "「" + Excerpt.of(name) + "」が同じオブジェクトの中に2回以上記されています。1つだけ残してください。",
                "'" + Excerpt.of(name) + "' stands more than once in the same object. Please keep one only.");
    }

    /**
     * A required member that is missing.
     *
     * @param name the name
     * @param term the term of the field
     * @return the sentence
     */
    public static Label missingName(String name, Label term) {
        return Label.of(
                "必須の項目「" + name + "」（" + term.ja() + "）がありません。",
                "The required field '" + name + "' (" + term.en() + ") is missing.");
    }

    /**
     * An object that does not say which of several it is.
     *
     * @param name the name
     * @param allowed what is allowed
     * @return the sentence
     */
    public static Label missingVariant(String name, Collection<String> allowed) {
        String list = String.join(", ", allowed);
        return Label.of(
                "「" + name + "」がないため、どの種類の内容か分かりません。使える値: " + list,
                "'" + name + "' is missing, so it is not clear what this is. Allowed: " + list);
    }

    /**
     * A value of another JSON type.
     *
     * @param found what was found
     * @param expected what belongs there
     * @return the sentence
     */
    public static Label wrongType(Label found, Label expected) {
        return Label.of(
                expected.ja() + "を記入してください（入力値：" + found.ja() + "）。",
                "This should be " + expected.en() + ", but it is " + found.en() + ".");
    }

    /**
     * A value without the form that belongs here.
     *
     * @param found what was found
     * @param expected what belongs there
     * @param meant what was probably meant, in the form that belongs there
     * @return the sentence
     */
    public static Label wrongForm(String found, Label expected, Optional<String> meant) {
        return Label.of(
                expected.ja() + "を記入してください（入力値：" + Excerpt.of(found) + "）。"
                        + meant.map(one -> one + "と記入してください。").orElse(""),
                "This should be " + expected.en() + ", but it is '" + Excerpt.of(found) + "'."
                        + meant.map(one -> " Please write " + one + ".").orElse(""));
    }

    /**
     * A character that may not stand in a text of one line.
     *
     * @param character the code point
     * @param index its index in the text
     * @return the sentence
     */
    public static Label refusedCharacter(int character, int index) {
        String hex = String.format(Locale.ROOT, "U+%04X", character);
        return Label.of(
                (index + 1) + "文字目に使えない文字（" + hex + "）があります。改行、制御文字、不完全な文字は使えません。1行で記してください。",
                "Character " + (index + 1) + " (" + hex
                        + ") is not allowed. A text is one line, without line breaks, control "
                        + "characters or incomplete characters.");
    }

    /**
     * A character that may not stand in a text of several lines.
     *
     * @param character the code point
     * @param index its index in the text
     * @return the sentence
     */
    public static Label refusedCharacterInLines(int character, int index) {
        String hex = String.format(Locale.ROOT, "U+%04X", character);
        return Label.of(
                (index + 1) + "文字目に使えない文字（" + hex + "）があります。改行（LF又はCR LF）のほかの制御文字及び不完全な文字は使えません。",
                "Character " + (index + 1) + " (" + hex
                        + ") is not allowed. A text may have line breaks (LF or CR LF), and no other control"
                        + " characters or incomplete characters.");
    }

    /**
     * A whole number beyond what the field holds.
     *
     * @param found what was found
     * @param least the least value
     * @param most the greatest value
     * @return the sentence
     */
    public static Label outOfRange(String found, long least, long most) {
        return Label.of(
                "数値が範囲外です（" + Excerpt.of(found) + "）。" + least + "から" + most + "までの整数を記してください。",
                "The number " + Excerpt.of(found) + " is out of range. It should be a whole number from " + least
                        + " to " + most + ".");
    }

    /**
     * A value that is not one of those allowed.
     *
     * @param found what was found
     * @param allowed what is allowed
     * @param nearest the name that was probably meant
     * @return the sentence
     */
    public static Label notAllowed(String found, List<String> allowed, Optional<String> nearest) {
        String more = allowed.size() > MOST_LISTED ? ", …" : "";
        String list = allowed.stream().limit(MOST_LISTED).collect(Collectors.joining(", ")) + more;
        return Label.of(
                "「" + Excerpt.of(found) + "」は使えません。"
                        + nearest.map(near -> "「" + near + "」の誤りではありませんか。").orElse("")
                        + "使える値: " + list,
                "'" + Excerpt.of(found) + "' is not allowed here. "
                        + nearest.map(near -> "Did you mean '" + near + "'? ").orElse("")
                        + "Allowed: " + list);
    }

    /**
     * A null.
     *
     * @return the sentence
     */
    public static Label isNull() {
        return Label.of(
                "nullは使えません。値がまだ無い項目は項目ごと省き、確認しても分からない事実は{\"state\":\"UNKNOWN\"}と記してください。",
                "null is not allowed. Please leave out a field that has no value yet; a fact that was asked and is not"
                        + " known is {\"state\":\"UNKNOWN\"}.");
    }

    /**
     * A fact that cannot be said not to apply.
     *
     * @return the sentence
     */
    public static Label notApplicableHere() {
        return Label.of(
                "この項目は「該当なし」（NOT_APPLICABLE）とすることができません。値を記すか、分からなければ{\"state\":\"UNKNOWN\"}としてください。",
                "This field cannot be NOT_APPLICABLE. Please give its value, or {\"state\":\"UNKNOWN\"} if it is not"
                        + " known.");
    }

    /**
     * A reason that says nothing.
     *
     * @return the sentence
     */
    public static Label blankReason() {
        return Label.of("該当しない理由が空です。理由を記してください。", "The reason why this does not apply is blank. Please state it.");
    }

    /**
     * A kind of document that does not exist.
     *
     * @param found what was found
     * @param allowed what is allowed
     * @param nearest the name that was probably meant
     * @return the sentence
     */
    public static Label unknownKind(String found, List<String> allowed, Optional<String> nearest) {
        return Label.of(
                "「" + Excerpt.of(found) + "」という種類の文書はありません。"
                        + nearest.map(near -> "「" + near + "」の誤りではありませんか。").orElse("")
                        + "種類: " + String.join(", ", allowed),
                "There is no kind of document named '" + Excerpt.of(found) + "'. "
                        + nearest.map(near -> "Did you mean '" + near + "'? ").orElse("")
                        + "Kinds: " + String.join(", ", allowed));
    }

    /**
     * A determination in place of a document.
     *
     * @return the sentence
     */
    public static Label determinationAsDocument() {
        return Label.of(
                "これは判定の結果であり、案件の文書ではありません。判定の対象とした案件の文書を指定してください。",
                "This is the result of a determination and no document. Please give the document of the case that was"
                        + " determined.");
    }

    /**
     * An answer to a need in place of a document.
     *
     * @return the sentence
     */
    public static Label needAnswerAsDocument() {
        return Label.of(
                "これは調達の要件への回答であり、文書ではありません。回答の対象とした調達の要件の文書を指定してください。",
                "This is the answer to a procurement need and no document. Please give the document of the need that was"
                        + " answered.");
    }

    /**
     * A case of the conformance suite in place of a document.
     *
     * @return the sentence
     */
    public static Label conformanceCaseAsDocument() {
        return Label.of(
                "これは適合性試験の事例であり、文書ではありません。文書は、その/caseの部分です。",
                "This is a case of the conformance suite and no document. The document is what stands at /case in it.");
    }

    /**
     * A document of OSCAL in place of one of ours.
     *
     * @param model its model
     * @return the sentence
     */
    public static Label oscalAsDocument(String model) {
        return Label.of(
                "これはOSCALの「" + model + "」の文書です。OSCALの管理基準又は言明書は、OSCALとして取り込んでから用いてください。",
                "This is a document of OSCAL, of the model '" + model
                        + "'. Please read a control standard or a statement in OSCAL as OSCAL first.");
    }

    /**
     * A document of another kind than the one asked for.
     *
     * @param found what was found
     * @param expected what belongs there
     * @return the sentence
     */
    public static Label otherKind(String found, String expected) {
        return Label.of(
                "種類が「" + expected + "」の文書が必要ですが、これは「" + Excerpt.of(found) + "」の文書です。",
                "A document of kind '" + expected + "' was expected, but this is of kind '" + Excerpt.of(found) + "'.");
    }

    /**
     * A record whose own check refuses its members together.
     *
     * @return the sentence
     */
    public static Label refusedTogether() {
        return Label.of(
                "この部分の内容は、そのままでは値として成り立ちません。各項目の値と組合せを確かめてください。",
                "The fields here do not make a meaningful value together. Please check each of them.");
    }

    // ---- fields that do not fit together ------------------------------------------------------------------------

    /**
     * A period that ends before it starts.
     *
     * @param fromPath where the first day stands
     * @param from the first day
     * @param to the last day
     * @return the sentence
     */
    public static Label endBeforeStart(String fromPath, LocalDate from, LocalDate to) {
        return Label.of(
                "末日（" + to + "）が初日（" + fromPath + "の" + from + "）より前です。末日は初日以後の日としてください。",
                "The last day (" + to + ") lies before the first (" + from + " at " + fromPath
                        + "). It should be the same day or a later one.");
    }

    /**
     * Two days in an order in which they cannot be.
     *
     * @param later what the day is that should be the later one
     * @param day that day
     * @param earlier what the day is that should be the earlier one
     * @param earlierPath where it stands
     * @param earlierDay that day
     * @param sameDay whether both can be the same day
     * @return the sentence
     */
    public static Label tooEarly(
            Label later, LocalDate day, Label earlier, String earlierPath, LocalDate earlierDay, boolean sameDay) {
        return Label.of(
                later.ja() + "（" + day + "）が早すぎます。" + earlier.ja() + "（" + earlierPath + "の" + earlierDay + "）"
                        + (sameDay ? "以後" : "より後") + "の日のはずです。どちらかを直してください。",
                "The " + later.en() + " (" + day + ") is too early: it cannot lie "
                        + (sameDay ? "before the " : "before or on the ") + earlier.en() + " (" + earlierDay + " at "
                        + earlierPath + "). Please correct one of them.");
    }

    /**
     * A control taken over from a service that the statement does not name.
     *
     * @param found the name
     * @param services where the underlying services stand
     * @param nearest the name that was probably meant
     * @return the sentence
     */
    public static Label unknownUnderlying(String found, String services, Optional<String> nearest) {
        return Label.of(
                "「" + Excerpt.of(found) + "」という基盤サービスは" + services + "にありません。" + meantJa(nearest)
                        + "引継ぎ元は、そこに記した名称のとおりに記してください。",
                "No underlying service at " + services + " is named '" + Excerpt.of(found) + "'. " + meantEn(nearest)
                        + "Please name the service as it is named there.");
    }

    /**
     * Controls taken over from more services than are left without a name.
     *
     * @param found the name
     * @param services where the services stand
     * @param unnamed how many of them have no name
     * @param names the names that none of them bears
     * @return the sentence
     */
    public static Label tooFewUnderlying(String found, String services, int unnamed, Collection<String> names) {
        String all = names.stream().map(Excerpt::of).collect(Collectors.joining("」「", "「", "」"));
        String english = names.stream().map(Excerpt::of).collect(Collectors.joining("', '", "'", "'"));
        return Label.of(
                "「" + Excerpt.of(found) + "」という基盤サービスは" + services + "にありません。名称の記載のないサービスは" + unnamed + "件ですが、引継ぎ元の名称は"
                        + all + "の" + names.size() + "件あります。",
                "No underlying service at " + services + " is named '" + Excerpt.of(found) + "'. " + unnamed
                        + (unnamed == 1 ? " service has" : " services have")
                        + " no name, but controls are taken over from "
                        + english + ".");
    }

    /**
     * A service built on one that the list does not have.
     *
     * @param found the name or number
     * @param nearest the name that was probably meant
     * @return the sentence
     */
    public static Label unknownBase(String found, Optional<String> nearest) {
        return Label.of(
                "「" + Excerpt.of(found) + "」という名称又は登録番号のサービスは、このリストにありません。" + meantJa(nearest)
                        + "リストにあるサービスの名称又は登録番号を記してください。",
                "This list has no service with the name or number '" + Excerpt.of(found) + "'. " + meantEn(nearest)
                        + "Please give the name or the number of a service of the list.");
    }

    /**
     * A region in scope whose country is not among the countries of the scope.
     *
     * @param region the region
     * @param place where it stands
     * @param code the code of the country that it is
     * @return the sentence
     */
    public static Label countryNotStated(String region, String place, String code) {
        return Label.of(
                "対象リージョン「" + Excerpt.of(region) + "」（" + place + "）のある国（" + code
                        + "）が、所在国にありません。対象リージョンのある国は、すべて記してください。",
                "The region in scope '" + Excerpt.of(region) + "' (" + place + ") lies in " + code
                        + ", which is not among the countries. Please name every country in which a region in scope"
                        + " lies.");
    }

    /**
     * Countries of a scope that are said to be none, while there are regions.
     *
     * @param regions where the regions stand
     * @return the sentence
     */
    public static Label noCountries(String regions) {
        return Label.of(
                "対象リージョン（" + regions + "）があるのに、所在国が空です。所在国を記すか、項目ごと取り除いてください。",
                "There are regions in scope (" + regions + "), but no country in which they lie. Please name the"
                        + " countries or take the list out.");
    }

    /**
     * A country in which no region in scope lies.
     *
     * @param code the code of the country
     * @param regions where the regions stand
     * @return the sentence
     */
    public static Label countryWithoutRegion(String code, String regions) {
        return Label.of(
                "所在国" + code + "にある対象リージョンが、" + regions + "にありません。どちらかを直してください。",
                "None of the regions in scope (" + regions + ") lies in " + code + ". Please correct one of them.");
    }

    /**
     * A name that a scope has as inside and as outside.
     *
     * @param name the name
     * @param inside where it stands as inside
     * @return the sentence
     */
    public static Label inAndOut(String name, String inside) {
        return Label.of(
                "「" + Excerpt.of(name) + "」は、対象として" + inside + "にも記されています。どちらかを取り除いてください。",
                "'" + Excerpt.of(name) + "' is named as in scope too (" + inside + "). Please take one of them out.");
    }

    /**
     * A country that is wanted as a region, while the regions are limited to others.
     *
     * @param region the region
     * @param limit where the limit stands
     * @return the sentence
     */
    public static Label beyondLimit(String region, String limit) {
        return Label.of(
                "利用するリージョン「" + Excerpt.of(region) + "」は、リージョンを限定した国（" + limit + "）にありません。どちらかを直してください。",
                "The wanted region '" + Excerpt.of(region) + "' lies in none of the countries to which the regions are"
                        + " limited (" + limit + "). Please correct one of them.");
    }

    /**
     * An acceptance on a condition that has no last day.
     *
     * @return the sentence
     */
    public static Label conditionWithoutLastDay() {
        return Label.of(
                "条件付きの承認には、条件の期限（lastDay）も記してください。",
                "An acceptance on a condition has a last day for meeting it. Please give it (lastDay).");
    }

    /**
     * A refusal on a condition.
     *
     * @return the sentence
     */
    public static Label refusedOnCondition() {
        return Label.of(
                "条件及びその期限を付けられるのは、承認（ACCEPTED）だけです。",
                "Only an acceptance (ACCEPTED) can stand under a condition with a last day.");
    }

    /**
     * A name in a list that is blank.
     *
     * @return the sentence
     */
    public static Label blankItem() {
        return Label.of(
                "リストの項目が空です。名称を記すか、項目ごと取り除いてください。", "This item of a list is blank. Please name it or take it out.");
    }

    private static String meantJa(Optional<String> nearest) {
        return nearest.map(near -> "「" + Excerpt.of(near) + "」の誤りではありませんか。").orElse("");
    }

    private static String meantEn(Optional<String> nearest) {
        return nearest.map(near -> "Did you mean '" + Excerpt.of(near) + "'? ").orElse("");
    }

    /**
     * An edition that does not exist.
     *
     * @param found what was found
     * @param known the editions that are known
     * @return the sentence
     */
    public static Label unknownEdition(String found, List<String> known) {
        String list = String.join(", ", known);
        return Label.of(
                "「" + Excerpt.of(found) + "」という管理基準の版は知られていません。版: " + list,
                "No edition of the control standard is known as '" + Excerpt.of(found) + "'. Editions: " + list);
    }

    /**
     * An edition without contents.
     *
     * @param found what was found
     * @param held the editions whose contents are held
     * @return the sentence
     */
    public static Label editionNotHeld(String found, List<String> held) {
        String list = String.join(", ", held);
        return Label.of(
                "管理基準の" + found + "版は、内容を保持していないため使えません。使える版: " + list,
                "Edition " + found
                        + " of the control standard cannot be used, as its contents are not held. Editions that "
                        + "can be used: " + list);
    }

    /**
     * An edition that did not exist when the application was filed.
     *
     * @param edition the edition
     * @param issued when it was issued
     * @param filed the day of filing
     * @return the sentence
     */
    public static Label editionAfterFiling(String edition, PartialDate issued, LocalDate filed) {
        return Label.of(
                "管理基準の" + edition + "版（" + issued + "決定）は、申請日（" + filed + "）より後のものです。申請日以前の版を記してください。",
                "Edition " + edition + " of the control standard was issued (" + issued + ") after the day of filing ("
                        + filed + "). Please name an edition issued by then.");
    }

    /**
     * A control that nobody knows.
     *
     * @param id the control
     * @param edition the edition
     * @param sameNumbers the control of the edition with the same numbers
     * @return the sentence
     */
    public static Label unknownControl(String id, String edition, Optional<String> sameNumbers) {
        return Label.of(
                id + "は、管理基準の" + edition + "版にも、追加した詳細管理策（optionalDetails）にもありません。"
                        + sameNumbers
                                .map(same -> same + "の誤りではありませんか。")
                                .orElse("任意の詳細管理策であれば、optionalDetailsに加えてください。"),
                id + " is neither in edition " + edition
                        + " of the control standard nor among the document's own details (optionalDetails). "
                        + sameNumbers
                                .map(same -> "Did you mean " + same + "?")
                                .orElse("If it is an optional detail, please add it to optionalDetails."));
    }

    /**
     * A control of a vacant number.
     *
     * @param id the control
     * @param edition the edition
     * @return the sentence
     */
    public static Label vacantControl(String id, String edition) {
        return Label.of(
                id + "は、管理基準の" + edition + "版の欠番です。この番号の管理策はありません。番号を確認してください。",
                id + " is a vacant number of edition " + edition
                        + " of the control standard: no control has it. Please check the number.");
    }

    /**
     * A control standard of an edition that is neither known nor named by its date of issue.
     *
     * @param found what was found
     * @return the sentence
     */
    public static Label ownEdition(String found) {
        return Label.of(
                "管理基準の版は、発行の日付で記してください（例: 2026-04-01、2026-04）。「" + Excerpt.of(found) + "」は日付として読めません。",
                "An edition of the control standard is named by its date of issue, such as 2026-04-01 or 2026-04, and '"
                        + Excerpt.of(found) + "' is no date.");
    }

    /**
     * A basis that does not go with what it is a basis of.
     *
     * @param complete whether the optional details are said to be complete
     * @return the sentence
     */
    public static Label optionalDetailsBasis(boolean complete) {
        return complete
                ? Label.of(
                        "任意の詳細管理策の網羅の根拠は、OFFICIAL又はSECONDARYとしてください。推定（ASSUMED）によって判定は行いません。",
                        "That the optional details are complete rests on OFFICIAL or SECONDARY. Nothing is decided on"
                                + " an assumption (ASSUMED).")
                : Label.of(
                        "任意の詳細管理策が揃っていないとき（optionalDetailsCompleteがfalse）は、網羅の根拠を記載できません。",
                        "Where the optional details are not complete (optionalDetailsComplete is false), there is no"
                                + " basis for it.");
    }

    /**
     * A heading with a decision.
     *
     * @param id the control
     * @return the sentence
     */
    public static Label notDecidable(String id) {
        return Label.of(
                id + "は見出しであり、採否を記すものではありません。その下の管理策について記してください。",
                id + " is a heading, on which nothing is decided. Please decide on the controls under it.");
    }

    /**
     * An exclusion of something that is no objective of the controls criteria.
     *
     * @param id the control
     * @param detail whether it is a detail of the controls criteria
     * @return the sentence
     */
    public static Label excludedNotAllowed(String id, boolean detail) {
        return Label.of(
                "EXCLUDED（対象外）とできるのは管理策基準の統制目標だけです。" + id
                        + (detail ? "は詳細管理策なので、採用しない場合はNOT_SELECTEDと理由を記してください。" : NEITHER.ja()),
                "Only an objective of the controls criteria can be EXCLUDED. "
                        + (detail
                                ? id
                                        + " is a detailed control: one that is not selected is NOT_SELECTED, with a"
                                        + " reason."
                                : id + NEITHER.en()));
    }

    /**
     * Something that is no detail of the controls criteria, said not to be selected.
     *
     * @param id the control
     * @param objective whether it is an objective of the controls criteria
     * @return the sentence
     */
    public static Label notSelectedNotAllowed(String id, boolean objective) {
        return Label.of(
                "NOT_SELECTED（非採用）とできるのは管理策基準の詳細管理策だけです。" + id
                        + (objective ? "は統制目標なので、対象外とする場合はEXCLUDEDと理由を記してください。" : NEITHER.ja()),
                "Only a detail of the controls criteria can be NOT_SELECTED. "
                        + (objective
                                ? id + " is an objective: one that is left out is EXCLUDED, with a reason."
                                : id + NEITHER.en()));
    }

    /**
     * An unknown decision in a final statement.
     *
     * @param id the control
     * @return the sentence
     */
    public static Label unknownInFinal(String id) {
        return Label.of(
                "確定した言明書（FINAL）では、" + id + "の採否を「不明」とすることができません。採否を記すか、案（DRAFT）としてください。",
                "In a FINAL statement the decision on " + id
                        + " cannot be UNKNOWN. Please decide, or make the statement a DRAFT.");
    }

    /**
     * A change where none is said to have been.
     *
     * @param id the control
     * @param declaredAt where it is said that nothing changed
     * @return the sentence
     */
    public static Label changesContradicted(String id, String declaredAt) {
        return Label.of(
                id + "に個別管理策の変更が記されていますが、" + declaredAt + "では変更がなかったとされています。どちらかを直してください。",
                "A change of individual controls is stated for " + id + ", but " + declaredAt
                        + " says that there was none. Please correct one of them.");
    }

    /**
     * An underlying service that stands in the list already.
     *
     * @param first where it stands first
     * @return the sentence
     */
    public static Label duplicateUnderlying(String first) {
        return Label.of(
                "同じ基盤サービスが" + first + "にも記されています。1つにまとめてください。",
                "The same underlying service stands at " + first + " already. Please state it once.");
    }

    // ---- OSCAL -------------------------------------------------------------------------------------------------

    /**
     * A document that is of another model of OSCAL, or of none.
     *
     * @param expected the model that is read
     * @param found the model that it is of; empty where it is of none
     * @return the sentence
     */
    public static Label oscalModel(String expected, String found) {
        return Label.of(
                "OSCALの「" + expected + "」が必要ですが、これは" + (found.isEmpty() ? "OSCALの文書ではありません。" : "「" + found + "」の文書です。"),
                "A document of OSCAL's model '" + expected + "' was expected, but this is "
                        + (found.isEmpty() ? "no document of OSCAL." : "of the model '" + found + "'."));
    }

    /**
     * A part of OSCAL that would say something there is no place for.
     *
     * @param name its name
     * @return the sentence
     */
    public static Label oscalNotTaken(String name) {
        return Label.of(
                "OSCALの「" + name + "」に当たる記載は取り込めません。削除するか、ほかの項目に書き改めてください。",
                "What OSCAL's '" + name + "' says cannot be taken. Please remove it, or say it otherwise.");
    }

    /**
     * A definition of other than one service.
     *
     * @param found how many it defines, underlying services aside
     * @return the sentence
     */
    public static Label oscalOneService(int found) {
        return Label.of(
                "言明書は一つのサービスのものですが、基盤サービスを除くコンポーネントが" + found + "個あります。",
                "A statement is of one service, but there are " + found
                        + " components that are no underlying services.");
    }

    /**
     * A second set of requirements of one service.
     *
     * @return the sentence
     */
    public static Label oscalOneImplementation() {
        return Label.of(
                "言明書は一つの管理基準によるため、control-implementations は一つにまとめてください。",
                "A statement is on one control standard. Please keep one entry of control-implementations.");
    }

    /**
     * A document that does not say the edition of the control standard.
     *
     * @return the sentence
     */
    public static Label oscalEdition() {
        return Label.of(
                "管理基準の版が記されていません。名前空間 urn:dev-ismap:oscal の属性「edition」に記すか、版を指定してください。",
                "It does not say the edition of the control standard. Please say it in the property 'edition' of the"
                        + " namespace urn:dev-ismap:oscal, or name the edition when it is read.");
    }

    /**
     * An id that is no id of a control of ISMAP in OSCAL.
     *
     * @param found the id
     * @return the sentence
     */
    public static Label oscalControlId(String found) {
        return Label.of(
                "「" + Excerpt.of(found) + "」はISMAP管理基準の項目のidではありません。ismap-5.1.1 のように、ismap- の後に管理策番号を記してください。",
                "'" + Excerpt.of(found) + "' is no id of an item of the ISMAP control standard. It is ismap- and the"
                        + " control id, such as ismap-5.1.1.");
    }

    /**
     * A title that does not go with its name in English.
     *
     * @return the sentence
     */
    public static Label oscalTitle() {
        return Label.of(
                "表題は、日本語の名称、「 / 」、属性「title-en」の英語の名称の順に記してください。英語の名称が一致しません。",
                "The title is the Japanese name, ' / ' and the English name of the property 'title-en', but the English"
                        + " names differ.");
    }

    /**
     * A property that is no reference to a place in another standard.
     *
     * @param found what it says
     * @return the sentence
     */
    public static Label oscalReference(String found) {
        return Label.of(
                "「" + Excerpt.of(found) + "」は他の基準の箇所ではありません。27002:2013 5.1.1 のように、基準の略号と箇所を記してください。",
                "'" + Excerpt.of(found) + "' is no place in another standard. It is the short form of a standard and a"
                        + " clause, such as 27002:2013 5.1.1.");
    }

    /**
     * A title that is blank.
     *
     * @return the sentence
     */
    public static Label oscalBlankTitle() {
        return Label.of("表題が空です。", "The title is blank.");
    }

    /**
     * A status of OSCAL that does not go with the decision.
     *
     * @param status the status
     * @param decision the decision
     * @return the sentence
     */
    public static Label oscalStatus(String status, String decision) {
        return Label.of(
                "implementation-status の「" + Excerpt.of(status) + "」は、採否「" + Excerpt.of(decision) + "」と食い違います。",
                "The implementation-status '" + Excerpt.of(status) + "' does not go with the decision '"
                        + Excerpt.of(decision) + "'.");
    }

    /**
     * Properties of the items of a list of which some are missing.
     *
     * @return the sentence
     */
    public static Label oscalIndices() {
        return Label.of("リストの項目の番号が、0からの連番になっていません。", "The items of a list are not numbered from 0 on without a gap.");
    }

    /**
     * A property of a number that is none.
     *
     * @return the sentence
     */
    public static Label oscalNumber() {
        return Label.of("整数ではありません。", "It is no whole number.");
    }
}
