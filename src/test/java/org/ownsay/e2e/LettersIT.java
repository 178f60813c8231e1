package org.ownsay.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every language is written in letters that come from us: a tablet may have none of its own, and would show boxes. */
class LettersIT extends KioskIT {

    private static final String LATIN = "Atkinson Hyperlegible Next";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | I'd like tea – “please”, 20 °C. | Atkinson Hyperlegible Next
            cy | Dŵr, tŷ, llefrith cynnes: ŴŶ âêîôûŵŷ ẁẃẅ | Atkinson Hyperlegible Next
            pl | Chcę źdźbło, żółć, łódź i „gęś” | Atkinson Hyperlegible Next
            ro | Aș dori ceai și pâine, mulțumesc: ăâîșț ĂÂÎȘȚ | Atkinson Hyperlegible Next
            pt | Não quero açúcar, avó está à espera, põe três | Atkinson Hyperlegible Next
            es | ¿Quieres un niño pequeño? ¡Sí, mañana! | Atkinson Hyperlegible Next
            so | Waxaan rabaa shaah iyo caano, fadlan. | Atkinson Hyperlegible Next
            ar | أُريدُ شايًا بالحليب، لو سمحت؟ | Noto Sans Arabic
            ur | مجھے چائے چاہیے، ٹھنڈا پانی نہیں۔ ڑھے ڈ گ ں ۓ | Noto Sans Arabic
            pa | ਮੈਨੂੰ ਚਾਹ ਚਾਹੀਦੀ ਹੈ, ਦੁੱਧ ਨਹੀਂ। ਸ਼ਖ਼ਗ਼ਜ਼ਫ਼ | Noto Sans Gurmukhi
            bn | আমি চা চাই, দুধ নয়। ক্ষ ত্র জ্ঞ শ্রী | Noto Sans Bengali
            zh | 我想喝茶，不要牛奶。早餐吃粥。 | Noto Sans SC
            """)
    void everyLetterIsOurs(String language, String sentence, String font) {
        write(language, sentence);

        assertThat(fontsOf("#words"))
                .isNotEmpty()
                .allSatisfy(used -> assertThat(used.ours).as(used.family).isTrue());
        assertThat(boxes()).as("letters that are drawn as a box").isEmpty();
        assertThat(families("#words")).contains(font);
        assertThat(families("#words")).isSubsetOf(LATIN, font);
    }

    /** Without it the test above would say nothing. A machine has letters of its own for it, or draws a box. */
    @Test
    void aLetterThatIsNotOursWouldBeFound() {
        write("en", "ᚠᚢᚦ");

        var isFound = fontsOf("#words").stream().anyMatch(used -> !used.ours) || !boxes().isEmpty();
        assertThat(isFound).isTrue();
    }

    @Test
    void aPageFetchesTheLettersThatStandOnItAlone() {
        var fetched = new ArrayList<String>();
        page.onRequest(request -> fetched.add(request.url()));
        open("/");
        page.waitForFunction("document.fonts.status === 'loaded' && document.querySelector('.kiosk')");

        assertThat(fetched).anyMatch(address -> address.contains("atkinson"));
        assertThat(fetched).noneMatch(address -> address.matches(".*noto-sans-(bengali|gurmukhi|sc).*"));
    }

    private void write(String language, String sentence) {
        open("/");
        page.locator(".kiosk").first().waitFor();
        page.evaluate("""
                async ([lang, sentence]) => {
                  const words = Object.assign(document.createElement('p'), { id: 'words', lang, textContent: sentence });
                  document.querySelector('.kiosk').append(words);
                  const family = getComputedStyle(words).fontFamily;
                  for (let loads = 0; loads < 50; loads++) {
                    await document.fonts.load(`600 20px ${family}`, sentence);
                    if (lang !== 'zh' || [...document.fonts].some((face) => face.family.includes('SC') && face.status === 'loaded')) return;
                    await new Promise(requestAnimationFrame);
                  }
                }""", List.of(language, sentence));
    }

    /** Those that look like a letter that no font has. */
    private List<?> boxes() {
        return (List<?>) page.evaluate("""
                () => {
                  const words = document.querySelector('#words');
                  const { fontFamily } = getComputedStyle(words);
                  const drawn = (letter) => {
                    const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 60 });
                    const pen = canvas.getContext('2d');
                    pen.font = `600 40px ${fontFamily}`;
                    pen.fillText(letter, 10, 45);
                    return canvas.toDataURL();
                  };
                  const box = drawn(String.fromCodePoint(0x10FFFD));
                  return [...new Set(words.textContent)].filter((letter) => letter.trim() !== '' && drawn(letter) === box);
                }""");
    }

    private record Used(String family, boolean ours) {}

    private List<String> families(String words) {
        return fontsOf(words).stream()
                .map(used -> used.family.replaceAll(" (Variable|Thin|ExtraLight|Light)$", ""))
                .toList();
    }

    /** What the browser really drew it with. */
    private List<Used> fontsOf(String words) {
        var browser = tablet.newCDPSession(page);
        try {
            return StreamSupport.stream(platformFonts(browser, words).spliterator(), false)
                    .map(JsonElement::getAsJsonObject)
                    .map(font -> new Used(
                            font.get("familyName").getAsString(),
                            font.get("isCustomFont").getAsBoolean()))
                    .toList();
        } finally {
            browser.detach();
        }
    }

    private static Iterable<JsonElement> platformFonts(CDPSession browser, String words) {
        browser.send("DOM.enable");
        browser.send("CSS.enable");
        var root = browser.send("DOM.getDocument").getAsJsonObject("root").get("nodeId");
        var query = new JsonObject();
        query.add("nodeId", root);
        query.addProperty("selector", words);
        var found = new JsonObject();
        found.add("nodeId", browser.send("DOM.querySelector", query).get("nodeId"));
        return browser.send("CSS.getPlatformFontsForNode", found).getAsJsonArray("fonts");
    }
}
