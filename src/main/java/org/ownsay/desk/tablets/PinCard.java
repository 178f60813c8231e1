package org.ownsay.desk.tablets;

import com.vaadin.flow.component.html.Paragraph;
import org.ownsay.access.PinRule;
import org.ownsay.access.Role;
import org.ownsay.access.Unlocking;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.TextField;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;

/** How staff leave a person's screen on a tablet, and the PIN for it, which managers set. */
final class PinCard extends Card {

    private final AtDesk desk;
    private final Unlocking unlocking;
    private final Paragraph state = new Paragraph();

    PinCard(AtDesk desk, Unlocking unlocking) {
        super(desk.text("desk.pin.title"));
        this.desk = desk;
        this.unlocking = unlocking;
        addClassNames("stack");
        add(state);
        if (desk.staff().role() == Role.MANAGER) {
            add(form());
        }
        show();
    }

    private void show() {
        var hasPin = unlocking.hasPin(desk.home().id());
        state.setText(desk.text(hasPin ? "desk.pin.how" : "desk.pin.none"));
        state.setClassName("flag", !hasPin);
        state.setClassName("flag--plain", !hasPin);
    }

    private Form form() {
        var pin = TextField.of(desk.text("desk.pin.new"), "").helping(desk.text("desk.pin.rule"));
        var form = new Form(desk::text, "desk.form.save").quietly();
        form.whenSubmitted(() -> {
            var read = PinRule.read(pin.text());
            if (new Check()
                    .that(read.isPresent(), pin, desk.text("desk.pin.rule"))
                    .that(read.filter(PinRule::isEasy).isEmpty(), pin, desk.text("desk.pin.easy"))
                    .isFine()) {
                unlocking.setPin(pin.text(), desk.staff());
                pin.clear();
                form.says(desk.text("desk.form.saved"));
                show();
            }
        });
        return form.with(pin);
    }
}
