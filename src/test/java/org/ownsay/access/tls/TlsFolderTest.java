package org.ownsay.access.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<String> NAMES = List.of("192.168.1.20", "kiosk.local", "kiosk", "localhost", "127.0.0.1");

    @TempDir
    Path data;

    @Test
    void whatWasMadeOnceIsThereTheNextTime() throws Exception {
        var authority = authority(NOW);
        var server = server(authority, NAMES, NOW);
        assertThat(authority(NOW).certificates()).isEqualTo(authority.certificates());
        assertThat(server(authority(NOW), NAMES, NOW)).isEqualTo(server);
        assertThat(TlsFolder.names(server)).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void tabletsTakeWhatWasMade() throws Exception {
        var authority = authority(NOW);
        var server = server(authority, NAMES, NOW).certificate();
        assertThat(Duration.between(
                        server.getNotBefore().toInstant(), server.getNotAfter().toInstant()))
                .isLessThanOrEqualTo(Duration.ofDays(397));
        assertThat(server.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        assertThat(server.getBasicConstraints()).isEqualTo(-1);
        assertThat(authority.certificate().getBasicConstraints()).isZero();
        assertThat(authority.certificate().getCriticalExtensionOIDs()).doesNotContain("2.5.29.30");
        assertThat(authority.endsAt()).isEqualTo("2036-11-22T12:00:00Z");
    }

    @Test
    void keysAreReadByTheirOwnerAlone() throws Exception {
        server(authority(NOW), NAMES, NOW);
        Files.setPosixFilePermissions(authorityFile(), PosixFilePermissions.fromString("rw-r--r--"));
        authority(NOW);
        assertThat(permissions(data.resolve("tls"))).isEqualTo("rwx------");
        assertThat(permissions(authorityFile())).isEqualTo("rw-------");
        assertThat(permissions(data.resolve("tls/server.pem"))).isEqualTo("rw-------");
        try (var files = Files.list(data.resolve("tls"))) {
            assertThat(files).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 250, 700})
    void anAuthorityThatWasCutOffIsToldAndLeftAsItIs(int bytes) throws Exception {
        authority(NOW);
        var cut = Files.readString(authorityFile()).substring(0, bytes);
        Files.writeString(authorityFile(), cut);
        assertBroken(() -> authority(NOW));
        assertThat(authorityFile()).hasContent(cut);
    }

    @Test
    void aKeyOfAnotherAuthorityIsTold() throws Exception {
        authority(NOW);
        var key = Files.readString(authorityFile()).split("(?=-----BEGIN CERTIFICATE)")[0];
        Files.delete(authorityFile());
        authority(NOW);
        var certificate = Files.readString(authorityFile()).split("(?=-----BEGIN CERTIFICATE)")[1];
        Files.writeString(authorityFile(), key + certificate);
        assertBroken(() -> authority(NOW));
    }

    @Test
    void anAuthorityThatIsGoneIsNotReplaced() throws Exception {
        server(authority(NOW), NAMES, NOW);
        Files.delete(authorityFile());
        assertBroken(() -> authority(NOW));
        assertThat(authorityFile()).doesNotExist();
    }

    @Test
    void aBrokenCertificateOfTheMachineIsMadeAnew() throws Exception {
        var authority = authority(NOW);
        var server = server(authority, NAMES, NOW);
        Files.writeString(data.resolve("tls/server.pem"), "nothing");
        assertThat(server(authority, NAMES, NOW)).isNotEqualTo(server);
        assertThat(authority(NOW).certificates()).isEqualTo(authority.certificates());
    }

    @Test
    void theCertificateIsRenewedAMonthBeforeItEnds() throws Exception {
        var authority = authority(NOW);
        var server = server(authority, NAMES, NOW);
        var early = server.endsAt().minus(Duration.ofDays(31));
        assertThat(server(authority, NAMES, early)).isEqualTo(server);
        var due = server.endsAt().minus(Duration.ofDays(29));
        assertThat(server(authority, NAMES, due).endsAt()).isAfter(due.plus(Duration.ofDays(390)));
    }

    @Test
    void anotherAddressMakesAnotherCertificateAndAMissingOneDoesNot() throws Exception {
        var authority = authority(NOW);
        var server = server(authority, NAMES, NOW);
        assertThat(server(authority, NAMES.subList(1, 5), NOW)).isEqualTo(server);
        var moved = Stream.concat(Stream.of("192.168.7.7"), NAMES.stream()).toList();
        assertThat(TlsFolder.names(server(authority, moved, NOW))).contains("192.168.7.7");
    }

    @Test
    void whatIsNotOfTheHomeIsLeftOutUnlessTheAuthorityWasMadeForIt() throws Exception {
        var names = List.of("bank.example", "81.2.69.142", "kiosk.local", "10.1.2.3");
        assertThat(TlsFolder.names(server(authority(NOW), names, NOW)))
                .containsExactlyInAnyOrder("kiosk.local", "10.1.2.3");
        var told = new TlsFolder(data.resolve("other"));
        var authority = told.authority("kiosk", names, NOW);
        assertThat(TlsFolder.names(told.server(authority, names, NOW))).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void anAuthorityIsFollowedByOneOfTheSameKeyAYearBeforeItEnds() throws Exception {
        var former = authority(NOW);
        var early = former.endsAt().minus(Duration.ofDays(366));
        assertThat(authority(early).certificates()).isEqualTo(former.certificates());
        var due = former.endsAt().minus(Duration.ofDays(364));
        var renewed = authority(due);
        assertThat(renewed.former()).contains(former.certificate());
        assertThat(renewed.certificate().getSubjectX500Principal())
                .isEqualTo(former.certificate().getSubjectX500Principal());
        assertThat(renewed.endsAt()).isAfter(former.endsAt().plus(Duration.ofDays(3000)));
        assertThat(authority(due).certificates()).isEqualTo(renewed.certificates());
        var server = server(renewed, NAMES, due).certificate();
        assertThatCode(() -> server.verify(former.certificate().getPublicKey())).doesNotThrowAnyException();
        assertThatCode(() -> server.verify(renewed.certificate().getPublicKey()))
                .doesNotThrowAnyException();
    }

    @Test
    void atTheDeskItIsToldUntilTheFormerCertificateHasEnded() throws Exception {
        var former = authority(NOW);
        var due = former.endsAt().minus(Duration.ofDays(100));
        var renewed = authority(due);
        assertThat(Fingerprint.authority(renewed, due).formerEndsAt()).isEqualTo(former.endsAt());
        assertThat(Fingerprint.authority(renewed, former.endsAt()).formerEndsAt())
                .isNull();
        assertThat(Fingerprint.authority(former, NOW).fingerprint()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    }

    private Signed authority(Instant now) throws IOException, GeneralSecurityException {
        return new TlsFolder(data.resolve("tls")).authority("kiosk", NAMES, now);
    }

    private Signed server(Signed authority, List<String> names, Instant now)
            throws IOException, GeneralSecurityException {
        return new TlsFolder(data.resolve("tls")).server(authority, names, now);
    }

    private Path authorityFile() {
        return data.resolve("tls/authority.pem");
    }

    private void assertBroken(Callable<?> opening) {
        assertThatExceptionOfType(BrokenFile.class)
                .isThrownBy(opening::call)
                .satisfies(broken -> assertThat(broken.file()).isEqualTo(authorityFile()));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
