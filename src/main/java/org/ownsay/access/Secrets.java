package org.ownsay.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Makes what nobody can guess, and what may be kept of it. Its 256 bits need no salt. */
final class Secrets {

    private Secrets() {}

    static String next() {
        return HexFormat.of().formatHex(KeyGenerators.secureRandom(32).generateKey());
    }

    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
