package org.ownsay.desk.form;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A file from this machine, or all of a folder. They lie on the disk until they are forgotten, or nobody looks at the field
 * any more.
 */
public final class FilesField extends SentFiles {

    private final BiFunction<String, Map<String, Object>, String> texts;
    private final Inbox inbox;
    private final Bar bar;
    private Runnable whenChosen = () -> {};

    /**
     * @param tooLarge what to say to more than that
     * @param texts finds a text by its key, and puts into it what is told
     */
    private FilesField(
            String label,
            Input input,
            long mostBytes,
            String tooLarge,
            BiFunction<String, Map<String, Object>, String> texts) {
        super(
                label,
                input,
                mostBytes,
                Inbox.MOST_FILES,
                new Wording(
                        texts.apply("desk.packs.coming", Map.of()),
                        texts.apply("desk.packs.not-sent", Map.of()),
                        tooLarge));
        this.texts = texts;
        inbox = new Inbox(mostBytes);
        bar = new Bar(label);
        bar.setVisible(false);
        add(bar);
    }

    /** @param kinds the endings that are offered, as HTML's {@code accept} has them */
    public static FilesField one(
            String label,
            String kinds,
            long mostBytes,
            String tooLarge,
            BiFunction<String, Map<String, Object>, String> texts) {
        var input = new Input();
        input.getElement().setAttribute("accept", kinds);
        return new FilesField(label, input, mostBytes, tooLarge, texts);
    }

    /** All that is in a folder and the folders in it. */
    public static FilesField folder(
            String label, long mostBytes, String tooLarge, BiFunction<String, Map<String, Object>, String> texts) {
        var input = new Input();
        input.getElement().setAttribute("webkitdirectory", true);
        return new FilesField(label, input, mostBytes, tooLarge, texts);
    }

    public FilesField helping(String text) {
        helps(text);
        return this;
    }

    /** @param tell what is told each time that somebody chooses something */
    public FilesField whenChosen(Runnable tell) {
        whenChosen = tell;
        return this;
    }

    /** What is there, by the names that it has on the other machine; nothing while it is still coming. */
    public Map<String, Path> filesByName() {
        return isBusy() ? Map.of() : inbox.filesByName();
    }

    /** Whoever goes on now would lose what they chose. */
    public void check(Check check) {
        check.that(!isComing(), this, wording().coming()).that(trouble().isEmpty(), this, trouble());
    }

    /** Whether something is on its way, or did not arrive: {@link #check} says so. */
    public boolean isBusy() {
        return isComing() || !trouble().isEmpty();
    }

    /** As if nothing had been chosen. */
    public void forget() {
        inbox.begin(forgetChosen());
        look();
    }

    @Override
    void begin(int choice) {
        inbox.begin(choice);
        if (expected() > 0) {
            whenChosen.run();
        }
        look();
    }

    @Override
    public void take(int choice, String name, InputStream content) throws IOException {
        inbox.take(choice, name, content);
    }

    @Override
    String unusable() {
        return inbox.isTooMuch() ? wording().tooLarge() : "";
    }

    @Override
    void end() {
        if (!trouble().isEmpty()) {
            inbox.letGo();
        }
        look();
    }

    /** The browser may not have said so yet, but what is all here is here. */
    @Override
    boolean isComing() {
        return super.isComing() && inbox.count() < expected();
    }

    /** Shows how many are there by now. */
    public void look() {
        var here = inbox.count();
        bar.setVisible(expected() > 0 && trouble().isEmpty());
        bar.show(here, expected(), texts.apply("desk.packs.sent", Map.of("done", here, "all", expected())));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        inbox.close();
    }
}
