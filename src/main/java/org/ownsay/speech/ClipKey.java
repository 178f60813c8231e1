package org.ownsay.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The installation's key: it names clips so that a name does not tell what is said, nor whether two homes say the same. */
@Component
class ClipKey {

    private static final int BYTES = 32;

    private final Path file;
    private byte @Nullable [] key;

    ClipKey(@Value("${ownsay.data:./data}") Path data) {
        file = data.toAbsolutePath().normalize().resolve("clip.key");
    }

    /** The same parts always have the same name. No part may hold NUL. */
    ClipName name(String... parts) throws IOException {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(getKey(), "HmacSHA256"));
            var digest = mac.doFinal(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
            return new ClipName(HexFormat.of().formatHex(digest, 0, 20));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA256", impossible);
        }
    }

    /** Asked for late and again after a failure, because the disk may come back. */
    private synchronized byte[] getKey() throws IOException {
        if (key == null) {
            if (!Files.exists(file) || Files.size(file) != BYTES) {
                make();
            }
            key = Files.readAllBytes(file);
        }
        return key;
    }

    private void make() throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        var fresh = Files.createTempFile(file.getParent(), "clip", ".key"); // readable by its owner alone
        Files.write(fresh, random, StandardOpenOption.SYNC);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
