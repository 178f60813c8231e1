package org.ownsay.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for this machine: what a screen has to trust, once, so that its browser lets it listen and see.
 *
 * @param certificate in DER; there is no secret in it
 * @param fingerprint SHA-256 of the certificate, as devices show it: pairs of capital hex digits with colons between
 * @param endsAt until when screens can trust it
 * @param formerEndsAt when the certificate ends that this one has followed, while that has not ended: screens that trust
 *     nothing newer stop trusting this machine then
 */
public record HomeAuthority(
        byte[] certificate,
        String fingerprint,
        Instant endsAt,
        @Nullable Instant formerEndsAt) {}
