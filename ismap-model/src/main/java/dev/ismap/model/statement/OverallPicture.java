package dev.ismap.model.statement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import dev.ismap.model.Term.MayHaveLineBreaks;
import dev.ismap.model.Term.Note;

/**
 * The overall picture that a statement gives of what it covers (言明の対象範囲の全体像).
 *
 * <p>An empty text says that the statement has nothing on the matter.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provider the outline of the provider
 * @param service the outline of the service
 * @param logicalStructure the logical structure, from the physical to the application layer
 * @param internalControl the outline of internal control
 * @param populations the populations that controls are applied to, with reasons
 * @since 0.1
 */
@Term(ja = "言明の対象範囲の全体像", en = "overall picture")
public record OverallPicture(
        @Term(ja = "クラウドサービス事業者の概要", en = "outline of the provider") @MayHaveLineBreaks
        Input<String> provider,

        @Term(ja = "クラウドサービスの概要", en = "outline of the service") @MayHaveLineBreaks
        Input<String> service,

        @Term(ja = "システムの論理的構成", en = "logical structure")
        @Note(ja = "物理層からアプリケーション層までを記載する。", en = "From the physical to the application layer.")
        @MayHaveLineBreaks
        Input<String> logicalStructure,

        @Term(ja = "内部統制の概要", en = "outline of internal control") @MayHaveLineBreaks
        Input<String> internalControl,

        @Term(ja = "母集団とその理由", en = "populations with reasons") @MayHaveLineBreaks
        Input<String> populations)
        implements OverallPictureWithers {

    /** Creates an overall picture. */
    public OverallPicture {
        OverallPictureWithers.requireAll(provider, service, logicalStructure, internalControl, populations);
    }

    /**
     * An overall picture of which nothing is said yet.
     *
     * @return the overall picture
     */
    public static OverallPicture none() {
        return new OverallPicture(
                Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
    }

    /**
     * An overall picture of five texts.
     *
     * @param provider the outline of the provider
     * @param service the outline of the service
     * @param logicalStructure the logical structure, from the physical to the application layer
     * @param internalControl the outline of internal control
     * @param populations the populations that controls are applied to, with reasons
     * @return the overall picture
     */
    public static OverallPicture of(
            String provider, String service, String logicalStructure, String internalControl, String populations) {
        return new OverallPicture(
                Input.given(provider),
                Input.given(service),
                Input.given(logicalStructure),
                Input.given(internalControl),
                Input.given(populations));
    }
}
