package org.ownsay.desk.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ownsay.symbols.Cut;
import org.ownsay.symbols.Negative;
import org.ownsay.symbols.SquarePhoto;

/** A photo from which a square is cut, step by step and by buttons alone. It is shown as it will be kept. */
public final class CutField extends SentPhoto<Negative> {

    private final UnaryOperator<String> texts;
    private final Image print = new Image();
    private final Div workbench = new Div();
    private final Paragraph said = new Paragraph();
    private Cut cut = Cut.MIDDLE;

    public CutField(UnaryOperator<String> texts) {
        super(texts.apply("desk.pictures.photo"), new Input(), texts, Negative::of);
        this.texts = texts;
        helps(texts.apply("desk.pictures.photo.help"));
        print.setAlt(texts.apply("desk.pictures.preview"));
        print.addClassName("print");
        said.getElement().setAttribute("role", "status");
        workbench.addClassName("workbench");
        workbench.setVisible(false);
        workbench.add(print, tools());
        add(workbench);
    }

    /** As it was cut, if one was given that can be used. */
    public Optional<SquarePhoto> findPhoto() {
        return findSent().map(negative -> negative.print(cut));
    }

    /** Nothing can be kept without one. */
    public void require(Check check) {
        check(check);
        if (!isComing()) {
            check.that(problem().isEmpty(), this, problem()); // also where an earlier one could be kept
            check.that(
                    findSent().isPresent() || !problem().isEmpty(), this, texts.apply("desk.pictures.photo.missing"));
        }
    }

    /** It was kept: pressed once more, it is not kept again. */
    public void forget() {
        forgetSent();
        workbench.setVisible(false);
    }

    @Override
    void show(Negative negative) {
        cut = Cut.MIDDLE;
        said.setText("");
        draw(negative);
        workbench.setVisible(true);
    }

    private Div tools() {
        var tools = new Div(
                group(
                        "desk.pictures.cut.turn",
                        step("desk.pictures.cut.turn-left", Cut::turnLeft),
                        step("desk.pictures.cut.turn-right", Cut::turnRight)),
                group(
                        "desk.pictures.cut.size",
                        step("desk.pictures.cut.closer", Cut::closer),
                        step("desk.pictures.cut.further", Cut::further)),
                group(
                        "desk.pictures.cut.move",
                        step("desk.pictures.cut.left", cut -> cut.move(-1, 0)),
                        step("desk.pictures.cut.right", cut -> cut.move(1, 0)),
                        step("desk.pictures.cut.up", cut -> cut.move(0, -1)),
                        step("desk.pictures.cut.down", cut -> cut.move(0, 1))),
                said);
        tools.addClassName("tools");
        return tools;
    }

    private Div group(String name, Component... steps) {
        var group = new Div(new Span(texts.apply(name)), new Div(steps));
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.apply(name));
        return group;
    }

    private NativeButton step(String name, UnaryOperator<Cut> how) {
        var button = new NativeButton(texts.apply(name), click -> findSent().ifPresent(negative -> {
            var next = negative.fit(how.apply(cut));
            said.setText(next.equals(cut) ? texts.apply("desk.pictures.cut.edge") : "");
            cut = next;
            draw(negative);
        }));
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button"); // it does not send the form
        return button;
    }

    private void draw(Negative negative) {
        print.setSrc(negative.print(cut).dataUrl());
    }
}
