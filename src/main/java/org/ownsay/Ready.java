package org.ownsay;

import java.util.Locale;
import java.util.Map;
import org.ownsay.language.Texts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console that people can come. */
@Component
class Ready {

    private final Texts texts;

    Ready(Texts texts) {
        this.texts = texts;
    }

    @EventListener
    @Order(1)
    void tell(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            var address = "http://localhost:" + port;
            System.out.println(texts.get("console.ready", Locale.ENGLISH, Map.of("address", address)));
        }
    }
}
