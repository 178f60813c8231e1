package org.ownsay.speech.espeak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "您好 | nin2 hao3",
                "您早餐想吃什么？ | nin2 zao3 can1 xiang3 chi1 shen2 me?",
                "绿茶 | lü4 cha2",
                "我要粥。 | wo3 yao4 zhou1.",
                "我 14:05 吃饭 | wo3 14:05 chi1 fan4",
                "BBC 新闻 | BBC xin1 wen2"
            })
    void chineseIsSaidByItsSound(String chinese, String sound) {
        assertThat(Pinyin.of(chinese)).isEqualTo(sound);
    }
}
