package org.ownsay.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManifestTest {

    @Test
    void onAHomeScreenItOpensAtRestWithoutABrowserAroundIt() {
        var manifest = JsonMapper.builder().build().readTree(file("/styles/ownsay.webmanifest"));
        assertThat(manifest.get("display").asString()).isEqualTo("fullscreen");
        assertThat(manifest.get("orientation").asString()).isEqualTo("any");
        assertThat(manifest.get("start_url").asString()).isEqualTo("/");
        assertThat(manifest.get("icons"))
                .filteredOn(icon -> icon.get("type").asString().equals("image/png"))
                .hasSize(3)
                .allSatisfy(icon ->
                        assertThat(size(icon)).isEqualTo(icon.get("sizes").asString()));
    }

    private static String size(JsonNode icon) {
        try {
            var picture =
                    ImageIO.read(new ByteArrayInputStream(file(icon.get("src").asString())));
            return picture.getWidth() + "x" + picture.getHeight();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] file(String path) {
        try (var file = ManifestTest.class.getResourceAsStream("/META-INF/resources" + path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
