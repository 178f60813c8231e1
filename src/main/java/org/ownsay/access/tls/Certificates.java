package org.ownsay.access.tls;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the certificates: of the home's authority, and of this machine, for which the authority vouches. */
final class Certificates {

    static final String ALGORITHM = "SHA256withECDSA";

    /** Apple's devices take no certificate of a server that holds longer than 398 days. */
    static final Duration SERVER_HOLDS = Duration.ofDays(397);

    static final int AUTHORITY_HOLDS_YEARS = 10;

    /** Clocks of tablets go wrong: who is a little behind finds the certificate valid all the same. */
    private static final Duration CLOCKS_BEHIND = Duration.ofDays(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private Certificates() {}

    /** @param name what tablets call the authority */
    static Signed authority(String name, List<String> names, Instant now) throws GeneralSecurityException {
        var keys = newKeys();
        var subject = name(name);
        return Signed.of(keys.getPrivate(), authority(keys.getPublic(), keys, subject, names, now));
    }

    /** The same key under the same name: whoever trusts the former certificate goes on trusting until that one ends. */
    static Signed renew(Signed authority, List<String> names, Instant now) throws GeneralSecurityException {
        var former = authority.certificate();
        var keys = new KeyPair(former.getPublicKey(), authority.key());
        var subject = X500Name.getInstance(former.getSubjectX500Principal().getEncoded());
        return new Signed(
                authority.key(), List.of(authority(former.getPublicKey(), keys, subject, names, now), former));
    }

    static Signed server(Signed authority, List<String> names, Instant now) throws GeneralSecurityException {
        var keys = newKeys();
        var issuer = authority.certificate();
        var end = now.minus(CLOCKS_BEHIND).plus(SERVER_HOLDS);
        var builder = builder(
                X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()),
                name("Ownsay"),
                keys.getPublic(),
                now,
                end.isBefore(authority.endsAt()) ? end : authority.endsAt());
        try {
            add(builder, Extension.basicConstraints, true, new BasicConstraints(false));
            add(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            add(builder, Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            add(builder, Extension.subjectAlternativeName, false, Naming.subjects(names));
            add(
                    builder,
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.getPublicKey()));
            var signer = new JcaContentSignerBuilder(ALGORITHM).build(authority.key());
            var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            return new Signed(keys.getPrivate(), List.of(certificate));
        } catch (OperatorCreationException impossible) {
            throw new GeneralSecurityException(impossible);
        }
    }

    private static X509Certificate authority(
            PublicKey key, KeyPair signing, X500Name subject, List<String> names, Instant now)
            throws GeneralSecurityException {
        var end = now.atOffset(ZoneOffset.UTC).plusYears(AUTHORITY_HOLDS_YEARS).toInstant();
        var builder = builder(subject, subject, key, now, end);
        try {
            add(builder, Extension.basicConstraints, true, new BasicConstraints(0));
            add(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            add(
                    builder,
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
            // not critical: devices that know the constraint keep to it, older ones would refuse the whole certificate
            add(builder, Extension.nameConstraints, false, Naming.constraints(names));
            var signer = new JcaContentSignerBuilder(ALGORITHM).build(signing.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (OperatorCreationException impossible) {
            throw new GeneralSecurityException(impossible);
        }
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Instant now, Instant end) {
        var from = now.minus(CLOCKS_BEHIND).truncatedTo(ChronoUnit.SECONDS);
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, RANDOM).add(BigInteger.ONE),
                Date.from(from),
                Date.from(end.truncatedTo(ChronoUnit.SECONDS)),
                subject,
                key);
    }

    private static void add(
            JcaX509v3CertificateBuilder builder, ASN1ObjectIdentifier kind, boolean critical, ASN1Encodable value)
            throws GeneralSecurityException {
        try {
            builder.addExtension(kind, critical, value);
        } catch (org.bouncycastle.cert.CertIOException impossible) {
            throw new GeneralSecurityException(impossible);
        }
    }

    private static X500Name name(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, "Ownsay")
                .addRDN(BCStyle.CN, name)
                .build();
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        return generator.generateKeyPair();
    }
}
