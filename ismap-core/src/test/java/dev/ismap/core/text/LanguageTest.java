package dev.ismap.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void aReaderOfJapaneseReadsJapaneseWhateverTheCountry() {
        assertEquals(Language.JA, Language.of(Locale.JAPANESE));
        assertEquals(Language.JA, Language.of(Locale.JAPAN));
        assertEquals(Language.JA, Language.of(Locale.forLanguageTag("ja-JP-u-ca-japanese")));
    }

    @Test
    void everyOtherReaderReadsEnglish() {
        assertEquals(Language.EN, Language.of(Locale.ENGLISH));
        assertEquals(Language.EN, Language.of(Locale.KOREAN));
        assertEquals(Language.EN, Language.of(Locale.ROOT));
        assertEquals(Language.EN, Language.of(Locale.forLanguageTag("en-JP")));
    }

    @Test
    void theLocaleOfALanguageIsOfThatLanguage() {
        for (Language language : Language.values()) {
            assertEquals(language, Language.of(language.locale()));
        }
    }
}
