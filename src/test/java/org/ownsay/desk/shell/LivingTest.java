package org.ownsay.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivingTest {

    private final Div place = new Div();
    private final Living<String, Span> words = new Living<>(place, word -> word, Span::new, (span, word) -> {});

    @Test
    void whatIsNewComesWhereItBelongs() {
        words.show(List.of("soup", "tea"));
        words.show(List.of("soup", "milk", "tea"));
        assertThat(texts()).containsExactly("soup", "milk", "tea");
    }

    @Test
    void whatStaysIsTheSameComponent() {
        words.show(List.of("soup", "tea"));
        var tea = place.getComponentAt(1);
        words.show(List.of("milk", "tea"));
        assertThat(place.getComponentAt(1)).isSameAs(tea);
        assertThat(texts()).containsExactly("milk", "tea");
    }

    @Test
    void whatChangedItsPlaceMoves() {
        words.show(List.of("soup", "tea", "milk"));
        words.show(List.of("milk", "soup"));
        assertThat(texts()).containsExactly("milk", "soup");
    }

    private List<String> texts() {
        return place.getChildren().map(child -> ((Span) child).getText()).toList();
    }
}
