package org.ownsay.desk.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;

/** Fields that are sent together. What was typed stays until it was taken. */
@Tag("form")
public final class Form extends HtmlContainer {

    private static final Logger LOG = LoggerFactory.getLogger(Form.class);

    private final UnaryOperator<String> texts;
    private final Paragraph outcome = new Paragraph();
    private final NativeButton button;

    /** Somebody pressed the button, or Enter. */
    @DomEvent(value = "submit", preventDefault = true)
    public static final class Submitted extends ComponentEvent<Form> {
        public Submitted(Form form, boolean fromClient) {
            super(form, fromClient);
        }
    }

    /**
     * @param texts finds a text by its key
     * @param submit key of what the button says
     */
    public Form(UnaryOperator<String> texts, String submit) {
        this.texts = texts;
        addClassName("form");
        getElement().setAttribute("novalidate", true).setAttribute("method", "post"); // our own words, in our own place
        outcome.getElement().setAttribute("role", "status");
        button = new NativeButton(texts.apply(submit));
        button.addClassNames("btn", "btn--main");
        button.getElement().setAttribute("type", "submit");
        var foot = new Div(button, outcome);
        foot.addClassName("row");
        add(foot);
    }

    public Form(UnaryOperator<String> texts, String submit, Runnable whenSubmitted) {
        this(texts, submit);
        whenSubmitted(whenSubmitted);
    }

    public void whenSubmitted(Runnable take) {
        ComponentUtil.addListener(this, Submitted.class, event -> {
            outcome.setText("");
            outcome.removeClassName("problem");
            tryTo(take);
        });
    }

    private void tryTo(Runnable take) {
        try {
            take.run();
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            warns(texts.apply("desk.form.changed-meanwhile"));
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.error("Not kept", unavailable);
            warns(texts.apply("desk.form.not-kept"));
        }
    }

    public Form with(Component... parts) {
        for (var part : parts) {
            addComponentAtIndex(getComponentCount() - 1, part);
        }
        return this;
    }

    /** It is not the main thing to do there. */
    public Form quietly() {
        button.removeClassName("btn--main");
        return this;
    }

    public void says(String done) {
        outcome.setText(done);
    }

    /** Something is wrong that belongs to no field, or is beside one. */
    public void warns(String trouble) {
        outcome.addClassName("problem");
        outcome.setText(trouble);
    }
}
