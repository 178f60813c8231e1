package org.ownsay.desk.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.ToldWays;
import org.springframework.beans.factory.annotation.Autowired;

class InstallViewTest extends DeskTest {

    private static final String HTTP = "http://192.168.1.20:8080";
    private static final String HTTPS = "https://192.168.1.20:8443";

    @Autowired
    ToldWays ways;

    @BeforeEach
    void httpsIsThere() {
        ways.open(null, "192.168.1.20", "localhost");
    }

    @AfterEach
    void noHttpsForOthers() {
        ways.none();
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (Linux; Android 16; SM-X210), Android warns you, /install/ownsay.crt",
        "Mozilla/5.0 (iPad; CPU OS 26_0 like Mac OS X), Certificate Trust Settings, /install/ownsay.mobileconfig",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7), Certificate Trust Settings, /install/ownsay.mobileconfig",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64), Trusted Root Certification Authorities, /install/ownsay.crt",
        "something new, Android warns you, /install/ownsay.crt"
    })
    void theStepsAreThoseOfTheDevice(String userAgent, String step, String file) {
        comeBy(HTTP, userAgent);
        assertThat(textOf(open("/install"))).contains(step);
        assertThat(link("Download").getHref()).isEqualTo(file);
    }

    @Test
    void anotherDeviceIsChosen() {
        comeBy(HTTP, "Mozilla/5.0 (Windows NT 10.0; Win64; x64)");
        open("/install");
        assertThat(textOf(open(link("iPad or iPhone").getHref())))
                .contains("Profile Downloaded")
                .doesNotContain("Trusted Root");
    }

    @Test
    void theStepsAreToldInOtherLanguages() {
        comeBy(HTTP, "Android");
        assertThat(textOf(open("/install?language=pl"))).contains("Przenieś ten ekran na https", "Certyfikat CA");
        assertThat(shown().getElement().getAttribute("lang")).isEqualTo("pl");
        open("/install?language=ur");
        assertThat(shown().getElement().getAttribute("dir")).isEqualTo("rtl");
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void everyStepHasAPicture(Device device) {
        comeBy(HTTP, "");
        open("/install?device=" + device.key());
        var pictures = find(Image.class).all().stream()
                .map(Image::getSrc)
                .filter(source -> source.startsWith("/pictures/"))
                .toList();
        assertThat(pictures)
                .hasSize(device.steps().size() + 1)
                .doesNotHaveDuplicates()
                .allSatisfy(source -> assertThat(Path.of("frontend" + source)).isNotEmptyFile());
    }

    @Test
    void theCertificateCanBeCompared() {
        comeBy(HTTP, "");
        assertThat(textOf(open("/install"))).contains(ToldWays.FINGERPRINT);
    }

    @Test
    void theLastStepLeadsToHttps() {
        comeBy(HTTP, "");
        assertThat(textOf(open("/install"))).doesNotContain("It works: this page is safe");
        assertThat(link("Open the safe page").getHref()).isEqualTo(HTTPS + "/install");
    }

    @Test
    void aNameThatIsNotVouchedForIsLeftForOneThatIs() {
        comeBy("http://kiosk.example:8080", "");
        open("/install");
        assertThat(link("Open the safe page").getHref()).isEqualTo(HTTPS + "/install");
    }

    @Test
    void overHttpsItSaysThatItWorks() {
        comeBy(HTTPS, "");
        assertThat(textOf(open("/install")))
                .contains("It works: this page is safe", HTTPS + "/", "http://192.168.1.20:8080/");
    }

    @Test
    void whereThereIsNoHttpsItSaysSo() {
        ways.none();
        comeBy(HTTP, "");
        assertThat(textOf(open("/install"))).contains("There is no https here at the moment.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).doesNotContain("Download");
    }

    private Anchor link(String name) {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
