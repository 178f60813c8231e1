package org.ownsay.speech.espeak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoicesTest {

    @ParameterizedTest
    @CsvSource({
        "ur, ur",
        "ur-PK, ur",
        "en-GB, en-gb",
        "en, en-gb",
        "pa, pa",
        "pa-Guru-IN, pa",
        "zh, cmn-latn-pinyin",
        "zh-Hant-TW, cmn-latn-pinyin",
        "zh-HK, yue",
        "yue, yue",
        "pt-BR, pt-br",
        "pt-PT, pt",
        "ku, ku"
    })
    void aLanguageHasItsVoice(String language, String voice) {
        assertThat(Voices.find(Locale.forLanguageTag(language))).contains(voice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"so", "ps", "ti", "ckb", "syl", "pa-PK", "pa-Arab", "ku-IQ", "und", "xx", "tlh"})
    void aNeighbourDoesNotSpeakForOne(String language) {
        assertThat(Voices.find(Locale.forLanguageTag(language))).isEmpty();
    }
}
