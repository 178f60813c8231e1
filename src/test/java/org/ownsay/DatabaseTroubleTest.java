package org.ownsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class DatabaseTroubleTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:postgresql://db:5432/care")
            .withProperty("spring.datasource.username", "kiosk")
            .withProperty("spring.datasource.password", "hush");

    @ParameterizedTest
    @CsvSource({
        "08001, no database answers at jdbc:postgresql://db:5432/care",
        "08006, no database answers at jdbc:postgresql://db:5432/care",
        "28P01, 'refuses the user \"kiosk\" or the password'",
        "28000, 'refuses the user \"kiosk\" or the password'",
        "3D000, the server has no database jdbc:postgresql://db:5432/care"
    })
    void whoStartsItIsToldWhatIsWrongAndWhereToSetItRight(String state, String told) {
        assertThat(tell(new IllegalStateException("around it", new SQLException("refused", state))))
                .startsWith("Ownsay has not started: ")
                .contains(told, "OWNSAY_DB_URL")
                .doesNotContain("hush");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db:5432/care?user=kiosk&password=hush",
                "jdbc:postgresql://kiosk:hush@db:5432/care",
                "jdbc:postgresql://kiosk:hu@hush@db:5432/care",
                "jdbc:h2:tcp://db:5432/care;USER=kiosk;PASSWORD=hush"
            })
    void aPasswordInTheAddressIsNotTold(String url) {
        environment.setProperty("spring.datasource.url", url);
        assertThat(tell(new SQLException("refused", "08001")))
                .contains("//db:5432/care.")
                .doesNotContain("hush");
    }

    @Test
    void whatIsNoTroubleWithTheDatabaseIsLeftToOthers() {
        assertThat(analyze(new IllegalStateException("another"))).isNull();
        assertThat(analyze(new SQLException("a mistake of ours", "42601"))).isNull();
        assertThat(analyze(new SQLException("nothing known"))).isNull();
    }

    private String tell(Throwable failure) {
        return Objects.requireNonNull(analyze(failure));
    }

    private @Nullable String analyze(Throwable failure) {
        var analysis = new DatabaseTrouble(environment).analyze(failure);
        return analysis == null ? null : analysis.getDescription();
    }
}
