package org.ownsay.desk.form;

import com.vaadin.flow.component.html.Input;

/** A number within limits, typed in any digits. What cannot be used stays there to be put right, and changes nothing. */
public final class NumberField extends Field {

    private final Measure measure;
    private final String otherwise;
    private final Input input;
    private int number;

    /**
     * @param number as it is kept
     * @param otherwise what is said to anything beyond the limits
     */
    public NumberField(String label, Measure measure, int number, String otherwise) {
        this(label, measure, number, otherwise, new Input());
    }

    private NumberField(String label, Measure measure, int number, String otherwise, Input input) {
        super(label, input);
        this.measure = measure;
        this.number = number;
        this.otherwise = otherwise;
        this.input = input;
        addClassName("field--number");
        input.getElement().setAttribute("inputmode", "decimal").setAttribute("autocomplete", "off");
        input.setValue(measure.inWords(number));
        input.addValueChangeListener(change -> take());
    }

    public NumberField helping(String text) {
        helps(text);
        return this;
    }

    /** As it is kept: the last that could be used. */
    public int number() {
        return number;
    }

    public String inWords() {
        return measure.inWords(number);
    }

    /** A number that could be used already leaves what is typed there alone, also where that is wrong. */
    public void fill(int other) {
        if (other != number) {
            number = other;
            input.setValue(measure.inWords(other));
        }
    }

    /** That one and no other, whatever is typed there. */
    public void put(int other) {
        number = other;
        input.setValue(measure.inWords(other));
        fine();
    }

    public void type(String text) {
        input.setValue(text);
    }

    public String text() {
        return input.getValue();
    }

    public void check(Check check) {
        check.that(isFine(), this, otherwise);
    }

    public boolean isFine() {
        return measure.read(text()).isPresent();
    }

    private void take() {
        var read = measure.read(text());
        if (read.isPresent()) {
            if (!text().strip().equals(measure.inWords(number))) {
                number = read.getAsInt();
            }
            fine();
        } else {
            wrong(otherwise);
        }
    }
}
