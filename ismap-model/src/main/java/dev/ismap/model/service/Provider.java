package dev.ismap.model.service;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Named;
import dev.ismap.model.Named.Note;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A provider of cloud services (クラウドサービス事業者), who applies for their registration.
 *
 * <p>Registration is of a service, never of its provider.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the provider, if there is one
 * @param nameEn the English name of the provider, if there is one
 * @param corporateNumber the corporate number of thirteen digits; absent where there is none
 * @param country the country of the provider, if there is one
 * @param gBizId whether the provider holds a gBizID
 * @param gBizIdIssuedOn the day on which the gBizID was issued
 * @since 0.1
 */
@Named(ja = "クラウドサービス事業者", en = "cloud service provider")
public record Provider(
        @Named(ja = "事業者名", en = "name of the provider") Optional<String> name,

        @Named(ja = "事業者名（英語）", en = "English name of the provider")
        Optional<String> nameEn,

        @Named(ja = "法人番号", en = "corporate number")
        @Note(ja = "半角数字13桁で書く。", en = "Written in thirteen half-width digits.")
        Optional<CorporateNumber> corporateNumber,

        @Named(ja = "所在国", en = "country of the provider")
        @Note(ja = "ISO 3166-1の2文字のコードで書く（例：JP）。", en = "Written as a two-letter code of ISO 3166-1, such as JP.")
        Optional<CountryCode> country,

        @Named(ja = "GビズIDの取得", en = "holding of a gBizID") Input<Boolean> gBizId,

        @Named(ja = "GビズIDの発行日", en = "day of issue of the gBizID")
        @Note(ja = "半角のYYYY-MM-DDで書く。", en = "Written YYYY-MM-DD in half-width digits.")
        Input<LocalDate> gBizIdIssuedOn)
        implements ProviderWithers {

    /** Creates a provider. */
    public Provider {
        ProviderWithers.requireAll(name, nameEn, corporateNumber, country, gBizId, gBizIdIssuedOn);
    }

    /**
     * A provider of which nothing is said yet.
     *
     * @return the provider
     */
    public static Provider none() {
        return new Provider(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Input.notAsked(),
                Input.notAsked());
    }
}
