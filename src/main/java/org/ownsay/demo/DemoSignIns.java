package org.ownsay.demo;

import java.util.Locale;
import java.util.Map;
import org.ownsay.language.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started it how to try things out. */
@Component
@ConditionalOnProperty("ownsay.demo")
class DemoSignIns {

    private final Texts texts;
    private final String password;

    DemoSignIns(Texts texts, @Value("${ownsay.demo.password}") String password) {
        this.texts = texts;
        this.password = password;
    }

    @EventListener
    @Order(2)
    void tell(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        var address = "http://localhost:" + port + "/";
        System.out.println(texts.get("console.demo.people", Locale.ENGLISH, Map.of("address", address)));
        System.out.println(
                texts.get("console.demo.sign-ins", Locale.ENGLISH, Map.of("address", address, "password", password)));
    }
}
