package dev.ismap.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which regions are countries, and which may lie in one. */
class CountriesTest {

    @Test
    void aCountryGoesByItsNamesAndARegionByItsOwn() {
        assertEquals(Optional.of("JP"), Countries.code("日本"));
        assertEquals(Optional.of("JP"), Countries.code("Japan"));
        assertEquals(Optional.empty(), Countries.code("東京"));
        assertTrue(Countries.same("日本", "国内"));
        assertTrue(Countries.same("東京", "東京"));
        assertFalse(Countries.same("日本", "米国"));
        assertFalse(Countries.same("東京", "大阪"));
        assertFalse(Countries.same("JP", "日本"), "a region that bears the name of a code is no country by that");
        assertEquals(new Countries.Key("JP", true), Countries.key("日本国"));
        assertEquals(new Countries.Key("JP", false), Countries.key("JP"));
        assertNotEquals(Countries.key("US"), Countries.key("アメリカ東部"));
    }

    @Test
    void aRegionMayLieInACountryAndACountryHoldARegion() {
        assertTrue(Countries.leaveOpen("東京", List.of("大阪", "日本")));
        assertTrue(Countries.leaveOpen("日本", List.of("米国", "東京")));
        assertFalse(Countries.leaveOpen("東京", List.of("大阪")));
        assertFalse(Countries.leaveOpen("日本", List.of("米国")));
        assertFalse(Countries.leaveOpen("日本", List.of()));
    }
}
