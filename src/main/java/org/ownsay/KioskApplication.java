package org.ownsay;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Ownsay. */
@SpringBootApplication
@StyleSheet("styles/tokens.css")
public class KioskApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/styles/logo.svg", "any");
        // added to a tablet's home screen it opens without a browser around it
        settings.addLink("manifest", "/styles/ownsay.webmanifest");
        settings.addLink("apple-touch-icon", "/styles/icon-180.png");
        settings.addMetaTag("apple-mobile-web-app-capable", "yes");
        settings.setViewport("width=device-width, initial-scale=1");
    }

    static void main(String[] args) {
        SpringApplication.run(KioskApplication.class, args);
    }
}
