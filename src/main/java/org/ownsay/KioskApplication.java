package org.ownsay;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Ownsay. */
@SpringBootApplication
@StyleSheet("styles/tokens.css")
public class KioskApplication implements AppShellConfigurator {

    static void main(String[] args) {
        SpringApplication.run(KioskApplication.class, args);
    }
}
