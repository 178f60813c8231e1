package org.ownsay.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownsay.desk.DeskTest;
import org.springframework.security.test.context.support.WithAnonymousUser;

class SigningInTest extends DeskTest {

    @Test
    @WithAnonymousUser
    void theFormIsSentByTheBrowserItself() {
        open("/login");
        var form = find(SignInForm.class).single().getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("login");
        assertThat(inputs(form))
                .extracting(input -> input.getAttribute("autocomplete"))
                .contains("username", "current-password");
    }

    @Test
    @WithAnonymousUser
    void everyFieldHasItsLabel() {
        open("/login");
        var form = find(SignInForm.class).single().getElement();
        assertThat(find(NativeLabel.class).all())
                .extracting(label -> label.getFor().orElseThrow())
                .containsExactly("username", "password")
                .isSubsetOf(inputs(form).stream()
                        .map(input -> input.getAttribute("id"))
                        .toList());
    }

    @Test
    @WithAnonymousUser
    void whoFailsIsToldSo() {
        assertThat(textOf(open("/login"))).doesNotContain("do not belong together");
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
        assertThat(textOf(shown())).contains("do not belong together");
    }

    @Test
    @WithAnonymousUser
    void nobodySeesTheDeskWithoutSigningIn() {
        assertThat(open("/desk").getClass().getPackageName()).doesNotStartWith("org.ownsay.desk");
        assertThat(open("/desk/people").getClass().getPackageName()).doesNotStartWith("org.ownsay.desk");
    }

    @Test
    void whoIsSignedInAlreadyGoesOnToTheDesk() {
        assertThat(open("/login").getClass().getSimpleName()).isEqualTo("TodayView");
    }

    @Test
    void theDeskTellsWhoIsSignedInAndWhereOneIs() {
        open("/desk/people");
        assertThat(textOf(find(Side.class).single())).contains("Grace, staff", "Rowan House");
        assertThat(find(NativeButton.class).withText("Sign out").exists()).isTrue();
        var here = find(Anchor.class).withAttribute("aria-current", "page").single();
        assertThat(here.getHref()).isEqualTo("/desk/people");
    }

    private static List<Element> inputs(Element form) {
        return form.getChildren()
                .flatMap(child -> child.getTag().equals("div") ? child.getChildren() : List.of(child).stream())
                .filter(child -> child.getTag().equals("input"))
                .toList();
    }
}
