package dev.ismap.model.statement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.util.Objects;

/**
 * The person who makes the statement and the written representation (代表者).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the signatory
 * @param position the position of the signatory
 * @param director whether the signatory is a director
 * @param authorityDocumented whether documents prove that the signatory has the authority
 * @param answersForGovernance whether the signatory finally answers for the information security governance of
 *     the service
 * @since 0.1
 */
@Term(ja = "言明書の代表者", en = "signatory")
public record Signatory(
        @Term(ja = "代表者の氏名", en = "name of the signatory") Input<String> name,

        @Term(ja = "代表者の役職", en = "position of the signatory")
        Input<String> position,

        @Term(ja = "取締役等への該当", en = "whether the signatory is a director")
        Input<Boolean> director,

        @Term(ja = "権限を証する資料の有無", en = "whether documents prove the authority")
        Input<Boolean> authorityDocumented,

        @Term(ja = "情報セキュリティガバナンスの最終責任", en = "final responsibility for information security governance")
        Input<Boolean> answersForGovernance)
        implements SignatoryWithers {

    /** Creates a signatory. */
    public Signatory {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(director, "director");
        Objects.requireNonNull(authorityDocumented, "authorityDocumented");
        Objects.requireNonNull(answersForGovernance, "answersForGovernance");
    }

    /**
     * A signatory of which nothing is said yet.
     *
     * @return the signatory
     */
    public static Signatory none() {
        return new Signatory(Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
    }
}
