package org.ownsay.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.HomeAuthority;
import org.ownsay.access.SafeWay;
import org.ownsay.access.SafeWays;
import org.springframework.context.annotation.Primary;

/** https as a test tells it: none, until somebody says so. */
@Primary
public class ToldWays implements SafeWays {

    public static final String FINGERPRINT = "AB:CD:EF";

    private @Nullable SafeWay way;
    private @Nullable Trouble trouble;

    public void none() {
        way = null;
        trouble = null;
    }

    public void trouble(Trouble told) {
        none();
        trouble = told;
    }

    /** On port 8443 beside 8080. */
    public void open(@Nullable Instant formerEndsAt, String... names) {
        none();
        var authority = new HomeAuthority(
                "certificate".getBytes(StandardCharsets.US_ASCII),
                FINGERPRINT,
                Instant.parse("2036-11-22T12:00:00Z"),
                formerEndsAt);
        way = new SafeWay(8443, 8080, List.of(names), authority);
    }

    @Override
    public Optional<SafeWay> find() {
        return Optional.ofNullable(way);
    }

    @Override
    public Optional<Trouble> findTrouble() {
        return Optional.ofNullable(trouble);
    }
}
