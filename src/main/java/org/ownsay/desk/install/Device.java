package org.ownsay.desk.install;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A kind of screen that takes certificates in a way of its own. */
enum Device {
    ANDROID(4, "Android"),
    /** An iPad says that it is a Macintosh. */
    IPAD(5, "iPad", "iPhone", "Macintosh"),
    WINDOWS(5, "Windows");

    private final int steps;
    private final List<String> signs;

    Device(int steps, String... signs) {
        this.steps = steps;
        this.signs = List.of(signs);
    }

    /** @param chosen what somebody pressed, which counts more than what the browser tells of itself */
    static Device of(Optional<String> chosen, String userAgent) {
        return all().filter(device -> chosen.filter(device.key()::equals).isPresent())
                .findFirst()
                .or(() -> all().filter(device -> device.signs.stream().anyMatch(userAgent::contains))
                        .findFirst())
                .orElse(ANDROID);
    }

    static Stream<Device> all() {
        return Stream.of(values());
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names of text and picture of every step, in order. */
    List<String> steps() {
        return IntStream.rangeClosed(1, steps)
                .mapToObj(step -> key() + "-" + step)
                .toList();
    }

    /** What it takes the certificate in. */
    String file() {
        return this == IPAD ? "/install/ownsay.mobileconfig" : "/install/ownsay.crt";
    }
}
