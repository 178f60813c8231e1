package org.ownsay.symbols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final Path OWN = Path.of("frontend/pictures");

    private final Pictures pictures = new Pictures();

    @Test
    void whatWeDrewIsCreditedToUs() {
        assertThat(pictures.get("soup")).isEqualTo(new Picture("/pictures/own/soup.svg", "Ownsay, CC BY-SA 4.0"));
    }

    @Test
    void whatOpenMojiDrewIsCreditedToThem() {
        assertThat(pictures.get("spaghetti"))
                .isEqualTo(new Picture("/pictures/openmoji/1F35D.svg", "OpenMoji, CC BY-SA 4.0"));
    }

    @Test
    void whatNobodyDrewIsNotFound() {
        assertThat(pictures.find("nothing-like-it")).isEmpty();
    }

    @Test
    void whoNeedsAPictureThatIsNotThereIsToldWhich() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> pictures.get("nothing-like-it"))
                .withMessageContaining("nothing-like-it");
    }

    @Test
    void everyPictureOfOursIsThere() {
        assertThat(pictures.concepts())
                .map(concept -> pictures.get(concept).address())
                .filteredOn(address -> !address.contains("/openmoji/"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(OWN.resolve(address.substring("/pictures/".length())))
                        .exists());
    }

    @Test
    void everyPictureOfOpenMojiIsNamedByItsNumber() {
        assertThat(pictures.concepts())
                .map(concept -> pictures.get(concept).address())
                .filteredOn(address -> address.contains("/openmoji/"))
                .isNotEmpty()
                .allMatch(address -> address.matches("/pictures/openmoji/[0-9A-F]{4,5}(-[0-9A-F]{4,5})*\\.svg"));
    }

    @Test
    void noPictureOfOursRunsAProgram() throws Exception {
        try (var files = Files.walk(OWN)) {
            assertThat(files.filter(file -> file.toString().endsWith(".svg")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContainIgnoringCase("<script")
                            .doesNotContainIgnoringCase("<foreignObject")
                            .doesNotContainPattern("\\son\\w+\\s*="));
        }
    }
}
