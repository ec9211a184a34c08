package dev.ismap.model.internal;

import java.util.List;
import java.util.Set;

/**
 * Tells a region that is a country from one that may lie inside a country.
 *
 * <p>Which regions lie in which country is nowhere on record, so that it is not decided here. It is told only where the
 * question arises: a country is wanted and regions that are no countries are named, or the other way round.
 *
 * @since 0.1
 */
public final class Countries {

    /** Countries by whose names regions of cloud services go, as they are written in Japanese and in English. */
    private static final Set<String> NAMES = Set.of(
            "日本",
            "日本国",
            "日本国内",
            "国内",
            "Japan",
            "アメリカ",
            "アメリカ合衆国",
            "米国",
            "United States",
            "United States of America",
            "USA",
            "US",
            "イギリス",
            "英国",
            "United Kingdom",
            "UK",
            "アイルランド",
            "Ireland",
            "フランス",
            "France",
            "ドイツ",
            "Germany",
            "オランダ",
            "Netherlands",
            "ベルギー",
            "Belgium",
            "スイス",
            "Switzerland",
            "イタリア",
            "Italy",
            "スペイン",
            "Spain",
            "スウェーデン",
            "Sweden",
            "ノルウェー",
            "Norway",
            "フィンランド",
            "Finland",
            "ポーランド",
            "Poland",
            "カナダ",
            "Canada",
            "ブラジル",
            "Brazil",
            "オーストラリア",
            "Australia",
            "韓国",
            "大韓民国",
            "South Korea",
            "Korea",
            "中国",
            "China",
            "インド",
            "India",
            "インドネシア",
            "Indonesia",
            "マレーシア",
            "Malaysia",
            "シンガポール",
            "Singapore");

    private Countries() {}

    /**
     * Whether a region may lie within one that is named, or hold one: the one is a country and the other is none.
     *
     * @param region a region that is not among those named
     * @param named the regions that are named
     * @return true if the names leave it open
     */
    public static boolean leaveOpen(String region, List<String> named) {
        boolean country = NAMES.contains(region);
        return named.stream().anyMatch(other -> NAMES.contains(other) != country);
    }
}
