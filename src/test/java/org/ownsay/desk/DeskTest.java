package org.ownsay.desk;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.ownsay.choosing.StandingClock;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.Field;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.TextField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithUserDetails;

/** Grace is signed in at the desk of her home. All tests share it: in each, people of its own move in. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:desk")
@Import({MadeHome.class, StandingClock.class, ToldWays.class})
@ViewPackages(packages = {"org.ownsay.desk", "org.ownsay.front"})
@WithUserDetails("grace")
public abstract class DeskTest extends SpringBrowserlessTest {

    @Autowired
    protected MadeHome home;

    /** The last kiosk that was started says where Spring Security looks; here it must be the one that is shown. */
    @BeforeAll
    static void whoIsSignedInIsKnownHere(@Autowired SecurityContextHolderStrategy here) {
        SecurityContextHolder.setContextHolderStrategy(here);
    }

    /** Goes there as somebody who follows a link. */
    protected static Component open(String address) {
        var location = new Location(address.substring(1));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return shown();
    }

    protected static Component shown() {
        return (Component) UI.getCurrent().getActiveRouterTargetsChain().getFirst();
    }

    /** Held here, because the current one is forgotten once nobody else knows it. */
    private @Nullable VaadinRequest came;

    /** From now on the browser is at that address, such as {@code https://kiosk.local:8443}. */
    protected void comeBy(String address, String userAgent) {
        var uri = URI.create(address);
        var request = new MockHttpServletRequest();
        request.setScheme(uri.getScheme());
        request.setSecure(uri.getScheme().equals("https"));
        request.setServerName(uri.getHost());
        request.setServerPort(uri.getPort());
        request.addHeader("User-Agent", userAgent);
        request.setUserPrincipal(SecurityContextHolder.getContext().getAuthentication());
        came = new VaadinServletRequest(request, (VaadinServletService) VaadinService.getCurrent());
        CurrentInstance.set(VaadinRequest.class, came);
    }

    /** What a second brings. */
    protected static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    /** Presses the button of a form, or Enter. */
    protected static void submit(Form form) {
        ComponentUtil.fireEvent(form, new Form.Submitted(form, true));
    }

    /** All that can be read there. */
    public static String textOf(Component component) {
        return texts(component.getElement()).collect(Collectors.joining(" "));
    }

    /** The field that is called so. */
    protected <T extends Field> T field(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(field -> textOf(field).startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    protected TextField text(String label) {
        return field(TextField.class, label);
    }

    @SuppressWarnings("unchecked")
    protected <T> Choice<T> choice(String label) {
        return field(Choice.class, label);
    }

    private static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        return element.isVisible() ? element.getChildren().flatMap(DeskTest::texts) : Stream.empty();
    }
}
