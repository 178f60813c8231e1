package org.ownsay.access.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.ownsay.access.HomeAuthority;
import org.ownsay.access.SafeWay;
import org.ownsay.access.SafeWays;
import org.springframework.http.ResponseEntity;
import org.w3c.dom.Document;

class AuthorityControllerTest {

    private static final byte[] CERTIFICATE = "what is trusted".getBytes(StandardCharsets.US_ASCII);

    private final SafeWay way = new SafeWay(
            8443,
            8080,
            List.of("localhost"),
            new HomeAuthority(CERTIFICATE, "AB".repeat(32), Instant.parse("2036-11-22T12:00:00Z"), null));

    @Test
    void theCertificateIsGivenAsWhatItIs() {
        var file = given(Optional.of(way)).getCertificate();
        assertThat(type(file)).isEqualTo("application/x-x509-ca-cert");
        assertThat(file.getBody()).isEqualTo(CERTIFICATE);
    }

    @Test
    void anIpadIsGivenAProfile() throws Exception {
        var file = given(Optional.of(way)).getProfile();
        assertThat(type(file)).isEqualTo("application/x-apple-aspen-config");
        var data = parse(Objects.requireNonNull(file.getBody()))
                .getElementsByTagName("data")
                .item(0)
                .getTextContent();
        assertThat(Base64.getMimeDecoder().decode(data.strip())).isEqualTo(CERTIFICATE);
        assertThat(given(Optional.of(way)).getProfile().getBody())
                .as("twice the same")
                .isEqualTo(file.getBody());
    }

    @Test
    void whereThereIsNoHttpsThereIsNothingToTrust() {
        assertThat(given(Optional.empty()).getCertificate().getStatusCode().value())
                .isEqualTo(404);
        assertThat(given(Optional.empty()).getProfile().getStatusCode().value()).isEqualTo(404);
    }

    private static AuthorityController given(Optional<SafeWay> way) {
        return new AuthorityController(new SafeWays() {
            @Override
            public Optional<SafeWay> find() {
                return way;
            }

            @Override
            public Optional<Trouble> findTrouble() {
                return Optional.empty();
            }
        });
    }

    private static String type(ResponseEntity<byte[]> file) {
        return String.valueOf(file.getHeaders().getContentType());
    }

    private static Document parse(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
