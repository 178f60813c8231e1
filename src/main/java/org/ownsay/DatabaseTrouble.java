package org.ownsay;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.language.Texts;
import org.ownsay.storage.ForgetfulDatabase;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/** Tells whoever started it, in words, why it does not start with that database. */
class DatabaseTrouble implements FailureAnalyzer {

    private final Environment environment;
    private final Texts texts = new Texts();

    DatabaseTrouble(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var told = tell(cause);
            if (told.isPresent()) {
                return new FailureAnalysis(told.get(), null, failure);
            }
        }
        return null;
    }

    private Optional<String> tell(Throwable cause) {
        return switch (cause) {
            case ForgetfulDatabase forgetful ->
                Optional.of(tell("console.database.forgets", Map.of("setting", forgetful.setting())));
            case SQLException refusal when refusal.getSQLState() != null -> tell(refusal.getSQLState());
            default -> Optional.empty();
        };
    }

    /** Both databases use the standard's classes of states: 08 connection, 28 authorization, 3D catalogue. */
    private Optional<String> tell(String state) {
        if (state.startsWith("08")) {
            return Optional.of(tell("console.database.unreachable", Map.of()));
        }
        if (state.startsWith("28")) {
            return Optional.of(tell("console.database.refuses", Map.of("user", property("username"))));
        }
        return state.equals("3D000") ? Optional.of(tell("console.database.unknown", Map.of())) : Optional.empty();
    }

    private String tell(String key, Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.put("url", withoutSecrets(property("url")));
        return texts.get(key, Locale.ENGLISH, values);
    }

    /** A password may stand among an address's parameters, or before its host. */
    private static String withoutSecrets(String url) {
        return url.replaceFirst("[?;].*", "").replaceFirst("//.*@", "//");
    }

    private String property(String name) {
        return environment.getProperty("spring.datasource." + name, "");
    }
}
