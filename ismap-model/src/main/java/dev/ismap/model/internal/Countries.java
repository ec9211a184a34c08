package dev.ismap.model.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a region that is a country from one that may lie inside a country.
 *
 * <p>Which regions lie in which country is not decided here: a scope says so, or it is not known. It is told only where the
 * question arises: a country is wanted and regions that are no countries are named, or the other way round.
 *
 * @since 0.1
 */
public final class Countries {

    /** Names of countries by which regions of cloud services go, in Japanese and in English, with the code of each. */
    private static final Map<String, String> CODES = Stream.of(
                    named("JP", "日本", "日本国", "日本国内", "国内", "Japan"),
                    named("US", "アメリカ", "アメリカ合衆国", "米国", "United States", "United States of America", "USA", "US"),
                    named("GB", "イギリス", "英国", "United Kingdom", "UK"),
                    named("IE", "アイルランド", "Ireland"),
                    named("FR", "フランス", "France"),
                    named("DE", "ドイツ", "Germany"),
                    named("NL", "オランダ", "Netherlands"),
                    named("BE", "ベルギー", "Belgium"),
                    named("CH", "スイス", "Switzerland"),
                    named("IT", "イタリア", "Italy"),
                    named("ES", "スペイン", "Spain"),
                    named("SE", "スウェーデン", "Sweden"),
                    named("NO", "ノルウェー", "Norway"),
                    named("FI", "フィンランド", "Finland"),
                    named("PL", "ポーランド", "Poland"),
                    named("CA", "カナダ", "Canada"),
                    named("BR", "ブラジル", "Brazil"),
                    named("AU", "オーストラリア", "Australia"),
                    named("KR", "韓国", "大韓民国", "South Korea", "Korea"),
                    named("CN", "中国", "China"),
                    named("IN", "インド", "India"),
                    named("ID", "インドネシア", "Indonesia"),
                    named("MY", "マレーシア", "Malaysia"),
                    named("SG", "シンガポール", "Singapore"))
            .flatMap(names -> names.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Countries() {}

    private static Map<String, String> named(String code, String... names) {
        return Stream.of(names).collect(Collectors.toUnmodifiableMap(name -> name, name -> code));
    }

    /**
     * The country that a region is, by its name.
     *
     * @param region the region
     * @return the two letters of its code (ISO 3166-1); empty where it is no country
     */
    public static Optional<String> code(String region) {
        return Optional.ofNullable(CODES.get(region));
    }

    /**
     * Whether two names are of the same region: they are the same, or names of the same country.
     *
     * @param one a name
     * @param other another
     * @return true if they are
     */
    public static boolean same(String one, String other) {
        String code = CODES.get(one);
        return one.equals(other) || (code != null && code.equals(CODES.get(other)));
    }

    /**
     * What names of the same region have in common: names of long lists are found by it, and not held against each other.
     *
     * @param region the name
     * @return the key
     */
    public static Key key(String region) {
        Optional<String> code = code(region);
        return new Key(code.orElse(region), code.isPresent());
    }

    /**
     * A region, whichever of its names it goes by.
     *
     * @param text the code of the country that it is, or its name
     * @param country whether it is a country
     */
    public record Key(String text, boolean country) {}

    /**
     * Whether a region may lie within one that is named, or hold one: the one is a country and the other is none.
     *
     * @param region a region that is not among those named
     * @param named the regions that are named
     * @return true if the names leave it open
     */
    public static boolean leaveOpen(String region, List<String> named) {
        boolean country = CODES.containsKey(region);
        for (String other : named) {
            if (CODES.containsKey(other) != country) {
                return true;
            }
        }
        return false;
    }
}
