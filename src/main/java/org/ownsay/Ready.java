package org.ownsay;

import java.util.Locale;
import java.util.Map;
import org.ownsay.access.Founding;
import org.ownsay.language.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console that people can come, and where there is no home yet, how to make one. */
@Component
class Ready {

    private final Texts texts;
    private final Founding founding;
    private final boolean isDemo;

    Ready(Texts texts, Founding founding, @Value("${ownsay.demo:false}") boolean isDemo) {
        this.texts = texts;
        this.founding = founding;
        this.isDemo = isDemo;
    }

    @EventListener
    @Order(1)
    void tell(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            var address = "http://localhost:" + port;
            System.out.println(texts.get("console.ready", Locale.ENGLISH, Map.of("address", address)));
            if (!isDemo) {
                founding.invite().ifPresent(secret -> tellHowToBegin(address + "/set-up/" + secret));
            }
        }
    }

    /** On the console alone: who can read it started the program. */
    private void tellHowToBegin(String link) {
        System.out.println(texts.get("console.set-up", Locale.ENGLISH, Map.of("link", link)));
    }
}
