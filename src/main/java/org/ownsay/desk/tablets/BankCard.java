package org.ownsay.desk.tablets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.ownsay.access.Enrolment;
import org.ownsay.desk.shell.AtDesk;

/**
 * The outline of a bank card, which is equally large everywhere (ISO/IEC 7810 ID-1: 85.60 x 53.98 mm). When a real one fits
 * into it, we know how many pixels a millimetre has on this glass.
 */
final class BankCard extends Div {

    private static final double STEP = 0.02;

    private final Div outline = new Div();
    private final RangeInput slider = new RangeInput();
    private double pxPerMm;

    BankCard(AtDesk desk, double pxPerMm) {
        this.pxPerMm = pxPerMm;
        outline.addClassName("bank-card");
        outline.getElement().setAttribute("aria-hidden", "true");
        slider.setId("bank-card-size");
        slider.setMin(Enrolment.FEWEST_PX_PER_MM);
        slider.setMax(Enrolment.MOST_PX_PER_MM);
        slider.setStep(STEP);
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(change.getValue());
            }
        });
        var label = new NativeLabel(desk.text("desk.size.slider"));
        label.setFor("bank-card-size");
        var smaller = button("−", desk.text("desk.size.smaller"), -STEP);
        var larger = button("+", desk.text("desk.size.larger"), STEP);
        var tools = new Div(smaller, slider, larger);
        tools.addClassNames("row", "bank-card-tools");
        addClassName("stack");
        add(new Paragraph(desk.text("desk.size.how")), label, tools, outline);
        show(pxPerMm);
    }

    double pxPerMm() {
        return pxPerMm;
    }

    private void show(double wanted) {
        pxPerMm = Math.clamp(wanted, Enrolment.FEWEST_PX_PER_MM, Enrolment.MOST_PX_PER_MM);
        slider.setValue(pxPerMm);
        outline.getStyle().set("--card-px-per-mm", String.valueOf(pxPerMm));
    }

    private NativeButton button(String sign, String name, double step) {
        var button = new NativeButton(sign, click -> show(pxPerMm + step));
        button.addClassName("btn");
        button.getElement().setAttribute("aria-label", name).setAttribute("type", "button");
        return button;
    }
}
