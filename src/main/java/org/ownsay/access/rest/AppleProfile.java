package org.ownsay.access.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.ownsay.access.HomeAuthority;

/** The certificate as a profile of Apple's. Its ids come from the fingerprint: who loads it twice has it once. */
record AppleProfile(HomeAuthority authority) {

    private static final String PROFILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0">
            <dict>
              <key>PayloadType</key><string>Configuration</string>
              <key>PayloadVersion</key><integer>1</integer>
              <key>PayloadIdentifier</key><string>org.ownsay.%1$s</string>
              <key>PayloadUUID</key><string>%2$s</string>
              <key>PayloadDisplayName</key><string>Ownsay</string>
              <key>PayloadContent</key>
              <array>
                <dict>
                  <key>PayloadType</key><string>com.apple.security.root</string>
                  <key>PayloadVersion</key><integer>1</integer>
                  <key>PayloadIdentifier</key><string>org.ownsay.%1$s.root</string>
                  <key>PayloadUUID</key><string>%3$s</string>
                  <key>PayloadDisplayName</key><string>Ownsay</string>
                  <key>PayloadCertificateFileName</key><string>ownsay.crt</string>
                  <key>PayloadContent</key>
                  <data>
            %4$s
                  </data>
                </dict>
              </array>
            </dict>
            </plist>
            """;

    byte[] bytes() {
        var fingerprint = authority.fingerprint();
        return PROFILE.formatted(
                        fingerprint.replace(":", "").substring(0, 16).toLowerCase(Locale.ROOT),
                        id("profile"),
                        id("root"),
                        Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(authority.certificate()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String id(String what) {
        return UUID.nameUUIDFromBytes((what + authority.fingerprint()).getBytes(StandardCharsets.US_ASCII))
                .toString()
                .toUpperCase(Locale.ROOT);
    }
}
