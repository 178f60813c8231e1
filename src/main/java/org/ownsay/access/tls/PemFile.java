package org.ownsay.access.tls;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;

/** A key with its certificates in one file, so that the one is never there without the other. */
record PemFile(Path path) {

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws BrokenFile if there is anything else in it, or not all of it */
    Signed read() throws IOException {
        OwnersAlone.keep(path); // who copied it back from a backup may have opened it to others
        try (var parser = new PEMParser(new StringReader(Files.readString(path)))) {
            var keys = new ArrayList<PrivateKey>();
            var certificates = new ArrayList<X509Certificate>();
            for (var part = parser.readObject(); part != null; part = parser.readObject()) {
                switch (part) {
                    case PrivateKeyInfo key -> keys.add(new JcaPEMKeyConverter().getPrivateKey(key));
                    case X509CertificateHolder certificate ->
                        certificates.add(new JcaX509CertificateConverter().getCertificate(certificate));
                    default -> throw new BrokenFile(path, "neither a key nor a certificate");
                }
            }
            if (keys.size() != 1 || certificates.isEmpty()) {
                throw new BrokenFile(path, "not one key with its certificate");
            }
            requireTogether(keys.getFirst(), certificates);
            return new Signed(keys.getFirst(), List.copyOf(certificates));
        } catch (BrokenFile broken) {
            throw broken;
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            throw new BrokenFile(path, unreadable);
        }
    }

    /** All of it or nothing: what was there before stays until this is on the disk. */
    void write(Signed signed) throws IOException {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            pem.writeObject(new JcaPKCS8Generator(signed.key(), null));
            for (var certificate : signed.certificates()) {
                pem.writeObject(certificate);
            }
        }
        OwnersAlone.write(path, text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private void requireTogether(PrivateKey key, List<X509Certificate> certificates)
            throws GeneralSecurityException, BrokenFile {
        var word = "Ownsay".getBytes(StandardCharsets.US_ASCII);
        var signing = Signature.getInstance(Certificates.ALGORITHM);
        signing.initSign(key);
        signing.update(word);
        var signature = signing.sign();
        for (var certificate : certificates) {
            var verifying = Signature.getInstance(Certificates.ALGORITHM);
            verifying.initVerify(certificate.getPublicKey());
            verifying.update(word);
            if (!verifying.verify(signature)) {
                throw new BrokenFile(path, "the certificate is of another key");
            }
        }
    }
}
