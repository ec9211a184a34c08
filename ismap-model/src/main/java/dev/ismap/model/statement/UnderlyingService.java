package dev.ismap.model.statement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Named;
import dev.ismap.model.Named.Note;
import dev.ismap.model.list.Listing;
import dev.ismap.model.service.RegistrationNumber;
import java.util.Optional;

/**
 * A cloud service on which the service of a statement is built (基盤となるクラウドサービス).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the underlying service
 * @param provider the provider of the underlying service
 * @param registrationNumber the registration number, if there is one
 * @param withinStatement whether it is inside the statement
 * @param declaredOutside whether the statement declares it to be outside
 * @param listing the listing on the Cloud Service List
 * @since 0.1
 */
@Named(ja = "基盤となるクラウドサービス", en = "underlying cloud service")
public record UnderlyingService(
        @Named(ja = "基盤となるクラウドサービスの名称", en = "name of the underlying service")
        Input<String> name,

        @Named(ja = "基盤となるクラウドサービスの事業者", en = "provider of the underlying service")
        Input<String> provider,

        @Named(ja = "登録番号", en = "registration number") @Note(ja = "例：C21-0012-2", en = "Such as C21-0012-2.")
        Optional<RegistrationNumber> registrationNumber,

        @Named(ja = "言明の対象範囲への包含", en = "inclusion in the statement")
        Input<Boolean> withinStatement,

        @Named(ja = "対象外である旨の記載", en = "declaration as outside")
        Input<Boolean> declaredOutside,

        @Named(ja = "基盤となるサービスのリストへの掲載", en = "listing of the underlying service")
        Listing listing)
        implements UnderlyingServiceWithers {

    /** Creates an underlying service. */
    public UnderlyingService {
        UnderlyingServiceWithers.requireAll(
                name, provider, registrationNumber, withinStatement, declaredOutside, listing);
    }

    /**
     * An underlying service of which nothing is said yet.
     *
     * @return the underlying service
     */
    public static UnderlyingService none() {
        return new UnderlyingService(
                Input.notAsked(),
                Input.notAsked(),
                Optional.empty(),
                Input.notAsked(),
                Input.notAsked(),
                Listing.none());
    }
}
