package dev.ismap.rules.internal;

import dev.ismap.core.rule.Remark;
import dev.ismap.core.rule.Remark.Kind.Seen;
import dev.ismap.core.text.Label;
import dev.ismap.model.service.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A country code that ISO 3166-1 gives to no country.
 *
 * <p>Which of the other codes are assigned is not looked at, as that changes.
 *
 * @since 0.2
 */
public final class UnassignedCountry {

    private UnassignedCountry() {}

    /**
     * The remark on such codes.
     *
     * @param codes the codes that a case states, by their paths
     * @param <C> the type of the case
     * @return the kind of remark
     */
    public static <C> Remark.Kind<C> kind(Function<C, Map<String, CountryCode>> codes) {
        return Remark.Kind.of(
                "COUNTRY_CODE_OF_NONE",
                Label.of("国コードが、いずれの国のものでもない。", "A country code is that of no country."),
                subject -> {
                    List<Seen> all = new ArrayList<>();
                    codes.apply(subject).forEach((path, code) -> {
                        if (code.leftToUsers()) {
                            all.add(seen(path, code));
                        }
                    });
                    return all;
                });
    }

    private static Seen seen(String path, CountryCode code) {
        return new Seen(
                List.of(path),
                Label.of(
                        "国コード「" + code + "」は、ISO 3166-1において、いずれの国にも割り当てられない。",
                        "ISO 3166-1 gives the code \"" + code + "\" to no country."));
    }
}
